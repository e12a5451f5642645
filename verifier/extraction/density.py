"""A bound on work where a text is nothing but anchors: no citing text holds so many in vain so close together."""

from __future__ import annotations

_WINDOW = 2000  # characters


class Patience:
    """How many anchors may be looked at in vain in each stretch of 2,000 characters."""

    def __init__(self, most: int) -> None:
        self._most, self._window, self._vain = most, -1, 0

    def left(self, hit: int) -> bool:
        """Whether this anchor is still worth a look; `hit` ascends from call to call."""
        if hit // _WINDOW != self._window:
            self._window, self._vain = hit // _WINDOW, 0
        return self._vain < self._most

    def in_vain(self) -> None:
        self._vain += 1
