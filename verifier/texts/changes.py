"""What became different between a pinned wording and the one at hand, word by word where words can be shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..model import OfficialText
from .lock import Pin, pin_of

_SHOWN = 12  # differences that are shown; the rest is counted


@dataclass(frozen=True, slots=True)
class Change:
    """A pin that nothing at hand fulfils. now: the text of that key, language and form which is at hand."""

    pin: Pin
    now: OfficialText | None
    differences: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """The change told to people."""
        which = f"{self.pin.key} ({self.pin.language}, {self.pin.form or 'no form named'})"
        if self.now is None:
            return f"{which} is pinned as {self.pin.sha256[:12]}, but no text of that form is at hand."
        said = f"{which} is pinned as {self.pin.sha256[:12]}, but the text at hand is {pin_of(self.now).sha256[:12]}"
        return f"{said}: {'; '.join(self.differences)}." if self.differences else f"{said}."


def changes_of(
    pins: Iterable[Pin], texts: Sequence[OfficialText], earlier: Sequence[OfficialText] = ()
) -> tuple[Change, ...]:
    """The pins of one key that the texts at hand do not fulfil. earlier: older texts, for telling what changed."""
    at_hand = {pin_of(text) for text in texts}
    before = {pin_of(text): text for text in earlier}
    found = []
    for pin in sorted(set(pins) - at_hand):
        now = next((text for text in texts if (text.language, text.form) == (pin.language, pin.form)), None)
        old = before.get(pin)
        found.append(Change(pin, now, word_difference(old, now) if old and now else ()))
    return tuple(found)


def word_difference(old: OfficialText, new: OfficialText) -> tuple[str, ...]:
    """Each place that differs, as `op 3: "further" became "also"`; sealed words are told by their number alone."""
    matcher = SequenceMatcher(None, _ids(old), _ids(new), autojunk=False)
    places = [block for block in matcher.get_opcodes() if block[0] != "equal"]
    shown = [_place(old, new, *block[1:]) for block in places[:_SHOWN]]
    rest = len(places) - len(shown)
    return (*shown, f"and {rest} more places") if rest else tuple(shown)


def _ids(text: OfficialText) -> list[bytes]:
    return [text.words[at : at + 4] for at in range(0, len(text.words), 4)]


def _place(old: OfficialText, new: OfficialText, first: int, end: int, start: int, stop: int) -> str:
    where = new.provision_at(min(start, max(0, len(new) - 1))) or "the text"
    return f"{where}: {_said(old, first, end)} became {_said(new, start, stop)}"


def _said(text: OfficialText, first: int, end: int) -> str:
    if first == end:
        return "nothing"
    if text.readable is None:
        return f"{end - first} sealed words"
    words = text.readable[first : min(end, first + 12)]
    return f'"{" ".join(words)}{" ..." if end - first > 12 else ""}"'
