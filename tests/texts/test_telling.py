"""What a run of `verify fetch` shows: a bar where there is a terminal, plain lines where there is none."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest

from verifier.texts.telling import telling

HOSTILE = "absent: the page says '[sic] [bold]x[/bold] :smile: \x1b[2J\x9b2J\u202e' (https://example.org/[1])"
SHOWN = "absent: the page says '[sic] [bold]x[/bold] :smile: ␛[2J⟨U+009B⟩2J⟨U+202E⟩' (https://example.org/[1])"


class Terminal(io.StringIO):
    """A standard error that is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def told(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, term: str = "xterm-256color") -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", term)
    monkeypatch.setenv("COLUMNS", "60")
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    with telling(2) as telled:
        telled.step(1, "un/ga/res/96(I) [sic] (en)")
        telled.say(HOSTILE)
        telled.step(2, "un/sc/res/853 (en)")
    return stream.getvalue()


def test_plain_lines_where_there_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = told(monkeypatch, io.StringIO())
    assert shown == f"[1/2] un/ga/res/96(I) [sic] (en) ...\n{SHOWN}\n[2/2] un/sc/res/853 (en) ...\n"


def test_plain_lines_on_a_terminal_that_can_do_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in told(monkeypatch, Terminal(), "dumb")


def test_a_bar_on_a_terminal_and_every_line_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = told(monkeypatch, Terminal())
    assert "━" in shown and "2/2" in shown and SHOWN in shown
    assert "\x1b[2J" not in shown and "\x9b" not in shown and "\u202e" not in shown
    assert shown.rindex("\x1b[?25h") > shown.rindex("\x1b[?25l"), "the cursor is shown again"


def test_the_cursor_comes_back_after_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    with pytest.raises(KeyboardInterrupt), telling(1):
        raise KeyboardInterrupt
    assert screen.getvalue().rindex("\x1b[?25h") > screen.getvalue().rindex("\x1b[?25l")


def test_rich_is_loaded_only_for_a_bar() -> None:
    code = (
        "import sys\nfrom verifier.texts.telling import telling\n"
        "with telling(1) as told: told.say('x')\nprint('rich' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n" and done.stderr == "x\n"
