"""One file a citing tradition; the order decides nothing but the order of work."""

from __future__ import annotations

from ..contracts import Grammar
from . import pace, treaty, un_resolution, un_symbol

GRAMMARS: tuple[Grammar, ...] = (
    un_resolution,
    un_symbol,
    pace,
    treaty,
)
