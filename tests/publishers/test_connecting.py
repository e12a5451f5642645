"""The connection itself, against an HTTPS server on loopback: whom it trusts, what it names, when it is cut off."""

from __future__ import annotations

import gzip
import socket
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from loopback import Loopback, Play, loopback

from verifier.texts.transport import Limits, Reply, get

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
HOST = "pace.coe.int"
PAGE = f"https://{HOST}/en/files/1/html"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loopback]:
    with loopback(tmp_path_factory.mktemp("tls")) as running:
        yield running


def ask(server: Loopback, **limits: float) -> tuple[Reply, float]:
    """The reply and the seconds that it took."""
    begun = time.monotonic()
    reply = get(replace(server.network, limits=replace(server.network.limits, **limits)), PAGE, (HOST,), {})  # type: ignore[arg-type]
    return reply, time.monotonic() - begun


def test_the_hosts_name_is_in_the_handshake_and_in_the_request(server: Loopback) -> None:
    named: list[str | None] = []
    context = server.stage.socket.context  # type: ignore[attr-defined] # a TLS socket, see loopback()
    context.sni_callback = lambda connection, name, _: named.append(name)
    server.play(lambda play: play.send(200, b"<html>words</html>"))
    try:
        assert ask(server)[0].status == 200
    finally:
        context.sni_callback = None
    assert named == [HOST] and server.asked == [(HOST, "/en/files/1/html")]


def test_a_trusted_certificate_of_another_host_is_refused(tmp_path: Path) -> None:
    with loopback(tmp_path, hosts=("example.org", "127.0.0.1")) as other:
        other.play(lambda play: play.send(200, b"<html>words</html>"))
        reply, _ = ask(other)
        assert "CERTIFICATE_VERIFY_FAILED" in reply.fault and HOST in reply.fault and not other.asked


def test_an_authority_of_the_environment_is_not_trusted(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(server.network.authorities))
    monkeypatch.setenv("CURL_CA_BUNDLE", str(server.network.authorities))
    server.play(lambda play: play.send(200, b"<html>words</html>"))
    reply = get(replace(server.network, authorities=None), PAGE, (HOST,), {})
    assert "CERTIFICATE_VERIFY_FAILED" in reply.fault and not server.asked


def test_a_proxy_of_the_environment_is_not_used(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server.play(lambda play: play.send(200, b"<html>words</html>"))
    assert ask(server)[0].status == 200


def drips_head(play: Play) -> None:
    while True:
        play.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        play.wfile.flush()
        time.sleep(0.1)


def drips_one_header(play: Play) -> None:
    play.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while True:
        play.wfile.write(b"x")
        play.wfile.flush()
        time.sleep(0.1)


def drips_redirects(play: Play) -> None:
    time.sleep(0.3)
    play.send(302, b"", Location=f"{play.path}x")


@pytest.mark.parametrize(
    "behave", [lambda play: play.drip(20), drips_head, drips_one_header, drips_redirects, lambda play: time.sleep(3)],
    ids=["body", "continue", "header", "redirects", "silence"],
)  # fmt: skip
def test_whatever_drips_ends_by_the_deadline_and_a_second(server: Loopback, behave: Callable[[Play], None]) -> None:
    server.play(behave)
    reply, took = ask(server, total=1.0)
    assert reply.fault == "the deadline passed" and took < 2.0


def drips_a_handshake(listening: socket.socket) -> None:
    """A record of TLS that is announced as long and comes a byte at a time."""
    with suppress(OSError), listening.accept()[0] as connected:
        connected.sendall(b"\x16\x03\x03\x40\x00")
        for _ in range(50):
            connected.sendall(b"\x02")
            time.sleep(0.1)


def test_a_handshake_that_drips_ends_by_the_deadline_and_a_second(server: Loopback) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        Thread(target=drips_a_handshake, args=(listening,), daemon=True).start()
        network = replace(server.network, port=listening.getsockname()[1], limits=Limits(read=2, connect=2, total=1))
        begun = time.monotonic()
        reply = get(network, PAGE, (HOST,), {})
    assert reply.fault == "the deadline passed" and time.monotonic() - begun < 2.0


def test_a_bomb_is_put_down_before_it_fills_the_memory(server: Loopback) -> None:
    bomb = gzip.compress(bytes(200_000_000))
    assert len(bomb) < 200_000
    server.play(lambda play: play.send(200, bomb, Content_Encoding="gzip"))
    tracemalloc.start()
    try:
        reply, _ = ask(server)
        assert reply.too_large and not reply.body
        assert tracemalloc.get_traced_memory()[1] < 3 * server.network.limits.size
    finally:
        tracemalloc.stop()


def test_the_body_of_a_redirect_is_not_read(server: Loopback) -> None:
    def behave(play: Play) -> None:
        play.send_response(302)
        play.send_header("Location", "https://example.org/")
        play.end_headers()
        while True:
            play.wfile.write(bytes(65536))

    server.play(behave)
    reply, took = ask(server)
    assert "not a host of this publisher" in reply.refused and took < 1
