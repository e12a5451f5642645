"""From the bytes of a text file to its characters, with the encoding found in the bytes and always said."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from ..errors import UnreadableDocument
from .legacy import legacy_encoding
from .magic import kind_of

LIMIT = 64 * 1024 * 1024  # bytes of one document
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16-be"),
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_WIDE_JUNK = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffe\uffff]")
_JUNK_SHARE = 0.003  # of all bytes; damaged but readable text shows far fewer control characters
_LOOKED_AT = 1 << 20
_SAVE = "save the document as UTF-8 text, or give the original (.docx, .odt, .pdf, .html)"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file, one line feed a line, the encoding's Python name, and what a reader should be told.

    Offsets are those of the file decoded with `encoding` (utf-8-sig drops the mark): a carriage return before a line
    feed reads as a space and a lone one as a line feed, so nothing moves.
    """

    text: str
    encoding: str
    remarks: tuple[str, ...] = ()


def decode(name: str, data: bytes, declared: str = "") -> Decoded:
    """Read text. declared: the encoding that the format itself names (an HTML meta element, an XML declaration).

    Raises UnreadableDocument naming the byte that cannot be read, what was expected and what to do.
    """
    if len(data) > LIMIT:
        raise UnreadableDocument(name, f"{len(data)} bytes, more than the {LIMIT} that one document may have; split it")
    if not data.strip(b" \t\r\n\f\v\x00\xef\xbb\xbf\xfe\xff"):
        raise UnreadableDocument(name, f"empty ({len(data)} bytes); give a document that holds text")
    decoded = _by_mark(name, data) or _by_zeros(name, data) or _by_declaration(data, declared)
    decoded = decoded or _by_content(name, data)
    return Decoded(_line_feeds(decoded.text), decoded.encoding, decoded.remarks)


def _by_mark(name: str, data: bytes) -> Decoded | None:
    for mark, encoding, strict in _BOMS:
        if data.startswith(mark):
            return Decoded(_strictly(name, data, strict, len(mark)), encoding)
    return None


def _by_zeros(name: str, data: bytes) -> Decoded | None:
    """UTF-16 and UTF-32 without a mark show by where their zero bytes stand; other files with zeros are not text."""
    head = data[:_LOOKED_AT]
    zeros = head.count(0)
    if not zeros:
        return None
    encoding = _wide_encoding(head, zeros)
    if encoding is None:
        raise UnreadableDocument(name, _binary(data, head.index(0)))
    text = _strictly(name, data, encoding, 0)
    if len(_WIDE_JUNK.findall(text[:_LOOKED_AT])) > _JUNK_SHARE * min(len(text), _LOOKED_AT):
        raise UnreadableDocument(name, _binary(data, head.index(0)))
    remark = f"read as {encoding.upper()}, found from the bytes: the file has no byte order mark"
    return Decoded(text, encoding, (remark,))


def _wide_encoding(head: bytes, zeros: int) -> str | None:
    whole = head[: len(head) // 4 * 4]
    by_place = [whole[place::4].count(0) for place in range(4)]
    quarter = len(whole) // 4
    if quarter and by_place[2] == by_place[3] == quarter and by_place[0] < quarter // 2:
        return "utf-32-le"
    if quarter and by_place[0] == by_place[1] == quarter and by_place[3] < quarter // 2:
        return "utf-32-be"
    even, odd = head[0::2].count(0), head[1::2].count(0)
    # Spaces, digits and line ends have a zero byte in UTF-16, in every script; the other half of a pair hardly ever.
    if len(head) % 2 == 0 and zeros >= max(2, len(head) // 100):
        if odd >= 50 * even:
            return "utf-16-le"
        if even >= 50 * odd:
            return "utf-16-be"
    return None


def _by_declaration(data: bytes, declared: str) -> Decoded | None:
    if not declared:
        return None
    try:
        encoding = codecs.lookup(declared).name
        if encoding in ("iso8859-1", "ascii"):
            encoding = "cp1252"  # as every browser reads pages that say so (WHATWG Encoding Standard, section 4.2)
        text = data.decode(encoding)
    except (LookupError, UnicodeError, ValueError):
        return None
    return Decoded(text, encoding) if isinstance(text, str) and encoding != "utf-7" else None


def _by_content(name: str, data: bytes) -> Decoded:
    controls = len(_CONTROLS.findall(data[:_LOOKED_AT]))
    if controls > max(4, _JUNK_SHARE * min(len(data), _LOOKED_AT)):
        found = _CONTROLS.search(data)
        raise UnreadableDocument(name, _binary(data, found.start() if found else 0))
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as fault:
        encoding, why = legacy_encoding(data)
        place = _at(data, fault.start)
        if encoding is None:
            raise UnreadableDocument(name, f"{place}: {fault.reason}, expected UTF-8; {why}{_SAVE}") from fault
    remark = f"read as {encoding}, found from the bytes and not certain: {place}, which is not UTF-8"
    return Decoded(data.decode(encoding), encoding, (f"{remark}; save the file as UTF-8 to be sure",))


def _strictly(name: str, data: bytes, encoding: str, skipped: int) -> str:
    try:
        return data[skipped:].decode(encoding)
    except UnicodeDecodeError as fault:
        why = f"{_at(data, fault.start + skipped)}: {fault.reason}, expected {encoding.upper()}; {_SAVE}"
        raise UnreadableDocument(name, why) from fault


def _at(data: bytes, offset: int) -> str:
    if offset >= len(data):
        return f"the file ends at byte {offset}"
    line = data.count(b"\n", 0, offset) + 1
    return f"byte {offset} (line {line}) is 0x{data[offset]:02X}"


def _binary(data: bytes, offset: int) -> str:
    kind = kind_of(data)
    what = f"this is {kind.description}, not text" if kind else f"{_at(data, offset)}: not text, expected UTF-8"
    return f"{what}; {kind.advice if kind and kind.advice else _SAVE}"


def _line_feeds(text: str) -> str:
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text
