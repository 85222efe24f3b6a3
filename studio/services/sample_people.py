"""Invented people with names in many scripts: the same ones in each run, as many as are asked for."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from studio.foundation.bundled_files import resources


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """A name as a roster would give it. ``email`` is empty for every ninth: nobody needs one."""

    name: str
    given: str
    family: str
    language: str
    email: str


def sample_people(count: int, seed: int = 0) -> Iterator[SamplePerson]:
    """Yield ``count`` people; the first sixteen hold the hard cases (namesakes, CON, 70 letters, RTL).

    Args:
        count: How many.
        seed: Another seed gives other people after those sixteen.
    """
    material = _material()
    for number in range(count):
        email = "" if number % 9 == 8 else f"learner{number + 1}@learners.example"
        if number < len(material["first"]):
            one = material["first"][number]
            yield SamplePerson(one["name"], one["given"], one["family"], one["language"], email)
        else:
            yield _put_together(material["groups"], number - len(material["first"]) + seed, email)


def _put_together(groups: list[dict[str, Any]], number: int, email: str) -> SamplePerson:
    """Return the person of that number: every group in turn, within it every pair of names once."""
    turn, place = divmod(number, len(groups))
    group = groups[place]
    givens, families = group["given"], group["family"]
    # 12 × 12 pairs, walked so that neighbours differ in both names.
    given = givens[turn % len(givens)]
    family = families[(turn * 5 + turn // len(givens)) % len(families)]
    round_number = turn // (len(givens) * len(families))
    if round_number and group["order"] == "given family":
        given = f"{given} {givens[(turn + round_number) % len(givens)]}"
    name = {
        "given family": f"{given} {family}",
        "family given": f"{family} {given}",
        "familygiven": f"{family}{given}",
    }[group["order"]]
    return SamplePerson(name, given, family, group["language"], email)


@cache
def _material() -> dict[str, Any]:
    text = (resources() / "sample" / "names.json").read_text("utf-8")
    material: dict[str, Any] = json.loads(text)
    return material
