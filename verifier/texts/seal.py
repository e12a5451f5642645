"""Seal version 1: enough of a text to check a quotation against, not enough to read it."""

from __future__ import annotations

import json
from base64 import b64encode
from binascii import Error as NotBase64
from binascii import a2b_base64
from dataclasses import replace
from hashlib import sha256
from typing import Any

from ..errors import StoreError
from ..model import OfficialText, Paragraph, Provenance

VERSION = 1
_FIELDS = {
    "seal": int, "key": str, "language": str, "form": str, "source": str, "retrieved": str, "sha256": str,
    "complete": bool, "paragraphs": list, "words": str, "stems": str,
}  # fmt: skip


def seal(text: OfficialText) -> OfficialText:
    """The text without its readable words. The hash becomes that of the folded words, as a seal defines it."""
    if text.readable is None:
        return text
    provenance = replace(text.provenance, sha256=sha256(" ".join(text.readable).encode()).hexdigest())
    return replace(text, provenance=provenance, readable=None, original="", places=())


def write_seal(text: OfficialText) -> str:
    """The seal of a text as JSON, one line a field."""
    sealed = seal(text)
    data = {
        "seal": VERSION,
        "key": sealed.key,
        "language": sealed.language,
        "form": sealed.form,
        "source": sealed.provenance.source,
        "address": sealed.provenance.address,
        "retrieved": sealed.provenance.retrieved,
        "sha256": sealed.provenance.sha256,
        "complete": sealed.complete,
        "paragraphs": [[p.label, p.first, p.end] for p in sealed.paragraphs],
        "words": b64encode(sealed.words).decode(),
        "stems": b64encode(sealed.stems).decode(),
    }
    if not sealed.provenance.address:
        del data["address"]
    lines = (f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in data.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def read_seal(data: bytes, name: str = "seal") -> OfficialText:
    """A sealed text. Raises StoreError with the place and the reason where the bytes are no seal of version 1."""
    try:
        fields = json.loads(data)
    except (ValueError, RecursionError) as fault:
        raise StoreError(f"{name}: not a seal: {fault}") from fault
    if not isinstance(fields, dict):
        raise StoreError(f"{name}: not a seal: an object is expected, found {type(fields).__name__}")
    _require_fields(fields, name)
    words, stems = _ids(fields, "words", name), _ids(fields, "stems", name)
    if len(words) != len(stems):
        raise StoreError(f"{name}: {len(words) // 4} words, but {len(stems) // 4} stems")
    provenance = Provenance(fields["source"], str(fields.get("address", "")), fields["retrieved"], fields["sha256"])
    paragraphs = tuple(_paragraph(entry, len(words) // 4, name) for entry in fields["paragraphs"])
    return OfficialText(
        fields["key"],
        fields["language"],
        fields["form"],
        provenance,
        paragraphs,
        words,
        stems,
        complete=fields["complete"],
    )


def _require_fields(fields: dict[str, Any], name: str) -> None:
    for field, kind in _FIELDS.items():
        if not isinstance(fields.get(field), kind):
            raise StoreError(f"{name}: the field `{field}` of the seal is missing or is no {kind.__name__}")
    if fields["seal"] != VERSION:
        raise StoreError(f"{name}: seal version {fields['seal']}; this program reads version {VERSION}")


def _ids(fields: dict[str, Any], field: str, name: str) -> bytes:
    try:
        ids = a2b_base64(fields[field], strict_mode=True)
    except (NotBase64, ValueError) as fault:
        raise StoreError(f"{name}: `{field}` is not base64: {fault}") from fault
    if len(ids) % 4:
        raise StoreError(f"{name}: `{field}` ends inside a word")
    return ids


def _paragraph(entry: object, words: int, name: str) -> Paragraph:
    if type(entry) is list and len(entry) == 3:
        label, first, end = entry
        if type(label) is str and type(first) is int and type(end) is int and 0 <= first <= end <= words:
            return Paragraph(label, first, end)
    raise StoreError(f"{name}: not a paragraph of these {words} words: {str(entry)[:60]}")
