"""General Assembly resolutions as Akoma Ntoso: provisions as the Secretariat itself marks them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from ..contracts import Address, Parsed
from ..texts.markup import xml_root
from ..texts.tidying import tidy

name = "UN machine-readable resolutions"
hosts: tuple[str, ...] = ()
format_mark = b"akomaNtoso"  # by this its files are known wherever they come from

_LANGUAGES = {"eng": "en", "fra": "fr", "spa": "es", "rus": "ru", "ara": "ar", "zho": "zh", "chi": "zh"}
_LINES = {"p", "heading", "docTitle", "docNumber", "block", "longTitle", "formula", "intro", "wrapUp"}
_SPACE = re.compile(r"\s+")


def urls_for(key: str, language: str) -> Iterable[Address]:
    """None: the collection is published as a whole; its files come in by `verify import` or a library."""
    return ()


def parse(key: str, address: Address, body: bytes, content_type: str) -> Parsed:
    root = xml_root(body)
    if _name(root) not in {"akomaNtoso", "statement", "doc"}:
        raise ValueError("XML, but no Akoma Ntoso document")
    lines: list[str] = []
    notes: list[str] = []
    _read(root, lines, notes)
    if not lines:
        raise ValueError("an Akoma Ntoso document without any text")
    return Parsed(
        tidy("\n\n".join([*lines, *notes])),
        _language(root) or address.language,
        address.form,
        _first(root, "docTitle"),
        _first(root, "docNumber"),
        _dated(root),
    )


def _read(element: Any, lines: list[str], notes: list[str], number: str = "") -> None:
    """Each block on a line of its own, the number of a paragraph before its first block, notes apart."""
    for child in element:
        kind = _name(child)
        if kind == "meta":
            continue
        if kind == "num":
            number = _said(child, notes)
        elif kind in _LINES or (_own_text(child) and kind not in {"num", "authorialNote"}):
            said = _said(child, notes)
            if said:
                lines.append(f"{number} {said}".strip())
                number = ""
        elif kind == "authorialNote":
            _said_note(child, notes)
        else:
            _read(child, lines, notes, number)
            number = "" if len(child) else number


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _own_text(element: Any) -> bool:
    return bool((element.text or "").strip())


def _said(element: Any, notes: list[str]) -> str:
    """The words of a block without those of its footnotes, which are kept apart."""
    pieces = [element.text or ""]
    for child in element:
        if _name(child) == "authorialNote":
            _said_note(child, notes)
        else:
            pieces.append(_said(child, notes) if isinstance(child.tag, str) else "")
        pieces.append(child.tail or "")
    return _SPACE.sub(" ", "".join(pieces)).strip() if _name(element) in _LINES | {"num"} else "".join(pieces)


def _said_note(note: Any, notes: list[str]) -> None:
    mark = note.get("marker") or str(len(notes) + 1)
    notes.append(f"{mark} {_SPACE.sub(' ', ''.join(note.itertext())).strip()}")


def _first(root: Any, wanted: str) -> str:
    found = next((element for element in root.iter() if _name(element) == wanted), None)
    return _SPACE.sub(" ", "".join(found.itertext())).strip() if found is not None else ""


def _language(root: Any) -> str:
    for element in root.iter():
        if _name(element) == "FRBRlanguage":
            said = str(element.get("language") or "")
            return _LANGUAGES.get(said, said[:2])
    return ""


def _dated(root: Any) -> date | None:
    for element in root.iter():
        if _name(element) in {"docDate", "FRBRdate"} and (said := element.get("date")):
            try:
                return date.fromisoformat(str(said)[:10])
            except ValueError:
                continue
    return None
