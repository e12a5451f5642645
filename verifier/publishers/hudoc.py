"""The European Court of Human Rights: judgments and decisions by their ECLI, found through its search."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from urllib.parse import quote, urlencode

from ..contracts import Address, Parsed
from ..texts.markup import html_text
from ..texts.pages import decode

name = "HUDOC, European Court of Human Rights"
hosts: tuple[str, ...] = ("hudoc.echr.coe.int",)

_LANGUAGES = {"en": "ENG", "fr": "FRE"}
_ITEM = re.compile(r"00[0-9]-[0-9]{1,9}")


def urls_for(key: str, language: str) -> Iterable[Address]:
    ecli = re.fullmatch(r"ecli/(?P<number>(?:ECLI:)?CE:ECHR:[A-Z0-9:]{1,60})", key)
    if ecli and language in _LANGUAGES:
        said = f"ECLI:{ecli['number'].removeprefix('ECLI:')}"
        query = f'contentsitename:ECHR AND ecli:"{said}" AND languageisocode:{_LANGUAGES[language]}'
        asked = {"query": query, "select": "itemid,docname,ecli,appno,kpdate,languageisocode", "start": 0, "length": 50}
        url = f"https://hudoc.echr.coe.int/app/query/results?{urlencode(asked, quote_via=quote)}"
        yield Address(url, language, "final", "json", {"X-Asked": said})


def addresses_in(address: Address, body: bytes) -> Iterable[Address]:
    """The addresses of the texts that a search found. Raises ValueError where the answer is no search result."""
    found = json.loads(body)
    rows = found.get("results", []) if isinstance(found, dict) else []
    for row in rows[:50]:
        columns = row.get("columns", {})
        item = str(columns.get("itemid", ""))
        if _ITEM.fullmatch(item) and columns.get("ecli") == address.headers.get("X-Asked"):
            url = f"https://hudoc.echr.coe.int/app/conversion/docx/html/body?library=ECHR&id={item}"
            yield Address(url, address.language, address.form, "html")


def parse(key: str, address: Address, body: bytes, content_type: str) -> Parsed:
    """The page names neither its ECLI nor its item; the search did, and only its exact answer was followed."""
    return Parsed(
        html_text(decode(body, content_type)), address.language, address.form, symbol=key.removeprefix("ecli/")
    )
