"""A film's page as HTML: for the site, or as one file that stands alone. Templates are compiled once in a process."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from hashlib import blake2b
from importlib import resources
from itertools import groupby
from urllib.parse import urlsplit

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from filmoteca.page import names
from filmoteca.page.captions import names_of
from filmoteca.page.poster import poster
from filmoteca.types import Citation, FilmPage, Line, Record, Section

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""What a page in a file may load: nothing; its style sheet is written into it."""


class Surface(Record, frozen=True):
    """Where a page will stand. ``site``: beside the other pages, so that it may link to them; ``stylesheet`` and ``icon``: their addresses
    there; ``style``: the style sheet itself where there is none to link to; ``policy``: a content security policy for the page's head."""

    site: bool
    stylesheet: str = ""
    icon: str = ""
    style: Markup = Markup("")
    policy: str = ""

    def citation(self, citation: Citation) -> str:
        """Return the address of the exact place that a citation names, or of its entry among the page's documents in a file."""
        if self.site:
            return f"/document/{citation.document_id}#s{citation.span.start}-{citation.span.end}"
        return f"#document-{citation.document_id}"


def render(page: FilmPage) -> str:
    """Return the page for the site, without any script, style attribute or address of another host."""
    return _render(page, site_surface())


def export(page: FilmPage) -> str:
    """Return the page as one self-contained HTML file that requests nothing."""
    return _render(page, Surface(site=False, style=Markup(stylesheet().replace("</", "<\\/")), policy=POLICY))  # noqa: S704 (our own file)


@cache
def environment(*packages: str) -> Environment:
    """Return the templates of this station, and of ``packages`` before them; values are escaped, undefined names are errors."""
    loaders = [PackageLoader(package) for package in (*packages, "filmoteca.page")]
    made = Environment(
        loader=ChoiceLoader(loaders),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals.update(
        poster=poster,
        groups=groups,
        lang=lang,
        language_name=language_name,
        names_of=names_of,
        web_address=web_address,
        country=names.country,
    )
    return made


@cache
def stylesheet() -> str:
    """Return the style sheet of all pages."""
    return resources.files("filmoteca.page").joinpath("templates/style.css").read_text(encoding="utf-8")


@cache
def site_surface() -> Surface:
    """Return how pages stand on the site: the style sheet's address changes with its content, so that browsers may keep it for ever."""
    version = blake2b(stylesheet().encode(), digest_size=6).hexdigest()
    return Surface(site=True, stylesheet=f"/static/{version}.css", icon="/static/icon.svg")


def groups(section: Section) -> list[tuple[str, list[Line]]]:
    """Return the lines of a section under the labels they share, in order."""
    return [(label, list(lines)) for label, lines in groupby(section.lines, key=lambda line: line.group)]


@lru_cache(maxsize=256)
def lang(code: str) -> Markup:
    """Return the lang attribute of an element in the language ``code``, or nothing if that is no language tag."""
    return Markup(' lang="{}"').format(code) if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", code) else Markup("")


def language_name(code: str) -> str:
    """Return the English name of a language, or the code itself."""
    return names.language(code, code)


def web_address(name: str) -> bool:
    """Return whether the name of a source is an address that a reader may follow: http or https, nothing else."""
    try:
        parts = urlsplit(name)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and name.isprintable()


def _render(page: FilmPage, where: Surface) -> str:
    film = page.film
    parts = [(section.name, section.title) for section in page.sections if section.name != "facts"]
    parts += [("similar", "Films like this one")] * bool(page.similar)
    return (
        environment()
        .get_template("film.html")
        .render(
            page=page,
            where=where,
            heading=film.title if film.year is None else f"{film.title} ({film.year})",
            parts=parts,
            spoken=_spoken(page),
        )
    )


def _spoken(page: FilmPage) -> str:
    """Return the languages of a page's documents in words: 'English, Spanish and German'."""
    codes = dict.fromkeys(document.language for document in page.documents if document.language)
    said = [language_name(code) for code in codes]
    return " and ".join(filter(None, (", ".join(said[:-1]), said[-1]))) if said else ""
