from __future__ import annotations

from pathlib import Path

from checkpoint_app.db import remembered, upkeep
from checkpoint_app.db.database import Database


def test_what_is_remembered_survives_and_can_be_changed_and_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.sqlite"
    database = Database(path)
    assert remembered.recall(database, "a") == ""
    remembered.remember(database, "a", "1")
    remembered.remember(database, "a", "2")
    remembered.remember(database, "b", "3")
    database.close()
    again = Database(path)
    assert (remembered.recall(again, "a"), remembered.recall(again, "b")) == ("2", "3")
    remembered.remember(again, "a", "")
    assert (remembered.recall(again, "a"), remembered.recall(again, "b")) == ("", "3")
    again.close()


def test_the_checkpoint_of_a_file_is_remembered_in_the_same_place(tmp_path: Path) -> None:
    database = Database(tmp_path / "checkpoint.sqlite")
    assert upkeep.checkpoint(database) == ""
    upkeep.choose_checkpoint(database, "P01")
    assert upkeep.checkpoint(database) == "P01"
    assert remembered.recall(database, "checkpoint") == "P01"
    database.close()
