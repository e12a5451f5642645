"""XML from strangers, read as a stream: no DOCTYPE, no entity, bounded depth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol
from xml.parsers import expat

from ..errors import UnreadableDocument

DEEPEST = 400  # tables within tables within text boxes stay below fifty
_ADVICE = "open it in a word processor and save it anew"


class Handler(Protocol):
    """What is told about each element; tags are local names, attributes too."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None: ...
    def end(self, tag: str) -> None: ...
    def words(self, text: str) -> None: ...


class _Refused(Exception):
    pass


def walk(name: str, member: str, data: bytes, handler: Handler) -> None:
    """Tell the handler all elements and words in order. Raises UnreadableDocument with the line of what is wrong."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.ordered_attributes = False
    depth = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise _Refused(f"elements nested deeper than {DEEPEST}")
        handler.start(tag.rpartition(" ")[2], {key.rpartition(" ")[2]: value for key, value in attributes.items()})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        handler.end(tag.rpartition(" ")[2])

    def doctype(*_: object) -> None:
        raise _Refused("a DOCTYPE, which no word processor writes")

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = handler.words
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(data, True)
    except _Refused as fault:
        raise UnreadableDocument(name, f"{member}, line {parser.CurrentLineNumber}: {fault}; {_ADVICE}") from fault
    except (expat.ExpatError, ValueError, LookupError) as fault:
        raise UnreadableDocument(name, f"{member} is not well-formed XML ({fault}); {_ADVICE}") from fault
