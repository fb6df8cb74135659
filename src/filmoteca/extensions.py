"""Finds what is added by adding a file: formats (``FORMAT``), kinds of facts (``KIND``), languages (``LANGUAGE``)."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType
from typing import Any


def load(package: ModuleType | str, attribute: str) -> tuple[Any, ...]:
    """Return the objects named ``attribute`` of the modules in a package's folder, sorted by the modules' names.

    Modules whose name starts with '_' and modules without the attribute are passed over. Modules are imported at the
    first call and the answer is kept, so a call costs a dictionary look-up. An error inside a module is raised as it is.
    """
    return _load(package if isinstance(package, str) else package.__name__, attribute)


@cache
def _load(name: str, attribute: str) -> tuple[Any, ...]:
    paths = importlib.import_module(name).__path__
    names = sorted(found.name for found in pkgutil.iter_modules(paths) if not found.name.startswith("_"))
    modules = [importlib.import_module(f"{name}.{each}") for each in names]
    return tuple(getattr(module, attribute) for module in modules if hasattr(module, attribute))
