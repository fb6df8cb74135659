"""Tags: what a sentence earns, and what it does not."""

from __future__ import annotations

import pytest

from filmoteca.facts.kinds.tag import KIND
from filmoteca.languages.vocabulary import TAGS
from filmoteca.types import TagHit
from tests.facts.laying import sheet

HEADS = {
    "en": 'Harbour Lights (2011)\n\n"Harbour Lights" is a drama film directed by Ann Weaver and starring Tom Ellery as Martin.\n\n',
    "es": "Luces del puerto (2011)\n\nLa película «Luces del puerto», dirigida por Ana Tejedor, está protagonizada por Tomás Elizondo.\n\n",
    "fr": "Les Lumières du port (2011)\n\nLe film « Les Lumières du port », réalisé par Anne Tisserand, a pour vedette Thomas Ellery.\n\n",
    "de": "Hafenlichter (2011)\n\nDer Film „Hafenlichter“ von Regisseurin Anna Weber hat Thomas Ellermann in der Hauptrolle.\n\n",
    "it": "Luci del porto (2011)\n\nIl film «Luci del porto», diretto da Anna Tessitore, è interpretato da Tommaso Ellero.\n\n",
    "pt": "Luzes do Porto (2011)\n\nO filme «Luzes do Porto», dirigido por Ana Teixeira, é protagonizado por Tomás Eloy.\n\n",
}


def tags(language: str, sentence: str) -> dict[str, float]:
    """Return the tags of ``sentence`` after a head that makes the text one about a film, with their greatest weight."""
    found: dict[str, float] = {}
    for candidate in KIND.find(sheet(HEADS[language] + sentence, language)):
        assert isinstance(candidate.value, TagHit)
        found[candidate.value.tag] = max(found.get(candidate.value.tag, 0.0), candidate.value.weight)
    return found


@pytest.mark.parametrize(
    ("language", "sentence", "earned"),
    [
        (
            "en",
            "The film is a heartbreaking and intimate portrait of a failing marriage.",
            {"heartbreaking", "intimate", "failing-marriage"},
        ),
        ("en", "It intertwines two timelines through flashbacks.", {"nonlinear-timeline", "flashbacks"}),
        (
            "en",
            "It is shot in black and white, with long takes and a handheld camera.",
            {"black-and-white", "long-takes", "handheld-camera"},
        ),
        ("es", "La película es un retrato melancólico del duelo en un pueblo pequeño.", {"melancholic", "grief", "small-town"}),
        (
            "es",
            "Rodada en blanco y negro y con cámara en mano, narra en flashbacks un amor.",
            {"black-and-white", "handheld-camera", "flashbacks"},
        ),
        ("fr", "Le film est un portrait mélancolique du deuil dans une petite ville.", {"melancholic", "grief", "small-town"}),
        ("fr", "Le film est tourné en noir et blanc et en plans-séquences.", {"black-and-white", "long-takes"}),
        ("de", "Der Film ist ein melancholisches Porträt der Trauer und einer Ehekrise.", {"melancholic", "grief", "failing-marriage"}),
        (
            "de",
            "In Schwarzweiß und mit Handkamera gedreht, springt er in Rückblenden.",
            {"black-and-white", "handheld-camera", "flashbacks"},
        ),
        ("it", "Il film è un ritratto malinconico del lutto e di un matrimonio in crisi.", {"melancholic", "grief", "failing-marriage"}),
        (
            "it",
            "Girato in bianco e nero e con la macchina a mano, ha un finale aperto.",
            {"black-and-white", "handheld-camera", "open-ending"},
        ),
        ("pt", "O filme é um retrato melancólico do luto e de um casamento em crise.", {"melancholic", "grief", "failing-marriage"}),
        ("pt", "Rodado em preto e branco e com câmera na mão, tem um final aberto.", {"black-and-white", "handheld-camera", "open-ending"}),
    ],
)
def test_words_of_a_sentence_about_the_film_earn_their_tags(language: str, sentence: str, earned: set[str]) -> None:
    """Plain words earn their tags in every language."""
    assert earned <= set(tags(language, sentence))


@pytest.mark.parametrize(
    ("language", "sentence", "tag"),
    [
        ("en", "The film is never sentimental.", "sentimental"),
        ("en", "The film may not offer a conventional happy ending.", "happy-ending"),
        ("en", "The studio wanted a happy ending for the film.", "happy-ending"),
        ("es", "La película no es una comedia divertida.", "funny"),
        ("fr", "Ce n'est pas un film drôle.", "funny"),
        ("de", "Lustig ist der Film nicht.", "funny"),
        ("de", "Der Film ist kein bisschen sentimental.", "sentimental"),
        ("it", "Non è un film divertente.", "funny"),
        ("pt", "Não é um filme engraçado.", "funny"),
    ],
)
def test_what_is_denied_or_only_wanted_earns_nothing(language: str, sentence: str, tag: str) -> None:
    """A negation that reaches the word, or a plan that was none, takes the tag away."""
    assert tag not in tags(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence", "tag"),
    [
        ("en", "The film is not only funny but also moving.", "funny"),
        ("en", "The film is without a doubt the work of its director, and it is heartbreaking.", "heartbreaking"),
        ("es", "La película no solo es divertida.", "funny"),
        ("de", "Der Film ist nicht nur lustig.", "funny"),
        ("it", "Il film non solo è divertente.", "funny"),
    ],
)
def test_a_negation_that_denies_nothing_takes_nothing_away(language: str, sentence: str, tag: str) -> None:
    """'Not only' denies nothing, and a negation ends with its clause."""
    assert tag in tags(language, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        'Before it Weaver made the film "A Heartbreaking Winter" (2004).',
        "Ann Weaver won the prize for best heartbreaking drama at the Academy Awards.",
        "Ellery was born in 1970 and the divorce of his parents came in the year of the premiere.",
        'Weaver remembers: "My childhood was a divorce, a war and a hospital."',
    ],
)
def test_titles_awards_and_lives_earn_nothing(sentence: str) -> None:
    """Words in another film's title, in a sentence about an award, or in the lives of the makers are no tags of this film."""
    assert not set(tags("en", sentence)) & {"heartbreaking", "divorce", "war", "childhood", "medicine"}


def test_one_weak_word_earns_nothing_and_two_sentences_with_it_do() -> None:
    """A train in one sentence of a synopsis makes no train film; trains in two sentences speak for one."""
    assert "train" not in tags("en", "Martin takes a train to the coast.")
    assert "train" in tags("en", "Martin takes a train to the coast. The train is late.")


def test_a_mood_must_be_said_of_the_film() -> None:
    """A melancholic man is a character; a melancholic film is a mood."""
    assert "melancholic" not in tags("en", "Martin is a melancholic man of forty.")
    assert "melancholic" in tags("en", "The film is melancholic.")


def test_a_tag_stands_once_in_a_sentence_on_its_words() -> None:
    """Each tag is given once for a sentence, its span is the words that earn it, and its weight lies between 0 and 1."""
    text = HEADS["en"] + "The film is heartbreaking, truly heartbreaking, and a heart-wrenching story of grief."
    laid = sheet(text, "en")
    found = list(KIND.find(laid))
    assert found
    assert len({(candidate.value.tag, candidate.sentence) for candidate in found if isinstance(candidate.value, TagHit)}) == len(found)
    for candidate in found:
        assert isinstance(candidate.value, TagHit)
        assert candidate.value.tag in TAGS
        assert 0.0 < candidate.value.weight <= 1.0
        span = laid.sentence(candidate.sentence).span
        assert span.start <= candidate.start < candidate.end <= span.end
        assert text[candidate.start : candidate.end].strip() == text[candidate.start : candidate.end]


def test_the_same_sheet_gives_the_same_tags_in_the_same_order() -> None:
    """The finder is a pure function of the sheet."""
    laid = sheet(HEADS["en"] + "The film is a heartbreaking, melancholic story of grief and revenge, told in flashbacks.", "en")
    assert list(KIND.find(laid)) == list(KIND.find(laid))
