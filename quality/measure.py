"""The measure: is what was read from a document what a careful reader finds in it?

Gold and predicted documents are JSON objects of the format in docs/reference.md ("JSON Lines in, JSON Lines out").
Facts are paired greedily; a fact that the gold calls ``uncertain`` or ``optional`` is neither owed nor held against.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

Json = dict[str, Any]
Titles = Mapping[str, set[str]]

PEOPLE = {"director", "writer", "producer", "composer", "cinematographer", "editor", "actor"}
_ARTICLES = re.compile(r"^(the|a|an|el|la|los|las|un|una|le|les|l|der|die|das|ein|eine|il|lo|gli|i|o|os|as|um|uma)\s+")


def norm(value: object) -> str:
    """Fold case, accents, punctuation and white space away."""
    text = unicodedata.normalize("NFKD", str(value)).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+", " ", text.replace("&", " and ")).split())


def title_key(value: object) -> str:
    """Return a title without case, accents, punctuation and its first article."""
    return _ARTICLES.sub("", norm(value))


def same_person(a: object, b: object) -> bool:
    """Are two names one person's: the same words, or the same last word and one's words among the other's?"""
    x, y = norm(a).split(), norm(b).split()
    return bool(x and y) and (x == y or (x[-1] == y[-1] and (set(x) <= set(y) or set(y) <= set(x))))


def same_number(a: object, b: object) -> bool:
    """Are two numbers equal, a comma read as a decimal point? What is no number compares as words."""
    try:
        return abs(float(str(a).replace(",", ".")) - float(str(b).replace(",", "."))) < 1e-6
    except ValueError:
        return norm(a) == norm(b)


def overlap(a: object, b: object) -> bool:
    """Does one hold the other's words?"""
    x, y = norm(a), norm(b)
    return bool(x and y) and (x in y or y in x)


def _digits(value: object) -> str:
    return re.sub(r"\D", "", str(value))


def _same_film(gold: Json, pred: Json, titles: Titles) -> bool:
    if not (gold.get("film") and pred.get("film")):
        return True
    wanted = {title_key(gold["film"])} | titles.get(title_key(gold["film"]), set())
    if title_key(pred["film"]) not in wanted:
        return False
    years = gold.get("film_year"), pred.get("film_year")
    return not all(years) or abs(int(years[0] or 0) - int(years[1] or 0)) <= 1


def _same_award(gold: Json, pred: Json) -> bool:
    if not overlap(gold.get("value"), pred.get("value")) or gold.get("outcome") != pred.get("outcome"):
        return False
    return all(overlap(gold[key], pred[key]) for key in ("category", "recipient") if gold.get(key) and pred.get(key))


def _same_value(gold: Json, pred: Json) -> bool:
    prop, g, p = gold["property"], gold.get("value"), pred.get("value")
    if gold.get("value_clean") and prop not in PEOPLE and norm(gold["value_clean"]) == norm(p):
        return True
    if prop in PEOPLE:
        named = same_person(g, p) or same_person(gold.get("value_clean", g), p)
        wanted, role = gold.get("character"), pred.get("character")
        return named and (not (wanted and role) or overlap(wanted, role))
    if prop in {"year", "runtime"}:
        return same_number(g, p)
    if prop == "rating":
        scales = gold.get("scale"), pred.get("scale")
        return (same_number(g, p) or norm(g) == norm(p) != "") and (not all(scales) or same_number(*scales))
    if prop == "award":
        return _same_award(gold, pred)
    if prop == "quote":
        begins = norm(g)[:30] != "" and (norm(g)[:30] in norm(p) or norm(p)[:30] in norm(g))
        return begins and (not gold.get("speaker") or not pred.get("speaker") or same_person(gold["speaker"], pred["speaker"]))
    if prop in {"budget", "box_office"}:
        return overlap(g, p) or _digits(g) == _digits(p) != ""
    if prop == "release_date":  # as exact as both are; --09-22 is a date without its year
        x, y = str(g), str(p)
        return (y.endswith(x[2:]) if x.startswith("--") else x[: len(y)] == y[: len(x)]) and len(y) >= 4
    return norm(g) == norm(p)


def same_fact(gold: Json, pred: Json, titles: Titles) -> bool:
    """Is the predicted fact the gold one? Its film must be the same as well, wherever both name one."""
    return pred.get("property") == gold["property"] and _same_film(gold, pred, titles) and _same_value(gold, pred)


def match(gold: list[Json], pred: list[Json], titles: Titles) -> tuple[list[tuple[Json, Json]], list[Json], list[Json]]:
    """Pair greedily; return (pairs, missed gold, spurious predictions). The same fact read twice counts once."""
    left, pairs, missed = list(pred), [], []
    for g in gold:
        hit = next((p for p in left if same_fact(g, p, titles)), None)
        if hit is None:
            missed.append(g)
        else:
            left.remove(hit)
            pairs.append((g, hit))
    spurious: list[Json] = []
    for p in left:
        if not any(same_fact(g, p, titles) for g, _ in pairs) and not any(same_fact(q, p, titles) for q in spurious):
            spurious.append(p)
    return pairs, missed, spurious


def _rates(counts: Mapping[str, int]) -> dict[str, float]:
    tp, fn, fp = counts["tp"], counts["fn"], counts["fp"]
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    return {"precision": precision, "recall": recall, "f1": 2 * precision * recall / (precision + recall) if precision + recall else 0.0}


def _about(record: Json, gold: bool) -> list[tuple[set[str], int | None]]:
    films = []
    for film in record.get("films", []):
        if film.get("about"):
            names = {title_key(film["title"])}
            if gold and film.get("canonical_title"):
                names.add(title_key(film["canonical_title"]))
            names.update(title_key(other) for other in film.get("also_titled" if gold else "also") or [])
            films.append((names, film.get("canonical_year") if gold else film.get("year")))
    return films


class Score:
    """Counts over documents; ``figures()`` gives the rates, each from 0 to 1."""

    def __init__(self) -> None:
        self.total: Counter[str] = Counter()
        self.by_property: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.by_language: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.films: Counter[str] = Counter()
        self.plain: Counter[str] = Counter()
        self.errors: list[tuple[str, list[Json], list[Json]]] = []

    def add(self, doc: Json, got: Json) -> None:
        """Count one document: the gold annotation and what was read, {} where nothing was."""
        facts = got.get("facts", [])
        self.plain["documents"] += 1
        self.plain["language"] += norm(got.get("language", ""))[:2] == doc["lang"]
        for fact in facts:
            start, end = fact.get("start"), fact.get("end")
            self.plain["facts"] += 1
            self.plain["grounded"] += isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(doc["text"])
        if not any(f.get("about") for f in doc["films"]) and not doc["facts"]:
            self.plain["non_film"] += 1
            self.plain["non_film_facts"] += len(facts)
        self._add_facts(doc, facts)
        self._add_films(_about(doc, True), _about(got, False))

    def _add_facts(self, doc: Json, facts: list[Json]) -> None:
        titles = {
            title_key(f["title"]): {title_key(t) for t in [f.get("canonical_title") or f["title"], *(f.get("also_titled") or [])]}
            for f in doc["films"]
        }
        pairs, missed, spurious = match(doc["facts"], facts, titles)
        found = [g for g, _ in pairs if not (g.get("uncertain") or g.get("optional"))]
        missed = [g for g in missed if not (g.get("uncertain") or g.get("optional"))]
        for name, items in (("tp", found), ("fn", missed), ("fp", spurious)):
            for fact in items:
                for counter in (self.total, self.by_property[fact["property"]], self.by_language[doc["lang"]]):
                    counter[name] += 1
        if missed or spurious:
            self.errors.append((doc["id"], missed, spurious))

    def _add_films(self, wanted: list[tuple[set[str], int | None]], found: list[tuple[set[str], int | None]]) -> None:
        for names, year in wanted:
            hit = next((f for f in found if f[0] & names and (f[1] is None or year is None or abs(int(f[1]) - int(year)) <= 1)), None)
            self.films["tp" if hit else "fn"] += 1
            if hit:
                found.remove(hit)
        self.films["fp"] += len(found)

    def figures(self) -> Json:
        """Return the figures as one JSON object, the keys those of the corpus' own scorer."""

        def rows(counters: Mapping[str, Counter[str]]) -> Json:
            return {name: {**_rates(counts), "gold": counts["tp"] + counts["fn"]} for name, counts in sorted(counters.items())}

        plain = self.plain
        return {
            "documents": plain["documents"],
            **_rates(self.total),
            "film_f1": _rates(self.films)["f1"],
            "language_accuracy": plain["language"] / max(1, plain["documents"]),
            "facts_from_non_film_documents": plain["non_film_facts"],
            "non_film_documents": plain["non_film"],
            "grounded": plain["grounded"] / plain["facts"] if plain["facts"] else 0.0,
            "by_property": rows(self.by_property),
            "by_language": rows(self.by_language),
        }


def score(gold: Iterable[Json], predicted: Mapping[str, Json]) -> Score:
    """Return the counts of ``gold`` documents against what was read, by document id."""
    result = Score()
    for doc in gold:
        result.add(doc, predicted.get(doc["id"], {}))
    return result


def lines(text: str) -> list[Json]:
    """Return the JSON objects of a JSON Lines text, one a line, empty lines left out."""
    return [json.loads(line) for line in text.split("\n") if line.strip()]
