"""E-mail messages: subject, the text (plain, else HTML), quoted lines without their marks; attachments are named."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage

from ..bare import bare_of
from ..errors import UnreadableDocument
from ..model import Document, Part, Span
from ..reading.decoding import LIMIT, Decoded, decode
from ..reading.mask import Stretch, masked_document
from ..reading.web_page import read_page

_QUOTED = re.compile(r"^[ \t]{0,3}(?:>[ \t]?){1,40}", re.MULTILINE)
_SHOWN_HEADERS = ("Subject", "From", "Date")
_DEEPEST = 50  # nested multiparts; a message of a person has three or four


class EmailReader:
    """Messages as mail programs save them."""

    name: str = "email"
    suffixes: tuple[str, ...] = (".eml",)

    def read(self, name: str, data: bytes) -> Document:
        if len(data) > LIMIT:
            raise UnreadableDocument(name, f"{len(data)} bytes, more than the {LIMIT} that one document may have")
        if data.count(b"\nContent-Type: multipart") > _DEEPEST:
            raise UnreadableDocument(name, f"more than {_DEEPEST} nested parts; save the message's text as a file")
        message = message_from_bytes(data, policy=policy.default.clone(refold_source="none"))
        assert isinstance(message, EmailMessage)
        head = "".join(f"{field}: {_line(message, field)}\n" for field in _SHOWN_HEADERS if _line(message, field))
        body, remarks = _body(name, message)
        text = (head + "\n" + body) if head else body
        if not body.strip():
            raise UnreadableDocument(name, "a message without text; give its attachments as files")
        return _without_quotation_marks(name, text, tuple(remarks))


def _line(message: EmailMessage, field: str) -> str:
    try:
        return " ".join(str(message.get(field, "")).split())
    except (ValueError, IndexError, AttributeError, LookupError):  # what the parser raises on malformed headers
        return ""


def _body(name: str, message: EmailMessage) -> tuple[str, list[str]]:
    text: list[str] = []
    remarks: list[str] = []
    wanted = "plain" if any(part.get_content_type() == "text/plain" for part in message.walk()) else "html"
    for part in message.walk():
        if part.is_multipart():
            continue
        filename = _filename(part)
        if filename or part.get_content_maintype() != "text":
            remarks.append(
                f"not read: the attachment {filename or part.get_content_type()}; check it as a file of its own"
            )
        elif part.get_content_subtype() == wanted:
            decoded = _decoded(name, part)
            text.append(decoded.text)
            remarks += decoded.remarks
    return "\n".join(text), remarks


def _filename(part: EmailMessage) -> str:
    try:
        return part.get_filename() or ""
    except (ValueError, IndexError, AttributeError, LookupError):
        return "without a readable name"


def _decoded(name: str, part: EmailMessage) -> Decoded:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if not data.strip():
        return Decoded("", "utf-8")
    if part.get_content_subtype() == "html":
        page = read_page(name, data)
        bare = bare_of(page)
        return Decoded(bare.document.text if bare else page.text, page.encoding, page.remarks)
    return decode(name, data, str(part.get_content_charset() or ""))


def _without_quotation_marks(name: str, text: str, remarks: tuple[str, ...]) -> Document:
    marks = [Stretch(found.start(), found.end()) for found in _QUOTED.finditer(text)]
    quoted = [Part(Span(mark.end, _line_end(text, mark.end)), "quoted-message") for mark in marks]
    document = masked_document(name, "email", Decoded(text, "utf-8", remarks), marks, quoted)
    return replace(document, source="")


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
