"""The command line explains itself, and starts without importing what it does not need."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest

from filmoteca import __version__
from filmoteca.cli import COMMANDS, group
from tests.cli.running import Cli

HEAVY = set("sqlalchemy trafilatura selectolax lxml numpy py3langid jinja2 starlette uvicorn httpx rich rapidfuzz ftfy msgspec".split())


def command(name: str) -> click.Command:
    """Return a command by name."""
    found = group.get_command(click.Context(group), name)
    assert isinstance(found, click.Command)
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_an_example(name: str, cli: Cli) -> None:
    """--help of each command says what it does and ends with examples that call it."""
    ran = cli(name, "--help")
    assert ran.status == 0
    assert "Examples:" in ran.out
    assert f"filmoteca {name}" in ran.out.split("Examples:")[1]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(name: str) -> None:
    """Every option of a command has a help text."""
    assert not [each.name for each in command(name).params if isinstance(each, click.Option) and not each.help]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_of_commands_says_what_the_commands_say(name: str) -> None:
    """The line in the table, which is written without importing the command, is the first sentence of the command's own help."""
    assert " ".join((command(name).help or "").split()).startswith(COMMANDS[name][1])


def test_help_imports_nothing_heavy() -> None:
    """`filmoteca --help` imports click and nothing that takes long: no database, no parser, no model, not even rich."""
    code = "import sys\nfrom filmoteca.cli import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass\nprint(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in ran.stdout.split("\n")[-2].split()}
    assert "click" in loaded
    assert not loaded & HEAVY


def test_without_a_command_there_is_help(cli: Cli) -> None:
    """`filmoteca` alone prints the help on standard error and counts as a wrong use."""
    ran = cli()
    assert (ran.status, ran.out) == (2, "")
    assert "Commands:" in ran.err


def test_the_version_is_that_of_the_package(cli: Cli) -> None:
    """--version names the version."""
    assert cli("--version").out == f"filmoteca, version {__version__}\n"


def test_an_unknown_command_is_a_wrong_use(cli: Cli) -> None:
    """A command that there is not ends with status 2 and a message, not a traceback."""
    ran = cli("raed", "x")
    assert ran.status == 2
    assert "No such command 'raed'" in ran.err


def test_a_fault_of_ours_is_one_message(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unexpected error ends with status 1 and two lines; with FILMOTECA_TRACEBACK it is raised as it is."""

    def broken() -> None:
        raise ZeroDivisionError("no films in no time")

    monkeypatch.setattr(command("films"), "callback", lambda **_: broken())
    ran = cli("films")
    assert (ran.status, ran.err.splitlines()[0]) == (1, "Error: ZeroDivisionError: no films in no time")
    assert "FILMOTECA_TRACEBACK=1" in ran.err
    monkeypatch.setenv("FILMOTECA_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        cli("films")
