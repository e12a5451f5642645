"""Quotations and paraphrases in five languages: what each body says in its resolution is bound to the resolution."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import Document

QUOTED = [
    (
        "Dans sa résolution 853 (1993), le Conseil de sécurité a exigé « le retrait immédiat de toutes les forces ».",
        "le retrait immédiat de toutes les forces",
    ),
    (
        "La résolution 853 (1993) « exige la cessation immédiate de toutes les hostilités ».",
        "exige la cessation immédiate de toutes les hostilités",
    ),
    (
        "Comme l'indique la résolution 853 (1993) : « les frontières internationales sont inviolables ».",
        "les frontières internationales sont inviolables",
    ),
    (
        "« L'acquisition de territoire par la force est inadmissible », affirme la résolution 853 (1993).",
        "L'acquisition de territoire par la force est inadmissible",
    ),
    (
        "L'Assemblée générale, dans sa résolution 62/243, a réaffirmé \"l'intégrité territoriale de la République\".",
        "l'intégrité territoriale de la République",
    ),
    (
        "En su resolución 853 (1993), el Consejo de Seguridad exigió «la retirada inmediata de todas las fuerzas».",
        "la retirada inmediata de todas las fuerzas",
    ),
    (
        "La resolución 853 (1993) “exige el cese inmediato de todas las hostilidades”.",
        "exige el cese inmediato de todas las hostilidades",
    ),
    (
        "En el párrafo 3 de la resolución 853 (1993), el Consejo «exige la retirada completa de las fuerzas».",
        "exige la retirada completa de las fuerzas",
    ),
    (
        "Como señala la resolución 853 (1993): «las fronteras internacionales son inviolables».",
        "las fronteras internacionales son inviolables",
    ),
    (
        "«La adquisición de territorio por la fuerza es inadmisible», afirma la resolución 853 (1993).",
        "La adquisición de territorio por la fuerza es inadmisible",
    ),
    (
        "La Asamblea General, en su resolución 62/243, reafirmó “la integridad territorial de la República”.",
        "la integridad territorial de la República",
    ),
    (
        "В своей резолюции 853 (1993) Совет Безопасности потребовал «немедленного вывода всех сил из района».",
        "немедленного вывода всех сил из района",
    ),
    (
        "Резолюция 853 (1993) «требует немедленного прекращения всех военных действий».",
        "требует немедленного прекращения всех военных действий",
    ),
    ("В пункте 3 резолюции 853 (1993) Совет Безопасности „требует полного вывода сил“.", "требует полного вывода сил"),
    (
        "Как указано в резолюции 853 (1993): «международные границы нерушимы и неприкосновенны».",
        "международные границы нерушимы и неприкосновенны",
    ),
    (
        "«Приобретение территории силой недопустимо», — гласит резолюция 853 (1993).",
        "Приобретение территории силой недопустимо",
    ),
    (
        "Генеральная Ассамблея в своей резолюции 62/243 подтвердила «территориальную целостность Республики».",
        "территориальную целостность Республики",
    ),
    (
        'طالب مجلس الأمن في قراره 853 (1993) بـ "الانسحاب الفوري لجميع القوات من المنطقة".',
        "الانسحاب الفوري لجميع القوات من المنطقة",
    ),
    ("وفي قراره 853 (1993)، طالب مجلس الأمن «بالانسحاب الفوري لجميع القوات».", "بالانسحاب الفوري لجميع القوات"),
    ("ينص القرار 853 (1993) على ”الوقف الفوري لجميع الأعمال العدائية“.", "الوقف الفوري لجميع الأعمال العدائية"),
    ("وبموجب الفقرة 3 من القرار 853 (1993)، «تطالب الأطراف بسحب قواتها بالكامل».", "تطالب الأطراف بسحب قواتها بالكامل"),
    ('وجاء في القرار 853 (1993): "الحدود الدولية لا يجوز انتهاكها".', "الحدود الدولية لا يجوز انتهاكها"),
    (
        "الجمعية العامة، في قرارها 62/243، أكدت من جديد «السلامة الإقليمية للجمهورية وسيادتها».",
        "السلامة الإقليمية للجمهورية وسيادتها",
    ),
    ("安全理事会在第853(1993)号决议中要求“所有部队立即撤出该地区”。", "所有部队立即撤出该地区"),
    ("第853(1993)号决议规定：“所有敌对行动应立即停止”。", "所有敌对行动应立即停止"),
    ("安全理事会在其第853(1993)号决议第3段中“要求占领部队全部撤出”。", "要求占领部队全部撤出"),
    ("安全理事会第853(1993)号决议重申“国际边界不可侵犯”。", "国际边界不可侵犯"),
    ("“不得以武力取得领土”，安全理事会第853(1993)号决议指出。", "不得以武力取得领土"),
    ("大會在第62/243號決議中重申「共和國的領土完整與主權」。", "共和國的領土完整與主權"),
]
TOLD = [
    ("Par sa résolution 853 (1993), le Conseil a demandé que toutes les forces se retirent sans délai.", "demandé"),
    ("Selon la résolution 853 (1993), toutes les forces doivent se retirer du district.", "toutes les forces doivent"),
    ("La résolution 853 (1993) exige que toutes les forces se retirent du district.", "exige"),
    (
        "Le Conseil a affirmé, dans sa résolution 853 (1993), que l'acquisition de territoire était nulle.",
        "que l'acquisition",
    ),
    ("Mediante su resolución 853 (1993), el Consejo pidió que todas las fuerzas se retiraran sin demora.", "pidió"),
    ("Según la resolución 853 (1993), todas las fuerzas deben retirarse del distrito.", "todas las fuerzas deben"),
    ("La resolución 853 (1993) exige que todas las fuerzas se retiren del distrito.", "exige"),
    (
        "El Consejo afirmó, en su resolución 853 (1993), que la adquisición de territorio era nula.",
        "que la adquisición",
    ),
    ("Резолюцией 853 (1993) Совет Безопасности потребовал, чтобы все силы были выведены.", "потребовал"),
    ("Согласно резолюции 853 (1993), все силы должны покинуть район.", "все силы должны"),
    ("Резолюция 853 (1993) требует, чтобы все силы покинули район.", "требует"),
    (
        "Совет Безопасности подтвердил в своей резолюции 853 (1993), что приобретение территории силой недопустимо.",
        "что приобретение",
    ),
    ("ينص القرار 853 (1993) على أن جميع القوات يجب أن تنسحب من المنطقة.", "على أن جميع القوات"),
    ("ووفقا للقرار 853 (1993)، يجب على جميع القوات الانسحاب من المنطقة.", "يجب على جميع القوات"),
    ("أكد مجلس الأمن في قراره 853 (1993) أن اكتساب الأراضي بالقوة غير جائز.", "أن اكتساب الأراضي"),
    ("إن القرار 853 (1993) يطالب بانسحاب جميع القوات من المنطقة.", "يطالب"),
    ("第853(1993)号决议要求所有部队立即撤出该地区。", "要求"),
    ("根据安全理事会第853(1993)号决议，所有部队必须撤出该地区。", "所有部队必须"),
    ("大会第62/243号决议重申了该国的领土完整。", "重申"),
    ("安理会第853(1993)号决议强调，不得以武力取得领土。", "不得以武力取得领土"),
]
NOBODYS = [
    "قال الوزير إن القرار 853 (1993) «مهم جدا لنا جميعا».",
    "部长说，第853(1993)号决议“对我们大家都很重要”。",
    "Министр сказал, что резолюция 853 (1993) «очень важна для всех нас».",
    "Le ministre a dit que la résolution 853 (1993) « est très importante pour nous tous ».",
    "El ministro dijo que la resolución 853 (1993) «es muy importante para todos nosotros».",
    "القرار 70/1 المعنون ”تحويل عالمنا: خطة التنمية المستدامة لعام 2030“",
    "大会题为“变革我们的世界：2030年可持续发展议程”的第70/1号决议",
]


def claims(text: str) -> list[tuple[str, str]]:
    found = extract(Document("a.txt", text)).citations
    return [(claim.kind.value, claim.span.of(text)) for citation in found for claim in citation.claims]


@pytest.mark.parametrize(("text", "words"), QUOTED)
def test_quotations_are_bound(text: str, words: str) -> None:
    assert ("quotation", words) in claims(text)


@pytest.mark.parametrize(("text", "words"), TOLD)
def test_paraphrases_are_bound(text: str, words: str) -> None:
    assert any(kind == "paraphrase" and words in said for kind, said in claims(text))


@pytest.mark.parametrize("text", NOBODYS)
def test_titles_and_the_words_of_persons_are_no_quotations(text: str) -> None:
    assert [kind for kind, _ in claims(text) if kind == "quotation"] == []
