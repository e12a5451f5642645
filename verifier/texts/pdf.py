"""The readable text of a PDF, column by column, read in a process of its own with limits on time and memory."""

from __future__ import annotations

import subprocess
import sys

SECONDS, MEMORY = 60, 2_000_000_000


def pdf_text(data: bytes, seconds: float = SECONDS) -> str:
    """Pages parted by form feeds. Raises ValueError where it cannot be read, has no text layer or takes too long."""
    command = [sys.executable, "-I", "-c", _program(), str(MEMORY)]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired as fault:
        raise ValueError(f"reading the PDF took longer than {seconds:g} seconds") from fault
    if done.returncode:
        why = done.stderr.decode(errors="replace").strip().rsplit("\n", 1)[-1][:200]
        raise ValueError(f"the PDF cannot be read ({why or f'the reader ended with {done.returncode}'})")
    text = done.stdout.decode()
    if not any(character.isalnum() for character in text):
        raise ValueError("no-text-layer: the PDF holds images only; a text made by hand can be imported")
    return text


def _program() -> str:
    """What the child runs: it is told where this package lies, for it starts without the caller's paths."""
    here = [path for path in sys.path if path]
    return f"import sys; sys.path[:] = {here!r}; from {__package__}.pdf_pages import main; main()"
