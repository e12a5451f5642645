"""GitLab's Code Quality report: contradictions beside the changed lines of a merge request."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

from ..exchange.places import path_in_repository
from ..exchange.words import counts, message_of
from ..model import Document, Finding, Level, Report
from ..visible import visible

_SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.NOTE: "info"}


class GitLab:
    """`--format gitlab`."""

    name = "gitlab"
    description = "GitLab's Code Quality report"

    def write(self, report: Report, options: Mapping[str, str]) -> str:
        documents = {document.name: document for document in report.documents}
        seen: Counter[str] = Counter()
        issues = [
            _issue(documents[f.document], path_in_repository(f.document, options), f, seen)
            for f in report.findings
            if counts(f)
        ]
        return json.dumps(issues, ensure_ascii=False, indent=1) + "\n"


FORMAT = GitLab()


def _issue(document: Document, path: str, finding: Finding, seen: Counter[str]) -> dict[str, Any]:
    mark = f"{document.name}\0{finding.fingerprint}"
    seen[mark] += 1
    return {
        "description": message_of(document, finding),
        "check_name": visible(finding.verdict.code),
        "fingerprint": blake2b(f"{mark}\0{seen[mark]}".encode(errors="surrogateescape"), digest_size=16).hexdigest(),
        "severity": _SEVERITIES[finding.verdict.level],
        "location": {
            "path": visible(path),
            "lines": {"begin": document.line_of(finding.span.start)},
        },
    }
