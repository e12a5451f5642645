"""Control and bidirectional characters shown as visible signs, so that no reader's screen obeys them."""

from __future__ import annotations

import re

_KEPT = "\t\n"
_CONTROLS = "".join(chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in _KEPT)
_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f"
_MARKS = "\u200e\u200f\u061c"
_OTHERS = "\u2028\u2029\ufff9\ufffa\ufffb\ufeff\U000e0001"
_TAGS = "\U000e0020-\U000e007f"  # letters that show nothing: text can be hidden in them
_SURROGATES = "\ud800-\udfff"  # cannot be written as UTF-8

_ORDERING = re.compile(f"[{re.escape(_CONTROLS + _OVERRIDES + _OTHERS)}{_TAGS}{_SURROGATES}]")
_ALL = re.compile(f"[{re.escape(_CONTROLS + _OVERRIDES + _MARKS + _OTHERS)}{_TAGS}{_SURROGATES}]")


def visible(text: str, *, keep_marks: bool = False) -> str:
    """The text with each control or bidirectional character as a sign: ESC as ␛, an override as ⟨U+202E⟩.

    Tabs and line feeds stay. keep_marks: leave the left-to-right and right-to-left marks, which a page needs to set
    Arabic and Hebrew rightly, where each passage is set apart from what surrounds it.
    """
    return (_ORDERING if keep_marks else _ALL).sub(lambda found: sign_of(found[0]), text)


def visible_line(text: str) -> str:
    """The same for what stands on one line, such as the name of a file: a line feed is a sign too."""
    return visible(text).replace("\n", "␊")


def sign_of(char: str) -> str:
    """What stands for one character: a control picture where Unicode has one, else its number."""
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟨U+{code:04X}⟩"
