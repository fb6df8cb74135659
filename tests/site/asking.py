"""Requests to the site without a server."""

from __future__ import annotations

import asyncio

import httpx

from filmoteca.site.app import create_app
from filmoteca.site.shelves import Library
from tests.page.sample import library
from tests.site.shelf import Shelf


def ask(path: str, method: str = "GET", headers: dict[str, str] | None = None, held: Library | None = None) -> httpx.Response:
    """Ask the site of a library (that of the pages' tests) for an address."""

    async def asked() -> httpx.Response:
        transport = httpx.ASGITransport(app=create_app(held or Shelf(library())), raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://films.test") as client:
            return await client.request(method, path, headers=headers)

    return asyncio.run(asked())
