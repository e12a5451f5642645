"""The European Parliament: texts adopted in plenary, by their reference."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..contracts import Address, Parsed
from ..texts.markup import html_text
from ..texts.pages import decode

name = "European Parliament"
hosts: tuple[str, ...] = ("www.europarl.europa.eu",)

_REFERENCE = re.compile(r"eu/ep/P(?P<term>[0-9]{1,2})_TA(?:-PROV)?\((?P<year>[0-9]{4})\)(?P<number>[0-9]{4})")


def urls_for(key: str, language: str) -> Iterable[Address]:
    found = _REFERENCE.fullmatch(key)
    if found and len(language) == 2 and language.isascii() and language.isalpha():
        page = f"TA-{found['term']}-{found['year']}-{found['number']}_{language.upper()}.html"
        yield Address(f"https://www.europarl.europa.eu/doceo/document/{page}", language, "adopted", "html")


def parse(key: str, address: Address, body: bytes, content_type: str) -> Parsed:
    text = html_text(decode(body, content_type), "#website-body, .doc_body, main, .contents")
    form = "provisional" if re.search(r"provisional edition|TA-PROV", text[:3000], re.I) else address.form
    title = next((line for line in text.split("\n") if line.startswith("European Parliament ")), "")
    return Parsed(text, address.language, form, title)
