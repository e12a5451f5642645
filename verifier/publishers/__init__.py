"""One file a publisher; asked in this order."""

from __future__ import annotations

from ..contracts import Publisher

PUBLISHERS: tuple[Publisher, ...] = ()
