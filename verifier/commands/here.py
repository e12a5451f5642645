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


def cited_keys(workspace: Workspace) -> list[str]:
    """The keys of all instruments that the workspace's documents cite, sorted."""
    from ..documents import read_document
    from ..errors import UnreadableDocument
    from ..extractor import extract

    found = set()
    for name in workspace.documents:
        try:
            document = read_document(name, workspace.root)
        except UnreadableDocument:
            continue
        found |= {citation.key for citation in extract(document).citations if citation.key}
    return sorted(found)
