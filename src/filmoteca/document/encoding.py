"""From bytes to text: finds the encoding, mends mojibake, takes out what is no character of a text. Offsets are fixed after this."""

from __future__ import annotations

import codecs
import re

from filmoteca.document.origin import Draft, Origin, compose
from filmoteca.errors import NotText

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"%PDF-", "a PDF file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
    (b"OggS", "a sound or film file"),
    (b"\x1aE\xdf\xa3", "a film file"),
    (b"ID3", "a sound file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"BZh9", "a bzip2 file"),
    (b"\xfd7zXZ\x00", "an xz file"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
)

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_WESTERN = frozenset("áàâãäåæçéèêëíìîïñóòôõöøœúùûüýÿßÁÀÂÃÄÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÕÖØŒÚÙÛÜ«»“”„‘’‚‹›–—…¿¡ªº°€£©®·•½\xa0")
"""What western European texts are written with beside ASCII; a guesser takes short ones for central European."""

_SAMPLE = 65536
_CONTROLS = bytes({*range(32)} - {9, 10, 12, 13, 27} | {127})

_UNWANTED = re.compile(
    "\r\n?|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
"""Line ends other than a line feed, controls, soft hyphens, zero-width spaces, writing-direction marks, lone surrogates."""

_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd]")

_LINE_ENDS = frozenset("\r\n \r \x0b \x0c \x85 \u2028 \u2029".split(" "))

_SUSPECT = re.compile("[^\x00-\x7f]{2}|[\x80-\x9f]|[ÂÃâ] ")
"""Every letter of mojibake is two characters or more, or a control; looking for these is 50 times as fast as ftfy's own test."""

_WORD = re.compile(r"(?:[^ \n\t]|(?<=[ÂÃâ]) )+")
"""What is mended at a time; the space after Â, Ã or â may be a lost no-break space that belongs to the letter."""


def decode(data: bytes, charset: str = "") -> str:
    """Return the text of ``data`` with line feeds as line ends, without controls and lone surrogates, mojibake mended.

    ``charset`` is what the source declares, '' if nothing. Raises NotText for pictures, programs and other bytes that
    are no text.
    """
    refuse_binary(data)
    return tidy(_decode(data, charset))[0]


def preview(head: bytes) -> str:
    """Return the first bytes of an input as text, '' where they are none; for telling formats apart only."""
    for bom, name in _BOMS:
        if head.startswith(bom):
            return head[len(bom) :].decode(name, "ignore")
    wide = _wide(head)
    return head.decode(wide or "utf-8", "ignore")


def refuse_binary(data: bytes) -> None:
    """Raise NotText for bytes that are no text in any encoding."""
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise NotText(f"is {what}, not a text")
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        raise NotText("is a picture, sound or film file, not a text")
    if data[4:8] == b"ftyp":
        raise NotText("is a film file, not a text")
    sample = data[:_SAMPLE]
    if any(sample.startswith(bom) for bom, _ in _BOMS) or _wide(sample):
        return
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls * 20 > len(sample):
        raise NotText("is not a text: too many control characters")


def _decode(data: bytes, charset: str) -> str:
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _judged(data[len(bom) :].decode(name, "replace"))
    declared = _codec(charset)
    first = (declared,) if declared.startswith(("utf-16", "utf-32", "iso2022", "hz")) else ("utf-8", declared)
    for name in first:
        if name:
            try:
                return data.decode(name)
            except UnicodeError:
                continue
    wide = _wide(data[:_SAMPLE])
    if wide:
        return _judged(data.decode(wide, "replace"))
    nearly = data.decode("utf-8", "replace")
    broken = nearly.count("\ufffd")
    if broken * 10 < sum(1 for letter in nearly[:_SAMPLE] if letter > "\x7f") or (broken == 1 and nearly[-1] == "\ufffd" and len(data) > 3):
        return nearly
    return _judged(data.decode(_guess(data), "replace"))


def _codec(charset: str) -> str:
    """Return Python's name of a declared charset, '' if it is unknown or no charset of texts."""
    try:
        found = codecs.lookup(charset.strip().strip("\"'")) if charset else None
        "".encode(charset) if found else None
    except (LookupError, ValueError, TypeError):
        return ""
    if found is None or found.name in ("utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"):
        return ""
    # On the web, latin-1 means cp1252 (WHATWG Encoding standard).
    return "cp1252" if found.name in ("iso8859-1", "ascii") else found.name


def _wide(sample: bytes) -> str:
    """Tell UTF-16 and UTF-32 without a byte order mark by their zero bytes: every second byte of Latin text, or
    the highest two of four bytes, whatever the script."""
    if len(sample) < 8 or b"\x00" not in sample:
        return ""
    quads = len(sample) // 4
    zeros = [sample[place : 4 * quads : 4].count(0) for place in range(4)]
    if zeros[3] == quads and zeros[2] * 10 > quads * 9 and zeros[0] * 20 < quads:
        return "utf-32-le"
    if zeros[0] == quads and zeros[1] * 10 > quads * 9 and zeros[3] * 20 < quads:
        return "utf-32-be"
    pairs = len(sample) // 2
    even, odd = sample[0 : 2 * pairs : 2].count(0), sample[1 : 2 * pairs : 2].count(0)
    if odd * 10 > pairs * 7 and even * 20 < pairs:
        return "utf-16-le"
    if even * 10 > pairs * 7 and odd * 20 < pairs:
        return "utf-16-be"
    return ""


def _guess(data: bytes) -> str:
    """Return an encoding of one or two bytes that decodes ``data``."""
    sample = data[:_SAMPLE].decode("cp1252", "replace")
    special = [letter for letter in sample if letter > "\x7f"]
    if len(special) * 4 < len(sample) and sum(letter in _WESTERN for letter in special) * 20 >= 19 * len(special):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], steps=5, chunk_size=512, preemptive_behaviour=False, enable_fallback=False).best()
    name = _codec(best.encoding) if best is not None else ""
    for each in (name, "cp1252", "latin-1"):
        try:
            data.decode(each)
        except (UnicodeError, LookupError):
            continue
        return each
    return "latin-1"


def _judged(text: str) -> str:
    """Raise NotText where more than a tenth of the characters are controls or could not be decoded."""
    sample = text[:_SAMPLE]
    if len(_NO_TEXT.findall(sample)) * 10 > len(sample):
        raise NotText("is not a text in any known encoding")
    return text


def tidy(text: str) -> tuple[str, Origin]:
    """Return the text with line feeds as line ends, without controls and lone surrogates, mojibake mended; and its map to the input."""
    mended, origin = (text, ()) if text.isascii() else _mend(text)
    if not _UNWANTED.search(mended):
        return mended, origin
    draft = Draft()
    last = 0
    for found in _UNWANTED.finditer(mended):
        draft.add(mended[last : found.start()], last)
        letter = found.group()
        if letter in _LINE_ENDS:
            draft.add("\n", found.start())
        elif "\ud800" <= letter <= "\udfff":
            draft.add("\ufffd", found.start())
        last = found.end()
    draft.add(mended[last:], last)
    return draft.text(), compose(draft.origin(), origin, draft.length)


def _mend(text: str) -> tuple[str, Origin]:
    """Mend the words that are mojibake beyond doubt, each by itself, so that the map stays exact at every word."""
    if not _SUSPECT.search(text):
        return text, ()
    from ftfy import TextFixerConfig, fix_encoding
    from ftfy.badness import is_bad

    config = TextFixerConfig(unescape_html=False, uncurl_quotes=False, normalization=None, explain=False)
    draft = Draft()
    last = 0
    for found in _WORD.finditer(text):
        word = found.group()
        if not _SUSPECT.search(word) or not is_bad(word):
            continue
        mended = fix_encoding(word, config)
        if mended != word:
            draft.add(text[last : found.start()], last)
            draft.add(mended, found.start())
            last = found.end()
    draft.add(text[last:], last)
    return draft.text(), draft.origin()
