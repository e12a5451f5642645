"""Remembers what was asked of the scan in hand, told apart by identity: comparing two long texts costs their length."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from ..contracts import Scan

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def once_a_scan(question: Callable[Concatenate[Scan, Asked], Answer]) -> Callable[Concatenate[Scan, Asked], Answer]:
    """The same pure function, with its answers for the last scan kept."""
    last: list[tuple[Scan, dict[Any, Answer]]] = []

    @wraps(question)
    def asked(scan: Scan, /, *asked: Asked.args, **named: Asked.kwargs) -> Answer:
        at_hand = last[0] if last else None
        if at_hand is None or at_hand[0] is not scan:
            at_hand = (scan, {})
            last[:] = [at_hand]
        answers, key = at_hand[1], (asked, tuple(named.items()))
        if key not in answers:
            answers[key] = question(scan, *asked, **named)
        return answers[key]

    return asked
