"""Comments that set findings aside: where they reach, what they must say, and where they are not followed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from verifier.documents import read_document
from verifier.living.ignores import ignores_in, told
from verifier.model import Document

CODES = frozenset({"wrong-date", "wrong-title"})
FORMS = {
    "note.md": '<!-- verify: ignore wrong-date "as printed" -->\n\nOne.\n',
    "note.html": '<p>Nought.</p>\n<!-- verify: ignore wrong-date "as printed" -->\n<p>One.</p>\n',
    "note.rst": '.. verify: ignore wrong-date "as printed"\n\nOne.\n',
    "note.tex": '% verify: ignore wrong-date "as printed"\nOne.\n',
    "note.txt": '<!-- verify: ignore wrong-date "as printed" -->\nOne.\n',
}


@pytest.mark.parametrize("name", FORMS)
def test_each_format_has_its_comment(name: str, tmp_path: Path, finding_at: Any) -> None:
    (tmp_path / name).write_text(FORMS[name], encoding="utf-8")
    document = read_document(name, tmp_path)
    ignores = ignores_in(document, CODES)
    assert [(one.codes, one.reason, one.wrong) for one in ignores] == [(("wrong-date",), "as printed", "")]
    assert ignores[0].covers(document, finding_at(document, "One"))
    assert not ignores[0].covers(document, finding_at(document, "One", "wrong-title"))


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        ('<!-- verify: ignore wrong-date "r" -->\nfirst\nsecond\n\nthird\n', ["first", "second"]),
        ('<!-- verify: ignore wrong-date "r" -->\n\n\nfirst\n\nthird\n', ["first"]),
        ('zeroth\nfirst <!-- verify: ignore wrong-date "r" -->\nthird\n', ["first"]),
        ('zeroth\n<!-- verify: ignore-file wrong-date "r" -->\n\nfirst\n\nsecond\n', ["zeroth", "first", "second"]),
        ('first\n<!-- verify: ignore wrong-date "r" -->', []),
    ],
)
def test_reach(text: str, reached: list[str], finding_at: Any) -> None:
    """Alone on its line it is about the next paragraph; after words, about that line; -file, about all."""
    document = Document("a.txt", text)
    (ignore,) = ignores_in(document, CODES)
    words = [word for word in ("zeroth", "first", "second", "third") if word in text]
    assert [word for word in words if ignore.covers(document, finding_at(document, word))] == reached


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("ignore wrong-date", "no reason"),
        ('ignore wrong-dates "r"', "no code wrong-dates"),
        ("ignore", "not understood"),
        ('allow wrong-date "r"', "not understood"),
        ('ignore wrong-date, wrong-nothing "r"', "no code wrong-nothing"),
        ('ignore wrong-date "' + "x" * 5000 + '"', "not understood"),
    ],
)
def test_a_wrong_comment_is_told_and_not_followed(said: str, wrong: str) -> None:
    (ignore,) = ignores_in(Document("a.txt", f"<!-- verify: {said} -->\nwords\n"), CODES)
    (remark,) = told([ignore], [])
    assert wrong in remark and remark.startswith("a.txt:1:")


def test_several_codes_and_printed_quotation_marks() -> None:
    (ignore,) = ignores_in(
        Document("a.txt", "<!-- verify: ignore wrong-date, wrong-title “as “it” is” -->\nx\n"), CODES
    )
    assert ignore.codes == ("wrong-date", "wrong-title")


@pytest.mark.parametrize("form", ["docx", "pdf", "odt", "email", "xml"])
def test_visible_words_of_other_formats_switch_nothing_off(form: str) -> None:
    assert ignores_in(Document("a", '<!-- verify: ignore wrong-date "r" -->\nx\n', form), CODES) == ()


def test_a_sentence_about_it_is_no_comment() -> None:
    assert ignores_in(Document("a.txt", 'Write verify: ignore wrong-date "r" in a comment.\n'), CODES) == ()


def test_long_hostile_lines_take_no_time() -> None:
    text = "<!-- verify: ignore " + "a-" * 100_000 + "\n" + '<!-- verify: ignore wrong-date "' + "\"'" * 100_000
    assert all(one.wrong for one in ignores_in(Document("a.txt", text), CODES))
