"""Every published status list decodes to the entries that the table states."""

import csv
import json
from pathlib import Path

import pytest

from studio.credentials.status_list import StatusListDamagedError, decode_bits, is_set

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "conformance"
with (DATA / "w3c-bitstring-status-list" / "decoded-lists.csv").open(encoding="utf-8") as table:
    LISTS = list(csv.DictReader(table))


@pytest.mark.parametrize("row", LISTS, ids=lambda row: row["file"])
def test_published_list(row):
    document = json.loads((DATA / row["file"]).read_bytes())
    encoded = document["credentialSubject"]["encodedList"]
    if row["set_indexes"] == "cannot be decoded":
        with pytest.raises(StatusListDamagedError):
            decode_bits(encoded)
        return
    bits = decode_bits(encoded)
    assert len(bits) * 8 == int(row["entries"])
    wanted = [] if row["set_indexes"] == "none" else [int(word) for word in row["set_indexes"].split()]
    assert [index for index in range(len(bits) * 8) if is_set(bits, index)] == wanted


def test_the_validators_own_list_has_entry_23_set():
    document = json.loads((DATA / "ob3-validator-cases/ob30/bit-string-list/testlist.json").read_bytes())
    assert is_set(decode_bits(document["credentialSubject"]["encodedList"]), 23)
