"""A real HTTPS server on loopback that plays publishers: what it answers is a table from path to behaviour."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import trustme

from verifier.texts.transport import Limits, Network

HOSTS = (
    "documents.un.org", "docs.un.org", "undocs.org", "pace.coe.int", "assembly.coe.int", "rm.coe.int",
    "www.europarl.europa.eu",
    "publications.europa.eu", "hudoc.echr.coe.int", "www.ohchr.org", "treaties.un.org", "web.archive.org",
)  # fmt: skip

Behave = Callable[["Play"], None]


class Play(BaseHTTPRequestHandler):
    """One request; `server.behave` decides what is sent."""

    server: Stage
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.asked.append((self.headers.get("Host", ""), self.path))
        self.server.seen.append(dict(self.headers))
        if self.path == "/robots.txt":
            self.send((self.server.robots and 200) or 404, self.server.robots.encode(), "text/plain")
        else:
            self.server.behave(self)

    def send(self, status: int, body: bytes, kind: str = "text/html; charset=utf-8", **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def drip(self, seconds: float) -> None:
        """One byte a tenth of a second, for ever as far as a client can tell."""
        self.send_response(200)
        self.send_header("Content-Type", "application/pdf")
        self.end_headers()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.wfile.write(b"%")
            self.wfile.flush()
            time.sleep(0.1)

    def log_message(self, *_: object) -> None:
        """Nothing is logged."""


class Stage(ThreadingHTTPServer):
    daemon_threads = True
    robots = ""

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is expected."""


@dataclass
class Loopback:
    """The server and the network by which a client reaches it under the publishers' names."""

    stage: Stage
    network: Network
    asked: list[tuple[str, str]] = field(default_factory=list)

    def play(self, behave: Behave) -> None:
        self.stage.behave = behave  # type: ignore[attr-defined] # set here, read by Play
        self.stage.asked.clear()  # type: ignore[attr-defined]
        self.stage.robots = ""


@contextmanager
def loopback(folder: Path, limits: Limits | None = None, hosts: tuple[str, ...] = HOSTS) -> Iterator[Loopback]:
    authority = trustme.CA()
    pem = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(pem))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*hosts).configure_cert(context)
    stage = Stage(("127.0.0.1", 0), Play)
    stage.asked, stage.seen = [], []  # type: ignore[attr-defined]
    stage.socket = context.wrap_socket(stage.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=stage.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    network = Network(
        resolve=lambda host: ["127.0.0.1"],
        public=lambda number: True,
        port=stage.server_address[1],
        authorities=str(pem),
        limits=limits or Limits(connect=2, read=2, total=3, size=2_000_000),
    )
    try:
        yield Loopback(stage, network, stage.asked)  # type: ignore[attr-defined]
    finally:
        stage.shutdown()
        stage.server_close()
        thread.join(2)
