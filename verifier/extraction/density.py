"""A bound on work where a text is nothing but anchors: no citing text holds so many in vain so close together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..model import Citation

_WINDOW = 2000  # characters


class Patience:
    """How many anchors may be looked at in vain in each stretch of 2,000 characters.

    A stretch that held at least so many anchors and used patience up leaves half of it for the next.
    """

    def __init__(self, most: int) -> None:
        self._most = self._allowed = most
        self._window, self._vain, self._offered = -1, 0, 0

    def left(self, hit: int) -> bool:
        """Whether this anchor is still worth a look; one that lies before others counts with them."""
        window = hit // _WINDOW
        if window > self._window:
            worn = window == self._window + 1 and self._vain >= self._allowed and self._offered >= self._most
            self._allowed = max(self._allowed // 2, 1) if worn else self._most
            self._window, self._vain, self._offered = window, 0, 0
        self._offered += 1
        return self._vain < self._allowed

    def in_vain(self) -> None:
        self._vain += 1


def citations_at(
    hits: Sequence[int], most: int, look: Callable[[int, int], Citation | None]
) -> Iterator[Citation]:
    """The citation that `look` finds around each anchor, none overlapping another.

    look: from the end of the last citation and the anchor's offset to a citation, or None. most: the patience with it.
    """
    end, patience = 0, Patience(most)
    for hit in hits:
        if hit < end or not patience.left(hit):
            continue
        citation = look(end, hit)
        if citation is None:
            patience.in_vain()
            continue
        yield citation
        end = citation.span.end
