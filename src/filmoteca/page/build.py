"""A film's record, claims and relations become its page: sections of lines, each with the sentences it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from filmoteca.ids import film_slug
from filmoteca.page.captions import ASPECTS, CATEGORIES, STAGES, caption, names_of, sentence
from filmoteca.types import (
    Aspect,
    Award,
    Citation,
    Claim,
    DocumentCard,
    Event,
    Evidence,
    Fact,
    FilmCard,
    FilmPage,
    FilmRecord,
    Judgement,
    Line,
    PageSource,
    PartialDate,
    Property,
    Record,
    Relation,
    Rival,
    Score,
    Section,
    SimilarLine,
    TagHit,
    Work,
)

SECTIONS: tuple[tuple[str, str, tuple[Property, ...]], ...] = (
    ("facts", "At a glance", ("year", "runtime", "certificate", "genre", "country", "language", "release_date")),
    ("ratings", "Ratings", ("rating",)),
    ("cast", "Cast and characters", ("actor",)),
    ("crew", "Crew", ("director", "writer", "producer", "composer", "cinematographer", "editor")),
    ("money", "Companies and money", ("company", "budget", "box_office")),
    ("based_on", "Based on", ("based_on",)),
    ("awards", "Awards", ("award",)),
    ("quotes", "In their words", ("quote",)),
    ("making", "The making", ("event", "other_work")),
    ("reviews", "What reviewers say", ("aspect",)),
    ("tags", "Tags", ("tag",)),
)
"""The parts of a page in their order: name, heading, and the properties shown there."""

AROUND = 700
"""Characters of a sentence shown on either side of a quote at most: a 'sentence' of a broken text may be a whole chapter."""

CITED = 30
"""Places that a line cites at most, the surest; of a film with a thousand documents the rest are counted."""
LINE = 120
"""Characters up to which the first line of a document without a title may stand for one."""


class Shelf(Record, frozen=True):
    """What stands around a film, all by id: the documents cited on its page, the cards of the films that it is like, and the facts
    of those films which its relations name. A film without a card has the slug of its title and year."""

    documents: Mapping[str, DocumentCard]
    films: Mapping[str, FilmCard]
    facts: Mapping[str, Fact]


def build(record: FilmRecord, claims: Sequence[Claim], relations: Sequence[Relation], shelf: Shelf) -> FilmPage:
    """Return the page of a film.

    Every line has at least one citation, and ``document.text[span] == quote`` for each. The order of ``claims`` has no influence;
    ``relations`` are shown in theirs. Raises KeyError if a document that a claim cites is not in ``shelf``.
    """
    writer = _Writer(claims, shelf)
    sections: list[Section] = []
    for name, title, properties in SECTIONS:
        lines = tuple(line for prop in properties for line in writer.lines(prop))
        if lines:
            sections.append(Section(name, title, lines))
    similar = tuple(_similar(relation, record, shelf) for relation in relations if relation.other_id in shelf.films)
    film = record.film
    also = dict.fromkeys((language, title) for language, title in film.titles if title != film.title)
    card = shelf.films.get(film.id)
    slug = card.slug if card else film_slug(film.title, film.year)
    documents = _sources((citation for section in sections for citation in _cited(section)), shelf)
    own = {document.document_id for document in documents}
    reasons = (citation for other in similar for _, held in other.reasons for citation in held)
    beside = _sources((citation for citation in reasons if citation.document_id not in own), shelf)
    return FilmPage(film, slug, tuple(also), top_tags(claims), tuple(sections), similar, documents, beside)


def top_tags(claims: Iterable[Claim]) -> tuple[tuple[str, float], ...]:
    """Return the tags of a film by falling strength, as its card and its poster have them."""
    tags = ((claim.value.tag, claim.strength) for claim in claims if claim.shown and isinstance(claim.value, TagHit))
    return tuple(sorted(tags, key=lambda tag: (-tag[1], tag[0])))


def cite(fact: Fact, documents: Mapping[str, DocumentCard]) -> Citation:
    """Return a fact as the source of a line: the sentence is cut from the stored text, clipped to ``AROUND`` about the quote."""
    card = documents[fact.evidence.document_id]
    start, end = bounds(fact.evidence)
    return Citation(
        fact_id=fact.id,
        document_id=card.id,
        document_title=title_of(card),
        site=card.site,
        language=fact.language or card.language,
        quote=fact.evidence.quote,
        sentence=card.text[start:end],
        span=fact.evidence.span,
        at=fact.evidence.span.start - start,
        certainty=fact.certainty,
    )


def title_of(card: DocumentCard) -> str:
    """Return what a document is called: its title, else its first line where that is short, else the last part of its source's name."""
    if card.title.strip():
        return card.title.strip()
    first = card.text[: 4 * LINE].lstrip().partition("\n")[0].strip()
    if 0 < len(first) <= LINE:
        return first
    return last_part(card.name) or card.id


def last_part(name: str) -> str:
    """Return the last part of a path or address, the whole where it has none."""
    return name.rstrip("/").replace("\\", "/").rpartition("/")[2] or name


def cite_all(facts: Iterable[Fact], documents: Mapping[str, DocumentCard]) -> tuple[Citation, ...]:
    """Return one citation for each place where the facts stand, the surest first."""
    found: dict[tuple[str, int, int], Citation] = {}
    for fact in sorted(facts, key=lambda fact: (-fact.certainty, fact.evidence.document_id, fact.evidence.span, fact.id)):
        place = fact.evidence.document_id, fact.evidence.span.start, fact.evidence.span.end
        if place not in found:
            found[place] = cite(fact, documents)
    return tuple(found.values())


def bounds(evidence: Evidence) -> tuple[int, int]:
    """Return where the sentence that a citation shows begins and ends; it always holds the quote."""
    span, around = evidence.span, evidence.sentence
    return max(min(around.start, span.start), span.start - AROUND), min(max(around.end, span.end), span.end + AROUND)


class _Writer:
    """Writes the lines of one page."""

    def __init__(self, claims: Iterable[Claim], shelf: Shelf) -> None:
        self.shelf = shelf
        self.by_id: dict[str, Claim] = {}
        self.shown: dict[Property, list[Claim]] = {}
        for claim in sorted(claims, key=lambda claim: (-claim.score, -len(claim.facts), sentence(claim.property, claim.value), claim.id)):
            self.by_id[claim.id] = claim
            if claim.shown and claim.facts:
                self.shown.setdefault(claim.property, []).append(claim)

    def lines(self, prop: Property) -> list[Line]:
        """Return the lines of one property in the order in which they are shown."""
        if prop == "aspect":
            return self._judgements()
        if prop == "tag":
            lines = [self._line(claim) for claim in self.shown.get("tag", [])]
            order = list(CATEGORIES.values())
            return sorted(lines, key=lambda line: (order.index(line.group) if line.group else len(order), -line.strength, line.text))
        claims = self.shown.get(prop, [])
        if prop == "award":
            claims = _by_body(claims)
        elif prop == "rating":
            claims = _by_rater(claims)
        elif prop == "event":
            claims = _in_time(claims)
        elif prop == "other_work":
            claims = sorted(claims, key=_work_order)
        elif prop == "release_date":
            claims = sorted(
                claims, key=lambda claim: (claim.value.iso, claim.value.region) if isinstance(claim.value, PartialDate) else ("", "")
            )
        return [self._line(claim) for claim in claims]

    def _line(self, claim: Claim) -> Line:
        said = caption(claim.property, claim.value)
        citations = cite_all(claim.facts, self.shelf.documents)
        # An event of which no more is known than that it was is told by its sentence.
        bare = isinstance(claim.value, Event) and not (claim.value.when or claim.value.amount or claim.value.by or claim.value.why)
        detail = " ".join(citations[0].sentence.split()) if bare else said.detail
        if isinstance(claim.value, Score) and not claim.value.by:
            # Whose rating it is, is not said; where it stands is known.
            detail = f"in {names_of(citations)}"
        return Line(
            property=claim.property,
            group=said.group,
            text=said.text,
            detail=detail,
            value=claim.value,
            citations=citations[:CITED],
            rivals=self._rivals(claim),
            language=citations[0].language if said.quoted else "",
            strength=claim.strength,
            more=max(0, len(citations) - CITED),
        )

    def _rivals(self, claim: Claim) -> tuple[Rival, ...]:
        others = [self.by_id[rival] for rival in claim.rivals if rival in self.by_id and rival != claim.id]
        others.sort(key=lambda rival: (-rival.score, rival.id))
        made = []
        for rival in others:
            citations = cite_all(rival.facts, self.shelf.documents)
            if citations:
                made.append(Rival(sentence(rival.property, rival.value), citations[:CITED], max(0, len(citations) - CITED)))
        return tuple(made)

    def _judgements(self) -> list[Line]:
        """Return a line for every sentence that judges, by aspect: one claim holds all sentences that judge alike."""
        gathered: dict[tuple[Aspect, int, str], list[Citation]] = {}
        values: dict[tuple[Aspect, int, str], Judgement] = {}
        for claim in self.shown.get("aspect", []):
            if not isinstance(claim.value, Judgement):
                continue
            for citation in cite_all(claim.facts, self.shelf.documents):
                key = claim.value.aspect, claim.value.polarity, " ".join(citation.sentence.split())
                gathered.setdefault(key, []).append(citation)
                values[key] = claim.value
        order: list[str] = list(ASPECTS)
        made: list[Line] = []
        for key in sorted(gathered, key=lambda key: (order.index(key[0]), -key[1], -gathered[key][0].certainty, key[2])):
            said, citations = caption("aspect", values[key]), tuple(gathered[key])
            made.append(
                Line(
                    property="aspect",
                    group=said.group,
                    text=key[2],
                    detail=said.detail,
                    value=values[key],
                    citations=citations[:CITED],
                    language=citations[0].language,
                    polarity=key[1],
                    more=max(0, len(citations) - CITED),
                )
            )
        return made


def _by_body(claims: Sequence[Claim]) -> list[Claim]:
    """Bodies in the order of their best claim; in each, what was won stands before nominations."""
    bodies: dict[str, list[Claim]] = {}
    for claim in claims:
        bodies.setdefault(claim.value.body if isinstance(claim.value, Award) else "", []).append(claim)
    return [claim for held in bodies.values() for claim in sorted(held, key=lambda claim: getattr(claim.value, "outcome", "") != "won")]


def _by_rater(claims: Sequence[Claim]) -> list[Claim]:
    """Who rates, in the order of their best claim; ratings of which nobody says whose they are come last."""
    raters: dict[str, list[Claim]] = {}
    for claim in claims:
        raters.setdefault(claim.value.by if isinstance(claim.value, Score) else "", []).append(claim)
    return [claim for rater, held in raters.items() if rater for claim in held] + raters.get("", [])


def _in_time(claims: Sequence[Claim]) -> list[Claim]:
    """Dated events by date; an undated one goes before the first dated event of a later stage."""
    stages = list(STAGES)

    def stage(claim: Claim) -> int:
        kind = claim.value.kind if isinstance(claim.value, Event) else ""
        return stages.index(kind) if kind in stages else len(stages)

    def when(claim: Claim) -> str:
        return claim.value.when if isinstance(claim.value, Event) else ""

    ordered = sorted((claim for claim in claims if when(claim)), key=lambda claim: (when(claim), stage(claim)))
    for claim in sorted((claim for claim in claims if not when(claim)), key=stage):
        later = (place for place, dated in enumerate(ordered) if stage(dated) > stage(claim))
        ordered.insert(next(later, len(ordered)), claim)
    return ordered


def _work_order(claim: Claim) -> tuple[str, int, str]:
    if isinstance(claim.value, Work):
        return claim.value.person, claim.value.year or 9999, claim.value.title
    return "", 0, ""


def _similar(relation: Relation, record: FilmRecord, shelf: Shelf) -> SimilarLine:
    """Return a neighbour with the sentences of both films behind each reason, this film's first."""
    other = shelf.films[relation.other_id]
    own = {fact.id: fact for fact in record.facts}
    reasons = []
    for reason in relation.reasons:
        facts = [fact for name in reason.facts if (fact := own.get(name) or shelf.facts.get(name)) is not None]
        reasons.append((reason.words, tuple(cite(fact, shelf.documents) for fact in facts if fact.evidence.document_id in shelf.documents)))
    film = other.film
    return SimilarLine(film.id, other.slug, film.title, film.year, relation.score, tuple(reasons), other.tags)


def _cited(section: Section) -> Iterator[Citation]:
    for line in section.lines:
        yield from line.citations
        for rival in line.rivals:
            yield from rival.citations


def _sources(citations: Iterable[Citation], shelf: Shelf) -> tuple[PageSource, ...]:
    """Return the documents of citations, those cited most first."""
    cited: dict[str, int] = {}
    for citation in citations:
        cited[citation.document_id] = cited.get(citation.document_id, 0) + 1
    cards = [shelf.documents[name] for name in cited]
    cards.sort(key=lambda card: (-cited[card.id], title_of(card), card.id))
    return tuple(
        PageSource(card.id, title_of(card), card.name, card.site, card.language, cited[card.id], card.author, card.published)
        for card in cards
    )
