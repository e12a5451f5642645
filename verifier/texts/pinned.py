"""A session of requests that can reach one checked address and no other, and that is cut off at its deadline."""

from __future__ import annotations

import socket
import time
from collections.abc import Mapping
from contextlib import suppress
from http.cookiejar import DefaultCookiePolicy
from threading import Lock, Timer
from types import TracebackType
from typing import Any

from requests import PreparedRequest, Response, Session
from requests.adapters import HTTPAdapter
from urllib3 import HTTPSConnectionPool
from urllib3.connection import HTTPSConnection

from .destinations import Destination


class Deadline:
    """Ends whatever a connection waits for: a read timeout begins anew with each byte, this does not."""

    def __init__(self, until: float) -> None:
        """until: the time of `time.monotonic` at which the connection is cut off."""
        self._until = until
        self._held: list[socket.socket] = []
        self._lock = Lock()
        self._timer = Timer(self.left, self._cut)
        self._timer.daemon = True

    @property
    def left(self) -> float:
        """Seconds, never quite none, since none means "for ever" to some."""
        return max(0.01, self._until - time.monotonic())

    def hold(self, connected: socket.socket) -> None:
        """Keep a second handle: the first is given away to TLS before its handshake, which may be slow as well."""
        with self._lock:
            self._held.append(connected.dup())
        if time.monotonic() >= self._until:
            self._cut()

    def _cut(self) -> None:
        with self._lock:
            for held in self._held:
                with suppress(OSError):
                    held.shutdown(socket.SHUT_RDWR)  # of the connection itself, whichever handle it is asked of

    def __enter__(self) -> Deadline:
        self._timer.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self._timer.cancel()
        with self._lock:
            for held in self._held:
                held.close()
            self._held.clear()


class _Watched(HTTPSConnection):
    """A connection whose socket the deadline holds from the first moment."""

    def __init__(self, *args: Any, deadline: Deadline, **options: Any) -> None:
        super().__init__(*args, **options)
        self._deadline = deadline

    def _new_conn(self) -> socket.socket:
        connected = super()._new_conn()
        self._deadline.hold(connected)
        return connected


class _WatchedPool(HTTPSConnectionPool):
    ConnectionCls = _Watched


class PinnedAdapter(HTTPAdapter):
    """Connects to the one number that was checked; the host's name stays in SNI, the certificate's check and Host.

    What the request's address says is not looked at for connecting, so no reading of it can lead elsewhere.
    """

    def __init__(self, to: Destination, port: int, deadline: Deadline) -> None:
        super().__init__(max_retries=0)  # whether to try again is for `patience`, which has seen the whole answer
        self._pool = _WatchedPool(
            to.number, port, cert_reqs="CERT_REQUIRED", server_hostname=to.host, deadline=deadline, retries=False
        )

    def get_connection_with_tls_context(
        self,
        request: PreparedRequest,
        verify: bool | str | None,
        proxies: Mapping[str, str] | None = None,
        cert: Any = None,
    ) -> HTTPSConnectionPool:
        return self._pool

    def close(self) -> None:
        self._pool.close()
        super().close()


class PinnedSession(Session):
    """Takes nothing from the environment, keeps no cookie, and leaves redirects to its caller."""

    def get_redirect_target(self, resp: Response) -> None:
        """None: told of a target, requests would read the redirect's whole body, however large, before giving it."""

    def moved(self, response: Response) -> str:
        """Where a redirect leads, or an empty string."""
        return super().get_redirect_target(response) or ""


def session_for(to: Destination, port: int, authorities: str | None, deadline: Deadline) -> PinnedSession:
    """A session for this one destination. authorities: a PEM file, None for those of the certifi package."""
    session = PinnedSession()
    session.trust_env = False  # no proxies, no .netrc, no bundle of certificates from the environment
    session.verify = authorities or True
    session.headers.clear()
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.adapters.clear()
    session.mount("https://", PinnedAdapter(to, port, deadline))
    return session
