"""OpenDocument texts: body, notes, comments, headers; tracked changes as if accepted, what they deleted listed."""

from __future__ import annotations

from ..errors import UnreadableDocument
from ..model import Document
from ..reading.archive import Archive
from ..reading.decoding import LIMIT
from ..reading.odt_story import OdtStory
from ..reading.safe_xml import walk
from ..reading.story import PARAGRAPH, Piece, final_view, lay_out, trimmed


class OdtReader:
    """Texts of LibreOffice and its kin."""

    name: str = "odt"
    suffixes: tuple[str, ...] = (".odt", ".ott")

    def read(self, name: str, data: bytes) -> Document:
        if len(data) > LIMIT:
            raise UnreadableDocument(
                name, f"{len(data)} bytes, more than the {LIMIT} that one document may have; split it"
            )
        archive = Archive(name, data)
        body, edges = _story(name, archive, "content.xml"), _story(name, archive, "styles.xml")
        laid = trimmed(lay_out(_pieces(body, edges)))
        if not laid.text.strip():
            raise UnreadableDocument(name, "no words in it; for scanned pages run text recognition (OCR) first")
        remarks = (final_view(body.insertions, body.deletions),) if body.insertions or body.deletions else ()
        pages = (0, *(page for page in laid.pages if page)) if laid.pages else ()
        return Document(name, laid.text, self.name, "utf-8", pages=pages, parts=laid.parts, remarks=remarks)


def _story(name: str, archive: Archive, member: str) -> OdtStory:
    story = OdtStory()
    data = archive.read(member)
    if data is not None:
        walk(name, member, data, story)
    elif member == "content.xml":
        raise UnreadableDocument(name, "no content.xml in the archive; save it as .odt in a word processor")
    return story


def _pieces(body: OdtStory, styles: OdtStory) -> list[Piece]:
    pieces = list(body.pieces)
    counts: dict[str, int] = {}
    for kind, label, words in [*body.notes, *body.comments, *_once(styles.edges)]:
        counts[kind] = counts.get(kind, 0) + 1
        label = label if kind == "comment" else str(counts[kind])
        pieces += [PARAGRAPH, Piece("begin", kind, label), *words, Piece("end", kind), PARAGRAPH]
    return pieces


def _once(edges: list[tuple[str, str, list[Piece]]]) -> list[tuple[str, str, list[Piece]]]:
    """Headers and footers with words, each wording once."""
    seen: dict[str, tuple[str, str, list[Piece]]] = {}
    for kind, label, words in edges:
        text = "".join(piece.text for piece in words if piece.kind == "text").strip()
        if text:
            seen.setdefault(text, (kind, label, words))
    return list(seen.values())
