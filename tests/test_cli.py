"""Exit statuses, messages and the same bytes on every run, through the command line as a user has it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from verifier.cli import status_of
from verifier.commands import COMMANDS

SOUND = "The Security Council adopted resolution 822 (1993) of 30 April 1993.\n"
FAULTY = "The Security Council adopted resolution 822 (1994).\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sound.txt").write_text(SOUND, encoding="utf-8")
    (tmp_path / "faulty.txt").write_text(FAULTY, encoding="utf-8")
    return tmp_path


def test_nothing_contradicted_is_0(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["check", "sound.txt"]) == 0
    assert capsys.readouterr().out.startswith("1 citation in 1 document, ")


def test_something_contradicted_is_1_and_shows_the_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["check", "faulty.txt"]) == 1
    out = capsys.readouterr().out
    assert "faulty.txt:1:" in out and "[wrong-year]" in out and "1993" in out and "^^^" in out


def test_fail_on_never_is_0(folder: Path) -> None:
    assert status_of(["check", "faulty.txt", "--fail-on", "never", "--quiet"]) == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "missing.txt"], "no such file"),
        (["check", "sound.txt", "--format", "nonsense"], "there is no such format"),
        (["check", "sound.txt", "--fail-on", "sometimes"], "sometimes"),
        (["nonsense"], "nonsense"),
        (["explain", "wrong-dates"], "did you mean wrong-date?"),
        (["all"], "verify init"),
        (["extract", "sound.txt", "--format", "xml"], "there is no such listing"),
    ],
)
def test_the_users_mistakes_are_2(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert status_of(arguments) == 2
    captured = capsys.readouterr()
    assert words in captured.err and not captured.out


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02\xff" * 50, b"ok \xff\xfe\xfa broken"])
def test_input_that_is_no_document_is_told_never_passed(
    folder: Path, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    (folder / "bad.txt").write_bytes(data)
    assert status_of(["check", "bad.txt"]) == 2
    assert "bad.txt" in capsys.readouterr().err
    assert status_of(["check", "bad.txt", "sound.txt"]) == 2
    assert "could not be read" in capsys.readouterr().out


def test_a_fault_inside_is_4(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("verifier.pipeline.extract", broken)
    assert status_of(["check", "sound.txt"]) == 4
    captured = capsys.readouterr()
    assert "nothing can be concluded" in captured.err and not captured.out


def test_ctrl_c_leaves_a_partial_report_that_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from verifier import pipeline

    read = pipeline.extract

    def interrupted(document: object) -> object:
        if getattr(document, "name", "") == "sound.txt":
            raise KeyboardInterrupt
        return read(document)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "extract", interrupted)
    assert status_of(["check", "faulty.txt", "sound.txt", "--fail-on", "never"]) == 130
    assert "interrupted: this is a part of the report" in capsys.readouterr().out


def test_unverified_is_3_only_when_asked_for(folder: Path) -> None:
    (folder / "open.txt").write_text(
        "Article 7 of the Criminal Code of the Republic of Moldova applies.\n", encoding="utf-8"
    )
    assert status_of(["check", "open.txt"]) == 0
    assert status_of(["check", "open.txt", "--fail-on", "unverified"]) == 3


def test_the_json_report_has_the_fields_that_machines_rely_on(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status_of(["check", "faulty.txt", "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert report["version"] == 1 and report["complete"] is True
    wrong = [f for f in report["findings"] if f["outcome"] == "contradicted"]
    assert [f["code"] for f in wrong] == ["wrong-year"]
    assert {"document", "start", "end", "key", "code", "outcome", "level", "message", "fingerprint"} <= wrong[0].keys()
    assert FAULTY[wrong[0]["start"] : wrong[0]["end"]] == wrong[0]["text"]
    assert report["counts"]["checked"] == len(report["findings"])


def test_the_same_bytes_on_every_run_whatever_the_hash_seed(folder: Path) -> None:
    def run(seed: str) -> bytes:
        command = [sys.executable, "-m", "verifier", "check", "faulty.txt", "sound.txt", "--format", "json"]
        return subprocess.run(
            command, capture_output=True, env={"PYTHONHASHSEED": seed, "PATH": ""}, check=False
        ).stdout

    first = run("1")
    assert first and first == run("2") == run("3")


def test_the_order_of_documents_changes_only_the_order_of_findings(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def findings(*names: str) -> list[str]:
        status_of(["check", *names, "--format", "json"])
        return sorted(json.dumps(f, sort_keys=True) for f in json.loads(capsys.readouterr().out)["findings"])

    assert findings("faulty.txt", "sound.txt") == findings("sound.txt", "faulty.txt")


def test_a_report_file_is_whole_or_not_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["check", "sound.txt", "--output", "report.txt"]) == 0
    assert (folder / "report.txt").read_text(encoding="utf-8").startswith("1 citation")
    assert status_of(["check", "sound.txt", "--output", "nowhere/report.txt"]) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert sorted(p.name for p in folder.iterdir()) == ["faulty.txt", "report.txt", "sound.txt"]


def test_standard_input_is_a_document(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", type("In", (), {"buffer": io.BytesIO(FAULTY.encode())})())
    assert status_of(["check", "-"]) == 1
    assert "-:1:" in capsys.readouterr().out


def test_extract_lists_citations_as_the_scorers_read_them(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["extract", "sound.txt", "--format", "jsonl"]) == 0
    (row,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (row["document"], row["key"]) == ("sound.txt", "un/sc/res/822")
    assert "822" in SOUND[row["start"] : row["end"]]


@pytest.mark.parametrize("name", [name for name, _, _ in COMMANDS])
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of([name, "--help"]) == 0
    assert "Usage: verify" in capsys.readouterr().out


def test_help_names_every_command_without_loading_any(capsys: pytest.CaptureFixture[str]) -> None:
    code = (
        "import sys; from verifier.cli import status_of; status_of(['--help']);"
        "print([m for m in sys.modules if m.startswith('verifier.')])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert all(name in out for name, _, _ in COMMANDS)
    light = {"verifier.cli", "verifier.commands", "verifier.errors", "verifier.visible"}
    assert set(eval(out.splitlines()[-1])) <= light


def test_the_library_names_are_functions_whatever_was_imported_before() -> None:
    code = "import verifier.pipeline; from verifier import extract, verify; print(callable(extract), callable(verify))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "True True\n"


def test_ctrl_c_while_judging_leaves_the_documents_that_were_judged(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from verifier import pipeline

    judge = pipeline.findings_of

    def interrupted(extraction: object, *rest: object) -> object:
        if extraction.document.name == "sound.txt":  # type: ignore[attr-defined]
            raise KeyboardInterrupt
        return judge(extraction, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "findings_of", interrupted)
    assert status_of(["check", "faulty.txt", "sound.txt", "--fail-on", "never", "--format", "json"]) == 130
    report = json.loads(capsys.readouterr().out)
    assert not report["complete"] and [document["name"] for document in report["documents"]] == ["faulty.txt"]
    assert {finding["document"] for finding in report["findings"]} == {"faulty.txt"}


def test_an_interrupted_run_makes_no_corrections(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from verifier import pipeline

    read = pipeline.extract

    def interrupted(document: object) -> object:
        if document.name == "sound.txt":  # type: ignore[attr-defined]
            raise KeyboardInterrupt
        return read(document)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "extract", interrupted)
    status_of(["check", "faulty.txt", "sound.txt", "--fix", "--quiet"])
    assert (folder / "faulty.txt").read_text(encoding="utf-8") == FAULTY


def test_extract_lists_what_it_can_read_and_names_the_rest(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.txt").write_bytes(b"\x00\x01\x02\xff" * 50)
    assert status_of(["extract", "bad.txt", "sound.txt"]) == 2
    captured = capsys.readouterr()
    assert captured.out.startswith("sound.txt:1:") and "bad.txt" in captured.err


def test_a_dash_is_standard_output(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["check", "sound.txt", "--output", "-"]) == 0
    assert capsys.readouterr().out.startswith("1 citation") and not (folder / "-").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="closed streams are a matter of other shells there")
@pytest.mark.parametrize(("closed", "status", "words"), [(">&-", 1, ""), ("2>&-", 1, ""), ("<&-", 2, "closed")])
def test_closed_streams_are_no_fault_of_ours(folder: Path, closed: str, status: int, words: str) -> None:
    document = "-" if closed.startswith("<") else "faulty.txt"
    command = ["sh", "-c", f'"$0" -m verifier check {document} --quiet {closed}', sys.executable]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == status and words in run.stderr and "Traceback" not in run.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told(folder: Path) -> None:
    command = ["sh", "-c", '"$0" -m verifier check sound.txt > /dev/full', sys.executable]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 2 and "cannot be written" in run.stderr and "Traceback" not in run.stderr
