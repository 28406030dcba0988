"""Sets everything up and starts the program or the checks; it knows nothing of what either of them does.

    python3 run.py demo                   open the window on the model district
    python3 run.py demo --headless OUT    the same day without a screen: labels, shift log and database into OUT
    python3 run.py check                  all tests, lint and types

Needs Python 3.11 to 3.13 and pip, and nothing else: this file must run on the standard library alone. A second start
finds everything in place and installs nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")
# What is in the environment, by digest, so that a second start has nothing to do.
STAMP = VENV / "checkpoint_app-setup.json"

DEMO_LOCKS = ("runtime.txt", "build.txt")
CHECK_LOCKS = ("dev.txt",)

# Which Debian package has the library that Qt asks for. Debian 13 names a few of them anew but still knows these names.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


class SetupError(Exception):
    """What keeps the set-up from going on, in words for the person who started it, with the way out."""


def say(text: str) -> None:
    print(text, flush=True)


def run_quietly(command: Sequence[str | Path], what: str) -> None:
    """Runs `command`; where it fails, what it printed is shown and SetupError raised."""
    result = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if result.returncode:
        say(result.stdout.decode(errors="replace").rstrip())
        raise SetupError(
            f"{what} failed, for the reason above. Mend that and start again. It was: {shlex.join(map(str, command))}"
        )


# --- the environment ---------------------------------------------------------------------------------------------


def digest(paths: Iterable[Path]) -> str:
    """One digest over names and contents, so that a change in any of the files is seen."""
    total = hashlib.sha256()
    for path in paths:
        content = path.read_bytes()
        total.update(f"{path.relative_to(ROOT).as_posix()} {len(content)}\n".encode())
        total.update(content)
    return total.hexdigest()


def project_files() -> list[Path]:
    """The files that an editable install is made from: after a change in one of them it is made anew."""
    translations = sorted((ROOT / "resources" / "translations").glob("*.ts"))
    return [ROOT / "pyproject.toml", ROOT / "hatch_build.py", ROOT / "checkpoint_app" / "__init__.py", *translations]


def compiled_translations_are_there() -> bool:
    return all(path.with_suffix(".qm").exists() for path in (ROOT / "resources" / "translations").glob("*.ts"))


def read_stamp() -> dict[str, str]:
    try:
        stamp: dict[str, str] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    # A folder that was copied or renamed still has scripts and an install that point to where it was.
    return stamp if stamp.get("root") == str(ROOT) else {}


def make_environment() -> None:
    """Makes .venv where it is missing, was moved here from elsewhere, or no longer starts (its Python is gone)."""
    if PYTHON.exists():
        code = "import sys; print(*sys.version_info[:2])"
        answer = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=False)
        moved = STAMP.exists() and not read_stamp()
        if not moved and answer.stdout.split() in (["3", "11"], ["3", "12"], ["3", "13"]):
            return
    if VENV.exists():
        say(f"{VENV} is not fit for use here and is made anew.")
        shutil.rmtree(VENV)
    # Without pip: Debian's Python cannot put it in (no ensurepip), and the locked one comes with the requirements.
    run_quietly([sys.executable, "-m", "venv", "--without-pip", VENV], "Making the environment")


def pip_install() -> list[str]:
    """The pip that can install into .venv: its own, else that of the Python in use, else one fetched by the system."""
    pip = [str(PYTHON), "-m", "pip"]
    if subprocess.run([*pip, "--version"], capture_output=True, check=False).returncode:
        if find_spec("pip") is None and find_spec("ensurepip") is not None:
            run_quietly([PYTHON, "-m", "ensurepip"], "Putting pip into the environment")
        else:
            if find_spec("pip") is None:
                install_system_packages(["python3-pip"], "This Python has no pip")
            pip = [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    return [*pip, "install", "--quiet", "--disable-pip-version-check", "--no-input"]


def set_up(locks: Sequence[str], with_screen: bool) -> None:
    """Brings .venv to what the locked requirements say, provides what Qt needs, and installs this checkout into .venv."""
    stamp = read_stamp() if PYTHON.exists() else {}
    wanted = {name: digest([ROOT / "requirements" / name]) for name in locks}
    if not wanted.items() <= stamp.items():
        make_environment()
        STAMP.unlink(missing_ok=True)  # a set-up that is broken off starts over
        install_requirements(locks)
        stamp = {"root": str(ROOT), **wanted}
        if locks == CHECK_LOCKS:  # dev.txt holds all that the demo needs, in the same versions
            stamp.update({name: digest([ROOT / "requirements" / name]) for name in DEMO_LOCKS})
        STAMP.write_text(json.dumps(stamp), encoding="utf-8")
    provide_libraries(with_screen)  # before the install, which runs Qt's lrelease
    project = digest(project_files())
    if stamp.get("project") != project or not compiled_translations_are_there():
        options = ["--no-deps", "--no-build-isolation", "--editable"]
        run_quietly([*pip_install(), *options, ROOT], "Installing the program into .venv")
        STAMP.write_text(json.dumps({**stamp, "project": project}), encoding="utf-8")


def install_requirements(locks: Sequence[str]) -> None:
    """Only what is locked, by its hash, and only wheels: nothing is compiled here and no set-up script is run."""
    say(f"Installing {' and '.join(f'requirements/{name}' for name in locks)} into .venv (some 100 MB, once) …")
    options = [option for name in locks for option in ("--requirement", ROOT / "requirements" / name)]
    run_quietly([*pip_install(), "--require-hashes", "--only-binary=:all:", *options], "Installing the requirements")


# --- what Qt needs of the system ---------------------------------------------------------------------------------


def qt_folder() -> Path:
    folder = next(VENV.glob("lib/python3*/site-packages/PySide6"), None)
    if folder is None:
        raise SetupError(f"{VENV} has no Qt, though it was installed there. Delete that folder and start again.")
    return folder


def missing_libraries(with_screen: bool) -> list[str]:
    """The system libraries, by soname, that Qt would look for in vain: of the window's parts, and of its platform."""
    if not LINUX:
        return []
    package = qt_folder()
    parts = [package / f"{name}.abi3.so" for name in ("QtWidgets", "QtPrintSupport", "QtNetwork", "QtSvg")]
    platforms = ["offscreen"]
    if with_screen:
        platforms += ["xcb"] if os.environ.get("DISPLAY") else []
        platforms += ["wayland"] if os.environ.get("WAYLAND_DISPLAY") else []
    parts += [package / "Qt" / "plugins" / "platforms" / f"libq{name}.so" for name in platforms]
    listing = subprocess.run(["ldd", *parts], capture_output=True, text=True, check=False).stdout
    return sorted({line.split()[0] for line in listing.splitlines() if line.endswith("=> not found")})


def install_system_packages(packages: Sequence[str], reason: str) -> None:
    """Installs Debian packages where that is permitted; else raises SetupError with the one line that does it."""
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise SetupError(f"{reason}. Install what your system calls {names}, then start this again.")
    sudo: list[str] = []
    if os.geteuid() != 0:
        command = f"apt-get update && sudo apt-get install -y {names}"
        if shutil.which("sudo") is None:
            raise SetupError(f"{reason}. Run this as root, then start again: {command.replace('sudo ', '')}")
        if subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode:
            raise SetupError(f"{reason}. Run this, then start again: sudo {command}")
        sudo = ["sudo", "-n"]
    say(f"{reason}. Installing {names} …")
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y"]
    # Old lists may still do, without the network or with one source gone: the install itself says whether they did.
    subprocess.run([*sudo, *quiet, "update"], capture_output=True, check=False)
    run_quietly([*sudo, *quiet, "install", "--no-install-recommends", *packages], "Installing the system libraries")


def provide_libraries(with_screen: bool) -> None:
    """Makes sure that Qt loads here, and that it can open a window where `with_screen`."""
    missing = missing_libraries(with_screen)
    packages = sorted({DEBIAN_PACKAGES[name] for name in missing if name in DEBIAN_PACKAGES})
    if packages:
        install_system_packages(packages, "Qt needs system libraries that are not there")
        missing = missing_libraries(with_screen)
    if missing:
        raise SetupError(
            f"Qt misses {', '.join(missing)}: install the packages that have these files, then start again."
        )


# --- the two commands --------------------------------------------------------------------------------------------


def has_screen() -> bool:
    """Whether a window can be opened; a platform that the person chose (QT_QPA_PLATFORM) is taken at its word."""
    return not LINUX or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def demo(arguments: list[str]) -> int:
    headless = any(argument.split("=")[0] == "--headless" for argument in arguments)
    if not headless and not has_screen():
        instead = [*arguments, "--headless", "out"]
        say("There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be opened.")
        say("The same day runs without one, and leaves its labels, shift log and database in a folder:")
        say(f"    {this_command('demo', instead)}")
        if not sys.stdin.isatty():
            return 2
        if input("Run that now? [Y/n] ").strip().lower() not in ("", "y", "yes"):
            return 2
        arguments, headless = instead, True

    set_up(DEMO_LOCKS, with_screen=not headless and not os.environ.get("QT_QPA_PLATFORM"))
    code = subprocess.call([str(SCRIPTS / "checkpoint-app"), "demo", *arguments])
    if code == -signal.SIGABRT and not headless:
        say("Qt could not open the window (its reason stands above). Without a screen the same day runs by:")
        say(f"    {this_command('demo', [*arguments, '--headless', 'out'])}")
        return 1
    return code


def this_command(command: str, arguments: Sequence[str]) -> str:
    script = os.path.relpath(Path(__file__)) if not WINDOWS else Path(__file__).name
    return shlex.join(["python" if WINDOWS else "python3", script, command, *arguments])


def check(arguments: list[str]) -> int:
    if arguments:
        raise SetupError("check takes no arguments. For one test: .venv/bin/pytest tests/…")
    set_up(CHECK_LOCKS, with_screen=False)
    python = str(PYTHON)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    steps: list[tuple[str, list[str]]] = [
        ("format", [python, "-m", "ruff", "format", "--check", "."]),
        ("lint", [python, "-m", "ruff", "check", "."]),
        ("types", [python, "-m", "mypy", "--strict"]),
        ("imports", [str(SCRIPTS / "lint-imports"), "--no-logo"]),
        ("translations", [python, "tools/translations.py", "check"]),
        ("licences", [python, "tools/licences.py"]),
    ]
    failed = [name for name, command in steps if not step(name, command, environment)]
    say("tests …")  # last, so that pytest's closing line closes the run
    if subprocess.call([python, "-m", "pytest", "-n", "2"], cwd=ROOT, env=environment):
        failed.append("tests")
    if failed:
        say(f"FAILED: {', '.join(failed)}")
    return 1 if failed else 0


def step(name: str, command: Sequence[str], environment: Mapping[str, str]) -> bool:
    """One line for what is well; all that the tool said for what is not."""
    start = time.monotonic()
    result = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    say(f"{name}: {'FAILED' if result.returncode else 'ok'} ({time.monotonic() - start:.1f} s)")
    if result.returncode:
        say(result.stdout.decode(errors="replace").rstrip())
    return result.returncode == 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {"demo": demo, "check": check}


def main(arguments: list[str]) -> int:
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        say(f"This needs Python 3.11, 3.12 or 3.13; {sys.executable} is {sys.version.split()[0]}.")
        return 1
    if not arguments or arguments[0] not in COMMANDS:
        say((__doc__ or "").strip())
        return 0 if arguments in (["-h"], ["--help"]) else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except SetupError as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        say("Stopped. Start again to go on where it was.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
