"""`verify man`: the manual page."""

from __future__ import annotations

import typer


def run() -> int:
    """Print the manual page, as in: verify man > ~/.local/share/man/man1/verify.1"""
    from ..command_tree import commands
    from ..manual import page_of

    typer.echo(page_of(commands()), nl=False)
    return 0
