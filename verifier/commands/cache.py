"""`verify cache`: what the store holds, whether it is whole, what can be removed, what is pinned."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class Act(StrEnum):
    STATUS = "status"
    VERIFY = "verify"
    PRUNE = "prune"
    PIN = "pin"


def run(
    act: Annotated[Act, typer.Argument(help="status, verify, prune or pin.")] = Act.STATUS,
    keys: Annotated[list[str] | None, typer.Argument(help="For pin: keys.", show_default=False)] = None,
    everything: Annotated[bool, typer.Option("--all", help="For pin: every text at hand.")] = False,
) -> int:
    """status counts; verify reads every byte; prune removes damage and leftovers; pin writes the lock."""
    from ..output import say
    from ..texts.care import pin, prune, status, verify
    from ..texts.shelf import shelf_for
    from ..texts.store import Store
    from .here import workspace_here

    workspace = workspace_here()
    store = Store(workspace.store or workspace.root / "cache")
    shelf = shelf_for(workspace.root, workspace.library, workspace.store)
    if act is Act.PIN:
        lines, wrong = pin(workspace.root, shelf, shelf.keys() if everything else keys or ())
    elif act is Act.PRUNE:
        lines, wrong = prune(store)
    elif act is Act.VERIFY:
        lines, wrong = verify(workspace.root, store, shelf)
    else:
        lines, wrong = status(workspace.root, store, shelf)
    for line in lines:
        say(line)
    return 1 if wrong else 0
