"""Bytes become text, and nothing but what is broken changes."""

from __future__ import annotations

import pytest

from filmoteca.document.encoding import decode, tidy
from filmoteca.document.origin import there
from filmoteca.errors import NotText

SPANISH = "La película «Ñandú» se rodó en Perú; el guion tardó once años y pasó muchas revisiones, hasta cincuenta y siete."


@pytest.mark.parametrize(
    "charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "cp1252", "latin-1"]
)
def test_a_text_is_the_same_in_every_encoding(charset: str) -> None:
    """With a byte order mark or without, declared or not, the text is the one that was written."""
    assert decode(SPANISH.encode(charset)) == SPANISH


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("Фильм снят в 1979 году режиссёром Андреем Тарковским по мотивам повести братьев Стругацких.", "cp1251"),
        ("Film nakręcono w Łodzi, a zdjęcia zrobił Sławomir Idziak; muzykę napisał Zbigniew Preisner.", "cp1250"),
        ("映画は東京で撮影された。", "shift_jis"),
    ],
)
def test_a_declared_charset_is_believed_where_the_bytes_are_no_utf_8(text: str, charset: str) -> None:
    """What a server or a page declares decides between the encodings of one byte."""
    assert decode(text.encode(charset), charset) == text


def test_utf_8_is_believed_more_than_a_wrong_declaration() -> None:
    """Bytes that are UTF-8 are UTF-8, even where a server says latin-1 for everything."""
    assert decode(SPANISH.encode(), "iso-8859-1") == SPANISH


@pytest.mark.parametrize("charset", ["", "no-such-charset", "zip", "rot13", "utf-7", "a\x00b", "idna", "x" * 999, "ü"])
def test_a_senseless_charset_is_passed_over(charset: str) -> None:
    """A declaration that names no charset of texts counts as none."""
    assert decode(SPANISH.encode("cp1252"), charset) == SPANISH


def test_a_utf_8_text_cut_off_inside_a_letter_stays_utf_8() -> None:
    """One broken letter does not turn all others into mojibake."""
    assert decode(SPANISH.encode()[:-1] + "ñ".encode()[:1]) == SPANISH[:-1] + "\ufffd"


@pytest.mark.parametrize(
    ("bad", "good"),
    [
        ("La pelÃ­cula es de EspaÃ±a", "La película es de España"),
        ("Itâ€™s a Wonderful Life", "It’s a Wonderful Life"),
        ("voilÃ\xa0 un film", "voilà un film"),
        ("â€œBlue Valentineâ€\x9d by Cianfrance", "“Blue Valentine” by Cianfrance"),
    ],
)
def test_mojibake_is_mended(bad: str, good: str) -> None:
    """UTF-8 that was read as cp1252 once is read again."""
    assert decode(bad.encode()) == good


@pytest.mark.parametrize(
    "text",
    [
        SPANISH,
        "L’été meurtrier – „Das Boot“ “Blue Valentine” ‘Up’ ﬁlm ﬂight Ｗｉｄｅ ½ ★★★½ … naïve façade",
        "e\u0301 cafe\u0301 \u00a0 & &amp; &#233; AT&T",
        "ÃO PAULO, SÃO PAULO, Â, Ã, “â”",
        "🎬 👩\u200d🚀 映画 фильм",
    ],
)
def test_what_is_not_broken_does_not_change(text: str) -> None:
    """Quotes, ligatures, wide letters, entities, accents and joined emoji come through as they were."""
    assert tidy(text) == (text, ())


def test_line_ends_become_line_feeds_and_controls_go() -> None:
    """Every way to end a line is one, and what nobody sees is gone."""
    assert decode(b"one\r\ntwo\rthree\x00\nfour and so on, further and further") == "one\ntwo\nthree\nfour and so on, further and further"
    assert tidy("a\u2028b\x0cc\u200bd\u00ade\ufefff\u202eg")[0] == "a\nb\ncdefg"


def test_lone_surrogates_become_replacement_characters() -> None:
    """No text holds half a character."""
    assert tidy("a\ud800b\udfffc") == ("a\ufffdb\ufffdc", ())


def test_the_map_leads_back_to_every_letter() -> None:
    """Mending and cleaning keep the offsets of all that was not touched."""
    written = "Une\r\nfille\x00 dâ€™ici\r\n et lâ€™autre, fin"
    text, origin = tidy(written)
    assert text == "Une\nfille d’ici\n et l’autre, fin"
    for word in ("Une", "fille", "ici", "et", "autre", "fin"):
        at = there(origin, text.index(word))
        assert written[at : at + len(word)] == word or word in ("ici", "autre")
    assert written[there(origin, text.index("fin")) :] == "fin"


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"<html>" * 100,
        b"\x89PNG\r\n\x1a\n" + b"\x00" * 50,
        b"%PDF-1.7\n%text that looks like text",
        b"\x7fELF" + b"a" * 100,
        bytes(range(256)) * 40,
        b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        b"\x00\x00\x00\x20ftypisom" + b"a" * 100,
    ],
)
def test_pictures_and_programs_are_no_text(data: bytes) -> None:
    """Bytes that are no text are refused, whatever stands among them."""
    with pytest.raises(NotText):
        decode(data)
