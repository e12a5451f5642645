"""The action, the hooks and the documented jobs: valid by the published schemas, and the action's script run."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML

from verifier.commands import COMMANDS
from verifier.readers.choose import SUFFIXES
from verifier.reports import FORMATS


def yaml(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


def published(name: str) -> Any:
    """A published schema, as a package carries it."""
    place = distribution("check-jsonschema").locate_file(f"check_jsonschema/builtin_schemas/vendor/{name}.json")
    return json.loads(place.read_text(encoding="utf-8"))  # type: ignore[attr-defined]  # a Path here


def jobs(root: Path) -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", (root / "docs/ci.md").read_text(encoding="utf-8"), flags=re.DOTALL)


def test_the_action_is_valid(root: Path) -> None:
    action = yaml((root / "action.yml").read_text(encoding="utf-8"))
    jsonschema.validate(action, published("github-actions"))
    for step in action["runs"]["steps"]:
        assert "${{" not in step["run"], "inputs reach a script through its environment only"


def test_the_documented_jobs_are_valid(root: Path) -> None:
    github, gitlab, hooks = (yaml(text) for text in jobs(root))
    jsonschema.validate(github, published("github-workflows"))
    jsonschema.validate(gitlab, published("gitlab-ci"))
    assert hooks["repos"][0]["hooks"] == [{"id": "verify"}]
    action = yaml((root / "action.yml").read_text(encoding="utf-8"))
    used = next(step for step in github["jobs"]["verify"]["steps"] if "REPOSITORY" in step.get("uses", ""))
    assert used["with"].keys() <= action["inputs"].keys()


def test_the_hooks_are_offline_and_serial_and_know_every_format(root: Path) -> None:
    hooks = yaml((root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    for hook in hooks:
        assert hook["require_serial"] is True and hook["language"] == "python"
        command = hook["entry"].split()
        assert command[0] == "verify" and command[1] in {name for name, _, _ in COMMANDS}
        unknown = [suffix for suffix in SUFFIXES if not re.search(hook["files"], f"notes/a{suffix}")]
        assert not unknown, f"{hook['id']} passes over {unknown}"


def test_the_page_names_every_format(root: Path) -> None:
    text = (root / "docs/ci.md").read_text(encoding="utf-8")
    missing = [one.name for one in FORMATS if f"| `{one.name}` |" not in text]
    assert not missing, f"each needs a row in docs/ci.md: {missing}"


@pytest.fixture
def runner(tmp_path: Path, root: Path) -> dict[str, str]:
    """What a step finds on a runner, with verify where the action installs it."""
    if shutil.which("bash") is None:
        pytest.skip("bash is missing")
    place = tmp_path / "temp" / "verify" / "bin"
    place.mkdir(parents=True)
    script = f'#!/bin/sh\nexec "{sys.executable}" -m verifier "$@"\n'
    (place / "verify").write_text(script, encoding="utf-8")
    (place / "verify").chmod(0o755)
    (tmp_path / "references.yaml").write_text("documents: [note.md]\n", encoding="utf-8")
    names = {"REFERENCES": "references.yaml", "FAIL_ON": "", "DIFF": "", "SARIF": "", "HTML": "", "JUNIT": ""}
    files = {name: str(tmp_path / name) for name in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT")}
    return os.environ | names | files | {"RUNNER_TEMP": str(tmp_path / "temp"), "PYTHONPATH": str(root)}


def check(root: Path, folder: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    action = yaml((root / "action.yml").read_text(encoding="utf-8"))
    script = next(step["run"] for step in action["runs"]["steps"] if step.get("id") == "check")
    bash = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    return subprocess.run(bash, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_actions_script(root: Path, tmp_path: Path, runner: dict[str, str]) -> None:
    """A contradiction fails the step after annotations, summary, output and files are written."""
    (tmp_path / "note.md").write_text("Security Council resolution 853 (1993) of 20 July 1993.\n", encoding="utf-8")
    done = check(root, tmp_path, runner | {"SARIF": "a b.sarif", "HTML": "$(touch hit).html"})
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=note.md,line=1,")
    assert (tmp_path / "GITHUB_OUTPUT").read_text(encoding="utf-8") == "status=1\n"
    assert "| error | note\\.md, line 1 |" in (tmp_path / "GITHUB_STEP_SUMMARY").read_text(encoding="utf-8")
    assert (tmp_path / "a b.sarif").is_file() and (tmp_path / "$(touch hit).html").is_file()
    assert not (tmp_path / "hit").exists()


def test_the_actions_script_passes_on_options(root: Path, tmp_path: Path, runner: dict[str, str]) -> None:
    (tmp_path / "note.md").write_text("Security Council resolution 853 (1993) of 20 July 1993.\n", encoding="utf-8")
    assert check(root, tmp_path, runner | {"FAIL_ON": "never"}).returncode == 0
    assert check(root, tmp_path, runner | {"FAIL_ON": "nonsense"}).returncode == 2
