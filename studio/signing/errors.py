"""What can go wrong with keys, documents and proofs. None of these ever carries secret material."""

from studio.foundation.errors import (
    LimitExceededError,
    SigningKeyError,
    StudioError,
    UntrustedInputError,
)
from studio.foundation.worded import worded


class WrongPassphraseError(SigningKeyError):
    code = "key.wrong-passphrase"
    hint = worded("Type the passphrase of this key file again; mind the keyboard layout and Caps Lock.")


class WrongCopyPassphraseError(WrongPassphraseError):
    code = "key.wrong-copy-passphrase"
    hint = worded("Type the passphrase of this copy again; mind the keyboard layout and Caps Lock.")


class KeyFileDamagedError(SigningKeyError):
    code = "key.file-damaged"
    hint = worded("Use the second copy of this key file that was made together with it.")


class KeyForgottenError(SigningKeyError):
    code = "key.forgotten"
    hint = worded("Unlock the signing key again.")


class WeakPassphraseError(SigningKeyError):
    code = "key.passphrase-too-short"
    hint = worded("Take at least eight characters; several words that nobody would put together are best.")


class BadDidError(UntrustedInputError):
    """A DID or the address in it is not one that we can read."""

    code = "credential.did"
    hint = worded("Check the identifier; only did:key with Ed25519 and did:web are understood.")


class DocumentError(StudioError):
    """A document cannot be brought into the canonical form that a proof signs."""

    code = "credential.document"
    hint = worded("Correct what the message names, then try again.")


class UnknownContextError(DocumentError):
    """The document names a JSON-LD context that we do not carry; nothing is ever fetched."""

    code = "credential.unknown-context"
    hint = worded("The credential may be good, but this program cannot check it without that vocabulary.")
    exit_code = 3

    def __init__(self, url: str) -> None:
        self.url = url
        super().__init__(
            worded("The vocabulary {url} is not among those that come with the program.", url=url)
        )


class DroppedTermError(DocumentError):
    """Something in the document would not be covered by the signature."""

    code = "credential.dropped-term"
    hint = worded("Remove the term, or add the context that defines it.")

    def __init__(self, path: str, why: str = worded("no listed context defines it")) -> None:
        self.path = path
        super().__init__(worded("The signature would not cover {path}: {why}.", path=path, why=why))


class RelativeIriError(DroppedTermError):
    code = "credential.relative-address"
    hint = worded("Write the whole address or identifier, beginning with https:, urn:, did: or the like.")

    def __init__(self, path: str, value: str) -> None:
        self.value = value
        super().__init__(path, worded("{value} is no absolute address", value=repr(value[:120])))


class RefusedTextError(DocumentError):
    """A character or number that independent verifiers do not treat alike."""

    code = "credential.refused-text"
    hint = worded("Remove the control characters, or write the number with at most four decimals.")


class HardGraphError(DocumentError):
    """Canonicalising would take more work than any honest document needs."""

    code = "credential.too-much-work"
    hint = worded("The document asks for more work than any honest one does, and was not looked at further.")

    def __init__(self, what: str) -> None:
        super().__init__(worded("The document is beyond our limits: {what}.", what=what))


class ProofRefused(StudioError):  # noqa: N818 - a verdict, not a fault
    """The proof was looked at and is bad: forged, altered, or made against the rules."""

    code = "proof.refused"
    hint = worded("Do not rely on this credential; ask its issuer for a fresh copy.")


class ProofUnsupportedError(StudioError):
    """A kind of proof that this program cannot check; it may be good."""

    code = "proof.unsupported"
    hint = worded("Check this credential with a program that knows this kind of proof.")
    exit_code = 3


class BadTokenError(UntrustedInputError):
    """A token (JWT or paper code) is not in the form that its standard asks for."""

    code = "untrusted.token"
    hint = worded("Ask for the file or the paper again; the text is cut off or altered.")


class TokenTooLargeError(LimitExceededError):
    code = "untrusted.token-too-large"
