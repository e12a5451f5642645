"""Completion scripts and the manual page name what --help names, and their own programs read them."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from verifier.cli import status_of
from verifier.command_tree import commands
from verifier.commands import COMMANDS
from verifier.completion import SHELLS
from verifier.manual import page_of
from verifier.reports import FORMATS


def test_every_command_and_its_options_are_known() -> None:
    tree = {command.name: command for command in commands()}
    assert {name for name, _, _ in COMMANDS} <= tree.keys()
    flags = {flag for option in tree["check"].options for flag in option.flags}
    assert {"--format", "-f", "--output", "-o", "--fail-on", "--diff", "--fix", "--dry-run", "--quiet"} <= flags
    formats = next(option for option in tree["all"].options if "--format" in option.flags)
    assert "sarif" in formats.choices
    assert next(option for option in tree["all"].options if "--quiet" in option.flags).value == ""


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        (["verify", "bas"], {"baseline"}),
        (["verify", "all", "--format", "sar"], {"sarif"}),
        (["verify", "all", "--fail-on", "w"], {"warning"}),
        (["verify", "check", "--di"], {"--diff"}),
    ],
)
def test_bash_completes(words: list[str], answers: set[str]) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is missing")
    asked = " ".join(f"'{word}'" for word in words)
    script = f"{SHELLS['bash'](commands())}\nCOMP_WORDS=({asked}); COMP_CWORD={len(words) - 1}; _verify\n"
    script += 'printf "%s\\n" "${COMPREPLY[@]}"'
    done = subprocess.run([bash, "--norc", "-c", script], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == answers and done.stderr == ""


@pytest.mark.parametrize(("shell", "check"), [("zsh", ["zsh", "-n"]), ("fish", ["fish", "--no-execute"])])
def test_other_shells_read_their_script(shell: str, check: list[str]) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is missing")
    subprocess.run([*check, "/dev/stdin"], input=SHELLS[shell](commands()), text=True, check=True)


def test_fish_has_a_line_for_each_option() -> None:
    script = SHELLS["fish"](commands())
    assert "complete -c verify -n '__fish_seen_subcommand_from check' -l diff -r" in script
    assert f"-l format -s f -x -a '{' '.join(one.name for one in FORMATS)}" in script


def test_an_unknown_shell_is_the_users_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["completion", "cmd"]) == 2
    assert "bash, zsh, fish" in capsys.readouterr().err


def test_the_manual_page_names_commands_options_and_exit_statuses() -> None:
    page = page_of(commands())
    for name, _, _ in COMMANDS:
        assert f"\\fBverify {name.replace('-', chr(92) + '-')}\\fR" in page
    assert "\\fB\\-\\-fail\\-on\\fR" in page and ".SH EXIT STATUS" in page


def test_groff_reads_the_page_without_complaint() -> None:
    if shutil.which("groff") is None:
        pytest.skip("groff is missing")
    done = subprocess.run(
        ["groff", "-man", "-ww", "-Tutf8", "-Kutf8"],
        input=page_of(commands()).encode(),
        capture_output=True,
        check=True,
    )
    assert done.stderr == b"" and b"verify baseline" in done.stdout
