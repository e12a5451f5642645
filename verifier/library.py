"""The tool as a library: `from verifier import extract, verify`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .model import Document, Extraction, Report


def extract(text: str, *, name: str = "text") -> Extraction:
    """The citations that a text holds, keys settled by the packaged catalogue. Offsets count characters of `text`."""
    from .catalogue import load_catalogue
    from .extractor import extract as extract_from
    from .settle import settled

    return settled(extract_from(Document(name, text)), load_catalogue())


def verify(*paths: str | Path, library: Sequence[str | Path] = ()) -> Report:
    """Check documents as `verify check` does: files or folders, names relative to the current folder.

    library: folders of official texts. Opens no network connection. Raises VerifierError for paths that do not exist.
    """
    from .documents import read_document
    from .pipeline import report_on
    from .run import knowledge_for
    from .workspace import bare_workspace

    root = Path.cwd()
    workspace = bare_workspace(root, [str(path) for path in paths])
    knowledge = knowledge_for(workspace, [Path(folder) for folder in library])
    return report_on(workspace.documents, lambda document: read_document(document, root), knowledge)
