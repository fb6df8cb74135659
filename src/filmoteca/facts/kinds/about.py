"""Genre, country of origin, language, company, and the work a film is based on.

In rows they follow a label or stand between separators; in prose a genre or a nationality stands with a film noun
('the French comedy', 'un film en langue française'), a company after a verb or a label of its trade.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from filmoteca.facts.model import Candidate, Chunk, Hit, Kind, Sheet
from filmoteca.types import Property, Text

_SEPARATED = re.compile(r"[|·•/,;:()–—\-]")
_YEAR = re.compile(r"(?:18[89]|19\d|20[0-4])\d(?!\d)")
_LENGTH = re.compile(r"\d{2,3}\s?(?:min|Min|MIN|m\b|['′’](?!\w))|\d\s?h")
_COMPANY = re.compile(
    r"(?P<v>(?:[A-ZÀ-Ž0-9][\w&.'’+-]*\s){0,4}(?:Films?|Filmes?|Pictures|Productions?|Entertainment|Studios?|Distribution|Cinema|Cinéma|Filmverleih|Filmproduktion|Bros\.?|Media|"
    r"Producciones|Produções|Produzioni|Cinematografica|Filmi|Verleih)(?:\s(?:Classics|International|Germany|España|Italia))?)(?!\w)"
)
_KNOWN_COMPANY = re.compile(
    r"(?<!\w)(?P<v>Warner(?: Bros\.?)?|Paramount(?: Pictures)?|Universal(?: Pictures)?|Columbia(?: Pictures)?|20th Century(?:[- ]Fox| Studios)|Metro-Goldwyn-Mayer|MGM|Netflix|Amazon Studios|A24|Mubi|MUBI|Focus Features|"
    r"Searchlight(?: Pictures)?|Fox Searchlight(?: Pictures)?|Miramax|Lionsgate|DreamWorks|Pixar|Ghibli|Studio Ghibli|Gaumont|Pathé|StudioCanal|Studiocanal|Canal\+|Toho|Shochiku|Ufa|UFA|Constantin(?: Film)?|"
    r"X[- ]Verleih|Senator|Neon|NEON|Apple TV\+|Disney|Walt Disney(?: Pictures| Studios)?|Sony(?: Pictures)?(?: Classics)?|New Line(?: Cinema)?|United Artists|RKO|Orion(?: Pictures)?|TriStar|Medusa|Rai Cinema|01 Distribution|"
    r"Lucky Red|Cinecittà|El Deseo|Globo Filmes|Europa Filmes|Wild Bunch|Le Pacte|Diaphana|Pyramide|Haut et Court|Artificial Eye|Curzon|BBC Films?|Film4|Working Title|Blumhouse|Annapurna|Plan B|Magnolia(?: Pictures)?|IFC Films)(?!\w)"
)
_WORK_QUOTED = re.compile(r"[“\"«„»]([^“”\"«»„\n]{2,70})[”\"»“«]")
_ROWS = frozenset({"label", "item", "table"})
_NOT_ORIGIN = frozenset("theatre premiere rating award".split())


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield genres, countries, languages, companies and source works."""
    for number in range(len(sheet.letters)):
        if sheet.role(number) in ("boilerplate", "comment"):
            continue
        words = sheet.words(number)
        base = sheet.sentence(number).span.start
        hits = sheet.by_sentence[number]
        if hits:
            yield from _classed(sheet, number, words, base, hits)
            yield from _based_on(sheet, number, words, base, hits)
        yield from _companies(sheet, number, words, base, hits)


def _classed(sheet: Sheet, number: int, words: str, base: int, hits: Sequence[Hit]) -> Iterator[Candidate]:
    row = sheet.role(number) in _ROWS or (len(words) < 90 and len(_SEPARATED.findall(words)) > 1)
    labels = [hit for hit in hits if hit.cls == "label"]
    facts_row = row and bool(_YEAR.search(words) or _LENGTH.search(words) or labels)
    for hit in hits:
        prop: Property
        if hit.cls == "genre":
            prop = "genre"
        elif hit.cls == "country":
            prop = "country"
        elif hit.cls == "tongue":
            prop = "language"
        else:
            continue
        text = sheet.reading.text[hit.start : hit.end]
        certainty, pattern = _standing(sheet, number, words, base, hits, hit, prop, labels, facts_row)
        if certainty > 0:
            yield Candidate(prop, Text(text, hit.key), hit.start, hit.end, number, certainty, pattern, text)


def _standing(
    sheet: Sheet, number: int, words: str, base: int, hits: Sequence[Hit], hit: Hit, prop: Property, labels: Sequence[Hit], facts_row: bool
) -> tuple[float, str]:
    """Return how surely the word states a fact of the film here, 0 for not, and by which pattern."""
    at, end = hit.start - base, hit.end - base
    before, after = words[:at], words[end:]
    label = next((one for one in reversed(labels) if one.end <= hit.start and one.key == prop), None)
    if label is not None and not re.search(r"[.!?]\s", words[label.end - base : at]) and not any(
        label.end <= other.start < hit.start and other.key != prop for other in labels
    ):
        return 0.95, "label"
    word = sheet.reading.text[hit.start : hit.end]
    if prop == "country" and len(word) <= 2 and not (word.isupper() and facts_row):
        return 0.0, ""
    alone = re.search(r"(?:^|[|·•/,;:()–—\-.]\s?)$", before) and re.match(r"\s?(?:$|[|·•/,;:()–—\-.])|\s(?:18|19|20)\d\d|\s\(", after)
    if prop == "country":
        opened = before.rpartition("(")[2] if before.count("(") > before.count(")") else ""
        if alone and (facts_row or (opened or re.search(r"\($", before)) and (_YEAR.search(opened + after[:20]) or after.startswith(")") and _title_before(sheet, number, base + before.rfind("(")))):
            return 0.9, "row"
        if facts_row and re.match(r"\s?(?:18[89]|19\d|20[0-4])\d", after):
            return 0.9, "row-year"
        if word[0].isupper() and sheet.reading.language == "de" and not alone:
            pass
        if any(other.cls == "earlier_work" for other in hits):
            return 0.0, ""
        near = [other for other in hits if other.cls in ("film", "genre") and -2 < other.start - hit.end < 14 and other is not hit]
        behind = [other for other in hits if other.cls in ("film", "genre") and -2 < hit.start - other.end < 3]
        romance = sheet.sentence(number).language in ("es", "fr", "it", "pt")
        if (near and not romance) or (behind and romance):
            film = (near or behind)[0]
            return (0.6, "film-noun") if not _other_film(sheet, number) and film.cls in ("film", "genre") else (0.0, "")
        return 0.0, ""
    if prop == "language":
        if alone and facts_row:
            return 0.75, "row"
        if re.search(r"(?:\b[Ii]n|\b[Ee]n(?: langue)?|\b[Aa]uf|\b[Ee]m|\bin lingua|\bhablad[ao] en|\bfalad[ao] em|\bparlat[oi] in)\s$", before) and re.match(r"\s?(?:[,.;)]|with|mit|avec|con|com|and|und|et|e\b|y\b)", after):
            return (0.6, "in") if len(words) < 100 or facts_row else (0.0, "")
        return 0.0, ""
    if alone and (facts_row or (sheet.role(number) in _ROWS and number < 12)):
        return 0.9, "row"
    if any(other.cls == "earlier_work" for other in hits):
        return 0.0, ""
    articled = re.search(r"(?:\b(?:the|a|an|this|new|der|die|das|dem|den|des|einer?|einen|eines|un|una|une|la|le|el|il|o|a|uma?|una|cette|ce|esta|este|questa|questo|esta)\s(?:\w+\s){0,2})$", before.lower())
    compound = (hit.key in _NOUNS and any(other.cls == "film" and other.start == hit.start for other in hits)) or hit.last - hit.first > 1
    if articled and compound and number < 40 and not _other_film(sheet, number) and not any(one.cls in ("not", "may") and abs(one.start - hit.start) < 30 for one in hits):
        title_near = any(chunk.letter == "T" and abs(chunk.start - hit.end) < 45 for chunk in sheet.chunks[number])
        return (0.7, "noun-title") if title_near else (0.5, "noun")
    return 0.0, ""


_NOUNS = frozenset(
    "documentary comedy thriller drama western musical satire melodrama tragicomedy romantic-comedy biography black-comedy road-movie science-fiction animation horror war".split()
)


def _title_before(sheet: Sheet, number: int, offset: int) -> bool:
    return any(chunk.letter == "T" and 0 <= offset - chunk.end <= 3 for chunk in sheet.chunks[number])


def _other_film(sheet: Sheet, number: int) -> bool:
    """Does the sentence name only films other than the one it is counted to?"""
    named = {chunk.film for chunk in sheet.chunks[number] if chunk.letter == "T"}
    return bool(named) and sheet.films[number] not in named


def _companies(sheet: Sheet, number: int, words: str, base: int, hits: Sequence[Hit]) -> Iterator[Candidate]:
    label = next((hit for hit in hits if hit.cls == "label" and hit.key == "company"), None)
    if label is not None and re.match(r"\s?:|\s[A-Z]", words[label.end - base :]):
        rest = words[label.end - base :]
        stop = re.search(r"[.;|·•]\s|[.;|·•]$|\n|\s\(", rest)
        part = rest[: stop.start() if stop else len(rest)]
        later = [hit.start - base for hit in hits if hit.cls in ("label", "role") and hit.start > label.end]
        if later:
            part = part[: max(0, min(later) - (label.end - base))]
        for piece in re.finditer(r"[^,/:+]+", part):
            name = piece[0].strip(" .\n\t-–")
            if 1 < len(name) <= 45 and name[0].isupper() or name[:1].isdigit() and len(name) > 2:
                start = label.end + piece.start() + piece[0].find(name)
                person = any(chunk.letter == "N" and chunk.start <= start < chunk.end for chunk in sheet.chunks[number])
                if not person and not _YEAR.fullmatch(name):
                    yield Candidate("company", Text(name, name.casefold()), start, start + len(name), number, 0.85, "label", name)
        return
    row = sheet.role(number) in _ROWS or len(words) < 90
    for pattern, name in ((_KNOWN_COMPANY, "known"), (_COMPANY, "shape")):
        for match in pattern.finditer(words):
            value = match["v"].strip()
            if " " not in value and name == "shape":
                continue
            before = words[: match.start()]
            trade = re.search(r"(?:for|para|per|pour|für(?: die)?|by|von|par|por|da|Firma|studio|estúdio|produtora|productora|Verleih|distribu\w+|produce\w*|presents?|bei|at)\s(?:the\s|la\s|die\s|der\s)?$", before)
            follows = re.match(r"\s(?:presents?|released?|opened|picture|studios?|produ\w+|distribu\w+|zeigt|bringt|sort|said|confirmed)", words[match.end() :])
            if trade or follows or (row and re.search(r"(?:^|[|·•,/(.–—-]\s?)$", before)):
                yield Candidate("company", Text(value, value.casefold()), base + match.start("v"), base + match.start("v") + len(value), number, 0.65 if name == "known" else 0.6, name, value)


def _based_on(sheet: Sheet, number: int, words: str, base: int, hits: Sequence[Hit]) -> Iterator[Candidate]:
    """'based on the novel "X"', 'd'après X de N': the work, or the film's own title for a work of the same name."""
    signs = [hit for hit in hits if hit.cls == "after_work" or (hit.cls == "label" and hit.key == "based_on")]
    nouns = [hit for hit in hits if hit.cls == "work_noun"]
    if not signs or any(hit.cls in ("not", "may") and abs(hit.start - signs[0].start) < 40 for hit in hits):
        return
    for sign in signs:
        same = re.search(r"same name|gleichnamig|homónim|homônim|homonyme|omonim|éponyme|del mismo (?:título|nombre)|mesmo nome", words)
        noun = next((hit for hit in nouns if 0 <= hit.start - sign.start < 60), None)
        film = sheet.films[number]
        if same and film >= 0 and abs(base + same.start() - sign.start) < 70:
            yield Candidate("based_on", Text(sheet.titles[film].title), min(sign.start, base + same.start()), max(sign.end, base + same.end()), number, 0.75, "same-name", same[0])
            return
        start = (noun or sign).end
        quoted = _WORK_QUOTED.search(words, start - base, start - base + 90)
        if quoted and (noun or quoted.start() - (sign.end - base) < 12):
            yield Candidate("based_on", Text(quoted[1].strip(" ,.")), base + quoted.start(1), base + quoted.end(1), number, 0.75, "quoted", quoted[1])
            return
        chunk = _title_chunk(sheet.chunks[number], start)
        if chunk is not None and (noun or chunk.start - sign.end < 6) and (chunk.letter == "T" or noun):
            text = sheet.reading.text[chunk.start : chunk.end]
            if chunk.letter == "T" and chunk.film == film and not noun:
                continue
            yield Candidate("based_on", Text(text), chunk.start, chunk.end, number, 0.55, "named", text)
            return


def _title_chunk(row: Sequence[Chunk], start: int) -> Chunk | None:
    return next((chunk for chunk in row if start <= chunk.start < start + 30 and chunk.letter == "T"), None)


KIND = Kind("about", 1, find)
