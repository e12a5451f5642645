"""A report in which every string that could come from outside is one and the same payload."""

from __future__ import annotations

from collections.abc import Sequence

from verifier.model import (
    Citation,
    ClaimedFact,
    Difference,
    Document,
    Evidence,
    Extraction,
    Fact,
    Finding,
    Instrument,
    Level,
    Outcome,
    Part,
    Repair,
    Report,
    Span,
    Suggestion,
    Verdict,
)


def hostile_report(payloads: Sequence[str]) -> Report:
    made = [_document(number, payload) for number, payload in enumerate(payloads)]
    return Report(
        tuple(extraction for extraction, _ in made),
        tuple(finding for _, findings in made for finding in findings),
        tuple((payload, payload) for payload in payloads),
        tuple(payloads),
        False,
        tuple(
            Instrument(
                p,
                (Fact("title", p, (p,)), Fact("symbol", p, (p,)), Fact("date", "1993-01-01", (p,), ((p, p),))),
                (p,),
                (p,),
            )
            for p in payloads
        ),
    )


def _document(number: int, payload: str) -> tuple[Extraction, list[Finding]]:
    text = f"before {payload} behind\n\nsecond {payload} paragraph\n"
    span = Span(7, 7 + len(payload))
    document = Document(
        f"{number}-{payload}",
        text,
        payload,
        language=payload,
        parts=(Part(span, "footnote", payload),),
        remarks=(payload,),
    )
    difference = Difference(payload, Level.ERROR, span, payload, payload, payload)
    evidence = Evidence(
        payload, payload, payload, payload, payload, payload, payload, payload, f"x {payload} y", (difference,)
    )
    plain = Evidence(payload, payload, payload, official=payload)
    citation = Citation(
        span,
        payload,
        payload,
        provision=payload,
        claimed=(ClaimedFact("date", "1992", span),),
        repairs=(Repair(span, payload, payload, payload),),
        antecedent=span,
    )
    suggestion = Suggestion(span, payload, True)
    verdicts = [
        Verdict(Outcome.CONTRADICTED, payload, payload, Level.ERROR, None, (evidence,), suggestion, payload),
        Verdict(Outcome.CONTRADICTED, "wrong-date", payload, Level.NOTE, None, (plain,)),
        Verdict(Outcome.UNVERIFIED, payload, payload, evidence=(plain,)),
        Verdict(Outcome.CONFIRMED, payload, payload, evidence=(plain,)),
        Verdict(Outcome.CONTRADICTED, payload, payload),
    ]
    reasons = ("", "", "", "", payload)
    findings = [
        Finding(payload, document.name, citation, verdict, f"{number}-{place}", why)
        for place, (verdict, why) in enumerate(zip(verdicts, reasons, strict=True))
    ]
    return Extraction(document, (citation,)), findings
