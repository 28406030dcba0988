"""Every kind of fact is whole: it is applied, and what each release wrote of it is still read, to the byte."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

import checkpoint_app
from checkpoint_app.db import journal, projections
from checkpoint_app.db.database import Database
from checkpoint_app.db.journal import Entry
from checkpoint_app.domain import facts
from tests.fixtures.journals import make

JOURNALS = sorted((Path(__file__).parent.parent / "fixtures" / "journals").glob("*.jsonl"))


@cache
def stored(path: Path) -> tuple[Entry, ...]:
    """The entries that a release wrote, with their exact bytes."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(Entry(**{**entry, "body": entry["body"].encode("utf-8")}) for entry in map(json.loads, lines))


every_release = pytest.mark.parametrize("path", JOURNALS, ids=lambda path: path.stem)


def test_every_kind_is_applied_or_is_the_one_that_voids() -> None:
    assert projections.applied_types() == frozenset(facts.kinds().values()) - {facts.EntryVoided}


def test_every_kind_has_an_example_from_this_release() -> None:
    this = next(path for path in JOURNALS if path.stem == checkpoint_app.__version__)
    assert {entry.kind for entry in stored(this)} == set(facts.kinds())


def test_this_version_writes_what_its_stored_journal_says() -> None:
    """Fails when the bytes of a fact change. Before a release: run tests/fixtures/journals/make.py. After: do not change them."""
    this = next(path for path in JOURNALS if path.stem == checkpoint_app.__version__)
    assert tuple(make.entries()) == stored(this)


@every_release
def test_what_a_release_wrote_is_read_and_written_again_to_the_same_bytes(path: Path) -> None:
    for entry in stored(path):
        fact = facts.decode(entry.kind, entry.body)
        assert fact is not None, f"{entry.kind} of {path.stem} is no longer known"
        assert facts.kind_of(fact) == entry.kind
        assert facts.subject_of(fact) == entry.subject
        assert facts.encode(fact) == entry.body


@every_release
def test_a_journal_of_a_release_is_admitted_applied_and_verified(path: Path, tmp_path: Path) -> None:
    database = Database(tmp_path / "new.db")
    with database.immediate() as connection:
        received = journal.receive(connection, stored(path), received_at="2021-11-04T00:00:00.000Z")
        for subject in received.subjects:
            projections.refold(connection, subject)
        assert (received.new, received.quarantined) == (len(stored(path)), 0)
        assert journal.verify(connection) == (len(stored(path)), ())
        assert connection.execute("SELECT count(*) FROM unread").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM bag").fetchone()[0] > 0
    database.close()
