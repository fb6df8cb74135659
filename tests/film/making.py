"""Documents, mentions and facts made by hand or from a seed, for tests of linking, merging and keeping."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random

from filmoteca.ids import content_id, text_id
from filmoteca.types import (
    Block,
    Document,
    Evidence,
    Fact,
    Form,
    Judgement,
    Mention,
    Number,
    Part,
    Person,
    Property,
    Record,
    Score,
    Source,
    Span,
    TagHit,
    Text,
    Value,
)


class Made(Record, frozen=True):
    """What was read from one document: the shape of ``filmoteca.run.pipeline.ReadResult``."""

    document: Document
    language: str
    certainty: float
    form: Form
    blocks: tuple[Block, ...]
    mentions: tuple[Mention, ...]
    facts: tuple[Fact, ...]


def mention(document: str, title: str, year: int | None = None, about: bool = True, also: tuple[str, ...] = ()) -> Mention:
    """Return a mention whose id is its content."""
    return Mention(content_id(document, title, year or 0), document, title, year, about, (Span(0, len(title)),), also)


def fact(of: Mention, property: Property, value: Value, certainty: float = 0.9, language: str = "en", finder: str = "made@1") -> Fact:
    """Return a fact whose id is its content; its evidence is the title."""
    evidence = Evidence(of.document_id, of.spans[0], of.title, of.spans[0])
    name = content_id(of.id, property, value, finder)
    return Fact(name, property, value, of.id, evidence, language, "written", certainty, finder)


def said(
    document: str,
    title: str,
    year: int | None = None,
    director: str | Iterable[str] = (),
    cast: Iterable[str] = (),
    about: bool = True,
    also: tuple[str, ...] = (),
    language: str = "en",
) -> tuple[Mention, list[Fact]]:
    """Return a mention and its facts, one of them a genre; an actor may be written 'Ryan Gosling as Dean'."""
    made = mention(document, title, year, about, also)
    facts = [fact(made, "genre", Text("drama", "drama"), language=language)]
    facts += [fact(made, "director", Person(name), language=language) for name in ([director] if isinstance(director, str) else director)]
    for actor in cast:
        name, _, character = actor.partition(" as ")
        facts.append(fact(made, "actor", Part(name, character), language=language))
    return made, facts


GIVEN = "Ada Bela Carlo Dora Emil Fritz Greta Hugo Ines Jonas Klara Luis Marta Nils Olga Pavel Rosa Simon Tilda Ugo".split()
FAMILY = (
    "Amaro Bauer Costa Duval Engel Ferri Gruber Haas Iglesias Jansen Keller Lopez Moreau Neri Olsen Prado Quist Rossi Silva Tanner".split()
)
WORDS = "winter river glass night garden stone summer letter island silent bridge paper golden empty harbour window".split()
LANGUAGES = ("en", "es", "fr", "de", "it", "pt")
TAGS = ("melancholic", "slow-burn", "heist", "small-town", "coming-of-age", "noir")
GENRES = ("drama", "comedy", "thriller", "romance")


class Truth(Record, frozen=True):
    """A film as it is in the made-up world."""

    title: str
    year: int
    director: str
    cast: tuple[str, ...]
    genre: str


def world(films: int, seed: int = 0) -> list[Truth]:
    """Return films of a made-up world: some share a title, some a director."""
    random = Random(seed)
    made = []
    for number in range(films):
        title = " ".join(random.sample(WORDS, 2)).title() if number % 3 else f"{random.choice(WORDS).title()} {number}"
        cast = tuple(f"{random.choice(GIVEN)} {random.choice(FAMILY)}" for _ in range(4))
        director = f"{random.choice(GIVEN)} {random.choice(FAMILY)}"
        made.append(Truth(title, random.randrange(1950, 2020), director, cast, random.choice(GENRES)))
    return made


def read(documents: int, films: int, seed: int = 0, finder: str = "made@1") -> Iterator[Made]:
    """Yield documents about films of ``world(films, seed)``, partly silent and partly at odds about them; about ten facts each."""
    truths = world(films, seed)
    for number in range(documents):
        yield one(number, truths, seed, finder)


def one(number: int, truths: list[Truth], seed: int = 0, finder: str = "made@1") -> Made:
    """Return document ``number``, which is about one film and names another."""
    random = Random(f"{seed} {number}")
    truth, other = truths[number % len(truths)], random.choice(truths)
    language = random.choice(LANGUAGES)
    text = f"{truth.title} ({truth.year}), directed by {truth.director}. Document {number}. Better than {other.title}."
    document = Document(text_id(text), Source(f"made/{number}.txt", "made.example"), "text/plain", text, title=f"On {truth.title}")
    year = truth.year if random.random() < 0.8 else None
    about, named = mention(document.id, truth.title, year), mention(document.id, other.title, other.year, about=False)
    values: list[tuple[Property, Value]] = [
        ("director", Person(truth.director)),
        ("genre", Text(truth.genre, truth.genre)),
        ("runtime", Number(90 + len(truth.title) + random.randrange(2), "min")),
        ("rating", Score(f"{random.randrange(5, 9)}.{random.randrange(10)}", "10", f"Paper {number % 5}")),
        ("aspect", Judgement("acting", random.choice((-1, 1)))),
        ("tag", TagHit(random.choice(TAGS), 0.5 + random.random() / 2)),
        *(("actor", Part(name, f"Role {place}" if random.random() < 0.5 else "")) for place, name in enumerate(truth.cast)),
    ]
    if year is not None:
        values.append(("year", Number(year, "year")))
    facts = tuple(
        fact(about, property, value, round(0.5 + random.random() / 2, 2), language, finder)
        for property, value in values
        if random.random() < 0.85
    )
    unique = {each.id: each for each in facts}
    mentions = (about,) if about.id == named.id else (about, named)
    return Made(document, language, 0.99, "review", (Block("paragraph", Span(0, len(text))),), mentions, tuple(unique.values()))
