"""Addresses as people type them become whole, and nothing else changes."""

import pytest

from studio.domain.addresses import is_email_address, whole_address


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("www.school.example", "https://www.school.example"),
        ("  school.example/about us ", "school.example/about us"),
        ("school.example:8443/x", "https://school.example:8443/x"),
        ("school.example?x=1", "https://school.example?x=1"),
        ("http://school.example", "http://school.example"),
        ("urn:uuid:1", "urn:uuid:1"),
        ("mailto:office@school.example", "mailto:office@school.example"),
        ("office@school.example", "office@school.example"),
        ("school", "school"),
        (".", "."),
        ("", ""),
    ],
)
def test_only_a_missing_scheme_is_added(typed: str, whole: str) -> None:
    assert whole_address(typed) == whole


@pytest.mark.parametrize(
    "text", ["a@b.example", "root@localhost", "first.last+tag@sub.school.example", "schüler@köln.example"]
)
def test_addresses_for_letters(text: str) -> None:
    assert is_email_address(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "info", "info@", "@b.example", "info@@akademie", "info@akademie", "a@b@c.example"),
        *("a b@c.example", "a@b..example", "a@.example", "a@b.example.", ".a@b.example", "a..b@c.example"),
        "A <a@b.example>",
    ],
)
def test_no_addresses_for_letters(text: str) -> None:
    assert not is_email_address(text)
