"""Starts the process that reads a PDF, ends it at its limits, and says what went wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from ..errors import UnreadableDocument
from .pdf_worker import MEMORY

SECONDS = 40  # of processor time
WALL = 90  # seconds; a busy machine gives a process less than its share
_PACKAGES = Path(__file__).resolve().parents[2]
_ADVICE = "open it and print it to a new PDF, or give its text"


_READER = "verifier.reading.pdf_worker"


def ask(name: str, data: bytes, order: dict[str, Any], module: str = _READER, seconds: int = SECONDS) -> dict[str, Any]:
    """What the reading process answers. Raises UnreadableDocument for a refusal, a crash or a limit reached."""
    command = [sys.executable, "-P", "-s", "-m", module]
    sent = json.dumps({**order, "seconds": seconds}).encode() + b"\n" + data
    environment = {**os.environ, "PYTHONPATH": str(_PACKAGES), "PYTHONIOENCODING": "utf-8"}
    try:
        done = subprocess.run(command, input=sent, capture_output=True, timeout=WALL, env=environment)
    except subprocess.TimeoutExpired as fault:
        raise UnreadableDocument(name, f"not read within {WALL} seconds; {_ADVICE}") from fault
    if done.returncode:
        raise UnreadableDocument(name, _failure(done, seconds))
    answer: dict[str, Any] = json.loads(done.stdout)
    if "refused" in answer:
        raise UnreadableDocument(name, answer["refused"])
    return answer


def _failure(done: subprocess.CompletedProcess[bytes], seconds: int) -> str:
    if done.returncode in (-24, -9, 137, 152):  # SIGXCPU, SIGKILL: the limit on processor time
        return f"not read within {seconds} seconds of processor time; {_ADVICE}"
    last = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
    if last and "MemoryError" in last[0]:
        return f"needs more than {MEMORY >> 20} MiB of memory to read; {_ADVICE}"
    return f"the PDF library failed on it ({last[0][:200] if last else f'status {done.returncode}'}); {_ADVICE}"
