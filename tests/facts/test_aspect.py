"""Review aspects: what a sentence judges, and for or against."""

from __future__ import annotations

import pytest

from filmoteca.facts.kinds.aspect import KIND
from filmoteca.types import Judgement
from tests.facts.laying import sheet
from tests.facts.test_tag import HEADS


def judged(language: str, sentence: str) -> dict[str, int]:
    """Return the aspects that ``sentence`` judges, after a head that makes the text one about a film."""
    found: dict[str, int] = {}
    for candidate in KIND.find(sheet(HEADS[language] + sentence, language)):
        assert isinstance(candidate.value, Judgement)
        found[candidate.value.aspect] = candidate.value.polarity
    return found


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "The screenplay is clumsy and full of clichés, but the acting is outstanding.", {"writing": -1, "acting": 1}),
        ("en", "The cinematography is breathtaking.", {"photography": 1}),
        ("en", "The score is intrusive, the plot is gripping.", {"music": -1, "plot": 1}),
        ("en", "The pacing is sluggish.", {"pace": -1}),
        ("en", "With outstanding performances and intimate filmmaking, it works.", {"acting": 1, "direction": 1}),
        ("en", "It is a film that resonates with audiences.", {"effect": 1}),
        ("es", "El guion es torpe y previsible, pero las interpretaciones son extraordinarias.", {"writing": -1, "acting": 1}),
        ("es", "La fotografía es deslumbrante y la banda sonora resulta cargante.", {"photography": 1, "music": -1}),
        ("fr", "Le scénario est maladroit, mais l'interprétation est remarquable.", {"writing": -1, "acting": 1}),
        ("fr", "La photographie est somptueuse et la musique devient pesante.", {"photography": 1, "music": -1}),
        ("de", "Das Drehbuch ist plump, aber die schauspielerischen Leistungen sind herausragend.", {"writing": -1, "acting": 1}),
        ("de", "Die Kameraarbeit ist atemberaubend, die Musik wirkt aufdringlich.", {"photography": 1, "music": -1}),
        ("it", "La sceneggiatura è goffa, ma le interpretazioni sono eccellenti.", {"writing": -1, "acting": 1}),
        ("it", "La fotografia è splendida e la colonna sonora risulta stucchevole.", {"photography": 1, "music": -1}),
        ("pt", "O roteiro é confuso e previsível, mas as atuações são excelentes.", {"writing": -1, "acting": 1}),
        ("pt", "A fotografia é deslumbrante e a trilha sonora é irritante.", {"photography": 1, "music": -1}),
    ],
)
def test_a_judging_word_judges_the_nearest_aspect(language: str, sentence: str, expected: dict[str, int]) -> None:
    """Each judging word counts for the aspect word nearest to it in its clause."""
    assert judged(language, sentence) == expected


@pytest.mark.parametrize(
    ("language", "sentence", "aspect", "polarity"),
    [
        ("en", "This is not a great script.", "writing", -1),
        ("en", "The score never becomes intrusive.", "music", 1),
        ("en", "The acting is not only great.", "acting", 1),
        ("es", "La trama no convence.", "plot", -1),
        ("es", "La banda sonora no es nada brillante.", "music", -1),
        ("fr", "Le scénario n'est pas très convaincant.", "writing", -1),
        ("fr", "La mise en scène ne manque pas d'audace.", "direction", 1),
        ("de", "Das Drehbuch ist nicht überzeugend.", "writing", -1),
        ("de", "Die Handlung überzeugt nicht.", "plot", -1),
        ("it", "La trama non convince.", "plot", -1),
        ("pt", "A trama não convence.", "plot", -1),
    ],
)
def test_a_negation_turns_a_judgement_round(language: str, sentence: str, aspect: str, polarity: int) -> None:
    """What is denied is judged the other way, except where 'not only' denies nothing."""
    assert judged(language, sentence)[aspect] == polarity


def test_for_and_against_in_one_sentence_is_neither() -> None:
    """A sentence that praises and blames the same aspect has polarity 0."""
    assert judged("en", "The acting is superb at first but the performances become wooden.")["acting"] == 0


def test_a_word_of_judgement_after_an_actor_judges_the_acting() -> None:
    """'X is superb' judges what X did for the film."""
    assert judged("en", "Tom Ellery is superb.") == {"acting": 1}


def test_a_heading_lends_its_aspect_with_less_certainty() -> None:
    """Under 'The Music' a judging sentence without an aspect word counts for the music, at 0.5; elsewhere it counts for nothing."""
    sentence = "It is an unforgettable and haunting piece of work that never becomes dull."
    plain = "It is masterful and never dull."
    assert judged("en", plain) == {}
    under = list(KIND.find(sheet(HEADS["en"] + "The Music\n\n" + plain + "\n\n", "en")))
    assert [(c.value, c.certainty) for c in under] == [(Judgement("music", 1), 0.5)]
    assert "effect" in judged("en", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Music by Paul Hart.",
        "The screenplay was written by Ann Weaver and Paul Hart.",
        "Paul Hart won the Academy Award for best original score, a great honour.",
        "The film tells the story of a brilliant but terrible doctor and his wonderful family.",
    ],
)
def test_facts_prizes_and_synopses_judge_nothing(sentence: str) -> None:
    """Credits, awards and the people of the story are no judgements of the film."""
    assert judged("en", sentence) == {}


def test_the_span_holds_the_aspect_and_what_judges_it() -> None:
    """The evidence runs from the first to the last word that counted."""
    text = HEADS["en"] + "Here the cinematography is simply breathtaking, I say."
    found = list(KIND.find(sheet(text, "en")))
    assert [text[c.start : c.end] for c in found] == ["cinematography is simply breathtaking"]
