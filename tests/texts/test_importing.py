"""A file that the user has is taken only when it is the text it is said to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier.catalogue import load_catalogue
from verifier.errors import UsageError
from verifier.model import Instrument
from verifier.publishers import PUBLISHERS
from verifier.texts.importing import import_file
from verifier.texts.store import Record, Store

WORDS = (
    "RESOLUTION 822 (1993)\n\nAdopted by the Security Council at its 3205th meeting,\non 30 April 1993\n\n"
    "The Security Council,\n\n1. Demands that the words of this test are not taken for those of the "
    "Council;\n\n2. Decides.\n"
)
PAGE = "https://docs.un.org/en/S/RES/822(1993)"


def imported(
    folder: Path, name: str, content: str | bytes, key: str = "un/sc/res/822", address: str = PAGE, **more: str
) -> Record:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    known = load_catalogue().find(key)
    instrument = known if isinstance(known, Instrument) else None
    return import_file(file, key, address, PUBLISHERS, Store(folder / "cache"), instrument, **more)


def test_a_plain_text_is_taken(tmp_path: Path) -> None:
    record = imported(tmp_path, "a.txt", WORDS, form="masthead")
    assert (record.key, record.language, record.form, record.address) == ("un/sc/res/822", "en", "masthead", PAGE)
    assert [p.label for p in Store(tmp_path / "cache").read(record).paragraphs][-2:] == ["op 1", "op 2"]


def test_a_page_and_a_word_file_are_taken(tmp_path: Path) -> None:
    page = "<html><body>" + "".join(f"<p>{part}</p>" for part in WORDS.split("\n\n")) + "</body></html>"
    assert imported(tmp_path, "a.html", page).media == "html"


@pytest.mark.parametrize(
    ("content", "key", "why"),
    [
        (WORDS, "un/sc/res/853", "number"),
        (WORDS.replace("30 April", "29 July"), "un/sc/res/822", "date"),
        ("Draft resolution\n\n" + WORDS, "un/sc/res/822", "draft"),
        ("", "un/sc/res/822", "empty"),
        ("Resolution 822 (1993)", "un/sc/res/822", "words"),
        (WORDS, "treaty/unheard-of-1900", "recognised"),
        (b"\xff\xfeR\x00E", "un/sc/res/822", "truncated"),
        (WORDS.encode() + b"\xe9t\xe9", "un/sc/res/822", "UTF-8"),
    ],
)
def test_another_text_is_not_taken(tmp_path: Path, content: str | bytes, key: str, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        imported(tmp_path, "a.txt", content, key)
    assert not (tmp_path / "cache").exists()


def test_a_text_in_another_language_is_not_taken(tmp_path: Path) -> None:
    french = (
        WORDS.split("\n\n1.")[0]
        + "\n\n1. Exige que les mots de cet essai ne soient pas pris pour ceux du Conseil et de la suite ;"
    )
    with pytest.raises(UsageError, match="wrong-language"):
        imported(tmp_path, "a.txt", french * 3, language="en")


@pytest.mark.parametrize("address", ["http://docs.un.org/x", "docs.un.org", "file:///etc/passwd", "", "https://"])
def test_the_address_is_asked_for(tmp_path: Path, address: str) -> None:
    with pytest.raises(UsageError, match="--from"):
        imported(tmp_path, "a.txt", WORDS, address=address)


@pytest.mark.parametrize("name", ["a.exe", "a", "a.doc", "a.zip"])
def test_the_kind_of_file_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match=r"suffix|a text is one of"):
        imported(tmp_path, name, WORDS)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        import_file(tmp_path / "none.txt", "un/sc/res/822", PAGE, PUBLISHERS, Store(tmp_path), None)
