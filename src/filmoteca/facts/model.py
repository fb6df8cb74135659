"""The contract of a kind of fact, and the sheet that all kinds read from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from filmoteca.facts.lexicon import Lexicon
from filmoteca.facts.tokens import Tokens
from filmoteca.types import Form, Property, Reading, Record, Role, Sentence, Span, Value


class Hit(Record, frozen=True):
    """A place where a word of the lexicon stands: its class, key and weight; tokens and characters from … to (exclusive)."""

    cls: str
    key: str
    weight: float
    first: int
    last: int
    start: int
    end: int
    sentence: int


class Chunk(Record, frozen=True):
    """A piece of a sentence as the grammar sees it: one letter for its class (see ``filmoteca.facts.grammar``).

    ``keys`` are the lexicon's keys of it (the properties of a role word), ``words`` its text, ``film`` the title's number
    in ``Sheet.titles`` or -1; ``parts`` how many words a name has.
    """

    letter: str
    start: int
    end: int
    words: str
    keys: tuple[str, ...] = ()
    film: int = -1
    parts: int = 0


class Title(Record, frozen=True):
    """A film that the text names: the title as written, the year as stated, other titles given, and all its places."""

    title: str
    year: int | None
    about: bool
    spans: tuple[Span, ...]
    also: tuple[str, ...] = ()
    score: float = 0.0


class Candidate(Record, frozen=True):
    """What a kind found: a value and the shortest span that states it.

    ``film`` is a number in ``Sheet.titles``, or -1 for the film which the sentence is about. ``certainty`` is 0 to 1;
    ``pattern`` names the rule that found it.
    """

    property: Property
    value: Value
    start: int
    end: int
    sentence: int
    certainty: float
    pattern: str
    written: str = ""
    film: int = -1


@dataclass(slots=True)
class Sheet:
    """A document laid out for the kinds: computed once, read by all. Built by ``filmoteca.facts.sheet.lay_out``; kinds only read it.

    ``by_sentence[i]`` and ``chunks[i]`` are the hits and chunks of sentence ``i``, sorted by place;
    ``films[i]`` is the number in ``titles`` of the film that sentence ``i`` speaks of, or -1 where there is none.
    ``role(i)`` is the role of the block in which sentence ``i`` stands; ``form`` is what kind of text this is.
    """

    reading: Reading
    tokens: Tokens
    lexicons: dict[str, Lexicon]
    by_sentence: Sequence[Sequence[Hit]]
    titles: Sequence[Title] = ()
    chunks: Sequence[Sequence[Chunk]] = ()
    letters: Sequence[str] = ()
    films: Sequence[int] = ()
    form: Form = "other"
    full_names: dict[str, str] = field(default_factory=dict)
    _roles: list[Role] = field(init=False, default_factory=list)
    _headings: list[int] = field(init=False, default_factory=list)
    _texts: list[str] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        """Note what kinds ask of every sentence again and again."""
        blocks, text = self.reading.blocks, self.reading.text
        heading = -1
        for number, sentence in enumerate(self.reading.sentences):
            role = blocks[sentence.block].role
            if role == "heading":
                heading = number
            self._roles.append(role)
            self._headings.append(heading)
            self._texts.append(text[sentence.span.start : sentence.span.end])

    def role(self, sentence: int) -> Role:
        """Return the role of the block that holds ``sentence``."""
        return self._roles[sentence]

    def heading(self, sentence: int) -> int:
        """Return the number of the last heading sentence at or before ``sentence``, or -1."""
        return self._headings[sentence]

    def sentence(self, number: int) -> Sentence:
        """Return a sentence of the reading."""
        return self.reading.sentences[number]

    def words(self, number: int) -> str:
        """Return the text of a sentence."""
        return self._texts[number]


class Kind(Record, frozen=True):
    """A kind of fact. One file a kind in ``facts/kinds/``, holding ``KIND = Kind(...)``.

    ``find`` is pure: the same sheet gives the same candidates in the same order.
    """

    name: str
    version: int
    find: Callable[[Sheet], Iterable[Candidate]]
