"""One file a citing tradition; of two that read the same words the first is kept."""

from __future__ import annotations

from ..contracts import Grammar
from . import (
    coe_ministers,
    conference_decision,
    ecthr,
    eu,
    eu_court,
    expert_body,
    icj,
    international_tribunals,
    interstate_dispute,
    labour_convention,
    national_law,
    osce,
    pace,
    presidential_statement,
    regional,
    regional_court,
    reversed_run,
    rules_of_procedure,
    treaty,
    treaty_series,
    turkic,
    un_number,
    un_resolution,
    un_symbol,
)

GRAMMARS: tuple[Grammar, ...] = (
    un_resolution,
    un_symbol,
    presidential_statement,
    pace,
    coe_ministers,
    turkic,
    un_number,  # behind those that read the words around a number
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
    labour_convention,
    conference_decision,
    expert_body,
    eu_court,
    regional_court,
    interstate_dispute,
    rules_of_procedure,
)
