"""One file a question; findings at one place come in this order."""

from __future__ import annotations

from ..contracts import Check
from . import (
    anachronism,
    embedded_text,
    garbled_citation,
    heading_conflict,
    inconsistent_citations,
    misattributed_text,
    misplaced_quotation,
    paraphrase,
    quotation,
    text_changed,
    unclosed_quotation,
    unknown_instrument,
    wrong_body,
    wrong_date,
    wrong_kind,
    wrong_meeting,
    wrong_number,
    wrong_pinpoint,
    wrong_symbol,
    wrong_title,
    wrong_year,
)

CHECKS: tuple[Check, ...] = (
    unknown_instrument.CHECK,
    wrong_number.CHECK,
    wrong_year.CHECK,
    wrong_date.CHECK,
    wrong_title.CHECK,
    wrong_body.CHECK,
    wrong_kind.CHECK,
    wrong_meeting.CHECK,
    wrong_symbol.CHECK,
    wrong_pinpoint.CHECK,
    heading_conflict.CHECK,
    anachronism.CHECK,
    inconsistent_citations.CHECK,
    garbled_citation.CHECK,
    paraphrase.CHECK,
    quotation.CHECK,
    misplaced_quotation.CHECK,
    unclosed_quotation.CHECK,
    misattributed_text.CHECK,
    embedded_text.CHECK,
    text_changed.CHECK,
)
