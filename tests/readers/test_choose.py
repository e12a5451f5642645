"""The reader follows what the bytes are before what the name says, and each reader is registered."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.pdf_files import pdf
from benchmarks.specimen import as_docx, as_html, as_odt, as_text
from verifier.documents import files_under
from verifier.readers import READERS
from verifier.readers.choose import SUFFIXES, reader_for


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("a.txt", as_text(), "plain"),
        ("-", as_text(), "plain"),
        ("-", as_html(), "html"),
        ("-", b"<?xml version='1.0'?><a/>", "xml"),
        ("no-suffix", as_docx(), "docx"),
        ("named.txt", as_docx(), "docx"),
        ("named.docx", as_odt(), "odt"),
        ("old.doc", pdf([[(72, 700, 12, "x")]]), "pdf"),
        ("A.HTML", b"<p>x", "html"),
        ("text.docx", b"only text", "plain"),
        ("README.md", b"# x", "markdown"),
        ("a.tex", b"x", "latex"),
        ("a.eml", b"Subject: x", "email"),
    ],
)
def test_the_bytes_decide_before_the_name(name: str, data: bytes, reader: str) -> None:
    assert reader_for(name, data).name == reader


def test_every_file_of_the_folder_is_a_registered_reader(root: Path) -> None:
    files = {file.stem for file in (root / "verifier" / "readers").glob("*.py")} - {"__init__", "choose"}
    assert files == {type(reader).__module__.rpartition(".")[2] for reader in READERS}


def test_no_two_readers_claim_one_suffix() -> None:
    claimed = [suffix for reader in READERS for suffix in reader.suffixes]
    assert len(claimed) == len(set(claimed)) == len(SUFFIXES)
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in claimed)


def test_a_folder_is_read_recursively_sorted_and_only_known_formats(tmp_path: Path) -> None:
    for name in ("b/x.md", "b/a.docx", "a.txt", "c.png", "z/.git/x.md", "B.PDF"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    found = files_under(["."], tmp_path)
    assert found == ["B.PDF", "a.txt", "b/a.docx", "b/x.md"]
