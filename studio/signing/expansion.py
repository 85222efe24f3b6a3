"""JSON-LD to quads through PyLD, with what PyLD keeps quiet about turned into errors.

PyLD has no safe mode: undefined properties vanish, relative addresses are resolved against an
invented base, quads with a bad address are left out. Here each of them is an error that names
the place. Source: JSON-LD 1.1 API, sections 5.1 and 8.1.
"""

import threading
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from pyld import jsonld
from pyld.context_resolver import ContextResolver

from studio.foundation.worded import worded
from studio.signing.contexts import CARRIED, context_document
from studio.signing.document_shape import Taken, find_key, widest_list
from studio.signing.errors import (
    DocumentError,
    DroppedTermError,
    HardGraphError,
    RelativeIriError,
    UnknownContextError,
)
from studio.signing.nquads import XSD_STRING, is_absolute_iri, is_language

_BASE = "https://relative-address.invalid/nowhere/"
_WIDEST = 2_000  # PyLD compares each value of a property with all others: 0.7 s at 2,000
_RESOLVED_AT_MOST = 100
_PYLD = threading.Lock()  # PyLD's caches are not made for threads
_resolved: dict[str, Any] = {}


class RawTerm(NamedTuple):
    """One component of a quad: ``kind`` is ``IRI``, ``blank node`` or ``literal``."""

    kind: str
    value: str
    datatype: str = XSD_STRING
    language: str | None = None


class RawQuad(NamedTuple):
    """Four components; ``graph`` is None in the default graph."""

    subject: RawTerm
    predicate: RawTerm
    object: RawTerm
    graph: RawTerm | None


def expand_to_quads(document: dict[str, Any]) -> list[RawQuad]:
    """Return the quads of ``document``; nothing of it is lost without an error.

    Raises:
        UnknownContextError: It names a context that we do not carry.
        DroppedTermError: A property that no context defines, or a type that means nothing.
        RelativeIriError: A type or an identifier that is not absolute.
        DocumentError: It is no JSON-LD at all.
        HardGraphError: A list too long for PyLD.
    """
    refuse_unknown_contexts(document)
    _refuse_odd_types(document, Taken(document))
    if widest_list(document) > _WIDEST:
        raise HardGraphError(worded("one of its lists has more than {widest} entries", widest=_WIDEST))
    dropped: list[str | None] = []
    with _PYLD:
        dataset = _to_rdf(document, dropped)
    for name in dropped:
        path = find_key(document, name) if name else None
        raise DroppedTermError(
            path
            or (
                worded("the member {name}", name=repr(name)) if name else worded("a member without a meaning")
            )
        )
    quads = list(_quads(dataset))
    for quad in quads:
        for term in quad:
            if term is not None:
                _check_term(term, document)
    return quads


def _to_rdf(document: dict[str, Any], dropped: list[str | None]) -> dict[str, list[dict[str, Any]]]:
    if len(_resolved) > _RESOLVED_AT_MOST:
        _resolved.clear()
    processor = jsonld.JsonLdProcessor(on_property_dropped=dropped.append)
    options = {
        "base": _BASE,
        "documentLoader": _load,
        "contextResolver": ContextResolver(_resolved, _load),
        "produceGeneralizedRdf": False,
    }
    try:
        result: dict[str, list[dict[str, Any]]] = processor.to_rdf(document, options)
    except jsonld.JsonLdError as error:
        _resolved.clear()
        raise _explained(error) from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        # PyLD meets some malformed values unprepared; to whoever asked it is the document's fault.
        _resolved.clear()
        raise DocumentError(
            worded("The document is no JSON-LD: {name} while reading it.", name=type(error).__name__)
        ) from error
    return result


def _load(url: str, _options: Any = None) -> dict[str, Any]:
    return {"contextUrl": None, "documentUrl": url, "document": context_document(url), "tag": "static"}


def _explained(error: BaseException) -> DocumentError:
    cause: BaseException | None = error
    deepest = error
    while cause is not None:
        if isinstance(cause, UnknownContextError):
            return cause
        deepest, cause = cause, cause.__cause__
    text = str(getattr(deepest, "args", [""])[0]) or type(deepest).__name__
    return DocumentError(worded("The document is no valid JSON-LD: {text}", text=text.splitlines()[0]))


def forget_contexts() -> None:
    """Empty what is remembered about contexts; tests that carry more of them need it."""
    _resolved.clear()
    _carried_words.cache_clear()
    _carried_nothing.cache_clear()


def refuse_unknown_contexts(document: Any) -> None:
    """Raise ``UnknownContextError`` for the first context, at any depth, that we do not carry."""
    for url in _named_contexts(document):
        if url not in CARRIED:
            raise UnknownContextError(url)


def _named_contexts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            if key == "@context":
                yield from (
                    each for each in (item if isinstance(item, list) else [item]) if isinstance(each, str)
                )
            if isinstance(item, dict | list):
                yield from _named_contexts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _named_contexts(item)


def _refuse_odd_types(document: dict[str, Any], taken: Taken) -> None:
    """A type that is a keyword, means nothing, or holds a blank vanishes without a word in PyLD."""
    words = taken.words - {"@language", "@direction", "@index"}
    nothing = words_without_meaning(taken.inline)
    for path, word in _types(document, words):
        if word.startswith("@") and word != "@json":
            raise DroppedTermError(path, worded("{word} is not a type", word=repr(word[:80])))
        if word in nothing:
            raise DroppedTermError(path, worded("{word} is defined as nothing", word=repr(word[:80])))
        if word.startswith("//") or (":" in word and not word.startswith("_:") and not is_absolute_iri(word)):
            raise RelativeIriError(path, word)


def _types(value: Any, words: frozenset[str], path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            here = f"{path}.{key}" if path else key
            if key in words:
                yield from (
                    (here, each)
                    for each in (item if isinstance(item, list) else [item])
                    if isinstance(each, str)
                )
            elif key != "@context":
                yield from _types(item, words, here)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _types(item, words, f"{path}[{index}]")


def _quads(dataset: dict[str, list[dict[str, Any]]]) -> Iterator[RawQuad]:
    for name, triples in dataset.items():
        graph = None
        if name != "@default":
            graph = RawTerm("blank node" if name.startswith("_:") else "IRI", name)
        for triple in triples:
            yield RawQuad(
                _term(triple["subject"]), _term(triple["predicate"]), _term(triple["object"]), graph
            )


def _term(raw: dict[str, Any]) -> RawTerm:
    return RawTerm(raw["type"], str(raw["value"]), raw.get("datatype", XSD_STRING), raw.get("language"))


def _check_term(term: RawTerm, document: dict[str, Any]) -> None:
    if term.kind == "literal":
        if term.language and not is_language(term.language):
            raise DocumentError(
                worded("{language} is not a language tag.", language=repr(term.language[:60]))
            )
        _check_iri(term.datatype, document)
    elif term.kind == "IRI":
        _check_iri(term.value, document)


def _check_iri(iri: str, document: dict[str, Any]) -> None:
    if iri.startswith(_BASE) or not is_absolute_iri(iri):
        word = iri.removeprefix(_BASE)
        raise RelativeIriError(find_word(document, word) or worded("a type or identifier"), word)


def find_word(document: Any, word: str, path: str = "") -> str | None:
    """Return the path of the first text that is exactly ``word``."""
    if document == word:
        return path
    items: list[tuple[str, Any]] = []
    if isinstance(document, dict):
        items = [
            (f"{path}.{key}" if path else key, item) for key, item in document.items() if key != "@context"
        ]
    elif isinstance(document, list):
        items = [(f"{path}[{index}]" if path else path, item) for index, item in enumerate(document)]
    return next((found for where, item in items if (found := find_word(item, word, where))), None)


def known_words(inline: Sequence[Any]) -> frozenset[str]:
    """Return every term that a carried context or one of those written ``inline`` defines."""
    if not inline:
        return _carried_words()
    return _carried_words() | {name for context in inline for name, _ in _definitions(context)}


def words_without_meaning(inline: Sequence[Any]) -> frozenset[str]:
    """Return the terms that a carried or ``inline`` context defines as null, so that they vanish."""
    own = frozenset(
        name for context in inline for name, meaning in _definitions(context) if _is_nothing(meaning)
    )
    return _carried_nothing() | own


@cache
def _carried_words() -> frozenset[str]:
    return frozenset(name for context in _carried_documents() for name, _ in _definitions(context))


@cache
def _carried_nothing() -> frozenset[str]:
    found = (each for context in _carried_documents() for each in _definitions(context))
    return frozenset(name for name, meaning in found if _is_nothing(meaning))


def _is_nothing(meaning: Any) -> bool:
    return meaning is None or (isinstance(meaning, dict) and "@id" in meaning and meaning["@id"] is None)


def _carried_documents() -> list[Any]:
    return [context_document(url)["@context"] for url in CARRIED]


def _definitions(context: Any) -> Iterator[tuple[str, Any]]:
    for each in context if isinstance(context, list) else [context]:
        if not isinstance(each, dict):
            continue
        for name, meaning in each.items():
            if not name.startswith("@"):
                yield name, meaning
            if isinstance(meaning, dict):
                yield from _definitions(meaning.get("@context"))
