"""Runs Digital Bazaar's JavaScript (``tests/interop/node``) on documents; development only."""

import json
import subprocess
from typing import Any

from studio.signing.contexts import CARRIED, context_document
from studio.signing.did_key import did_key_of
from studio.signing.key_pair import SigningKey
from studio.signing.multibase import encode_multibase
from tests.support.places import ROOT
from tests.support.sample_credential import CREATED

_FOLDER = ROOT / "tests" / "interop" / "node"


def install() -> None:
    """Install the locked packages if they are not there yet (needs a registry or npm's own cache)."""
    if not (_FOLDER / "node_modules" / "@digitalbazaar" / "vc").is_dir():
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=_FOLDER, check=True, capture_output=True)


def run(task: str, documents: list[dict[str, Any]], key: SigningKey, *, warmup: int = 0) -> dict[str, Any]:
    """Let it ``verify`` or ``sign`` the documents; ``results`` in order, ``milliseconds`` of CPU."""
    install()
    did = did_key_of(key.public_key)
    request = {
        "task": task,
        "documents": documents,
        "warmup": warmup,
        "contexts": {url: context_document(url) for url in CARRIED},
        "publicKeyMultibase": key.public_multibase,
        "secretKeyMultibase": encode_multibase(b"\x80\x26" + bytes(key.copy_seed())),
        "controller": did,
        "verificationMethod": f"{did}#{key.public_multibase}",
        "date": CREATED.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    done = subprocess.run(
        ["node", "digital_bazaar.mjs"],
        cwd=_FOLDER,
        input=json.dumps(request).encode(),
        capture_output=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
