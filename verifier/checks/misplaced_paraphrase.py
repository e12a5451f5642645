"""Does what is said of an article or paragraph stand in it, and not in another?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.provisions import in_words
from ..model import Claim, ClaimKind, Level, OfficialText, Outcome, Unavailable, Verdict

CODE = "wrong-pinpoint"
_LANGUAGE = "en"


class MisplacedParaphrase:
    """`Article 10 of the ICESCR is about trade unions and the right to strike` is wrong: Article 8 is.

    Said only where three words of the claim hardly stand in any article but one, and none of them in the one cited.
    """

    name = "misplaced-paraphrase"
    codes: tuple[str, ...] = (CODE,)
    question = "Does what is said of a provision stand in another one?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        if not case.citation.key or not case.citation.provision.startswith(("art ", "op ")):
            return
        claims = [claim for claim in case.citation.claims if claim.kind is ClaimKind.PARAPHRASE]
        texts = case.texts.of(case.citation.key) if claims else ()
        english = [] if isinstance(texts, Unavailable) else [text for text in texts if text.language == _LANGUAGE]
        for claim in claims if english else ():
            yield from _judged(case, claim, english)


CHECK = MisplacedParaphrase()


def _judged(case: Case, claim: Claim, texts: list[OfficialText]) -> Iterator[Verdict]:
    from ..support.misplaced import home_of, outermost
    from ..support.reports import supposed

    text, citation = case.document.text, case.citation
    cited, said = (citation.span.start, citation.span.end), (claim.span.start, claim.span.end)
    if supposed(text, cited, said, None):
        return
    holders = [c for c in case.extraction.citations if any(one.span == claim.span for one in c.claims)]
    if any(c.key != citation.key for c in holders) or not all(c.provision for c in holders):
        return  # another text may be the one that bears it
    own = {outermost(c.provision) for c in holders}
    found = [home_of(claim.span.of(text), one, own) for one in texts]
    first = found[0]
    if first is None or len({home.provision if home else "" for home in found}) != 1:
        return
    words = ", ".join(f"“{word}”" for word in first.words[:4])
    message = f"What is said stands in {in_words(first.provision)}, not in {in_words(citation.provision)}: {words}."
    proof = texts[0].attests("the words of the claim stand here", first.provision)
    place = citation.provision_span or citation.span
    yield Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING, place, (proof,))
