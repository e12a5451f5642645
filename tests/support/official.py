"""An official text of our own making, readable and sealed, for the tests of statements."""

from __future__ import annotations

from verifier.model import OfficialText, Provenance
from verifier.texts.reading import read_text
from verifier.texts.seal import seal

KEY = "un/sc/res/9999"
WORDS = """RESOLUTION 9999 (1999)

Adopted by the Security Council at its 4001st meeting,
on 12 March 1999

The Security Council,

Recalling its resolution 9998 (1998) of 3 May 1998,

Noting with concern that local Borduran forces seized the valley of Tamin on 2 March 1999,

1. Demands the immediate withdrawal of all occupying forces from the valley of Tamin;

2. Urges the parties to resume negotiations on the water of the lake within thirty days;

3. Calls upon all States to refrain from the supply of weapons to the parties;

4. Decides to send a mission of twelve observers to the valley and authorizes it to inspect every crossing;

5. Affirms that no person shall be removed from the valley against his or her will;

6. Invites the regional bank to consider a loan for the repair of roads, which may be granted only after inspection;

7. Decides to remain seized of the matter.
"""


def readable() -> OfficialText:
    return read_text(KEY, "en", "masthead", Provenance("a test", "https://example.org/9999"), WORDS)


def sealed() -> OfficialText:
    return seal(readable())
