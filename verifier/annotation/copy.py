"""Reads a document, checks it and writes the annotated copy; the document itself is never touched."""

from __future__ import annotations

from pathlib import Path

from ..documents import read_document
from ..errors import UnreadableDocument, UsageError
from ..output import write_bytes_out
from ..pipeline import report_on
from ..run import knowledge_for
from ..workspace import bare_workspace
from .note import notes_on


def annotated_copy(document: Path, output: Path, library: tuple[Path, ...] = (), unverified: bool = False) -> str:
    """Write the copy and say how many findings it holds. Raises UsageError before anything is written."""
    if not document.is_file():
        raise UsageError(f"{document}: no such file; give a .docx or .pdf file")
    if output.exists() and output.samefile(document):
        raise UsageError(f"{output}: is the document itself, which is never changed; give --output another name")
    workspace = bare_workspace(Path.cwd(), [str(document)])
    report = report_on(
        workspace.documents, lambda name: read_document(name, workspace.root), knowledge_for(workspace, library)
    )
    if report.unread:
        raise UsageError("\n".join(str(UnreadableDocument(name, why)) for name, why in report.unread))
    form = report.documents[0].format
    notes = notes_on(report.findings, unverified)
    data = document.read_bytes()
    if form == "docx":
        from .docx import annotate_docx

        content, placed = annotate_docx(str(document), data, notes)
    elif form == "pdf":
        from .pdf import annotate_pdf

        content, placed = annotate_pdf(str(document), data, notes)
    else:
        raise UsageError(
            f"{document}: {form}, and only .docx and .pdf take annotations; --format html shows any document"
        )
    write_bytes_out(content, output)
    elsewhere = f", {len(notes) - placed} of them not at their words" if placed < len(notes) else ""
    return f"{output}: {len(notes)} finding{'s' * (len(notes) != 1)} written{elsewhere}"
