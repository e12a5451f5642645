"""One address asked with requests: redirects by hand, a cap on the decoded stream; uses the network."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from .destinations import Destination, Refused, Resolver, Unresolved, destination, is_public, resolved

if TYPE_CHECKING:
    from requests import Response

    from .pinned import PinnedSession

AGENT = "reference-verifier (checks citations against official texts)"
REDIRECTS = 5
_PIECE = 65536
_ENCODINGS = {"", "identity", "gzip", "x-gzip", "deflate"}  # those that are asked for; urllib3 may know more


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


def get(network: Network, url: str, hosts: Collection[str], headers: Mapping[str, str]) -> Reply:
    """Follow at most five redirects by hand, each one checked as the first."""
    until = time.monotonic() + network.limits.total
    for _ in range(REDIRECTS + 1):
        try:
            to = destination(url, hosts, network.resolve, network.public)
        except Refused as fault:
            return Reply(url, refused=str(fault))
        except Unresolved as fault:
            return Reply(url, fault=str(fault), offline=True)
        reply, moved = _one(network, to, url, headers, until)
        if not moved or "/error" in moved.lower():
            return reply
        url = _secure(urljoin(url, moved))
    return Reply(url, refused=f"more than {REDIRECTS} redirects")


def _secure(url: str) -> str:
    """Cellar redirects to http addresses of hosts that serve https as well."""
    return f"https://{url[7:]}" if url[:7].lower() == "http://" else url


def _one(network: Network, to: Destination, url: str, headers: Mapping[str, str], until: float) -> tuple[Reply, str]:
    """The reply of one host, and where it sends on to."""
    from http.client import HTTPException

    from requests import RequestException
    from urllib3.exceptions import HTTPError

    from .pinned import Deadline, session_for

    try:
        with Deadline(until) as deadline, session_for(to, network.port, network.authorities, deadline) as session:
            fixed = {"User-Agent": network.agent, "Accept-Encoding": "gzip, deflate", "Connection": "close"}
            session.headers.update({**fixed, **headers, "Host": to.host})
            reply, moved = _exchange(network.limits, session, to, url, deadline.left)
    except (RequestException, HTTPError, HTTPException, OSError, ValueError) as fault:
        reply, moved = Reply(url, fault=_told(fault)), ""
    return (reply, moved) if time.monotonic() < until else (Reply(url, fault="the deadline passed"), "")


def _exchange(limits: Limits, session: PinnedSession, to: Destination, url: str, left: float) -> tuple[Reply, str]:
    patience = (min(limits.connect, left), min(limits.read, left))
    own = f"https://{to.host}{to.target}"
    with session.get(own, timeout=patience, stream=True, allow_redirects=False) as response:
        said = {name.lower(): value for name, value in response.headers.items()}
        moved = session.moved(response)
        body, cut = (b"", False) if moved else _body(response, said.get("content-encoding", ""), limits.size)
        return Reply(url, response.status_code, said, body, too_large=cut), moved


def _body(response: Response, encoding: str, size: int) -> tuple[bytes, bool]:
    """The decoded body, and whether it was cut off because it grew too large. Raises ValueError for an encoding."""
    named = encoding.strip().lower()
    if named not in _ENCODINGS:
        raise ValueError(f"content encoding {named[:20]!r} was not asked for")
    out = bytearray()
    for piece in response.iter_content(_PIECE):
        out += piece
        if len(out) > size:
            return b"", True
    return bytes(out), False


def _told(fault: BaseException) -> str:
    """The innermost reason: requests and urllib3 wrap it several times, with addresses and memory places."""
    for _ in range(8):
        inner = getattr(fault, "reason", None) or next(iter(fault.args), None)
        if not isinstance(inner, BaseException):
            break
        fault = inner
    return f"{type(fault).__name__}: {fault}"[:200]
