"""Nothing of ours can open a connection: no module for it is used, the libraries' loaders are shut off."""

import ast
import json

import pytest

from studio.services.verifying import Verdict, sources_for, verify_text
from studio.signing.canonical_rdf import canonical_nquads_full
from studio.signing.errors import UnknownContextError
from tests.support import sample_values as sample
from tests.support.source_code import product_sources

CONNECTING = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests", "smtplib",
    "socket", "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "websockets",
    "wsgiref", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets",
    "pyld.documentloader",
}  # fmt: skip
ELSEWHERE = "https://elsewhere.example/context.json"


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def reaches_out(name):
    return any(name == one or name.startswith(f"{one}.") for one in CONNECTING)


def test_no_module_of_ours_imports_what_connects():
    guilty = [
        (one.name, name) for one in product_sources() for name in imported(one.tree) if reaches_out(name)
    ]
    assert guilty == []


def test_the_scan_sees_every_way_of_importing():
    code = "import socket\nfrom urllib import request\nfrom PySide6 import QtNetwork\nimport http.client as h"
    found = {name for name in imported(ast.parse(code)) if reaches_out(name)}
    assert found == {"socket", "urllib.request", "PySide6.QtNetwork", "http.client"}


def test_only_local_folders_are_opened_in_other_programs():
    calls = [
        ast.unparse(node)
        for one in product_sources()
        for node in ast.walk(one.tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("openUrl")
    ]
    assert calls
    assert [call for call in calls if "QUrl.fromLocalFile(" not in call] == []


@pytest.mark.parametrize("address", [ELSEWHERE, "http://127.0.0.1:9/x", "file:///etc/passwd"])
def test_a_context_from_elsewhere_is_refused_before_anybody_loads_it(address):
    document = {"@context": [address], "type": "VerifiableCredential"}
    with pytest.raises(UnknownContextError) as caught:
        canonical_nquads_full(document)
    assert caught.value.url == address


def test_a_context_hidden_inside_is_refused_as_well():
    document = {
        "@context": "https://www.w3.org/ns/credentials/v2",
        "credentialSubject": {"@context": ELSEWHERE},
    }
    with pytest.raises(UnknownContextError):
        canonical_nquads_full(document)


def test_verifying_names_what_it_does_not_have_and_asks_nobody():
    proof = {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-rdfc-2022",
        "proofPurpose": "assertionMethod",
        "verificationMethod": "did:web:elsewhere.example#a",
        "proofValue": f"z{'1' * 64}",
    }
    credential = {
        "@context": ["https://www.w3.org/ns/credentials/v2", ELSEWHERE],
        "type": ["VerifiableCredential"],
        "issuer": "did:web:elsewhere.example",
        "credentialSubject": {"id": "did:web:elsewhere.example"},
        "proof": proof,
    }
    report = verify_text(json.dumps(credential), sources_for(sample.NOW))
    assert report.verdict is not Verdict.VALID
    assert "elsewhere.example" in " ".join([report.reason, *(check.sentence for check in report.checks)])
