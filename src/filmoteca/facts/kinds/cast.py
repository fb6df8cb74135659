"""Actors and the characters they play.

'starring N, N & N', 'N (character)', 'character (N)', 'N plays character', 'N as the widow', 'character, played by N',
'N is the thief, N the policeman', 'the cast includes N', rows 'N … character' under a heading that announces a cast.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from filmoteca.facts.cast_rows import rows
from filmoteca.facts.casting import Figure, People, figure, indefinite, is_of, people, phrase_before
from filmoteca.facts.model import Candidate, Chunk, Kind, Sheet
from filmoteca.types import Part

# A list as credits write it: columns of names stand apart with nothing between them.
NAMES = r"[Nmn][.]?(?:\([^()]{1,8}\))?(?:(?:,|,?&|/)?[Nm][.]?(?:\([^()]{1,8}\))?){0,24}"
_WHO = r"(?<![boAK])(?<![AK][wi])(?P<who>[Nm](?:\([^()]{1,5}\))?(?:(?:,[Nm]){0,3},?&[Nm])?)"
_PLAYS = re.compile(_WHO + r"(?:,[^,;.()KkA]{1,12},|,I|I)?w{0,3}K")
_AS = re.compile(_WHO + r"(?:,[^,;.()KkA]{1,12},|,I|I)?,?[wLMPi]{0,5}A")
_IS = re.compile(_WHO + r"(?:,[^,;.()KkA]{1,9},)?w?L")
_PLAYED_BY = re.compile(r"k(?P<who>[Nm](?:(?:,|,?&)[Nm]){0,3})")
_FIRST = re.compile(r"(?:^|[,;.:(&nmw-])[wI]{0,3}K(?P<who>N(?:,?&N)?)(?=[,;.:)w&I]|$)")
_THEIRS = re.compile(r"(?P<who>N)g(?:w,?)?(?P<character>[nm])(?=[,.;w]|$)")
_STARRING = re.compile(rf"(?P<sign>[SC])[:]?(?:oT)?[wL]{{0,3}}(?P<who>{NAMES})")
_WITH = re.compile(rf"(?P<before>^|[,.;:)T|-])(?P<sign>s):?w{{0,2}}(?P<who>{NAMES})")
_CAST_AFTER = re.compile(rf"(?P<who>{NAMES})w{{0,3}}[SC](?=[.,;!w]|$)")
_ACTOR = re.compile(r"(?P<role>R),?w{0,2}(?P<who>N(?:,?&N)*)")
_BRACKET = re.compile(r"(?P<outside>[Nmn])\((?P<inside>[^()]{1,7})\)")
_LISTED = re.compile(r"(?:(?:[SC]|^s)[:]?w{0,2}(?:[Nmn](?:\([^()]{1,8}\))?(?:,|,?&)){0,12}|[Nm]\([^()]{1,8}\)(?:,|,?&))$")
_PHRASE_BRACKET = re.compile(r"(?P<phrase>w)\((?P<who>N)\)")
_GAP = re.compile(r"(?:^|[,;&])[,&]?(?P<who>N(?:&N)?)(?P<link>,?[oA]?)")
_NO_CHARACTER = frozenset("country festival prize rater month genre tongue category nominated won lost".split())
_NO_PHRASE = _NO_CHARACTER | {"work_noun", "film", "role", "participle", "verb", "aspect", "paper", "premiere"}
_NO_ACTOR = frozenset({"category", "prize", "festival", "part", "starring", "cast", "country", "company"})
_LABELLED = frozenset("label item table".split())
_STARTS = frozenset(',;.:&-|)(T"')


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield actors with their characters."""
    known = people(sheet)
    yield from rows(sheet)
    for number, letters in enumerate(sheet.letters):
        if sheet.role(number) in ("boilerplate", "comment") or not any(letter in letters for letter in "Nmn"):
            continue
        row = sheet.chunks[number]
        clauses = [*_plays(sheet, number, row, letters, known), *_passives(sheet, number, row, letters, known)]
        lists = list(_lists(sheet, number, row, letters))
        brackets = list(_brackets(sheet, number, row, letters, known))
        found = [*clauses, *lists, *brackets]
        if any(one.certainty >= 0.7 for one in clauses):
            found += _gapped(sheet, number, row, letters, clauses)
        taken = [hit for hit in sheet.by_sentence[number] if hit.cls in _NO_ACTOR]
        for candidate in found:
            name = candidate.written
            place = next((chunk for chunk in row if chunk.letter in "Nmn" and chunk.words == name), None)
            if place is not None and any(hit.start <= place.start and place.end <= hit.end for hit in taken):
                continue
            if known.characters[name] > 1 + known.actors[name] and candidate.certainty < 0.85:
                continue  # the text speaks of a character by that name
            yield candidate


def _plays(sheet: Sheet, number: int, row: Sequence[Chunk], letters: str, known: People) -> Iterator[Candidate]:
    for name, shape in (("plays", _PLAYS), ("as", _AS), ("is", _IS)):
        for match in shape.finditer(letters):
            if _denied(row, match.start()):
                continue
            weight = _weight(sheet, number, row[match.end() - 1])
            read = figure(sheet, number, match.end(), article=name != "plays")
            if weight < 0.5 and not read.named:
                continue
            certainty = _certainty(sheet, number, letters, match, name, read, weight, known)
            if certainty > 0:
                yield from _parts(sheet, number, row, match, read, certainty, name)


def _certainty(
    sheet: Sheet, number: int, letters: str, match: re.Match[str], name: str, read: Figure, weight: float, known: People
) -> float:  # fmt: skip
    """Return how sure a clause 'N plays …' is; 0 where it says nothing of a part."""
    who = sheet.chunks[number][match.start("who")]
    gap = match.end() - match.end("who")
    if not read.names:
        bare = name == "plays" and weight >= 0.5 and who.letter == "N" and letters[match.end() : match.end() + 1] not in ("I", "b", "s")
        return 0.6 if bare and (match.start() == 0 or letters[match.start() - 1] in _STARTS) else 0.0
    if name == "plays":
        certainty = 0.92 if read.named else 0.82
        certainty -= 0.12 if weight < 0.5 else 0.0
    elif name == "as":
        if gap > (6 if read.named and weight >= 0.5 else 2) or (not read.named and "w" in letters[match.end("who") : match.end()]):
            return 0.0  # 'trained as a photographer'
        certainty = (0.88 if gap < 3 else 0.75) if read.named else 0.75
        certainty -= 0.1 if weight < 0.5 else 0.0
    else:
        if (
            weight < 0.5
            or (sheet.form == "biography" and not read.named)
            or " " not in who.words
            or who.words in known.crew
            or known.characters[who.words]
        ):
            return 0.0
        several = letters.count("L") > 1 or re.search("[,;&]N", letters[match.end() :]) is not None
        if not read.named and not several and indefinite(sheet, number, match.end()):
            return 0.0
        certainty = 0.78 if read.named else 0.72 if several else 0.62
    return certainty - (0.0 if who.letter == "N" else 0.15 if who.letter == "m" else 0.4)


def _parts(
    sheet: Sheet, number: int, row: Sequence[Chunk], match: re.Match[str], read: Figure, certainty: float, name: str
) -> Iterator[Candidate]:  # fmt: skip
    """Pair actors with characters: one with each of hers, as many with as many in order, several with the one part they share."""
    who = [at for at in range(*match.span("who")) if row[at].letter in "Nmn" and not _bracketed(row, match.start("who"), at)]
    end = row[max(read.end, match.end()) - 1].end
    names = read.names or ("",)
    if len(who) > 1 and len(names) == len(who):
        pairs = list(zip(who, names, strict=True))
    elif len(who) > 1 and len(names) > 1:
        pairs = [(at, "") for at in who]
    else:
        pairs = [(at, character) for at in who for character in names]
    for at, character in pairs:
        chunk = row[at]
        own = f"{character} ".startswith(f"{chunk.words} ")
        part = Part(chunk.words, "" if own else character)
        yield Candidate("actor", part, row[match.start("who")].start, end, number, certainty, name, chunk.words)


def _bracketed(row: Sequence[Chunk], first: int, at: int) -> bool:
    return sum((chunk.letter == "(") - (chunk.letter == ")") for chunk in row[first:at]) > 0


def _passives(sheet: Sheet, number: int, row: Sequence[Chunk], letters: str, known: People) -> Iterator[Candidate]:
    for match in _PLAYED_BY.finditer(letters):
        if _denied(row, match.start()):
            continue
        character = phrase_before(sheet, number, match.start())
        for at in range(*match.span("who")):
            if row[at].letter in "Nm":
                chunk = row[at]
                start = _start_of(sheet, number, character, row[match.start()].start)
                yield Candidate("actor", Part(chunk.words, character), start, chunk.end, number, 0.92, "played-by", chunk.words)
    for match in _FIRST.finditer(letters):
        verb = match.start("who") - 1
        character = phrase_before(sheet, number, verb)
        if not character and (
            sheet.reading.language in ("en", "pt") or "I" in letters[match.start() : verb] or letters[match.start()] in "nmw"
        ):
            continue
        if _denied(row, verb) or _weight(sheet, number, row[verb]) < 0.5 or " " not in row[match.start("who")].words:
            continue
        if _takes_object(sheet, row[verb]) or known.characters[row[match.start("who")].words] > 1:
            continue
        before = letters[max(0, verb - 3) : verb].rstrip("Iw,")
        if before.endswith(("N", "m")) and not (sheet.reading.language == "de" and letters[:verb].endswith(",")):
            continue
        for at in range(*match.span("who")):
            if row[at].letter == "N":
                yield Candidate(
                    "actor", Part(row[at].words, character), row[verb].start, row[at].end, number, 0.75, "verb-first", row[at].words
                )
    for match in _THEIRS.finditer(letters):
        who = row[match.start("who")]
        named = letters[match.end("who") + 1] == "w" and is_of(sheet, number, row[match.end("who") + 1], "part")
        if named or (known.actors[who.words] and who.words not in known.crew):
            yield _part(number, row, match.start("who"), row[match.start("character")].words, 0.75, "possessive", match)


def _start_of(sheet: Sheet, number: int, character: str, otherwise: int) -> int:
    if not character:
        return otherwise
    start = sheet.sentence(number).span.start
    at = sheet.reading.text.rfind(character, start, otherwise)
    return at if at >= 0 else otherwise


def _takes_object(sheet: Sheet, verb: Chunk) -> bool:
    """Does the verb end in a preposition, so that what follows is the character: 'interpreta a', 'dà vita a', 'plays as'?"""
    return sheet.reading.text[verb.start : verb.end].rsplit(" ", 1)[-1].lower() in (
        "a",
        "al",
        "ao",
        "à",
        "as",
        "de",
        "di",
        "of",
        "als",
        "como",
        "da",
    )


def _weight(sheet: Sheet, number: int, chunk: Chunk) -> float:
    """Return the weight of the word of the lexicon that stands at ``chunk``."""
    return max(
        (
            hit.weight
            for hit in sheet.by_sentence[number]
            if hit.start == chunk.start and hit.end == chunk.end and hit.cls in ("plays", "copula", "as")
        ),
        default=0.8,
    )


def _lists(sheet: Sheet, number: int, row: Sequence[Chunk], letters: str) -> Iterator[Candidate]:
    labelled = sheet.role(number) in _LABELLED
    for name, shape, certainty in (("starring", _STARRING, 0.9), ("with", _WITH, 0.75), ("cast", _CAST_AFTER, 0.85)):
        for match in shape.finditer(letters):
            if _denied(row, match.start()):
                continue
            first, last = match.span("who")
            many = letters.count(",", first, last) + letters.count("&", first, last)
            weight = certainty + (0.1 if labelled or many > 1 else 0.0) - (0.2 if name == "with" and not many and not labelled else 0.0)
            if name == "with":
                of_title = re.search(r"T(?:\(Y\))?,?$", letters[: match.start("sign")]) is not None
                if match["before"] not in ("", ".", "|", ":", "T") and not many and not of_title:
                    continue
                if match["before"] == "" and not many and not labelled and letters[last : last + 1] != ".":
                    continue  # 'With Claude Sautet she makes five films'
            yield from _names(
                number, row, first, last, min(weight, 0.97), name, match.start("sign") if "sign" in match.groupdict() else first
            )
    for match in _ACTOR.finditer(letters):
        if "actor" not in row[match.start("role")].keys or _denied(row, match.start()):
            continue
        yield from _names(number, row, *match.span("who"), 0.65, "actor", match.start("role"))


def _names(number: int, row: Sequence[Chunk], first: int, last: int, weight: float, name: str, sign: int) -> Iterator[Candidate]:
    depth = 0
    start = row[sign].start
    for at in range(first, last):
        chunk = row[at]
        depth += (chunk.letter == "(") - (chunk.letter == ")")
        if depth == 0 and chunk.letter in "Nm":
            bracket = at + 1 < last and row[at + 1].letter == "("
            if not bracket:  # with a bracket it is read as 'actor (character)' below
                yield Candidate("actor", Part(chunk.words), min(start, chunk.start), chunk.end, number, weight, name, chunk.words)


def _brackets(sheet: Sheet, number: int, row: Sequence[Chunk], letters: str, known: People) -> Iterator[Candidate]:
    """'Ulrich Mühe (Gerd Wiesler)' or 'Gerd Wiesler (Ulrich Mühe)': which is the person is told by given names, length and place."""
    pairs: list[tuple[re.Match[str], Chunk, Chunk | None, float]] = []
    for match in _BRACKET.finditer(letters):
        outside = row[match.start("outside")]
        first, last = match.span("inside")
        inside = next((chunk for chunk in row[first:last] if chunk.letter in "Nmn"), None)
        listed = _LISTED.search(letters, 0, match.start()) is not None
        begin, end = outside.start, row[last - 1].end
        if any(hit.cls in _NO_CHARACTER and begin <= hit.start < end for hit in sheet.by_sentence[number]):
            continue
        if letters[first] in "obs":
            continue  # 'Priscilla (di Sofia Coppola)', 'Delicatessen (avec Marc Caro)'
        if listed and letters[first:last] == "T":
            title = " ".join(sheet.reading.text[row[first].start : end].split())
            yield Candidate("actor", Part(outside.words, title), begin, row[match.end() - 1].end, number, 0.8, "bracket", outside.words)
            continue
        if any(chunk.letter in 'TY#RPVFXSC"' for chunk in row[first:last]) or (inside is None and not (listed and _words(outside) > 1)):
            continue
        if inside is None:
            if last - first <= 4 and not any(chunk.letter in ",;:" for chunk in row[first:last]):
                pairs.append((match, outside, None, 1.0))
            continue
        shouted = outside.words.isupper() or inside.words.isupper()
        if shouted and not (listed or outside.letter == inside.letter == "N"):
            continue
        pairs.append((match, outside, inside, _outside_is_person(outside, inside, listed, known)))
    sure = sum(weight for _, _, _, weight in pairs)
    for match, outside, other, weight in pairs:
        end = row[match.end() - 1].end
        if other is None:
            words = " ".join(sheet.reading.text[row[match.start("inside")].start : row[match.end() - 2].end].split())
            yield Candidate("actor", Part(outside.words, words), outside.start, end, number, 0.7, "bracket", outside.words)
            continue
        verdict = weight if abs(weight) > 0.5 else (weight + (0.6 if sure > 0 else -0.6 if sure < 0 else -0.1))
        person, character = (outside, other) if verdict > 0 else (other, outside)
        certainty = 0.9 if abs(weight) > 0.5 else 0.7
        if person.letter == "n":
            certainty -= 0.35
        yield Candidate("actor", Part(person.words, character.words), outside.start, end, number, certainty, "bracket", person.words)
    yield from _phrase_brackets(sheet, number, row, letters, known)


def _phrase_brackets(sheet: Sheet, number: int, row: Sequence[Chunk], letters: str, known: People) -> Iterator[Candidate]:
    """'A former policeman (Ricardo Darín) …': the actor stands in the bracket after a phrase for the character."""
    found = [match for match in _PHRASE_BRACKET.finditer(letters) if _words(row[match.start("who")]) > 1]
    for match in found:
        who, before = row[match.start("who")], row[match.start()]
        if before.words[:1].isupper():
            if match.start() == 0 and before.words.lower() not in sheet.lexicons[sheet.reading.language].function_words:
                value = Part(who.words, before.words)  # 'Falk (Moritz Bleibtreu)' at the head of its sentence
                yield Candidate("actor", value, before.start, row[match.end() - 1].end, number, 0.65, "bracket-first", who.words)
            continue
        near = [hit for hit in sheet.by_sentence[number] if before.start < hit.end and hit.end <= before.end]
        if any(hit.cls in _NO_PHRASE for hit in near) or who.words in known.crew:
            continue
        character = phrase_before(sheet, number, match.start() + 1) or ""
        certainty = 0.85 if character and len(found) > 1 else 0.72 if character else 0.55
        start = _start_of(sheet, number, character, before.start)
        yield Candidate(
            "actor", Part(who.words, character), start, row[match.end() - 1].end, number, certainty, "phrase-bracket", who.words
        )


def _words(chunk: Chunk) -> int:
    """How many words has the full name, where the text gives it elsewhere?"""
    return max(chunk.parts, chunk.words.count(" ") + 1)


def _outside_is_person(outside: Chunk, inside: Chunk, listed: bool, known: People) -> float:
    """Return how surely the name outside is the actor: above 0 for yes, below for no."""
    if known.actors[outside.words] != known.actors[inside.words]:
        return 1.0 if known.actors[outside.words] > known.actors[inside.words] else -1.0
    if outside.letter == "N" and inside.letter != "N" and (outside.parts > 1 or _words(outside) > 1):
        return 1.0
    if outside.parts >= 2 and inside.parts == 1 and inside.letter != "N":
        return 1.0
    if inside.parts >= 2 and outside.parts == 1:
        return -1.0
    vote = 0.3 if listed else -0.3
    vote += (outside.letter == "N") * 0.4 - (inside.letter == "N") * 0.4
    return vote


def _gapped(sheet: Sheet, number: int, row: Sequence[Chunk], letters: str, clauses: Sequence[Candidate]) -> Iterator[Candidate]:
    """'N plays X, N the doctor Y and N, Z': clauses whose verb is that of the first."""
    verb = re.search(r"N(?:\([^()]{1,5}\))?,?I?w{0,3}[KALk]|K", letters)
    if verb is None:
        return
    said = {one.written for one in clauses}
    sure = sum(one.certainty >= 0.7 for one in clauses)
    for match in _GAP.finditer(letters, verb.end()):
        who = row[match.start("who")]
        if who.words in said or " " not in who.words:
            continue
        after = match.end()
        if letters[after : after + 1] == "w" and row[after].words.lower() in ("a", "al", "ao", "à"):
            after += 1  # 'Blanca Portillo a la viuda'
        read = figure(sheet, number, after)
        follows = letters[read.end : read.end + 1] if read.names else ""
        if read.names and follows in ("", ",", ";", ".", ":", "&", "-", "I", ")", "!"):
            certainty = 0.78 if read.named else 0.7
            yield from _parts(sheet, number, row, match, read, certainty, "gapped")
        elif sheet.reading.language == "de" and who.parts > 2 and letters[after : after + 1] in ("", ",", ".", ";", "&"):
            name, _, character = who.words.rpartition(" ")  # 'Edin Hasanović ist Tjaden, Aaron Hilmer Albert'
            yield Candidate("actor", Part(name, character), who.start, who.end, number, 0.6, "gapped", name)
        elif sure > 1 and match["link"] == "" and re.match(r"w[^,;.VPRMbT]*(?:[,;.]|$)", letters[after:]):
            yield Candidate("actor", Part(who.words), who.start, who.end, number, 0.55, "beside", who.words)


def _part(number: int, row: Sequence[Chunk], who: int, character: str, certainty: float, name: str, match: re.Match[str]) -> Candidate:
    chunk = row[who]
    start, end = row[match.start()].start, row[match.end() - 1].end
    return Candidate(
        "actor", Part(chunk.words, character), min(start, chunk.start), max(end, chunk.end), number, certainty, name, chunk.words
    )


def _denied(row: Sequence[Chunk], first: int) -> bool:
    for chunk in reversed(row[max(0, first - 5) : first + 2]):
        if chunk.letter in ";.!":
            return False
        if chunk.letter in "XH":
            return True
    return False


KIND = Kind("cast", 2, find)
