"""What requests is told and what is made of its answers; no server is needed, `responses` stands in for the hosts."""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import requests
import responses
from urllib3.exceptions import ProtocolError

from verifier.contracts import Address
from verifier.texts.answers import Answer, answer_of
from verifier.texts.fetch import Fetcher
from verifier.texts.patience import LONGEST, Patience
from verifier.texts.transport import Limits, Network, Reply, get

HOST = "pace.coe.int"
PAGE = f"https://{HOST}/en/files/17290/html"
ROBOTS = f"https://{HOST}/robots.txt"
WORDS = b"<!doctype html><html><body><p>Words of a page that was made for a test.</p></body></html>"
NETWORK = Network(resolve=lambda host: ["93.184.216.34"], limits=Limits(size=100_000))


@pytest.fixture
def hosts() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as playing:
        playing.get(ROBOTS, status=404)
        yield playing


def ask(url: str = PAGE, network: Network = NETWORK) -> Reply:
    return get(network, url, (HOST,), {})


def asked_with(
    hosts: responses.RequestsMock, *answers: tuple[int, bytes, dict[str, str]]
) -> tuple[Answer, list[float]]:
    """How the given answers, one a try, are judged, and how long was waited between the tries."""
    for status, body, headers in answers:
        hosts.get(PAGE, status=status, body=body, headers=headers)
    slept: list[float] = []
    fetcher = Fetcher(NETWORK, sleep=slept.append, clock=lambda: 0.0)
    _, answer = fetcher.ask(Address(PAGE, "en", "adopted", "html"), (HOST,))
    return answer, [pause for pause in slept if pause != 1.0]  # one second is the pause between requests to a host


@pytest.mark.parametrize(
    ("status", "body", "headers", "kind"),
    [
        (200, WORDS, {}, "ok"),
        (202, b"", {}, "challenge"),
        (202, WORDS, {}, "error"),
        (200, WORDS, {"x-amzn-waf-action": "challenge"}, "challenge"),
        (403, b"<title>Just a moment...</title><html>", {}, "challenge"),
        (403, b"", {}, "refused"),
        (451, b"", {}, "refused"),
        (200, b"", {}, "unpublished"),
        (404, b"", {}, "absent"),
        (410, b"", {}, "absent"),
        (413, b"", {"Retry-After": "1"}, "error"),
        (200, bytes(100_001), {}, "too-large"),
        (200, gzip.compress(bytes(1_000_000)), {"Content-Encoding": "gzip"}, "too-large"),
        (200, b"no gzip", {"Content-Encoding": "gzip"}, "error"),
        (200, WORDS, {"Content-Encoding": "br"}, "error"),
    ],
)
def test_classes_of_answers(
    hosts: responses.RequestsMock, status: int, body: bytes, headers: dict[str, str], kind: str
) -> None:
    hosts.get(PAGE, status=status, body=body, headers=headers)
    assert answer_of(ask(), "html").kind == kind


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_busy_host_is_asked_three_times(hosts: responses.RequestsMock, status: int) -> None:
    answer, waited = asked_with(hosts, *[(status, b"", {})] * 4)
    assert answer.kind == ("rate-limited" if status == 429 else "error")
    assert hosts.assert_call_count(PAGE, 3) and len(waited) == 2
    assert 0 < waited[0] < 1 and 2 <= waited[1] < 3, "with jitter, the second pause longer than the first"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 413, 451])
def test_what_is_lasting_is_asked_once(hosts: responses.RequestsMock, status: int) -> None:
    asked_with(hosts, (status, b"", {"Retry-After": "1"}), (200, WORDS, {}))
    assert hosts.assert_call_count(PAGE, 1)


@pytest.mark.parametrize("headers", [{"cf-mitigated": "challenge"}, {}], ids=["by its header", "by its body alone"])
def test_a_challenge_is_never_tried_again_though_it_says_503(
    hosts: responses.RequestsMock, headers: dict[str, str]
) -> None:
    answer, waited = asked_with(hosts, (503, b"<html><title>Just a moment...</title>", headers), (200, WORDS, {}))
    assert answer.kind == "challenge" and not waited and hosts.assert_call_count(PAGE, 1)


def test_the_second_try_may_be_the_good_one(hosts: responses.RequestsMock) -> None:
    answer, waited = asked_with(hosts, (503, b"", {"Retry-After": "7"}), (200, WORDS, {}))
    assert answer.kind == "ok" and waited == [7.0]


@pytest.mark.parametrize(
    "fault", [requests.ConnectionError("reset"), requests.Timeout("late"), ProtocolError("broken"), OSError("gone")]
)
def test_a_fault_of_the_connection_is_tried_again(hosts: responses.RequestsMock, fault: Exception) -> None:
    hosts.get(PAGE, body=fault)
    answer, waited = asked_with(hosts, (200, WORDS, {}))
    assert answer.kind == "ok" and len(waited) == 1


@pytest.mark.parametrize(("seconds", "low", "high"), [(40, 30, 40), (86_400, LONGEST, LONGEST), (-60, 0, 1)])
def test_retry_after_may_be_a_date(seconds: int, low: float, high: float) -> None:
    reply = Reply(PAGE, 503, {"retry-after": in_seconds(seconds)})
    pause = Patience().after(reply, Answer("error", ""))
    assert pause is not None and low <= pause <= high


def in_seconds(seconds: int) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [
        ("7", 7, 7),
        (" 7 ", 7, 7),
        ("3600", LONGEST, LONGEST),
        ("9" * 5000, LONGEST, LONGEST),
        ("0", 0, 1),
        ("-5", 0, 1),
        ("٧", 0, 1),
        ("soon", 0, 1),
        ("Thu, 99 Foo 99999 99:99:99 GMT", 0, 1),
        ("", 0, 1),
    ],
)
def test_retry_after_is_heeded_and_capped(said: str, low: float, high: float) -> None:
    pause = Patience().after(Reply(PAGE, 429, {"retry-after": said}), Answer("rate-limited", ""))
    assert pause is not None and low <= pause <= high


def test_without_a_network_nothing_is_tried_again() -> None:
    assert Patience().after(Reply(PAGE, fault="no such host", offline=True), Answer("error", "")) is None


def test_redirects_are_checked_one_by_one(hosts: responses.RequestsMock) -> None:
    hosts.get(PAGE, status=302, headers={"Location": "/en/other"})
    hosts.get(f"https://{HOST}/en/other", status=302, headers={"Location": "https://169.254.169.254/latest"})
    reply = ask()
    assert "not a host of this publisher" in reply.refused and len(hosts.calls) == 2


def test_a_redirects_own_body_is_not_read(hosts: responses.RequestsMock, monkeypatch: pytest.MonkeyPatch) -> None:
    """requests reads it whole, without any cap, when it is told not to follow."""
    monkeypatch.setattr(requests.Response, "iter_content", unread)
    hosts.get(PAGE, status=302, body=bytes(5_000_000), headers={"Location": "https://example.org/"})
    assert "not a host" in ask().refused


def unread(*_: object) -> Iterator[bytes]:
    raise AssertionError("a body was read")


def test_nothing_comes_from_the_environment(
    hosts: responses.RequestsMock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".netrc").write_text(f"machine {HOST} login somebody password secret\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none.pem"))
    hosts.get(PAGE, body=WORDS, headers={"Set-Cookie": f"seen=1; Domain={HOST}; Path=/"})
    assert ask().status == 200 == ask().status
    for call in hosts.calls:
        sent = call.request
        assert not {"authorization", "proxy-authorization", "cookie"} & {name.lower() for name in sent.headers}
        assert sent.req_kwargs["verify"] is True and not sent.req_kwargs["proxies"]  # type: ignore[attr-defined]
        assert sent.req_kwargs["stream"] is True and sent.headers["Host"] == HOST  # type: ignore[attr-defined]


def test_bytes_stay_bytes_whatever_the_header_leaves_out(hosts: responses.RequestsMock) -> None:
    """requests reads text/html without a charset as ISO-8859-1; here nobody asks it to."""
    hosts.get(PAGE, body="<html>café — №".encode(), content_type="text/html")
    assert ask().body.decode() == "<html>café — №"


@pytest.mark.parametrize("size", [99_999, 100_000])
def test_the_cap_is_exact(hosts: responses.RequestsMock, size: int) -> None:
    hosts.get(PAGE, body=bytes(size))
    assert len(ask().body) == size and not ask().too_large


def test_a_name_that_turns_to_another_address_is_not_followed(hosts: responses.RequestsMock) -> None:
    answers = iter([["93.184.216.34"], ["127.0.0.1"]])
    rebinding = replace(NETWORK, resolve=lambda host: next(answers))
    hosts.get(PAGE, status=302, headers={"Location": PAGE})
    assert "127.0.0.1, which is no public address" in ask(network=rebinding).refused


def test_requests_is_loaded_only_by_what_uses_the_network() -> None:
    import subprocess

    code = "import sys, verifier.texts.fetch, verifier.run, verifier.publishers; print('requests' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_the_wait_is_over_at_once_when_it_is_stopped(hosts: responses.RequestsMock) -> None:
    def stopped(seconds: float) -> None:
        raise KeyboardInterrupt

    hosts.get(PAGE, status=503)
    with pytest.raises(KeyboardInterrupt):
        Fetcher(NETWORK, sleep=stopped, clock=lambda: 9.0).ask(Address(PAGE, "en", "adopted", "html"), (HOST,))
