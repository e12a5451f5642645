"""The comments of a Word file: new ones beside those it has, and the members that make them known."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..reading.archive import Archive
from ..reading.word_file import OWN_AUTHOR
from .note import Note
from .word_runs import W, parsed

if TYPE_CHECKING:
    from lxml.etree import _Element

_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_TYPES = "[Content_Types].xml"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_STAMP = (1980, 1, 1, 0, 0, 0)  # no clock: the same findings give the same bytes


@dataclass(frozen=True, slots=True)
class Added:
    """The identifier of each note's comment, and the members of the archive that changed."""

    identifiers: tuple[int, ...]
    members: Mapping[str, bytes]


def add_comments(archive: Archive, body: str, notes: Sequence[Note]) -> Added:
    """Write a comment for each note; where they stand is another matter."""
    from lxml import etree

    types = parsed(archive.read(_TYPES) or b"")
    known = [e.get("PartName", "").lstrip("/") for e in types if e.get("ContentType") == _KIND]
    member = known[0] if known else posixpath.join(posixpath.dirname(body), "comments.xml")
    old = archive.read(member) if known else None
    root = parsed(old) if old else etree.Element(f"{{{W}}}comments", nsmap={"w": W})
    first = 1 + max((int(e.get(f"{{{W}}}id", "0")) for e in root if _is_number(e.get(f"{{{W}}}id", ""))), default=-1)
    identifiers = tuple(range(first, first + len(notes)))
    for note, identifier in zip(notes, identifiers, strict=True):
        root.append(_comment(identifier, note))
    members = {member: _written(root)}
    if not known:
        etree.SubElement(types, f"{_namespace(types)}Override", PartName=f"/{member}", ContentType=_KIND)
        members[_TYPES] = _written(types)
        members.update(_related(archive, body, member))
    return Added(identifiers, members)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _comment(identifier: int, note: Note) -> _Element:
    from lxml import etree

    comment = etree.Element(f"{{{W}}}comment")
    for name, value in (("id", str(identifier)), ("author", OWN_AUTHOR), ("initials", "v")):
        comment.set(f"{{{W}}}{name}", value)
    for line in note.text.split("\n"):
        paragraph = etree.SubElement(comment, f"{{{W}}}p")
        words = etree.SubElement(etree.SubElement(paragraph, f"{{{W}}}r"), f"{{{W}}}t")
        words.text = line
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return comment


def _related(archive: Archive, body: str, member: str) -> dict[str, bytes]:
    """The relationship from the body to its comments."""
    from lxml import etree

    path = posixpath.join(posixpath.dirname(body), "_rels", posixpath.basename(body) + ".rels")
    old = archive.read(path)
    root = parsed(old) if old else etree.fromstring(f'<Relationships xmlns="{_RELATIONS}"/>')
    target = posixpath.relpath(member, posixpath.dirname(body) or ".")
    etree.SubElement(root, f"{_namespace(root)}Relationship", Id="rIdVerify", Type=_RELATION, Target=target)
    return {path: _written(root)}


def _namespace(root: _Element) -> str:
    space, brace, _ = str(root.tag).rpartition("}")
    return space + brace


def _written(root: _Element) -> bytes:
    from lxml import etree

    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def repacked(archive: Archive, changed: Mapping[str, bytes]) -> bytes:
    """The archive with these members in place of the old ones, the list of types first as Word wants it."""
    out = io.BytesIO()
    members = sorted({*archive.members, *changed}, key=lambda member: (member != _TYPES, member))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for member in members:
            content = changed.get(member)
            info = zipfile.ZipInfo(member, _STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(info, content if content is not None else archive.read(member) or b"")
    return out.getvalue()
