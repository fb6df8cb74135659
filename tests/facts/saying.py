"""What a sentence says of a film, after a head that makes the text one about it."""

from __future__ import annotations

from filmoteca.facts.find import find
from filmoteca.ids import text_id
from filmoteca.reading.read import read
from filmoteca.types import Document, Property, Source, Value

HEADS = {
    "en": "Harbour Lights (2011)\n\nHarbour Lights is a drama film directed by Ann Weaver and starring Tom Ellery and Rose Hall.\n\n",
    "es": (
        "Luces del puerto (2011)\n\n"
        "Luces del puerto es una película dirigida por Ana Tejedor y protagonizada por Tomás Elizondo y Rosa Marín.\n\n"
    ),
    "fr": (
        "Les Lumières du port (2011)\n\nLes Lumières du port est un film réalisé par Anne Tisserand avec Thomas Ellery et Rose Martin.\n\n"
    ),
    "de": "Hafenlichter (2011)\n\nHafenlichter ist ein Film von Regisseurin Anna Weber mit Thomas Ellermann und Rosa Martens.\n\n",
    "it": "Luci del porto (2011)\n\nLuci del porto è un film diretto da Anna Tessitore con Tommaso Ellero e Rosa Martini.\n\n",
    "pt": "Luzes do Porto (2011)\n\nLuzes do Porto é um filme dirigido por Ana Teixeira, com Tomás Eloy e Rosa Martins.\n\n",
}
FILMS = {language: head.partition(" (")[0] for language, head in HEADS.items()}


def said(language: str, words: str, prop: Property) -> list[tuple[str, Value]]:
    """Return (film, value) of each fact of one property that ``words`` after the head state."""
    text = HEADS[language] + words
    found = find(read(Document(text_id(text), Source("test"), "text/plain", text, language=language)))
    films = {mention.id: mention.title for mention in found.mentions}
    return [(films[fact.mention_id], fact.value) for fact in found.facts if fact.property == prop]
