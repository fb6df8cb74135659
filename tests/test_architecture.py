"""The rules of the house, read from the source: imports run downwards, files and functions stay readable."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src" / "filmoteca"
GROUND = {"__init__", "types", "ids", "errors", "settings", "extensions", "testing", "languages", "known"}
STATIONS = {"document", "reading", "facts", "film", "relations", "page", "store"}
RUN = {"run"}
SURFACES = {"cli", "site", "__main__"}
FLOOR = {part: floor for floor, parts in enumerate((GROUND, STATIONS, RUN, SURFACES)) for part in parts}

SIDEWAYS = {("cli", "site"), ("__main__", "cli")}
"""Arrows between surfaces: the command line starts the site. The parts of the ground may import each other."""

HOMES = {
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "trafilatura": {"document"},
    "lxml": {"document"},
    "numpy": {"relations"},
    "httpx": {"document"},
    "py3langid": {"reading"},
    "starlette": {"site"},
    "uvicorn": {"site", "cli"},
    "click": {"cli"},
}
"""Where a library may be imported, so that changing it changes one station."""

FILE_LINES, FUNCTION_LINES, PARAMETERS = 500, 70, 8
"""Hard bounds; the aim is 400, 50 and 6."""
DATA = ("languages/", "known/", "store/migrations/")
"""Folders whose files are data, as long as there is data."""

MODULES = sorted(SOURCE.rglob("*.py"))


def part_of(path: Path) -> str:
    """Return the part of the house that a file belongs to: 'facts' for facts/kinds/cast.py, 'cli' for cli.py."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield (line, dotted name) of everything that a module imports, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: relative imports hide where an arrow points"
            module = node.module or ""
            names = [f"{module}.{alias.name}" for alias in node.names] if module == "filmoteca" else [module]
            yield from ((node.lineno, name) for name in names)


def arrows(path: Path) -> Iterator[tuple[int, str]]:
    """Yield (line, part) of every part of ours that the file imports; ``from filmoteca import __version__`` is the ground."""
    for line, name in imports(ast.parse(path.read_text(encoding="utf-8"))):
        pieces = name.split(".")
        if pieces[0] == "filmoteca" and len(pieces) > 1:
            yield line, pieces[1] if not pieces[1].startswith("__") else "__init__"


def climbing(path: Path) -> list[str]:
    """Return the arrows of one file that climb, or that cross from one station to another."""
    own = part_of(path)
    return [
        f"{path.relative_to(SOURCE)}:{line} ({own}) imports {part}"
        for line, part in arrows(path)
        if part != own and FLOOR[part] >= FLOOR[own] and (own, part) not in SIDEWAYS and not {own, part} <= GROUND
    ]


def test_every_part_has_a_floor() -> None:
    """Every file and folder of the package stands on one of the four floors of the house."""
    parts = {part_of(path) for path in MODULES}
    assert parts <= set(FLOOR), f"say in tests/test_architecture.py and docs/architecture.md where {sorted(parts - set(FLOOR))} belongs"


def test_imports_run_downwards() -> None:
    """No module imports a higher floor, and no station imports another."""
    found = [arrow for path in MODULES for arrow in climbing(path)]
    assert not found, "\n".join(found)


def test_types_import_nothing_of_ours() -> None:
    """The records depend on nothing of ours, so that every folder may import them."""
    assert not list(arrows(SOURCE / "types.py"))


def test_a_climbing_arrow_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The check itself finds an arrow between stations and one from a station up to run, even inside a function."""
    bad = tmp_path / "facts" / "bad.py"
    bad.parent.mkdir()
    text = "from filmoteca.store import schema\n\ndef f() -> None:\n    from filmoteca.run.pipeline import read_one\n"
    bad.write_text(text, encoding="utf-8")
    monkeypatch.setitem(globals(), "SOURCE", tmp_path)
    assert [arrow.split("imports ")[1] for arrow in climbing(bad)] == ["store", "run"]


def test_libraries_stay_in_their_station() -> None:
    """A library that one station is built on is imported nowhere else."""
    found = [
        f"{path.relative_to(SOURCE)}:{line} imports {name}"
        for path in MODULES
        for line, name in imports(ast.parse(path.read_text(encoding="utf-8")))
        if part_of(path) not in HOMES.get(name.split(".")[0], {part_of(path)})
    ]
    assert not found, "\n".join(found)


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield the functions and methods of a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def is_data(path: Path) -> bool:
    """Is the file a table rather than a program?"""
    return path.relative_to(SOURCE).as_posix().startswith(DATA)


def test_files_and_functions_stay_readable() -> None:
    """No file, function or signature passes the hard bounds."""
    found = []
    for path in MODULES:
        name = path.relative_to(SOURCE).as_posix()
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > FILE_LINES and not is_data(path):
            found.append(f"{name}: {lines} lines")
        for function in functions(path):
            length = (function.end_lineno or function.lineno) - function.lineno + 1
            if length > FUNCTION_LINES:
                found.append(f"{name}:{function.lineno} {function.name}: {length} lines")
            arguments = function.args
            count = len([*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs])
            # A click command has one parameter an option; its signature is the command's.
            if count > PARAMETERS and part_of(path) != "cli":
                found.append(f"{name}:{function.lineno} {function.name}: {count} parameters")
    assert not found, "\n".join(found)


def test_every_test_says_what_must_hold() -> None:
    """Every test has a docstring of one sentence."""
    found = [
        f"{path.name}:{function.lineno} {function.name}"
        for path in sorted(Path(__file__).parent.rglob("test_*.py"))
        for function in functions(path)
        if function.name.startswith("test") and not (ast.get_docstring(function) or "").strip().endswith(".")
    ]
    assert not found, "no sentence in:\n" + "\n".join(found)


def test_nothing_is_left_for_later() -> None:
    """No file of the product holds a note about work that is still to do."""
    found = [path.name for path in MODULES for word in ("TO" + "DO", "FIX" + "ME", "XX" + "X") if word in path.read_text(encoding="utf-8")]
    assert not found
