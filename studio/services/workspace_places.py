"""Places where a database does not belong: synchronised folders and network shares."""

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from studio.foundation.worded import worded


@dataclass(frozen=True, slots=True)
class PlaceAdvice:
    """Why a folder is a bad place. ``kind`` is ``synchronised`` or ``network``, ``by`` what does it."""

    kind: str
    by: str
    sentence: str


_SYNC_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "cloudstorage": worded("a cloud service"),
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "megasync": "MEGA",
    "pcloud drive": "pCloud",
    "synologydrive": "Synology Drive",
}
_SYNC_MARKS = {
    ".dropbox": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.drivedownload": "Google Drive",
    ".849c9593-d756-4e56-8d6e-42412f2a707b": "OneDrive",
    ".synologyworkingdirectory": "Synology Drive",
}
_NETWORK_FILE_SYSTEMS = re.compile(
    r"^(nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|9p|webdav|davfs|fuse\.(sshfs|rclone|davfs2?))$"
)


def advice_about(folder: Path, *, mounts: str | None = None) -> PlaceAdvice | None:
    """Return why ``folder`` (which need not exist yet) is a bad place for a workspace, or None.

    Args:
        folder: Where the workspace is or shall be.
        mounts: The text of Linux's ``/proc/self/mountinfo``, for tests; read when None.
    """
    whole = folder.absolute()
    service = _synchronised_by(whole)
    if service:
        return PlaceAdvice(
            "synchronised",
            service,
            worded(
                "{service} copies files in this folder while they are being written, which can damage the "
                "workspace. "
                "Choose a folder that is not synchronised, and keep sealed copies here instead.",
                service=service,
            ),
        )
    share = _network_share(whole, mounts)
    if share:
        return PlaceAdvice(
            "network",
            share,
            worded(
                "This folder is on a network share ({share}), where two machines can damage the workspace. "
                "Choose a folder on this computer, and keep sealed copies on the share instead.",
                share=share,
            ),
        )
    return None


def _synchronised_by(folder: Path) -> str:
    for part in (folder, *folder.parents):
        name = part.name.lower()
        for start, service in _SYNC_NAMES.items():
            if name == start or name.startswith((f"{start} -", f"{start}-", f"{start} (")):
                return service
        marks = {entry.name.lower() for entry in _entries(part) if entry.name.startswith(".")}
        for mark, service in _SYNC_MARKS.items():
            # The home folder holds the program's own settings under the same name.
            if mark in marks and part != Path.home():
                return service
    return ""


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _network_share(folder: Path, mounts: str | None) -> str:
    if str(folder).startswith(("\\\\", "//")):
        return worded("a network path")
    if sys.platform == "win32":
        import ctypes

        remote = 4
        return (
            worded("a network drive") if ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == remote else ""
        )
    if mounts is None:
        try:
            mounts = Path("/proc/self/mountinfo").read_text("utf-8", "replace")
        except OSError:
            return ""
    kind = _file_system(folder, mounts)
    return kind if _NETWORK_FILE_SYSTEMS.match(kind) else ""


def _file_system(folder: Path, mounts: str) -> str:
    """Return the type of the file system that ``folder`` is on, by the longest mount point above it."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) < 5 or not after:
            continue
        point = Path(re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), fields[4]))
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), after.split()[0]
    return kind
