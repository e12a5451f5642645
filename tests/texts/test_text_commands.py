"""The commands about texts as a user types them: import, seal, cache; statuses and what is left on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier.cli import status_of
from verifier.texts.transport import Reply

WORDS = (
    "RESOLUTION 822 (1993)\n\nAdopted by the Security Council at its 3205th meeting,\non 30 April 1993\n\n"
    "The Security Council,\n\n1. Demands that the words of this test are not taken for the Council's;\n\n2. Decides.\n"
)
IMPORT = (
    "import",
    "a.txt",
    "--as",
    "un/sc/res/822",
    "--from",
    "https://docs.un.org/en/S/RES/822",
    "--form",
    "masthead",
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("VERIFIER_LIBRARY", raising=False)
    (tmp_path / "a.txt").write_text(WORDS)
    return tmp_path


def test_import_stores_pins_and_seals(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(IMPORT) == 0
    assert "un/sc/res/822 (en, masthead)" in capsys.readouterr().out and (here / "verifier.lock").is_file()
    assert status_of(["cache"]) == 0 and "1 texts of 1 instruments" in capsys.readouterr().out
    assert status_of(["cache", "verify"]) == 0
    assert status_of(["seal", "un/sc/res/822"]) == 0
    [sealed] = (here / "cache" / "seals").glob("*.json")
    assert "Demands" not in sealed.read_text()


def test_damage_is_found_and_removed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status_of(IMPORT)
    stored = next((here / "cache" / "objects").glob("??/*"))
    stored.write_bytes(stored.read_bytes() + b" ")
    assert status_of(["cache", "verify"]) == 1 and "changed" in capsys.readouterr().out
    assert status_of(["cache", "prune"]) == 0 and not stored.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "a.txt", "--as", "un/sc/res/853", "--from", "https://docs.un.org/en/S/RES/853"),
        ("import", "none.txt", "--as", "un/sc/res/822", "--from", "https://docs.un.org/x"),
        ("import", "a.txt", "--as", "un/sc/res/822", "--from", "nowhere"),
        ("seal",),
        ("seal", "un/sc/res/99999"),
        ("cache", "pin"),
        ("fetch",),
    ],
    ids=" ".join,
)
def test_the_users_mistakes_are_told_and_leave_nothing(here: Path, arguments: tuple[str, ...]) -> None:
    assert status_of(arguments) == 2
    assert not (here / "cache").exists() and not (here / "verifier.lock").exists()


def test_fetching_without_a_network_says_so_and_stores_nothing(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def no_network(network: object, url: str, *_: object) -> Reply:
        return Reply(url, fault="the host cannot be resolved", offline=True)

    monkeypatch.setattr("verifier.texts.fetch.get", no_network)
    assert status_of(["fetch", "un/sc/res/822"]) == 3
    assert "cannot be resolved" in capsys.readouterr().err and not list(here.rglob("*.json"))
    assert status_of(["doctor"]) == 3
