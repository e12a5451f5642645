"""Quotations in French, Spanish, Russian, Arabic and Chinese against that language's text, altered and faithful.

Usage: python -m benchmarks.quotation_languages [many] [seed] [show]. The words that the makers use are their own.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random

from benchmarks.quotation_texts import Passage, Texts, assembly, passages
from benchmarks.quotations import judged_in, same
from verifier.model import OfficialText, Outcome, Verdict
from verifier.wording.fold import words_of

RESULTS = Path(__file__).parent / "results/quotation_languages.md"
EACH = 4  # one quotation in four is compared with the sealed text as well


@dataclass(frozen=True, slots=True)
class Tongue:
    """What the makers need of a language. join: what parts its words."""

    name: str
    code: str
    months: str
    dated: str  # with the groups day, month, year
    negations: tuple[str, ...]
    denial: str
    modals: tuple[tuple[str, str], ...]
    verbs: tuple[tuple[str, str], ...]
    typed: tuple[tuple[str, str] | tuple[str, str, int], ...]  # other ways to type the same letters, how often
    join: str = " "


TONGUES = (
    Tongue(
        "French", "fr",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        r"\b(?P<day>[0-9]{1,2}) (?P<month>%s) (?P<year>[0-9]{4})\b",
        ("ne", "pas", "sans", "non", "aucun", "aucune"), "ne pas",
        (("doit", "peut"), ("doivent", "peuvent"), ("devrait", "doit"), ("devraient", "doivent"), ("peut", "doit"),
         ("peuvent", "doivent")),
        (("Prie", "Décide"), ("Demande", "Invite"), ("Invite", "Exige"), ("Engage", "Condamne"), ("Décide", "Invite"),
         ("Encourage", "Exige"), ("Rappelant", "Condamnant"), ("Exhorte", "Invite"), ("Réaffirme", "Déplore")),
        (("’", "'"), (" ;", ";"), ("« ", "“"), (" »", "”"), ("œ", "oe"), ("É", "E"), ("-", "‑"), ("\n", " ")),
    ),
    Tongue(
        "Spanish", "es",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        r"\b(?P<day>[0-9]{1,2}) de (?P<month>%s) de (?P<year>[0-9]{4})\b",
        ("no", "sin", "ningún", "ninguna", "ni"), "no",
        (("debe", "puede"), ("deben", "pueden"), ("debería", "debe"), ("deberían", "deben"), ("puede", "debe"),
         ("pueden", "deben")),
        (("Solicita", "Decide"), ("Pide", "Exige"), ("Invita", "Exige"), ("Exhorta", "Invita"), ("Decide", "Invita"),
         ("Alienta", "Exige"), ("Recordando", "Condenando"), ("Insta", "Invita"), ("Reafirma", "Deplora")),
        (("“", "«"), ("”", "»"), ("-", "‑"), (" ", "\u00a0"), ("fi", "ﬁ"), ("\n", " ")),
    ),
    Tongue(
        "Russian", "ru",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        r"\b(?P<day>[0-9]{1,2}) (?P<month>%s) (?P<year>[0-9]{4})\b",
        ("не", "без", "нет", "ни"), "не",
        (("должны", "могут"), ("должен", "может"), ("следует", "можно"), ("могут", "должны"), ("может", "должен"),
         ("должна", "может")),
        (("просит", "постановляет"), ("предлагает", "требует"), ("призывает", "требует"), ("рекомендует", "требует"),
         ("постановляет", "предлагает"), ("подтверждает", "осуждает"), ("ссылаясь", "осуждая"),
         ("настоятельно призывает", "предлагает")),
        (("«", "“"), ("»", "”"), ("ё", "е"), ("№", "No"), ("-", "‑"), (" ", "\u00a0"), ("\n", " "), ("е", "ё", 1)),
    ),
    Tongue(
        "Arabic", "ar",
        "يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        r"(?P<day>[0-9]{1,2}) (?:\w+ )?\w+/(?P<month>%s) (?P<year>[0-9]{4})",
        ("لا", "عدم", "غير", "دون", "لم"), "عدم",
        (("ينبغي", "يجوز"), ("يجب", "يجوز"), ("يمكن", "يجب"), ("يجوز", "يجب")),
        (("تطلب", "تقرر"), ("تدعو", "تدين"), ("تقرر", "تدعو"), ("تشجع", "تدين"), ("تؤكد", "تشجب"), ("تحث", "تدعو"),
         ("وإذ تشير", "وإذ تدين"), ("تهيب", "تدين")),
        (("أ", "ا", 2), ("إ", "ا", 2), ("ال", "الـ", 2), ("؛", ";"), ("،", ","), ("0", "٠"), ("1", "١"), ("2", "٢"),
         ("\n", " "), ("لم", "لَم", 1), ("ي ", "ى ", 1)),
    ),
    Tongue(
        "Chinese", "zh",
        "1 2 3 4 5 6 7 8 9 10 11 12",
        r"(?P<year>[0-9]{4})年(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日",
        ("不", "未", "无"), "不",
        (("必须", "可以"), ("应", "可"), ("可", "必须"), ("应当", "可以")),
        (("请", "决定"), ("促请", "决定"), ("邀请", "谴责"), ("决定", "邀请"), ("鼓励", "谴责"), ("重申", "谴责"),
         ("回顾", "谴责"), ("敦促", "邀请")),
        (("，", ","), ("；", ";"), ("(", "（"), (")", "）"), ("1", "１"), ("2", "２"), ("0", "０"), ("“", "「"),
         ("”", "」"), ("\n", "")),
        "",
    ),
)  # fmt: skip
_GUARDS = {
    "fr": r"\b(?:ne|n|pas|non|sans|aucun|aucune|ni|nul|nulle|sauf|excepté|hormis|seul|seule|seuls|seules|seulement|si|"
          r"uniquement|exclusivement|réserve|condition|exception|moins|jamais|rien|sinon|nonobstant|point|personne)\b",
    "es": r"\b(?:no|sin|ningún|ninguna|ninguno|ni|nunca|salvo|excepto|excepción|solo|sólo|solamente|únicamente|si|"
          r"exclusivamente|condición|menos|siempre|nada|nadie|tampoco|jamás|único|única|reserva|obstante|perjuicio)\b",
    "ru": r"\b(?:не|нет|ни|без|кроме|исключением|только|лишь|если|исключительно|никто|ничто|никогда|условии|нельзя|"
          r"невзирая|несмотря|либо)\b|\bне|ни(?:как|че|ко)",
    "ar": r"لا|لم|لن|ليس|غير|دون|عدم|إلا|سوى|فقط|إذا|باستثناء|شريطة|بشرط",
    "zh": r"[不未没無无非否勿莫除仅只如唯惟]",
}  # fmt: skip
_FIGURE = re.compile(r"(?<![\w/.\-(])[0-9]{1,4}(?![\w/.\-)])")
Maker = Callable[[str, Tongue, Random], str | None]


def _dates(text: str, tongue: Tongue) -> list[re.Match[str]]:
    months = "|".join(sorted(tongue.months.split(), key=len, reverse=True))
    return list(re.finditer(tongue.dated.replace("%s", months), text))


def _put(text: str, span: tuple[int, int], new: str) -> str:
    return text[: span[0]] + new + text[span[1] :]


def _whole(word: str, text: str, tongue: Tongue) -> list[re.Match[str]]:
    bounded = rf"(?<!\w){re.escape(word)}(?!\w)" if tongue.join else re.escape(word)
    return list(re.finditer(bounded, text))


def _words(text: str, tongue: Tongue) -> list[re.Match[str]]:
    return list(re.finditer(r"[^\W\d_]{2}" if not tongue.join else r"[^\W\d_]+", text))


def number(text: str, tongue: Tongue, random: Random) -> str | None:
    dated = [m.span() for m in _dates(text, tongue)]
    figure = _FIGURE if tongue.join else re.compile(r"(?<![0-9/.(])[0-9]{1,3}(?=[个名次段款]|%|美元)")
    found = [m for m in figure.finditer(text) if not any(a <= m.start() < b for a, b in dated)]
    found = [m for m in found if m.start() > 2 and m.end() < len(text) - 2]
    if not found:
        return None
    one = random.choice(found)
    return _put(text, one.span(), str(int(one[0]) + random.choice([1, 2, 10])))


def date(text: str, tongue: Tongue, random: Random) -> str | None:
    found = _dates(text, tongue)
    if not found:
        return None
    one, part = random.choice(found), random.choice(["day", "month", "year"])
    match part:
        case "day":
            new = str(int(one["day"]) % 28 + 1)
        case "month":
            new = random.choice([name for name in tongue.months.split() if name != one["month"]])
        case _:
            new = str(int(one["year"]) + random.choice([-1, 1, 2]))
    return _put(text, one.span(part), new)


def negation_added(text: str, tongue: Tongue, random: Random) -> str | None:
    found = _words(text, tongue)[3:-1]
    if not found:
        return None
    one = random.choice(found)
    return _put(text, (one.start(), one.start()), tongue.denial + tongue.join)


def negation_dropped(text: str, tongue: Tongue, random: Random) -> str | None:
    found = [m for word in tongue.negations for m in _whole(word, text, tongue) if 2 < m.start() < len(text) - 6]
    if not found:
        return None
    one = random.choice(found)
    return text[: one.start()] + text[one.end() :].lstrip()


def _exchanged(text: str, tongue: Tongue, random: Random, pairs: tuple[tuple[str, str], ...]) -> str | None:
    found = [(m, new) for old, new in pairs for m in _whole(old, text, tongue)]
    if not found:
        return None
    one, new = random.choice(found)
    return _put(text, one.span(), new)


def modality(text: str, tongue: Tongue, random: Random) -> str | None:
    return _exchanged(text, tongue, random, tongue.modals) if tongue.join else None


def operative_verb(text: str, tongue: Tongue, random: Random) -> str | None:
    for old, new in tongue.verbs:
        if text.startswith(old):
            return new + text[len(old) :]
    return None


def word_dropped(text: str, tongue: Tongue, random: Random) -> str | None:
    months = tongue.months.split()
    found = [m for m in _words(text, tongue)[2:-2] if (len(m[0]) > 6 and m[0] not in months) or not tongue.join]
    if not found:
        return None
    one = random.choice(found)
    return text[: one.start()] + text[one.end() :].lstrip()


def exact(text: str, tongue: Tongue, random: Random) -> str | None:
    return text


def typographic(text: str, tongue: Tongue, random: Random) -> str | None:
    for other in random.sample(tongue.typed, 4):
        text = text.replace(other[0], other[1], other[2] if len(other) == 3 else -1)
    return text


def sound_ellipsis(text: str, tongue: Tongue, random: Random) -> str | None:
    words = _words(text, tongue)
    if len(words) < 24:
        return None
    size = random.randint(3, 8)
    at = random.randint(7, len(words) - size - 7)
    first, end = words[at].start(), words[at + size].start()
    if re.search(_GUARDS[tongue.code], text[first:end].casefold()):
        return None
    return f"{text[:first].rstrip()} {random.choice(['...', '…', '[...]', '(…)', '……'])} {text[end:]}"


def page_end(text: str, tongue: Tongue, random: Random) -> str | None:
    breaks = [m.start() for m in re.finditer(r"\s", text)][4:-4]
    if not breaks:
        return None
    at = random.choice(breaks)
    furniture = ["\n\n- 12 -\n\n", "\n\n4\n\n", "\n22-28494\n2/5\n", "\n\f\nA/RES/77/134\n", "\n2/5 22-28494 (F)\n"]
    return text[:at] + random.choice(furniture) + text[at:].lstrip()


def notes_left_out(text: str, tongue: Tongue, random: Random) -> str | None:
    """Without the footnotes that the text prints in the middle of its sentences, as a document quotes it."""
    if tongue.code == "ar":
        pattern = r"\(\n\(\) [^\n]+\n\)"
    else:
        after = r"[,;)]|[a-zа-яà-ÿ]" if tongue.join else r"[，；、]"
        # "10." alone numbers a paragraph.
        pattern = rf"(?<=[^\s.;:,!?。；：，])\n(?![0-9]{{1,3}}\.\n)[^\n]*[0-9][^\n]*[.。]\n(?={after})"
    done = re.sub(pattern, tongue.join, text)
    return done if done != text else None


def remarks(text: str, tongue: Tongue, random: Random) -> str | None:
    return text.rstrip(" ;,.،؛，；。") + random.choice([" [sic]", " (sic)", "¹²", " [...]"])


ALTERED: dict[str, tuple[Maker, set[str]]] = {
    "number": (number, {"changed-number"}), "date": (date, {"changed-number"}),
    "negation added": (negation_added, {"changed-negation"}),
    "negation dropped": (negation_dropped, {"changed-negation"}), "modality": (modality, {"changed-modality"}),
    "operative verb": (operative_verb, {"changed-strength"}), "word dropped": (word_dropped, {"altered-quotation"}),
}  # fmt: skip
FAITHFUL: dict[str, Maker] = {
    "exact": exact, "typographic": typographic, "sound ellipsis": sound_ellipsis, "page end inside": page_end,
    "notes left out": notes_left_out, "remarks": remarks,
}  # fmt: skip


def samples(
    pool: list[Passage], tongue: Tongue, kind: str, maker: Maker, many: int, seed: str
) -> Iterator[tuple[Passage, str]]:
    """`many` made quotations of one kind, the same ones for a seed."""
    random = Random(f"{tongue.code} {kind} {seed}")
    made = ((p, maker(p.published, tongue, random)) for p in random.sample(pool, len(pool)))
    yield from islice(((p, words) for p, words in made if words and _meant(kind, p, words)), many)


def _meant(kind: str, passage: Passage, words: str) -> bool:
    """Whether the alteration touches the text itself, not a note that is printed within it."""
    if kind not in ALTERED:
        return True
    official = Counter((passage.text.readable or ())[passage.first : passage.end])
    before, after = Counter(words_of(passage.published)), Counter(words_of(words))
    return not (before - after) - official


def run(many: int, seed: str, show: int) -> str:
    rows: dict[str, list[str]] = {kind: [] for kind in (*ALTERED, *FAITHFUL)}
    equal = compared = 0
    for tongue in TONGUES:
        texts = Texts(assembly(tongue.name.lower(), tongue.code))
        sealed = texts.sealed()
        pool = _pool(list(texts.all()), tongue)
        for kind in rows:
            maker, codes = ALTERED.get(kind) or (FAITHFUL[kind], set())
            flagged = typed = total = 0
            for passage, words in samples(pool, tongue, kind, maker, many, seed):
                said = judged_in(words, passage.text.key, texts, tongue.code)
                if total % EACH == 0 and tongue.code != "zh":
                    compared += 1
                    equal += same(said, judged_in(words, passage.text.key, sealed, tongue.code))
                found = {v.code for v in said if v.outcome is Outcome.CONTRADICTED}
                total, flagged, typed = total + 1, flagged + bool(found), typed + bool(found & codes)
                if (show and bool(found & codes) != bool(codes)) or (show and found and not codes):
                    _show(tongue, kind, passage, words, said)
            typed_too = f", type {typed}" if codes else ""
            rows[kind].append(f"{flagged}/{total}{typed_too}" if total else "–")
    return _table(rows, equal, compared)


def translated(many: int, seed: str) -> str:
    """Quotations in each language whose text is at hand in English only: passages with several figures, as published
    and with one figure or date altered.
    """
    english = Texts(assembly("english", "en"))
    keys = set(english.keys())
    lines = ["| translated | accused | figures found to agree | altered figure or date flagged |", "| --- " * 4 + "|"]
    for tongue in TONGUES:
        random = Random(f"{tongue.code} translated {seed}")
        pool = _pool(assembly(tongue.name.lower(), tongue.code), tongue)
        at_hand = [p for p in random.sample(pool, len(pool)) if _figured(p) and p.text.key in keys]
        accused = agreeing = altered = flagged = 0
        for passage in at_hand[: 4 * many]:
            said = judged_in(passage.published, passage.text.key, english, tongue.code)
            accused += any(v.outcome is Outcome.CONTRADICTED for v in said)
            agreeing += any("stand so in" in v.message for v in said)
            for maker in (number, date):
                if words := maker(passage.published, tongue, random):
                    altered += 1
                    again = judged_in(words, passage.text.key, english, tongue.code)
                    flagged += any(v.outcome is Outcome.CONTRADICTED for v in again)
        judged = len(at_hand[: 4 * many])
        lines.append(f"| {tongue.name} | {accused}/{judged} | {agreeing}/{judged} | {flagged}/{altered} |")
    return "\n".join([*lines, ""])


def _figured(passage: Passage) -> bool:
    return len(re.findall("[0-9]{1,4}", passage.published)) >= 6


def _pool(texts: list[OfficialText], tongue: Tongue) -> list[Passage]:
    least, most = (14, 60) if tongue.join else (2, 8)  # an official Chinese word is a whole clause
    return list(passages(texts, least, most))


def _show(tongue: Tongue, kind: str, passage: Passage, words: str, said: list[Verdict]) -> None:
    print(f"--- {tongue.code} {kind} {passage.text.key} {passage.label}\n    {words!r}\n    TEXT {passage.published!r}")
    for verdict in said:
        print(f"    {verdict.outcome} {verdict.level} {verdict.code}: {verdict.message[:300]}")


def _table(rows: dict[str, list[str]], equal: int, compared: int) -> str:
    head = "| " + " | ".join(["flagged", *(tongue.name for tongue in TONGUES)]) + " |"
    rule = "| --- " * (len(TONGUES) + 1) + "|"
    lines = [head, rule, *(f"| {kind} | " + " | ".join(rows[kind]) + " |" for kind in ALTERED)]
    lines += ["", head.replace("flagged", "accused, though faithful"), rule]
    lines += [f"| {kind} | " + " | ".join(rows[kind]) + " |" for kind in FAITHFUL]
    return "\n".join([*lines, "", f"Sealed and readable texts agree in {equal}/{compared} (Chinese apart).", ""])


if __name__ == "__main__":
    arguments = [*sys.argv[1:], *["100", "", ""][len(sys.argv) - 1 :]]
    text = run(int(arguments[0]), arguments[1], int(arguments[2] or 0))
    text += f"\n{translated(int(arguments[0]), arguments[1])}"
    print(text)
    if len(sys.argv) < 2:
        RESULTS.write_text(
            "# Quotations in other languages\n\nMade alterations and faithful copies of the General Assembly's "
            "resolutions of its 77th session, each against the text of its language; "
            "`python -m benchmarks.quotation_languages`. Where the English text alone is at hand, figures and dates "
            "are compared, no words; what is accused there differs between the official languages themselves.\n\n"
            f"{text}",
            encoding="utf-8",
        )
