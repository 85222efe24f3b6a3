"""A part whose licence nobody allowed stops the release, and so does one that differs from the lists."""

import json
from importlib.metadata import Distribution, PackageNotFoundError, PathDistribution
from pathlib import Path

import pytest
from release.licences import allowed_licences, is_allowed, licence_of
from release.papers import all_parts
from release.part import Part
from release.parts import parts_from_list, python_parts, refuse_licences
from release.trouble import ReleaseError

ZEROS = "0" * 64


def invented(folder: Path, name: str, *lines: str, text: str = "") -> Distribution:
    """Install a package that nobody has written into ``folder``."""
    place = folder / f"{name}-1.0.dist-info"
    place.mkdir()
    head = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", *lines]
    (place / "METADATA").write_text("\n".join(head) + "\n", encoding="utf-8")
    names = ["METADATA"]
    if text:
        (place / "LICENSE").write_text(text, encoding="utf-8")
        names.append("LICENSE")
    (place / "RECORD").write_text("".join(f"{place.name}/{file},,\n" for file in names), encoding="utf-8")
    return PathDistribution(place)


def invented_project(root: Path, *needs: str) -> None:
    (root / "packaging" / "requirements").mkdir(parents=True)
    lines = ", ".join(f'"{need}"' for need in needs)
    project = f'[project]\nname = "p"\nversion = "1"\ndependencies = [{lines}]\n'
    (root / "pyproject.toml").write_text(project, encoding="utf-8")
    pins = "".join(f"{name}==1.0 \\\n    --hash=sha256:{ZEROS}\n" for name in ("alpha", "beta"))
    (root / "packaging" / "requirements" / "runtime.txt").write_text(pins, encoding="utf-8")


@pytest.mark.parametrize(
    ("lines", "text", "expected"),
    [
        (["License-Expression: MIT"], "", "MIT"),
        (["License: LGPLv3"], "", "LGPL-3.0-only"),
        (["License: long", "Classifier: License :: OSI Approved :: ISC License (ISCL)"], "", "ISC"),
        (
            [
                "Classifier: License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)",
                "Classifier: License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)",
            ],
            "",
            "GPL-2.0-or-later OR MPL-1.1",
        ),
        (
            ["Classifier: License :: OSI Approved :: BSD License"],
            "Redistribution and use in source\nand binary forms ...  Neither the name of",
            "BSD-3-Clause",
        ),
        ([], "Redistribution and use in source and binary forms, with or without", "BSD-2-Clause"),
    ],
)
def test_licence_is_read_from_what_a_package_says(
    tmp_path: Path, lines: list[str], text: str, expected: str
) -> None:
    assert licence_of(invented(tmp_path, "alpha", *lines, text=text)) == expected


@pytest.mark.parametrize("lines", [[], ["License: Ask Ada"], ["License-Expression: LicenseRef-Ada"]])
def test_unknown_licence_is_not_guessed(tmp_path: Path, lines: list[str]) -> None:
    with pytest.raises(ReleaseError, match=r"alpha 1\.0: its licence is unknown"):
        licence_of(invented(tmp_path, "alpha", *lines))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("MIT", True),
        ("GPL-3.0-only OR LGPL-3.0-only", True),
        ("MIT AND BSD-3-Clause", True),
        ("MIT AND AGPL-3.0-only", False),
        ("(MIT OR GPL-2.0-only) AND Apache-2.0", True),
        ("Apache-2.0 WITH LLVM-exception", True),
        ("GPL-3.0-only WITH GCC-exception-3.1", False),
        ("GPL-3.0-only", False),
        ("SSPL-1.0", False),
        ("nonsense", False),
    ],
)
def test_what_is_allowed(expression: str, expected: bool) -> None:
    assert is_allowed(expression, allowed_licences()) is expected


def test_a_part_with_another_licence_stops_the_release(tmp_path: Path) -> None:
    invented_project(tmp_path, "alpha")
    site = tmp_path / "site"
    site.mkdir()
    there = {
        "alpha": invented(site, "alpha", "License-Expression: MIT", "Requires-Dist: Beta[fast]"),
        "beta": invented(site, "beta", "License-Expression: AGPL-3.0-or-later"),
    }
    parts = python_parts(tmp_path, there.__getitem__)
    assert [(part.name, part.needs) for part in parts] == [("alpha", ("beta",)), ("beta", ())]
    assert parts[0].hashes == (ZEROS,)
    with pytest.raises(ReleaseError, match=r"beta 1\.0: AGPL-3\.0-or-later"):
        refuse_licences(parts)


def test_extras_bring_what_they_need(tmp_path: Path) -> None:
    invented_project(tmp_path, "alpha[fast]")
    extra = "Requires-Dist: beta; extra == 'fast'"
    there = {
        "alpha": invented(tmp_path, "alpha", "License-Expression: MIT", "Provides-Extra: fast", extra),
        "beta": invented(tmp_path, "beta", "License-Expression: MIT"),
    }
    assert [part.name for part in python_parts(tmp_path, there.__getitem__)] == ["alpha", "beta"]


def test_what_is_installed_must_be_what_is_pinned(tmp_path: Path) -> None:
    invented_project(tmp_path, "alpha")
    other = invented(tmp_path, "alpha", "License-Expression: MIT")
    other.metadata  # noqa: B018 - read before it changes
    meta = tmp_path / "alpha-1.0.dist-info" / "METADATA"
    meta.write_text(meta.read_text("utf-8").replace("Version: 1.0", "Version: 1.1"), encoding="utf-8")
    with pytest.raises(ReleaseError, match=r"alpha: 1\.1 is installed, 1\.0 is pinned"):
        python_parts(tmp_path, {"alpha": PathDistribution(meta.parent)}.__getitem__)


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    invented_project(tmp_path, "alpha")

    def find(name: str) -> Distribution:
        raise PackageNotFoundError(name)

    with pytest.raises(ReleaseError, match="alpha is needed but not installed"):
        python_parts(tmp_path, find)


def test_parts_of_the_system_count_like_all_others(root: Path, tmp_path: Path) -> None:
    listed = tmp_path / "parts.json"
    (tmp_path / "pango.txt").write_text("All of it is free.\n", encoding="utf-8")
    line = '{"name": "pango", "version": "1.50", "licence": "%s", "purl": "pkg:deb/debian/pango@1.50", '
    listed.write_text(f'[{line % "LGPL-2.0-or-later"}"texts": ["pango.txt"]}}]', encoding="utf-8")
    (pango,) = parts_from_list(listed)
    assert pango == Part(
        "pango",
        "1.50",
        "LGPL-2.0-or-later",
        "pkg:deb/debian/pango@1.50",
        texts=(("pango.txt", "All of it is free."),),
    )
    assert pango in all_parts(root, [listed])
    listed.write_text(f'[{line % "GPL-3.0-only"}"texts": []}}]', encoding="utf-8")
    with pytest.raises(ReleaseError, match=r"pango 1\.50: GPL-3\.0-only"):
        all_parts(root, [listed])


@pytest.mark.parametrize("text", ["", "{}x", '[{"name": "pango"}]', '["pango"]', "7"])
def test_a_broken_list_is_refused(tmp_path: Path, text: str) -> None:
    listed = tmp_path / "parts.json"
    listed.write_text(text, encoding="utf-8")
    with pytest.raises(ReleaseError, match=r"parts\.json is no list of parts"):
        parts_from_list(listed)


def test_what_a_package_says_to_carry_inside_counts_too(tmp_path: Path) -> None:
    invented_project(tmp_path, "alpha")
    alpha = invented(tmp_path, "alpha", "License-Expression: MIT")
    place = tmp_path / "alpha-1.0.dist-info"
    (place / "sboms").mkdir()
    components = [
        {"name": "crate", "version": "2", "purl": "pkg:cargo/crate@2?x=1", "author": "Ada Sample"},
        {
            "name": "maybe",
            "version": "1",
            "scope": "optional",
            "licenses": [{"license": {"id": "GPL-3.0-only"}}],
        },
        {"name": "alpha", "version": "1.0", "purl": "pkg:pypi/alpha@1.0"},
        {
            "name": "jpeg",
            "version": "3",
            "licenses": [{"license": {"id": "IJG"}}, {"expression": "MIT OR ISC"}],
        },
    ]
    listed = place / "sboms" / "alpha.cyclonedx.json"
    listed.write_text(json.dumps({"components": components}), encoding="utf-8")
    record = place / "RECORD"
    record.write_text(f"{record.read_text('utf-8')}{place.name}/sboms/{listed.name},,\n", encoding="utf-8")

    (part,) = python_parts(tmp_path, {"alpha": alpha}.__getitem__)
    assert [(inner.name, inner.licence, inner.makers) for inner in part.inside] == [
        ("crate", "", "Ada Sample"),
        ("jpeg", "IJG AND (MIT OR ISC)", ""),
    ]
    assert [inner.purl for inner in part.inside] == ["pkg:cargo/crate@2", "pkg:generic/jpeg@3"]
    refuse_licences((part,))
    components[0]["licenses"] = [{"expression": "AGPL-3.0-only"}]  # type: ignore[assignment]
    listed.write_text(json.dumps({"components": components}), encoding="utf-8")
    with pytest.raises(ReleaseError, match=r"crate 2: AGPL-3\.0-only, inside alpha"):
        refuse_licences(python_parts(tmp_path, {"alpha": alpha}.__getitem__))
