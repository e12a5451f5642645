"""One request: a pinned address, TLS verified, a cap on the decoded stream, a total deadline; uses the network."""

from __future__ import annotations

import socket
import ssl
import time
import zlib
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPException, HTTPResponse, HTTPSConnection
from threading import Timer
from urllib.parse import urljoin

from .destinations import Destination, Refused, Resolver, Unresolved, destination, is_public, resolved

AGENT = "reference-verifier (checks citations against official texts)"
REDIRECTS = 5
_PIECE = 65536
_DECODERS = {"gzip": 31, "x-gzip": 31, "deflate": 47}


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes that one request may take."""

    connect: float = 10
    read: float = 120
    total: float = 300
    size: int = 50_000_000


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered: fault names a connection's failure, too_large a cut-off body; then body is empty."""

    address: str
    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    fault: str = ""
    offline: bool = False  # not even the host's address could be had
    too_large: bool = False
    refused: str = ""  # why the program itself did not go on: a destination that it does not connect to


@dataclass(frozen=True, slots=True)
class Network:
    """How to reach hosts; tests replace the resolver, the port and the authorities by their own."""

    resolve: Resolver = resolved
    public: Callable[[str], bool] = is_public
    port: int = 443
    authorities: str | None = None  # a PEM file; None for those of the certifi package
    limits: Limits = Limits()
    agent: str = AGENT

    def context(self) -> ssl.SSLContext:
        import certifi

        return ssl.create_default_context(cafile=self.authorities or certifi.where())


def get(network: Network, url: str, hosts: Collection[str], headers: Mapping[str, str]) -> Reply:
    """Follow at most five redirects by hand, each one checked as the first."""
    until = time.monotonic() + network.limits.total
    for _ in range(REDIRECTS + 1):
        try:
            reply = _one(network, destination(url, hosts, network.resolve, network.public), url, headers, until)
        except Refused as fault:
            return Reply(url, refused=str(fault))
        except Unresolved as fault:
            return Reply(url, fault=str(fault), offline=True)
        moved = reply.headers.get("location", "")
        if reply.status not in {301, 302, 303, 307, 308} or not moved:
            return reply
        if "/error" in moved.lower():
            return reply
        url = _secure(urljoin(url, moved))
    return Reply(url, refused=f"more than {REDIRECTS} redirects")


def _secure(url: str) -> str:
    """Cellar redirects to http addresses of hosts that serve https as well."""
    return f"https://{url[7:]}" if url[:7].lower() == "http://" else url


def _one(network: Network, to: Destination, url: str, headers: Mapping[str, str], until: float) -> Reply:
    try:
        raw = socket.create_connection((to.number, network.port), timeout=min(network.limits.connect, _left(until)))
    except OSError as fault:
        return Reply(url, fault=f"no connection ({fault})")
    try:
        with raw, network.context().wrap_socket(raw, server_hostname=to.host, do_handshake_on_connect=False) as secure:
            return _watched(network, secure, to, url, headers, until)
    except (OSError, HTTPException, ValueError, zlib.error) as fault:
        late = time.monotonic() >= until
        return Reply(url, fault="the deadline passed" if late else f"{type(fault).__name__}: {fault}"[:200])


def _watched(
    network: Network, secure: ssl.SSLSocket, to: Destination, url: str, headers: Mapping[str, str], until: float
) -> Reply:
    """An exchange that is cut off at the deadline, whatever it waits for."""
    watch = Timer(_left(until), _cut, (secure,))
    watch.daemon = True
    watch.start()
    try:
        secure.settimeout(min(network.limits.read, _left(until)))
        secure.do_handshake()
        reply = _exchange(network, secure, to, url, headers)
    finally:
        watch.cancel()
    return reply if time.monotonic() < until else Reply(url, fault="the deadline passed")


def _left(until: float) -> float:
    return max(0.01, until - time.monotonic())


def _cut(secure: ssl.SSLSocket) -> None:
    with suppress(OSError):
        socket.socket.shutdown(secure, socket.SHUT_RDWR)  # the plain one: no farewell of TLS, which could block


def _exchange(network: Network, secure: ssl.SSLSocket, to: Destination, url: str, headers: Mapping[str, str]) -> Reply:
    connection = HTTPSConnection(to.host)
    connection.sock = secure
    fixed = {"User-Agent": network.agent, "Accept-Encoding": "gzip, deflate", "Connection": "close"}
    connection.request("GET", to.target, headers={**fixed, **headers})
    answer = connection.getresponse()
    said = {name.lower(): value for name, value in answer.getheaders()}
    body, cut = _body(answer, said.get("content-encoding", ""), network.limits.size)
    return Reply(url, answer.status, said, body, too_large=cut)


def _body(answer: HTTPResponse, encoding: str, size: int) -> tuple[bytes, bool]:
    """The decoded body, and whether it was cut off because it grew too large."""
    named = encoding.strip().lower()
    if named not in {"", "identity", *_DECODERS}:
        raise ValueError(f"content encoding {named[:20]!r} was not asked for")
    decoder = zlib.decompressobj(_DECODERS[named]) if named in _DECODERS else None
    out = bytearray()
    while piece := answer.read(_PIECE):
        while piece:
            out += decoder.decompress(piece, _PIECE) if decoder else piece
            if len(out) > size:
                return b"", True
            piece = decoder.unconsumed_tail if decoder else b""
    if answer.length:
        raise ValueError("the body ended early")
    return bytes(out), False
