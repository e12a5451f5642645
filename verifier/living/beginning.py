"""`verify init`: what it finds in a folder and the references.yaml it writes; this module reads and writes the disk."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from ..errors import UsageError, VerifierError

FILE, SCHEMA = "references.yaml", "references.schema.json"
_OFTEN = ("docs", "documents", "texts", "src", "content", "statements")


@dataclass(frozen=True, slots=True)
class Answers:
    """What was asked for: documents to check, folders of official texts, and what makes a run fail."""

    documents: tuple[str, ...]
    library: tuple[str, ...] = ()
    fail_on: str = "note"


def documents_found(folder: Path) -> list[str]:
    """Folders that usually hold documents, else the documents of this folder itself, as globs."""
    from ..readers.choose import SUFFIXES

    def holds(place: Path) -> bool:
        return any(path.suffix.lower() in SUFFIXES for path in place.rglob("*") if path.is_file())

    folders = [name for name in _OFTEN if (folder / name).is_dir() and holds(folder / name)]
    here = sorted({path.suffix.lower() for path in folder.glob("*") if path.is_file()} & set(SUFFIXES))
    return folders or [f"*{suffix}" for suffix in here]


def begin(folder: Path, answers: Answers, force: bool) -> str:
    """Write both files and say what to do next. Raises UsageError where references.yaml is there already."""
    from ..output import write_file
    from ..schemas import references_schema
    from ..workspace import load_workspace

    file = folder / FILE
    if file.exists() and not force:
        raise UsageError(f"{file}: is there already; --force replaces it")
    if not folder.is_dir():
        raise UsageError(f"{folder}: no such folder")
    before = file.read_bytes() if file.exists() else None
    write_file(text_of(answers), file)
    try:
        number = len(load_workspace(file).documents)
    except VerifierError:
        _as_before(file, before)
        raise
    write_file(json.dumps(references_schema(), ensure_ascii=False, indent=1) + "\n", folder / SCHEMA)
    return (
        f"{file.as_posix()}: written; it names {number} {'document' if number == 1 else 'documents'}. Next: verify all"
    )


def _as_before(file: Path, content: bytes | None) -> None:
    """A file that would not work is not left behind."""
    if content is None:
        file.unlink(missing_ok=True)
    else:
        file.write_bytes(content)


def text_of(answers: Answers) -> str:
    """The commented file."""
    return _TEMPLATE.format(
        schema=SCHEMA,
        documents=_list(answers.documents),
        library=f"library:\n{_list(answers.library)}" if answers.library else "# library:\n#   - official-texts",
        fail_on=answers.fail_on,
    )


def _list(entries: tuple[str, ...]) -> str:
    # A JSON string is a YAML string too, whatever it holds.
    return "\n".join(f"  - {json.dumps(entry, ensure_ascii=False)}" for entry in entries)


_TEMPLATE = """\
# yaml-language-server: $schema={schema}
# What `verify all` checks in this folder. `verify schema references` describes every key.
version: "1"

# Files, folders (read recursively) or globs, relative to this file.
documents:
{documents}

# What to leave out.
# exclude:
#   - drafts

# Folders of official texts that you have, each with an index.csv. Without one, sealed texts are compared.
{library}

# From which finding on a run fails: error, warning, note; unverified: also when something could not be checked; never.
fail-on: {fail_on}

# Findings accepted for now. `verify baseline --reason "..."` writes the file.
# baseline: verifier-baseline.json

# Findings that do not count in some documents. In a document itself: <!-- verify: ignore wrong-title "reason" -->
# rules:
#   - paths: [archive]
#     ignore: [wrong-title]
#     reason: titles there are quoted from the printed edition

# Facts that the catalogue lacks or has wrong, each with its source.
# instruments:
#   org/res/12:
#     source: Official Gazette 12/2001
#     title: On the protection of rivers
#     date: 2001-05-04
"""
