"""Answers for the files of one template and for pictures handed over; refuses all else by name."""

import mimetypes
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import unquote, urlsplit

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from studio.foundation.errors import UntrustedInputError
from studio.foundation.worded import worded

HOST = "template.invalid"
"""A host that can never exist (RFC 6761): relative addresses of a template resolve against it."""

BASE_URL = f"https://{HOST}/"


class TemplateAddressError(UntrustedInputError):
    """A template asks for something that is not in its folder."""

    code = "template.address"
    hint = worded("Put the file into the template's folder and name it relative to template.html.")


class OfflineFetcher(URLFetcher):  # type: ignore[misc]
    """Never opens a file or a connection: everything it can give was put into it.

    Args:
        files: Path below the template's folder, with ``/``, and the file's bytes.
        pictures: Further ones made for one certificate; they win over ``files``.
    """

    def __init__(self, files: Mapping[str, bytes], pictures: Mapping[str, bytes] | None = None) -> None:
        super().__init__(allowed_protocols=["https"], allow_redirects=False, fail_on_errors=True)
        self.files = {**files, **(pictures or {})}

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
        """Return the file that ``url`` names.

        Raises:
            TemplateAddressError: It names anything else: the web, the disk, a missing file.
        """
        parts = urlsplit(url)
        path = unquote(parts.path).lstrip("/")
        if parts.scheme != "https" or parts.netloc != HOST or path not in self.files:
            shown = path if parts.netloc == HOST else url
            raise TemplateAddressError(
                worded("The template asks for {shown}, which is not in its folder.", shown=repr(shown[:120]))
            )
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        return URLFetcherResponse(url, self.files[path], {"Content-Type": kind})


@contextmanager
def plain_refusals() -> Iterator[None]:
    """Let the fetcher's refusal out of WeasyPrint's wrapping, which is no ordinary exception."""
    try:
        yield
    except FatalURLFetchingError as error:
        cause: BaseException | None = error
        while cause is not None and not isinstance(cause, TemplateAddressError):
            cause = cause.__cause__ or cause.__context__
        if cause is None:
            raise UntrustedInputError(
                worded("The template could not be read: {error}", error=error)
            ) from error
        raise cause from None
