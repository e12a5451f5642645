"""The United Nations Treaty Collection: its pages tell a treaty's status and are never taken for its words."""

from __future__ import annotations

from collections.abc import Iterable

from ..contracts import Address, Parsed
from ..texts.markup import xml_root
from ..texts.pages import kind_of, text_of

name = "United Nations Treaty Collection"
hosts: tuple[str, ...] = ("treaties.un.org",)


def urls_for(key: str, language: str) -> Iterable[Address]:
    """None: what is known of the site are status pages; certified copies come in by `verify import`."""
    return ()


def parse(key: str, address: Address, body: bytes, content_type: str) -> Parsed:
    if kind_of(body) == "xml" and {"Participants", "Participant", "EntryIntoForce"} & _names(body):
        raise ValueError("a page on the treaty's status and parties, not its text")
    return Parsed(text_of(body, f".{address.media}", content_type), address.language, address.form)


def _names(body: bytes) -> set[str]:
    return {element.tag.rpartition("}")[2] for element in xml_root(body).iter() if isinstance(element.tag, str)}
