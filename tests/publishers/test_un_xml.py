"""Akoma Ntoso of the United Nations: provisions, footnotes apart, date and language as marked."""

from __future__ import annotations

from datetime import date

import pytest

from verifier.contracts import Address
from verifier.model import Provenance
from verifier.publishers import un_xml
from verifier.texts.reading import read_text

XML = """<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
<meta><identification>
<FRBRWork><FRBRdate date="2022-10-07" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression>
</identification></meta><preface><p><docNumber>77/999.</docNumber></p>
<p><docTitle>A test of the reader of such files</docTitle></p>
</preface><preamble><container name="p"><p><i>The General Assembly</i>,</p></container>
<container name="p"><p><i>Recalling</i> the test
<authorialNote marker="1" placement="bottom"><p>Resolution 70/1.</p></authorialNote>
 of others,</p>
</container></preamble>
<mainBody><paragraph><num>1.</num>
<content><p><i>Requests</i> that the test be passed;</p></content></paragraph>
<paragraph><num>2.</num><intro><p><i>Decides</i>:</p></intro>
<subparagraph><num>(a)</num><content><p>To test;</p></content></subparagraph>
<subparagraph><num>(b)</num><content><p>To read.</p></content></subparagraph></paragraph>
</mainBody></statement></akomaNtoso>"""
ADDRESS = Address("https://www.un.org/x.xml", "", "final", "xml")


def test_a_resolution_is_read_as_marked() -> None:
    parsed = un_xml.parse("un/ga/res/77/999", ADDRESS, XML.encode(), "")
    assert (parsed.language, parsed.dated, parsed.symbol) == ("en", date(2022, 10, 7), "77/999.")
    text = read_text("un/ga/res/77/999", "en", "final", Provenance("a test"), parsed.text)
    assert text.readable is not None
    said = {p.label: " ".join(text.readable[p.first : p.end]) for p in text.paragraphs}
    assert said["preamble 1"] == "recalling the test of others" and said["note 1"] == "resolution 70 1"
    assert said["op 1"] == "requests that the test be passed" and said["op 2(b)"] == "to read"


@pytest.mark.parametrize("broken", ["<a/>", XML.replace("<?xml", "<!DOCTYPE a><?xml"), XML[:300], "<akomaNtoso/>"])
def test_other_xml_is_refused(broken: str) -> None:
    with pytest.raises(ValueError):
        un_xml.parse("un/ga/res/77/999", ADDRESS, broken.encode(), "")
