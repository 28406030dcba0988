"""What is wrong in a file, as rows of a list. Knows no file and no widget."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from checkpoint_app.intake.problems import Problem, problem_place, problem_text


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One thing that is wrong, where, and what to do."""

    key: int
    row: int
    place: str
    words: str


def problem_rows(problems: Iterable[Problem]) -> list[ProblemRow]:
    """The problems in their order, each with its place and its sentence."""
    return [
        ProblemRow(key, problem.row, problem_place(problem), problem_text(problem))
        for key, problem in enumerate(problems)
    ]
