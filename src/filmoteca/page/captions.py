"""What a page says of a value, in words: the label it stands under, the line, and the line's second part."""

from __future__ import annotations

from collections.abc import Iterable

from filmoteca.languages.vocabulary import GENRES, TAGS, Category
from filmoteca.page import names
from filmoteca.types import (
    Award,
    Citation,
    Event,
    Judgement,
    Number,
    Part,
    PartialDate,
    Person,
    Property,
    Quotation,
    Record,
    Score,
    TagHit,
    Text,
    Value,
    Work,
)

LABELS: dict[Property, str] = {
    "year": "Year",
    "runtime": "Runtime",
    "certificate": "Certificate",
    "genre": "Genre",
    "country": "Country",
    "language": "Language",
    "release_date": "Released",
    "rating": "Rating",
    "actor": "Cast",
    "director": "Direction",
    "writer": "Screenplay",
    "producer": "Production",
    "composer": "Music",
    "cinematographer": "Photography",
    "editor": "Editing",
    "company": "Company",
    "budget": "Budget",
    "box_office": "Box office",
    "based_on": "Based on",
    "award": "Award",
    "quote": "Quotation",
    "event": "The making",
    "other_work": "Other works",
    "aspect": "Reviews",
    "tag": "Tag",
}

ASPECTS: dict[str, str] = {
    "plot": "Plot",
    "acting": "Acting",
    "direction": "Direction",
    "photography": "Photography",
    "music": "Music",
    "writing": "Writing",
    "pace": "Pace",
    "effect": "Effect on the viewer",
}
CATEGORIES: dict[Category, str] = {
    "mood": "Mood",
    "theme": "Themes",
    "story": "Story",
    "style": "Style",
    "setting": "Setting",
    "pace": "Pace",
    "character": "Characters",
}
"""The kinds of tags in the order in which they are shown."""
POLARITY = {1: "for", 0: "neither", -1: "against"}

STAGES: dict[str, str] = {
    "idea": "The idea",
    "drafts": "Drafts of the script",
    "rejected": "Turned down",
    "financed": "Financed",
    "postponed": "Put off",
    "shooting": "The shoot",
    "dedicated": "Dedicated",
}
"""Kinds of events in the order in which a film goes through them; a kind that is not here is shown by its own name, after these."""

SPANS = {
    word: unit
    for unit, words in {
        "years": "años|año|ans|années|année|Jahre|Jahren|Jahr|anni|anno|anos|ano|years|year",
        "months": "meses|mes|mois|Monate|Monaten|Monat|mesi|mese|mês|months|month",
        "weeks": "semanas|semana|semaines|semaine|Wochen|Woche|settimane|settimana|weeks|week",
        "days": "días|día|jours|jour|Tage|Tagen|Tag|giorni|giorno|dias|dia|days|day",
    }.items()
    for word in words.split("|")
}
"""Words for a length of time, as an event's amount has them from its source → how a page says them."""

BOARDS = frozenset("FSK BBFC MPA CNC ICAA CLASSIND ACB IFCO JMK".split())
"""Bodies that certify films, as the keys of certificates name them."""

MONTHS = "January February March April May June July August September October November December".split()

WORKS = {"film": "film", "short": "short film", "documentary": "documentary", "series": "series", "book": "book", "music": "music"}


class Caption(Record, frozen=True):
    """The label that lines beside it share, the line, its second part, and whether the line is in the source's own words."""

    group: str
    text: str
    detail: str = ""
    quoted: bool = False


def caption(prop: Property, value: Value) -> Caption:
    """Return what a page says of ``value`` as a ``prop`` of a film."""
    label = LABELS[prop]
    match value:
        case Person(name=name):
            return Caption(label, name)
        case Part(name=name, character=character):
            return Caption(label, name, f"as {character}" if character else "")
        case Number(amount=amount, unit=unit):
            return Caption(label, f"{amount} min", hours(amount)) if unit == "min" else Caption(label, str(amount))
        case PartialDate(iso=iso, region=region):
            return Caption(label, date(iso), names.country(region, region))
        case Score(points=points, scale=scale, by=by):
            return Caption(by or label, f"{points} / {scale}" if scale else points)
        case Award():
            return _award(value)
        case Quotation(words=words, speaker=speaker, via=via):
            return Caption(label, words, ", ".join(filter(None, (speaker, f"in {via}" if via and speaker else via))), quoted=True)
        case Event():
            return _event(value)
        case Work(title=title, person=person, year=year, kind=kind):
            about = ", ".join(filter(None, (WORKS.get(kind, kind), "" if year is None else str(year))))
            return Caption(f"Other works of {person}" if person else label, title, about)
        case Judgement(aspect=aspect, polarity=polarity):
            return Caption(ASPECTS.get(aspect, aspect), "", POLARITY.get(polarity, ""), quoted=True)
        case TagHit(tag=tag):
            return Caption(CATEGORIES[TAGS[tag].category] if tag in TAGS else "", tag_name(tag))
        case Text():
            return _text(prop, value)


def sentence(prop: Property, value: Value) -> str:
    """Return a value on one line, as where other sources say otherwise: '114 min', 'Ryan Gosling as Dean'."""
    said = caption(prop, value)
    if isinstance(value, Number):
        return said.text
    if isinstance(value, Judgement):
        return f"{said.group}: {said.detail}"
    if isinstance(value, Award):
        return f"{said.group}: {said.text}" + (f" ({said.detail})" if said.detail else "")
    if isinstance(value, Score) and value.by:
        return f"{said.group} {said.text}"
    return f"{said.text} {said.detail}".strip() if isinstance(value, Part) else said.text + (f" ({said.detail})" if said.detail else "")


def date(iso: str) -> str:
    """Return '29 December 2010', 'December 2010' or '2010' for a date as exact as its source; what is no date stays as it is."""
    parts = iso.split("-")
    if not all(part.isdigit() for part in parts) or len(parts) > 3 or (len(parts) > 1 and not 1 <= int(parts[1]) <= 12):
        return iso
    words = [parts[0], *(MONTHS[int(month) - 1] for month in parts[1:2]), *(str(int(day)) for day in parts[2:3])]
    return " ".join(reversed(words))


def hours(minutes: int) -> str:
    """Return '1 h 52 min' for 112; '' below an hour."""
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else ""


def names_of(citations: Iterable[Citation]) -> str:
    """Return who says so: the sites, or titles, of up to three documents."""
    said = list(dict.fromkeys(citation.site or citation.document_title for citation in citations))
    return ", ".join(said[:3]) + (f" and {len(said) - 3} more" if len(said) > 3 else "")


def tag_name(tag: str) -> str:
    """Return the name of a tag, or an unknown one's id as words."""
    return TAGS[tag].name if tag in TAGS else _words(tag)


def _words(name: str) -> str:
    words = name.replace("_", " ").replace("-", " ")
    return words[:1].upper() + words[1:]


def _award(value: Award) -> Caption:
    body = value.body or "Awards"
    if not value.category:
        return Caption(body, value.outcome.capitalize(), value.recipient)
    return Caption(body, value.category, " · ".join(filter(None, (value.outcome, value.recipient))))


def _event(value: Event) -> Caption:
    words = STAGES.get(value.kind) or _words(value.kind)
    facts = ", ".join(filter(None, (_length(value.amount), date(value.when))))
    return Caption("", f"{words}: {facts}" if facts else words, " · ".join(filter(None, (value.by, value.why))))


def _length(amount: str) -> str:
    """Return '11 años' as '11 years'; any other amount as it is."""
    number, _, unit = amount.partition(" ")
    if unit not in SPANS or not number.isdigit():
        return amount
    return f"{number} {SPANS[unit] if number != '1' else SPANS[unit].removesuffix('s')}"


def _text(prop: Property, value: Text) -> Caption:
    label = LABELS[prop]
    if prop == "country":
        return Caption(label, names.country(value.key, value.text))
    if prop == "language":
        return Caption(label, names.language(value.key, value.text))
    if prop == "genre":
        return Caption(label, GENRES.get(value.key) or _words(value.key or value.text))
    if prop == "certificate":
        board = value.key.partition(":")[0].upper() if ":" in value.key else ""
        if board not in BOARDS or board in value.text.upper():
            return Caption(label, value.text)
        # 'R' alone is known the world over, '12' is not.
        return Caption(label, f"{board} {value.text}") if value.text[:1].isdigit() else Caption(label, value.text, board)
    return Caption(label, value.text)
