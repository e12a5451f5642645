"""The readable text of HTML and XML pages: blocks on lines of their own, everything that is not text left out."""

from __future__ import annotations

import re

from .pages import tidy

_BLOCKS = (
    "p",
    "div",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "tr",
    "br",
    "title",
    "section",
    "article",
    "dd",
    "dt",
    "table",
)
_SILENT = ("script", "style", "noscript", "nav", "header", "footer", "form", "button", "svg", "template", "iframe")
_SPACE = re.compile(r"[ \t\r\n\u00a0]+")
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.I)


def html_text(page: str, within: str = "") -> str:
    """The text of a page, or of the first part of it that fits the CSS selector `within`."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(page, "lxml")
    for silent in soup(_SILENT):
        silent.decompose()
    root = (soup.select_one(within) if within else None) or soup.body or soup
    for piece in root.find_all(string=True):
        piece.replace_with(_SPACE.sub(" ", piece))
    for block in root.find_all(_BLOCKS):
        block.insert_before("\n\n" if block.name != "br" else "\n")
        block.insert_after("\n\n" if block.name != "br" else "")
    return tidy("\n".join(line.strip() for line in root.get_text().split("\n")))


def xml_root(data: bytes):  # type: ignore[no-untyped-def] # lxml's stubs have no public element type
    """The root of an XML document. Raises ValueError for a document type, an entity, or broken XML."""
    from lxml import etree

    if _DOCTYPE.search(data[:100_000]):
        raise ValueError("XML with a document type or entities is refused")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as fault:
        raise ValueError(f"not well-formed XML: {fault}") from fault


def xml_text(data: bytes) -> str:
    """The text of an XML document, one line an element that holds text of its own."""
    root = xml_root(data)
    found = (_SPACE.sub(" ", "".join(element.itertext())).strip() for element in root.iter() if _is_block(element))
    return tidy("\n\n".join(text for text in found if text))


def _is_block(element) -> bool:  # type: ignore[no-untyped-def] # as above
    own = isinstance(element.tag, str) and bool((element.text or "").strip())
    parent = element.getparent()
    return own and (parent is None or not (parent.text or "").strip())
