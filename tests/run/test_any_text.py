"""Whatever a text looks like, what is read from it stands in it."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.document.encoding import tidy
from filmoteca.document.model import document_id
from filmoteca.document.open import open_documents
from filmoteca.run.pipeline import read_one
from filmoteca.types import Document, Source

DEMO = Path(__file__).resolve().parents[2] / "demo"
TEXTS = [each.text for each in open_documents([str(DEMO / "blue-valentine"), str(DEMO / "roma")]) if isinstance(each, Document)]
SIGNS = (
    *"\u0301 \u200b \u200d 🎬 👨\u200d👩\u200d👧 \u202e עברית İ ß ſ ﬁ Ⅻ ² ٣ ۲۰۱۰ ½ \x85 \u3000 。 1979 999999999999".split(" "),
    *"“ ” « » \" ' ( ) [ ] * | , . — /10 % $ : \t \n \n\n".split(" "),
)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Return a piece of a document of the demo with its lines in another order and signs in places where none belong."""
    text = draw(st.sampled_from(TEXTS))
    start = draw(st.integers(0, len(text)))
    lines = text[start : start + draw(st.integers(1, 1500))].split("\n")
    text = draw(st.sampled_from(["\n", " ", "\n\n", "\n- ", ""])).join(draw(st.permutations(lines)))
    for sign in draw(st.lists(st.sampled_from(SIGNS), max_size=8)):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + sign + text[at:]
    return draw(st.sampled_from([text, text.lower(), text.replace(" ", draw(st.sampled_from(SIGNS)))]))


@settings(max_examples=120, deadline=None)
@given(mutated())
def test_what_is_read_stands_in_the_text(written: str) -> None:
    """Every quote is the text of its span, inside its sentence; every fact has its mention, every mention a place; ids are unique."""
    text = tidy(written)[0]
    result = read_one(Document(document_id(text), Source("x"), "text/plain", text))
    mentions = {mention.id: mention for mention in result.mentions}
    assert len(mentions) == len(result.mentions)
    for mention in result.mentions:
        assert mention.title and mention.spans
        assert all(0 <= span.start < span.end <= len(text) for span in mention.spans)
    assert len({fact.id for fact in result.facts}) == len(result.facts)
    for fact in result.facts:
        span, sentence = fact.evidence.span, fact.evidence.sentence
        assert fact.evidence.quote == text[span.start : span.end] != ""
        assert 0 <= sentence.start <= span.start < span.end <= sentence.end <= len(text)
        assert fact.mention_id in mentions
        assert 0 <= fact.certainty <= 1
