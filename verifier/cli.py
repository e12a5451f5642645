"""The command line: which command, which exit status, and no crash that looks like a finding."""

from __future__ import annotations

import gc
import importlib
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

import typer

from . import __version__
from .commands import COMMANDS
from .errors import VerifierError

MISTAKE, INTERNAL, INTERRUPTED, CLOSED_PIPE = 2, 4, 130, 141
_YOUNG = 50_000  # objects; what a run makes stays until its report, so looking for garbage every 700 costs a seventh

_SUMMARY = "Find the international instruments that documents cite, and say with evidence what is cited wrongly."


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line and end the process with its status."""
    gc.set_threshold(_YOUNG, 20, 20)
    sys.exit(status_of(sys.argv[1:] if argv is None else argv))


def status_of(argv: Sequence[str]) -> int:
    """Run the command line and give its exit status: 0 to 4 as in docs/DESIGN.md, 130 after ctrl-C."""
    _speak_utf8()
    try:
        app_for(argv)(list(argv), prog_name="verify")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else MISTAKE if end.code else 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except VerifierError as mistake:
        from .visible import visible

        print(f"verify: {visible(str(mistake))}", file=sys.stderr)
        return MISTAKE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED_PIPE
    except Exception:
        traceback.print_exc()
        print("verify: a fault inside verify itself; nothing can be concluded about the documents", file=sys.stderr)
        return INTERNAL
    return 0


def app_for(argv: Sequence[str]) -> typer.Typer:
    """The application with the asked-for command loaded; the others are only named, so that --help stays quick."""
    app = typer.Typer(
        add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=True, help=_SUMMARY
    )
    app.callback()(_root)
    wanted = next((word for word in argv if not word.startswith("-")), None)
    for name, module, line in COMMANDS:
        if name != wanted:
            app.command(name, help=line)(_unloaded)
        else:
            _load(app, name, module)
    return app


def _load(app: typer.Typer, name: str, module: str) -> None:
    loaded = importlib.import_module(f".commands.{module}", __package__)
    if hasattr(loaded, "app"):
        app.add_typer(loaded.app, name=name)
    else:
        app.command(name)(_ending_with_status(loaded.run))


def _ending_with_status(run: Callable[..., int]) -> Callable[..., None]:
    @wraps(run)
    def command(*args: Any, **options: Any) -> None:
        try:
            status = run(*args, **options)
        except KeyboardInterrupt:
            print("verify: interrupted", file=sys.stderr)
            status = INTERRUPTED
        raise typer.Exit(status)

    return command


def _unloaded() -> None:
    """Stands in for a command that was not asked for."""


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"verify {__version__}")
        raise typer.Exit


def _root(
    version: bool = typer.Option(False, "--version", callback=_show_version, is_eager=True, help="Print the version."),
) -> None:
    pass


def _speak_utf8() -> None:
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by whoever started us, who wants the exit status only
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - lives as long as we do
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
