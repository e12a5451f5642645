"""One file an input format."""

from __future__ import annotations

from ..contracts import Reader

READERS: tuple[Reader, ...] = ()
