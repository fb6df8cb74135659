"""From what was read to films: the stations after the facts, in their order, over a whole library.

    mentions, facts ─ film.link ─→ films, links ─ film.merge ─→ records, claims ─ relations.similar ─→ relations

A function of the set of mentions and facts, so that it does not matter in which order documents were read, or how often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from filmoteca.film.link import link
from filmoteca.film.merge import claims as claims_of
from filmoteca.film.merge import merge
from filmoteca.film.titles import fold, spoken, title_key
from filmoteca.ids import film_slug
from filmoteca.page.build import top_tags
from filmoteca.relations.similar import similar
from filmoteca.store.records import Derived, FilmEntry, Material, NewFilm
from filmoteca.types import Claim, Fact, Film, FilmCard, FilmRecord, Link, Mention, Part, Person, Relation, TagHit

HEAD, FULL = 6, 20
"""Digits of a film's id behind a slug that films share: six, or all where six are not enough."""
WEIGHTS = {"title": 8.0, "year": 3.0, "director": 4.0, "actor": 3.0, "crew": 2.0, "tag": 1.0}
"""What a word in each of these says for a film in the search box."""


def derive(material: Material) -> Derived:
    """Return the films, links, claims and relations of a library, films sorted by id."""
    facts: dict[str, list[Fact]] = {}
    for fact in material.facts:
        facts.setdefault(fact.mention_id, []).append(fact)
    films, links = link(material.mentions, facts, material.languages)
    by_film: dict[str, list[str]] = {film.id: [] for film in films}
    for each in links:
        if each.film_id is not None:
            by_film[each.film_id].append(each.mention_id)
    records = {film.id: merge(film, (fact for name in by_film[film.id] for fact in facts.get(name, ()))) for film in films}
    claims = {film_id: claims_of(record) for film_id, record in records.items()}
    relations = similar(records, claims)
    entries = _entries(records, claims, _documents(material.mentions, links))
    return Derived(
        tuple(_new(entries[film.id], claims[film.id], relations.get(film.id, ())) for film in films),
        tuple(links),
    )


def _documents(mentions: Iterable[Mention], links: Iterable[Link]) -> dict[str, tuple[set[str], set[str]]]:
    """Return for each film the documents that name it, and those that are about it."""
    by_id = {mention.id: mention for mention in mentions}
    found: dict[str, tuple[set[str], set[str]]] = {}
    for each in links:
        if each.film_id is not None:
            mention = by_id[each.mention_id]
            named, about = found.setdefault(each.film_id, (set(), set()))
            named.add(mention.document_id)
            if mention.about:
                about.add(mention.document_id)
    return found


def _entries(
    records: Mapping[str, FilmRecord], claims: Mapping[str, tuple[Claim, ...]], documents: Mapping[str, tuple[set[str], set[str]]]
) -> dict[str, FilmEntry]:
    slugs = unique_slugs([record.film for record in records.values()])
    entries = {}
    for film_id, record in records.items():
        named, about = documents[film_id]
        card = FilmCard(record.film, slugs[film_id], len(named), top_tags(claims[film_id]))
        entries[film_id] = FilmEntry(card, len(about))
    return entries


def unique_slugs(films: Iterable[Film]) -> dict[str, str]:
    """Return a slug of its own for each film, by id: that of title and year, with the head of the id where films share that."""
    plain = {film.id: film_slug(film.title, film.year) for film in films}
    shared = Counter(plain.values())
    slugs = plain
    for digits in (HEAD, FULL):
        slugs = {film_id: f"{slug}-{film_id[:digits]}" if shared[slug] > 1 else slug for film_id, slug in plain.items()}
        if len(set(slugs.values())) == len(slugs):
            break
    return slugs


def _new(entry: FilmEntry, claims: tuple[Claim, ...], relations: tuple[Relation, ...]) -> NewFilm:
    film = entry.card.film
    titles = [film.title, *(title for _, title in film.titles)]
    keys = {title_key(title) for title in titles} | {film_slug(film.title, film.year)}
    sort = fold(_without_article(film.title)) or title_key(film.title)
    return NewFilm(entry, sort, tuple(sorted(keys)), _words(film, titles, claims), claims, relations)


def _without_article(title: str) -> str:
    """Return what a title is sorted by: 'The Matrix' stands under M, 'Die Hard' under D."""
    words = spoken(title).split()
    bare = " ".join(words[1:])
    return bare if bare and title_key(bare) == title_key(title) else title


def _words(film: Film, titles: Iterable[str], claims: Iterable[Claim]) -> tuple[tuple[str, float], ...]:
    """Return the words by which the search box finds a film, each with its greatest weight."""
    weights: dict[str, float] = {}

    def add(text: str, kind: str) -> None:
        for word in fold(text).split():
            weights[word] = max(weights.get(word, 0.0), WEIGHTS[kind])

    for title in titles:
        add(title, "title")
        add(title.replace("-", " ").replace("'", " "), "title")
    if film.year is not None:
        add(str(film.year), "year")
    for claim in claims:
        if isinstance(claim.value, Person | Part) and claim.shown:
            add(claim.value.name, claim.property if claim.property in WEIGHTS else "crew")
        elif isinstance(claim.value, TagHit):
            add(claim.value.tag.replace("-", " ").replace("_", " "), "tag")
    return tuple(sorted(weights.items()))
