"""Writes the hashed requirements files from pyproject.toml; it knows nothing of how they are installed (see run.py).

    python tools/lock.py              keep what is locked, add and drop what pyproject.toml says
    python tools/lock.py --upgrade    take the newest release of everything

One file serves Linux, Windows and macOS with every Python that pyproject.toml allows: uv resolves for all of them at
once, and each hash of each wheel is listed. No file names an index, so that a mirror can serve it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

# Each file, what goes into it, and the files whose versions it must share.
LOCKS: dict[str, tuple[list[str], list[str]]] = {
    "runtime.txt": (["pyproject.toml"], []),
    "build.txt": (["--group", "build"], ["runtime.txt"]),
    "dev.txt": (["pyproject.toml", "--extra", "dev"], ["runtime.txt", "build.txt"]),
}


def main(arguments: list[str]) -> int:
    if not set(arguments) <= {"--upgrade"}:
        print(__doc__)
        return 2
    # Another index or a local folder in the person's settings would bring hashes that nobody else can get.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
    for name, (source, shared) in LOCKS.items():
        target = ROOT / "requirements" / name
        command = [sys.executable, "-m", "uv", "pip", "compile", "--no-config", "--quiet", *source, *arguments]
        command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-build"]
        for other in shared:
            command += ["--constraints", f"requirements/{other}"]
        command += ["--output-file", str(target.relative_to(ROOT))]
        if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode:
            return 1
        # "# via -c requirements/…" repeats what the table above says.
        pins = re.sub(r"^    #   -c requirements/.*\n", "", target.read_text(encoding="utf-8"), flags=re.MULTILINE)
        target.write_text(f"# Written by tools/lock.py; change pyproject.toml instead.\n{pins}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
