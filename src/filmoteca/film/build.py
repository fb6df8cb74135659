"""From mentions held for one film to the film, and to what each of its links says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import prod

from filmoteca import known
from filmoteca.film.cluster import Cluster
from filmoteca.film.people import Name
from filmoteca.film.titles import spoken, title_key
from filmoteca.film.witness import Witness, most
from filmoteca.ids import content_id
from filmoteca.types import Film, Link

WEIGHTS = {"title": 0.6, "alias": 0.5, "year": 0.6, "near": 0.3, "director": 0.8, "person": 0.4, "only": 0.3}
"""How much each reason alone says that a mention is this film; together they are a noisy or."""
NAMED = 3
"""How many people a link names."""


def films_of(clusters: Sequence[Cluster], open_atoms: Iterable[tuple[Cluster, Sequence[Cluster]]]) -> tuple[list[Film], list[Link]]:
    """Return the films of ``clusters`` by id, and the links of all mentions, those of ``open_atoms`` with no film, by mention id."""
    shaped = [(cluster, *_title_and_year(cluster)) for cluster in clusters]
    ids = _ids(shaped)
    films = {number: Film(ids[number], title, year, _titles(cluster)) for number, (cluster, title, year) in enumerate(shaped)}
    by_cluster = {id(cluster): films[number] for number, (cluster, _, _) in enumerate(shaped)}
    links = [item for number, (cluster, _, _) in enumerate(shaped) for item in _links(cluster, films[number])]
    for atom, rivals in open_atoms:
        names = sorted({_named(by_cluster[id(rival)]) for rival in rivals})
        reason = f"ambiguous: {', '.join(names)}" if names else "only named: nothing is said of it"
        links += [Link(each.mention.id, None, 0.0, (reason,)) for each in atom.members]
    return sorted(films.values(), key=lambda film: film.id), sorted(links, key=lambda item: item.mention_id)


def _named(film: Film) -> str:
    return film.title if film.year is None else f"{film.title} ({film.year})"


def _ids(shaped: Sequence[tuple[Cluster, str, int | None]]) -> list[str]:
    """Return an id each, of title and year; of the directors too where that is not enough, and then of the first mention."""
    parts: list[tuple[object, ...]] = [("film", title_key(title), year) for _, title, year in shaped]
    for more in (_director_key, _first_mention):
        seen: dict[tuple[object, ...], int] = {}
        for part in parts:
            seen[part] = seen.get(part, 0) + 1
        parts = [(*part, more(cluster)) if seen[part] > 1 else part for part, (cluster, _, _) in zip(parts, shaped, strict=True)]
    return [content_id(*part) for part in parts]


def _director_key(cluster: Cluster) -> str:
    names = sorted({" ".join(name) for name in cluster.directors.names})
    return "|".join(names)


def _first_mention(cluster: Cluster) -> str:
    return min(each.mention.id for each in cluster.members)


def _title_and_year(cluster: Cluster) -> tuple[str, int | None]:
    """Return the title of the film, and the year that most documents state.

    The title is the known original one where a document that is about the film uses it, else the one that most of them use.
    """
    members = [each for each in cluster.members if each.mention.about] or cluster.members
    documents: dict[str, set[str]] = {}
    english: set[str] = set()
    for each in members:
        documents.setdefault(each.key, set()).add(each.mention.document_id)
        if each.language == "en":
            english.add(each.key)
    known_films = {known.original(title, each.year) for each in members for title in (each.mention.title, *each.mention.also)}
    originals = {title_key(film[1]) for film in known_films if film is not None}
    key = min(documents, key=lambda key: (key not in originals, -len(documents[key]), key not in english, key))
    years: dict[int, set[str]] = {}
    for each in cluster.members:
        if each.year is not None:
            years.setdefault(each.year, set()).add(each.mention.document_id)
    year = min(years, key=lambda year: (-len(years[year]), year), default=None)
    # Documents that only name the film count too for how the title is written: one of them may not shout.
    return _written([each for each in cluster.members if each.key == key]), year


def _written(members: Iterable[Witness]) -> str:
    """Return the way in which most documents write a title, not in capitals if one does not shout."""
    forms: dict[str, set[str]] = {}
    for each in members:
        forms.setdefault(spoken(each.mention.title), set()).add(each.mention.document_id)
    return min(forms, key=lambda form: (form.isupper() or form.islower(), -len(forms[form]), form))


def _titles(cluster: Cluster) -> tuple[tuple[str, str], ...]:
    """Return (language of the document, title) for each title in each language, ('', title) for one known only as another title."""
    groups: dict[tuple[str, str], list[Witness]] = {}
    for each in cluster.members:
        groups.setdefault((each.language, each.key), []).append(each)
    titles = {(language, _written(members)) for (language, _), members in groups.items()}
    known = {key for _, key in groups}
    others: dict[str, list[str]] = {}
    for each in cluster.members:
        for title in each.mention.also:
            key = title_key(title)
            if key and key not in known:
                others.setdefault(key, []).append(spoken(title))
    titles |= {("", most(written)) for written in others.values()}
    return tuple(sorted(titles))


def _links(cluster: Cluster, film: Film) -> list[Link]:
    """Return the links of a film's mentions, each with what ties it to the *other* mentions."""
    if len(cluster.documents) == 1:
        return [Link(each.mention.id, film.id, 1.0, ("the only document that names it",)) for each in cluster.members]
    holders: dict[str, dict[Name, set[str]]] = {"director": {}, "actor": {}, "crew": {}}
    names: dict[Name, str] = {}
    for each in cluster.members:
        for role, people in (("director", each.directors), ("actor", each.cast), ("crew", each.crew)):
            for name in people:
                holders[role].setdefault(name, set()).add(each.mention.document_id)
                names[name] = max(names.get(name, ""), each.names[name], key=lambda written: (len(written), written))
    return [_link(each, cluster, film, holders, names) for each in cluster.members]


def _link(each: Witness, cluster: Cluster, film: Film, holders: dict[str, dict[Name, set[str]]], names: dict[Name, str]) -> Link:
    def common(role: str, mine: Iterable[Name]) -> list[str]:
        """Names of ``mine`` that another document gives too, in the fullest form."""
        people = {"director": cluster.directors, "actor": cluster.cast, "crew": cluster.crew}[role]
        found = set()
        for name in mine:
            alike = set(people.like(name))
            if any(holders[role][other] - {each.mention.document_id} for other in alike):
                found.add(max((names[other] for other in alike), key=lambda written: (len(written), written)))
        return sorted(found)[:NAMED]

    reasons = [("title", "same title")] if each.key == title_key(film.title) else [("alias", f"another title of {film.title}")]
    if each.year is not None and film.year is not None:
        same = each.year == film.year
        reasons.append(("year", f"year {each.year} = {film.year}") if same else ("near", f"year {each.year}, elsewhere {film.year}"))
    reasons += [("director", f"director {name}") for name in common("director", each.directors)]
    reasons += [("person", f"actor {name}") for name in common("actor", each.cast)]
    reasons += [("person", f"{name} in the crew") for name in common("crew", each.crew)]
    if len(reasons) == 1:
        reasons.append(("only", "the only film of that title that fits"))
    score = 1.0 - prod(1.0 - WEIGHTS[kind] for kind, _ in reasons)
    return Link(each.mention.id, film.id, round(score, 4), tuple(words for _, words in reasons))
