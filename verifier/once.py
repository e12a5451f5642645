"""Remembers what was asked of the thing in hand, told apart by identity: to compare long texts costs their length."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

Subject = TypeVar("Subject")
Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def once(
    question: Callable[Concatenate[Subject, Asked], Answer],
) -> Callable[Concatenate[Subject, Asked], Answer]:
    """The same pure function, with its answers for the last subject kept."""
    last: list[tuple[Subject, dict[Any, Answer]]] = []

    @wraps(question)
    def asked(subject: Subject, /, *asked: Asked.args, **named: Asked.kwargs) -> Answer:
        at_hand = last[0] if last else None
        if at_hand is None or at_hand[0] is not subject:
            at_hand = (subject, {})
            last[:] = [at_hand]
        answers, key = at_hand[1], (asked, tuple(named.items()))
        if key not in answers:
            answers[key] = question(subject, *asked, **named)
        return answers[key]

    return asked
