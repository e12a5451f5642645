"""`verify init`, `verify baseline`, --diff, --fix and --also, through the command line as a user has it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import jsonschema
import pytest

from verifier.cli import status_of

WRONG = "The Security Council adopted resolution 853 (1993) of 20 July 1993.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "note.md").write_text(WRONG, encoding="utf-8")
    return tmp_path


def test_init_writes_a_file_that_works(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["init", "--yes"]) == 0
    text = (folder / "references.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=references.schema.json\n")
    assert "it names 1 document" in capsys.readouterr().out
    assert status_of(["all", "--quiet"]) == 1


def test_init_takes_flags_whatever_they_hold(folder: Path) -> None:
    odd = 'a "b" #c, - {d}.md'
    (folder / odd).write_text("x", encoding="utf-8")
    (folder / "official").mkdir()
    assert status_of(["init", "--documents", odd, "--library", "official", "--fail-on", "error"]) == 0
    assert status_of(["all", "--quiet"]) == 0


def test_init_replaces_nothing_unasked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "references.yaml").write_text("mine", encoding="utf-8")
    assert status_of(["init", "--yes"]) == 2
    assert (folder / "references.yaml").read_text(encoding="utf-8") == "mine"
    assert "--force" in capsys.readouterr().err
    assert status_of(["init", "--yes", "--force"]) == 0


def test_init_leaves_nothing_that_would_not_work(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["init", "--documents", "missing"]) == 2
    assert "names no document" in capsys.readouterr().err
    assert not (folder / "references.yaml").exists()
    (folder / "note.md").unlink()
    assert status_of(["init", "--yes"]) == 2
    assert "--documents" in capsys.readouterr().err


def test_the_schema_that_init_writes_takes_the_file_that_init_writes(folder: Path) -> None:
    from verifier.yaml_tree import read_yaml

    status_of(["init", "--yes"])
    schema = json.loads((folder / "references.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    data = read_yaml("references.yaml", (folder / "references.yaml").read_text(encoding="utf-8")).value
    jsonschema.validate(data, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"documents": ["a"], "surprise": 1}, schema)


def test_a_baseline_makes_the_run_pass_until_something_new_comes(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status_of(["init", "--yes"])
    assert status_of(["baseline"]) == 2
    assert status_of(["baseline", "--reason", "quoted as printed"]) == 0
    assert "baseline: verifier-baseline.json" in capsys.readouterr().out
    yaml = folder / "references.yaml"
    yaml.write_text(yaml.read_text(encoding="utf-8") + "baseline: verifier-baseline.json\n", encoding="utf-8")
    assert status_of(["all"]) == 0
    (folder / "note.md").write_text("A new line.\n\n" + WRONG, encoding="utf-8")
    assert status_of(["all"]) == 0
    (folder / "note.md").write_text(WRONG + "\nResolution 874 (1993) of 15 October 1993.\n", encoding="utf-8")
    assert status_of(["all"]) == 1
    (folder / "note.md").write_text("Nothing.\n", encoding="utf-8")
    capsys.readouterr()
    assert status_of(["all"]) == 0
    assert "no longer found" in capsys.readouterr().out
    assert status_of(["baseline", "--prune"]) == 0
    assert json.loads((folder / "verifier-baseline.json").read_text(encoding="utf-8"))["accepted"] == []


def test_a_baseline_that_is_wrong_is_the_users_mistake(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status_of(["init", "--yes"])
    yaml = folder / "references.yaml"
    yaml.write_text(yaml.read_text(encoding="utf-8") + "baseline: b.json\n", encoding="utf-8")
    assert status_of(["all"]) == 2
    assert "verify baseline" in capsys.readouterr().err
    (folder / "b.json").write_text("{", encoding="utf-8")
    assert status_of(["all"]) == 2
    assert "b.json:1:2" in capsys.readouterr().err


def test_fix_writes_the_one_right_answer(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["check", "note.md", "--dry-run"]) == 1
    assert (folder / "note.md").read_text(encoding="utf-8") == WRONG
    assert status_of(["check", "note.md", "--fix"]) == 0
    assert (folder / "note.md").read_text(encoding="utf-8") == WRONG.replace("20 July", "29 July")
    assert "1 correction made" in capsys.readouterr().err


def test_fix_leaves_a_date_that_is_another_resolutions(folder: Path) -> None:
    """Resolution 822 is of 30 April 1993: here the number may be the fault, so there is no one right answer."""
    text = "The Security Council adopted resolution 824 (1993) of 30 April 1993.\n"
    (folder / "note.md").write_text(text, encoding="utf-8")
    assert status_of(["check", "note.md", "--fix", "--quiet"]) == 1
    assert (folder / "note.md").read_text(encoding="utf-8") == text


def test_diff_counts_only_changed_lines(folder: Path) -> None:
    for command in (
        ["init"],
        ["add", "."],
        ["-c", "user.name=n", "-c", "user.email=e@example.org", "commit", "-m", "x"],
    ):
        subprocess.run(["git", *command], cwd=folder, check=True, capture_output=True)
    assert status_of(["check", "note.md", "--quiet"]) == 1
    assert status_of(["check", "note.md", "--quiet", "--diff", "HEAD"]) == 0
    (folder / "note.md").write_text(WRONG + "\nResolution 874 (1993) of 15 October 1993.\n", encoding="utf-8")
    assert status_of(["check", "note.md", "--quiet", "--diff", "HEAD"]) == 1
    assert status_of(["check", "note.md", "--diff", "nonsense"]) == 2


def test_paths_for_code_scanning_count_from_the_top_of_the_repository(folder: Path) -> None:
    (folder / ".git").mkdir()
    (folder / "papers").mkdir()
    (folder / "papers" / "note.md").write_text(WRONG, encoding="utf-8")
    (folder / "papers" / "references.yaml").write_text("documents: [note.md]\n", encoding="utf-8")
    options = ["--references", "papers/references.yaml", "--also", "gitlab=out.json", "--also", "sarif=out.sarif"]
    assert status_of(["all", *options]) == 1
    assert json.loads((folder / "out.json").read_text(encoding="utf-8"))[0]["location"]["path"] == "papers/note.md"
    assert '"uri":"papers/note.md"' in (folder / "out.sarif").read_text(encoding="utf-8")


def test_one_run_writes_several_reports(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    formats = ("html", "sarif", "junit", "github", "gitlab", "markdown", "csv", "json")
    also = [word for name in formats for word in ("--also", f"{name}=out.{name}")]
    assert status_of(["check", "note.md", *also]) == 1
    for name in formats:
        assert "853" in (folder / f"out.{name}").read_text(encoding="utf-8")
    assert status_of(["check", "note.md", "--also", "html"]) == 2
    assert "FORMAT=FILE" in capsys.readouterr().err


def test_the_json_report_is_valid_by_its_own_schema(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["schema", "report"]) == 0
    schema = json.loads(capsys.readouterr().out)
    jsonschema.Draft202012Validator.check_schema(schema)
    status_of(["check", "note.md", "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    jsonschema.validate(report, schema)
    assert report["findings"]
    del report["findings"][0]["outcome"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(report, schema)


def test_the_schema_names_every_field_of_the_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the report says and the schema does not describe would be undocumented."""
    from verifier.schemas import report_schema

    status_of(["check", "note.md", "--format", "json"])
    report, schema = json.loads(capsys.readouterr().out), report_schema()
    assert report.keys() == schema["properties"].keys()
    assert report["findings"][0].keys() <= schema["$defs"]["finding"]["properties"].keys()
    assert report["findings"][0]["citation"].keys() <= schema["$defs"]["citation"]["properties"].keys()
    evidence = [one for finding in report["findings"] for one in finding["evidence"]]
    assert all(one.keys() <= schema["$defs"]["evidence"]["properties"].keys() for one in evidence)
