"""Completion scripts for bash, zsh and fish: whole in themselves, so that the tab key never starts Python."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from .command_tree import Command


def bash(commands: Sequence[Command]) -> str:
    """A function for `complete -F`."""
    cases, values = [], []
    for command in commands:
        flags = " ".join(flag for option in command.options for flag in option.flags)
        cases.append(f'    "{command.name}") words="{flags} --help" ;;')
        for option in command.options:
            if option.choices:
                pattern = "|".join(f'"{command.name} {flag}"' for flag in option.flags)
                values.append(
                    f'    {pattern}) COMPREPLY=($(compgen -W "{" ".join(option.choices)}" -- "$word")); return ;;'
                )
    names = " ".join(command.name for command in commands if " " not in command.name)
    return _BASH.format(names=names, cases="\n".join(cases), values="\n".join(values), inner=_inner_cases(commands))


def _inner_cases(commands: Sequence[Command]) -> str:
    """For commands within a command: which second words there are."""
    groups: dict[str, list[str]] = {}
    for command in commands:
        if " " in command.name:
            outer, inner = command.name.split(" ", 1)
            groups.setdefault(outer, []).append(inner)
    return "\n".join(f'    {outer}) inner="{" ".join(names)}" ;;' for outer, names in groups.items()) or "    *) ;;"


_BASH: Final = """\
# bash completion for verify; written by `verify completion bash`
_verify() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
  local command=${{COMP_WORDS[1]}} inner="" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "{names} --help --version" -- "$word"))
    return
  fi
  case "$command" in
{inner}
  esac
  if [ -n "$inner" ]; then
    if [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W "$inner" -- "$word")); return; fi
    command="$command ${{COMP_WORDS[2]}}"
  fi
  case "$command $before" in
{values}
  esac
  case "$command" in
{cases}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}}
complete -o filenames -F _verify verify
"""


def zsh(commands: Sequence[Command]) -> str:
    """The bash function, which zsh runs."""
    return "#compdef verify\n# zsh completion for verify\nautoload -U +X bashcompinit && bashcompinit\n" + bash(
        commands
    )


def fish(commands: Sequence[Command]) -> str:
    """One `complete` a command and option."""
    lines = ["# fish completion for verify; written by `verify completion fish`"]
    for command in commands:
        outer, _, inner = command.name.partition(" ")
        seen = f"__fish_seen_subcommand_from {outer}"
        if inner:
            lines.append(f"complete -c verify -n {_quoted(seen)} -a {_quoted(inner)} -d {_quoted(command.line)}")
            seen += f"; and __fish_seen_subcommand_from {inner}"
        else:
            lines.append(f"complete -c verify -n __fish_use_subcommand -a {_quoted(outer)} -d {_quoted(command.line)}")
        for option in command.options:
            names = " ".join(f"-l {f[2:]}" if f.startswith("--") else f"-s {f[1:]}" for f in option.flags)
            taken = f" -x -a {_quoted(' '.join(option.choices))}" if option.choices else " -r" if option.value else ""
            lines.append(f"complete -c verify -n {_quoted(seen)} {names}{taken} -d {_quoted(option.help)}")
    return "\n".join(lines) + "\n"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


SHELLS: Final[dict[str, Callable[[Sequence[Command]], str]]] = {"bash": bash, "zsh": zsh, "fish": fish}
