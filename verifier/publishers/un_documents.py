"""The United Nations Official Document System: any document by its symbol, as Word file or PDF."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from urllib.parse import urlencode

from ..contracts import Address, Parsed
from ..texts.pages import text_of

name = "UN Official Document System"
hosts: tuple[str, ...] = ("documents.un.org", "docs.un.org", "undocs.org")

_LANGUAGES = {"en", "fr", "ar", "es", "ru", "zh"}
_FIRST_YEAR = 1946
# The last Council resolution of each year from 1946 on: the symbol holds the year, the key does not.
# Source: the dates printed in the resolutions and the Council's meeting tables.
_LAST = (
    15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262,
    275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646,
    683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859,
    1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721,
)  # fmt: skip
_OTHERS = {"ga": "A/RES/", "hrc": "A/HRC/RES/", "ecosoc": "E/RES/", "chr": "E/CN.4/RES/"}


def urls_for(key: str, language: str) -> Iterable[Address]:
    symbol = symbol_of(key)
    if symbol and language in _LANGUAGES:
        for media in ("docx", "pdf"):
            query = urlencode({"s": symbol, "l": language, "t": media})
            yield Address(f"https://documents.un.org/api/symbol/access?{query}", language, "masthead", media)


def symbol_of(key: str) -> str:
    """The symbol under which the document of a key is filed, or an empty string."""
    if key.startswith("un/doc/"):
        return key[7:]
    found = re.fullmatch(r"un/(?P<body>[a-z]+)/res/(?P<number>[A-Za-z0-9()/-]{1,30})", key)
    if not found:
        return ""
    if found["body"] == "sc":
        return _council(found["number"])
    number = re.sub(r"(?<=\))[A-Z]$", "", found["number"])
    return f"{_OTHERS[found['body']]}{number}" if found["body"] in _OTHERS else ""


def _council(number: str) -> str:
    if not re.fullmatch("[1-9][0-9]{0,4}", number) or int(number) > _LAST[-1]:
        return ""
    return f"S/RES/{number}({_FIRST_YEAR + bisect_left(_LAST, int(number))})"


def parse(key: str, address: Address, body: bytes, content_type: str) -> Parsed:
    text = text_of(body, f".{address.media}", content_type)
    return Parsed(text, address.language, address.form, symbol="")
