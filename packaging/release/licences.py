"""What licence a part has, as an SPDX expression, and whether a product under Apache-2.0 may carry it.

Order of belief: ``License-Expression`` (PEP 639), the free text, the classifiers, the licence file itself.
"""

import re
from importlib.metadata import Distribution, PackageMetadata
from pathlib import Path
from typing import Any

from license_expression import get_spdx_licensing

from release.trouble import ReleaseError

ALLOWED_LIST = Path(__file__).resolve().parent.parent / "allowed-licences.txt"
SPDX: Any = get_spdx_licensing()

# Every spelling met so far that is no SPDX expression. Add to it after reading the package's licence.
SPELLINGS = {
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD 3-Clause license": "BSD-3-Clause",
    "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.0-or-later",
    "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
    "ISC License": "ISC",
    "ISC License (ISCL)": "ISC",
    "LGPLv3": "LGPL-3.0-only",
    "MIT License": "MIT",
    "Mozilla Public License 1.1 (MPL 1.1)": "MPL-1.1",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "PSFL": "PSF-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
# What every text of one licence has and no text of another, most telling first.
_PHRASES = (
    ("MPL-2.0", ("Mozilla Public License Version 2.0",)),
    ("Apache-2.0", ("Apache License Version 2.0",)),
    ("BSD-3-Clause", ("Redistribution and use in source and binary forms", "Neither the name")),
    ("BSD-3-Clause", ("Redistribution and use in source and binary forms", "may not be used to endorse")),
    ("BSD-2-Clause", ("Redistribution and use in source and binary forms",)),
    ("MIT", ("Permission is hereby granted, free of charge, to any person obtaining a copy",)),
)
_LICENCE_FILE = re.compile(r"(LICEN[CS]ES?|COPYING|NOTICE|AUTHORS)([.-].*)?", re.IGNORECASE)
_CODE = re.compile(r"\.(py|pyc|pyi|so)$")


def licence_files(distribution: Distribution) -> list[tuple[str, Path]]:
    """Return name and place of the files in which a package says who made it and on which terms."""
    found = []
    for file in distribution.files or []:
        if _LICENCE_FILE.fullmatch(file.name) and not _CODE.search(file.name):
            found.append((str(file), Path(str(file.locate()))))
    return sorted(found)


def licence_of(distribution: Distribution) -> str:
    """Return the SPDX expression of a package's licence.

    Raises:
        ReleaseError: It says nothing, or nothing that the table of spellings knows.
    """
    facts = distribution.metadata
    classified = [
        line.rpartition(" :: ")[2]
        for line in facts.get_all("Classifier") or []
        if line.startswith("License ::") and not line.endswith("OSI Approved")
    ]
    spoken = [field(facts, "License-Expression"), _first_line(field(facts, "License"))]
    for text in spoken:
        if text and (known := _as_spdx(text)):
            return known
    choices = [_as_spdx(text) for text in classified]
    if choices and all(choices):
        return " OR ".join(choice for choice in choices if choice)
    if recognised := _from_texts(distribution):
        return recognised
    said = [text for text in (*spoken, *classified) if text]
    raise ReleaseError(
        f"{facts['Name']} {distribution.version}: its licence is unknown (it says {said or 'nothing'}); "
        "read it, then add its spelling to packaging/release/licences.py"
    )


def field(facts: PackageMetadata, name: str) -> str:
    """Return one field of a package's metadata, empty if it is not there."""
    return str(facts[name]).strip() if name in facts else ""


def _first_line(text: str) -> str:
    return text.partition("\n")[0].strip()


def _as_spdx(text: str) -> str:
    text = SPELLINGS.get(text, text)
    return text if not SPDX.validate(text).errors else ""


def _from_texts(distribution: Distribution) -> str:
    for _name, place in licence_files(distribution):
        text = " ".join(place.read_text(encoding="utf-8", errors="replace").split())
        for licence, phrases in _PHRASES:
            if all(phrase in text for phrase in phrases):
                return licence
    return ""


def allowed_licences(path: Path = ALLOWED_LIST) -> frozenset[str]:
    """Return the SPDX names on the list of allowed licences."""
    lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return frozenset(line for line in lines if line)


def is_allowed(expression: str, allowed: frozenset[str]) -> bool:
    """Say whether one choice of an SPDX expression needs nothing but allowed licences."""
    if SPDX.validate(expression).errors:
        return False
    return _holds(SPDX.parse(expression), allowed)


def _holds(node: Any, allowed: frozenset[str]) -> bool:
    if isinstance(node, SPDX.OR):
        return any(_holds(part, allowed) for part in node.args)
    if isinstance(node, SPDX.AND):
        return all(_holds(part, allowed) for part in node.args)
    # An exception only ever permits more than the licence that it belongs to.
    licence = getattr(node, "license_symbol", node)
    return licence.key in allowed
