"""Character references (&nbsp;, &#8217;, &#x2019;) and the characters they show."""

from __future__ import annotations

import html
import re

from .mask import Stretch

_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINE_BREAKING = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


def reference_at(text: str, at: int) -> Stretch | None:
    """The character reference that begins at this ampersand; None for a bare ampersand."""
    found = _REFERENCE.match(text, at)
    if not found:
        return None
    shown = html.unescape(found[0])
    if shown == found[0] or len(shown) > len(found[0]):
        return None
    return Stretch(at, found.end(), "".join(" " if char in _LINE_BREAKING else char for char in shown))
