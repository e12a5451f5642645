"""Folders of seals, one file a text, named by key, language, form and hash; reads and writes the disk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, unquote

from ..errors import StoreError
from ..model import OfficialText
from .atomic import write_atomically
from .seal import seal, write_seal

_NAME = re.compile(r"(?P<key>[^.].{0,199}?)\.(?P<language>[a-z]{2,3})(?:\.[a-z0-9-]{1,60})?\.[0-9a-f]{8}\.json")
_SLUG = re.compile(r"[^a-z0-9]+")


def sealed_files(folder: Path) -> Iterator[tuple[str, Path]]:
    """(key, file) of every seal in a folder, in a stable order, told from the names alone."""
    for file in sorted(folder.glob("*.json")):
        found = _NAME.fullmatch(file.name)
        if found:
            yield unquote(found["key"].replace("~", "/")), file


def save_seal(folder: Path, text: OfficialText) -> Path:
    """Seal a text into its place; an identical seal is left alone. Raises StoreError for a key unfit for a name."""
    sealed = seal(text)
    stem = quote(sealed.key, safe="/()_-").replace("~", "%7E").replace("/", "~").replace(".", "%2E")
    form = _SLUG.sub("-", sealed.form.lower()).strip("-")[:60]
    name = ".".join(part for part in (stem, sealed.language, form, sealed.provenance.sha256[:8], "json") if part)
    if len(name) > 250 or not _NAME.fullmatch(name):
        raise StoreError(
            f"{sealed.key[:80]!r} ({sealed.language}): a seal cannot be filed under that; keys look like un/sc/res/822"
        )
    file = folder / name
    content = write_seal(sealed).encode()
    if not file.is_file() or file.read_bytes() != content:
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(file, content)
    return file
