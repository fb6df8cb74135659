"""Answers and the headers that go with them: nothing may run a script, be framed, or be taken for another type."""

from __future__ import annotations

from hashlib import blake2b

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HTML = "text/html; charset=utf-8"
FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}


def reply(request: Request, body: str | bytes, media_type: str = HTML, cache: str = ASK_AGAIN) -> Response:
    """Return an answer with an entity tag made of its content, or 304 where the browser has it already."""
    content = body.encode("utf-8", "replace") if isinstance(body, str) else body
    # Weak: the same tag stands for the compressed form.
    tag = f'W/"{blake2b(content, digest_size=10).hexdigest()}"'
    headers = {"etag": tag, "cache-control": cache}
    known = {each.strip() for each in request.headers.get("if-none-match", "").split(",")}
    if tag in known:
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=media_type, headers=headers)


class Headers:
    """Adds ``HEADERS`` to every answer, errors too."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and dress its answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        await self.app(scope, receive, dressed)
