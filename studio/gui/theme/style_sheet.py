"""The style sheet, made from roles and sizes; the rules themselves are in ``resources/theme/style.qss``."""

import re

from studio.foundation.bundled_files import resources
from studio.gui.theme.roles import LIGHT, Role, Scheme
from studio.gui.theme.typography import Size

_WORD = re.compile(r"@([a-z]+(?:-[a-z]+)*)")


def style_sheet(scheme: Scheme) -> str:
    """Return the whole style sheet for a scheme.

    Widgets choose a look by the dynamic properties ``kind`` (buttons, frames) and ``type``
    (labels): see ``docs/gui.md``.

    Raises:
        KeyError: The rules name a role or size that does not exist.
    """
    rules = (resources() / "theme" / "style.qss").read_text(encoding="utf-8")
    rules = re.sub(r"/\*.*?\*/", "", rules, flags=re.DOTALL)
    words = {role.value: value for role, value in scheme.items()}
    words |= {f"size-{size.name.lower()}": f"{size.letters}px" for size in Size}
    mode = "light" if scheme[Role.GROUND] == LIGHT[Role.GROUND] else "dark"
    words["icons"] = f"{resources().as_posix()}/icons/{mode}"
    return _WORD.sub(lambda found: words[found[1]], rules)
