"""Turns a judgement into what an editor reads: one sentence, an outcome, a code, the evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..model import Evidence, Level, OfficialText, Outcome
from .candidates import NAMES, Nearness
from .judgement import Borne, Judgement, Standing
from .judging import Judged

UNSUPPORTED, PARTLY, CONTRADICTED = "unsupported-paraphrase", "partly-supported-paraphrase", "contradicted-paraphrase"
CODES = (UNSUPPORTED, PARTLY, CONTRADICTED, "changed-strength", "changed-actor", "changed-scope")
# Conflicts that no reading of the words can remove.
_HARD = frozenset({"number", "date", "percentage"})
MOSTLY = 0.6
SHOWN = 60
SHORT = 400


def outcome_of(judged: Judged, *, rendered: bool, added: bool = False) -> tuple[Outcome, str, Level]:
    """rendered: the document renders this text closely, and says of it alone that it states this (see `renders`).

    added: the text supports another statement of the same claim (see `supports_another`).
    """
    judgement = judged.judgement
    if judgement.standing is Standing.SUPPORTED:
        return Outcome.CONFIRMED, UNSUPPORTED, Level.NOTE
    if judgement.standing is Standing.CONTRADICTED:
        first = judgement.conflicts[0]
        return Outcome.CONTRADICTED, first.code, Level.ERROR if first.kind in _HARD else Level.WARNING
    if rendered and judged.text.complete and foreign(judgement) and not illustrates(judged):
        return Outcome.CONTRADICTED, UNSUPPORTED, Level.WARNING
    if judgement.standing is Standing.PARTLY or (added and judged.text.complete and strange(judgement)):
        return Outcome.UNVERIFIED, PARTLY, Level.WARNING
    return Outcome.UNVERIFIED, UNSUPPORTED, Level.NOTE


def renders(judged: Sequence[Judged]) -> bool:
    """Whether the other statements of a claim follow the text closely enough for a foreign one to stand out.

    Loose summaries use other words throughout, and no one can be accused of that. Of a short text a part may do.
    """
    standings = {one.judgement.standing for one in judged}
    short = all(len(one.text) <= SHORT for one in judged)
    return len(judged) > 1 and (Standing.SUPPORTED in standings or (short and Standing.PARTLY in standings))


def supports_another(judged: Sequence[Judged]) -> bool:
    """Whether a text supports one statement of a claim, so that what it has no word for was added to it."""
    return any(
        one.judgement.standing is Standing.SUPPORTED
        or (one.judgement.standing in (Standing.PARTLY, Standing.UNCERTAIN) and one.judgement.coverage >= MOSTLY)
        for one in judged
    )


_IDEAS = ("noun", "verb", "adjective")


def strange(judgement: Judgement) -> bool:
    """Whether less than half of the statement is borne and an idea of it nowhere in the text."""
    few = judgement.standing in (Standing.UNCERTAIN, Standing.NOT_FOUND) and judgement.coverage < 0.5
    return few and any(word.kind in (*_IDEAS, "name") for word in judgement.nowhere)


def foreign(judgement: Judgement) -> bool:
    """Whether the statement's essential ideas, its last noun among them, have no support anywhere in the text."""
    essential = [word for word in judgement.words if word.kind in _IDEAS]
    strangers = [word for word in judgement.nowhere if word.kind in _IDEAS]
    enough = len(strangers) > 1 or (len(essential) == 2 and strangers == essential[1:])
    return strange(judgement) and len(essential) > 1 and enough and 2 * len(strangers) >= len(essential)


def illustrates(judged: Judged) -> bool:
    """Whether the statement only gives examples: what falls under a general word is no foreign idea."""
    opening = judged.statement.text.lower().split(None, 2)
    return opening[:1] in (["including"], ["notably"], ["like"]) or opening[:2] == ["such", "as"]


def sentence_of(judged: Judged, outcome: Outcome, code: str, name: str) -> str:
    """What the finding says, naming the words."""
    judgement = judged.judgement
    said = " ".join(judged.statement.text.split())
    if outcome is Outcome.CONFIRMED:
        return f"{name}{provision(judgement)} supports this statement."
    if judgement.conflicts:
        return f"{name}{provision(judgement)}: {judgement.conflicts[0].why}."
    if outcome is Outcome.CONTRADICTED:
        strangers = _as_written(judged, judgement.nowhere, "or")
        return f"Nothing in {name} says {said!r}: no word of the text supports {strangers}."
    if code == PARTLY and judgement.standing is Standing.PARTLY:
        lacking = _as_written(judged, judgement.without)
        return f"{name}{provision(judgement)} supports a part of this statement, but not {lacking}."
    if code == PARTLY:
        return f"{name} supports what else is said here of it, but not {_as_written(judged, unsaid(judgement))}."
    strangers = _as_written(judged, judgement.nowhere, "or")
    lacking = f"; nothing in it supports {strangers}" if strangers and judgement.provisions else ""
    return f"Whether {name} says this could not be settled: {judgement.rule}{lacking}."


def unsaid(judgement: Judgement) -> list[Borne]:
    """Words of an addition that the text has neither itself nor in another form: a stray synonym says nothing of it."""
    return [w for w in judgement.words if (not w.by or w.elsewhere or w.by in _STRAY) and w.kind != "light"]


_STRAY = frozenset({NAMES[Nearness.STEM], NAMES[Nearness.KIND], NAMES[Nearness.SYNONYM]})


def _as_written(judged: Judged, words: Iterable[Borne], joint: str = "and") -> str:
    """The words in the statement's own letters."""
    text = judged.statement.text
    return quoted((text[word.place[0] : word.place[1]] or word.word for word in words), joint)


def quoted(words: Iterable[str], joint: str = "and") -> str:
    listed = [f"“{word}”" for word in words]
    return ", ".join(listed[:-1]) + f" {joint} {listed[-1]}" if len(listed) > 1 else "".join(listed)


def provision(judgement: Judgement) -> str:
    label = judgement.provisions[0] if judgement.provisions else ""
    return f" ({label})" if label else ""


def evidence_of(judged: Judged) -> Evidence:
    """Which words are borne by which, from which witness, with the passage itself where it may be shown."""
    text, judgement = judged.text, judged.judgement
    first = judgement.provisions[0] if judgement.provisions else ""
    return replace(text.attests(summary(judgement), first), official=passage(text, judgement))


def summary(judgement: Judgement) -> str:
    """Rule and words in one line."""
    borne = [
        w.word if w.official in ("", w.word) else f"{w.word} ({w.official}: {w.by})"
        for w in judgement.words
        if w.by and not w.elsewhere
    ]
    without = [w.word for w in judgement.without]
    parts = [
        f"rule: {judgement.rule}",
        "borne: " + ", ".join(borne) if borne else "",
        "not borne: " + ", ".join(without) if without else "",
    ]
    return "; ".join(part for part in parts if part)


def passage(text: OfficialText, judgement: Judgement) -> str | None:
    """The passage as published, where it is readable."""
    if text.readable is None or judgement.end <= judgement.first:
        return None
    end = min(judgement.end, judgement.first + SHOWN)
    if text.places:
        shown = " ".join(text.original[text.places[judgement.first][0] : text.places[end - 1][1]].split())
    else:
        shown = " ".join(text.readable[judgement.first : end])
    return shown + (" …" if end < judgement.end else "")
