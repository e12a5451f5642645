"""Pages that stand in for a text are known by what they say of themselves, not by words that a text may hold."""

from __future__ import annotations

import pytest

from verifier.texts.answers import answer_of
from verifier.texts.transport import Reply


def judged(body: str, media: str = "html") -> str:
    return answer_of(Reply("https://pace.coe.int/x", 200, {}, body.encode()), media).kind


LONG = "<p>A paragraph of a page that was made for a test of the program and of nothing else at all.</p>" * 40


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("<html><head><TITLE\n lang='en'>\n404 - gone</TITLE></head><body>" + LONG, "absent"),
        ("<html><title>Site under <!-- x -->maintenance</title>" + LONG, "error"),
        ("<html><title>&#65;ccess Denied</title>" + LONG, "refused"),
        ("<html><body><p>This document is <b>not</b>\n found.</p></body></html>", "absent"),
        ("<html><body><p>The requested&nbsp;URL was rejected.</p></body></html>", "refused"),
        ("<html><body><p>File not found</p></body></html>", "absent"),
    ],
)
def test_a_page_that_says_that_it_is_no_text(page: str, kind: str) -> None:
    assert judged(page) == kind


@pytest.mark.parametrize(
    "page",
    [
        "<html><title>A treaty</title><body><p>A right that does not exist, or is no longer available.</p>" + LONG,
        "<html><title>A treaty</title><body><!-- <title>404</title> --><p>Article 404 Not found</p>" + LONG,
        "<html><title>A treaty</title><body><script>var x = '<title>Access Denied</title>';</script>" + LONG,
        "<html><title>A treaty</title><body><p title='File not found'>Article 1</p></body></html>",
        "<html><title>Convention of 1404</title><body><p>Article 1</p></body></html>",
    ],
)
def test_a_text_may_hold_the_same_words(page: str) -> None:
    assert judged(page) == "ok"


@pytest.mark.parametrize("page", ["<html>" + "<div>" * 40_000, "<html><title>" + "x" * 300_000, "<html>\x00\x00<title"])
def test_pages_that_are_hardly_pages_are_judged_all_the_same(page: str) -> None:
    assert judged(page, "pdf") == "absent" and judged(page) in {"ok", "absent"}
