"""What is added by adding a file is found."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from filmoteca import extensions


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of an importable package without modules, under a name of its own for every test."""
    package = tmp_path / f"pack_{tmp_path.name}"
    package.mkdir()
    (package / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    return package


def test_attributes_are_collected_in_the_order_of_the_modules_names(folder: Path) -> None:
    """Modules come sorted by name, whatever the order of their files."""
    for name in ("zeta", "alpha", "mid"):
        (folder / f"{name}.py").write_text(f"THING = {name!r}")
    assert extensions.load(folder.name, "THING") == ("alpha", "mid", "zeta")


def test_private_modules_and_those_without_the_attribute_are_passed_over(folder: Path) -> None:
    """A helper beside the extensions is no extension."""
    (folder / "_draft.py").write_text("THING = 1")
    (folder / "helper.py").write_text("OTHER = 1")
    (folder / "real.py").write_text("THING = 2")
    assert extensions.load(folder.name, "THING") == (2,)


def test_modules_are_imported_at_the_first_call_and_once(folder: Path) -> None:
    """Nothing is imported before somebody asks, and the answer is kept."""
    (folder / "one.py").write_text("THING = object()")
    assert folder.name not in sys.modules
    first = extensions.load(folder.name, "THING")
    assert extensions.load(sys.modules[folder.name], "THING") is first


def test_an_error_in_a_module_is_not_hidden(folder: Path) -> None:
    """A broken extension is reported, not passed over."""
    (folder / "broken.py").write_text("raise RuntimeError('no')")
    with pytest.raises(RuntimeError, match="no"):
        extensions.load(folder.name, "THING")
