"""The manual page, in the man macros of roff."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from . import __version__
from .command_tree import Command, Option

_STATUS = (
    ("0", "nothing was contradicted"),
    ("1", "something was contradicted, from the level of --fail-on on"),
    ("2", "the user's mistake: arguments, references.yaml, a document that cannot be read"),
    ("3", "something could not be checked, and --fail-on unverified asked for it"),
    ("4", "a fault inside verify; nothing can be concluded about the documents"),
    ("130", "interrupted; the report is marked as a part"),
)
_FILES = (
    ("references.yaml", "what to check; `verify init` writes one, `verify schema references` describes it"),
    ("verifier-baseline.json", "accepted findings; `verify baseline` writes it"),
)


def page_of(commands: Sequence[Command]) -> str:
    """The whole page. Lines that begin with a control character are escaped."""
    return "\n".join(_lines(commands)) + "\n"


def _lines(commands: Sequence[Command]) -> Iterator[str]:
    yield f'.TH VERIFY 1 "" "verify {__version__}" "User commands"'
    yield from (".SH NAME", r"verify \- check what documents say of international instruments against official sources")
    yield from (".SH SYNOPSIS", ".B verify", r"\fICOMMAND\fR [\fIOPTION\fR]...")
    yield from (
        ".SH DESCRIPTION",
        "Finds the international instruments that documents cite and says, with evidence, what is",
    )
    yield from (
        "cited wrongly, quoted wrongly or claimed without support. What could not be checked is said to be so,",
        "and is neither right nor wrong. Checking opens no network connection.",
    )
    yield ".SH COMMANDS"
    for command in commands:
        arguments = "".join(f" {_slanted(argument)}" for argument in command.arguments)
        yield from (".TP", f"{_bold(f'verify {command.name}')}{arguments}")
        yield _roff(command.line)
        for option in command.options:
            yield from _option(option)
    yield from _list("EXIT STATUS", _STATUS)
    yield from _list("FILES", _FILES)


def _option(option: Option) -> Iterator[str]:
    value = f" {_slanted(option.value)}" if option.value else ""
    yield from (".RS", ".TP", ", ".join(map(_bold, option.flags)) + value)
    yield _roff(option.help) or r"\&"
    if option.choices:
        yield _roff(f"One of {', '.join(option.choices)}.")
    yield ".RE"


def _list(title: str, rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield f".SH {title}"
    for name, words in rows:
        yield from (".TP", _bold(name), _roff(words))


def _bold(words: str) -> str:
    return rf"\fB{_roff(words)}\fR"


def _slanted(words: str) -> str:
    return rf"\fI{_roff(words)}\fR"


def _roff(text: str) -> str:
    flat = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{flat}" if flat.startswith((".", "'")) else flat
