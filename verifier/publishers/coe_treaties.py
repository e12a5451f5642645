"""The Treaty Office of the Council of Europe: conventions by their file in the Council's register of documents."""

from __future__ import annotations

from collections.abc import Iterable

from ..contracts import Address, Parsed
from ..texts.pages import text_of

name = "Council of Europe Treaty Office"
hosts: tuple[str, ...] = ("rm.coe.int",)

# Files of the register by treaty; they follow no rule. Source: addresses cited on public pages.
_FILES = {
    ("coe/cets/5", "en"): "1680063765",
    ("coe/cets/5", "fr"): "1680063776",
}
_NAMES = {"treaty/echr-1950": "coe/cets/5"}


def urls_for(key: str, language: str) -> Iterable[Address]:
    file = _FILES.get((_NAMES.get(key, key), language))
    if file:
        yield Address(f"https://rm.coe.int/{file}", language, "consolidated", "pdf")
        yield Address(f"https://rm.coe.int/{file}?format=html", language, "consolidated", "html")


def parse(key: str, address: Address, body: bytes, content_type: str) -> Parsed:
    return Parsed(text_of(body, f".{address.media}", content_type), address.language, address.form)
