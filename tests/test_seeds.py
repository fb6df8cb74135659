"""The page of Blue Valentine from the three texts that Filmoteca started from: held whole, line by line.

The texts are not in the repository. The golden file keeps what a line says where it is a name, a number or a tag, and a hash where it is a
sentence of theirs. ``python tests/test_seeds.py`` writes it anew; read the difference before you commit it.
"""

from __future__ import annotations

import json
import os
import sys
from hashlib import blake2b
from pathlib import Path
from typing import Any

import pytest

from filmoteca.document.open import open_documents
from filmoteca.run.library import Library, open_library
from filmoteca.run.pipeline import read_one
from filmoteca.types import Award, Document, Event, FilmPage, Line, Number, Part, Person, Quotation, Score, Work

ROOT = Path(__file__).resolve().parents[1]
SEEDS = Path(os.environ.get("FILMOTECA_SEEDS") or ROOT.parent / "shared" / "seeds")
GOLDEN = Path(__file__).parent / "pages" / "blue-valentine.json"
IN_WORDS_OF_THE_SOURCE = ("quote", "aspect", "event")

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason=f"the seed texts are not in {SEEDS}; set FILMOTECA_SEEDS to their folder")


def _library(where: Path, names: list[Path]) -> Library:
    library = open_library(where / "library.sqlite", create=True)
    library.add(read_one(each) for each in open_documents([str(name) for name in names]) if isinstance(each, Document))
    library.settle()
    return library


def _page(library: Library) -> FilmPage:
    page = library.page(library.film("Blue Valentine").film.id)
    assert page is not None
    return page


def outline(page: FilmPage) -> list[list[Any]]:
    """Return each line of a page as [section, property, group, text or hash, detail or hash, polarity, places cited]."""
    rows: list[list[Any]] = []
    for section in page.sections:
        for line in section.lines:
            said = [line.text, line.detail]
            if line.property in IN_WORDS_OF_THE_SOURCE:
                said = [blake2b(words.encode(), digest_size=6).hexdigest() if len(words) > 24 else words for words in said]
            places = sorted([citation.document_id[:6], citation.span.start, citation.span.end] for citation in line.citations)
            rows.append([section.name, line.property, line.group, *said, line.polarity, places])
    return rows


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> FilmPage:
    """The page that the three texts make in an empty library."""
    with _library(tmp_path_factory.mktemp("seeds"), sorted(SEEDS.glob("*.txt"))) as library:
        return _page(library)


def _values(page: FilmPage, kind: type) -> list[Any]:
    return [line.value for section in page.sections for line in section.lines if isinstance(line.value, kind)]


def _lines(page: FilmPage) -> list[Line]:
    return [line for section in page.sections for line in section.lines]


def test_the_whole_page_is_as_it_was(page: FilmPage) -> None:
    """Every line of the page, its order and every place that it cites are those of the golden file."""
    assert outline(page) == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_the_texts_make_one_film(tmp_path: Path) -> None:
    """Three texts in two languages make one film, whatever else they name."""
    with _library(tmp_path, sorted(SEEDS.glob("*.txt"))) as library:
        assert [(entry.card.film.title, entry.card.film.year) for entry in library.entries()] == [("Blue Valentine", 2010)]


def test_the_order_of_reading_changes_nothing(tmp_path: Path, page: FilmPage) -> None:
    """Read in the other order, the texts give the same page."""
    with _library(tmp_path, sorted(SEEDS.glob("*.txt"), reverse=True)) as library:
        assert _page(library) == page


def test_rating_crew_and_cast(page: FilmPage) -> None:
    """The page has IMDb's 7.3, its director, and both leads with their characters."""
    assert [(score.points, score.by) for score in _values(page, Score)] == [("7.3", "IMDb")]
    assert [person.name for person in _values(page, Person)] == ["Derek Cianfrance"]
    assert {(part.name, part.character) for part in _values(page, Part)} == {("Ryan Gosling", "Dean"), ("Michelle Williams", "Cindy")}
    assert [number.amount for number in _values(page, Number)] == [2010]


def test_the_story_of_its_making(page: FilmPage) -> None:
    """The Spanish text's eleven years, 57 drafts, the shoot put off from 2008 to 2010 and why, and his earlier works are on the page."""
    events = {event.kind: event for event in _values(page, Event)}
    assert events["idea"].amount.startswith("11 ")
    assert events["drafts"].amount == "57"
    assert (events["postponed"].when, "Heath Ledger" in events["postponed"].why) == ("2008 to 2010", True)
    works = {(work.title, work.year, work.kind) for work in _values(page, Work)}
    assert works == {("Brother Tied", 1998, "film"), ("Five O' Clock Shadow", None, "short"), ("Raw Footage", None, "short")}


def test_quotations_and_who_spoke_them(page: FilmPage) -> None:
    """Three quotations are Cianfrance's, one of which lost its opening mark, one is The Guardian's, and Gosling's is there."""
    speakers = [quotation.speaker for quotation in _values(page, Quotation)]
    assert sorted(speakers) == sorted(["Derek Cianfrance"] * 3 + ["The Guardian", "Ryan Gosling"])
    assert any(quotation.words.startswith("Hicimos") for quotation in _values(page, Quotation))


def test_awards(page: FilmPage) -> None:
    """Both leads have Golden Globe nominations, Williams one for an Academy Award, five other bodies nominated both; nothing is won."""
    awards = _values(page, Award)
    assert {award.outcome for award in awards} == {"nominated"}
    bodies: dict[str, set[str]] = {line.group: set() for line in _lines(page) if isinstance(line.value, Award)}
    for line in _lines(page):
        if isinstance(line.value, Award):
            bodies[line.group].add(line.value.recipient)
    both = {"Ryan Gosling", "Michelle Williams"}
    assert bodies["Golden Globe"] == both
    assert bodies["Academy Award"] == {"Michelle Williams"}
    assert len(bodies) == 7
    assert all(recipients == both for body, recipients in bodies.items() if body != "Academy Award")


def test_a_certificate_nearly_given_is_none(page: FilmPage) -> None:
    """'Nearly got an NC-17' is no certificate."""
    assert not [line for line in _lines(page) if line.property == "certificate"]


def test_the_review_judges_and_earns_tags(page: FilmPage) -> None:
    """The review's judgements stand under their aspects, and tags are earned although its own tag list is empty."""
    assert {line.group for line in _lines(page) if line.property == "aspect"} >= {"Acting", "Direction", "Effect on the viewer"}
    assert {tag for tag, _ in page.tags} >= {"heartbreaking", "love", "intimate"}


def test_every_line_opens_its_source(page: FilmPage) -> None:
    """Each citation's quote stands in its sentence, and the sentence in its document."""
    texts = {each.id: each.text for each in open_documents([str(SEEDS)]) if isinstance(each, Document)}
    cited = [citation for line in _lines(page) for citation in line.citations]
    assert all(line.citations for line in _lines(page))
    assert all(texts[citation.document_id][citation.span.start : citation.span.end] == citation.quote for citation in cited)


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as folder, _library(Path(folder), sorted(SEEDS.glob("*.txt"))) as written:
        rows = outline(_page(written))
    GOLDEN.write_text("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n", encoding="utf-8")
    sys.stdout.write(f"{len(rows)} lines written to {GOLDEN}\n")
