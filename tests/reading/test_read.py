"""The reading of whole documents."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.reading.read import read
from filmoteca.types import Document, Reading, Source

SHARED = Path(__file__).parents[3] / "shared"
TEXTS = st.text(st.sampled_from('abcABC éß.!?…,;:\n\n\n\t()"“”«»-–•*>|=#[]1239:\u00a0'), max_size=400)


def document(text: str, language: str = "") -> Document:
    """Return a plain document of a text."""
    return Document("d", Source("-"), "text/plain", text, language=language)


def whole(reading: Reading) -> bool:
    """Whether the sentences stand in order inside their blocks and hold every character that is not blank once."""
    last = 0
    for sentence in reading.sentences:
        block = reading.blocks[sentence.block].span
        inside = block.start <= sentence.span.start < sentence.span.end <= block.end
        if not inside or sentence.span.start < last or reading.text[last : sentence.span.start].strip():
            return False
        last = sentence.span.end
    return not reading.text[last:].strip()


@given(TEXTS, st.sampled_from(["", "de", "en", "pl"]))
@settings(max_examples=150)
def test_readings_are_whole_and_repeatable(text: str, language: str) -> None:
    """Any text is read whole, every block has a sentence, and reading it again gives the same."""
    reading = read(document(text, language))
    assert whole(reading)
    assert {sentence.block for sentence in reading.sentences} == set(range(len(reading.blocks)))
    assert read(document(text, language)) == reading


def test_a_sentence_knows_its_language() -> None:
    """An English block in a German document has English sentences."""
    german = "Der Film erzählt die Geschichte einer jungen Frau, die in der Stadt lebt und ihren Vater sucht. Das ist nicht neu. " * 3
    reading = read(document(f"{german}\n\nThe film is what it is, and that was all that he would say about it to anybody."))
    assert reading.language == "de"
    assert [sentence.language for sentence in reading.sentences][-1] == "en"


def test_the_seeds_end_in_furniture() -> None:
    """The rows of commas, 'Similar Movies:' and 'Leave a Comment' of the first seed are boilerplate, its text is not."""
    path = next((SHARED / "seeds").glob("000_*.txt"), None) if (SHARED / "seeds").is_dir() else None
    if path is None:
        pytest.skip("there is no ../shared/seeds")
    text = path.read_text(encoding="utf-8")
    reading = read(document(text))
    furniture = [text[block.span.start : block.span.end] for block in reading.blocks if block.role == "boilerplate"]
    assert [piece.strip(", ") for piece in furniture] == ["", "", "Blue Valentine (2010) Similar Movies:", "Leave a Comment"]
    assert whole(reading)


def test_annotated_documents_are_known_by_their_language() -> None:
    """At least 99 in 100 of the annotated documents are given their language without being told it."""
    path = SHARED / "corpus" / "dev.jsonl"
    if not path.is_file():
        pytest.skip("there is no ../shared/corpus/dev.jsonl")
    documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    right = sum(read(document(each["text"])).language == each["lang"] for each in documents)
    assert right >= 0.99 * len(documents)


def test_plain_prose_never_loads_the_language_model() -> None:
    """Reading a text in one of our languages does not import py3langid, which takes most of a second."""
    code = (
        "import sys; from filmoteca.reading.read import read; from filmoteca.types import Document, Source;"
        "read(Document('d', Source('-'), 'text/plain', 'The film tells the story of a young woman who lives in the city.'));"
        "print('py3langid' in sys.modules, 'numpy' in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["False", "False"]
