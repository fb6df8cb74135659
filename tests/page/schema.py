"""A judge of JSON-LD: the classes and properties of schema.org that pages use, with the domains and ranges that it states for them."""

from __future__ import annotations

import re

PARENTS = {
    "Movie": "CreativeWork",
    "Review": "CreativeWork",
    "Quotation": "CreativeWork",
    "CreativeWork": "Thing",
    "Person": "Thing",
    "Organization": "Thing",
    "Country": "Place",
    "Place": "Thing",
    "PublicationEvent": "Event",
    "Event": "Thing",
    "AggregateRating": "Rating",
    "Rating": "Thing",
    "PerformanceRole": "Role",
    "Role": "Thing",
    "Thing": "",
}
"""Class → the class above it (Place stands for AdministrativeArea, which stands between)."""

PROPERTIES: dict[str, tuple[str, str]] = {
    "name": ("Thing", "Text"),
    "alternateName": ("Thing", "Text"),
    "url": ("Thing", "URL"),
    "sameAs": ("Thing", "URL"),
    "subjectOf": ("Thing", "CreativeWork|Event"),
    "dateCreated": ("CreativeWork", "Date"),
    "datePublished": ("CreativeWork", "Date"),
    "releasedEvent": ("CreativeWork", "PublicationEvent"),
    "startDate": ("Event|Role", "Date"),
    "location": ("Event|Organization", "Place|Text"),
    "duration": ("Movie|Event", "Duration"),
    "contentRating": ("CreativeWork", "Text|Rating"),
    "genre": ("CreativeWork", "Text|URL"),
    "countryOfOrigin": ("CreativeWork", "Country"),
    "inLanguage": ("CreativeWork|Event", "Language"),
    "director": ("Movie|CreativeWork|Event", "Person"),
    "author": ("CreativeWork|Rating", "Person|Organization"),
    "producer": ("CreativeWork", "Person|Organization"),
    "musicBy": ("Movie", "Person"),
    "editor": ("CreativeWork", "Person"),
    "contributor": ("CreativeWork|Event|Role", "Person|Organization"),
    "actor": ("Movie|Event|Role", "Person"),
    "characterName": ("PerformanceRole", "Text"),
    "roleName": ("Role", "Text|URL"),
    "productionCompany": ("Movie", "Organization"),
    "isBasedOn": ("CreativeWork", "CreativeWork|URL"),
    "aggregateRating": ("CreativeWork|Organization", "AggregateRating"),
    "review": ("CreativeWork|Organization", "Review"),
    "reviewAspect": ("Review|Rating", "Text"),
    "reviewBody": ("Review", "Text"),
    "reviewRating": ("Review", "Rating"),
    "positiveNotes": ("Review", "Text"),
    "negativeNotes": ("Review", "Text"),
    "ratingValue": ("Rating", "Text|Number"),
    "bestRating": ("Rating", "Text|Number"),
    "award": ("CreativeWork|Person|Organization", "Text"),
    "keywords": ("CreativeWork|Event|Organization", "Text|URL"),
    "citation": ("CreativeWork", "CreativeWork|Text"),
    "text": ("CreativeWork", "Text"),
    "isPartOf": ("CreativeWork", "CreativeWork|URL"),
}
"""Property → (classes that may have it, what it may hold), from https://schema.org."""

PATTERNS = {
    "Text": r"(?s).+",
    "URL": r"(https?:/)?/\S+",
    "Date": r"\d{4}(-\d{2}(-\d{2})?)?",
    "Duration": r"PT(\d+H)?(\d+M)?",
    "Language": r"[a-z]{2,3}(-[A-Za-z0-9]+)*|[^\W\d]{4,}",
    "Number": r"\d+(\.\d+)?",
}


def kinds(name: str) -> set[str]:
    """Return a class and all classes above it."""
    found = set()
    while name:
        found.add(name)
        name = PARENTS[name]
    return found


def faults(thing: object, path: str = "Movie") -> list[str]:
    """Return what a validator would find wrong with a JSON-LD object, [] where it is valid."""
    if not isinstance(thing, dict):
        return [f"{path}: not an object"]
    kind = thing.get("@type")
    if kind not in PARENTS:
        return [f"{path}: unknown type {kind}"]
    found: list[str] = []
    for name, value in thing.items():
        if name.startswith("@"):
            if name not in {"@type", "@id", "@context"}:
                found.append(f"{path}: unknown keyword {name}")
        elif name not in PROPERTIES:
            found.append(f"{path}.{name}: no property of schema.org")
        elif not set(PROPERTIES[name][0].split("|")) & kinds(kind):
            found.append(f"{path}.{name}: {kind} has no such property")
        else:
            values = value if isinstance(value, list) else [value]
            if not values:
                found.append(f"{path}.{name}: empty")
            found += [fault for each in values for fault in _value_faults(name, each, f"{path}.{name}")]
    return found


def _value_faults(name: str, value: object, path: str) -> list[str]:
    allowed = PROPERTIES[name][1].split("|")
    if isinstance(value, dict):
        kind = str(value.get("@type"))
        if kind not in PARENTS:
            return [f"{path}: unknown type {kind}"]
        # A Role stands between a property and its value, which it holds under the same property.
        if "Role" in kinds(kind) and name in value:
            return faults(value, path)
        wrong = [] if kinds(kind) & set(allowed) else [f"{path}: {kind} is not {' or '.join(allowed)}"]
        return wrong + faults(value, path)
    if isinstance(value, str) and any(re.fullmatch(PATTERNS[each], value) for each in allowed if each in PATTERNS):
        return []
    return [f"{path}: {value!r} is not {' or '.join(allowed)}"]
