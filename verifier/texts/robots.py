"""What a host's robots.txt allows (RFC 9309)."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.robotparser import RobotFileParser

from .pages import kind_of
from .transport import AGENT, Reply

_LIMIT = 500_000  # bytes of robots.txt that are read


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one host; none where it has no readable robots.txt."""

    rules: RobotFileParser | None = None

    @classmethod
    def read(cls, reply: Reply) -> Robots:
        """A missing file or a page in its place means that nothing is forbidden."""
        if reply.status != 200 or kind_of(reply.body) != "text":
            return cls()
        rules = RobotFileParser()
        rules.parse(reply.body[:_LIMIT].decode("utf-8", "replace").splitlines())
        return cls(rules)

    def allows(self, url: str) -> bool:
        return self.rules is None or self.rules.can_fetch(AGENT.split()[0], url)
