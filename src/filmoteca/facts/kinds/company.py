"""Companies that made or released a film.

They follow their label, a verb of their trade ('distributed by', 'Produzem a …') or the word for a producer's employer ('produced by
Jonas Rivera for Pixar'); studios known by name also stand alone in rows of facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca.facts.figures import ROWS, SILENT, YEAR
from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.facts.rows import film_of_row, label_keys
from filmoteca.languages.everywhere import given_names
from filmoteca.types import Text

# A company's name: capitalised words, joined by the small words and signs of such names.
_WORD = r"(?:[A-ZÀ-Ž0-9][\w&.'’+_-]*|[a-z]+_[a-z]+)"
_NAME = rf"{_WORD}(?:\s(?:(?:of|&|e|y|et|und|and|a|de|do|da|des|di)\s)?{_WORD}){{0,4}}"
_SHAPE = re.compile(
    r"(?<![\w])(?P<v>(?:[A-ZÀ-Ž0-9][\w&.'’+-]*\s){1,4}(?:Films?|Filmes?|Pictures|Productions?|Entertainment|Studios?|"
    r"Distribution|Filmverleih|"
    r"Filmproduktion|Bros\.?|Media|Producciones|Produções|Produzioni|Cinematografica|Verleih)(?:\s(?:Classics|"
    r"International|Germany|España|Italia))?(?:\s(?:Manufacturing\s)?(?:Corporation|Company|Corp\.?|Inc\.?))?)(?!\w)"
)
_KNOWN = re.compile(
    r"(?<!\w)(?P<v>Warner(?: Bros\.?)?|Paramount(?: Pictures)?|Universal(?: Pictures)?|Columbia(?: Pictures)?|"
    r"20th Century(?:[- ]Fox| Studios)|Metro-Goldwyn-Mayer|"
    r"MGM|Netflix|Amazon Studios|A24|Mubi|MUBI|Focus Features|Searchlight(?: Pictures)?|Fox Searchlight(?: Pictures)?|"
    r"Miramax|Lionsgate|DreamWorks|Pixar|"
    r"Studio Ghibli|Ghibli|Gaumont|Pathé|StudioCanal|Studiocanal|Canal\+|Toho|Shochiku|Ufa|UFA|Constantin(?: Film)?|"
    r"X[- ]Verleih|Senator|Neon|NEON|Apple TV\+|"
    r"Walt Disney(?: Pictures| Studios)?|Disney|Sony(?: Pictures)?(?: Classics)?|New Line(?: Cinema)?|United Artists|"
    r"RKO|Orion(?: Pictures)?|TriStar|Medusa|Rai Cinema|"
    r"01 Distribution|Lucky Red|Cinecittà|El Deseo|Globo Filmes|Europa Filmes|Wild Bunch|Le Pacte|Diaphana|Pyramide|"
    r"Haut et Court|Artificial Eye|Curzon|"
    r"BBC Films?|Film4|Working Title|Blumhouse|Annapurna|Plan B|Magnolia(?: Pictures)?|IFC Films|UGC|"
    r"The Weinstein Company|Wild Side|Vitagraph|Tobis|Concorde)(?!\w)"
)
_ARTICLE = r"(?:(?:the|la|las|los|el|le|les|die|der|das|dem|den|a|o|as|os|il|lo|l')\s?)?"
# A verb of the trade before its company; the list of names after it.
_VERB = re.compile(
    rf"\b(?:(?:co-?)?(?:produced|distributed|released|financed|backed|presented) by|from the studio|studio|produjeron|"
    rf"(?:co)?produce[nm]?|(?:co)?produjo|distribuye|distribuída por|"
    rf"distribuid[oa] por|distribui|distribué par|distribue|Distribuito da|distribuisce|Produzem|produzid[oa] (?:por|"
    rf"pela|pelo)|verliehen von|im Verleih (?:von|der)|der Verleih|die Firma|"
    rf"a través de|a traves de|productora|distribuidora|produtora|società,?|société|Produktion der|une production|"
    rf"un film de la|einen? Film der)\s{_ARTICLE}(?P<names>{_NAME}(?:,\s{_ARTICLE}{_NAME})*(?:\s(?:and|y|e|et|und|"
    rf"&)\s{_ARTICLE}{_NAME})?)",
)
_FOR = re.compile(rf"\s(?:for|für|per|para|pour)\s{_ARTICLE}(?P<v>{_NAME})")
_PRESENTS = re.compile(
    r"\s(?:pictures?\b|studios\b|opened|said|confirmed|bought|acquired|decided|wanted|presents?|releases|released (?:it|"
    r"the film)|picked up|produces?|distributes|distribuye|produce las?|distribui|distribue|zeigt|bringt|verleiht|"
    r"presenta|présente|apresenta)\b"
)
_BEFORE = re.compile(
    r"(?:for|para|per|pour|für(?: die)?|by|von|par|por|Firma|studio|estúdio|estudio|Studio|produtora|productora|"
    r"Verleih|distribu\w+|produce\w*|presents?|bei|laut|cost|bought by|sold to)\s"
    r"(?:the\s|la\s|die\s|der\s|den\s)?$"
)
_NOT_NAMES = re.compile(
    r"(?:Best|Outstanding|Academy|Award|Oscar|Cannes|Festival|Mostra|World|Foreign|Zwei|Ein|Eine|Der|Die|Das|The|A|Un|"
    r"Une|Una|Il|La|Le|Drei|Kein|Mein|Sein|Dieser|This|Other|Ses|Deux)\b"
)


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield companies; the value's key is the name without regard to case."""
    for number in range(len(sheet.letters)):
        if sheet.role(number) in SILENT:
            continue
        words = sheet.words(number)
        taken: set[str] = set()
        film = film_of_row(sheet, number)
        found = (*_labelled(sheet, number, words), *_traded(sheet, number, words), *_named(sheet, number, words))
        for start, name, certainty, pattern in sorted(found, key=lambda one: -len(one[1])):
            if any(name.casefold() in other for other in taken) or not _is_name(sheet, number, start, name):
                continue
            taken.add(name.casefold())
            begin = sheet.sentence(number).span.start + start
            yield Candidate(
                "company",
                Text(name, name.casefold()),
                begin,
                begin + len(name),
                number,
                certainty,
                pattern,
                name,
                film if pattern == "label" else -1,
            )


def _is_name(sheet: Sheet, number: int, start: int, name: str) -> bool:
    """Is it no person, title, date or country?"""
    if not 1 < len(name) <= 45 or YEAR.search(name) or _NOT_NAMES.match(name) or not re.search(r"[^\W\d_]", name):
        return False
    begin = sheet.sentence(number).span.start + start
    taken = [chunk for chunk in sheet.chunks[number] if chunk.letter in "NT" and chunk.start < begin + len(name) and begin < chunk.end]
    if any(chunk.letter == "T" or chunk.words.split(" ")[0] in given_names() for chunk in taken):
        return bool(_KNOWN.fullmatch(name) or _SHAPE.fullmatch(name))
    dated = any(
        hit.cls in ("month", "country", "label", "film") and begin <= hit.start and hit.end <= begin + len(name)
        for hit in sheet.by_sentence[number]
    )
    return not dated or bool(_SHAPE.fullmatch(name) or _KNOWN.fullmatch(name))


def _labelled(sheet: Sheet, number: int, words: str) -> Iterator[tuple[int, str, float, str]]:
    base = sheet.sentence(number).span.start
    hits = sheet.by_sentence[number]
    for label in hits:
        if label.cls != "label" or label.key != "company" or "company" not in label_keys(sheet, number, label.end + 1):
            continue
        at = label.end - base
        rest = words[at:]
        stop = re.search(r"[;|·•]|\.(?=\s|$)(?<!Bros\.)|\n|\s\(|\s[–—-]\s", rest)
        later = [hit.start - base - at for hit in hits if hit.cls in ("label", "role") and hit.start > label.end]
        part = rest[: min([stop.start() if stop else len(rest), *later])]
        for piece in re.finditer(r"[^,/:+]+", part):
            name = piece[0].strip(" .\n\t-–")
            if re.match(r"[A-ZÀ-Ž\d]|[a-z]+_", name) and name.count(" ") < 5:
                yield at + piece.start() + piece[0].find(name), name, 0.85, "label"


def _traded(sheet: Sheet, number: int, words: str) -> Iterator[tuple[int, str, float, str]]:
    """'released by X', 'Produzem a X, a Y e a Z', 'produced by N for X', 'X presents'."""
    for match in _VERB.finditer(words):
        for piece in re.finditer(rf"{_ARTICLE}(?P<v>{_WORD}(?:\s(?:(?:of|&|de|do|da)\s)?{_WORD}){{0,4}})", match["names"]):
            yield match.start("names") + piece.start("v"), piece["v"].rstrip(".,"), 0.65, "verb"
    base = sheet.sentence(number).span.start
    for chunk in sheet.chunks[number]:
        if chunk.letter in "RPV" and "producer" in chunk.keys:
            found = _FOR.search(words, chunk.end - base, chunk.end - base + 70)
            if found:
                yield found.start("v"), found["v"].rstrip(".,"), 0.7, "for"


def _named(sheet: Sheet, number: int, words: str) -> Iterator[tuple[int, str, float, str]]:
    row = sheet.role(number) in ROWS or len(words) < 90
    for pattern, name, certainty in ((_KNOWN, "known", 0.65), (_SHAPE, "shape", 0.6)):
        for match in pattern.finditer(words):
            start, before = match.start("v"), words[: match.start()]
            alone = row and re.search(r"(?:^|[|·•,/(.–—-]\s?)$", before) and re.match(r"\s?(?:$|[|·•,/).–—-]|\d)", words[match.end() :])
            presents = _PRESENTS.match(words[match.end() :])
            if _BEFORE.search(before) or presents or (alone and (name == "known" or sheet.role(number) in ROWS)):
                yield start, match["v"].strip(), certainty, name


KIND = Kind("company", 1, find)
