"""Find the international instruments that a document cites, and check what it says of them against official sources."""

from __future__ import annotations

import importlib
from typing import Any

__version__ = "0.1.0"
__all__ = ["Citation", "Document", "Finding", "Report", "Verdict", "extract", "verify"]

_HOMES = {"extract": ".library", "verify": ".library"}


def __getattr__(name: str) -> Any:
    if name in __all__:
        return getattr(importlib.import_module(_HOMES.get(name, ".model"), __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
