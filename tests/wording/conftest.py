"""Two resolutions and a treaty that no body adopted, written for these tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.model import OfficialText, Provenance
from verifier.texts.reading import read_text

RESOLUTION = """Resolution 9001 (1999)
of 14 May 1999

The Security Council,

Recalling its resolution 8999 (1998) of 3 March 1998,

Gravely concerned at the flooding of the lower valley and at the loss of two bridges,

1. Demands that all parties open the mountain road within thirty days,
unless the Commission of Engineers finds it unsafe;

2. Urges the Government of Ruritania to allow the surveyors to measure the dam, and not to
hinder the fishermen of the lake;

3. Requests the Secretary-General to report to the Council on the state of the bridges by 1 September 1999;

4. Decides that the Fund may pay only for repairs which the Commission of Engineers has approved.
"""
OTHER = """Resolution 9002 (1999)
of 20 June 1999

The Security Council,

1. Welcomes the reopening of the northern harbour and thanks the pilots who kept the channel free of ice;

2. Requests the Secretary-General to report to the Council on the state of the bridges by 1 September 1999.
"""
TREATY = """Convention on the Lighthouses of the Inner Sea

Article 1

Each Contracting Party shall keep its lighthouses lit from sunset to sunrise and shall not charge passing vessels
for the light.

Article 2

Keepers of lighthouses shall be paid monthly, and no keeper shall serve for more than six months without leave.

Article 3

The Contracting Parties may close a lighthouse if the Commission agrees.
"""


def _made(key: str, text: str, form: str = "masthead", language: str = "en") -> OfficialText:
    return read_text(key, language, form, Provenance("written for a test"), text)


@pytest.fixture(scope="session")
def resolution() -> OfficialText:
    return _made("un/sc/res/9001", RESOLUTION)


@pytest.fixture(scope="session")
def other() -> OfficialText:
    return _made("un/sc/res/9002", OTHER)


@pytest.fixture(scope="session")
def treaty() -> OfficialText:
    return _made("treaty/lighthouses-1999", TREATY)


@pytest.fixture(scope="session")
def made() -> Callable[..., OfficialText]:
    """Makes an official text: made(key, text, form, language)."""
    return _made
