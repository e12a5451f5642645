"""One file a question; findings at one place come in this order."""

from __future__ import annotations

from ..contracts import Check

CHECKS: tuple[Check, ...] = ()
