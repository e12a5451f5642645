"""The Internet Archive: copies of publishers' pages, asked only when the user says so."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from urllib.parse import quote, urlencode

from ..contracts import Address, Parsed
from ..texts.pages import text_of

name = "Internet Archive"
hosts: tuple[str, ...] = ("web.archive.org",)


def urls_for(key: str, language: str) -> Iterable[Address]:
    """None of its own: it keeps copies of other publishers' addresses, see `copies_of`."""
    return ()


def copies_of(address: Address) -> Address:
    """Where the archive lists its copies of an address."""
    asked = {"url": address.url, "output": "json", "filter": "statuscode:200", "limit": "-1"}
    url = f"https://web.archive.org/cdx/search/cdx?{urlencode(asked, quote_via=quote)}"
    return Address(url, address.language, address.form, "json", {"X-Copy-Of": address.media})


def addresses_in(address: Address, body: bytes) -> Iterable[Address]:
    """The original bytes of the copies that a list names, the newest first. Raises ValueError for another answer."""
    rows = json.loads(body)
    if not isinstance(rows, list) or not rows:
        return
    names = [str(name) for name in rows[0]]
    if not {"timestamp", "original"} <= set(names):
        raise ValueError("no list of copies")
    media = address.headers.get("X-Copy-Of", "html")
    for row in reversed(rows[1:21]):
        said = dict(zip(names, map(str, row), strict=False))
        if re.fullmatch(r"[0-9]{14}", said["timestamp"]) and said["original"].startswith(("http://", "https://")):
            url = f"https://web.archive.org/web/{said['timestamp']}id_/{quote(said['original'], safe=':/?&=()%')}"
            yield Address(url, address.language, address.form, media)


def parse(key: str, address: Address, body: bytes, content_type: str) -> Parsed:
    return Parsed(text_of(body, f".{address.media}", content_type), address.language, address.form)
