"""``python -m filmoteca`` is the command line."""

from __future__ import annotations

from filmoteca.cli import main

if __name__ == "__main__":
    main()
