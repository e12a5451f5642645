"""What the page may load and where its links may lead."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

_WEB = re.compile(r"https?://[^\s\x00-\x20\"'<>\\^`{|}]{1,2000}", re.IGNORECASE)


def content_security_policy(style: str, script: str) -> str:
    """Nothing from anywhere; only the page's own style and script, each by its hash."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


def web_address(address: str) -> str:
    """The address where it is one of the web, else nothing: no other scheme becomes a link."""
    return address if _WEB.fullmatch(address) else ""
