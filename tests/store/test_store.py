"""What a library keeps, and what it says when asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from filmoteca.errors import Ambiguous, LibraryError, NotFound
from filmoteca.ids import text_id
from filmoteca.run.answers import FilmFilter
from filmoteca.run.library import Library, find_film, open_library
from filmoteca.store.records import Asked
from filmoteca.store.store import Store
from filmoteca.types import (
    Block,
    Document,
    Fact,
    Marked,
    Mention,
    Number,
    Part,
    Person,
    Skipped,
    Source,
    Span,
    TagHit,
    Text,
)
from tests.film.making import Made, fact, mention, read
from tests.store.dump import dump


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    with open_library(tmp_path / "library.sqlite", create=True) as opened:
        yield opened


def made(name: str, title: str, year: int | None = None, *values: tuple[str, object], about: bool = True, language: str = "en") -> Made:
    """Return what was read from a document of source ``name`` that states values of one film."""
    text = f"{name}: {title} ({year})"
    document = Document(text_id(text), Source(name, site="example.org"), "text/plain", text, title=f"On {title}")
    named = mention(document.id, title, year, about)
    facts = tuple(fact(named, prop, value, language=language) for prop, value in values)  # type: ignore[arg-type]
    return Made(document, language, 0.9, "review", (Block("paragraph", Span(0, len(text))),), (named,), facts)


def again(result: Made, facts: tuple[Fact, ...] | None = None, **changes: object) -> Made:
    """Return a result for a document that differs, with ids that fit it."""
    document = msgspec.structs.replace(result.document, **changes)
    return msgspec.structs.replace(result, document=document, facts=result.facts if facts is None else facts)


VALENTINE = made(
    "a.txt",
    "Blue Valentine",
    2010,
    ("director", Person("Derek Cianfrance")),
    ("actor", Part("Ryan Gosling", "Dean")),
    ("tag", TagHit("melancholic", 0.8)),
    ("genre", Text("drama", "drama")),
)


def test_what_is_kept_comes_back(library: Library) -> None:
    """A document, its mention and its facts come back as they were read."""
    library.add([VALENTINE])
    document, form, blocks = library.store.document(VALENTINE.document.id)
    assert (document, form, blocks) == (VALENTINE.document, "review", VALENTINE.blocks)
    assert set(library.facts()) == set(VALENTINE.facts)
    assert [kept for kept, _ in library.store.mentions()] == list(VALENTINE.mentions)
    (kept,) = library.kept()
    assert (kept.names, kept.site, kept.language, kept.certainty, kept.facts) == (("a.txt",), "example.org", "en", 0.9, 4)


def test_the_same_document_twice_changes_nothing(library: Library) -> None:
    """Reading the same documents again, in one batch or another, changes no byte and asks for no settling."""
    documents = list(read(30, 8))
    assert library.add(documents) == 30
    before = dump(library)
    assert library.add([*documents[10:], *documents[:10], documents[3]]) == 0
    assert not library.store.dirty
    assert dump(library) == before


def test_a_document_twice_in_one_batch_is_one(library: Library) -> None:
    """The same text in one batch is one document, with the names of both sources and the facts of the later reading."""
    newer = tuple(fact(VALENTINE.mentions[0], "runtime", Number(112, "min"), finder="made@2") for _ in range(1))
    assert library.store.put([VALENTINE, again(VALENTINE, newer, source=Source("b.txt"))]) == 1
    assert library.kept()[0].names == ("a.txt", "b.txt")
    assert set(library.facts()) == set(newer)


def test_newer_finders_replace_all_facts(library: Library) -> None:
    """A document read by newer finders loses all facts of the older ones."""
    old, new = list(read(12, 4)), list(read(12, 4, finder="made@2"))
    library.add(old)
    library.settle()
    assert library.add(new) == 12
    assert library.store.dirty
    assert {each.finder for each in library.facts()} == {"made@2"}
    assert {each.id for each in library.facts()} == {each.id for result in new for each in result.facts}


def test_the_order_of_reading_makes_no_difference(tmp_path: Path) -> None:
    """Documents read in another order, in other batches and with settling in between, give the same bytes."""
    documents = list(read(40, 10))
    with open_library(tmp_path / "one.sqlite", create=True) as one:
        one.add(documents)
        expected = dump(one)
    with open_library(tmp_path / "other.sqlite", create=True) as other:
        for start in range(0, 40, 9):
            other.add(documents[::-1][start : start + 9])
            other.settle()
        assert dump(other) == expected


def test_one_text_under_two_names_keeps_both(library: Library) -> None:
    """The same text from two sources is one document with both names, the first by name shown, whichever came first."""
    library.add([again(VALENTINE, source=Source("z.txt", "z.org")), VALENTINE])
    (kept,) = library.kept()
    assert (kept.names, kept.site) == (("a.txt", "z.txt"), "example.org")
    assert library.page(library.film("Blue Valentine").film.id).documents[0].name == "a.txt"  # type: ignore[union-attr]


@pytest.mark.parametrize("turned", [False, True])
def test_the_page_with_markup_wins_over_its_plain_text(library: Library, turned: bool) -> None:
    """Of two sources of one text the one whose markup says more is kept, in whichever order they are read."""
    marked = (Marked(0, "year", "2010", Span(0, 4)),)
    more = (*VALENTINE.facts, fact(VALENTINE.mentions[0], "year", Number(2010, "year")))
    page = again(VALENTINE, more, source=Source("a.html"), marked=marked)
    for result in (page, VALENTINE) if turned else (VALENTINE, page):
        library.add([result])
    assert library.store.document("a.html")[0].marked == marked
    assert set(library.facts()) == set(more)
    assert library.add([VALENTINE, page]) == 0


def test_a_source_read_anew_is_replaced_even_if_it_says_less(library: Library) -> None:
    """Reading the same source again replaces what it said, markup or not."""
    library.add([again(VALENTINE, marked=(Marked(0, "year", "2010", Span(0, 4)),))])
    assert library.add([VALENTINE]) == 1
    assert library.store.document("a.txt")[0] == VALENTINE.document


def test_when_it_was_fetched_leaves_no_trace_on_pages(tmp_path: Path) -> None:
    """A document fetched on another day gives the same pages; the first day is kept."""
    pages = []
    for number, day in enumerate(("2026-01-01", "2026-02-02")):
        with open_library(tmp_path / f"{number}.sqlite", create=True) as library:
            library.add([again(VALENTINE, source=Source("a.txt", "example.org", day))])
            library.add([again(VALENTINE, source=Source("a.txt", "example.org", "2026-03-03"))])
            assert library.store.document("a.txt")[0].source.fetched == day
            pages.append(msgspec.json.encode(library.page(library.film("Blue Valentine").film.id)))
    assert pages[0] == pages[1]


def test_forgetting_takes_everything_out(library: Library) -> None:
    """A forgotten document leaves the library as if it had never been read; films of which nothing is left vanish."""
    library.add(read(20, 6))
    before = dump(library)
    library.add([VALENTINE])
    assert library.film("Blue Valentine").documents == 1
    assert library.forget("a.txt") == VALENTINE.document
    assert dump(library) == before
    with pytest.raises(NotFound):
        library.film("Blue Valentine")


def test_forgetting_needs_a_name_that_is_clear(library: Library) -> None:
    """A document is forgotten by id, by the head of its id or by its source; nothing is forgotten by a name that fits none or several."""
    results = list(read(300, 5))
    library.add(results)
    with pytest.raises(NotFound, match="nowhere"):
        library.forget("nowhere.txt")
    with pytest.raises(NotFound):
        library.forget(results[0].document.id[:3])
    library.add([again(results[1], source=Source("twice.txt")), again(results[2], source=Source("twice.txt"))])
    with pytest.raises(Ambiguous, match=results[1].document.id):
        library.forget("twice.txt")
    assert library.forget(results[0].document.id[:10]).id == results[0].document.id
    assert library.counts().documents == 299


def test_skipped_inputs_are_kept_until_they_are_read(library: Library) -> None:
    """What was skipped is kept with its reason, the last one of a station, and goes when the input is read after all."""
    library.add([Skipped("a.txt", "document", "empty", "it is empty"), Skipped("b.jpg", "document", "not-text", "a picture")])
    library.add([Skipped("b.jpg", "document", "not-text", "a photograph")])
    assert library.skipped() == [
        Skipped("a.txt", "document", "empty", "it is empty"),
        Skipped("b.jpg", "document", "not-text", "a photograph"),
    ]
    library.add([VALENTINE])
    assert [each.name for each in library.skipped()] == ["b.jpg"]
    assert not library.store.put([])


def test_films_are_found_by_name(library: Library) -> None:
    """A film is found by id, slug and title, folded, in any language, with or without its year."""
    library.add([VALENTINE, made("b.txt", "El padrino", 1972, ("year", Number(1972)), language="es")])
    film = library.film("Blue Valentine").film
    for name in (film.id, "blue-valentine-2010", "BLUE VALENTINE", "blue valentine (2010)", "Blue Valentine 2010", "“Blue Valentine”"):
        assert library.film(name).film == film
    assert library.film("El Padrino, 1972").film.year == 1972
    assert library.find_film("blue-valentine-2010")[0].film == film
    assert library.find_film("nothing") == ()


def test_a_name_that_fits_no_film_says_which_are_near(library: Library) -> None:
    """An unknown name raises NotFound with films that share its words."""
    library.add([VALENTINE])
    with pytest.raises(NotFound) as caught:
        library.film("Valentine")
    assert "Blue Valentine (2010)" in caught.value.remedy
    with pytest.raises(NotFound) as caught:
        library.film("…")
    assert caught.value.remedy


def test_a_title_of_several_films_is_ambiguous_without_a_year(library: Library) -> None:
    """Films of one title are told apart by year or slug; without, the error lists them."""
    library.add([made(f"{year}.txt", "Scarface", year, ("year", Number(year))) for year in (1932, 1983)])
    with pytest.raises(Ambiguous, match=r"scarface-1932.*scarface-1983"):
        library.film("Scarface")
    assert library.film("Scarface (1983)").film.year == 1983
    assert library.film("scarface-1932").film.year == 1932


def test_films_that_share_title_and_year_have_slugs_of_their_own(library: Library) -> None:
    """Two films of one title and year share their plain slug, which finds both, and have one each."""
    library.add(
        [
            made("a.txt", "The Double", 2013, ("director", Person("Richard Ayoade"))),
            made("b.txt", "The Double", 2013, ("director", Person("Denis Villeneuve"))),
        ]
    )
    both = library.find_film("the-double-2013")
    assert len(both) == len({card.slug for card in both}) == 2
    for card in both:
        assert card.slug == f"the-double-2013-{card.film.id[:6]}"
        assert library.find_film(card.slug) == (card,)
    with pytest.raises(Ambiguous):
        find_film(library.store, "The Double (2013)")


def test_of_a_title_the_film_that_documents_are_about_is_meant(library: Library) -> None:
    """A film that is only named does not make the title of another ambiguous."""
    named = made("b.txt", "Scarface", 1932, ("year", Number(1932)), about=False)
    library.add([made("a.txt", "Scarface", 1983, ("year", Number(1983))), named])
    assert library.film("Scarface").film.year == 1983
    assert [entry.about for entry in library.entries()] == [0, 1]
    assert [card.film.year for card in library.films(FilmFilter()).films] == [1983]
    assert [card.film.year for card in library.films(FilmFilter(named=True)).films] == [1932, 1983]


def test_search_finds_titles_people_and_tags_without_accents(library: Library) -> None:
    """The search box finds a film by words or beginnings of words of its titles, people and tags, whatever their case and accents."""
    amelie = made("b.txt", "Le Fabuleux Destin d'Amélie Poulain", 2001, ("director", Person("Jean-Pierre Jeunet")), language="fr")
    library.add([VALENTINE, amelie])

    def found(text: str) -> list[int | None]:
        return [card.film.year for card in library.films(FilmFilter(text=text)).films]

    for text in ("valentine", "VALEN", "blue val", "gosling", "cianfrance blue", "melancholic", "2010"):
        assert found(text) == [2010], text
    for text in ("amelie", "AMÉLIE", "fabuleux poulain", "jean-pierre jeunet", "Jeunet", "amel poul"):
        assert found(text) == [2001], text
    for text in ("alentine", "gosling amelie", "%", "_", "'; DROP TABLE films; --", "…"):
        assert found(text) == [], text


def test_search_puts_whole_words_and_titles_first(library: Library) -> None:
    """A whole word in a title comes before its beginning, a title before a person."""
    library.add(
        [
            made("a.txt", "Herbst", 2000, ("year", Number(2000))),
            made("b.txt", "Her", 2013, ("year", Number(2013))),
            made("c.txt", "Walden", 1990, ("director", Person("Ann Her"))),
        ]
    )
    assert [card.film.title for card in library.films(FilmFilter(text="her")).films] == ["Her", "Herbst", "Walden"]


def test_filters_narrow_what_is_asked(library: Library) -> None:
    """Documents, films, mentions and facts are narrowed by film, document, property, language and about, and paged."""
    results = list(read(40, 8))
    library.add(results)
    settled = library.entries()
    film = settled[0].card.film.id
    mentions = {each.id: each for result in results for each in result.mentions}
    of_film = {each.id for each, link in library.store.mentions() if link.film_id == film}
    assert {each.id for each in library.facts(Asked(film=film))} == {
        each.id for result in results for each in result.facts if each.mention_id in of_film
    }
    documents = {mentions[each].document_id for each in of_film}
    assert {kept.id for kept in library.kept(Asked(film=film))} == documents
    about = {mentions[each].document_id for each in of_film if mentions[each].about}
    assert {kept.id for kept in library.kept(Asked(film=film, about=True))} == about
    assert all(each.language == "fr" for each in library.facts(Asked(language="fr")))
    assert {each.property for each in library.facts(Asked(property="rating"))} == {"rating"}
    one = results[0].document.id
    assert {each.id for each in library.facts(Asked(document=one, about=True))} == {each.id for each in results[0].facts}
    assert library.facts(Asked(about=False)) == []
    pages = [each for start in range(0, 40, 7) for each in library.kept(Asked(limit=7, offset=start))]
    assert pages == library.kept()
    assert library.kept(Asked(offset=30)) == pages[30:]
    french = library.documents("fr", 0, 3)
    assert french.total == sum(result.language == "fr" for result in results)
    assert len(french.documents) == min(3, french.total)
    assert {entry.card.film.id for entry in library.entries(Asked(document=one))} >= {
        link.film_id for each, link in library.store.mentions(Asked(document=one)) if link.film_id
    }
    assert library.counts().films == len([entry for entry in settled if entry.about])


def test_a_document_is_shown_with_its_films(library: Library) -> None:
    """The view of a document has its blocks, its facts and the film of each mention; an unknown one is None."""
    library.add([VALENTINE])
    view = library.document(VALENTINE.document.id)
    assert view is not None
    assert (view.card.text, view.form, view.blocks) == (VALENTINE.document.text, "review", VALENTINE.blocks)
    assert set(view.facts) == set(VALENTINE.facts)
    assert view.films == ((VALENTINE.mentions[0].id, library.film("Blue Valentine")),)
    assert library.document("0" * 20) is None
    assert library.page("0" * 20) is None


def test_every_line_of_a_page_cites_a_document_of_the_library(library: Library) -> None:
    """Pages of a settled library are complete: each line has citations, each similar film its card."""
    library.add(read(60, 12))
    for entry in library.entries():
        page = library.page(entry.card.film.id)
        assert page is not None
        lines = [line for section in page.sections for line in section.lines]
        assert lines and all(line.citations for line in lines)
        assert page.slug == entry.card.slug
        for similar in page.similar:
            assert library.find_film(similar.slug)[0].film.id == similar.film_id


def test_a_reader_sees_whole_films_while_documents_go(tmp_path: Path) -> None:
    """Between forgetting and settling another reader sees what is left of the old films, and no error."""
    path = tmp_path / "library.sqlite"
    results = list(read(10, 2))
    with open_library(path, create=True) as writer, open_library(path) as reader:
        writer.add(results)
        writer.settle()
        film = reader.entries()[0].card.film.id
        writer.store.forget(results[0].document.id)
        held = {each.id for each in writer.store.facts()}
        assert {each.id for claim in reader.store.claims(film) for each in claim.facts} <= held
        assert reader.store.dirty
        assert reader.page(film) is None or not reader.store.dirty


def test_settling_is_done_again_when_documents_came_meanwhile(library: Library) -> None:
    """What was made of older material is not kept once documents have come since."""
    from filmoteca.run.settling import derive

    library.add(read(5, 2))
    material = library.store.material()
    library.add([VALENTINE])
    assert not library.store.put_derived(derive(material), material.change)
    assert library.store.dirty
    assert library.settle() and not library.settle()
    assert library.store.films_named("bluevalentine")


def test_an_inconsistent_result_is_refused_whole(library: Library) -> None:
    """A fact of a mention that is not there is refused, and nothing of its batch is kept."""
    stray = fact(Mention("none", VALENTINE.document.id, "X", None, True, (Span(0, 1),)), "year", Number(2010))
    with pytest.raises(LibraryError):
        library.add([made("b.txt", "Her", 2013), again(VALENTINE, (stray,))])
    assert library.kept() == []


def test_a_long_batch_is_cut_into_transactions(library: Library) -> None:
    """Many documents, and long ones, are kept in several transactions, and none is lost."""
    results = list(read(1203, 3))
    assert library.add(iter(results)) == 1203
    assert library.counts().documents == 1203
    assert Store.count_facts(library.store) == sum(len(result.facts) for result in results)
