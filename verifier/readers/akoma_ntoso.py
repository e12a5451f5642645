"""XML, in particular Akoma Ntoso as the United Nations publish it: positions in the source file, tags blanked out."""

from __future__ import annotations

import re

from ..errors import UnreadableDocument
from ..model import Document
from ..reading.decoding import decode
from ..reading.mask import masked_document
from ..reading.tags import TagScanner
from ..reading.vocabularies import AKOMA_NTOSO, HTML

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s{0,3}=\s{0,3}[\"']([A-Za-z0-9_:.-]{2,40})")
_ENTITIES = re.compile(r"<!(?:DOCTYPE[^>\[]{0,1000}\[|ENTITY)")
_ROOT = re.compile(r"<(?:[A-Za-z0-9_-]{1,30}:)?([A-Za-z][A-Za-z0-9_-]{0,60})")


class AkomaNtosoReader:
    """Akoma Ntoso; any other XML is read too, with a remark."""

    name: str = "xml"
    suffixes: tuple[str, ...] = (".xml", ".akn")

    def read(self, name: str, data: bytes) -> Document:
        declared = _DECLARED.match(data.lstrip())
        decoded = decode(name, data, declared[1].decode("ascii") if declared else "")
        if found := _ENTITIES.search(decoded.text):
            line = decoded.text.count("\n", 0, found.start()) + 1
            why = "a DOCTYPE with entities of its own, which are never expanded; write the characters themselves"
            raise UnreadableDocument(name, f"line {line}: {why}")
        root = _ROOT.search(decoded.text)
        kind = root[1].lower() if root else ""
        scanner = TagScanner(decoded.text, HTML if kind == "html" else AKOMA_NTOSO).run()
        document = masked_document(name, self.name, decoded, scanner.stretches, [p for p in scanner.parts if p.kind])
        return document if kind in ("akomantoso", "html") else _with_remark(document, kind)


def _with_remark(document: Document, kind: str) -> Document:
    from dataclasses import replace

    remark = f"XML of an unknown kind ({kind or 'no root element'}): all its text was read, tags left out"
    return replace(document, remarks=(*document.remarks, remark))
