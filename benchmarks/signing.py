"""CPU per credential for signing and verifying: ours, openbadgeslib, Digital Bazaar's JavaScript.

``python -m benchmarks.signing`` prints the table of ``docs/benchmarks.md``. All work on the same
documents, the sample's: 48 KB with picture and logo, 3 criteria of 3 levels, 5 alignments, results.
Ways take turns in rounds and each keeps its best round, so that a busy machine hurts all alike.
"""

import json
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from benchmarks.real_documents import real_documents
from studio.credentials.issuer_json import IssuerIdentity
from studio.signing.canonical_rdf import canonical_nquads, canonical_nquads_full
from studio.signing.proof_formats import eddsa_rdfc_2022
from tests.support import digital_bazaar
from tests.support.places import ROOT
from tests.support.sample_credential import CREATED, sample_key, sample_method

SIGNING_BAR, VERIFYING_BAR = 20.0, 15.0
Documents = list[dict[str, Any]]


@dataclass(frozen=True)
class Row:
    """One way: milliseconds of CPU per credential, and how many times ours that is."""

    task: str
    way: str
    milliseconds: float
    times: float


def measure(*, ours: int = 400, theirs: int = 40, rounds: int = 5, javascript: bool = True) -> list[Row]:
    """Return the rows of the table; raises ``AssertionError`` when results differ."""
    documents = real_documents(ours, IssuerIdentity(_METHOD.partition("#")[0], _METHOD))
    few = documents[:theirs]
    signed = [_sign(each) for each in documents]
    check_equal(few, signed[:theirs], javascript=javascript)
    texts = [json.dumps(each).encode() for each in signed]
    few_texts = texts[:theirs]
    signing: dict[str, Callable[[], float]] = {
        "ours": lambda: _cpu(lambda: [_sign(each) for each in documents], ours),
        "ours, the full way": lambda: _cpu(lambda: [canonical_nquads_full(each) for each in few], theirs),
        "openbadgeslib": lambda: _cpu(lambda: [_openbadgeslib_signs(each) for each in few], theirs),
    }
    if javascript:
        signing["Digital Bazaar (Node)"] = lambda: _javascript_signs(few)
    verifying: dict[str, Callable[[], float]] = {
        "ours": lambda: _cpu(lambda: [_verify(each) for each in texts], ours),
        "openbadgeslib": lambda: _cpu(lambda: [_openbadgeslib_verifies(each) for each in few_texts], theirs),
    }
    return _rows("sign", signing, rounds) + _rows("verify", verifying, rounds)


def check_equal(documents: Documents, signed: Documents, *, javascript: bool) -> None:
    """Assert that canonical forms and signatures are byte-equal on all ways."""
    for document, mine in zip(documents, signed, strict=True):
        assert canonical_nquads(document, for_signing=True) == canonical_nquads_full(document)
        assert _openbadgeslib_signs(document)["proof"]["proofValue"] == mine["proof"]["proofValue"]
    if javascript:
        theirs = digital_bazaar.run("sign", documents[:5], sample_key())["results"]
        assert [each["proof"]["proofValue"] for each in theirs] == [
            each["proof"]["proofValue"] for each in signed[:5]
        ]


def _rows(task: str, ways: dict[str, Callable[[], float]], rounds: int) -> list[Row]:
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(rounds):
        for way, run in ways.items():
            best[way] = min(best[way], run())
    return [Row(task, way, value, value / best["ours"]) for way, value in best.items()]


def _cpu(work: Callable[[], object], count: int) -> float:
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1000 / count


def _sign(document: dict[str, Any]) -> dict[str, Any]:
    return eddsa_rdfc_2022.sign_document(document, _KEY, verification_method=_METHOD, created=CREATED)


def _verify(text: bytes) -> None:
    document = json.loads(text)
    eddsa_rdfc_2022.check_proof(document, document["proof"], _KEY.public_key)


def _openbadgeslib_signs(document: dict[str, Any]) -> dict[str, Any]:
    from openbadgeslib.ob3.ldp import add_data_integrity_proof

    signed: dict[str, Any] = add_data_integrity_proof(document, _PEM, _METHOD, created=CREATED)
    return signed


def _openbadgeslib_verifies(text: bytes) -> None:
    from openbadgeslib.ob3.ldp import OB3LdpVerifier

    OB3LdpVerifier().verify(text)


def _javascript_signs(documents: Documents) -> float:
    answer = digital_bazaar.run("sign", documents, sample_key(), warmup=20)
    milliseconds: float = answer["milliseconds"]
    return milliseconds / len(documents)


def _pem() -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = Ed25519PrivateKey.from_private_bytes(bytes(_KEY.copy_seed()))
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


_KEY, _METHOD = sample_key(), sample_method()
_PEM = _pem()


def has_javascript() -> bool:
    """Whether Node and Digital Bazaar's packages are here."""
    return shutil.which("node") is not None and (ROOT / "tests/interop/node/node_modules").is_dir()


def bar_of(row: Row) -> float:
    """Return how many times ours a way must take at least; 0 where nothing was promised."""
    if row.way not in ("openbadgeslib", "Digital Bazaar (Node)"):
        return 0.0
    return SIGNING_BAR if row.task == "sign" else VERIFYING_BAR


def main() -> int:
    """Print the table; 1 if a bar is missed."""
    rows = measure()
    for row in rows:
        print(f"{row.task:8}{row.way:26}{row.milliseconds:9.3f} ms{row.times:9.1f} x")
    missed = [row for row in rows if row.times < bar_of(row)]
    for row in missed:
        print(f"MISSED: {row.task} against {row.way}")
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
