"""`verify doctor`: one polite question to each publisher, so that a person sees what works today; uses the network."""

from __future__ import annotations

from typing import Annotated

import typer


def run(
    archive: Annotated[bool, typer.Option("--archive", help="Ask the web archive as well.")] = False,
) -> int:
    """Print for each publisher's host the class of its answer, its headers and the hash of its body."""
    from ..output import say
    from ..publishers import PUBLISHERS
    from ..texts.diagnosis import diagnose
    from ..texts.fetch import Fetcher

    healthy = True
    for line, good in diagnose(PUBLISHERS, Fetcher(archive=archive)):
        say(line)
        healthy = healthy and good
    return 0 if healthy else 3
