"""The High Commissioner for Human Rights: the texts of the core human rights treaties."""

from __future__ import annotations

from collections.abc import Iterable

from ..contracts import Address, Parsed
from ..texts.markup import html_text
from ..texts.pages import decode

name = "Office of the High Commissioner for Human Rights"
hosts: tuple[str, ...] = ("www.ohchr.org",)

# Page names on the site; those that moved answer 404 and are told as absent.
_PAGES = {
    "treaty/genocide-convention-1948": "convention-prevention-and-punishment-crime-genocide",
    "treaty/iccpr-1966": "international-covenant-civil-and-political-rights",
    "treaty/icescr-1966": "international-covenant-economic-social-and-cultural-rights",
    "treaty/icerd-1965": "international-convention-elimination-all-forms-racial",
    "treaty/cedaw-1979": "convention-elimination-all-forms-discrimination-against-women",
    "treaty/cat-1984": "convention-against-torture-and-other-cruel-inhuman-or-degrading",
    "treaty/crc-1989": "convention-rights-child",
}


def urls_for(key: str, language: str) -> Iterable[Address]:
    page = _PAGES.get(key)
    if page and language in {"en", "fr", "es", "ru", "ar", "zh"}:
        url = f"https://www.ohchr.org/{language}/instruments-mechanisms/instruments/{page}"
        yield Address(url, language, "", "html")


def parse(key: str, address: Address, body: bytes, content_type: str) -> Parsed:
    return Parsed(html_text(decode(body, content_type), "main, article"), address.language, address.form)
