"""Each answer has its sound; without a loudspeaker the computer beeps, and nothing ever waits for it."""

from __future__ import annotations

import itertools
import sys
import threading
from collections.abc import Iterator

import miniaudio
import pytest
from pytestqt.qtbot import QtBot

from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.sounds import RATE, Silence, Sounds, samples

# A backend that this system cannot have: to miniaudio it is a computer without a sound device.
ABSENT = miniaudio.Backend.WASAPI if sys.platform != "win32" else miniaudio.Backend.COREAUDIO


class Beeps:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture
def beeps() -> Beeps:
    return Beeps()


@pytest.fixture
def dumb(qapp: object, beeps: Beeps) -> Iterator[Sounds]:
    made = Sounds(backends=[ABSENT], beep=beeps)
    yield made
    made.close()


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(Kind, 2)))
def test_sounds_are_told_apart(one: Kind, other: Kind) -> None:
    assert samples(one) != samples(other)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_sound_is_short_and_neither_clips_nor_clicks(kind: Kind) -> None:
    sound = samples(kind)
    assert 0.1 * RATE < len(sound) < 0.6 * RATE
    assert 8_000 < max(map(abs, sound)) < 32_767
    assert abs(sound[0]) < 300 and abs(sound[-1]) < 300


def test_a_computer_without_a_loudspeaker_beeps_for_each_answer(qtbot: QtBot, dumb: Sounds, beeps: Beeps) -> None:
    with qtbot.waitSignal(dumb.device_changed) as told:
        dumb.play(Kind.OK)
    assert told.args == [""]
    dumb.play(Kind.REFUSED)
    qtbot.waitUntil(lambda: beeps.count == 2)


def test_a_device_plays_and_nobody_beeps(qtbot: QtBot, beeps: Beeps) -> None:
    sounds = Sounds(backends=[miniaudio.Backend.NULL], beep=beeps)
    with qtbot.waitSignal(sounds.device_changed) as told:
        sounds.play(Kind.OK)
    sounds.play(Kind.REFUSED)
    sounds.close()
    assert told.args == ["Null"]
    assert beeps.count == 0


def test_play_does_not_wait_for_a_device_that_is_being_opened(
    qtbot: QtBot, beeps: Beeps, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    told_to: list[bool] = []

    def open_slowly(**_: object) -> None:
        told_to.append(go_on.wait(30))
        raise miniaudio.MiniaudioError("no device")

    monkeypatch.setattr(miniaudio, "PlaybackDevice", open_slowly)
    sounds = Sounds(beep=beeps)
    for _ in range(100):
        sounds.play(Kind.NOTICE)
    go_on.set()  # were one of the hundred still waiting, nobody would come to this line
    qtbot.waitUntil(lambda: beeps.count == 100)
    sounds.close()
    assert told_to == [True]


def test_closing_what_never_played_is_nothing(qapp: object) -> None:
    sounds = Sounds()
    sounds.close()
    silence = Silence()
    silence.play(Kind.OK)
    silence.close()
    assert not any(thread.name == "sounds" for thread in threading.enumerate())
