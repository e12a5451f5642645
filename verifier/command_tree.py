"""The commands with their options as data, for what describes them: shell completion and the manual page."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from .commands import COMMANDS


@dataclass(frozen=True, slots=True)
class Option:
    """flags: as typed; value: its name in help, "" for a switch; choices: where only these are right."""

    flags: tuple[str, ...]
    value: str
    choices: tuple[str, ...]
    help: str


@dataclass(frozen=True, slots=True)
class Command:
    """name: as typed, with a space for a command within a command."""

    name: str
    line: str
    arguments: tuple[str, ...]
    options: tuple[Option, ...]


def commands() -> tuple[Command, ...]:
    """Every command, in the order of --help."""
    return tuple(command for name, module, line in COMMANDS for command in _loaded(name, module, line))


def _loaded(name: str, module: str, line: str) -> Iterator[Command]:
    loaded = importlib.import_module(f".commands.{module}", __package__)
    if not hasattr(loaded, "app"):
        yield _command(name, line, loaded.run)
        return
    yield Command(name, line, ("COMMAND",), ())
    for inner in loaded.app.registered_commands:
        told = inspect.getdoc(inner.callback) or line
        yield _command(f"{name} {inner.name or inner.callback.__name__}", told.split("\n")[0], inner.callback)


def _command(name: str, line: str, run: Callable[..., object]) -> Command:
    from typer.models import ArgumentInfo, OptionInfo

    arguments, options = [], []
    for parameter, hint in get_type_hints(run, include_extras=True).items():
        kind, *told = get_args(hint) if hasattr(hint, "__metadata__") else (hint,)
        for info in told:
            if isinstance(info, ArgumentInfo):
                arguments.append(parameter.upper())
            elif isinstance(info, OptionInfo):
                options.append(_option(name, parameter, kind, info))
    return Command(name, line, tuple(arguments), tuple(options))


def _option(command: str, parameter: str, hint: object, info: Any) -> Option:
    kind = _plain(hint)
    # Inside Annotated, typer.Option takes its first flag in the place of a default.
    words = (info.default, *(info.param_decls or ()))
    declared = [flag for word in words if isinstance(word, str) and word.startswith("-") for flag in word.split("/")]
    flags = tuple(declared or [f"--{parameter.replace('_', '-')}"])
    choices = tuple(str(member.value) for member in kind) if isinstance(kind, type) and issubclass(kind, Enum) else ()
    if "--format" in flags and command in ("all", "check"):
        from .reports import FORMATS

        choices = tuple(one.name for one in FORMATS)
    name = "" if kind is bool else info.metavar or {Path: "PATH", int: "NUMBER", float: "NUMBER"}.get(kind, "VALUE")
    return Option(flags, name, choices, info.help or "")


def _plain(hint: object) -> Any:
    """The type of one value: list[Path] | None is a Path."""
    if get_origin(hint) in (Union, UnionType):
        return _plain(next(inner for inner in get_args(hint) if inner is not NoneType))
    return _plain(get_args(hint)[0]) if get_origin(hint) is list else hint
