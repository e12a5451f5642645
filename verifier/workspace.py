"""references.yaml: found, read and explained when it is wrong; this module reads the disk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from .documents import files_under
from .errors import ConfigurationError, UsageError
from .model import Fact, Instrument

if TYPE_CHECKING:
    from pydantic import ValidationError

    from .references import InstrumentEntry, References, Rule
    from .yaml_tree import Tree

FACTS_OF_ENTRY = ("title", "date", "body", "kind", "symbol", "meeting")


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where a run takes place: its root, what it checks and what it adds to the catalogue."""

    root: Path
    documents: tuple[str, ...]
    instruments: tuple[Instrument, ...] = ()
    library: tuple[Path, ...] = ()
    store: Path | None = None
    fail_on: str = "note"
    baseline: str | None = None
    rules: tuple[Rule, ...] = ()


def bare_workspace(root: Path, paths: Sequence[str]) -> Workspace:
    """A workspace of the given paths alone. Raises UsageError for a path that does not exist."""
    return Workspace(root, tuple(files_under(paths, root)), store=_store_of(root))


def load_workspace(file: Path) -> Workspace:
    """Read and validate references.yaml. UsageError where it is missing, ConfigurationError with all mistakes."""
    text = _text_of(file)
    root = file.resolve().parent
    references, tree = _validated(file.name, text)
    problems: list[str] = []
    documents = _documents(references, tree, root, problems)
    library = [_inside(root, entry, ("library", n), tree, problems) for n, entry in enumerate(references.library)]
    if problems:
        raise ConfigurationError(file.name, problems)
    return Workspace(
        root,
        documents,
        tuple(_instrument(key, entry) for key, entry in references.instruments.items()),
        tuple(path for path in library if path),
        _store_of(root),
        references.fail_on,
        references.baseline,
        tuple(references.rules),
    )


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise UsageError(f"{file}: not there; `verify init` writes one, `verify check PATH` works without") from None
    except UnicodeDecodeError as fault:
        raise ConfigurationError(
            file.name, [f"1:1: byte {fault.start} is not UTF-8; save the file as UTF-8"]
        ) from fault
    except OSError as fault:
        raise UsageError(f"{file}: cannot be read ({fault.strerror})") from fault


def _validated(name: str, text: str) -> tuple[References, Tree]:
    from pydantic import ValidationError

    from .references import References
    from .yaml_tree import read_yaml

    tree = read_yaml(name, text)
    if not isinstance(tree.value, dict):
        raise ConfigurationError(
            name, ["1:1: expected keys such as `documents:`; `verify init` writes a commented file"]
        )
    try:
        return References.model_validate(tree.value), tree
    except ValidationError as fault:
        raise ConfigurationError(name, _explained(fault, tree)) from fault


def _explained(fault: ValidationError, tree: Tree) -> list[str]:
    """One line a mistake: place, what was found, what was expected, in the order of the file."""
    told = []
    for error in fault.errors():
        path = tuple(error["loc"])
        told.append((tree.place_of(path), f"{'.'.join(map(str, path))}: {_reason(dict(error), path)}"))
    return [f"{line}:{column}: {words}" for (line, column), words in sorted(told)]


def _reason(error: dict[str, object], path: tuple[str | int, ...]) -> str:
    if error["type"] == "extra_forbidden":
        return f"there is no such key{_nearest(str(path[-1]))}"
    if error["type"] == "missing":
        return "this key is missing"
    return f"{str(error['msg']).removeprefix('Value error, ')}, found {error['input']!r:.80}"


def _nearest(word: str) -> str:
    from rapidfuzz.process import extractOne

    from .references import InstrumentEntry, References, Rule

    known = [
        field.alias or name
        for model in (References, Rule, InstrumentEntry)
        for name, field in model.model_fields.items()
    ]
    near = extractOne(word, known, score_cutoff=70)
    return f"; did you mean {near[0]}?" if near else ""


def _documents(references: References, tree: Tree, root: Path, problems: list[str]) -> tuple[str, ...]:
    """The named documents in the order of the file; every entry that names none is a problem."""
    names: list[str] = []
    for number, entry in enumerate(references.documents):
        found = _matching(root, entry)
        if not found:
            line, column = tree.place_of(("documents", number))
            problems.append(
                f"{line}:{column}: documents: {entry!r} names no document; correct the path or remove the line"
            )
        for path in found:
            if not path.resolve().is_relative_to(root):
                line, column = tree.place_of(("documents", number))
                problems.append(f"{line}:{column}: documents: {entry!r} leads outside the folder of references.yaml")
            names.extend(files_under([path.relative_to(root).as_posix()], root))
    return tuple(name for name in dict.fromkeys(names) if not is_named(name, references.exclude))


def _matching(root: Path, entry: str) -> list[Path]:
    place = root / entry
    if place.exists():
        return [place]
    return sorted(root.glob(entry)) if any(mark in entry for mark in "*?[") else []


def is_named(name: str, entries: Iterable[str]) -> bool:
    """Whether a document's name is one of the entries, lies in a folder that is, or matches a glob that is."""
    return any(name == e or name.startswith(e.rstrip("/") + "/") or fnmatchcase(name, e) for e in entries)


def _inside(root: Path, entry: str, path: tuple[str | int, ...], tree: Tree, problems: list[str]) -> Path | None:
    place = (root / entry).resolve()
    if place.is_relative_to(root) and place.is_dir():
        return place
    line, column = tree.place_of(path)
    why = (
        "is no folder"
        if place.is_relative_to(root)
        else "leads outside the folder of references.yaml; use --library or VERIFIER_LIBRARY"
    )
    problems.append(f"{line}:{column}: {path[0]}: {entry!r} {why}")
    return None


def _store_of(root: Path) -> Path | None:
    return root / "cache" if (root / "cache").is_dir() else None


def _instrument(key: str, entry: InstrumentEntry) -> Instrument:
    facts = [Fact(name, value, (entry.source,)) for name in FACTS_OF_ENTRY if (value := getattr(entry, name))]
    names = (*([entry.title] if entry.title else []), *entry.names)
    return Instrument(key, tuple(facts), names, (entry.address,) if entry.address else ())
