"""One file a publisher; asked in this order."""

from __future__ import annotations

from ..contracts import Publisher
from . import (
    cellar,
    coe_treaties,
    european_parliament,
    hudoc,
    ohchr,
    pace,
    un_documents,
    un_treaties,
    un_xml,
    web_archive,
)

PUBLISHERS: tuple[Publisher, ...] = (
    un_xml,
    un_documents,
    pace,
    coe_treaties,
    european_parliament,
    cellar,
    hudoc,
    ohchr,
    un_treaties,
    web_archive,
)
