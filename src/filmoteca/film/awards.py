"""When two texts speak of the same award: bodies and categories under their names in our languages."""

from __future__ import annotations

from functools import cache, lru_cache

from filmoteca.film.titles import fold
from filmoteca.languages.everywhere import WORDS

_FILLER = frozenset(
    "best bester beste besten bestes mejor mejores meilleur meilleure meilleurs meilleures miglior migliore migliori melhor melhores "
    "award awards prize premio premios premi prix preis premiado category role rolle ruolo papel performance leading lead interpretation "
    "for in of the a an by de del der die das dem den des el la las le les lo il i gli o os as un une einer eines einen por para pour per "
    "fur als".split()
)
_MEANINGS = {
    "actress": "actress actriz actrice attrice atriz darstellerin schauspielerin hauptdarstellerin",
    "actor": "actor acteur attore ator darsteller schauspieler hauptdarsteller",
    "supporting": "supporting reparto secundario secundaria soutien second secondaire supporto coadjuvante nebenrolle",
    "direction": "director direction directing direccion realizacion realizador realisateur realisation regie regia regista regisseur "
    "realizacao diretor direcao",
    "film": "film picture movie pelicula filme spielfilm",
    "screenplay": "screenplay script guion scenario drehbuch sceneggiatura roteiro argumento",
    "adapted": "adapted adaptado adapte adaptiertes adattata non originale",
    "original": "original originales originale",
    "photography": "cinematography photography fotografia photographie kamera bildgestaltung",
    "music": "score music musica musique musik filmmusik partitura",
    "song": "song cancion chanson canzone cancao filmsong",
    "editing": "editing montaje montage montaggio montagem schnitt",
    "foreign": "foreign international extranjera etranger fremdsprachiger internationaler straniero estrangeiro internacional",
    "documentary": "documentary documental documentaire dokumentarfilm documentario",
    "costume": "costume costumes vestuario kostum kostume costumi figurino",
    "animated": "animated animacion animation animationsfilm animazione animacao",
}
_WORD = {word: (meaning,) for meaning, words in _MEANINGS.items() for word in words.split()} | {
    "nebendarsteller": ("actor", "supporting"),
    "nebendarstellerin": ("actress", "supporting"),
}


@cache
def _bodies() -> dict[str, str]:
    """Return plain name → the body's own name, for each way to write a body that the languages know."""
    table: dict[str, str] = {}
    for body, written in WORDS.get("prize", {}).items():
        for name in (body, *written.split("|")):
            table.setdefault(_plain(name), body)
    return table


def _plain(name: str) -> str:
    """Return a body's name without the words for 'award' around it, in the singular: 'The Academy Awards' → 'academy'."""
    words = [word for word in fold(name).split() if word not in _FILLER] or fold(name).split()
    return " ".join(words)


@lru_cache(maxsize=20_000)
def body_key(body: str) -> str:
    """Return what the names of one award have in common: 'Oscars', 'Óscar' and 'Academy Award' are one."""
    return _plain(body_name(body))


def body_name(body: str) -> str:
    """Return the name under which a body is shown, whatever language it was written in; as written where it is not known."""
    return _bodies().get(_plain(body), body)


@lru_cache(maxsize=20_000)
def category_key(category: str) -> frozenset[str]:
    """Return what a category says, as words of no language: 'Best Supporting Actress' = 'mejor actriz de reparto'; empty for ''."""
    words = [word for word in fold(category).split() if word not in _FILLER]
    return frozenset(meaning for word in words for meaning in _WORD.get(word, (word,)))
