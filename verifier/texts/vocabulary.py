"""The words by which the parts of resolutions and treaties announce themselves, by language."""

from __future__ import annotations

import re

_BODIES = (
    r"the (?:security council|general assembly|economic and social council|human rights council|trusteeship council"
    r"|commission on human rights|council|assembly|committee of ministers|parliamentary assembly|european parliament)",
    r"(?:l['’]assemblée générale|le conseil de sécurité|le conseil économique et social|le conseil des droits "
    r"de l['’]homme)",
    r"(?:la asamblea general|el consejo de seguridad|el consejo económico y social|el consejo de derechos humanos)",
    r"(?:генеральная ассамблея|совет безопасности|экономический и социальный совет|совет по правам человека)",
    r"(?:إن |ان )?(?:الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|مجلس حقوق الإنسان)",
    r"(?:大会|安全理事会|经济及社会理事会|人权理事会)",
)
CHAPEAU = re.compile(rf"[\"“]?(?:therefore,? )?(?:{'|'.join(_BODIES)})\s?[,.;:，،]{{0,2}}", re.I)

_ADVERBS = (
    "Also|Further|Furthermore|Deeply|Gravely|Strongly|Fully|Profoundly|Seriously|Particularly|Again|Once"
    "|Firmly|Greatly|"
    "Especially|Duly|Highly|Warmly|Extremely|Acutely"
)
_FEELINGS = (
    "Alarmed|Alert|Anxious|Appalled|Appreciative|Apprehensive|Attaching|Aware|Concerned|Confident|Conscious"
    "|Convinced|Desirous|"
    "Desiring|Determined|Disturbed|Distressed|Dismayed|Encouraged|Grieved|Guided|Horrified|Impressed"
    "|Indignant|Inspired|Mindful|"
    "Outraged|Persuaded|Pleased|Preoccupied|Resolved|Saddened|Satisfied|Shocked|Struck|Whereas|Worried"
    "|Prompted|Keeping|Cognizant"
)
_GERUND_LIKE = "During|King|Being held|Nothing|Sterling|Meeting|Bearing arms"
PREAMBULAR = re.compile(
    rf"(?!(?:{_GERUND_LIKE})\b)(?:And )?(?:(?:{_ADVERBS}) )?(?:[A-Z][a-z]{{1,15}}ing|(?:{_FEELINGS})"
    rf"|(?:{_FEELINGS.lower()})|[a-z]{{3,15}}ing)\b"
)

_VERBS = (
    "Accepts|Acknowledges|Adopts|Affirms|Agrees|Appeals|Appoints|Appreciates|Approves|Asks|Authorizes"
    "|Authorises|Calls|Censures|Commends|"
    "Concludes|Concurs|Condemns|Confirms|Congratulates|Considers|Decides|Declares|Deems|Demands|Denounces"
    "|Deplores|Designates|Determines|"
    "Directs|Discontinues|Dissolves|Draws|Emphasizes|Encourages|Endorses|Entrusts|Establishes|Exhorts"
    "|Expresses|Extends|Finds|Gives|Holds|Implores|Indicates|"
    "Insists|Instructs|Intends|Invites|Notes|Notifies|Observes|Offers|Orders|Pays|Pledges|Postpones"
    "|Proclaims|Reaffirms|Recalls|"
    "Recognizes|Recommends|Refers|Regards|Regrets|Reiterates|Rejects|Remains|Reminds|Removes|Renews|Repeats"
    "|Requests|Requires|Resolves|"
    "Shares|Stresses|Submits|Supports|Suspends|Takes|Terminates|Thanks|Transmits|Trusts|Underlines"
    "|Undertakes|Urges|Warns|Welcomes|Wishes"
)
OPERATIVE = re.compile(
    rf"(?:(?:{_ADVERBS}|Hereby|Therefore|Urgently|Solemnly|Earnestly|Vigorously|Accordingly)[ ,]{{1,"
    rf"2}})?(?:{_VERBS}|{_VERBS.lower()})\b"
)

HEADING = re.compile(
    r"(?:Resolution|RESOLUTION|R[ée]solution|Resolución|Резолюция|قرار)\s.{0,60}|[0-9]{1,4} ?\([0-9]{4}\)\.? "
    r"?Resolution.{0,60}"
    r"|of [0-9]{1,2} [A-Z][a-z]{2,8}\]? [0-9]{4}\.?|on [0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}|\[?S/[0-9]{1,6}.{0,"
    r"40}\]?|[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}"
    r"|[0-9]{1,3}/[0-9]{1,4}[A-Z ]{0,4}\.?"
)
ADOPTION = re.compile(
    r"[\"“]?Adopted\b(?: unanimously)?(?:,? (?:at|by|with|on|without|as|in)\b|$)|[0-9]{1,4}(?:st|nd|rd|th) "
    r"(?:plenary )?meeting\b.{0,20}"
    r"|[A-Z][a-z]+(?:-[a-z]+)?(?: and [a-z-]+)? plenary meeting,?.{0,30}"
)
ANNEX = re.compile(
    r"(?P<word>Annex|ANNEX|Appendix|APPENDIX|Enclosure|ENCLOSURE|Annexe|Anexo|Приложение|المرفق|附件)(?:\s{1,"
    r"3}(?P<number>[A-Z]|[IVX]{1,5}|[0-9]{1,2}))?\b[.:]?"
)
MONTHS = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")
UNITS = re.compile(
    r"(?:per cent|percent|working|members?|days?|months?|years?|votes?|weeks?|hours?|States|Powers|persons?"
    r"|men|million|a\.m|p\.m|o'clock|km|miles|metres)\b"
)
JOINERS = re.compile(r"(?:and|to|or)\b")
