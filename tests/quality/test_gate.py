"""Floors move only when they are told to."""

from __future__ import annotations

from quality.gate import checked, missed, moved, pinned

FLOORS = {"facts F1": 0.5, "films F1": 0.8, "facts_from_non_film_documents": 1}


def test_a_figure_below_its_floor_is_missed() -> None:
    """What fell is named with its floor and what was found; what rose or stayed is not."""
    found = {"facts F1": 0.499, "films F1": 0.9, "facts_from_non_film_documents": 1}
    assert missed(FLOORS, found) == [("facts F1", 0.5, 0.499)]


def test_a_ceiling_is_missed_from_above() -> None:
    """Facts from documents about no film must not become more, and may become fewer."""
    assert missed(FLOORS, {**FLOORS, "facts_from_non_film_documents": 2}) == [("facts_from_non_film_documents", 1, 2)]
    assert not missed(FLOORS, {**FLOORS, "facts_from_non_film_documents": 0})


def test_a_figure_without_a_floor_and_a_floor_without_a_figure_are_missed() -> None:
    """Nothing escapes the gate by being new or by going away."""
    assert missed({"a": 0.1}, {"b": 0.2}) == [("a", 0.1, None), ("b", None, 0.2)]


def test_raising_never_lowers() -> None:
    """--raise lifts what is better, adds what is new, and leaves alone what is worse."""
    found = {"facts F1": 0.4, "films F1": 0.9, "facts_from_non_film_documents": 0, "en F1": 0.3}
    assert moved(FLOORS, found, up=True) == {"facts F1": 0.5, "films F1": 0.9, "facts_from_non_film_documents": 0, "en F1": 0.3}


def test_lowering_never_raises() -> None:
    """--lower takes down what is worse and leaves alone what is better."""
    found = {"facts F1": 0.4, "films F1": 0.9, "facts_from_non_film_documents": 3}
    assert moved(FLOORS, found, up=False) == {"facts F1": 0.4, "films F1": 0.8, "facts_from_non_film_documents": 3}


def test_a_floor_below_what_was_promised_fails() -> None:
    """Lowering a floor beyond what was promised does not open the gate."""
    assert checked(FLOORS, FLOORS, {"facts F1": 0.5}) == []
    assert checked(FLOORS, FLOORS, {"facts F1": 0.55}) == ["facts F1: floor 0.5, promised 0.55"]
    assert checked(FLOORS, FLOORS, {"facts_from_non_film_documents": 0}) == ["facts_from_non_film_documents: floor 1, promised 0"]


def test_a_floor_is_never_above_what_was_measured() -> None:
    """Rates are rounded down, and those that rest on few facts are not pinned."""
    figures = {
        "f1": 0.66666,
        "film_f1": 1.0,
        "grounded": 1.0,
        "language_accuracy": 0.9999,
        "facts_from_non_film_documents": 0,
        "by_language": {"en": {"f1": 0.5, "gold": 400}},
        "by_property": {"editor": {"f1": 0.2, "gold": 9}, "actor": {"f1": 0.7, "gold": 10}},
    }
    assert pinned(figures) == {
        "facts F1": 0.666,
        "films F1": 1.0,
        "grounded": 1.0,
        "language accuracy": 0.999,
        "en F1": 0.5,
        "actor F1": 0.7,
        "facts_from_non_film_documents": 0,
    }
    assert "en F1" not in pinned(figures, groups=False)
