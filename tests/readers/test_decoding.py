"""Encodings are found in the bytes, said when not certain, and refused with the place when they cannot be told."""

from contextlib import suppress

import pytest

from verifier.errors import UnreadableDocument
from verifier.readers.choose import reader_for
from verifier.reading.decoding import decode

RUSSIAN = "Резолюция 822 (1993) Совета Безопасности, подтверждая уважение суверенитета всех государств. " * 3
FRENCH = "La résolution 822 (1993) du Conseil, adoptée à l’unanimité, réaffirme le respect de la souveraineté. " * 3
SPANISH = "La resolución 822 (1993) del Consejo de Seguridad reafirma la soberanía de España y de los demás. " * 3
ARABIC = "قرار مجلس الأمن 822 (1993) بشأن الحالة في المنطقة واحترام السيادة والسلامة الإقليمية لجميع الدول. " * 3


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
@pytest.mark.parametrize("text", [RUSSIAN, FRENCH, ARABIC, "Resolution 822 (1993)\nof 30 April 1993\n"])
def test_unicode_in_any_form_reads_as_written(text: str, encoding: str) -> None:
    decoded = decode("a.txt", text.encode(encoding))
    assert decoded.text == text
    assert bool(decoded.remarks) == (encoding in {"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"})


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (FRENCH, "cp1252"),
        (ARABIC, "cp1256"),
        ("The Council’s “own” words – 822", "cp1252"),
        ("Résolution 884 (1993) du Conseil de sécurité, adoptée à l'unanimité. Été déjà.", "cp1252"),
        ("The Café statement — “naïve” – of the Council", "cp1252"),
        ("Güvenlik Konseyi 12 Kasım 1993 tarihinde 884 sayılı kararı oybirliğiyle kabul etti.", "cp1254"),
    ],
)
def test_a_code_page_without_doubt_is_read_and_said(text: str, encoding: str) -> None:
    decoded = decode("a.txt", text.encode(encoding))
    assert decoded.text == text
    assert decoded.encoding == encoding
    assert encoding in decoded.remarks[0] and "not certain" in decoded.remarks[0]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty (0 bytes)"),
        (b" \n\t\r\n", "empty (5 bytes)"),
        (RUSSIAN.encode()[:101] + b"\xff" + RUSSIAN.encode()[101:], "byte 100 (line 1) is 0xD0"),
        ("é\n".encode() * 9 + b"Resolution \xe9 822", "byte 38 (line 10) is 0xE9"),
        (b"\xef\xbb\xbfab\xff", "byte 5 (line 1) is 0xFF: invalid start byte, expected UTF-8"),
        (b"\xff\xfea\x00b", "expected UTF-16-LE"),
        (bytes(range(256)) * 8, "byte 0 (line 1) is 0x00: not text"),
        (b"Resolution 822\x01\x02\x03\x04\x05\x06\x07", "byte 14 (line 1) is 0x01: not text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a PNG image"),
    ],
)
def test_what_is_not_text_is_refused_with_the_place(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        decode("a.txt", data)
    assert said in caught.value.why and ";" in caught.value.why


def test_a_file_of_200_megabytes_is_refused() -> None:
    with pytest.raises(UnreadableDocument, match="209715200 bytes, more than the 67108864"):
        decode("a.txt", bytes(200 << 20))


def test_line_ends_become_line_feeds_without_moving_anything() -> None:
    decoded = decode("a.txt", b"one\r\ntwo\rthree\n")
    assert decoded.text == "one \ntwo\nthree\n"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), ".docx"),
        (b"{\\rtf1 x", "RTF"),
        (b"PK\x03\x04 nothing", "zip archive"),
    ],
)
def test_known_kinds_without_a_reader_say_what_to_do(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableDocument, match=said):
        reader_for("a.doc", data)


def test_plain_text_has_pages_where_form_feeds_part_it() -> None:
    document = reader_for("a.txt", b"x").read("a.txt", b"one\n\ftwo\n\fthree\n\f")
    assert [document.page_of(document.text.index(word)) for word in ("one", "two", "three")] == [1, 2, 3]
    assert len(document.pages) == 3


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Rezoluce Rady bezpečnosti 884 (1993).", "cp1250"),
        ("A Biztonsági Tanács elfogadta a 884 (1993) számú határozatot, amely követeli a megszüntetését.", "cp1250"),
        ("Saugumo Taryba priėmė rezoliuciją 884 (1993), kurioje reikalaujama nutraukti karo veiksmus.", "cp1257"),
    ],
)
def test_central_european_and_baltic_letters_are_never_taken_for_western_ones(text: str, encoding: str) -> None:
    with suppress(UnreadableDocument):
        assert decode("a.txt", text.encode(encoding)).text == text


def test_a_tie_between_code_pages_is_refused_and_names_them() -> None:
    czech = "Rezoluce Rady bezpečnosti 822 (1993) potvrzuje úctu ke svrchovanosti všech států. " * 3
    with pytest.raises(UnreadableDocument, match=r"no older code page can be told for certain \(cp1250, cp1252"):
        decode("a.txt", czech.encode("cp1250"))
