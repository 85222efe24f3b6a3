"""Files and functions stay short enough to be read at one sitting."""

from statistics import median

from tests.support.source_code import functions, length, living_sources

LONGEST_FILE = 500
LONGEST_FUNCTION = 80
MEDIAN_FUNCTION = 15


def test_no_file_is_too_long() -> None:
    sizes = {source.name: len(source.lines) for source in living_sources()}
    offenders = {name: size for name, size in sizes.items() if size > LONGEST_FILE}
    assert not offenders, f"split along nouns of the trade (limit {LONGEST_FILE} lines): {offenders}"


def test_functions_are_short() -> None:
    sizes = [
        (length(function), f"{source.name}:{function.lineno} {function.name}")
        for source in living_sources()
        for function in functions(source)
    ]
    longest = sorted(sizes, reverse=True)[:20]
    assert median(size for size, _ in sizes) < MEDIAN_FUNCTION, f"the longest: {longest}"
    offenders = [place for size, place in longest if size > LONGEST_FUNCTION]
    assert not offenders, f"longer than {LONGEST_FUNCTION} lines: {offenders}"
