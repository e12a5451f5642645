"""The workspace that a command runs in: references.yaml of this folder, or the bare folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..workspace import Workspace


def workspace_here() -> Workspace:
    """Raises ConfigurationError where references.yaml is wrong."""
    from ..workspace import bare_workspace, load_workspace

    root = Path.cwd()
    file = root / "references.yaml"
    return load_workspace(file) if file.is_file() else bare_workspace(root, ())
