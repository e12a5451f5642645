"""The readable text of HTML and XML pages: blocks on lines of their own, everything that is not text left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .tidying import tidy

if TYPE_CHECKING:
    from bs4 import PageElement, Tag

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
    root = (soup.select_one(within) if within else None) or soup.body or soup
    return tidy("\n".join(line.strip() for line in "".join(_pieces(root)).split("\n")))


def _pieces(root: Tag) -> Iterator[str]:
    """Text and the breaks between blocks, in one pass over the tree: hostile pages nest thousands of elements."""
    from bs4 import CData, NavigableString, Tag

    waiting: list[PageElement | str] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Tag):
            if node.name in _SILENT:
                continue
            if node.name in _BLOCKS:
                space = "\n" if node.name == "br" else "\n\n"
                yield space
                waiting.append("" if node.name == "br" else space)
            waiting.extend(reversed(node.contents))
        elif not isinstance(node, NavigableString):
            yield str(node)
        elif type(node) in (NavigableString, CData):  # the other kinds are comments and declarations
            yield _SPACE.sub(" ", node)


def html_title(page: str) -> str:
    """The title of a page, or an empty string."""
    from bs4 import BeautifulSoup, SoupStrainer

    title = BeautifulSoup(page, "lxml", parse_only=SoupStrainer("title")).title
    return title.get_text().strip() if title else ""


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
