"""A picture for a record: chosen from a file or taken with the webcam, shown small. Knows no record."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from checkpoint_app.db.errors import known_errors
from checkpoint_app.photos import Photos
from checkpoint_app.ui import pictures
from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.camera import Camera, OpenCapture, open_webcam
from checkpoint_app.ui.choosing import choose_file
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.pictures import NoPicture, Picture, no_picture_words
from checkpoint_app.ui.quiet_label import QuietLabel
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.work import Work
from checkpoint_app.words import sentences, translate

_THUMBNAIL = 72
_SMALLEST_VIEW = QSize(320, 240)
_USUAL_SIZE = QSize(720, 600)

IsOwnFile = Callable[[Path], bool]


class PhotoStrip(QWidget):
    """At most one picture. `is_own_file` is Desk.is_own_file: the database is never opened as a picture."""

    changed = Signal(str)
    """A person chose another picture (its name in Photos), or none (empty)."""

    def __init__(
        self,
        photos: Photos,
        work: Work,
        theme: Theme,
        is_own_file: IsOwnFile,
        open_capture: OpenCapture = open_webcam,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._work = work
        self._is_own_file = is_own_file
        self._open_capture = open_capture
        self._name = ""
        self._turn = 0  # what was begun for an earlier record must not come to this one
        self._folder = ""
        self.thumbnail = QLabel()
        self.file_button = QPushButton(translate("Photo", "Picture from a file"))
        self.camera_button = QPushButton(translate("Photo", "Take a picture"))
        self.remove_button = QPushButton(translate("Photo", "Without the picture"))
        self.said = QuietLabel(theme)
        self._buttons = Flow([self.file_button, self.camera_button, self.remove_button])
        self._lay_out()
        self.file_button.clicked.connect(self._choose)
        self.camera_button.clicked.connect(self._open_camera)
        self.remove_button.clicked.connect(self._remove)
        self._show("")

    @property
    def photo(self) -> str:
        """The name of the picture; empty for none."""
        return self._name

    def show_photo(self, name: str) -> None:
        """Show what is on record (empty: nothing), and forget what was being read. Emits nothing."""
        self._turn += 1
        self._show(name)

    def take_file(self, path: str) -> None:
        """Read the picture in a file, keep it and show it; or say why not."""
        if self._is_own_file(Path(path)):
            self.said.say(Mark.WRONG, no_picture_words(NoPicture.NOT_A_PICTURE))
            return
        self._keep(lambda: pictures.of_file(path))

    def take_image(self, image: QImage) -> None:
        """Keep a picture of the camera and show it."""
        self._keep(lambda: pictures.of_image(image))

    def _keep(self, make: Callable[[], Picture | NoPicture]) -> None:
        self._turn += 1
        turn = self._turn
        photos = self._photos

        def kept(_progress: object) -> str | NoPicture:
            made = make()
            if isinstance(made, NoPicture):
                return made
            with known_errors(photos.folder):
                return photos.keep(made.jpeg)

        self.said.say(None, translate("Photo", "The picture is being read …"))
        self._work.run(
            kept,
            title=translate("Photo", "Reading a picture"),
            on_done=lambda result: self._came(turn, result),
            on_failed=lambda answer: self._failed(turn, answer),
        )

    def _came(self, turn: int, result: str | NoPicture) -> None:
        if turn != self._turn or not shiboken6.isValid(self):
            return
        if isinstance(result, NoPicture):
            self.said.say(Mark.WRONG, no_picture_words(result))
            return
        self._show(result)
        self.changed.emit(result)

    def _failed(self, turn: int, answer: Answer) -> None:
        if turn == self._turn and shiboken6.isValid(self):
            self.said.say(Mark.WRONG, sentences(answer.headline, answer.detail))

    def _show(self, name: str) -> None:
        self._name = name
        jpeg = self._photos.read(name) if name else None
        image = pictures.shown(jpeg, _THUMBNAIL) if jpeg is not None else QImage()
        self.thumbnail.setPixmap(QPixmap.fromImage(image))
        self.thumbnail.setVisible(not image.isNull())
        self.remove_button.setVisible(bool(name))
        self._buttons.place()
        missing = translate("Photo", "The picture is not on this laptop, or its file was damaged.")
        self.said.say(Mark.WAITING if name and image.isNull() else None, missing if name and image.isNull() else "")

    def _choose(self) -> None:
        kinds = translate("Photo", "Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)")
        path = choose_file(self, translate("Photo", "Choose a picture"), self._folder, kinds)
        if path:
            self._folder = path
            self.take_file(path)

    def _remove(self) -> None:
        self.show_photo("")
        self.changed.emit("")
        self.file_button.setFocus()

    def _open_camera(self) -> None:
        dialog = CameraDialog(self._open_capture, self)
        dialog.taken.connect(self.take_image)
        dialog.open()

    def _lay_out(self) -> None:
        self.thumbnail.setFixedSize(_THUMBNAIL, _THUMBNAIL)
        self.thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.thumbnail.setAccessibleName(translate("Photo", "The picture"))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._buttons)
        column.addWidget(self.said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)


class CameraDialog(QDialog):
    """What the webcam sees; Space takes it, Esc leaves. Where there is no camera it says so."""

    taken = Signal(QImage)

    def __init__(self, open_capture: OpenCapture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Photo", "Take a picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._image = QImage()
        self.view = QLabel()
        self.words = QLabel(translate("Photo", "Looking for the camera …"))
        self.take_button = QPushButton(translate("Photo", "Take the picture (Space)"))
        self.leave_button = QPushButton(translate("Photo", "Leave without a picture (Esc)"))
        self.camera = Camera(open_capture, self)
        self._lay_out()
        self.take_button.clicked.connect(self._take)
        self.leave_button.clicked.connect(self.reject)
        self.camera.frame.connect(self._see)
        self.camera.gone.connect(self._gone)
        self.finished.connect(self.camera.close)
        self.camera.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.camera.close()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paint_view()

    def _take(self) -> None:
        if not self._image.isNull():
            image = self._image
            self.accept()
            self.taken.emit(image)

    def _see(self, image: QImage) -> None:
        if self._image.isNull():
            self.words.setText(translate("Photo", "Hold the damage before the camera, and press Space."))
            self.take_button.setEnabled(True)
            self.take_button.setFocus()
        self._image = image
        self._paint_view()
        self.camera.shown()

    def _gone(self) -> None:
        self._image = QImage()
        self.view.clear()
        self.take_button.setEnabled(False)
        self.words.setText(
            translate(
                "Photo",
                "No camera gives a picture. It may be switched off, covered or in use by another program. Take the picture with a phone, and choose the file.",
            )
        )
        self.leave_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.leave_button.setFocus()

    def _paint_view(self) -> None:
        if not self._image.isNull():
            fitted = self._image.scaled(self.view.size(), Qt.AspectRatioMode.KeepAspectRatio)
            self.view.setPixmap(QPixmap.fromImage(fitted))

    def _lay_out(self) -> None:
        role(self.take_button, "primary")
        self.take_button.setEnabled(False)
        self.take_button.setDefault(True)
        # While the other one cannot be pressed yet, Space must not press this one; Esc does.
        self.leave_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMinimumSize(_SMALLEST_VIEW)
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.view.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self.take_button)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addWidget(self.words)
        column.addLayout(foot)
        screen = self.screen().availableSize() if self.screen() is not None else _USUAL_SIZE
        self.resize(_USUAL_SIZE.boundedTo(screen))
