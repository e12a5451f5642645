"""The page in a real Chromium: it works, loads nothing, can be used by everyone, and runs nobody else's script."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hostile import hostile_report
from injection_payloads import PAYLOADS

from verifier.model import Report
from verifier.reports.html import FORMAT

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("chromium is missing; apt-get install chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


class Visit:
    """An opened page with all that it said, asked for and ran."""

    def __init__(self, browser: Any, folder: Path, report: Report, **options: Any) -> None:
        file = folder / "report.html"
        file.write_text(FORMAT.write(report, {}), encoding="utf-8", newline="")
        self.context = browser.new_context(**({"viewport": {"width": 1280, "height": 900}} | options))
        self.page = self.context.new_page()
        self.said: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.said.append("dialog"), dialog.dismiss()))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(file.as_uri())
        self.address = file.as_uri()

    def shown(self) -> int:
        return int(self.page.locator("[data-finding]:not([hidden])").count())


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Iterator[Any]:
    visits: list[Visit] = []

    def opened(report: Report, **options: Any) -> Visit:
        visits.append(Visit(browser, tmp_path, report, **options))
        return visits[-1]

    yield opened
    for visit in visits:
        visit.context.close()


def test_it_asks_for_nothing_and_says_nothing(open_page: Any, report: Report) -> None:
    visit = open_page(report)
    assert visit.said == []
    assert visit.requests == [visit.address]


@pytest.mark.parametrize(
    ("name", "value", "left"),
    [
        ("outcome", "contradicted", 5),
        ("outcome", "unverified", 1),
        ("level", "error", 2),
        ("code", "wrong-date", 2),
        ("document", "2", 1),
        ("key", "un/sc/res/822", 2),
    ],
)
def test_each_filter_leaves_what_it_names(open_page: Any, report: Report, name: str, value: str, left: int) -> None:
    visit = open_page(report)
    visit.page.select_option(f"select[name={name}]", value)
    assert visit.shown() == left
    assert visit.page.inner_text("#shown") == f"{left} of 9 findings"
    for finding in visit.page.locator("[data-finding]:not([hidden])").all():
        assert finding.get_attribute(f"data-{name}") == value


def test_filters_by_keyboard_alone(open_page: Any, report: Report) -> None:
    """Tab reaches the skip link first and then the filters; a letter chooses; the button undoes."""
    from playwright.sync_api import expect

    visit = open_page(report)
    visit.page.keyboard.press("Tab")
    assert visit.page.evaluate("document.activeElement.className") == "skip"
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_selector("#findings:focus")
    visit.page.keyboard.press("Tab")
    assert visit.page.evaluate("document.activeElement.name") == "outcome"
    visit.page.keyboard.press("Tab")
    visit.page.keyboard.type("error")
    assert visit.shown() == 2
    visit.page.focus("button[type=reset]")
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator("[data-finding]:not([hidden])")).to_have_count(9)


def test_links_between_text_and_findings_open_what_is_folded(open_page: Any, report: Report) -> None:
    visit = open_page(report)
    visit.page.locator("article .place").first.click()
    visit.page.wait_for_selector("details.text[open]")
    assert visit.page.locator("details.text").first.get_attribute("open") is not None
    visit.page.locator(".leaf a.cite.unverified").first.press("Enter")
    visit.page.wait_for_selector("li.unverified:focus")
    assert visit.page.locator("details.unverified").first.get_attribute("open") is not None


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_no_violation(open_page: Any, report: Report, scheme: str, width: int) -> None:
    from axe_playwright_python.sync_playwright import Axe

    visit = open_page(report, color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    visit.page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    found = Axe().run(visit.page)
    assert found.response["violations"] == [], found.generate_report()
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_can_be_read_without_script(open_page: Any, report: Report) -> None:
    visit = open_page(report, java_script_enabled=False)
    assert visit.page.locator("#filters").is_hidden()
    assert visit.page.locator("article.card").first.is_visible()
    visit.page.locator("details.text summary").first.click()
    assert visit.page.locator(".leaf p").first.is_visible()
    assert visit.said == []


def test_print_shows_what_is_folded(open_page: Any, report: Report) -> None:
    visit = open_page(report, java_script_enabled=False)
    visit.page.emulate_media(media="print")
    assert visit.page.locator("ul.rows li").first.is_visible()
    assert visit.page.locator("#filters").is_hidden()


def test_a_printed_page_holds_everything(open_page: Any, report: Report, tmp_path: Path) -> None:
    """The folded lists and the text of the document are on paper too."""
    from pypdf import PdfReader

    visit = open_page(report)
    visit.page.pdf(path=tmp_path / "report.pdf")
    words = " ".join(" ".join(page.extract_text() for page in PdfReader(tmp_path / "report.pdf").pages).split())
    for expected in ("No text of the Convention is at hand", "a slip that stays until the reprint", "Dear colleague"):
        assert expected in words


def test_right_to_left_lines_are_set_from_the_right(open_page: Any, report: Report) -> None:
    visit = open_page(report)
    sides = visit.page.evaluate(
        "Array.from(document.querySelectorAll('.leaf p')).map((p) => getComputedStyle(p).direction)"
    )
    assert sides.count("rtl") == 1


@pytest.mark.parametrize("bypass", [False, True], ids=["with-policy", "without-policy"])
def test_payloads_are_inert(open_page: Any, bypass: bool) -> None:
    """Escaping alone must do: the content security policy is only the second wall."""
    assert len(PAYLOADS) >= 50
    visit = open_page(hostile_report(PAYLOADS), bypass_csp=bypass)
    visit.page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    visit.page.wait_for_timeout(200)
    assert visit.page.evaluate("window.hit") is None
    assert visit.said == []
    assert visit.requests == [visit.address]
    schemes = visit.page.evaluate(
        "Array.from(document.links).map((a) => a.protocol).filter((p) => p !== 'file:' && p !== 'https:')"
    )
    assert schemes == []
    assert (
        visit.page.evaluate("document.querySelectorAll('script, iframe, object, embed, base, img, link').length") == 1
    )
