"""How a run of `verify fetch` is told on standard error: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ..visible import visible


@dataclass(frozen=True, slots=True)
class Telling:
    """say: a line that stays. step: what is asked for now, as the number-th of all."""

    say: Callable[[str], None]
    step: Callable[[int, str], None]


@contextmanager
def telling(total: int) -> Iterator[Telling]:
    """Total: how many texts are asked for. What servers said is shown, never obeyed by the terminal."""
    if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        with _bar(total) as told:
            yield told
    else:
        yield Telling(_line, lambda number, what: _line(f"[{number}/{total}] {what} ..."))


def _line(line: str) -> None:
    print(visible(line), file=sys.stderr, flush=True)


@contextmanager
def _bar(total: int) -> Iterator[Telling]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
    from rich.text import Text

    screen = Console(stderr=True, markup=False, emoji=False, highlight=False, soft_wrap=True)
    columns = (BarColumn(30), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=screen, transient=True) as progress:
        task = progress.add_task("", total=total)
        yield Telling(
            lambda line: screen.print(Text(visible(line))),  # a Text: rich takes [sic] in a string for a style
            lambda number, what: progress.update(task, completed=number - 1, description=visible(what)),
        )
        progress.update(task, completed=total)
