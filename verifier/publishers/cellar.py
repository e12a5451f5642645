"""The Publications Office of the European Union: acts by their CELEX number, from its Cellar repository."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from ..contracts import Address, Parsed
from ..texts.pages import text_of

name = "Publications Office of the European Union"
hosts: tuple[str, ...] = ("publications.europa.eu",)


def urls_for(key: str, language: str) -> Iterable[Address]:
    found = re.fullmatch(r"eu/celex/(?P<number>[0-9][0-9]{4}[A-Z]{1,2}[0-9A-Z()/-]{1,20})", key)
    if found:
        headers = {"Accept": "application/xhtml+xml, text/html", "Accept-Language": language}
        url = f"https://publications.europa.eu/resource/celex/{quote(found['number'], safe='()')}"
        yield Address(url, language, "official-journal", "html", headers)


def parse(key: str, address: Address, body: bytes, content_type: str) -> Parsed:
    return Parsed(text_of(body, ".html", content_type), address.language, address.form)
