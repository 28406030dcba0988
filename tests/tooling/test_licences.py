"""Which licences the program may ship with."""

from __future__ import annotations

from importlib.metadata import PathDistribution
from pathlib import Path

import pytest

from tools import licences


def installed(folder: Path, *headers: str, name: str = "lib", version: str = "1.0") -> PathDistribution:
    info = folder / f"{name}-{version}.dist-info"
    info.mkdir()
    text = "\n".join(["Metadata-Version: 2.4", f"Name: {name}", f"Version: {version}", *headers, ""])
    (info / "METADATA").write_text(text, encoding="utf-8")
    return PathDistribution(info)


@pytest.mark.parametrize(
    "headers",
    [
        ["License-Expression: MIT"],
        ["License-Expression: LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"],
        ["License-Expression: MIT AND BSD-3-Clause"],
        ["License: Apache-2.0"],
        ["License: MIT", "Classifier: License :: OSI Approved :: MIT License"],
        ["Classifier: License :: OSI Approved", "Classifier: License :: OSI Approved :: BSD License"],
        ["Classifier: License :: Public Domain"],
    ],
)
def test_a_permitted_licence_is_known_however_it_is_written(tmp_path: Path, headers: list[str]) -> None:
    assert licences.judge(installed(tmp_path, *headers)).permitted


@pytest.mark.parametrize(
    "headers",
    [
        [],
        ["License: see LICENSE"],
        ["License-Expression: GPL-3.0-only"],
        ["License-Expression: GPL-3.0-only", "Classifier: License :: OSI Approved :: MIT License"],
        ["License-Expression: MIT AND GPL-3.0-only"],
        ["License-Expression: GPL-2.0-only AND (MIT OR Apache-2.0 OR BSD-3-Clause)"],
        ["License: GPLv3"],
        ["Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)"],
        ["Classifier: License :: OSI Approved :: MIT License", "Classifier: License :: Other/Proprietary License"],
    ],
)
def test_what_is_not_permitted_or_not_known_is_refused(tmp_path: Path, headers: list[str]) -> None:
    assert not licences.judge(installed(tmp_path, *headers)).permitted


def test_a_reading_by_a_person_holds_for_that_release_alone(tmp_path: Path) -> None:
    headers = ["License: BSD", "Classifier: License :: Other/Proprietary License"]
    assert licences.judge(installed(tmp_path, *headers, name="qrcode", version="8.2")).permitted
    assert not licences.judge(installed(tmp_path, *headers, name="qrcode", version="99")).permitted


def test_a_gpl_library_in_the_lock_fails_the_check_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "runtime.txt").write_text(
        "good==1.0 \\\n    --hash=sha256:00\n    # via x\nviral==2.0 ; python_version > '3' \\\nwin==1 ; sys_platform == 'nowhere'\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(licences, "ROOT", tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    installed(tmp_path, "License-Expression: MIT", name="good")
    installed(tmp_path, "License-Expression: GPL-3.0-or-later", name="viral", version="2.0")
    assert licences.main() == 1
    out = capsys.readouterr().out
    assert "NOT PERMITTED GPL-3.0-or-later" in out
    assert "may not ship with viral:" in out


def test_a_library_that_is_not_installed_is_no_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "runtime.txt").write_text("not-here-at-all==1.0\n", encoding="utf-8")
    monkeypatch.setattr(licences, "ROOT", tmp_path)
    assert licences.main() == 1
    assert "not-here-at-all is not installed" in capsys.readouterr().out


def test_what_a_wheel_carries_beside_its_own_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "runtime.txt").write_text("opencv-python-headless==1.0\n", encoding="utf-8")
    monkeypatch.setattr(licences, "ROOT", tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    installed(tmp_path, "License-Expression: Apache-2.0", name="opencv-python-headless")
    licences.main()
    assert "its wheel carries FFmpeg (LGPL-2.1-or-later)" in capsys.readouterr().out
