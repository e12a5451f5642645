"""references.yaml: what is right is loaded, all that is wrong is told at once with line and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier.errors import ConfigurationError, UsageError
from verifier.workspace import is_named, load_workspace


def workspace(folder: Path, text: str) -> Path:
    (folder / "a.md").write_text("Resolution 822 (1993)", encoding="utf-8")
    (folder / "sub").mkdir(exist_ok=True)
    (folder / "sub" / "b.txt").write_text("b", encoding="utf-8")
    file = folder / "references.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_documents_are_files_folders_and_globs_less_what_is_excluded(tmp_path: Path) -> None:
    loaded = load_workspace(workspace(tmp_path, "documents: [a.md, sub, '*.md']\nexclude: [sub/c*]\n"))
    assert loaded.documents == ("a.md", "sub/b.txt")
    assert loaded.fail_on == "note"


def test_instruments_become_facts_with_their_source(tmp_path: Path) -> None:
    entry = "documents: [a.md]\ninstruments:\n  un/hrc/res/5/1: {source: A/HRC/5/21, date: 2007-06-18, title: T}\n"
    (instrument,) = load_workspace(workspace(tmp_path, entry)).instruments
    assert instrument.key == "un/hrc/res/5/1"
    fact = instrument.fact("date")
    assert fact and (fact.value, fact.sources) == ("2007-06-18", ("A/HRC/5/21",))


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = (
        "documnets: [a.md]\nfail-on: sometimes\ninstruments:\n  Nonsense: {date: 30.4.1993}\n"
        "rules:\n  - paths: ['../x']\n"
    )
    with pytest.raises(ConfigurationError) as refusal:
        load_workspace(workspace(tmp_path, text))
    lines = str(refusal.value).splitlines()
    assert "references.yaml:1:1: documnets: there is no such key; did you mean documents?" in lines
    assert any(line.startswith("references.yaml:2:1: fail-on:") for line in lines)
    assert any("expected a key such as" in line for line in lines)
    assert any("expected a date" in line for line in lines)
    assert any("expected a path inside" in line for line in lines)
    assert any(line.endswith("this key is missing") for line in lines)


@pytest.mark.parametrize("path", ["/etc/passwd", "../secret.txt", "~/x", "C:/x", "a/../../b"])
def test_a_path_outside_is_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(ConfigurationError, match="expected a path inside"):
        load_workspace(workspace(tmp_path, f"documents: ['{path}']\n"))


def test_a_link_that_leads_outside_is_refused(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "outside.md").write_text("x", encoding="utf-8")
    (inside / "link.md").symlink_to(tmp_path / "outside.md")
    with pytest.raises(ConfigurationError, match="leads outside"):
        load_workspace(workspace(inside, "documents: [link.md]\n"))


def test_an_entry_that_names_nothing_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"1:13: documents: 'missing\.md' names no document"):
        load_workspace(workspace(tmp_path, "documents: [missing.md]\n"))


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="verify init"):
        load_workspace(tmp_path / "references.yaml")


def test_bytes_that_are_not_utf8_are_told(tmp_path: Path) -> None:
    file = tmp_path / "references.yaml"
    file.write_bytes(b"documents: [\xff]\n")
    with pytest.raises(ConfigurationError, match="not UTF-8"):
        load_workspace(file)


def test_names_match_by_file_folder_and_glob() -> None:
    assert is_named("a/b/c.md", ["a/b"]) and is_named("a/b.md", ["a/*.md"]) and is_named("x", ["x"])
    assert not is_named("ab/c.md", ["a"])


def test_the_repositorys_own_schema_is_current(root: Path) -> None:
    """references.yaml names it for editors; `verify schema references` writes it."""
    import json

    from verifier.schemas import references_schema

    kept = json.loads((root / "references.schema.json").read_text(encoding="utf-8"))
    assert kept == json.loads(json.dumps(references_schema()))
