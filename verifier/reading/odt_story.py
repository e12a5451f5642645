"""The stories of an OpenDocument text: its words in the view with all tracked changes accepted."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .story import NOTE_MARK, PARAGRAPH, Piece

_SPACES = re.compile(r"[ \t\r\n]+")
_NOT_READ = frozenset(
    {"note-citation", "sequence-decls", "forms", "settings", "scripts", "ruby-text", "tracked-changes", "date-string"}
    | {"desc", "title", "script", "hidden-text"}
)
_PARAGRAPHS = {"p": "", "h": "heading"}
_EDGES = {"header": "header", "footer": "footer", "header-left": "header", "footer-left": "footer"}
_MOST_SPACES = 200


class OdtStory:
    """pieces: the body's; notes and comments: (kind, label, pieces) in order; edges: headers and footers."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.notes: list[tuple[str, str, list[Piece]]] = []
        self.comments: list[tuple[str, str, list[Piece]]] = []
        self.edges: list[tuple[str, str, list[Piece]]] = []
        self.insertions = self.deletions = 0
        self._stack: list[str] = []
        self._outer: list[tuple[list[Piece], list[Piece], int]] = []
        self._after: list[Piece] = []  # text boxes, to follow the paragraph that holds them
        self._counts: dict[str, int] = {}  # of notes by kind
        self._dropped = 0
        self._depth = 0  # of paragraphs
        self._changes: dict[str, str] = {}  # id of a change: the words it deleted, or "" for an insertion
        self._change = ""
        self._kind = ""
        self._creator: list[str] | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._stack.append(tag)
        if tag in _NOT_READ:
            self._dropped += 1
        elif tag in ("note", "annotation", "text-box") or (tag in _EDGES and "master-page" in self._stack):
            self._nest(tag, attributes)
        elif tag in _PARAGRAPHS:
            self._depth += 1
            self._mark("begin", _PARAGRAPHS[tag])
        elif tag == "creator" and "annotation" in self._stack:
            self._creator = []
        else:
            self._detail(tag, attributes)

    def _nest(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A story within the running text, read apart from it."""
        if tag == "note" and not self._dropped:
            kind = attributes.get("note-class", "footnote")
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._mark("point", NOTE_MARK, f"{kind} {self._counts[kind]}")
        self._outer.append((self.pieces, self._after, self._depth))
        self.pieces, self._after, self._depth = [], [], 0
        if tag == "note" and not self._dropped:
            self.notes.append((attributes.get("note-class", "footnote"), "", self.pieces))
        elif tag == "annotation" and not self._dropped:
            self.comments.append(("comment", "", self.pieces))
        elif tag in _EDGES:
            self.edges.append((_EDGES[tag], "", self.pieces))

    def _detail(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "s":
            count = attributes.get("c", "1")
            self._add(" " * min(int(count) if count.isascii() and count.isdigit() else 1, _MOST_SPACES))
        elif tag in ("tab", "line-break"):
            self._add("\t" if tag == "tab" else "\n")
        elif tag == "soft-page-break":
            self._mark("page", "")
        elif tag == "changed-region":
            self._change = attributes.get("id", "")
            self._changes[self._change] = ""
        elif tag in ("insertion", "deletion") and "changed-region" in self._stack:
            self._kind = tag
        elif tag in ("change", "change-start", "change-end"):
            self._tracked(tag, attributes.get("change-id", ""))

    def _tracked(self, tag: str, change: str) -> None:
        if tag == "change":
            self.deletions += 1
            self._mark("point", "deletion", " ".join(self._changes.get(change, "").split())[:300])
        else:
            self.insertions += tag == "change-start"
            self._mark("begin" if tag == "change-start" else "end", "insertion")

    def end(self, tag: str) -> None:
        self._stack.pop()
        if tag in _NOT_READ:
            self._dropped -= 1
        elif tag in ("note", "annotation", "text-box") or (tag in _EDGES and "master-page" in self._stack):
            box = [*self.pieces, *self._after]
            self.pieces, self._after, self._depth = self._outer.pop()
            if tag == "text-box":
                self._after = [*self._after, PARAGRAPH, *box]
        elif tag in _PARAGRAPHS:
            self._depth -= 1
            self._mark("end", _PARAGRAPHS[tag])
            self._end_paragraph()
        elif tag == "creator" and self._creator is not None and self.comments:
            self.comments[-1] = ("comment", "".join(self._creator).strip(), self.comments[-1][2])
            self._creator = None

    def _end_paragraph(self) -> None:
        if not self._dropped:
            self.pieces += [PARAGRAPH, *self._after]
            self._after = []

    def words(self, text: str) -> None:
        if self._creator is not None:
            self._creator.append(text)
        elif self._kind == "deletion" and "deletion" in self._stack and self._depth:
            self._changes[self._change] += text
        elif self._depth:
            self._add(_SPACES.sub(" ", text))

    def _add(self, words: str) -> None:
        if not self._dropped and words:
            self.pieces.append(Piece("text", words))

    def _mark(self, kind: str, text: str, label: str = "") -> None:
        if not self._dropped and (text or kind == "page"):
            self.pieces.append(Piece(kind, text, label))
