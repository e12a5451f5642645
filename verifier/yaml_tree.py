"""Reads the small part of YAML that references.yaml needs, and remembers the line and column of everything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .errors import ConfigurationError

LIMIT = 4 * 1024 * 1024  # characters
DEPTH = 24

Place = tuple[int, int]  # line and column, 1-based


@dataclass(frozen=True, slots=True)
class Tree:
    """Plain dicts, lists and strings (None where nothing is written), and where each stands by its path."""

    value: Any
    places: dict[tuple[str | int, ...], Place]

    def place_of(self, path: tuple[str | int, ...]) -> Place:
        """Where the thing at this path stands, or the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))


@dataclass(slots=True)
class _Open:
    """A mapping or sequence that is being filled."""

    path: tuple[str | int, ...]
    value: dict[str, Any] | list[Any]
    key: str | None = None


def read_yaml(name: str, text: str) -> Tree:
    """Parse one document without tags, anchors or aliases.

    Raises ConfigurationError with line and column for bad syntax, a duplicate key, an alias, an anchor, a tag, more
    than DEPTH levels, or more than LIMIT characters. Scalars stay text: types are the schema's business.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    if len(text) > LIMIT:
        raise ConfigurationError(name, [f"1:1: {len(text)} characters, more than the {LIMIT} that are read"])
    try:
        return _Builder(name).build(YAML(typ="safe", pure=True).parse(text))
    except MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        place = f"{mark.line + 1}:{mark.column + 1}" if mark else "1:1"
        raise ConfigurationError(name, [f"{place}: not well-formed YAML: {fault.problem or fault.context}"]) from fault
    except YAMLError as fault:
        raise ConfigurationError(name, [f"1:1: not well-formed YAML: {str(fault).splitlines()[0]}"]) from fault


class _Builder:
    """Builds the tree from parse events with a stack of its own, so depth costs no recursion."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root: Any = None
        self.stack: list[_Open] = []
        self.places: dict[tuple[str | int, ...], Place] = {}

    def build(self, events: Any) -> Tree:
        for event in events:
            handler = getattr(self, f"_on_{type(event).__name__}", None)
            if handler is not None:
                handler(event, (event.start_mark.line + 1, event.start_mark.column + 1))
        return Tree(self.root, self.places)

    def _refuse(self, place: Place, why: str) -> None:
        raise ConfigurationError(self.name, [f"{place[0]}:{place[1]}: {why}"])

    def _on_AliasEvent(self, event: Any, place: Place) -> None:
        self._refuse(place, f"the alias *{event.anchor}: aliases are not read here; write the value out")

    def _on_DocumentStartEvent(self, event: Any, place: Place) -> None:
        if () in self.places:
            self._refuse(place, "a second YAML document; keep everything in one")

    def _on_ScalarEvent(self, event: Any, place: Place) -> None:
        self._plain(event, place)
        top = self.stack[-1] if self.stack else None
        if top is not None and isinstance(top.value, dict) and top.key is None:
            self._key(top, event.value, place)
        else:
            empty = event.style is None and event.value in ("", "~", "null")
            self._put(None if empty else event.value, place)

    def _on_MappingStartEvent(self, event: Any, place: Place) -> None:
        self._enter(event, {}, place)

    def _on_SequenceStartEvent(self, event: Any, place: Place) -> None:
        self._enter(event, [], place)

    def _on_MappingEndEvent(self, event: Any, place: Place) -> None:
        self.stack.pop()

    def _on_SequenceEndEvent(self, event: Any, place: Place) -> None:
        self.stack.pop()

    def _plain(self, event: Any, place: Place) -> None:
        if event.anchor:
            self._refuse(place, f"the anchor &{event.anchor}: anchors are not read here; write the value out")
        if event.tag:
            self._refuse(place, f"the tag {event.tag}: tags are not read here; write the plain value")

    def _enter(self, event: Any, value: dict[str, Any] | list[Any], place: Place) -> None:
        self._plain(event, place)
        if len(self.stack) >= DEPTH:
            self._refuse(place, f"more than {DEPTH} levels deep; references.yaml needs five")
        top = self.stack[-1] if self.stack else None
        if top is not None and isinstance(top.value, dict) and top.key is None:
            self._refuse(place, "a list or mapping as a key; keys are plain words")
        self.stack.append(_Open(self._put(value, place), value))

    def _key(self, top: _Open, key: str, place: Place) -> None:
        assert isinstance(top.value, dict)
        if key in top.value:
            first = self.places[(*top.path, key)]
            self._refuse(place, f"the key {key!r} stands here again (first on line {first[0]}); keep one of them")
        top.key = key
        top.value[key] = None
        self.places[(*top.path, key)] = place

    def _put(self, value: Any, place: Place) -> tuple[str | int, ...]:
        """Put a value where it belongs and give its path."""
        if not self.stack:
            self.root, self.places[()] = value, place
            return ()
        top = self.stack[-1]
        if isinstance(top.value, list):
            top.value.append(value)
            path = (*top.path, len(top.value) - 1)
            self.places[path] = place
            return path
        assert top.key is not None
        path = (*top.path, top.key)
        top.value[top.key], top.key = value, None
        return path
