"""Where a workspace lies in its repository; looks on the disk for the folder that git keeps."""

from __future__ import annotations

from pathlib import Path


def prefix_of(root: Path) -> str:
    """The workspace's path from the top of its git work tree; empty at the top and outside any."""
    place = root.resolve()
    top = next((folder for folder in (place, *place.parents) if (folder / ".git").exists()), place)
    return "" if top == place else place.relative_to(top).as_posix()
