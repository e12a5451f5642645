"""One file a report format."""

from __future__ import annotations

from ..contracts import ReportFormat
from . import csv_table, github, gitlab, html, json_v1, junit, markdown, plain, sarif

FORMATS: tuple[ReportFormat, ...] = (
    plain.FORMAT,
    html.FORMAT,
    json_v1.FORMAT,
    sarif.FORMAT,
    junit.FORMAT,
    github.FORMAT,
    gitlab.FORMAT,
    markdown.FORMAT,
    csv_table.FORMAT,
)
