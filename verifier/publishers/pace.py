"""The Parliamentary Assembly of the Council of Europe: adopted texts by file number, and the old pages."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..contracts import Address, Parsed
from ..texts.markup import html_text
from ..texts.pages import decode, kind_of, text_of

name = "Parliamentary Assembly of the Council of Europe"
hosts: tuple[str, ...] = ("pace.coe.int", "assembly.coe.int")

# File numbers of the Assembly's register; they follow no rule that could be computed. 17289 is inferred from its
# neighbour: a wrong one does no harm, for what is fetched must name the number itself.
_FILES = {
    "coe/pace/rec/1690": 17290, "coe/pace/res/1416": 17289, "coe/pace/res/1669": 17740, "coe/pace/rec/1872": 17742,
    "coe/pace/opinion/221": 16815, "coe/pace/opinion/222": 16816, "coe/pace/rec/1251": 15285,
}  # fmt: skip
_LEGACY_YEARS = {"coe/pace/rec/1669": "04", "coe/pace/rec/1690": "05", "coe/pace/res/1416": "05"}
_LEGACY = {"rec": "EREC", "res": "ERES"}
_GLUED = re.compile(
    r"((?:Resolution|Recommendation|Opinion|Résolution|Recommandation|Avis) [0-9]{1,4} \([0-9]{4}\))([0-9]{1,2})\b"
)
_PROVISIONAL = re.compile(r"provisional (?:version|text|edition)|version provisoire", re.I)


def urls_for(key: str, language: str) -> Iterable[Address]:
    number = _FILES.get(key)
    if number and language in {"en", "fr"}:
        yield Address(f"https://pace.coe.int/{language}/files/{number}/html", language, "adopted", "html")
        page = f"https://assembly.coe.int/nw/xml/XRef/Xref-XML2HTML-{language}.asp?fileid={number}&lang={language}"
        yield Address(page, language, "adopted", "html")
    if key in _LEGACY_YEARS and language == "en":
        kind, year = key.split("/")[2], _LEGACY_YEARS[key]
        file = f"{_LEGACY[kind]}{key.rpartition('/')[2]}.htm"
        yield Address(f"https://assembly.coe.int/Documents/AdoptedText/ta{year}/{file}", language, "adopted", "html")


def parse(key: str, address: Address, body: bytes, content_type: str) -> Parsed:
    if kind_of(body) != "html":
        text = text_of(body, f".{address.media}", content_type)
    else:
        text = html_text(decode(body, content_type), "main, article, #main-content, .document-content")
    text = _GLUED.sub(r"\1 \2", text)
    form = "provisional" if _PROVISIONAL.search(text[:3000]) else address.form
    title = next((line.strip() for line in text.split("\n") if len(line.strip()) > 20), "")
    return Parsed(text, address.language, form, title)
