"""Whether and when an address is asked again: urllib3's Retry, told of answers that have been judged whole."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from .answers import Answer
from .transport import Reply

if TYPE_CHECKING:
    from urllib3 import Retry

TRIES, LONGEST = 3, 60  # tries of one address; seconds that are waited at most, whatever Retry-After asks for
_BUSY = frozenset({429, *range(500, 600)})


class Patience:
    """The tries of one address.

    The Retry is not the adapter's own: there it would see the status alone, and a 503 may be a challenge by its
    body, which is never tried again; nor would it keep the pause between two requests to a host.
    """

    def __init__(self, tries: int = TRIES) -> None:
        self._tries = tries
        self._retry: Retry | None = None

    def after(self, reply: Reply, answer: Answer) -> float | None:
        """Seconds until the next try, None where there is to be none.

        429, 5xx and faults of the connection are worth one; never a challenge, never a refusal, nothing offline.
        """
        if reply.offline or answer.kind not in {"rate-limited", "error"}:
            return None
        from urllib3.exceptions import MaxRetryError, ProtocolError

        retry = self._retry or _retry(self._tries)
        if not (reply.fault or retry.is_retry("GET", reply.status)):
            return None
        try:
            fault = ProtocolError(reply.fault) if reply.fault else None
            self._retry = retry.increment("GET", reply.address, error=fault)
        except MaxRetryError:
            return None
        return _asked_for(self._retry, reply) or self._retry.get_backoff_time() or random.random()


def _retry(tries: int) -> Retry:
    from urllib3 import Retry

    return Retry(
        total=tries - 1,
        status_forcelist=_BUSY,
        allowed_methods={"GET"},
        backoff_factor=1,
        backoff_jitter=1,
        backoff_max=LONGEST,
    )


def _asked_for(retry: Retry, reply: Reply) -> float:
    """What Retry-After says, in seconds or as a date, capped; 0 where it says nothing that can be read."""
    from urllib3.exceptions import InvalidHeader

    said = reply.headers.get("retry-after", "")[:60]
    try:
        return min(retry.parse_retry_after(said), LONGEST) if said else 0.0
    except (InvalidHeader, ValueError, TypeError, OverflowError):
        return 0.0
