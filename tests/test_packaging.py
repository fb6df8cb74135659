"""What is installed is what is needed: nothing is missing from the package, from its dependencies or from the locks."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from filmoteca import __version__

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "filmoteca"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
TOOLS = {"mypy", "ruff"}
"""Dependencies of the tests that are run, not imported."""
INDIRECT = {"lxml-html-clean"}
"""Dependencies of the product that only a dependency imports."""


def normal(name: str) -> str:
    """Return the normal form of a distribution's name, without version and extras."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s<>=!~;\[]", name.strip(), maxsplit=1)[0]).lower()


def imported(folder: Path) -> set[str]:
    """Return the distributions from which the modules of a folder import."""
    names = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module.split(".")[0])
    owners = packages_distributions()
    ours = {"filmoteca", "tests", "quality", "_typeshed"}
    return {normal(owners[name][0]) if name in owners else name for name in names - set(sys.stdlib_module_names) - ours}


def declared(extra: str = "") -> set[str]:
    """Return the names of the dependencies, or of those of an extra."""
    return {normal(name) for name in (PROJECT["optional-dependencies"][extra] if extra else PROJECT["dependencies"])}


def locked(name: str) -> dict[str, str]:
    """Return name → version of a lock."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return {normal(found): version for found, version in re.findall(r"^([\w.-]+)==([\w.+!]+)", text, re.MULTILINE)}


def test_what_is_imported_is_declared() -> None:
    """The product imports exactly what pyproject.toml lists, nothing that merely comes along with something else."""
    assert imported(SOURCE) == declared() - INDIRECT


def test_what_the_tests_import_is_declared() -> None:
    """Tests and quality checks import what the product or the extra 'test' lists, and the extra lists nothing else."""
    assert imported(ROOT / "tests") | imported(ROOT / "quality") <= declared() | declared("test")
    assert declared("test") - TOOLS <= imported(ROOT / "tests") | imported(ROOT / "quality")


@pytest.mark.parametrize(("name", "extras"), [("run", ["build"]), ("test", ["build", "test"])])
def test_locks_hold_all_that_is_declared(name: str, extras: list[str]) -> None:
    """Each lock holds the declared dependencies with hashes, at or above their lower bounds, and names no registry."""
    versions = locked(name)
    wanted = [*PROJECT["dependencies"], *(each for extra in extras for each in PROJECT["optional-dependencies"][extra])]
    for requirement in wanted:
        package, bound = requirement.split(">=")
        found = versions[normal(package)]
        assert [int(part) for part in found.split(".")[:3] if part.isdigit()] >= [int(part) for part in bound.split(".")], requirement
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert text.count("--hash=sha256:") > len(versions)
    assert not re.search(r"https?://|file:|--(?:extra-)?index-url|--find-links", text)


def test_both_locks_agree() -> None:
    """The tests run with the very versions that users of the run lock get."""
    tested = locked("test")
    assert {name: tested.get(name) for name in locked("run")} == locked("run")


def test_the_wheel_holds_everything(tmp_path: Path) -> None:
    """The built package holds every file under src/filmoteca: modules, templates, styles, tables, migrations, py.typed; and the licence."""
    code = f"import os; os.chdir({str(ROOT)!r}); from hatchling.build import build_wheel; build_wheel({str(tmp_path)!r})"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    assert wheel.name.startswith(f"filmoteca-{__version__}-")
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    files = {path for path in SOURCE.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert {f"filmoteca/{path.relative_to(SOURCE).as_posix()}" for path in files} <= packed
    assert any(name.endswith("LICENSE") for name in packed)
    assert any(name.endswith("NOTICE") for name in packed)


def test_the_changelog_has_a_place_for_what_changed() -> None:
    """CHANGELOG.md begins with what is not released yet, or with this version."""
    first = re.search(r"^## \[(.*?)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert first
    assert first[1] in {"Unreleased", __version__}
