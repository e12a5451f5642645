"""`verify completion`: what a shell needs to complete commands, options and their values."""

from __future__ import annotations

from typing import Annotated

import typer


def run(shell: Annotated[str, typer.Argument(help="bash, zsh or fish.")]) -> int:
    """Print the completion script of a shell; bash looks for it in ~/.local/share/bash-completion/completions."""
    from ..command_tree import commands
    from ..completion import SHELLS
    from ..errors import UsageError

    if shell not in SHELLS:
        raise UsageError(f"{shell}: no completion for this shell; choose {', '.join(SHELLS)}")
    typer.echo(SHELLS[shell](commands()), nl=False)
    return 0
