"""Which lines changed since a revision; runs git, changes nothing."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from ..errors import UsageError
from ..model import Document, Finding, Report

Lines = tuple[range, ...]
EVERY_LINE: Lines = (range(1, 1 << 60),)

_HUNK = re.compile(r"@@ -[0-9]{1,12}(?:,[0-9]{1,12})? \+([0-9]{1,12})(?:,([0-9]{1,12}))? @@")
_SECONDS = 120


def changed_lines(root: Path, revision: str) -> dict[str, Lines]:
    """Changed lines by document name (relative to root), against the point where work on `revision` was left.

    Files that git does not know yet and binary files count whole. Raises UsageError where root is in no git work tree
    or the revision is unknown.
    """
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
    if not commit:
        raise UsageError(f"--diff {revision}: git knows no such revision here; name a branch, tag or commit")
    base = _git(root, "merge-base", commit, "HEAD").strip() or commit
    asked = ("diff", "--relative", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--diff-filter=d")
    names = _git(root, *asked, "--name-only", "-z", base, "--").split("\0")[:-1]
    patches = re.split(r"^diff --git ", _git(root, *asked, "--unified=0", base, "--"), flags=re.MULTILINE)[1:]
    changed = dict(zip(names, map(_lines_of, patches), strict=True))
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z").split("\0")[:-1]
    return changed | dict.fromkeys(new, EVERY_LINE)


def _lines_of(patch: str) -> Lines:
    if re.search(r"^(?:Binary files |GIT binary patch)", patch, flags=re.MULTILINE):
        return EVERY_LINE
    hunks = []
    for line in patch.split("\n"):
        if found := _HUNK.match(line):
            start, count = int(found[1]), int(found[2] or 1)
            hunks.append(range(start, start + count) if count else range(start, start + 2))  # both sides of a removal
    return tuple(hunks)


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", *arguments]
    try:
        done = subprocess.run(
            command,
            cwd=root,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env=os.environ | {"GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"},
        )
    except FileNotFoundError:
        raise UsageError("--diff: git is not installed; install it or leave --diff out") from None
    except subprocess.TimeoutExpired:
        raise UsageError(f"--diff: git did not answer within {_SECONDS} seconds") from None
    if b"not a git repository" in done.stderr:
        raise UsageError("--diff: this folder is in no git repository; leave --diff out")
    return done.stdout.decode("utf-8", "surrogateescape")


def only_changed(report: Report, changed: Mapping[str, Lines], revision: str) -> Report:
    """The report with the findings that touch a changed line, and a remark that says so."""
    documents = {document.name: document for document in report.documents}
    kept = tuple(f for f in report.findings if _touches(f, documents[f.document], changed.get(f.document, ())))
    remark = f"only findings on lines changed since {revision}: {len(kept)} of {len(report.findings)}"
    return replace(report, findings=kept, remarks=(*report.remarks, remark))


def _touches(finding: Finding, document: Document, lines: Lines) -> bool:
    """Whether a line of the finding or of its citation changed. Formats without lines of their own count whole."""
    for span in (finding.span, finding.citation.span):
        first, last = document.line_of(span.start), document.line_of(max(span.start, span.end - 1))
        if any(changed.start <= last and first < changed.stop for changed in lines):
            return True
    return False
