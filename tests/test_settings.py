"""Settings come from the environment and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from filmoteca.settings import data_dir, load

HOME = Path("/home/ana")


def test_the_environment_names_the_library() -> None:
    """FILMOTECA_LIBRARY wins over the user's data folder."""
    assert load({"FILMOTECA_LIBRARY": "/tmp/films.sqlite", "XDG_DATA_HOME": "/data"}, "linux", HOME).library == Path("/tmp/films.sqlite")


def test_a_tilde_in_the_environment_is_the_home_folder() -> None:
    """A path that starts with ~ is expanded, as a shell would have done."""
    assert load({"FILMOTECA_LIBRARY": "~/films.sqlite"}, "linux", HOME).library == Path("~/films.sqlite").expanduser()


@pytest.mark.parametrize(
    ("platform", "environ", "folder"),
    [
        ("linux", {}, "/home/ana/.local/share/filmoteca"),
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/filmoteca"),
        ("linux", {"XDG_DATA_HOME": "data"}, "/home/ana/.local/share/filmoteca"),
        ("freebsd14", {}, "/home/ana/.local/share/filmoteca"),
        ("darwin", {"XDG_DATA_HOME": "/data"}, "/home/ana/Library/Application Support/filmoteca"),
        ("win32", {}, "/home/ana/AppData/Local/filmoteca"),
        ("win32", {"LOCALAPPDATA": "/appdata"}, "/appdata/filmoteca"),
    ],
)
def test_the_data_folder_is_the_platforms(platform: str, environ: dict[str, str], folder: str) -> None:
    """Each platform's own place for a user's data is used; a relative XDG_DATA_HOME is ignored, as XDG demands."""
    assert data_dir(environ, platform, HOME) == Path(folder)


def test_an_empty_variable_is_no_variable() -> None:
    """FILMOTECA_LIBRARY='' means the default."""
    assert load({"FILMOTECA_LIBRARY": ""}, "linux", HOME).library == Path("/home/ana/.local/share/filmoteca/library.sqlite")
