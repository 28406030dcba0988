"""The sounds that go with an answer, told apart with a mask and a visor on. Knows tones, not what is answered.

They are made here from sine waves, played by a thread of their own, and replaced by the system's beep where there is no
sound device. Nothing here blocks or raises.
"""

from __future__ import annotations

import array
import contextlib
import math
import queue
import threading
from collections.abc import Callable, Generator
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from checkpoint_app.ui.answer import Kind

RATE = 44_100
_LOUDNESS = 0.5 * 32767
_FADE_SECONDS = 0.006  # without it, a tone begins and ends with a click
_IDLE_SECONDS = 10.0  # how long the device is kept open, for a queue at the table

Tone = tuple[float, float]
"""Hertz (0 is silence) and seconds."""

# Up for done, two low growls for refused, one even double for look: told apart by their shape, not their pitch alone.
TONES: dict[Kind, tuple[Tone, ...]] = {
    Kind.OK: ((1047, 0.07), (1568, 0.11)),
    Kind.REFUSED: ((220, 0.17), (0, 0.06), (185, 0.30)),
    Kind.NOTICE: ((784, 0.10), (0, 0.05), (784, 0.10)),
}


class Player(Protocol):
    """What plays an answer's sound. Tests put a recorder here."""

    def play(self, kind: Kind) -> None: ...

    def close(self) -> None: ...


class Silence:
    """For a run without a person, and for one who wants none."""

    def play(self, kind: Kind) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


class Sounds(QObject):
    """Plays through miniaudio, or beeps."""

    device_changed = Signal(str)
    """What plays now: a device's backend, or an empty text for the system's beep."""

    _beep = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        backends: list[Any] | None = None,
        beep: Callable[[], None] = QApplication.beep,
    ) -> None:
        """`backends` are miniaudio's, the best first; without any it looks itself. `beep` runs on the GUI thread."""
        super().__init__(parent)
        self._backends = backends
        self._wanted: queue.SimpleQueue[Kind | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._make_beep = beep
        self._beep.connect(self._on_beep, Qt.ConnectionType.QueuedConnection)

    def play(self, kind: Kind) -> None:
        """Returns at once. A sound that is still playing is cut off by the next."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="sounds", daemon=True)
            self._thread.start()
        self._wanted.put(kind)

    def close(self) -> None:
        """Let go of the device. Waits two seconds at most: a hung driver must not keep the program from ending."""
        if self._thread is not None:
            self._wanted.put(None)
            self._thread.join(2.0)

    def _on_beep(self) -> None:
        self._make_beep()

    def _serve(self) -> None:
        """The thread: it alone touches the device."""
        device: Any = None
        stream: _Stream | None = None
        silent = False
        while True:
            try:
                kind = self._wanted.get(timeout=_IDLE_SECONDS if stream is not None else None)
            except queue.Empty:
                _quietly_stop(device)
                stream = None
                continue
            if kind is None:
                break
            if device is None and not silent:
                device = self._open()
                silent = device is None
            if silent:
                self._beep.emit()
                continue
            if stream is None:
                stream = _Stream()
                if not _start(device, stream):
                    device, stream, silent = None, None, True
                    self.device_changed.emit("")
                    self._beep.emit()
                    continue
            stream.play(samples(kind))
        _quietly_stop(device)
        if device is not None:
            device.close()

    def _open(self) -> Any:
        try:
            import miniaudio

            device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=60,
                backends=self._backends,
                app_name="checkpoint",
            )
        except Exception:  # no device, no driver, no library: all the same to the person at the desk
            self.device_changed.emit("")
            return None
        self.device_changed.emit(str(device.backend))
        return device


class _Stream:
    """What the device plays: the wanted samples, then silence. `play` and the device's callback are of two threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._samples = array.array("h")
        self._place = 0

    def play(self, sound: array.array[int]) -> None:
        with self._lock:
            self._samples, self._place = sound, 0

    def frames(self) -> Generator[array.array[int], int, None]:
        """A generator as miniaudio wants it: sent a number of frames, gives that many."""
        wanted = yield array.array("h")
        while True:
            with self._lock:
                part = self._samples[self._place : self._place + wanted]
                self._place += len(part)
            part.extend([0] * (wanted - len(part)))
            wanted = yield part


def samples(kind: Kind) -> array.array[int]:
    """The sound of an answer as 16-bit mono samples at RATE."""
    sound = array.array("h")
    for hertz, seconds in TONES[kind]:
        length = round(seconds * RATE)
        fade = round(_FADE_SECONDS * RATE)
        for n in range(length):
            envelope = min(1.0, n / fade, (length - n) / fade)
            phase = 2 * math.pi * hertz * n / RATE
            # The second overtone lets a low tone be heard from a small loudspeaker.
            value = 0.75 * math.sin(phase) + 0.25 * math.sin(3 * phase)
            sound.append(round(_LOUDNESS * envelope * value))
    return sound


def _start(device: Any, stream: _Stream) -> bool:
    frames = stream.frames()
    next(frames)
    try:
        device.start(frames)
    except Exception:  # the device was unplugged since it was opened
        return False
    return True


def _quietly_stop(device: Any) -> None:
    if device is not None:
        with contextlib.suppress(Exception):
            device.stop()
