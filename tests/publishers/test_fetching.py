"""The whole of fetching against an HTTPS server on loopback: the good is stored, the bad is named."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback, Play, loopback
from papers import docx, page, pdf, resolution

from verifier.catalogue import load_catalogue
from verifier.model import Instrument
from verifier.publishers import PUBLISHERS
from verifier.texts.diagnosis import diagnose
from verifier.texts.errand import Errand, run_errand
from verifier.texts.fetch import Fetched, Fetcher, fetch
from verifier.texts.patience import Patience
from verifier.texts.store import Store

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
COUNCIL, PACE, PARLIAMENT, ACT = "un/sc/res/822", "coe/pace/rec/1690", "eu/ep/P7_TA(2013)0446", "eu/celex/32016R0679"
JUDGMENT = "ecli/ECLI:CE:ECHR:2001:0510JUD002578194"
FOUND = {"columns": {"itemid": "001-59454", "ecli": JUDGMENT[5:]}}
PDF, DOCX = "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loopback]:
    with loopback(tmp_path_factory.mktemp("tls")) as running:
        yield running


def fetched(server: Loopback, store: Path, key: str, language: str = "en", **options: Any) -> Fetched:
    known = load_catalogue().find(key)
    fetcher = Fetcher(options.pop("network", server.network), sleep=lambda seconds: None, **options)
    return fetch(key, language, PUBLISHERS, fetcher, Store(store), known if isinstance(known, Instrument) else None)


def wanted_media(play: Play, media: str, body: bytes, kind: str) -> None:
    """Answer as the UN system does: the medium that exists, and a page with status 200 for the other."""
    if f"t={media}" in play.path:
        play.send(200, body, kind)
    else:
        play.send(200, page(["There is no document matching your request."]))


PACE_LINES = [
    "Recommendation 1690 (2005)1",
    "The conflict over the Nagorno-Karabakh region dealt with by the OSCE Minsk Conference",
    "Assembly debate on 25 January 2005 (2nd sitting). Text adopted by the Assembly on 25 January 2005 (2nd sitting).",
    "1. The words of this page were made for a test and are not the words of the Assembly at all.",
    "2. They are as long as they are in order that the page has enough words of the language to be known.",
]  # fmt: skip
PARLIAMENT_LINES = [
    "P7_TA(2013)0446", "European Parliament resolution of 23 October 2013 on the European Neighbourhood Policy",
    "The European Parliament,", "– having regard to the words of this page, which were made for a test of the program,",
    "1. Notes that the page is not an official one and that the test of it is the only reason for it;",
]  # fmt: skip
ACT_LINES = [
    "Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016",
    "Article 1", "Subject-matter",
    "1. The words of this page were made for a test of the program and are not those of the act.",
    "2. They are here so that the page has enough of the words by which the language of a page is told.",
]  # fmt: skip
JUDGMENT_LINES = [
    "CASE OF CYPRUS v. TURKEY",
    "The words of this page were made for a test of the program and are not those of the Court.",
    "ECLI:CE:ECHR:2001:0510JUD002578194",
    "1. The page has a paragraph of which the number is one, and the text is in English.",
]  # fmt: skip


def test_a_word_file_is_stored(server: Loopback, tmp_path: Path) -> None:
    server.play(lambda play: wanted_media(play, "docx", docx(resolution()), DOCX))
    got = fetched(server, tmp_path, COUNCIL)
    assert got.record and got.record.form == "masthead", got.why
    text = Store(tmp_path).read(got.record)
    assert [p.label for p in text.paragraphs] == ["title", "adoption", "preamble 0", "preamble 1", "op 1", "op 2"]
    assert "s=S%2FRES%2F822%281993%29" in server.asked[-1][1] and server.asked[-1][0] == "documents.un.org"


def test_a_pdf_is_stored_where_no_word_file_is(server: Loopback, tmp_path: Path) -> None:
    server.play(lambda play: wanted_media(play, "pdf", pdf(resolution()), PDF))
    got = fetched(server, tmp_path, COUNCIL)
    assert got.record and [a.answer.kind for a in got.attempts] == ["absent", "ok"]
    assert "op 2" in [p.label for p in Store(tmp_path).read(got.record).paragraphs]


def test_a_page_of_the_assembly_is_stored_with_its_form(server: Loopback, tmp_path: Path) -> None:
    server.play(lambda play: play.send(200, page(["Provisional version", *PACE_LINES])))
    got = fetched(server, tmp_path, PACE)
    assert got.record and got.record.form == "provisional", got.why


def test_a_legacy_page_in_another_encoding_is_stored(server: Loopback, tmp_path: Path) -> None:
    old = page([*PACE_LINES, "Mr Müller’s café"]).decode().encode("cp1252")

    def behave(play: Play) -> None:
        legacy = play.path.endswith("EREC1690.htm")
        play.send(200 if legacy else 404, old if legacy else b"gone", "text/html; charset=iso-8859-1")

    server.play(behave)
    got = fetched(server, tmp_path, PACE)
    assert got.record and "Müller’s café" in Store(tmp_path).get(got.record.text).decode()


@pytest.mark.parametrize(
    ("key", "lines"),
    [(PARLIAMENT, PARLIAMENT_LINES), (ACT, ACT_LINES), (PACE, PACE_LINES)],
    ids=["ep", "celex", "pace"],
)
def test_pages_of_other_publishers_are_stored(server: Loopback, tmp_path: Path, key: str, lines: list[str]) -> None:
    server.play(lambda play: play.send(200, page(lines)))
    assert fetched(server, tmp_path, key).record


def test_a_redirect_to_http_is_made_https_and_checked(server: Loopback, tmp_path: Path) -> None:
    def behave(play: Play) -> None:
        if play.path.startswith("/resource/celex/"):
            play.send(303, b"", Location="http://publications.europa.eu/resource/cellar/1/DOC_1")
        else:
            play.send(200, page(ACT_LINES))

    server.play(behave)
    got = fetched(server, tmp_path, ACT)
    assert got.record and got.record.final_address == "https://publications.europa.eu/resource/cellar/1/DOC_1"


def test_a_search_leads_to_the_judgment(server: Loopback, tmp_path: Path) -> None:
    def behave(play: Play) -> None:
        if "/query/results" in play.path:
            play.send(
                200,
                json.dumps(
                    {"results": [{"columns": {"itemid": "001-1", "ecli": "ECLI:CE:ECHR:1999:0518JUD000000001"}}, FOUND]}
                ).encode(),
                "application/json",
            )
        else:
            play.send(200 if "id=001-59454" in play.path else 404, page(JUDGMENT_LINES))

    server.play(behave)
    assert fetched(server, tmp_path, JUDGMENT).record


def test_the_archive_is_asked_only_when_told_so(server: Loopback, tmp_path: Path) -> None:
    def behave(play: Play) -> None:
        if play.headers["Host"] != "web.archive.org":
            play.send(404, b"")
        elif "/cdx/" in play.path:
            rows = [
                ["urlkey", "timestamp", "original"],
                ["x", "20150102030405", "https://pace.coe.int/en/files/17290/html"],
            ]
            play.send(200, json.dumps(rows).encode(), "application/json")
        else:
            play.send(200, page(PACE_LINES))

    server.play(behave)
    assert fetched(server, tmp_path, PACE).record is None
    assert not any(host == "web.archive.org" for host, _ in server.asked)
    got = fetched(server, tmp_path, PACE, archive=True)
    assert got.record and "/web/20150102030405id_/" in got.record.final_address


def test_compressed_answers_are_unpacked(server: Loopback, tmp_path: Path) -> None:
    server.play(lambda play: play.send(200, gzip.compress(page(PACE_LINES)), Content_Encoding="gzip"))
    assert fetched(server, tmp_path, PACE).record


def test_a_busy_server_is_asked_again_but_not_for_ever(server: Loopback, tmp_path: Path) -> None:
    answers = iter([503, 429, 200])

    def behave(play: Play) -> None:
        status = next(answers, 200)
        play.send(status, page(PACE_LINES) if status == 200 else b"busy", Retry_After="1")

    server.play(behave)
    assert fetched(server, tmp_path, PACE).record
    server.play(lambda play: play.send(503, b"busy"))
    assert fetched(server, tmp_path, "eu/celex/32016R0680").record is None
    assert len([path for _, path in server.asked if path != "/robots.txt"]) == 3


def test_what_robots_forbids_is_left_alone(server: Loopback, tmp_path: Path) -> None:
    server.play(lambda play: play.send(200, page(PACE_LINES)))
    server.stage.robots = "User-agent: *\nDisallow: /"
    got = fetched(server, tmp_path, PACE)
    assert got.record is None and got.attempts[-1].answer.kind == "refused"
    assert {path for _, path in server.asked} == {"/robots.txt"}


def test_a_host_that_challenges_is_not_asked_again(server: Loopback, tmp_path: Path) -> None:
    server.play(lambda play: play.send(202, b"", x_amzn_waf_action="challenge"))
    got = fetched(server, tmp_path, COUNCIL)
    assert [a.answer.kind for a in got.attempts] == ["challenge", "challenge"]
    assert len([path for _, path in server.asked if path != "/robots.txt"]) == 1
    assert not list(tmp_path.rglob("*")), "nothing of a challenge may be stored"


def test_a_slow_drip_ends_by_the_deadline(server: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verifier.texts.fetch.Patience", lambda: Patience(1))
    server.play(lambda play: play.drip(20))
    network = replace(server.network, limits=replace(server.network.limits, total=1.0))
    begun = time.monotonic()
    got = fetched(server, tmp_path, PACE, network=network)
    assert got.record is None and {a.answer.kind for a in got.attempts} == {"error"}
    assert time.monotonic() - begun < len(got.attempts) * 2.0
    assert "the deadline passed" in got.why


def test_a_certificate_of_another_host_is_not_trusted(server: Loopback, tmp_path: Path) -> None:
    server.play(lambda play: play.send(200, page(PACE_LINES)))
    got = fetched(server, tmp_path, PACE, network=replace(server.network, authorities=None))
    assert got.record is None and "CERTIFICATE_VERIFY_FAILED" in got.why and not server.asked


def test_requests_are_spaced_and_carry_a_name(server: Loopback, tmp_path: Path) -> None:
    slept: list[float] = []
    server.play(lambda play: play.send(404, b""))
    fetcher = Fetcher(server.network, sleep=slept.append, clock=lambda: 100.0)
    fetch(COUNCIL, "en", PUBLISHERS, fetcher, Store(tmp_path), None)
    assert slept == [2.0, 2.0], "robots.txt, then two addresses, two seconds apart at the United Nations"
    sent = server.stage.seen[-1]  # type: ignore[attr-defined] # set by loopback()
    assert sent["User-Agent"].startswith("reference-verifier") and "Cookie" not in sent and "Authorization" not in sent


def test_a_run_goes_on_where_it_was_stopped(
    server: Loopback, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = (PACE, ACT)
    count = 0

    def stopping(play: Play) -> None:
        play.send(200, page(PACE_LINES if "17290" in play.path else ACT_LINES))

    def sleep(seconds: float) -> None:
        nonlocal count
        count += 1
        if count == 2:
            raise KeyboardInterrupt

    server.play(stopping)
    store = Store(tmp_path / "cache")
    run = partial(run_errand, Errand(keys, ("en",)), PUBLISHERS, store=store, catalogue=load_catalogue(), root=tmp_path)
    assert run(Fetcher(server.network, sleep=sleep)) == 130
    assert [record.key for record in store.records()] == [PACE]
    assert run(Fetcher(server.network, sleep=lambda seconds: None)) == 0
    assert [record.key for record in store.records()] == [PACE, ACT]
    said = capsys.readouterr().err
    assert "stopped" in said and f"{PACE} (en): in the store" in said and "1 stored" in said


def test_a_text_that_changed_at_its_publisher_is_told_and_not_pinned(
    server: Loopback, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store(tmp_path / "cache")
    run = partial(run_errand, publishers=PUBLISHERS, store=store, catalogue=load_catalogue(), root=tmp_path)
    server.play(lambda play: play.send(200, page(PACE_LINES)))
    assert run(Errand((PACE,), ("en",)), fetcher=Fetcher(server.network, sleep=lambda seconds: None)) == 0
    pinned = (tmp_path / "verifier.lock").read_bytes()
    server.play(lambda play: play.send(200, page([line.replace("at all", "at any time") for line in PACE_LINES])))
    again = Errand((PACE,), ("en",), again=True)
    assert run(again, fetcher=Fetcher(server.network, sleep=lambda seconds: None)) == 3
    said = capsys.readouterr().err
    assert "text-changed" in said and 'para 1: "all" became "any time"' in said
    assert (tmp_path / "verifier.lock").read_bytes() == pinned
    accepted = Errand((PACE,), ("en",), again=True, accept=True)
    assert run(accepted, fetcher=Fetcher(server.network, sleep=lambda seconds: None)) == 0
    assert (tmp_path / "verifier.lock").read_bytes() != pinned


def test_doctor_asks_each_publisher_once(server: Loopback) -> None:
    server.play(lambda play: play.send(202, b"", x_amzn_waf_action="challenge"))
    lines = list(diagnose(PUBLISHERS, Fetcher(server.network, sleep=lambda seconds: None)))
    hosts = [host for host, path in server.asked if path != "/robots.txt"]
    assert len(hosts) == len(set(hosts)) == 8 and any("x-amzn-waf-action: challenge" in line for line, _ in lines)
