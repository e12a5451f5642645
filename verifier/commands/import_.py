"""`verify import`: take a file that you have as the official text of an instrument."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def run(
    file: Annotated[Path, typer.Argument(help="A txt, html, xml, pdf or docx file.", show_default=False)],
    key: Annotated[str, typer.Option("--as", help="The key of the instrument, such as un/sc/res/822.")],
    address: Annotated[str, typer.Option("--from", help="The https address where the text is published.")],
    form: Annotated[str, typer.Option(help="masthead, official-records, adopted, provisional ...")] = "",
    language: Annotated[str, typer.Option(help="Two-letter code; told from the text where not given.")] = "",
) -> None:
    """Store a file after the same checks as a fetched one: number, date and language must stand in it."""
    from ..catalogue import load_catalogue
    from ..model import Instrument
    from ..output import say
    from ..publishers import PUBLISHERS
    from ..texts.importing import import_file
    from ..texts.lock import pin_of, read_lock, write_lock
    from ..texts.store import Store
    from .here import workspace_here

    workspace = workspace_here()
    known = load_catalogue(workspace.instruments).find(key)
    store = Store(workspace.store or workspace.root / "cache")
    instrument = known if isinstance(known, Instrument) else None
    record = import_file(file, key, address, PUBLISHERS, store, instrument, form, language)
    text = store.read(record)
    write_lock(workspace.root, {*read_lock(workspace.root), pin_of(text)})
    say(
        f"{key} ({text.language}, {text.form or 'no form named'}): {len(text)} words stored as {record.sha256[:12]}"
    )
