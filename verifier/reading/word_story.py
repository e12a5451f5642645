"""One story of a Word file (body, note, comment, header): its words in the view with all tracked changes accepted."""

from __future__ import annotations

from collections.abc import Mapping

from .story import NOTE_MARK, PARAGRAPH, Piece

_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_OUT = frozenset({"del", "moveFrom"})
_IN = frozenset({"ins", "moveTo"})
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_ITEMS = {"footnote": "footnote", "endnote": "endnote", "comment": "comment"}
_OFF = frozenset({"0", "false", "off"})


class WordStory:
    """Handles the elements of one file of the archive.

    pieces: the body's; items: for a file of notes or comments the pieces of each, by its id; references: (kind, id)
    of the notes in the order in which the text refers to them. Counts every `t` element, shown or not: the number
    finds the element again.
    """

    def __init__(self, member: str) -> None:
        self.member = member
        self.pieces: list[Piece] = []
        self.items: dict[str, tuple[str, list[Piece]]] = {}
        self.references: list[tuple[str, str]] = []
        self.insertions = self.deletions = self.hidden = 0
        self._stack: list[str] = []
        self._outer: list[tuple[list[Piece], list[Piece]]] = []  # (stories around this text box, their text boxes)
        self._boxes: list[Piece] = []
        self._ordinal = -1
        self._dropped = 0  # how many elements around this one hold nothing that is read
        self._gone: list[str] | None = None
        self._styles: list[str] = []
        self._vanished = self._joined = False
        self._text: list[str] | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        parent = self._stack[-1] if self._stack else ""
        self._stack.append(tag)
        if tag in ("Fallback", "instrText", "delInstrText"):
            self._dropped += 1
        elif tag in ("t", "delText"):
            self._ordinal += tag == "t"
            self._text = []
        elif tag in _IN and parent != "rPr":
            self.insertions += 1
            self._mark("begin", "insertion", attributes.get("author", ""))
        elif tag in _OUT:
            self._deletion(parent)
        elif tag == "txbxContent":
            self._outer.append((self.pieces, self._boxes))
            self.pieces, self._boxes = [], []
        elif tag in _ITEMS and parent in ("footnotes", "endnotes", "comments"):
            self.pieces = []
            kind = "" if attributes.get("type") else _ITEMS[tag]
            label = attributes.get("author", "")
            self.items[attributes.get("id", "")] = (label if kind == "comment" else kind, self.pieces)
        else:
            self._detail(tag, parent, attributes)

    def _detail(self, tag: str, parent: str, attributes: Mapping[str, str]) -> None:
        if parent in ("r", "") and tag in _SIGNS:
            self._add(_SIGNS[tag])
        elif tag == "sym" and parent == "r":
            self._add(_symbol(attributes.get("char", "")))
        elif tag == "lastRenderedPageBreak":
            self._mark("page", "")
        elif tag in _NOTES and not self._dropped and self._gone is None:
            self.references.append((_NOTES[tag], attributes.get("id", "")))
            self._mark("point", NOTE_MARK, f"{_NOTES[tag]} {attributes.get('id', '')}")
        elif tag == "p":
            self._styles.append("")
            self._joined = False
        elif tag == "pStyle" and self._styles:
            self._style(attributes.get("val", ""))
        elif tag == "r":
            self._vanished = False
        elif tag == "vanish" and self._stack[-3:-1] == ["r", "rPr"]:
            self._vanished = attributes.get("val", "1") not in _OFF

    def _style(self, style: str) -> None:
        lowered = style.lower()
        kind = "heading" if lowered.startswith(("heading", "title")) else "blockquote" if "quote" in lowered else ""
        if kind:
            self._styles[-1] = kind
            self._mark("begin", kind)

    def _deletion(self, parent: str) -> None:
        if parent == "rPr":
            # The mark of this paragraph is deleted: its words run on into the next.
            self._joined = self._stack[-3:-1] == ["pPr", "rPr"]
        elif self._gone is None:
            self._gone = []
            self._dropped += 1

    def end(self, tag: str) -> None:
        self._stack.pop()
        parent = self._stack[-1] if self._stack else ""
        if tag in ("Fallback", "instrText", "delInstrText"):
            self._dropped -= 1
        elif tag in ("t", "delText"):
            words, self._text = "".join(self._text or ()), None
            self._add(words, self._ordinal if tag == "t" else -1)
        elif tag in _IN and parent != "rPr":
            self._mark("end", "insertion")
        elif tag in _OUT and parent != "rPr" and self._gone is not None and not self._within(_OUT):
            self._end_deletion()
        elif tag == "txbxContent" and self._outer:
            box, self.pieces, boxes = [*self.pieces, *self._boxes], *self._outer.pop()
            self._boxes = [*boxes, PARAGRAPH, *box]
        elif tag == "p":
            self._end_paragraph()

    def _end_deletion(self) -> None:
        gone = "".join(self._gone or ())
        self._gone = None
        self._dropped -= 1
        if gone.strip():
            self.deletions += 1
            self._mark("point", "deletion", " ".join(gone.split())[:300])

    def _end_paragraph(self) -> None:
        kind = self._styles.pop() if self._styles else ""
        if kind:
            self._mark("end", kind)
        if not self._joined:
            self.pieces.append(PARAGRAPH)
            if not self._outer or self._boxes:
                self.pieces += self._boxes
                self._boxes = []
        self._joined = False

    def words(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def _within(self, tags: frozenset[str]) -> bool:
        return any(tag in tags for tag in self._stack)

    def _add(self, words: str, ordinal: int = -1) -> None:
        if self._gone is not None:
            self._gone.append(words)
        elif self._vanished:
            self.hidden += bool(words.strip())
        elif not self._dropped and words:
            self.pieces.append(Piece("text", words, "", self.member, ordinal))

    def _mark(self, kind: str, text: str, label: str = "") -> None:
        if not self._dropped:
            self.pieces.append(Piece(kind, text, label))


def _symbol(code: str) -> str:
    """A character of a symbol font; those of the private area have no meaning outside of it."""
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    return "" if 0xE000 <= point <= 0xF8FF or not 32 <= point < 0x11000 else chr(point)
