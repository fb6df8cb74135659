"""Facts from what publishers mark up."""

from __future__ import annotations

from pathlib import Path

import pytest

from filmoteca.document.open import open_documents
from filmoteca.facts.find import find
from filmoteca.reading.read import read
from filmoteca.types import Award, Document, Fact, Number, Part, PartialDate, Person, Property, Score, Text, Value

PAGE = """<html lang="es"><head><title>Luces del puerto</title><script type="application/ld+json">{"@context": "https://schema.org",
"@type": "Movie", "name": "Luces del puerto", "datePublished": "2011-03-17", "duration": "PT121M", "genre": ["Comedia", "Thriller"],
"director": {"@type": "Person", "name": "Ana Tejedor"}, "countryOfOrigin": "ES", "inLanguage": "es-ES", "contentRating": "PG-13",
"actor": [{"@type": "PerformanceRole", "characterName": "Raimunda", "actor": {"@type": "Person", "name": "Rosa Marín"}}],
"aggregateRating": {"ratingValue": "7.6", "bestRating": "10"}, "award": "Nominated for Goya",
"productionCompany": {"@type": "Organization", "name": "Puerto Films"}}</script></head><body><h1>Luces del puerto</h1>
<p>Dos hermanas vuelven al pueblo de su madre, que ha muerto y sin embargo se aparece. Una historia sobre la muerte y las mujeres de la
costa, contada con humor y con pena.</p></body></html>"""


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> list[Fact]:
    """Return the facts that the mark-up of the page gives."""
    path: Path = tmp_path_factory.mktemp("marked") / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    (document,) = open_documents([str(path)])
    assert isinstance(document, Document)
    found = find(read(document))
    assert {mention.title for mention in found.mentions} == {"Luces del puerto"}
    for fact in found.facts:
        span = fact.evidence.span
        assert document.text[span.start : span.end] == fact.evidence.quote
    return [fact for fact in found.facts if fact.finder.startswith("marked/")]


@pytest.mark.parametrize(
    ("prop", "value"),
    [
        ("director", Person("Ana Tejedor")),
        ("actor", Part("Rosa Marín", "Raimunda")),
        ("release_date", PartialDate("2011-03-17")),
        ("runtime", Number(121, "min")),
        ("genre", Text("Comedia", "comedy")),
        ("genre", Text("Thriller", "thriller")),
        ("country", Text("ES", "es")),
        ("certificate", Text("PG-13", "mpa:pg-13")),
        ("company", Text("Puerto Films", "puerto films")),
        ("rating", Score("7.6", "10")),
        ("award", Award("Goya", outcome="nominated")),
    ],
)
def test_each_row_of_the_mark_up_is_a_fact(facts: list[Fact], prop: Property, value: Value) -> None:
    """What the publisher says of the film becomes a fact with the row's value as its evidence."""
    assert (prop, value) in [(fact.property, fact.value) for fact in facts]
    assert all(fact.certainty == 0.98 for fact in facts)
