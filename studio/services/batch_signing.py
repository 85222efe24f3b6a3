"""The unlocked key as the pipeline uses it: for one run, through three narrow doors."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from studio.credentials.issuer_json import IssuerIdentity
from studio.domain.award import PlannedAward
from studio.domain.design import PublishedDesign
from studio.domain.issuer import Provider
from studio.foundation.errors import AwardError
from studio.foundation.worded import joined, worded
from studio.signing.detached import sign_json, signature_over
from studio.signing.errors import DocumentError
from studio.signing.key_pair import SigningKey
from studio.signing.paper_code import PaperCode, encode_paper_code, paper_code_text
from studio.signing.proof_formats.eddsa_rdfc_2022 import sign_document
from studio.signing.proof_formats.vc_jwt import encode_jwt


class NotSignableError(AwardError):
    """Something in this credential would be lost from the signature, so it is not signed."""

    code = "award.not-signable"
    hint = worded("Correct the text or the address that the message names, and resume the batch.")


@dataclass(frozen=True, slots=True)
class BatchSigner:
    """Signs documents, JWTs, manifests and the codes on paper, all under one identity.

    Whoever unlocked the key also forgets it; this only borrows it.
    """

    key: SigningKey
    identity: IssuerIdentity

    def sign_document(self, document: dict[str, Any], created: datetime) -> dict[str, Any]:
        """Return ``document`` with its ``eddsa-rdfc-2022`` proof.

        Raises:
            NotSignableError: A text or an address in it would not be signed; the rest of the batch can.
        """
        method = self.identity.verification_method
        try:
            return sign_document(document, self.key, verification_method=method, created=created)
        except DocumentError as error:
            raise NotSignableError(joined(": ", (_holder(document), str(error)))) from error

    def sign_jwt(self, credential: dict[str, Any], written: bytes) -> str:
        """Return the VC-JWT of ``credential``, which is ``written`` as compact JSON."""
        return encode_jwt(credential, self.key, kid=self.identity.verification_method, written=written)

    def sign_file(self, value: dict[str, Any]) -> dict[str, Any]:
        """Return one of our own JSON files with its signature."""
        return sign_json(value, self.key, verification_method=self.identity.verification_method)

    def sign_pieces(self, pieces: Iterable[bytes]) -> dict[str, str]:
        """Return the signature of one of our own JSON files that comes in pieces; see ``signature_over``."""
        return signature_over(pieces, self.key, verification_method=self.identity.verification_method)

    def code_on_paper(
        self, award: PlannedAward, design: PublishedDesign, provider: Provider, sha256: str
    ) -> str:
        """Return the text of the QR: a web address with everything in its fragment, or the bare code."""
        language = design.content.language
        code = PaperCode(
            provider=provider.name.in_language(language),
            credential_id=UUID(award.credential_id),
            learner=award.learner.certificate_name,
            title=design.content.title.in_language(language),
            version=str(award.design_version),
            awarded=award.awarded_on,
            expires=award.valid_until.date() if award.valid_until else None,
            digest=bytes.fromhex(sha256),
        )
        # A did:key says its key itself; repeating it as fragment would only make the code larger.
        address = self.identity.verification_method if self.identity.base_url else self.identity.id
        return paper_code_text(encode_paper_code(code, self.key, address), self.identity.base_url)


def _holder(document: dict[str, Any]) -> str:
    identifiers = document["credentialSubject"].get("identifier", [])
    return str(next((item["identityHash"] for item in identifiers if not item["hashed"]), document["id"]))
