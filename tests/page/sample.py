"""A small library made by hand: three films, five documents in three languages, sources that disagree."""

from __future__ import annotations

from dataclasses import dataclass, field

from filmoteca.ids import content_id, film_slug, text_id
from filmoteca.page.build import Shelf, build, top_tags
from filmoteca.types import (
    Award,
    Claim,
    DocumentCard,
    Event,
    Evidence,
    Fact,
    Film,
    FilmCard,
    FilmPage,
    FilmRecord,
    Judgement,
    Number,
    Part,
    PartialDate,
    Person,
    Property,
    Quotation,
    Relation,
    Score,
    Span,
    TagHit,
    Text,
    Value,
    Work,
)

REVIEW = """Blue Valentine (2010)
IMDb 7.3

Directed by Derek Cianfrance, the film runs 112 minutes and is rated R. Ryan Gosling plays Dean and Michelle Williams plays Cindy.
Their nuanced performances are heartbreaking. The pace drags in the middle. The music by Grizzly Bear is lovely.
"The sex felt real," Gosling told The Guardian. Williams was nominated for an Academy Award for Best Actress.
It is a melancholy drama from the United States, in English, made for $1 million and released on 29 December 2010."""
SPANISH = """Blue Valentine
Su guion pasó muchas revisiones (hasta 57) antes del rodaje. La película tuvo que posponerse a 2010 debido al fallecimiento de Heath Ledger.
En 1998 debutó en el largometraje con Brother Tied. La película dura 114 minutos y es melancólica."""
GERMAN = """Blue Valentine
Regie: Derek Cianfrance
Laufzeit: 112 Minuten"""
PINES = """The Place Beyond the Pines (2012)
Derek Cianfrance directed it, and Ryan Gosling plays Luke. A melancholy drama of fathers and sons."""
TEAR = """Tear <script>alert(1)</script> (1999)
A <b>bold</b> drama & more, "quoted" by O'Hara."""


@dataclass
class Maker:
    """Makes documents, facts and claims whose quotes stand where they say."""

    documents: dict[str, DocumentCard] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)

    def document(self, title: str, text: str, language: str, site: str = "", name: str = "") -> str:
        """Add a document and return its id."""
        card = DocumentCard(text_id(text), title, name or f"{title}.txt", site, language, text)
        self.documents[card.id] = card
        return card.id

    def fact(self, document_id: str, prop: Property, value: Value, quote: str, certainty: float = 0.9) -> Fact:
        """Make a fact at the first place where ``quote`` stands; its sentence is found by full stops and lines."""
        card = self.documents[document_id]
        start = card.text.index(quote)
        end = start + len(quote)
        head = max(card.text.rfind(". ", 0, start) + 2 if ". " in card.text[:start] else 0, card.text.rfind("\n", 0, start) + 1)
        stops = [place for place in (card.text.find(". ", end - 1) + 1, card.text.find("\n", end)) if place > 0] or [len(card.text)]
        evidence = Evidence(document_id, Span(start, end), quote, Span(head, min(stops)))
        made = Fact(
            content_id(document_id, prop, value, start),
            prop,
            value,
            f"m-{document_id}",
            evidence,
            card.language,
            quote,
            certainty,
            "test@1",
        )
        self.facts[made.id] = made
        return made


def claim(film_id: str, value: Value, facts: list[Fact], score: float = 0.9, shown: bool = True) -> Claim:
    """Make a claim of the facts' property."""
    prop = facts[0].property
    return Claim(content_id(film_id, prop, value), film_id, prop, value, tuple(facts), (), score, shown)


def against(one: Claim, other: Claim) -> tuple[Claim, Claim]:
    """Make two claims rivals; the second loses."""
    lost = Claim(other.id, other.film_id, other.property, other.value, other.facts, (one.id,), other.score, False)
    return Claim(one.id, one.film_id, one.property, one.value, one.facts, (other.id,), one.score, True), lost


@dataclass
class Library:
    """What the stations before page/ would have made."""

    maker: Maker
    records: dict[str, FilmRecord]
    claims: dict[str, tuple[Claim, ...]]

    def shelf(self) -> Shelf:
        """Return everything around a film."""
        return Shelf(self.maker.documents, {film_id: self.card(film_id) for film_id in self.records}, self.maker.facts)

    def card(self, film_id: str) -> FilmCard:
        """Return a film as it stands in lists."""
        record = self.records[film_id]
        documents = {fact.evidence.document_id for fact in record.facts}
        slug = film_slug(record.film.title, record.film.year)
        return FilmCard(record.film, slug, len(documents), top_tags(self.claims[film_id]))

    def page(self, film_id: str, relations: tuple[Relation, ...] = ()) -> FilmPage:
        """Build the page of a film."""
        return build(self.records[film_id], self.claims[film_id], relations, self.shelf())


BLUE, PLACE, HOSTILE = "b" * 20, "c" * 20, "d" * 20


def library() -> Library:
    """Return the library: 'Blue Valentine' with four documents, 'The Place Beyond the Pines', and a film with a hostile title."""
    maker = Maker()
    blue = _blue(maker)
    pines = maker.document("On the Pines", PINES, "en", "films.example")
    tear = maker.document("<img src=x onerror=alert(1)>", TEAR, "en", "evil.example", "javascript:alert(1)")
    place = (
        claim(PLACE, Number(2012, "year"), [maker.fact(pines, "year", Number(2012, "year"), "2012")]),
        claim(
            PLACE, Person("Derek Cianfrance"), [maker.fact(pines, "director", Person("Derek Cianfrance"), "Derek Cianfrance directed it")]
        ),
        claim(PLACE, Part("Ryan Gosling", "Luke"), [maker.fact(pines, "actor", Part("Ryan Gosling", "Luke"), "Ryan Gosling plays Luke")]),
        claim(PLACE, TagHit("melancholic", 0.6), [maker.fact(pines, "tag", TagHit("melancholic", 0.6), "melancholy")]),
        claim(PLACE, Text("drama", "drama"), [maker.fact(pines, "genre", Text("drama", "drama"), "drama")]),
    )
    hostile = (
        claim(HOSTILE, Text("<b>bold</b> drama"), [maker.fact(tear, "genre", Text("<b>bold</b> drama"), "<b>bold</b> drama")]),
        claim(
            HOSTILE, Quotation('"quoted"', "<i>O'Hara</i>"), [maker.fact(tear, "quote", Quotation('"quoted"', "<i>O'Hara</i>"), '"quoted"')]
        ),
        claim(
            HOSTILE,
            Judgement("plot", 1),
            [maker.fact(tear, "aspect", Judgement("plot", 1), 'A <b>bold</b> drama & more, "quoted" by O\'Hara.')],
        ),
    )
    claims = {BLUE: blue, PLACE: place, HOSTILE: hostile}
    films = {
        BLUE: Film(BLUE, "Blue Valentine", 2010, (("en", "Blue Valentine"), ("es", "Triste San Valentín"))),
        PLACE: Film(PLACE, "The Place Beyond the Pines", 2012),
        HOSTILE: Film(HOSTILE, "Tear <script>alert(1)</script>", 1999),
    }
    records = {
        film_id: FilmRecord(film, tuple(sorted((fact for held in claims[film_id] for fact in held.facts), key=lambda fact: fact.id)))
        for film_id, film in films.items()
    }
    return Library(maker, records, claims)


def _blue(maker: Maker) -> tuple[Claim, ...]:
    review = maker.document("Blue Valentine (2010)", REVIEW, "en", "films.example", "https://films.example/blue-valentine")
    spanish = maker.document("Notas de rodaje", SPANISH, "es", "cine.example")
    german = maker.document("Filmseite", GERMAN, "de")

    def one(document: str, prop: Property, value: Value, quote: str, score: float = 0.9) -> Claim:
        return claim(BLUE, value, [maker.fact(document, prop, value, quote)], score)

    runtime, other_runtime = against(
        claim(
            BLUE,
            Number(112, "min"),
            [
                maker.fact(review, "runtime", Number(112, "min"), "112 minutes"),
                maker.fact(german, "runtime", Number(112, "min"), "112 Minuten", 0.95),
            ],
        ),
        one(spanish, "runtime", Number(114, "min"), "114 minutos", 0.4),
    )
    direction = Person("Derek Cianfrance")
    performances = "Their nuanced performances are heartbreaking."
    return (
        one(review, "year", Number(2010, "year"), "2010"),
        runtime,
        other_runtime,
        one(review, "certificate", Text("R", "R"), "rated R"),
        one(review, "genre", Text("drama", "drama"), "drama"),
        one(review, "country", Text("the United States", "us"), "the United States"),
        one(review, "language", Text("English", "en"), "English"),
        one(review, "release_date", PartialDate("2010-12-29"), "29 December 2010"),
        one(review, "rating", Score("7.3", "10", "IMDb"), "IMDb 7.3"),
        one(review, "actor", Part("Ryan Gosling", "Dean"), "Ryan Gosling plays Dean"),
        one(review, "actor", Part("Michelle Williams", "Cindy"), "Michelle Williams plays Cindy", 0.8),
        claim(
            BLUE,
            direction,
            [
                maker.fact(review, "director", direction, "Directed by Derek Cianfrance"),
                maker.fact(german, "director", direction, "Regie: Derek Cianfrance"),
            ],
        ),
        one(review, "composer", Person("Grizzly Bear"), "Grizzly Bear"),
        one(review, "budget", Text("$1 million", "1000000"), "$1 million"),
        one(
            review,
            "award",
            Award("Academy Award", "Best Actress", "Michelle Williams", "nominated"),
            "nominated for an Academy Award for Best Actress",
        ),
        one(review, "quote", Quotation("The sex felt real", "Ryan Gosling", "The Guardian"), "The sex felt real"),
        one(spanish, "event", Event("drafts", amount="57"), "hasta 57"),
        one(spanish, "event", Event("postponed", when="2010", why="debido al fallecimiento de Heath Ledger"), "tuvo que posponerse a 2010"),
        one(spanish, "other_work", Work("Brother Tied", "Derek Cianfrance", 1998, "film"), "Brother Tied"),
        one(review, "aspect", Judgement("acting", 1), performances),
        one(review, "aspect", Judgement("pace", -1), "The pace drags in the middle."),
        claim(
            BLUE,
            TagHit("melancholic", 0.75),
            [
                maker.fact(review, "tag", TagHit("melancholic", 0.5), "melancholy"),
                maker.fact(spanish, "tag", TagHit("melancholic", 0.5), "melancólica"),
            ],
        ),
        one(review, "tag", TagHit("heartbreaking", 0.6), "heartbreaking"),
    )
