"""`verify find`: instruments by title and date."""

from __future__ import annotations

from typing import Annotated

import typer


def run(
    title: Annotated[str, typer.Argument(help="A title, or part of it; small slips do not matter.")],
    date: Annotated[str, typer.Option("--date", help="When it was adopted: 2008-03-14, 2008-03 or 2008.")] = "",
    body: Annotated[str, typer.Option("--body", help="Who adopted it: un/sc, un/ga, coe/pace, eu/ep.")] = "",
) -> int:
    """Say which instrument has a title: one, several, or none; never a guess."""
    from ..catalogue import load_catalogue
    from ..errors import UsageError
    from ..facts.days import read_day
    from ..facts.telling import line_about
    from ..output import say
    from .here import workspace_here

    if date and (read_day(date) is None or date.startswith("--")):
        raise UsageError(f"--date {date}: expected a date such as 2008-03-14, 2008-03 or 2008")
    found = load_catalogue(workspace_here().instruments).by_title(title, body=body, on=date)
    if not found:
        say("no instrument in the catalogue has this title" + (f" and date {date}" if date else ""))
        return 3
    if len(found) > 1:
        typer.echo(f"{len(found)} instruments have such a title; --date or --body may tell them apart", err=True)
    say("\n".join(line_about(instrument) for instrument in found))
    return 0
