"""Awards: who gives them, what for, to whom and for which film, won or only nominated."""

from __future__ import annotations

import pytest

from filmoteca.types import Award
from tests.facts.saying import FILMS, said

WON, NOMINATED = "won", "nominated"


def awards(language: str, words: str) -> set[tuple[str, str, str, str]]:
    """Return (body, category, recipient, outcome) of the awards of the film that the text is about."""
    return {
        (value.body, value.category, value.recipient, value.outcome)
        for film, value in said(language, words, "award")
        if isinstance(value, Award) and film == FILMS[language]
    }


@pytest.mark.parametrize(
    ("language", "words", "stated"),
    [
        (
            "en",
            "The film received five Academy Award nominations, including Best Picture and Best Actor for Ellery, winning two: "
            "Best Adapted Screenplay and Best Film Editing.",
            {
                ("Academy Award", "Best Picture", "", NOMINATED),
                ("Academy Award", "Best Actor", "Tom Ellery", NOMINATED),
                ("Academy Award", "Best Adapted Screenplay", "", WON),
                ("Academy Award", "Best Film Editing", "", WON),
            },
        ),
        (
            "en",
            "It won the Palme d'Or at the 2011 Cannes Film Festival and was nominated for two Golden Globes.",
            {("Palme d'Or", "", "", WON), ("Golden Globes", "", "", NOMINATED)},
        ),
        ("en", "Rose Hall won the Oscar for Best Actress for her performance.", {("Oscar", "Best Actress", "Rose Hall", WON)}),
        ("en", "It premiered in competition at Cannes, where Weaver won Best Director.", {("Cannes", "Best Director", "Ann Weaver", WON)}),
        (
            "en",
            "At the Sundance Film Festival it won the Grand Jury Prize and the Audience Award.",
            {("Sundance Film Festival", "Grand Jury Prize", "", WON), ("Sundance Film Festival", "Audience Award", "", WON)},
        ),
        (
            "en",
            "It was nominated for Best Feature, Best Actor, and Best Screenplay at the Independent Spirit Awards.",
            {("Independent Spirit Awards", category, "", NOMINATED) for category in ("Best Feature", "Best Actor", "Best Screenplay")},
        ),
        (
            "es",
            "La película ganó siete premios Goya, entre ellos mejor película, mejor dirección y mejor actriz (Rosa Marín).",
            {
                ("premios Goya", "mejor película", "", WON),
                ("premios Goya", "mejor dirección", "", WON),
                ("premios Goya", "mejor actriz", "Rosa Marín", WON),
            },
        ),
        (
            "es",
            "Fue nominada al Óscar a la mejor película extranjera y al Globo de Oro, y obtuvo la Concha de Oro en San Sebastián.",
            {
                ("Óscar", "mejor película extranjera", "", NOMINATED),
                ("Globo de Oro", "", "", NOMINATED),
                ("Concha de Oro", "", "", WON),
            },
        ),
        (
            "fr",
            "César 2012 : meilleur film, meilleure réalisation, meilleure actrice pour Rose Martin",
            {
                ("César", "meilleur film", "", WON),
                ("César", "meilleure réalisation", "", WON),
                ("César", "meilleure actrice", "Rose Martin", WON),
            },
        ),
        (
            "fr",
            "Rose Martin a reçu le prix d'interprétation féminine à Cannes.",
            {("Cannes", "prix d'interprétation féminine", "Rose Martin", WON)},
        ),
        (
            "de",
            "Der Film gewann drei Oscars: bester Film, Regie, Kamera.",
            {("Oscars", "bester Film", "", WON), ("Oscars", "Regie", "", WON), ("Oscars", "Kamera", "", WON)},
        ),
        (
            "de",
            "Rosa Martens wurde für ihre Rolle mit dem Silbernen Bären als beste Darstellerin ausgezeichnet.",
            {("Silbernen Bären", "beste Darstellerin", "Rosa Martens", WON)},
        ),
        (
            "de",
            "Es gab zwei Oscar-Nominierungen für Kamera und Schnitt.",
            {("Oscar", "Kamera", "", NOMINATED), ("Oscar", "Schnitt", "", NOMINATED)},
        ),
        (
            "it",
            "Candidato a tre premi Oscar (miglior film, regia e sceneggiatura originale), ne ha vinto uno.",
            {
                ("Oscar", "miglior film", "", NOMINATED),
                ("Oscar", "regia", "", NOMINATED),
                ("Oscar", "sceneggiatura originale", "", NOMINATED),
            },
        ),
        (
            "it",
            "Rosa Martini ha ricevuto la Coppa Volpi come miglior attrice.",
            {("Coppa Volpi", "miglior attrice", "Rosa Martini", WON)},
        ),
        (
            "pt",
            "Ganhou quatro Oscars: melhor filme, direção, roteiro adaptado e montagem.",
            {("Oscars", category, "", WON) for category in ("melhor filme", "direção", "roteiro adaptado", "montagem")},
        ),
        (
            "pt",
            "O filme venceu o Urso de Ouro em Berlim e foi indicado ao Oscar de melhor filme estrangeiro.",
            {("Urso de Ouro", "", "", WON), ("Oscar", "melhor filme estrangeiro", "", NOMINATED)},
        ),
    ],
)
def test_a_sentence_states_its_awards(language: str, words: str, stated: set[tuple[str, str, str, str]]) -> None:
    """Body, category, recipient and outcome are read from prose, and lists of short category names belong to their body."""
    assert stated <= awards(language, words)


@pytest.mark.parametrize(
    ("language", "words", "stated"),
    [
        (
            "en",
            "Accolades\n\n- Academy Award for Best Picture – Won\n- BAFTA Award for Best Director – Ann Weaver (nominated)",
            {("Academy Award", "Best Picture", "", WON), ("BAFTA Award", "Best Director", "Ann Weaver", NOMINATED)},
        ),
        (
            "en",
            "BAFTA Awards\n\nBest Film | | Nominated\nBest Actor | Tom Ellery | Won",
            {("BAFTA Awards", "Best Film", "", NOMINATED), ("BAFTA Awards", "Best Actor", "Tom Ellery", WON)},
        ),
        (
            "es",
            "Premios\n\n2011: 5 Oscars: Mejor película, director, actor (Tomás Elizondo) y vestuario\n"
            "2011: Festival de Cannes: Mejor actor (Tomás Elizondo)",
            {
                ("Oscars", "Mejor película", "", WON),
                ("Oscars", "director", "", WON),
                ("Oscars", "actor", "Tomás Elizondo", WON),
                ("Oscars", "vestuario", "", WON),
                ("Festival de Cannes", "Mejor actor", "Tomás Elizondo", WON),
            },
        ),
        (
            "de",
            "Deutscher Filmpreis 2012\n· Beste Regie – Anna Weber (gewonnen)\n· Bester Hauptdarsteller – Thomas Ellermann (nominiert)",
            {
                ("Deutscher Filmpreis", "Beste Regie", "Anna Weber", WON),
                ("Deutscher Filmpreis", "Bester Hauptdarsteller", "Thomas Ellermann", NOMINATED),
            },
        ),
    ],
)
def test_rows_take_their_body_from_the_heading(language: str, words: str, stated: set[tuple[str, str, str, str]]) -> None:
    """Rows under a body's name are its awards; a word in the row says which were only nominations."""
    assert stated <= awards(language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Ellery should have won an Oscar for this."),
        ("en", "Oscar Isaac and David Lynch make cameos."),
        ("en", "There is already some Oscar buzz around Hall's performance."),
        ("en", "Oscar winner Rose Hall plays his mother."),
        ("en", "It was directed by Academy Award-winning director Ann Weaver."),
        ("en", "Weaver received an honorary Oscar and a Lifetime Achievement Award."),
        ("en", "Did it deserve its Oscar for Best Picture?"),
        ("en", "It is based on a play that won the Pulitzer Prize."),
        ("it", "Tommaso Ellero avrebbe meritato l'Oscar."),
        ("de", "Rosa Martens spielt Lola, und David ist ihr Sohn."),
        ("fr", "César et Rosalie dînent avec Oscar."),
        ("es", "Elizondo interpreta a César, el hermano de Goya."),
    ],
)
def test_what_is_no_award_of_the_film_gives_none(language: str, words: str) -> None:
    """A prize in a name, one wished for, and one that a maker or a book has got before are no awards of this film."""
    assert not awards(language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "It was nominated for an Oscar and lost."),
        ("en", "The film was nominated for the BAFTA for Best Film but went home with nothing."),
        ("de", "Der Film war für den Oscar nominiert, ging aber leer aus."),
        ("fr", "Nommé quatre fois aux César, il repart bredouille."),
    ],
)
def test_who_lost_was_nominated(language: str, words: str) -> None:
    """A lost award is a nomination, never a win."""
    assert {outcome for *_, outcome in awards(language, words)} == {NOMINATED}


def test_who_won_instead_has_the_award() -> None:
    """'Lost to …' gives the other film the win and this one the nomination."""
    words = "The film was nominated for Best Picture at the Academy Awards but lost to The King's Speech (2010)."
    found = {(film, value.outcome) for film, value in said("en", words, "award") if isinstance(value, Award)}
    assert found == {("Harbour Lights", NOMINATED), ("The King's Speech", WON)}


def test_a_song_in_marks_is_no_film() -> None:
    """The title behind a prize for a song is the song's, and the award stays with the film."""
    assert ("Oscar", "Best Original Song", "", WON) in awards("en", 'It won the Oscar for Best Original Song for "Call Me Home".')
