"""One file a report format."""

from __future__ import annotations

from ..contracts import ReportFormat
from . import html, json_v1, plain

FORMATS: tuple[ReportFormat, ...] = (plain.FORMAT, json_v1.FORMAT, html.FORMAT)
