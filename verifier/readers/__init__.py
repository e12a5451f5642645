"""One file an input format."""

from __future__ import annotations

from ..contracts import Reader
from .plain import PlainReader

READERS: tuple[Reader, ...] = (PlainReader(),)
