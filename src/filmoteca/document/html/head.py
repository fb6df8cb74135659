"""What a page says of itself: title, language, site, author, date, from its head and its first heading."""

from __future__ import annotations

from dataclasses import dataclass
from html import unescape
from urllib.parse import urlsplit

from lxml.etree import _Element

from filmoteca.document.html.body import squeezed
from filmoteca.document.model import iso_date, language_code

_LONGEST = 500


@dataclass(slots=True, frozen=True)
class Head:
    """``titles`` in the order of their worth; ``metas`` by property or name, in lower case, each with its values in order."""

    titles: tuple[str, ...]
    language: str
    site: str
    author: str
    published: str
    metas: dict[str, list[str]]


def read_head(tree: _Element, title: str) -> Head:
    """Return what the page says of itself; ``title`` is the text of its title element."""
    metas = _metas(tree)
    site = _first(metas, "og:site_name", "application-name")
    bare = squeezed(unescape(title))[:_LONGEST]
    for sign in (" - ", " | ", " – ", " — ", " · ", " :: ", " « "):
        if site and bare.endswith(sign + site):
            bare = bare.removesuffix(sign + site)
    headings = [text for heading in tree.iter("h1") if (text := squeezed("".join(heading.itertext()))[:_LONGEST])]
    titles = (_first(metas, "og:title"), headings[0] if len(headings) == 1 else "", bare, _first(metas, "twitter:title"))
    return Head(
        titles=tuple(dict.fromkeys(each for each in titles if each)),
        language=_language(tree, metas),
        site=site or _host(_canonical(tree) or _first(metas, "og:url")),
        author=_author(metas),
        published=iso_date(_first(metas, "article:published_time", "datepublished", "date", "dc.date", "dcterms.date", "pubdate")),
        metas=metas,
    )


def _metas(tree: _Element) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("http-equiv")
        content = squeezed(meta.get("content") or "")
        if name and content:
            metas.setdefault(name.strip().lower(), []).append(content[:_LONGEST])
    return metas


def _first(metas: dict[str, list[str]], *names: str) -> str:
    return next((metas[name][0] for name in names if name in metas), "")


def _language(tree: _Element, metas: dict[str, list[str]]) -> str:
    declared = tree.get("lang") or tree.get("xml:lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return language_code(declared) or language_code(_first(metas, "content-language", "og:locale", "dc.language"))


def _canonical(tree: _Element) -> str:
    return next((link.get("href") or "" for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"), "")


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _author(metas: dict[str, list[str]]) -> str:
    found = _first(metas, "author", "article:author", "dc.creator", "byl", "parsely-author")
    return "" if found.startswith(("http://", "https://", "@")) else found.removeprefix("By ")
