# ruff: noqa: E501 - markup reads better unbroken
"""Writes small Word and OpenDocument files by hand, so that what they hold is known to the letter."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_WHEN = 'w:date="2024-01-01T00:00:00Z"'
_ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"'
)


def run(words: str, properties: str = "") -> str:
    """A run of words in a Word paragraph."""
    return f'<w:r>{properties and f"<w:rPr>{properties}</w:rPr>"}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def inserted(words: str, author: str = "A. Editor") -> str:
    return f'<w:ins w:id="901" w:author="{author}" {_WHEN}>{run(words)}</w:ins>'


def deleted(words: str, author: str = "A. Editor") -> str:
    gone = f'<w:r><w:delText xml:space="preserve">{escape(words)}</w:delText></w:r>'
    return f'<w:del w:id="902" w:author="{author}" {_WHEN}>{gone}</w:del>'


def note_mark(number: int, kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def paragraph(*content: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(content)}</w:p>"


def _notes(kind: str, notes: Mapping[int, str]) -> str:
    marks = "".join(
        f'<w:{kind} w:type="{name}" w:id="{number}"><w:p><w:r><w:{name}/></w:r></w:p></w:{kind}>'
        for number, name in ((-1, "separator"), (0, "continuationSeparator"))
    )
    mark = f"<w:r><w:{kind}Ref/></w:r>"
    items = "".join(
        f'<w:{kind} w:id="{number}"><w:p>{mark}{content}</w:p></w:{kind}>' for number, content in notes.items()
    )
    return f"<w:{kind}s {_W}>{marks}{items}</w:{kind}s>"


def docx(
    paragraphs: Sequence[str],
    footnotes: Mapping[int, str] | None = None,
    endnotes: Mapping[int, str] | None = None,
    others: Mapping[str, tuple[str, str]] | None = None,
) -> bytes:
    """A Word file. others: further members, (kind, XML within the root element of that kind)."""
    members = {"document": f"<w:document {_W}><w:body>{''.join(paragraphs)}</w:body></w:document>"}
    kinds = {"document": "document.main"}
    for kind, notes in (("footnote", footnotes), ("endnote", endnotes)):
        if notes:
            members[kind + "s"], kinds[kind + "s"] = _notes(kind, notes), kind + "s"
    for member, (kind, content) in (others or {}).items():
        root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
        members[member], kinds[member] = f"<w:{root} {_W}>{content}</w:{root}>", kind
    types = "".join(
        f'<Override PartName="/word/{member}.xml" ContentType="{_MAIN}{kind}+xml"/>' for member, kind in kinds.items()
    )
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATION}{kind}" Target="{member}.xml"/>'
        for number, (member, kind) in enumerate(kinds.items())
        if member != "document"
    )
    return archive(
        {
            "[Content_Types].xml": f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
            "_rels/.rels": _relations(
                f'<Relationship Id="r" Type="{_RELATION}officeDocument" Target="word/document.xml"/>'
            ),
            "word/_rels/document.xml.rels": _relations(relations),
            **{f"word/{member}.xml": _XML + content for member, content in members.items()},
        }
    )


def _relations(content: str) -> str:
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{_XML}<Relationships xmlns="{namespace}">{content}</Relationships>'


def odt(body: str, before: str = "", edges: str = "") -> bytes:
    """An OpenDocument text. before: tracked changes; edges: headers and footers of the master page."""
    text = f"<office:body><office:text>{before}{body}</office:text></office:body>"
    styles = f'<office:master-styles><style:master-page style:name="Standard">{edges}</style:master-page></office:master-styles>'
    kinds = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in (
            ("/", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
        )
    )
    manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": f'{_XML}<manifest:manifest xmlns:manifest="{manifest}">{kinds}</manifest:manifest>',
            "content.xml": f"{_XML}<office:document-content {_ODF}>{text}</office:document-content>",
            "styles.xml": f"{_XML}<office:document-styles {_ODF}>{styles}</office:document-styles>",
        }
    )


def archive(members: Mapping[str, str | bytes]) -> bytes:
    """A zip archive of these members, the first one unpacked as OpenDocument wants it, the same bytes each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for number, (name, content) in enumerate(members.items()):
            info = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if number == 0 else zipfile.ZIP_DEFLATED
            packed.writestr(info, content)
    return out.getvalue()
