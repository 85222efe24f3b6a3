"""Where each file of a batch stands below its folder."""

from dataclasses import dataclass

from studio.domain.award import AwardKind, AwardLine, PlannedAward

LEARNERS = "for learners"
TECHNICAL = "technical"
PARTICIPATION = "participation"
MANIFEST = "manifest.json"
JOINED = "all certificates.pdf"
ROLES = ("json", "jwt", "baked-png", "baked-svg", "png", "pdf")


@dataclass(frozen=True, slots=True)
class AwardPaths:
    """Paths below the batch folder, parts joined by ``/``, by role."""

    by_role: dict[str, str]

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders that must exist first."""
        return tuple(dict.fromkeys(path.rsplit("/", 1)[0] for path in self.by_role.values()))


def award_paths(award: PlannedAward | AwardLine, *, pdfs: bool) -> AwardPaths:
    """Return where the files of ``award`` stand.

    ``for learners/<name>`` is what one hands over: the certificate and the badge picture, which
    carries the credential. ``technical/<name>`` has every form a platform may ask for.
    """
    if award.kind is AwardKind.PARTICIPATION:
        return AwardPaths(
            {"pdf": f"{PARTICIPATION}/{award.folder_name}/{award.file_stem}.pdf"} if pdfs else {}
        )
    handed, technical = f"{LEARNERS}/{award.folder_name}", f"{TECHNICAL}/{award.folder_name}"
    paths = {
        "json": f"{technical}/credential.json",
        "jwt": f"{technical}/credential.jwt",
        "baked-png": f"{technical}/badge.png",
        "baked-svg": f"{technical}/badge.svg",
        "png": f"{handed}/{award.file_stem}.png",
    }
    return AwardPaths(paths | ({"pdf": f"{handed}/{award.file_stem}.pdf"} if pdfs else {}))
