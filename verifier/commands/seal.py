"""`verify seal`: seal texts that are at hand, so that others can check quotations without them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def run(
    keys: Annotated[list[str] | None, typer.Argument(help="Keys such as un/sc/res/822.", show_default=False)] = None,
    everything: Annotated[bool, typer.Option("--all", help="Seal every readable text at hand.")] = False,
    library: Annotated[
        list[Path] | None, typer.Option(help="A folder of texts, beside those of the workspace.")
    ] = None,
    into: Annotated[Path, typer.Option(help="The folder of seals.")] = Path("cache/seals"),
) -> None:
    """Write the seals of texts at hand: what a quotation is checked against, without readable words."""
    from ..errors import UsageError
    from ..output import say
    from ..texts.seals import save_seal
    from ..texts.shelf import shelf_for
    from .here import workspace_here

    named = workspace_here()
    shelf = shelf_for(named.root, (*(library or ()), *named.library), named.store)
    wanted = shelf.keys() if everything else sorted(set(keys or ()))
    if not wanted:
        raise UsageError("name at least one key, or --all for everything at hand")
    count = size = 0
    missing = []
    for key in wanted:
        texts = shelf.of(key)
        if not isinstance(texts, tuple):
            missing.append(f"{key}: {texts.why}")
            continue
        for text in texts:
            if text.readable is not None:
                count, size = count + 1, size + save_seal(into, text).stat().st_size
    say(f"{count} texts sealed into {into.as_posix()}, {size} bytes")
    if missing:
        raise UsageError("\n".join(missing))
