"""One file a citing tradition; the order decides nothing but the order of work."""

from __future__ import annotations

from ..contracts import Grammar
from . import (
    ecthr,
    eu,
    icj,
    international_tribunals,
    national_law,
    osce,
    pace,
    reversed_run,
    regional,
    treaty,
    treaty_series,
    un_number,
    un_resolution,
    un_symbol,
)

GRAMMARS: tuple[Grammar, ...] = (
    un_resolution,
    un_symbol,
    un_number,
    pace,
    reversed_run,
    treaty,
    treaty_series,
    eu,
    ecthr,
    icj,
    international_tribunals,
    osce,
    regional,
    national_law,
)
