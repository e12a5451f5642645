"""What is at hand: library before store before seals, each witness once, problems told and never taken for texts."""

from __future__ import annotations

import csv
from hashlib import sha256
from pathlib import Path

import pytest

from verifier.contracts import PinnedTexts, Texts
from verifier.errors import ConfigurationError, StoreError
from verifier.model import OfficialText, Provenance, Unavailable
from verifier.texts.library import entries_of, read_entry
from verifier.texts.lock import NAME, Pin, departures, pin_of, read_lock, require_frozen, write_lock
from verifier.texts.reading import read_text
from verifier.texts.seals import save_seal
from verifier.texts.shelf import Shelf, shelf_for
from verifier.texts.store import Record, Store

KEY = "un/sc/res/9822"
WORDS = "RESOLUTION 9822 (1993)\n\nThe Security Council,\n\n1. Demands the test;\n\n2. Decides to test further.\n"


def library(folder: Path, *rows: tuple[str, ...], head: str = "key,language,form,file,source,sha256") -> Path:
    folder.mkdir(exist_ok=True)
    with (folder / "index.csv").open("w", newline="") as out:
        out.write(head + "\n")
        csv.writer(out).writerows(rows)
    return folder


def stored(root: Path, text: str, source: str = "a publisher", key: str = KEY) -> OfficialText:
    store = Store(root / "cache")
    data = text.encode()
    digest = sha256(data).hexdigest()
    return store.read(store.put(Record(key, "en", "masthead", digest, digest, source), data, text))


def texts(shelf: Shelf, key: str = KEY) -> tuple[OfficialText, ...]:
    found = shelf.of(key)
    assert isinstance(found, tuple), found
    return found


@pytest.fixture
def books(tmp_path: Path) -> Path:
    folder = library(
        tmp_path / "library", (KEY, "en", "masthead", "a.txt", "a collection", sha256(WORDS.encode()).hexdigest())
    )
    (folder / "a.txt").write_text(WORDS)
    return folder


def test_the_shelf_is_what_checks_expect(tmp_path: Path) -> None:
    shelf: Texts = shelf_for(tmp_path)
    assert isinstance(shelf, PinnedTexts)


def test_library_store_and_seals_in_this_order_each_witness_once(tmp_path: Path, books: Path) -> None:
    save_seal(tmp_path / "cache" / "seals", read_text(KEY, "en", "masthead", Provenance("a collection"), WORDS))
    other = WORDS.replace("further", "again")
    stored(tmp_path, other)
    sealed = read_text(KEY, "en", "official-records", Provenance("a volume"), WORDS.replace("test", "trial"))
    save_seal(tmp_path / "cache" / "seals", sealed)
    found = texts(shelf_for(tmp_path, [books], tmp_path / "cache"))
    assert [text.provenance.source for text in found] == ["a collection", "a publisher", "a volume"]
    assert [text.readable is None for text in found] == [False, False, True]


def test_seals_alone_are_enough(tmp_path: Path) -> None:
    save_seal(tmp_path / "cache" / "seals", read_text(KEY, "en", "masthead", Provenance("a"), WORDS))
    found = texts(shelf_for(tmp_path))
    assert found[0].readable is None and found[0].provision_at(9) == "op 2"


def test_a_clone_without_anything_else_checks_against_the_seals_inside(tmp_path: Path) -> None:
    shelf = shelf_for(tmp_path)
    assert "un/sc/res/822" in set(shelf.keys()) and texts(shelf, "un/sc/res/822")[0].form == "masthead"
    assert {text.form for key in ("853", "874", "884") for text in texts(shelf, f"un/sc/res/{key}")} == {
        "official-records"
    }


def test_what_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    nothing = shelf_for(tmp_path).of("un/sc/res/99999")
    assert isinstance(nothing, Unavailable) and "verify fetch" in nothing.why and "verify import" in nothing.why


def test_a_changed_file_of_the_library_is_not_read(tmp_path: Path, books: Path) -> None:
    (books / "a.txt").write_text(WORDS.replace("further", "never"))
    shelf = shelf_for(tmp_path, [books])
    nothing = shelf.of(KEY)
    assert isinstance(nothing, Unavailable) and "hash" in nothing.why and shelf.problems[KEY]


def test_a_rotten_stored_text_is_not_read(tmp_path: Path) -> None:
    stored(tmp_path, WORDS)
    file = next((tmp_path / "cache" / "objects").glob("??/*"))
    file.write_bytes(file.read_bytes().replace(b"Demands", b"Forbids"))
    nothing = shelf_for(tmp_path, store=tmp_path / "cache").of(KEY)
    assert isinstance(nothing, Unavailable) and "changed" in nothing.why


@pytest.mark.parametrize(("content", "why"), [(" \n\x0c\n", "empty"), ("\u200b\n\u2003\n", "no words")])
def test_an_empty_text_is_no_text(tmp_path: Path, content: str, why: str) -> None:
    folder = library(tmp_path / "library", (KEY, "en", "", "a.txt", "", ""))
    (folder / "a.txt").write_text(content, encoding="utf-8")
    nothing = shelf_for(tmp_path, [folder]).of(KEY)
    assert isinstance(nothing, Unavailable) and why in nothing.why


def test_the_environment_names_libraries(tmp_path: Path, books: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERIFIER_LIBRARY", str(books))
    assert texts(shelf_for(tmp_path))[0].readable
    monkeypatch.setenv("VERIFIER_LIBRARY", str(tmp_path / "missing"))
    with pytest.raises(StoreError, match="VERIFIER_LIBRARY"):
        shelf_for(tmp_path)


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    folder = library(tmp_path / "library", (KEY, "en", "", "missing.txt", "", ""))
    shelf = shelf_for(tmp_path, [folder])
    assert KEY in set(shelf.keys()) and isinstance(shelf.of(KEY), Unavailable)


def test_a_library_by_file_names(tmp_path: Path) -> None:
    (tmp_path / "un").mkdir()
    (tmp_path / "un_sc_res_9822.en.masthead.txt").write_text(WORDS)
    (tmp_path / "treaty_tests-2000.fr.txt").write_text("Article 1\n\nLes mots.\n")
    (tmp_path / "un" / "ga_res_96(I).en.txt").write_text(WORDS)
    (tmp_path / "notes.txt").write_text("not a text of the library")
    found = [(entry.key, entry.language, entry.form) for entry in entries_of(tmp_path)]
    assert found == [("treaty/tests-2000", "fr", ""), ("un/ga/res/96(I)", "en", ""), (KEY, "en", "masthead")]


@pytest.mark.parametrize("file", ["../secret.txt", "/etc/passwd", "", ".", "a/../../b"])
def test_an_index_cannot_lead_out_of_its_folder(tmp_path: Path, file: str) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    with pytest.raises(ConfigurationError, match="2:1"):
        entries_of(library(tmp_path / "library", (KEY, "en", "", file, "", "")))


def test_a_link_cannot_lead_out_of_the_library(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    folder = library(tmp_path / "library", (KEY, "en", "", "a.txt", "", ""))
    (folder / "a.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(ConfigurationError):
        entries_of(folder)


def test_an_index_without_its_columns_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="column file"):
        entries_of(library(tmp_path / "library", head="key,path"))


def test_the_lock_comes_back_as_written(tmp_path: Path) -> None:
    pins = [Pin("b", "en", "", "2" * 64), Pin("a", "fr", "masthead", "1" * 64)]
    write_lock(tmp_path, pins)
    assert list(read_lock(tmp_path)) == sorted(pins)
    before = (tmp_path / NAME).read_bytes()
    write_lock(tmp_path, reversed(pins))
    assert (tmp_path / NAME).read_bytes() == before


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"lock": 2, "texts": []}', '{"lock": 1, "texts": [["a"]]}', "[" * 90_000]
)
def test_a_broken_lock_is_the_users_mistake(tmp_path: Path, content: str) -> None:
    (tmp_path / NAME).write_text(content)
    with pytest.raises(ConfigurationError, match=NAME):
        read_lock(tmp_path)


def test_readable_and_sealed_texts_have_one_pin(tmp_path: Path, books: Path) -> None:
    text = read_entry(entries_of(books)[0])
    save_seal(tmp_path / "cache" / "seals", text)
    assert pin_of(texts(shelf_for(tmp_path))[0]) == pin_of(text)


def test_a_pin_that_nothing_fulfils_is_told(tmp_path: Path, books: Path) -> None:
    text = read_entry(entries_of(books)[0])
    write_lock(tmp_path, [pin_of(text)])
    whole = shelf_for(tmp_path, [books])
    assert whole.pinned(KEY) and not whole.departures(KEY) and not departures(read_lock(tmp_path), whole)
    require_frozen(tmp_path, whole)
    library(books, (KEY, "en", "masthead", "a.txt", "a collection", ""))
    (books / "a.txt").write_text(WORDS.replace("further", "never"))
    changed = shelf_for(tmp_path, [books])
    assert len(changed.departures(KEY)) == 1 and "pinned" in changed.departures(KEY)[0]
    with pytest.raises(Exception, match="--frozen"):
        require_frozen(tmp_path, changed)
    with pytest.raises(Exception, match=NAME):
        require_frozen(tmp_path / "elsewhere", changed)


def test_a_later_text_of_the_same_publisher_does_not_replace_the_pinned_one(tmp_path: Path) -> None:
    write_lock(tmp_path, [pin_of(stored(tmp_path, WORDS))])
    stored(tmp_path, WORDS.replace("further", "no more"))
    shelf = shelf_for(tmp_path, store=tmp_path / "cache")
    assert [text.original for text in texts(shelf)] == [WORDS]
    assert 'op 2: "further" became "no more"' in shelf.departures(KEY)[0]
