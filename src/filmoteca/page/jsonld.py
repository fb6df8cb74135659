"""A film's page as JSON-LD: a schema.org Movie whose properties stand where the vocabulary has them.

What schema.org has no property for is left to the page's own JSON: budget, box office, events. A cinematographer is a contributor
in a Role that names the part. Each cited sentence is a Quotation that is part of its document.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from filmoteca.page.captions import tag_name
from filmoteca.types import (
    Award,
    Citation,
    FilmPage,
    Judgement,
    Line,
    Number,
    Part,
    PartialDate,
    Person,
    Property,
    Quotation,
    Score,
    TagHit,
    Text,
)

Json = dict[str, object]

AGGREGATORS = frozenset(
    "imdb|rotten tomatoes|metacritic|letterboxd|tmdb|filmaffinity|sensacine|allociné|allocine|senscritique|filmstarts|moviepilot|mymovies|"
    "adorocinema|filmow|cinemascore|trakt|douban|mubi|kinopoisk".split("|")
)
"""Places whose figure is that of many people; any other rating is one review's."""

CREW: dict[Property, str] = {"director": "director", "writer": "author", "producer": "producer", "composer": "musicBy", "editor": "editor"}
ASPECT_NOTES = {1: "positiveNotes", -1: "negativeNotes"}

_encoder = msgspec.json.Encoder()


def jsonld(page: FilmPage, base: str = "") -> Json:
    """Return the page as a schema.org Movie; ``base`` is the site's address without a slash at its end ('' for relative ids)."""
    film = page.film
    movie: Json = {"@context": "https://schema.org", "@type": "Movie", "@id": f"{base}/film/{page.slug}", "url": f"{base}/film/{page.slug}"}
    movie["name"] = film.title
    if page.also:
        movie["alternateName"] = [title for _, title in page.also]
    lines: dict[Property, list[Line]] = {}
    for section in page.sections:
        for line in section.lines:
            lines.setdefault(line.property, []).append(line)
    for name, make in _MAKERS:
        found = make(lines, base)
        if found:
            movie[name] = found[0] if len(found) == 1 and name in _SINGLE else found
    same = [address for scheme, name in film.ids if (address := _same_as(scheme, name))]
    if same:
        movie["sameAs"] = same
    return movie


def encode(page: FilmPage, base: str = "") -> bytes:
    """Return the page as JSON-LD in UTF-8, indented; ``</`` is escaped, so that it may stand in a script element."""
    return msgspec.json.format(_encoder.encode(jsonld(page, base)), indent=2).replace(b"</", b"<\\/")


def to_json(page: FilmPage) -> bytes:
    """Return the whole page as JSON in UTF-8, indented: keys in the order of the records in ``filmoteca.types``; defaults are left out."""
    return msgspec.json.format(_encoder.encode(page), indent=2)


Lines = dict[Property, list[Line]]


def _people(prop: Property) -> Callable[[Lines, str], list[object]]:
    return lambda lines, base: [_person(line.value.name) for line in lines.get(prop, []) if isinstance(line.value, Person)]


def _person(name: str) -> Json:
    return {"@type": "Person", "name": name}


def _texts(prop: Property) -> Callable[[Lines, str], list[object]]:
    return lambda lines, base: [line.text for line in lines.get(prop, [])]


def _things(prop: Property, kind: str) -> Callable[[Lines, str], list[object]]:
    return lambda lines, base: [{"@type": kind, "name": line.text} for line in lines.get(prop, [])]


def _actors(lines: Lines, base: str) -> list[object]:
    found: list[object] = []
    for line in lines.get("actor", []):
        if isinstance(line.value, Part) and line.value.character:
            found.append({"@type": "PerformanceRole", "actor": _person(line.value.name), "characterName": line.value.character})
        else:
            found.append(_person(line.text))
    return found


def _contributors(lines: Lines, base: str) -> list[object]:
    people = lines.get("cinematographer", [])
    return [{"@type": "Role", "roleName": "cinematographer", "contributor": _person(line.text)} for line in people]


def _year(lines: Lines, base: str) -> list[object]:
    return [f"{line.value.amount:04d}" for line in lines.get("year", [])[:1] if isinstance(line.value, Number)]


def _dates(lines: Lines, base: str) -> list[object]:
    return [*sorted({line.value.iso for line in lines.get("release_date", []) if isinstance(line.value, PartialDate)})]


def _releases(lines: Lines, base: str) -> list[object]:
    found: list[object] = []
    for line in lines.get("release_date", []):
        if isinstance(line.value, PartialDate) and line.value.region:
            place = {"@type": "Country", "name": line.detail or line.value.region}
            found.append({"@type": "PublicationEvent", "startDate": line.value.iso, "location": place})
    return found


def _duration(lines: Lines, base: str) -> list[object]:
    return [f"PT{line.value.amount}M" for line in lines.get("runtime", [])[:1] if isinstance(line.value, Number)]


def _languages(lines: Lines, base: str) -> list[object]:
    return [line.value.key or line.text for line in lines.get("language", []) if isinstance(line.value, Text)]


def _rating(kind: str, score: Score) -> Json:
    made: Json = {"@type": kind, "ratingValue": score.points}
    if score.scale:
        made["bestRating"] = score.scale
    return made


def _aggregate(lines: Lines, base: str) -> list[object]:
    scores = [line.value for line in lines.get("rating", []) if isinstance(line.value, Score)]
    return [
        {**_rating("AggregateRating", score), "author": {"@type": "Organization", "name": score.by}}
        for score in scores
        if score.by.casefold() in AGGREGATORS
    ]


def _reviews(lines: Lines, base: str) -> list[object]:
    found: list[object] = []
    for line in lines.get("rating", []):
        if isinstance(line.value, Score) and line.value.by.casefold() not in AGGREGATORS:
            name = f"Rating by {line.value.by}" if line.value.by else "Rating"
            found.append(
                {
                    "@type": "Review",
                    "name": name,
                    "reviewRating": _rating("Rating", line.value),
                    "citation": _cited(line, base),
                }
            )
    for line in lines.get("aspect", []):
        if isinstance(line.value, Judgement):
            review: Json = {"@type": "Review", "reviewAspect": line.value.aspect, "reviewBody": line.text}
            if line.polarity in ASPECT_NOTES:
                review[ASPECT_NOTES[line.polarity]] = line.text
            if line.language:
                review["inLanguage"] = line.language
            found.append({**review, "citation": _cited(line, base)})
    return found


def _awards(lines: Lines, base: str) -> list[object]:
    found: list[object] = []
    for line in lines.get("award", []):
        if isinstance(line.value, Award):
            value = line.value
            name = " – ".join(filter(None, (value.body, value.category)))
            found.append(f"{name} ({value.outcome}{': ' + value.recipient if value.recipient else ''})")
    return found


def _keywords(lines: Lines, base: str) -> list[object]:
    tags = sorted(lines.get("tag", []), key=lambda line: -line.strength)
    return [tag_name(line.value.tag) for line in tags if isinstance(line.value, TagHit)]


def _quotations(lines: Lines, base: str) -> list[object]:
    found: list[object] = []
    for line in lines.get("quote", []):
        if isinstance(line.value, Quotation):
            made: Json = {"@type": "Quotation", "text": line.value.words}
            if line.value.speaker:
                made["author"] = _person(line.value.speaker)
            if line.language:
                made["inLanguage"] = line.language
            found.append({**made, "isPartOf": _document(line.citations[0], base)})
    return found


def _citations(lines: Lines, base: str) -> list[object]:
    """Return each cited sentence once, with the properties that rest on it as its keywords."""
    found: dict[str, Json] = {}
    for prop, held in lines.items():
        for citation in (citation for line in held for citation in line.citations):
            place = citation.span.start - citation.at
            address = f"{base}/document/{citation.document_id}#s{place}-{place + len(citation.sentence)}"
            if address not in found:
                made: Json = {"@type": "Quotation", "text": citation.sentence, "isPartOf": _document(citation, base), "keywords": []}
                if citation.language:
                    made["inLanguage"] = citation.language
                found[address] = made
            keywords = found[address]["keywords"]
            if isinstance(keywords, list) and prop not in keywords:
                keywords.append(prop)
    return list(found.values())


def _cited(line: Line, base: str) -> list[object]:
    return list({citation.document_id: _document(citation, base) for citation in line.citations}.values())


def _document(citation: Citation, base: str) -> Json:
    return {"@type": "CreativeWork", "@id": f"{base}/document/{citation.document_id}", "name": citation.document_title}


def _same_as(scheme: str, name: str) -> str:
    """Return the address that an outside identifier stands for, '' if it has none known."""
    if not name.isalnum():
        return ""
    known = {
        "imdb": "https://www.imdb.com/title/{}/",
        "wikidata": "https://www.wikidata.org/entity/{}",
        "tmdb": "https://www.themoviedb.org/movie/{}",
    }
    return known.get(scheme, "").format(name)


_SINGLE = frozenset({"dateCreated", "duration"})
_MAKERS: tuple[tuple[str, Callable[[Lines, str], list[object]]], ...] = (
    ("dateCreated", _year),
    ("datePublished", _dates),
    ("releasedEvent", _releases),
    ("duration", _duration),
    ("contentRating", _texts("certificate")),
    ("genre", _texts("genre")),
    ("countryOfOrigin", _things("country", "Country")),
    ("inLanguage", _languages),
    *((name, _people(prop)) for prop, name in CREW.items()),
    ("contributor", _contributors),
    ("actor", _actors),
    ("productionCompany", _things("company", "Organization")),
    ("isBasedOn", _things("based_on", "CreativeWork")),
    ("aggregateRating", _aggregate),
    ("review", _reviews),
    ("award", _awards),
    ("keywords", _keywords),
    ("subjectOf", _quotations),
    ("citation", _citations),
)
