"""What stands on a paper that nobody signed in the place of the code, so that it looks like the true one."""

from studio.domain.issuer import Provider
from studio.signing.paper_code import PREFIX, SPECIMEN

_CODE_LENGTH = 375  # 281 bytes in base64url


def sample_code(provider: Provider) -> str:
    """Return the text of a QR code as large as a true one, in which whoever scans it reads SPECIMEN.

    The signed codes have some 280 bytes; this one is signed by nobody, and no program takes it for a code.
    """
    letters = (SPECIMEN * _CODE_LENGTH)[:_CODE_LENGTH]
    return f"{provider.base_url}/check/#{letters}" if provider.base_url else PREFIX + letters
