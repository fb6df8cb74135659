"""What a language brings to reading: its words, as data. The grammar that uses them is written once, elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

Words = Mapping[str, str]
"""key → words that mean it, separated by ' | '; each in lower case with its accents; a word may be several words."""


def counted(words: str) -> Words:
    """Number a series: 'january | jan; february | feb' gives {'1': 'january | jan', '2': 'february | feb'}."""
    return {str(number): each.strip() for number, each in enumerate(words.split(";"), start=1)}


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one language. One file a language, holding ``LANGUAGE = Language(...)``, nothing else edited.

    Every field is data; ``sentence`` words are used by reading/, ``roles`` and the rest by facts/.
    """

    code: str
    """ISO 639-1."""
    name: str
    """In the language itself."""

    # reading/
    abbreviations: str
    """Words after which a full stop ends no sentence, without the stop, separated by spaces; matched without regard to case.
    'etc+' does end one before a function word with a capital; 'no#' is an abbreviation only before a number; a lone '#' says that
    a number with a stop is an ordinal, as in 'am 3. Oktober'."""
    boilerplate: str
    """Phrases of page furniture ('leave a comment', 'we use cookies'), separated by ' | '. A short block that starts with one is
    boilerplate; a phrase of one word must be the whole block or a cell of it. '[edit' opens the mark that wikis put after headings."""
    comments: str
    """Headings of the part of a page where its readers write ('comments', '3 comments'), without the number, separated by ' | '."""
    function_words: str
    """The commonest words (articles, prepositions, pronouns, auxiliaries, conjunctions, adverbs), separated by spaces:
    never part of a name, and what tells a sentence from a row of labels."""

    # facts/
    words: Words
    """Word classes by name: see ``filmoteca.facts.grammar.CLASSES`` for which and what they mean."""
    roles: Words
    """property → nouns for the person or the work ('director | direction | regie')."""
    participles: Words
    """property → participles used in the passive ('directed | réalisé | réalisée')."""
    verbs: Words
    """property → finite active verbs ('directs | directed | réalise | a réalisé')."""
    labels: Words
    """property → labels of rows for facts that are not roles ('running time | laufzeit')."""
    months: Words
    """'1' … '12' → names and abbreviations."""
    numbers: Words
    """'1' … → number words."""
    making: Words
    """kind of event in a film's making ('idea', 'drafts', 'postponed', 'rejected', 'financed', 'shooting') → words for it."""
    works: Words
    """kind of work ('film', 'short', 'documentary', 'series') → phrases that introduce another work by title ('debuted with')."""
    genres: Words
    """genre id (English, as in ``filmoteca.facts.vocabulary``) → words."""
    countries: Words
    """ISO 3166 code in lower case → names, adjectives in all forms."""
    tongues: Words
    """ISO 639-1 code → names of the language."""

    # aspects and tags
    aspects: Words
    """aspect → words that name it ('acting | performance | performances')."""
    praise: str
    """Words that judge for, separated by ' | '."""
    blame: str
    """Words that judge against, separated by ' | '."""
    tags: Words
    """tag id → words that earn it."""
