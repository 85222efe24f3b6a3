"""The list of parts and the notices of the real product."""

import json
from importlib.metadata import version
from pathlib import Path

import pytest
from release.bill import bill_of_materials, check_bill
from release.notices import choice_of, third_party_notices
from release.part import Part
from release.parts import own_requirements, pinned, python_parts, wanted
from release.trouble import ReleaseError


@pytest.fixture(scope="module")
def parts(root: Path) -> tuple[Part, ...]:
    return python_parts(root)


@pytest.fixture(scope="module")
def bill(root: Path, parts: tuple[Part, ...]) -> str:
    direct = tuple(wanted(own_requirements(root)))
    return bill_of_materials(
        parts, name="credential-studio", version="9.9", direct=direct, epoch=1_800_000_000
    )


def test_parts_are_all_that_is_pinned(root: Path, parts: tuple[Part, ...]) -> None:
    names = {part.name for part in parts}
    assert names <= set(pinned(root))
    # What only other systems or older Pythons need may be pinned and not be here; there is little of it.
    assert len(set(pinned(root)) - names) <= 3
    assert {"pyside6-essentials", "shiboken6", "openbadgeslib", "pydantic-core", "brotli"} <= names


def test_bill_says_what_is_installed_with_hashes_and_licences(bill: str) -> None:
    value = json.loads(bill)
    assert (value["bomFormat"], value["specVersion"]) == ("CycloneDX", "1.6")
    assert value["metadata"]["timestamp"].startswith("2027-01-15T08:00:00")
    by_name = {component["name"]: component for component in value["components"]}
    nacl = by_name["pynacl"]
    assert nacl["version"] == version("pynacl")
    assert nacl["purl"] == f"pkg:pypi/pynacl@{version('pynacl')}"
    assert nacl["licenses"] == [{"license": {"id": "Apache-2.0"}}]
    assert all(part["licenses"] for part in by_name.values())
    for part in by_name.values():
        sums = [ref["hashes"] for ref in part["externalReferences"] if ref["type"] == "distribution"]
        assert part.get("hashes") or sums, part["name"]


def test_bill_knows_who_needs_whom(bill: str) -> None:
    needs = {line["ref"]: line.get("dependsOn", []) for line in json.loads(bill)["dependencies"]}
    pdf = f"pkg:pypi/pyside6-pdf@{version('pyside6-pdf')}"
    assert needs[pdf] == [f"pkg:pypi/pyside6-essentials@{version('pyside6-essentials')}"]
    product = needs["credential-studio@9.9"]
    assert pdf in product
    assert not [ref for ref in product if ref.startswith("pkg:pypi/shiboken6@")]


def test_bill_is_the_same_each_time(root: Path, parts: tuple[Part, ...], bill: str) -> None:
    direct = tuple(wanted(own_requirements(root)))
    again = bill_of_materials(
        parts, name="credential-studio", version="9.9", direct=direct, epoch=1_800_000_000
    )
    assert again == bill


def test_a_broken_bill_is_refused(bill: str) -> None:
    value = json.loads(bill)
    del value["components"][0]["name"]
    with pytest.raises(ReleaseError, match="'name' is a required property"):
        check_bill(json.dumps(value))


def test_bill_and_notices_name_no_package_index(parts: tuple[Part, ...], bill: str) -> None:
    # Spelled in pieces, like in tests/architecture/test_tracked_files.py.
    hosts = ("".join(("py", "pi.org")), "".join(("python", "hosted.org")))
    notices = (
        third_party_notices(parts, "9.9").partition("=" * 100 + "\n\nParts\n")[2].partition("=" * 100)[0]
    )
    assert len(notices) > 3000
    assert not [host for host in hosts if host in bill or host in notices]


def test_notices_hold_every_part_and_its_text(parts: tuple[Part, ...]) -> None:
    text = third_party_notices(parts, "9.9")
    for part in parts:
        assert f"\n{part.name} {part.version}\n" in text
        for _label, content in part.texts:
            assert content in text
    assert text.startswith("Credential Studio 9.9: notices of third parties\n")


def test_notices_say_what_the_lesser_licence_asks_for(parts: tuple[Part, ...]) -> None:
    text = third_party_notices(parts, "9.9")
    head = text.partition("=" * 100)[0]
    for name in (
        "openbadgeslib",
        "pyside6-essentials",
        "pyside6-pdf",
        "shiboken6",
        "pycountry",
        "frozendict",
    ):
        assert name in head
    assert "covered by the GNU Lesser General Public License" in head
    assert "your own version" in head
    assert "https://download.qt.io/official_releases/" in head
    # Version 3 of it comes with the general licence that it adds to.
    assert "\nshiboken6: LGPL-3\n" in text
    assert "\nshiboken6: GPL-3\n" in text


def test_of_a_choice_the_allowed_licence_is_taken() -> None:
    qt = Part("q", "1", "GPL-3.0-only OR LGPL-3.0-only", "pkg:generic/q@1")
    assert choice_of(qt) == "LGPL-3.0-only"
    without_text = Part("o", "1", "MIT OR Apache-2.0", "pkg:generic/o@1")
    assert choice_of(without_text) == "Apache-2.0"
    with_text = Part("o", "1", "MIT OR Apache-2.0", "pkg:generic/o@1", texts=(("x/LICENSE", "mine"),))
    assert choice_of(with_text) == "MIT"


def test_a_part_without_any_text_stops_the_notices() -> None:
    lone = Part("lone", "1", "MIT", "pkg:generic/lone@1")
    with pytest.raises(ReleaseError, match=r"lone 1 \(MIT\) brings no licence text"):
        third_party_notices((lone,), "9.9")


def test_bill_and_notices_name_what_compiled_packages_carry(parts: tuple[Part, ...], bill: str) -> None:
    inside = {part.name: part.inside for part in parts if part.inside}
    assert len(inside["pydantic-core"]) > 50
    by_name = {component["name"]: component for component in json.loads(bill)["components"]}
    assert len(by_name["pydantic-core"]["components"]) == len(inside["pydantic-core"])
    text = third_party_notices(parts, "9.9")
    assert all(f"        {one.name} {one.version}: " in text for one in inside["cryptography"])
    # Pillow's list names it as something that a build may take; the wheel does not have it.
    assert "libimagequant" not in bill
