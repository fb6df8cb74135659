"""The vocabulary: tags and genres by their ids. The words that earn a tag in a language stand in that language's file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, get_args

from filmoteca.types import Record

Category = Literal["mood", "theme", "style", "story", "setting", "pace", "character"]
"""mood: how a film feels; theme: what it is about; style: how it is made; story: the form of its story; setting: where and when;
pace: how fast it moves; character: who is at its centre."""
CATEGORIES: tuple[Category, ...] = get_args(Category)


class Tag(Record, frozen=True):
    """A tag: its id in English kebab-case, the name that is shown, and its category."""

    id: str
    name: str
    category: Category


_TAGS: dict[Category, str] = {
    "mood": (
        "absurd angry atmospheric bittersweet bleak campy chaotic charming chilling claustrophobic contemplative controversial cosy "
        "creepy cynical dark deadpan disturbing dreamlike eerie emotional epic erotic family-friendly feel-good funny gory gothic "
        "gripping gritty grotesque haunting heart-warming heartbreaking hopeful hypnotic inspirational intense intimate ironic "
        "irreverent lyrical macabre magical melancholic mysterious nihilistic nostalgic paranoid playful poignant provocative quirky "
        "raw romantic sad scary sensual sentimental shocking solemn spectacular suspenseful tear-jerker tender tense thought-provoking "
        "thrilling tragic understated unsentimental unsettling uplifting violent visceral whimsical witty"
    ),
    "theme": (
        "abortion addiction adolescence adoption ageing alcoholism alienation aliens ambition amnesia animals anti-war apocalypse art "
        "artificial-intelligence assassination autism betrayal blackmail boxing breakup broken-dreams bullying capitalism childhood "
        "christmas class-conflict colonialism coming-out community corruption courage cults cultural-clash dance death deception "
        "dementia demonic-possession depression desire dictatorship disability disillusionment divorce dogs domestic-violence "
        "doppelganger dreams drugs dysfunctional-family dystopia education environment espionage exile existential failing-marriage "
        "fairy-tale fame family-secrets family-ties fate father-daughter father-son fatherhood female-friendship feminism filmmaking "
        "first-love food forbidden-love forgiveness freedom friendship gambling gangs gay-romance generational-conflict genocide ghosts "
        "good-vs-evil greed grief guilt holocaust homecoming honour identity illness imagination immigration infidelity isolation "
        "jealousy journalism justice kidnapping labour-struggle lesbian-romance lgbtq loneliness loss loss-of-innocence love "
        "love-triangle loyalty magic marriage media-satire medicine memory mental-illness midlife-crisis missing-person monsters "
        "moral-dilemma mother-daughter mother-son motherhood murder music-world mythology natural-disaster nature nazis obsession "
        "organised-crime orphan parallel-worlds parenthood passage-of-time patriarchy philosophical pirates police political poverty "
        "power pregnancy racism reality-vs-illusion rebellion redemption refugees relationships religion resistance revenge revolution "
        "romance-gone-wrong sacrifice samurai science secrets self-discovery serial-killer sexual-abuse sexuality siblings slavery "
        "social-criticism spirituality sports suicide superheroes supernatural surveillance survival technology terminal-illness "
        "terrorism theatre-world time-travel toxic-relationship tradition-vs-modernity transgender trauma unemployment unrequited-love "
        "vampires war war-trauma wealth wedding werewolves witches working-class workplace writers zombies"
    ),
    "style": (
        "anime archival-footage arthouse b-movie black-and-white black-comedy blockbuster body-horror chamber-piece character-study "
        "close-ups colourful comic-adaptation computer-animation cult-film dialogue-driven directorial-debut documentary-style "
        "erotic-thriller experimental expressionist folk-horror found-footage fourth-wall great-soundtrack hand-drawn-animation "
        "handheld-camera homage improvised independent jump-scares literary-adaptation long-takes low-budget magical-realism "
        "martial-arts melodramatic minimalist mockumentary moving-camera musical-numbers natural-light naturalistic neorealism new-wave "
        "noir non-professional-actors one-take parody period-detail psychological realistic remake romantic-comedy satire screwball "
        "sequel slapstick slasher slow-motion social-realism spaghetti-western sparse-dialogue special-effects split-screen "
        "stage-adaptation static-camera stop-motion stylised surreal symbolism talking-heads tragicomedy visually-stunning voice-over"
    ),
    "story": (
        "allegory based-on-true-events biopic buddy cat-and-mouse chase coming-of-age complex-plot courtroom duel ensemble-cast "
        "episodic flashbacks frame-story happy-ending heist holiday-romance journey love-story metafiction mistaken-identity "
        "multiple-perspectives multiple-storylines nonlinear-timeline on-the-run one-day open-ending prison-escape race-against-time "
        "rags-to-riches real-time reunion reverse-chronology rise-and-fall road-movie simple-story single-location spanning-decades "
        "time-loop twist-ending undercover unhappy-ending unreliable-narrator whodunit"
    ),
    "setting": (
        "18th-century 1920s 1930s 1940s 1950s 1960s 1970s 1980s 1990s 19th-century africa airplane american-civil-war american-midwest "
        "american-south antiquity apartment beach berlin big-city boarding-school circus cold-war convent countryside desert "
        "east-germany eastern-europe far-east forest future great-depression high-school holiday hollywood hotel india ireland island "
        "italian-south latin-america london los-angeles mansion middle-ages middle-east military mountains new-york night paris "
        "post-apocalyptic post-war prison psychiatric-hospital renaissance rome-city sea slums small-town snow space spanish-civil-war "
        "suburbia summer tokyo train university us-mexico-border vietnam-war village wild-west world-war-one world-war-two"
    ),
    "pace": "fast-paced slow-burn slow-paced",
    "character": "antihero child-protagonist con-artist detective femme-fatale genius hitman outsider strong-female-lead underdog",
}
_NAMES = {
    "lgbtq": "LGBTQ", "art": "Art and artists", "music-world": "World of music", "theatre-world": "World of the theatre",
    "good-vs-evil": "Good versus evil", "tradition-vs-modernity": "Tradition versus modernity", "fourth-wall": "Breaking the fourth wall",
    "rome-city": "Rome", "italian-south": "Southern Italy", "us-mexico-border": "US–Mexican border", "new-york": "New York",
    "los-angeles": "Los Angeles",
    "east-germany": "East Germany", "american-south": "American South", "american-midwest": "American Midwest", "wild-west": "Wild West",
    "middle-east": "Middle East", "far-east": "Far East", "latin-america": "Latin America",
    "eastern-europe": "Eastern Europe",
    "middle-ages": "Middle Ages", "american-civil-war": "American Civil War",
    "spanish-civil-war": "Spanish Civil War", "world-war-one": "First World War", "world-war-two": "Second World War",
    "great-depression": "Great Depression", "vietnam-war": "Vietnam War", "cold-war": "Cold War", "b-movie": "B-movie",
    "period-detail": "Period piece", "feel-good": "Feel-good", "tear-jerker": "Tear-jerker",
    "heart-warming": "Heart-warming", "thought-provoking": "Thought-provoking", "family-friendly": "Family-friendly",
    "black-and-white": "Black and white", "one-take": "One take", "voice-over": "Voice-over", "coming-of-age": "Coming of age",
    "handheld-camera": "Handheld camera", "character-study": "Character study", "post-apocalyptic": "Post-apocalyptic",
    "rags-to-riches": "From rags to riches", "on-the-run": "On the run", "anti-war": "Anti-war", "post-war": "Post-war years",
    "father-son": "Fathers and sons", "father-daughter": "Fathers and daughters", "mother-son": "Mothers and sons",
    "mother-daughter": "Mothers and daughters", "stop-motion": "Stop-motion", "slow-burn": "Slow burn", "slow-paced": "Slow-paced",
    "fast-paced": "Fast-paced", "dialogue-driven": "Dialogue-driven", "based-on-true-events": "Based on true events",
    "hand-drawn-animation": "Hand-drawn animation", "low-budget": "Low budget", "documentary-style": "Documentary style",
    "cat-and-mouse": "Cat and mouse", "rise-and-fall": "Rise and fall", "non-professional-actors": "Non-professional actors",
    "midlife-crisis": "Midlife crisis", "18th-century": "18th century", "19th-century": "19th century", "one-day": "One day or night",
}  # fmt: skip
"""Names that are not simply the id with spaces."""


def _name(tag: str) -> str:
    return _NAMES.get(tag) or (tag[:1].upper() + tag[1:].replace("-", " "))


TAGS: Mapping[str, Tag] = MappingProxyType(
    {tag: Tag(tag, _name(tag), category) for category, tags in _TAGS.items() for tag in tags.split()}
)
"""Every tag by its id."""

CONTRADICTIONS: tuple[tuple[str, str], ...] = (
    ("slow-paced", "fast-paced"),
    ("happy-ending", "unhappy-ending"),
    ("uplifting", "bleak"),
    ("hopeful", "nihilistic"),
    ("sentimental", "unsentimental"),
    ("dialogue-driven", "sparse-dialogue"),
    ("low-budget", "blockbuster"),
    ("simple-story", "complex-plot"),
    ("static-camera", "handheld-camera"),
    ("independent", "blockbuster"),
    ("gay-romance", "lesbian-romance"),
    ("family-friendly", "gory"),
    ("funny", "solemn"),
    ("minimalist", "spectacular"),
    ("understated", "melodramatic"),
)
"""Pairs of tags that say the opposite of one another: no word earns both."""

GENRES: Mapping[str, str] = MappingProxyType(
    {
        "action": "Action",
        "adventure": "Adventure",
        "animation": "Animation",
        "biography": "Biography",
        "black-comedy": "Black comedy",
        "comedy": "Comedy",
        "crime": "Crime",
        "disaster": "Disaster",
        "documentary": "Documentary",
        "drama": "Drama",
        "erotic": "Erotic",
        "experimental": "Experimental",
        "family": "Family",
        "fantasy": "Fantasy",
        "film-noir": "Film noir",
        "heist": "Heist",
        "history": "History",
        "horror": "Horror",
        "martial-arts": "Martial arts",
        "melodrama": "Melodrama",
        "music": "Music",
        "musical": "Musical",
        "mystery": "Mystery",
        "road-movie": "Road movie",
        "romance": "Romance",
        "romantic-comedy": "Romantic comedy",
        "satire": "Satire",
        "science-fiction": "Science fiction",
        "short": "Short",
        "silent": "Silent",
        "slasher": "Slasher",
        "sport": "Sport",
        "spy": "Spy",
        "superhero": "Superhero",
        "thriller": "Thriller",
        "tragicomedy": "Tragicomedy",
        "war": "War",
        "western": "Western",
    }
)
"""Genre ids → names that are shown."""
