"""All official texts at hand, in the order library, store, seals; reads the disk, opens no socket."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from ..errors import StoreError
from ..model import OfficialText, Unavailable
from .changes import Change, changes_of, word_difference
from .library import Entry, entries_of, read_entry
from .lock import Pin, pin_of, read_lock
from .seal import read_seal
from .seals import sealed_files

Source = tuple[str, Callable[[], OfficialText]]  # how errors name it, and how to read it

_NOTHING = "no official text of it is at hand; `verify fetch` looks at its publisher, `verify import` takes a file"


class Shelf:
    """Satisfies `contracts.Texts`: knows what there is from indexes and names, reads a text when asked for it."""

    def __init__(self, sources: Iterable[tuple[str, Source]], pins: Iterable[Pin] = ()) -> None:
        """sources: (key, source) in the order in which they count. pins: the wordings that the workspace has pinned."""
        self._sources: dict[str, list[Source]] = {}
        for key, source in sources:
            self._sources.setdefault(key, []).append(source)
        self._read: dict[str, tuple[OfficialText, ...] | Unavailable] = {}
        self._replaced: dict[str, list[Change]] = {}
        self._pins: dict[str, list[Pin]] = {}
        for pin in pins:
            self._pins.setdefault(pin.key, []).append(pin)
        self.problems: dict[str, tuple[str, ...]] = {}  # texts that are there but cannot be used, by key

    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        """Every language, form and witness at hand, the library's first; or why there is none."""
        if key not in self._read:
            self._read[key] = self._gathered(key)
        return self._read[key]

    def keys(self) -> Sequence[str]:
        return sorted(self._sources)

    def pinned(self, key: str) -> bool:
        return key in self._pins

    def departures(self, key: str) -> tuple[str, ...]:
        """One sentence for each pinned wording of the key that no text at hand has."""
        texts = self.of(key)
        changes = changes_of(self._pins.get(key, ()), texts if isinstance(texts, tuple) else ())
        return tuple(change.sentence for change in (*changes, *self._replaced.get(key, ())))

    def _gathered(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        texts: list[OfficialText] = []
        problems: list[str] = []
        for _, read in self._sources.get(key, ()):
            try:
                text = read()
            except StoreError as fault:
                problems.append(str(fault))
                continue
            if not len(text):
                problems.append(f"{text.provenance.source}: holds no words")
            elif not any(_same(text, other) for other in texts):
                texts.append(text)
        self.problems[key] = tuple(problems)
        return tuple(self._as_pinned(key, texts)) or Unavailable(key, "; ".join(problems) or _NOTHING)

    def _as_pinned(self, key: str, texts: list[OfficialText]) -> list[OfficialText]:
        """The texts without those that the same publisher sent later, in other words than the pinned ones."""
        pins = set(self._pins.get(key, ()))
        pinned = {_origin(text): text for text in texts if pin_of(text) in pins}
        later = [text for text in texts if pin_of(text) not in pins and _origin(text) in pinned]
        self._replaced[key] = [
            Change(pin_of(old), text, word_difference(old, text)) for text in later if (old := pinned[_origin(text)])
        ]
        return [text for text in texts if text not in later]


def _origin(text: OfficialText) -> tuple[str, str, str]:
    return text.language, text.form, text.provenance.source


def _same(one: OfficialText, other: OfficialText) -> bool:
    """Whether both are one witness: the same words, or the same source read by another version of this program."""
    if one.language != other.language:
        return False
    sources = (one.provenance.source, one.form) == (other.provenance.source, other.form)
    return one.words == other.words or (sources and (one.readable is None) != (other.readable is None))


def shelf_for(root: Path, library: Sequence[Path] = (), store: Path | None = None) -> Shelf:
    """The texts at hand for a workspace: its libraries and VERIFIER_LIBRARY, its store, its seals, the seals inside."""
    sources: list[tuple[str, Source]] = []
    for folder in _libraries(library):
        sources += [(entry.key, _library_source(entry)) for entry in entries_of(folder)]
    if store is not None and store.is_dir():
        from .store import Store

        sources += Store(store).sources()
    for folder in _seal_folders(root):
        sources += [(key, _seal_source(key, file)) for key, file in sealed_files(folder)]
    return Shelf(sources, read_lock(root))


def _libraries(named: Sequence[Path]) -> list[Path]:
    extra = [Path(part) for part in os.environ.get("VERIFIER_LIBRARY", "").split(os.pathsep) if part]
    found: dict[Path, Path] = {}
    for folder in (*named, *extra):
        if not folder.is_dir():
            raise StoreError(
                f"{folder}: the library is not a folder; see `library:` in references.yaml and VERIFIER_LIBRARY"
            )
        found.setdefault(folder.resolve(), folder)
    return list(found.values())


def _seal_folders(root: Path) -> list[Path]:
    package = Path(__file__).resolve().parent.parent
    inside = package / "data" / "seals"
    folders = [root / "cache" / "seals", inside if inside.is_dir() else package.parent / "cache" / "seals"]
    return list(dict.fromkeys(folder.resolve() for folder in folders if folder.is_dir()))


def _library_source(entry: Entry) -> Source:
    return str(entry.file), lambda: read_entry(entry)


def _seal_source(key: str, file: Path) -> Source:
    return str(file), lambda: _checked(key, file)


def _checked(key: str, file: Path) -> OfficialText:
    try:
        text = read_seal(file.read_bytes(), file.name)
    except OSError as fault:
        raise StoreError(f"{file.name}: cannot be read ({fault.strerror})") from fault
    if text.key != key:
        raise StoreError(f"{file.name}: lies where seals of {key} lie, but seals {text.key}")
    return text
