"""What a workspace's own files and a run's options make of a report; this module reads the baseline and asks git."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..codes import CODES
from ..errors import ConfigurationError, UsageError
from ..model import Report
from ..workspace import is_named
from .aside import set_aside
from .baseline import Accepted, read_baseline

if TYPE_CHECKING:
    from ..workspace import Workspace

DEFAULT_BASELINE = "verifier-baseline.json"


def lived_with(report: Report, workspace: Workspace, today: date, *, diff: str = "") -> Report:
    """The report with findings set aside; with `diff` (a revision) only those on changed lines."""
    baseline = baseline_in(workspace)
    report = set_aside(report, baseline, workspace.rules, today, codes=frozenset(CODES), named=is_named)
    if diff:
        from .changes import changed_lines, only_changed

        report = only_changed(report, changed_lines(workspace.root, diff), diff)
    return report


def baseline_in(workspace: Workspace) -> tuple[Accepted, ...]:
    """The accepted findings of the file that references.yaml names; none where it names no file."""
    if workspace.baseline is None:
        return ()
    return read_at(workspace.root / workspace.baseline, workspace.baseline)


def read_at(file: Path, name: str) -> tuple[Accepted, ...]:
    """The entries of the baseline file at this place. Raises UsageError where it cannot be read."""
    try:
        return read_baseline(name, file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise UsageError(f"{name}: the baseline is not there; `verify baseline` writes it") from None
    except UnicodeDecodeError as fault:
        raise ConfigurationError(name, [f"1:1: byte {fault.start} is not UTF-8"]) from fault
    except OSError as fault:
        raise UsageError(f"{name}: cannot be read ({fault.strerror})") from fault
