"""`verify fetch`: get official texts from their publishers into the store; uses the network."""

from __future__ import annotations

from typing import Annotated

import typer


def run(
    keys: Annotated[list[str] | None, typer.Argument(help="Keys such as un/sc/res/822.", show_default=False)] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every instrument that the documents cite.")] = False,
    language: Annotated[list[str] | None, typer.Option(help="Two-letter code; may be given again.")] = None,
    again: Annotated[bool, typer.Option("--again", help="Ask also for texts that the store has.")] = False,
    archive: Annotated[bool, typer.Option("--archive", help="Try the web archive where a publisher fails.")] = False,
    accept: Annotated[bool, typer.Option("--accept", help="Pin a text that changed at its publisher.")] = False,
) -> int:
    """Get texts, politely and one at a time. What is in the store is not asked for again, so a broken run goes on."""
    import os

    from ..catalogue import load_catalogue
    from ..errors import UsageError
    from ..publishers import PUBLISHERS
    from ..texts.errand import Errand, run_errand
    from ..texts.fetch import Fetcher
    from ..texts.store import Store
    from ..texts.transport import AGENT, Network
    from .here import cited_keys, workspace_here

    workspace = workspace_here()
    catalogue = load_catalogue(workspace.instruments)
    wanted = cited_keys(workspace) if everything else sorted(set(keys or ()))
    if not wanted:
        raise UsageError("name at least one key, or --all for every instrument that the documents cite")
    contact = os.environ.get("VERIFIER_CONTACT", "")
    network = Network(agent=f"{AGENT[:-1]}; {contact})" if contact.isprintable() and contact else AGENT)
    store = Store(workspace.store or workspace.root / "cache")
    errand = Errand(tuple(wanted), tuple(language or ("en",)), again, accept)
    return run_errand(errand, PUBLISHERS, Fetcher(network, archive=archive), store, catalogue, workspace.root)
