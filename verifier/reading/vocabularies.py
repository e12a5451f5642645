"""What the elements of HTML and of Akoma Ntoso do to the page."""

from __future__ import annotations

from .tags import Vocabulary


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


HTML = Vocabulary(
    # HTML Living Standard, section 4.5 (text-level semantics), and the presentational elements of section 16.2.
    inline=_names(
        "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q rp rt ruby s samp small "
        "span strike strong sub sup time tt u var wbr"
    ),
    lines=frozenset({"br", "td", "th", "tr", "li", "dt", "dd", "option"}),
    dropped=frozenset({"head", "template", "noscript", "svg", "iframe", "object", "select", "button", "math"}),
    raw=frozenset({"script", "style", "textarea", "title"}),
    kinds={**{f"h{level}": "heading" for level in range(1, 7)}, "blockquote": "blockquote", "pre": "code"},
    struck=frozenset({"del", "s", "strike"}),
    notes=frozenset({"sup"}),
    quotes=frozenset({"q"}),
    others=_names(
        "p div table thead tbody tfoot ul ol dl section article header footer main nav aside figure figcaption hr img "
        "center details summary caption col colgroup address body html input form label video audio source"
    ),
)

AKOMA_NTOSO = Vocabulary(
    # Akoma Ntoso 1.0, part 2 (OASIS): the elements of its pattern "inline", with those of the United Nations profile.
    inline=_names(
        "a abbr affectedDocument argument b caption change courtType date def del docAuthority docCommittee docDate "
        "docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType "
        "docketNumber "
        "embeddedText entity event extractText i inline ins judge lawyer legislature location mmod mod mref "
        "neutralCitation "
        "noteRef num object omissis organization outcome party person placeholder process quantity ref relatedDocument "
        "remark rmod role rref session shortTitle signature span sub sup term time u vote".lower()
    ),
    lines=_names("br eol td th tr"),
    dropped=_names("meta"),
    kinds={
        "heading": "heading",
        "doctitle": "heading",
        "authorialnote": "footnote",
        "blocklist": "",
        "quotedstructure": "blockquote",
    },
    struck=_names("del"),
    notes=_names("noteref sup"),
)
