"""Every bad answer has a class of its own and leaves nothing in the store."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from loopback import Loopback, Play, loopback
from papers import docx, page, pdf, resolution
from test_fetching import (
    ACT,
    ACT_LINES,
    COUNCIL,
    DOCX,
    JUDGMENT,
    PACE,
    PACE_LINES,
    PARLIAMENT,
    PARLIAMENT_LINES,
    PDF,
    fetched,
)

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loopback]:
    with loopback(tmp_path_factory.mktemp("tls")) as running:
        yield running


def sends(status: int, body: bytes, kind: str = "text/html", **headers: str) -> Callable[[Play], None]:
    return lambda play: play.send(status, body, kind, **headers)


def hangs_up(play: Play) -> None:
    play.connection.close()


def ends_early(play: Play) -> None:
    play.send_response(200)
    play.send_header("Content-Length", "5000")
    play.end_headers()
    play.wfile.write(b"%PDF-1.4 and then nothing")
    play.close_connection = True


def goes_round(play: Play) -> None:
    play.send(302, b"", Location=f"{play.path}&again=1")


def endless(play: Play) -> None:
    play.send_response(200)
    play.send_header("Content-Type", "application/pdf")
    play.end_headers()
    for _ in range(200):
        play.wfile.write(b"%PDF-" + bytes(65536))


BOMB = gzip.compress(bytes(50_000_000))
MOVED = page(["<meta http-equiv='refresh' content='1;url=https://daccess-ods.un.org/TMP/1.html'>"], "Redirecting")
OTHER = "The words of this page were made for the test and it speaks of a matter that is quite another one. " * 3
FRENCH = [
    "Recommandation 1690 (2005)",
    "Les mots de cette page ont été faits pour un essai et ne sont pas les mots de l'Assemblée. " * 3,
]

CASES: list[tuple[str, str, str, Callable[[Play], None]]] = [
    # what it is, key, class, how the server behaves
    ("waf header on 202", COUNCIL, "challenge", sends(202, b"", x_amzn_waf_action="challenge")),
    ("waf header on 200", COUNCIL, "challenge", sends(200, page(resolution()), x_amzn_waf_action="captcha")),
    ("waf script on 200", COUNCIL, "challenge", sends(200, b"<html><script>window.gokuProps = {}</script></html>")),
    ("waf script on 202", PARLIAMENT, "challenge", sends(202, b"<html><script>window.gokuProps={}</script></html>")),
    ("empty 202", PARLIAMENT, "challenge", sends(202, b"")),
    ("cloudflare 403", JUDGMENT, "challenge", sends(403, b"<title>Just a moment...</title>")),
    ("cloudflare 503", JUDGMENT, "challenge", sends(503, b"<html>x</html>", cf_mitigated="challenge")),
    ("cloudflare 200", JUDGMENT, "challenge", sends(200, b"<html><title>Just a moment...</title></html>")),
    ("cloudflare attention", PACE, "challenge", sends(403, b"<html><title>Attention Required! | Cloudflare</title>")),
    ("javascript wall", ACT, "challenge", sends(200, page(["Enable JavaScript and cookies to continue"]))),
    ("incapsula", PACE, "challenge", sends(200, b"<html><iframe src='/_Incapsula_Resource?x'></iframe></html>")),
    (
        "captcha script",
        PACE,
        "challenge",
        sends(200, b"<html><script src='https://ct.captcha-delivery.com/c.js'></script>"),
    ),
    ("401", PACE, "refused", sends(401, b"")),
    ("403 plain", COUNCIL, "refused", sends(403, b"no")),
    ("451", PACE, "refused", sends(451, b"")),
    ("denied with 200", PACE, "refused", sends(200, b"<html><title>Access Denied</title>You cannot</html>")),
    ("f5 wall with 200", PACE, "refused", sends(200, b"<html>The requested URL was rejected. Please consult.</html>")),
    ("429", PACE, "rate-limited", sends(429, b"", Retry_After="3600")),
    ("zero bytes with 200", COUNCIL, "unpublished", sends(200, b"", PDF)),
    ("blanks with 200", COUNCIL, "unpublished", sends(200, b" \r\n\x00\n", PDF)),
    ("204", PACE, "unpublished", sends(204, b"")),
    (
        "page for a symbol that is not",
        COUNCIL,
        "absent",
        sends(200, page(["There is no document matching your request."])),
    ),
    ("small page where a file was asked for", COUNCIL, "absent", sends(200, page(["Welcome"]))),
    ("refreshing page", COUNCIL, "absent", sends(200, MOVED)),
    ("sent to an error page", COUNCIL, "absent", sends(302, b"", Location="https://documents.un.org/error?x=1")),
    ("404", COUNCIL, "absent", sends(404, b"")),
    ("400", COUNCIL, "absent", sends(400, b"bad symbol")),
    ("410", PACE, "absent", sends(410, b"")),
    ("404 in the title with 200", PACE, "absent", sends(200, page(["x"], "404 Not Found"))),
    (
        "search without results",
        JUDGMENT,
        "absent",
        sends(200, json.dumps({"results": []}).encode(), "application/json"),
    ),
    ("bomb", PACE, "too-large", sends(200, BOMB, Content_Encoding="gzip")),
    ("raw deflate bomb", PACE, "too-large", sends(200, zlib.compress(bytes(30_000_000)), Content_Encoding="deflate")),
    ("endless body", COUNCIL, "too-large", endless),
    ("scan without text", COUNCIL, "no-text-layer", sends(200, pdf([]), PDF)),
    ("another resolution", COUNCIL, "wrong-document", sends(200, pdf(resolution("852", "1993", "28 July 1993")), PDF)),
    ("right number, wrong year", COUNCIL, "wrong-document", sends(200, pdf(resolution("822", "1994")), PDF)),
    ("right number, wrong date", COUNCIL, "wrong-document", sends(200, pdf(resolution(date="29 July 1993")), PDF)),
    ("draft for adopted", COUNCIL, "wrong-document", sends(200, pdf(resolution(draft=True)), PDF)),
    ("resolution for recommendation", PACE, "wrong-document", sends(200, page(["Resolution 1690 (2009)", OTHER]))),
    ("foreign page", PACE, "wrong-document", sends(200, page([OTHER]))),
    ("draft report of the assembly", PACE, "wrong-document", sends(200, page(["Draft recommendation", *PACE_LINES]))),
    ("hardly a word", PACE, "wrong-document", sends(200, page(["Recommendation 1690 (2005)"]))),
    ("other text adopted", PARLIAMENT, "wrong-document", sends(200, page(["P7_TA(2013)0453", *PARLIAMENT_LINES[1:]]))),
    (
        "other act",
        ACT,
        "wrong-document",
        sends(200, page([line.replace("2016/679", "2016/680") for line in ACT_LINES])),
    ),
    ("french for english", PACE, "wrong-language", sends(200, page(FRENCH))),
    ("maintenance with 200", PACE, "error", sends(200, page(["x"], "Site under maintenance"))),
    ("maintenance with 500", PACE, "error", sends(500, page(["We are undergoing scheduled maintenance"]))),
    ("502", PACE, "error", sends(502, b"")),
    ("202 with a body", PACE, "error", sends(202, page(PACE_LINES))),
    ("206", PACE, "error", sends(206, page(PACE_LINES))),
    ("cut short", COUNCIL, "error", ends_early),
    ("hung up", COUNCIL, "error", hangs_up),
    ("encoding that was not asked for", PACE, "error", sends(200, page(PACE_LINES), Content_Encoding="br")),
    ("no gzip at all", PACE, "error", sends(200, page(PACE_LINES), Content_Encoding="gzip")),
    ("broken pdf", COUNCIL, "error", sends(200, b"%PDF-1.4 broken", PDF)),
    ("zip, not word", COUNCIL, "error", sends(200, b"PK\x03\x04broken", DOCX)),
    ("word perfect", COUNCIL, "error", sends(200, b"\xffWPC" + bytes(400), DOCX)),
    ("json that is none", JUDGMENT, "error", sends(200, b"{oops", "application/json")),
    ("redirects in a ring", PACE, "refused", goes_round),
    ("redirect to a stranger", PACE, "refused", sends(302, b"", Location="https://example.org/text")),
    ("redirect to this machine", PACE, "refused", sends(302, b"", Location="https://127.0.0.1/text")),
    ("redirect to a file", PACE, "refused", sends(302, b"", Location="file:///etc/passwd")),
    ("redirect to metadata", PACE, "refused", sends(302, b"", Location="http://169.254.169.254/latest/meta-data/")),
]


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 60 and len({name for name, *_ in CASES}) == len(CASES)


@pytest.mark.parametrize(("key", "kind", "behave"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_bad_answer_is_named_and_not_stored(
    server: Loopback, tmp_path: Path, key: str, kind: str, behave: Callable[[Play], None]
) -> None:
    server.play(behave)
    got = fetched(server, tmp_path, key)
    assert got.record is None
    assert kind in {attempt.answer.kind for attempt in got.attempts}, [(a.url, a.answer) for a in got.attempts]
    assert not [file for file in tmp_path.rglob("*") if file.is_file()]


def test_a_word_file_of_another_resolution_is_not_taken(server: Loopback, tmp_path: Path) -> None:
    server.play(sends(200, docx(resolution("844", "1993", "18 June 1993")), DOCX))
    got = fetched(server, tmp_path, COUNCIL)
    assert got.record is None and got.attempts[0].answer.kind == "wrong-document"
