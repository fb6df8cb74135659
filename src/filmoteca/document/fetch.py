"""Fetches a document from the web, within limits of time, size and redirects, and never from an address that is not public.

A host is resolved here, all its addresses are checked, and the connection is made to one of those: were the name resolved
again on connecting, it could point elsewhere by then (DNS rebinding). Every redirect goes through the same check.
"""

from __future__ import annotations

import io
import ipaddress
import socket
import threading
import time
from collections.abc import Mapping
from email.message import Message
from typing import TYPE_CHECKING, Any

from filmoteca import __version__
from filmoteca.document.model import Budget, Limits, Payload, remedy
from filmoteca.errors import Refused, TooLarge, Unreadable
from filmoteca.types import Source

if TYPE_CHECKING:
    import httpx

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_HEADERS = {
    "User-Agent": f"filmoteca/{__version__}",
    "Accept": "text/html,text/markdown,text/plain,application/jsonl,*/*;q=0.1",
    "Accept-Encoding": "gzip",
}


def fetch(address: str, limits: Limits) -> Payload:
    """Return what stands at an http(s) address, in memory, with its media type and charset.

    Raises Refused for an address that must not be fetched and for a server that does not answer with a document,
    TooLarge over ``limits.max_bytes``, Unreadable where there is no answer within ``limits.fetch_seconds``.
    """
    import httpx

    deadline = time.monotonic() + limits.fetch_seconds
    try:
        url = httpx.URL(address)
        for _ in range(limits.max_redirects + 1):
            answer = _get(url, limits, deadline)
            if isinstance(answer, Payload):
                return answer
            url = answer
    except httpx.InvalidURL as error:
        raise Refused(f"is no proper address: {error}") from None
    except (httpx.HTTPError, httpx.StreamError, OSError, ValueError) as error:
        if time.monotonic() >= deadline or isinstance(error, httpx.TimeoutException):
            raise Unreadable(f"did not answer within {limits.fetch_seconds:g} seconds", remedy("fetch_seconds")) from None
        raise Unreadable(f"cannot be fetched: {error or type(error).__name__}") from None
    raise Refused(f"redirects more than {limits.max_redirects} times", remedy("max_redirects"))


def public_address(host: str, port: int, limits: Limits) -> str:
    """Return an IP address of ``host`` to connect to. Raises Refused where any of its addresses is not public and Unreadable
    where it has none."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Unreadable(f"has a host that cannot be found: {error}") from None
    addresses = [str(entry[4][0]) for entry in found]
    for address in addresses:
        if not limits.allow_private and not is_public(address):
            raise Refused(f"leads to {address}, which is not a public address", "allow it with --allow-private")
    return addresses[0]


def is_public(address: str) -> bool:
    """Tell whether an IP address belongs to the public internet, and so do the IPv4 addresses that it may stand for."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        translated = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) if ip in _NAT64 else ip.ipv4_mapped
        if translated is not None:
            return is_public(str(translated))
        if any(not is_public(str(each)) for each in (ip.sixtofour, *(ip.teredo or ())) if each is not None):
            return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def _get(url: httpx.URL, limits: Limits, deadline: float) -> Payload | httpx.URL:
    """Ask once; return the document, or where the server sends us."""
    import httpx

    if url.scheme not in ("http", "https") or not url.host:
        raise Refused(f"is neither an http nor an https address: {str(url)[:200]}")
    if url.userinfo:
        raise Refused("holds a password, which would be kept with the document")
    target = public_address(url.host, url.port or (443 if url.scheme == "https" else 80), limits)
    left = max(deadline - time.monotonic(), 0.001)
    watch = _Watch(left)
    host = url.netloc.decode("ascii")
    with httpx.Client(timeout=left, trust_env=False, follow_redirects=False) as client:
        request = client.build_request(
            "GET",
            url.copy_with(host=target),
            headers={**_HEADERS, "Host": host},
            extensions={"sni_hostname": url.raw_host.decode("ascii"), "trace": watch.trace},
        )
        try:
            response = client.send(request, stream=True)
            try:
                found = _document(response, url, limits)
                if watch.over:  # a body without a length ends as if it were whole when its connection is ended
                    raise Unreadable(f"did not answer within {limits.fetch_seconds:g} seconds", remedy("fetch_seconds"))
                return found
            finally:
                response.close()
        finally:
            watch.stop()


def _document(response: httpx.Response, url: httpx.URL, limits: Limits) -> Payload | httpx.URL:
    if response.status_code in _REDIRECTS and "location" in response.headers:
        return url.join(response.headers["location"])
    if response.status_code != 200:
        raise Refused(f"answered with status {response.status_code}")
    declared = response.headers.get("content-length", "")
    too_large = TooLarge(f"has more than {limits.max_bytes:,} bytes", remedy("max_bytes"))
    if declared.isdecimal() and int(declared[:20]) > limits.max_bytes:
        raise too_large
    data = bytearray()
    for chunk in response.iter_bytes(65536):
        data += chunk
        if len(data) > limits.max_bytes:
            raise too_large
    media_type, charset = _content_type(response.headers)
    return Payload(
        stream=io.BufferedReader(io.BytesIO(bytes(data))),
        source=Source(name=str(url), site=url.host.removeprefix("www."), fetched=time.strftime("%Y-%m-%d", time.gmtime())),
        size=len(data),
        media_type=media_type,
        charset=charset,
        budget=Budget(limits.max_unpacked),
    )


def _content_type(headers: Mapping[str, str]) -> tuple[str, str]:
    message = Message()
    message["content-type"] = headers.get("content-type", "").replace("\n", " ").replace("\r", " ")
    charset = message.get_param("charset", "")
    return (message.get_content_type() if "content-type" in headers else ""), charset if isinstance(charset, str) else ""


class _Watch:
    """Ends a connection when the time is over; a server that sends a byte a second never runs into a limit on single reads."""

    def __init__(self, seconds: float) -> None:
        self.over = False
        self._stream: Any = None
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True
        self._timer.start()

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Remember the connection; called by httpcore at every step."""
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            self._stream = info["return_value"]

    def stop(self) -> None:
        """Forget the connection."""
        self._timer.cancel()

    def _end(self) -> None:
        self.over = True
        connection = self._stream.get_extra_info("socket") if self._stream is not None else None
        if connection is not None:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                return
