"""One thing of others inside the product."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """One thing of others inside the product. ``licence`` is SPDX, ``needs`` are names of other parts.

    ``hashes`` are the SHA-256 sums (hex) of the files that the lists pin, any of which may be installed.
    ``texts`` are name and content of its licence files. ``inside`` is what it says that it
    carries itself; of that only name, version, licence (or nothing), purl and ``makers`` are known.
    """

    name: str
    version: str
    licence: str
    purl: str
    summary: str = ""
    home: str = ""
    needs: tuple[str, ...] = ()
    hashes: tuple[str, ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    makers: str = ""
    inside: tuple["Part", ...] = ()
