"""A certificate template: a folder of HTML, CSS, facts about itself, and pictures.

The format stands in ``docs/formats/certificate-template.md``.
"""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from studio.foundation.atomic_files import READ, explained
from studio.foundation.canonical_json import canonical_json, sha256_hex
from studio.foundation.errors import UntrustedInputError
from studio.foundation.worded import worded

MAX_FILES = 100
MAX_BYTES = 20 * 1024 * 1024
_NEEDED = ("template.html", "style.css", "template.toml", "sample.json")
_PAGES = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
_OPTION_VALUE = re.compile(r"[\w#.,% +-]{0,80}")


class TemplateError(UntrustedInputError):
    """A template cannot be used as it is."""

    code = "template"
    hint = worded("Mend the template's folder, or choose another template.")


@dataclass(frozen=True, slots=True)
class FieldRule:
    """How a field that differs between learners fits: sizes in points, largest first.

    ``pattern`` names it as the template's ``data-field`` does; ``*`` stands for a number.
    ``lines`` is how many it may take at ``wrap_at`` and below; above, it takes one. ``varies`` is
    False for what is nearly always the same for all learners of a batch: it is drawn once.
    """

    pattern: str
    largest: float
    smallest: float
    wrap_at: float
    lines: int = 1
    step: float = 2.0
    varies: bool = False


@dataclass(frozen=True, slots=True)
class TemplateOption:
    """Something a person may set: the value if she does not, and the choices (none: free text)."""

    name: str
    default: str
    choices: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True)
class TemplateFolder:
    """A template as values: nothing of the disk is read again after loading. Pickles."""

    name: str
    files: Mapping[str, bytes]
    title: str = ""
    kind: str = "credential"
    licence: str = ""
    languages: tuple[str, ...] = ()
    orientation: str = "landscape"
    fields: tuple[FieldRule, ...] = ()
    options: tuple[TemplateOption, ...] = ()
    sample: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> "TemplateFolder":
        """Read the folder at ``path``: text and pictures, nothing is run.

        Raises:
            TemplateError: A needed file is missing, too much is there, or a file is not what it should be.
            MachineError: The folder cannot be read.
        """
        files = _read_files(path)
        missing = [name for name in _NEEDED if name not in files]
        if missing:
            raise TemplateError(
                worded(
                    "The template {path} lacks {missing}.", path=repr(path.name), missing=", ".join(missing)
                )
            )
        try:
            facts = tomllib.loads(files["template.toml"].decode("utf-8"))
            sample = json.loads(files["sample.json"])
            return cls(path.name, files, sample=sample, **_facts(facts))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise TemplateError(
                worded(
                    "template.toml or sample.json of {path} cannot be read: {error}.",
                    path=repr(path.name),
                    error=error,
                )
            ) from error

    @property
    def digests(self) -> tuple[tuple[str, str], ...]:
        """Each file's path and SHA-256, by path: what a published design keeps."""
        return _digests(self.files)

    def __getstate__(self) -> dict[str, Any]:
        state = dict(self.__dict__)
        state.pop("_page", None)
        return state

    def rule(self, path: str) -> FieldRule | None:
        """Return the rule of the field ``path``, for example ``levels.0.level``."""
        if path not in self._rules:
            self._rules[path] = next((rule for rule in self.fields if fnmatchcase(path, rule.pattern)), None)
        return self._rules[path]

    @cached_property
    def _rules(self) -> dict[str, FieldRule | None]:
        return {}

    def chosen(self, given: Mapping[str, str]) -> dict[str, str]:
        """Return all options: as ``given`` where that is allowed, else as the template has it.

        Raises:
            TemplateError: A value is none of the choices.
        """
        return {option.name: _allowed(self.name, option, given.get(option.name)) for option in self.options}

    def page_size(self, options: Mapping[str, str]) -> tuple[float, float]:
        """Return width and height in millimetres."""
        short, long = _PAGES[options.get("page", "a4")]
        return (long, short) if self.orientation == "landscape" else (short, long)

    def html(self, values: Mapping[str, Any]) -> str:
        """Return the page for ``values``, which are the only names the template knows.

        Raises:
            TemplateError: The template is broken or uses what it may not.
        """
        try:
            return self._page.render(values)
        except jinja2.TemplateError as error:
            raise TemplateError(
                worded("template.html of {self}: {error}.", self=repr(self.name), error=error)
            ) from error
        except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
            raise TemplateError(
                worded(
                    "template.html of {self} fails on its values: {error}.", self=repr(self.name), error=error
                )
            ) from error

    @cached_property
    def _page(self) -> jinja2.Template:
        texts = {
            name: data.decode("utf-8", "replace")
            for name, data in self.files.items()
            if name.endswith(".html")
        }
        environment = ImmutableSandboxedEnvironment(
            loader=jinja2.DictLoader(texts),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.globals.clear()
        return environment.get_template("template.html")


def folder_digest(path: Path) -> str:
    """Return one SHA-256 for all files at ``path``; nothing in them is looked at.

    Raises:
        TemplateError: More files or data than a template needs.
        MachineError: The folder cannot be read.
    """
    return digest_of_files(_digests(_read_files(path)))


def digest_of_files(digests: tuple[tuple[str, str], ...]) -> str:
    """Return one SHA-256 for the paths and SHA-256 of files (``TemplateFolder.digests``)."""
    return sha256_hex(canonical_json([list(pair) for pair in digests]))


def _digests(files: Mapping[str, bytes]) -> tuple[tuple[str, str], ...]:
    return tuple((name, sha256_hex(files[name])) for name in sorted(files))


def _read_files(path: Path) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    size = 0
    with explained(path, READ):
        for place in sorted(path.rglob("*")):
            if place.is_symlink() or not place.is_file() or place.name.startswith("."):
                continue
            size += place.stat().st_size
            if len(files) >= MAX_FILES or size > MAX_BYTES:
                raise TemplateError(
                    worded(
                        "The template {path} has more files or data than a template needs.",
                        path=repr(path.name),
                    )
                )
            files[place.relative_to(path).as_posix()] = place.read_bytes()
    return files


def _facts(facts: Mapping[str, Any]) -> dict[str, Any]:
    orientation = facts.get("orientation", "landscape")
    if orientation not in ("landscape", "portrait"):
        raise ValueError("orientation is landscape or portrait")
    return {
        "title": str(facts["title"]),
        "kind": str(facts.get("kind", "credential")),
        "licence": str(facts["licence"]),
        "languages": tuple(map(str, facts.get("languages", ()))),
        "orientation": orientation,
        "fields": tuple(_field(name, rule) for name, rule in facts.get("fields", {}).items()),
        "options": tuple(_option(name, option) for name, option in facts.get("options", {}).items()),
    }


def _field(pattern: str, rule: Mapping[str, Any]) -> FieldRule:
    largest = float(rule["largest"])
    smallest = float(rule.get("smallest", largest))
    if not 4 <= smallest <= largest <= 200:
        raise ValueError(f"the sizes of field {pattern!r} make no sense")
    return FieldRule(
        pattern,
        largest,
        smallest,
        float(rule.get("wrap_at", smallest)),
        int(rule.get("lines", 1)),
        max(0.25, float(rule.get("step", 2.0))),
        bool(rule.get("varies", False)),
    )


def _option(name: str, option: Mapping[str, Any]) -> TemplateOption:
    choices = tuple(map(str, option.get("choices", ())))
    return TemplateOption(name, str(option["default"]), choices, str(option.get("label", name)))


def _allowed(template: str, option: TemplateOption, value: str | None) -> str:
    if value is None or value == "":
        return option.default
    if (option.choices and value not in option.choices) or not _OPTION_VALUE.fullmatch(value):
        raise TemplateError(
            worded(
                "The template {template} does not take {value} for its option {option}.",
                template=repr(template),
                value=repr(value),
                option=repr(option.name),
            ),
            hint=worded("Choose one of: {choices}.", choices=", ".join(option.choices))
            if option.choices
            else None,
        )
    return value
