"""Addresses are fetched within limits, and never from a private network unless that is allowed. The server is real."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from filmoteca.document import fetch as fetching
from filmoteca.document.fetch import is_public
from filmoteca.document.model import Limits
from filmoteca.document.open import open_documents
from filmoteca.types import Document, Skipped

OPEN = Limits(allow_private=True, fetch_seconds=10)
Answer = Callable[[BaseHTTPRequestHandler], None]


def answer(body: bytes, media_type: str = "text/plain", status: int = 200, **headers: str) -> Answer:
    """Return an answer of the server."""

    def send(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in {"Content-Type": media_type, "Content-Length": str(len(body)), **headers}.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(body)

    return send


class Server:
    """A web server on this machine with the answers that a test gives it; ``asked`` are the Host and path of every request."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, str]] = []
        self.closing = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                outer.asked.append((self.headers["Host"], self.path))
                try:
                    outer.answers.get(self.path, answer(b"nothing here", status=404))(self)
                except OSError:
                    self.close_connection = True

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_port
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    def address(self, path: str, host: str = "127.0.0.1") -> str:
        """Return the address of a path on this server."""
        return f"http://{host}:{self.port}{path}"

    def close(self) -> None:
        """End the server and the answers that it is still giving."""
        self.closing.set()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    """Give a running server."""
    running = Server()
    yield running
    running.close()


def only(address: str, limits: Limits = OPEN) -> Document | Skipped:
    """Return what one address gives."""
    (found,) = open_documents([address], limits)
    return found


def text(address: str, limits: Limits = OPEN) -> str:
    """Return the text at an address."""
    found = only(address, limits)
    assert isinstance(found, Document), found
    return found.text


def refusal(address: str, limits: Limits = OPEN) -> tuple[str, str]:
    """Return the code and reason of an address that is not read."""
    found = only(address, limits)
    assert isinstance(found, Skipped), found
    return found.code, found.reason


def test_a_page_is_fetched_with_its_source(server: Server) -> None:
    """The charset that the server declares is used, and the source has the address, the site and the day."""
    server.answers["/up"] = answer("<html><p>Él está señor</p>".encode("latin-1"), "text/html; charset=ISO-8859-1")
    document = only(server.address("/up"))
    assert isinstance(document, Document)
    assert (document.text, document.media_type) == ("Él está señor", "text/html")
    assert (document.source.name, document.source.site, len(document.source.fetched)) == (server.address("/up"), "127.0.0.1", 10)


def test_the_media_type_decides_where_the_bytes_do_not(server: Server) -> None:
    """Markdown is Markdown because the server says so, JSON Lines give many documents, gzip is unpacked."""
    server.answers["/a"] = answer(b"*Up*", "text/markdown")
    server.answers["/b"] = answer(b'{"text": "one"}\n{"text": "two"}\n', "application/jsonl")
    server.answers["/c"] = answer(gzip.compress(b"Up"), "text/plain", Content_Encoding="gzip")
    assert text(server.address("/a")) == "Up"
    assert len(list(open_documents([server.address("/b")], OPEN))) == 2
    assert text(server.address("/c")) == "Up"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"])
def test_private_addresses_are_refused_without_a_request(server: Server, host: str) -> None:
    """However this machine is spelt, nothing is asked of it, and the reason names the option."""
    code, reason = refusal(server.address("/", host), Limits(fetch_seconds=10))
    assert (code, server.asked) in (("refused", []), ("unreadable", []))
    assert "--allow-private" in reason or code == "unreadable"


@pytest.mark.parametrize(
    "address",
    ["10.0.0.1", "172.16.5.4", "192.168.1.1", "127.0.0.53", "169.254.169.254", "100.64.0.1", "0.0.0.0",
     "224.0.0.1", "240.0.0.1", "255.255.255.255",
     "192.0.2.1", "198.18.0.1", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "2001:db8::1", "::ffff:10.0.0.1",
     "::ffff:169.254.169.254",
     "2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b::a00:1", "nonsense"],
)  # fmt: skip
def test_addresses_that_are_not_public_are_known(address: str) -> None:
    """Private, loopback, link-local, multicast, reserved and documentation addresses, and IPv6 that stands for them, are not public."""
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_public_addresses_are_known(address: str) -> None:
    """Ordinary addresses are public, in IPv6's clothes too."""
    assert is_public(address)


def test_a_redirect_is_followed_and_checked_like_the_first_address(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A public page that leads to a private address is refused before that address is asked."""
    monkeypatch.setattr(fetching, "is_public", lambda address: address == "127.0.0.1")
    server.answers["/a"] = answer(b"", status=302, Location="/b")
    server.answers["/b"] = answer(b"there")
    server.answers["/c"] = answer(b"", status=301, Location=server.address("/b", "127.0.0.2"))
    limits = Limits(fetch_seconds=10)
    assert text(server.address("/a"), limits) == "there"
    code, reason = refusal(server.address("/c"), limits)
    assert code == "refused" and "127.0.0.2" in reason
    assert [path for _, path in server.asked] == ["/a", "/b", "/c"]


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "http://user:pw@127.0.0.1/", "http://[", "gopher://x"])
def test_a_redirect_to_what_is_no_web_address_is_refused(server: Server, target: str) -> None:
    """Redirects lead to http and https only."""
    server.answers["/a"] = answer(b"", status=302, Location=target)
    assert refusal(server.address("/a"))[0] in ("refused", "unreadable")


def test_redirects_are_counted(server: Server) -> None:
    """A circle of redirects ends at the limit."""
    server.answers["/a"] = answer(b"", status=302, Location="/a")
    code, reason = refusal(server.address("/a"), Limits(allow_private=True, max_redirects=3))
    assert (code, len(server.asked)) == ("refused", 4)
    assert "--max-redirects" in reason


def test_a_name_is_resolved_once_and_that_address_is_used(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that would point elsewhere at the second look is not looked up again; the server sees the name it was asked for."""
    resolve = socket.getaddrinfo
    looked_up: list[str] = []

    def getaddrinfo(host: Any, *rest: Any, **more: Any) -> Any:
        if host == "films.example":
            looked_up.append(host)
            host = "127.0.0.1" if len(looked_up) == 1 else "127.0.0.9"
        return resolve(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    server.answers["/"] = answer(b"words")
    assert text(server.address("/", "films.example")) == "words"
    assert looked_up == ["films.example"]
    assert server.asked == [(f"films.example:{server.port}", "/")]


def test_one_private_address_among_several_is_enough_to_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name with a public and a private address is not fetched at all."""
    entries = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: entries)
    assert refusal("http://films.example/", Limits())[0] == "refused"


def endless(piece: bytes, pause: float) -> Answer:
    """Return an answer that never ends."""

    def send(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "text/plain")
        request.end_headers()
        server = request.server
        while not getattr(server, "closing", threading.Event()).wait(pause):
            request.wfile.write(piece)

    return send


def test_an_answer_over_the_limit_is_refused(server: Server) -> None:
    """Declared or not, compressed or not, no more than the limit is taken in."""
    limits = Limits(allow_private=True, max_bytes=100_000)
    server.answers["/declared"] = answer(b"x" * 100_001)
    server.answers["/endless"] = endless(b"x" * 10_000, 0)
    server.answers["/bomb"] = answer(gzip.compress(b"x" * 10_000_000), Content_Encoding="gzip")
    for path in ("/declared", "/endless", "/bomb"):
        code, reason = refusal(server.address(path), limits)
        assert code == "too-large" and "--max-bytes" in reason


def test_a_server_that_drips_is_left_in_time(server: Server) -> None:
    """A byte now and then, in the headers or in the body, does not keep us past the limit on the whole."""

    def headers(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not server.closing.wait(0.02):
            request.wfile.write(b"x")

    server.answers["/body"] = endless(b"x", 0.02)
    server.answers["/headers"] = headers
    for path in ("/body", "/headers"):
        code, reason = refusal(server.address(path), Limits(allow_private=True, fetch_seconds=0.4))
        assert code == "unreadable" and "--fetch-seconds" in reason


def test_what_is_no_proper_answer_is_named(server: Server) -> None:
    """A missing page, an empty one, a picture and a port where nobody listens each have their reason."""
    server.answers["/empty"] = answer(b"")
    server.answers["/picture.html"] = answer(b"\xff\xd8\xff\xe0 jpeg", "text/html")

    def nonsense(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"nonsense\r\n\r\n")

    server.answers["/broken"] = nonsense
    codes = [refusal(server.address(path))[0] for path in ("/missing", "/empty", "/picture.html", "/broken")]
    assert codes == ["refused", "unreadable", "not-text", "unreadable"]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        assert refusal(f"http://127.0.0.1:{free.getsockname()[1]}/")[0] == "unreadable"
