"""A whole Word file: which stories it has, in which order they are read, and where each word comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ..errors import UnreadableDocument
from ..model import Document
from .archive import Archive
from .decoding import LIMIT
from .safe_xml import walk
from .story import NOTE_MARK, PARAGRAPH, Piece, Place, final_view, lay_out, trimmed
from .word_story import WordStory

OWN_AUTHOR = "verify"  # of the comments that `verify annotate` writes; they are never read as the document's words
_STORIES = {
    "document.main+xml": "body", "template.main+xml": "body", "document.macroEnabled.main+xml": "body",
    "footnotes+xml": "footnotes", "endnotes+xml": "endnotes", "comments+xml": "comments",
    "header+xml": "header", "footer+xml": "footer",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class WordFile:
    """The document, the places of its words, and its stories: (what it is, member of the archive)."""

    document: Document
    places: tuple[Place, ...]
    stories: tuple[tuple[str, str], ...]
    notes: tuple[tuple[str, str], ...]  # (kind, id) of each note referred to, in order


def read_word(name: str, data: bytes) -> WordFile:
    """Raises UnreadableDocument for what is no Word file, a bomb, damage, or a password."""
    if len(data) > LIMIT:
        raise UnreadableDocument(name, f"{len(data)} bytes, more than the {LIMIT} allowed; split it")
    archive = Archive(name, data)
    stories = _stories(name, archive)
    read = {member: _story(name, archive, member) for _, member in stories}
    bodies = [read[member] for kind, member in stories if kind == "body"]
    if not bodies:
        raise UnreadableDocument(name, "no main text in the archive; save it as .docx in a word processor")
    pieces = [piece for body in bodies for piece in body.pieces]
    notes = [reference for body in bodies for reference in body.references]
    items = _items(stories, read)
    pieces = [*_with_numbers(pieces, notes, items), *_notes(notes, items)]
    pieces += _comments(stories, read)
    pieces += _edges(stories, read)
    laid = trimmed(lay_out(pieces))
    if not laid.text.strip():
        raise UnreadableDocument(name, "no words in it; for scanned pages run text recognition (OCR) first")
    pages = (0, *(page for page in laid.pages if page)) if laid.pages else ()
    document = Document(name, laid.text, "docx", "utf-8", pages=pages, parts=laid.parts, remarks=_remarks(read))
    return WordFile(document, laid.places, tuple(stories), tuple(notes))


class _Types:
    """The kinds of the archive's members, as [Content_Types].xml gives them."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        kind = attributes.get("ContentType", "").rpartition("wordprocessingml.")[2].rpartition("ms-word.")[2]
        if tag == "Override" and kind in _STORIES:
            self.found.append((_STORIES[kind], attributes.get("PartName", "").lstrip("/")))

    def end(self, tag: str) -> None: ...

    def words(self, text: str) -> None: ...


def _stories(name: str, archive: Archive) -> list[tuple[str, str]]:
    types = _Types()
    listing = archive.read("[Content_Types].xml")
    if listing is not None:
        walk(name, "[Content_Types].xml", listing, types)
    known = [(kind, member) for kind, member in types.found if member in archive.members]
    return sorted(dict.fromkeys(known), key=lambda story: (list(_STORIES.values()).index(story[0]), story[1]))


def _story(name: str, archive: Archive, member: str) -> WordStory:
    story = WordStory(member)
    walk(name, member, archive.read(member) or b"", story)
    return story


def _items(stories: list[tuple[str, str]], read: Mapping[str, WordStory]) -> dict[tuple[str, str], list[Piece]]:
    return {
        (kind.removesuffix("s"), number): pieces
        for kind, member in stories
        if kind in ("footnotes", "endnotes")
        for number, (label, pieces) in read[member].items.items()
        if label
    }


def _with_numbers(
    pieces: list[Piece], notes: list[tuple[str, str]], items: Mapping[tuple[str, str], list[Piece]]
) -> Iterator[Piece]:
    """The pieces with the numbers that their notes get, where the file names them by its own ids."""
    counts, numbers = {"footnote": 0, "endnote": 0}, dict[str, str]()
    for kind, number in notes:
        if (kind, number) in items:
            counts[kind] += 1
            numbers[f"{kind} {number}"] = f"{kind} {counts[kind]}"
    for piece in pieces:
        if piece.kind != "point" or piece.text != NOTE_MARK:
            yield piece
        elif piece.label in numbers:
            yield replace(piece, label=numbers[piece.label])


def _notes(notes: list[tuple[str, str]], items: Mapping[tuple[str, str], list[Piece]]) -> list[Piece]:
    pieces: list[Piece] = []
    counts = {"footnote": 0, "endnote": 0}
    for kind, number in notes:
        if (kind, number) in items:
            counts[kind] += 1
            pieces += [Piece("begin", kind, str(counts[kind])), *items[kind, number], Piece("end", kind), PARAGRAPH]
    return pieces


def _comments(stories: list[tuple[str, str]], read: Mapping[str, WordStory]) -> list[Piece]:
    pieces: list[Piece] = []
    for kind, member in stories:
        for author, comment in read[member].items.values() if kind == "comments" else ():
            if author != OWN_AUTHOR:
                pieces += [Piece("begin", "comment", author), *comment, Piece("end", "comment"), PARAGRAPH]
    return pieces


def _edges(stories: list[tuple[str, str]], read: Mapping[str, WordStory]) -> list[Piece]:
    """Headers and footers, each wording once."""
    pieces: list[Piece] = []
    seen: set[str] = set()
    for kind, member in stories:
        words = "".join(piece.text for piece in read[member].pieces if piece.kind == "text").strip()
        if kind in ("header", "footer") and words and words not in seen:
            seen.add(words)
            pieces += [Piece("begin", kind, member), *read[member].pieces, Piece("end", kind), PARAGRAPH]
    return pieces


def _remarks(read: Mapping[str, WordStory]) -> tuple[str, ...]:
    insertions = sum(story.insertions for story in read.values())
    deletions = sum(story.deletions for story in read.values())
    remarks = []
    if insertions or deletions:
        remarks.append(final_view(insertions, deletions))
    if any(story.hidden for story in read.values()):
        remarks.append("text formatted as hidden was left out")
    return tuple(remarks)
