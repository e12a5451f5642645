"""Writing what the user asked for: to standard output, or to a file that is there whole or not at all."""

from __future__ import annotations

import sys
from pathlib import Path

from .errors import UsageError
from .visible import visible
from .whole_file import write_whole

STANDARD_OUTPUT = Path("-")


def is_standard_output(output: Path | None) -> bool:
    """Whether --output was left out, or is "-"."""
    return output is None or output == STANDARD_OUTPUT


def write_out(text: str, output: Path | None) -> None:
    """Write a report where --output says. Raises UsageError where that cannot be done."""
    if output is None or is_standard_output(output):
        _print(text)
    else:
        write_bytes_out(text.encode("utf-8", "backslashreplace"), output)


def write_bytes_out(data: bytes, output: Path) -> None:
    """Write a file that the user named: links are followed, a device or pipe is written to and never replaced.

    Raises UsageError where that cannot be done.
    """
    try:
        place = output.resolve()
        if place.exists() and not place.is_file() and not place.is_dir():
            place.write_bytes(data)
        else:
            write_whole(place, data)
    except (OSError, RuntimeError) as fault:  # RuntimeError: a link to itself, before Python 3.13
        why = fault.strerror if isinstance(fault, OSError) else "a link to itself"
        raise UsageError(f"{output}: cannot be written ({why}); choose a place that is there and writable") from fault


def say(answer: str) -> None:
    """Print a command's answer. What documents, catalogues and servers hold is shown, never obeyed by the terminal."""
    _print(f"{visible(answer)}\n")


def write_file(text: str, file: Path) -> None:
    """Write a file of the workspace. Raises UsageError where that cannot be done."""
    try:
        write_whole(file, text.encode("utf-8"))
    except OSError as fault:
        raise UsageError(f"{file}: cannot be written ({fault.strerror}); check that its folder is writable") from fault


def _print(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise  # whoever read it has read enough
    except OSError as fault:
        raise UsageError(f"standard output: cannot be written ({fault.strerror})") from fault
