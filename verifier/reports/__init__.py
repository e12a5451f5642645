"""One file a report format."""

from __future__ import annotations

from ..contracts import ReportFormat

FORMATS: tuple[ReportFormat, ...] = ()
