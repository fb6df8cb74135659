"""The records that cross from one station to the next.

Every record is frozen, compares by value, pickles, and encodes to JSON through msgspec. This file imports nothing of
ours, so that every folder may import it.

Offsets are counted in characters (Python ``str``) of the stored text of a document, end exclusive, as in the W3C Web
Annotation model's TextPositionSelector; a quote is the text between them, as in its TextQuoteSelector.
"""

from __future__ import annotations

import builtins
from typing import Literal, get_args

import msgspec

Property = Literal[
    "director", "writer", "producer", "composer", "cinematographer", "editor", "actor",
    "year", "release_date", "runtime", "certificate", "genre", "country", "language", "company", "based_on",
    "rating", "award", "quote", "budget", "box_office",
    "event", "other_work", "aspect", "tag",
]  # fmt: skip
"""What a fact says of a film. The names are those of Wikidata and of the corpus; a page uses schema.org's."""
PROPERTIES: tuple[Property, ...] = get_args(Property)

CREW: tuple[Property, ...] = ("director", "writer", "producer", "composer", "cinematographer", "editor")

Role = Literal["heading", "paragraph", "item", "label", "quotation", "table", "caption", "comment", "boilerplate"]
"""What a block of text is on its page. ``label`` is a row such as 'Regie: Wim Wenders' or '112 min | PG-13'."""

Form = Literal["review", "news", "interview", "notes", "page", "synopsis", "list", "biography", "awards", "other"]
"""What kind of text a document is; ``other`` for a text about no film."""

Aspect = Literal["plot", "acting", "direction", "photography", "music", "writing", "pace", "effect"]
"""What a judging sentence judges; ``effect`` is what the film does to its viewer."""
ASPECTS: tuple[Aspect, ...] = get_args(Aspect)


class Record(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """The base of all records: frozen, slotted, hashable where its fields are."""


# --- documents -----------------------------------------------------------------------------------------------------


class Span(Record, frozen=True, order=True):
    """A stretch of a document's stored text; ``0 <= start <= end <= len(text)``."""

    start: int
    end: int


class Block(Record, frozen=True):
    """A paragraph, heading, row … of a text; ``level`` is 1 to 6 for headings, else 0."""

    role: Role
    span: Span
    level: int = 0


class Source(Record, frozen=True):
    """Where a document came from. ``name`` is a path, a URL, or '-' for standard input; ``fetched`` is an ISO date."""

    name: str
    site: str = ""
    fetched: str = ""
    licence: str = ""


class Marked(Record, frozen=True):
    """One thing that a publisher marked up (JSON-LD, microdata, Open Graph) and that stands as a row in the text.

    ``film`` numbers the films that the page marks up, from 0. ``property`` is one of ours or 'title' / 'also_titled';
    ``value`` is the value as marked up (minutes for a runtime, ISO for a date); ``detail`` holds what else belongs to it:
    'character' of an actor, 'scale' and 'by' of a rating, 'speaker' of a quote. ``span`` is the row's value in the text.
    """

    film: int
    property: str
    value: str
    span: Span
    detail: tuple[tuple[str, str], ...] = ()


class Document(Record, frozen=True):
    """A text as it is stored. ``id`` is the hash of its content (see ``filmoteca.ids``), so equal texts are one document.

    ``layout`` holds the blocks that the format knew (HTML, Markdown); where it is empty, reading finds them itself.
    ``language`` is what the source declares, an ISO 639-1 code or ''. ``origin`` maps offsets of ``text`` back to those of
    the input it was made from, where that was text too (Markdown, JSON Lines): breakpoints (offset here, offset there),
    sorted; between two of them both run on alike; empty where the two are the same or the input was not text.
    """

    id: str
    source: Source
    media_type: str
    text: str
    title: str = ""
    language: str = ""
    published: str = ""
    author: str = ""
    extractor: str = ""
    layout: tuple[Block, ...] = ()
    marked: tuple[Marked, ...] = ()
    origin: tuple[tuple[int, int], ...] = ()
    emphasised: tuple[Span, ...] = ()
    """Stretches that the source sets off from the text around them (italics, bold, links), in order; titles are often among them."""


class Skipped(Record, frozen=True):
    """An input that was not read: what it was, the station that refused it, a code, and the reason in words."""

    name: str
    stage: str
    code: str
    reason: str


# --- reading -------------------------------------------------------------------------------------------------------


class Sentence(Record, frozen=True):
    """A sentence, a heading or a row; ``block`` is an index into ``Reading.blocks``."""

    span: Span
    block: int
    language: str


class Reading(Record, frozen=True):
    """What a text is made of; ``certainty`` is that of the language, 0 to 1. Blocks and sentences stand in order and never overlap."""

    document_id: str
    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    language: str
    certainty: float
    title: str = ""
    marked: tuple[Marked, ...] = ()
    emphasised: tuple[Span, ...] = ()


class Mention(Record, frozen=True):
    """A film named in a document. ``title`` and ``year`` as stated; ``about``: is the document about it, or is it only named.

    ``also`` holds other titles which the document gives it; ``spans`` every place where it stands, in order, at least one.
    """

    id: str
    document_id: str
    title: str
    year: int | None
    about: bool
    spans: tuple[Span, ...]
    also: tuple[str, ...] = ()


# --- facts ---------------------------------------------------------------------------------------------------------


class Text(Record, frozen=True, tag="text"):
    """A genre, country, language, certificate, company, work or amount; ``key``: its canonical form (ISO code, genre id, digits) or ''."""

    text: str
    key: str = ""


class Person(Record, frozen=True, tag="person"):
    """A person by name."""

    name: str


class Part(Record, frozen=True, tag="part"):
    """A person and the character played, '' where the text does not say (schema.org PerformanceRole)."""

    name: str
    character: str = ""


class Number(Record, frozen=True, tag="number"):
    """An amount and its unit: a year ('year') or minutes ('min')."""

    amount: int
    unit: str = ""


class PartialDate(Record, frozen=True, tag="date"):
    """A date as exact as its source: '2010', '2010-12' or '2010-12-29'; ``region`` where it holds, '' if not said."""

    iso: str
    region: str = ""


class Score(Record, frozen=True, tag="score"):
    """A rating: points as written with a decimal point, the scale's upper end ('' if not said), and who gave it."""

    points: str
    scale: str = ""
    by: str = ""


class Award(Record, frozen=True, tag="award"):
    """An award: its body or name, category, who or what received it, and whether it was won."""

    body: str
    category: str = ""
    recipient: str = ""
    outcome: Literal["won", "nominated"] = "won"


class Quotation(Record, frozen=True, tag="quotation"):
    """Words spoken or written by somebody, '' where the text does not say by whom; ``via``: the paper or body that it was said to."""

    words: str
    speaker: str = ""
    via: str = ""


class Event(Record, frozen=True, tag="event"):
    """Something in the making of a film: its kind ('idea', 'drafts', 'postponed', 'shooting', …), when, an amount, by whom, why."""

    kind: str
    when: str = ""
    amount: str = ""
    by: str = ""
    why: str = ""


class Work(Record, frozen=True, tag="work"):
    """Another work of a person named in the text; ``kind`` is 'film', 'short', 'documentary', 'series', 'book' or ''."""

    title: str
    person: str
    year: int | None = None
    kind: str = ""


class Judgement(Record, frozen=True, tag="judgement"):
    """A sentence that judges an aspect of the film, for (+1), against (-1) or neither (0)."""

    aspect: Aspect
    polarity: int


class TagHit(Record, frozen=True, tag="tag"):
    """A tag which a sentence earns, by an id of the vocabulary; ``weight`` 0 to 1 is how strongly this sentence says so."""

    tag: str
    weight: float


Value = Text | Person | Part | Number | PartialDate | Score | Award | Quotation | Event | Work | Judgement | TagHit


class Evidence(Record, frozen=True):
    """Where a fact stands: ``quote == text[span.start:span.end]``, and the sentence around it."""

    document_id: str
    span: Span
    quote: str
    sentence: Span


class Fact(Record, frozen=True):
    """One thing that a text says of a film which it mentions.

    ``language`` is that of the sentence, ``written`` the value as the source wrote it, ``certainty`` 0 to 1,
    ``finder`` the kind and pattern that found it with its version ('crew/by@1').
    """

    id: str
    property: Property
    value: Value
    mention_id: str
    evidence: Evidence
    language: str
    written: str
    certainty: float
    finder: str


# --- films ---------------------------------------------------------------------------------------------------------


class Film(Record, frozen=True):
    """A film. ``titles`` are (language, title) pairs sorted; ``ids`` outside identifiers such as ('imdb', 'tt1120985')."""

    id: str
    title: str
    year: int | None
    titles: tuple[tuple[str, str], ...] = ()
    ids: tuple[tuple[str, str], ...] = ()


class Link(Record, frozen=True):
    """Which film a mention is, with a score from 0 to 1 and the reasons in words; ``film_id`` is None where it stays open."""

    mention_id: str
    film_id: str | None
    score: float
    reasons: tuple[str, ...]


class FilmRecord(Record, frozen=True):
    """A film and all facts about it, sorted by id: the union over its documents."""

    film: Film
    facts: tuple[Fact, ...]


class Claim(Record, frozen=True):
    """A value that is claimed of a film: the facts for it, and the ids of the claims that it cannot be true beside.

    ``score`` 0 to 1 says how well it is supported; ``shown`` is false for a claim that lost against its rivals.
    """

    id: str
    film_id: str
    property: Property
    value: Value
    facts: tuple[Fact, ...]
    rivals: tuple[str, ...]
    score: float
    shown: bool

    @builtins.property  # 'property' is a field here
    def strength(self) -> float:
        """How strongly a tag holds, 0 to 1. Each sentence that earns it adds a part of its weight times its certainty to what is left
        to 1: six tenths of the strongest in a document, half as much of each next one there; so one document alone stays below 0.8."""
        earned: dict[str, dict[int, float]] = {}
        for fact in self.facts:
            if isinstance(fact.value, TagHit):
                places = earned.setdefault(fact.evidence.document_id, {})
                place = fact.evidence.sentence.start
                places[place] = max(places.get(place, 0.0), fact.value.weight * fact.certainty)
        parts = [part * 0.6 * 0.5**rank for places in earned.values() for rank, part in enumerate(sorted(places.values(), reverse=True))]
        left = 1.0
        # Sorted, since the product of floats depends on the order.
        for part in sorted(parts):
            left *= 1.0 - part
        return round(1.0 - left, 3)


# --- relations -----------------------------------------------------------------------------------------------------


class Reason(Record, frozen=True):
    """Why two films are alike: a kind ('tag', 'person', 'genre', 'period'), a weight, words, and the facts on both sides."""

    kind: str
    name: str
    weight: float
    words: str
    facts: tuple[str, ...] = ()


class Relation(Record, frozen=True):
    """Film ``other_id`` is like film ``film_id``; ``score`` 0 to 1; reasons by falling weight, at least one."""

    film_id: str
    other_id: str
    how: str
    score: float
    reasons: tuple[Reason, ...]


# --- pages ---------------------------------------------------------------------------------------------------------


class FilmCard(Record, frozen=True):
    """A film in a list: its slug is unique in the library; ``documents`` counts those that name it; ``tags`` fall in strength."""

    film: Film
    slug: str
    documents: int
    tags: tuple[tuple[str, float], ...] = ()


class DocumentCard(Record, frozen=True):
    """What a page needs of a document: where it came from, its detected language, its stored text (to cut sentences from)."""

    id: str
    title: str
    name: str
    site: str
    language: str
    text: str
    published: str = ""
    author: str = ""
    licence: str = ""
    fetched: str = ""


class Citation(Record, frozen=True):
    """A source of a line: the fact, its document and the exact words, ready to be shown and opened.

    ``span`` is that of the quote in the document's stored text; ``at`` is where the quote begins in ``sentence``, so that
    ``sentence[at : at + len(quote)] == quote`` and the sentence itself begins at ``span.start - at``.
    """

    fact_id: str
    document_id: str
    document_title: str
    site: str
    language: str
    quote: str
    sentence: str
    span: Span
    at: int
    certainty: float


class Rival(Record, frozen=True):
    """What other sources say instead; ``more`` counts further places that say so."""

    text: str
    citations: tuple[Citation, ...]
    more: int = 0


class Line(Record, frozen=True):
    """One line of a page, resting on at least one citation.

    ``group`` is the heading or label that lines beside it share ('Runtime', 'Academy Award', 'Acting'); ``text`` is the line,
    ``detail`` its second part (a character, a speaker, an outcome). ``language`` is set where ``text`` is in the words of
    the source. ``strength`` 0 to 1 is that of a tag; ``polarity`` that of a judgement. ``value`` is what the line says, as data;
    ``more`` counts the places that say so beside those cited.
    """

    property: Property
    group: str
    text: str
    detail: str
    value: Value
    citations: tuple[Citation, ...]
    rivals: tuple[Rival, ...] = ()
    language: str = ""
    strength: float = 0.0
    polarity: int = 0
    more: int = 0


class Section(Record, frozen=True):
    """A part of a page under one heading; never empty."""

    name: str
    title: str
    lines: tuple[Line, ...]


class SimilarLine(Record, frozen=True):
    """A similar film on a page with the reasons in words, each with the sentences behind it."""

    film_id: str
    slug: str
    title: str
    year: int | None
    score: float
    reasons: tuple[tuple[str, tuple[Citation, ...]], ...]
    tags: tuple[tuple[str, float], ...] = ()


class PageSource(Record, frozen=True):
    """A document that says something on a page; ``name`` is its path or URL, ``cited`` how many of its facts are cited."""

    document_id: str
    title: str
    name: str
    site: str
    language: str
    cited: int
    author: str = ""
    published: str = ""


class FilmPage(Record, frozen=True):
    """All that a page of a film shows, in the order in which it is shown.

    ``also`` are other titles as (language or '', title); ``tags`` the ids of the tags by falling strength, for the poster.
    ``documents`` are those that the lines cite, ``beside`` those which only reasons for a similar film cite.
    """

    film: Film
    slug: str
    also: tuple[tuple[str, str], ...]
    tags: tuple[tuple[str, float], ...]
    sections: tuple[Section, ...]
    similar: tuple[SimilarLine, ...]
    documents: tuple[PageSource, ...]
    beside: tuple[PageSource, ...] = ()
