"""The named ways in which a statement and a passage cannot both hold; one file a way, tried in this order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..judgement import Conflict
from ..setting import Setting
from . import (
    actor,
    agent,
    antonym,
    exchange,
    kind,
    maker,
    negation,
    number,
    order,
    party,
    place,
    roles,
    scope,
    strength,
)

CONFLICTS: tuple[Callable[[Setting], Iterator[Conflict]], ...] = (
    number.conflicts,
    actor.conflicts,
    agent.conflicts,
    party.conflicts,
    roles.conflicts,
    exchange.conflicts,
    strength.conflicts,
    scope.conflicts,
    antonym.conflicts,
    kind.conflicts,
    order.conflicts,
    place.conflicts,
    maker.conflicts,
    negation.conflicts,
)
