"""Fails when a library that ships with the program is not permitted by its licence; it judges no tool of the developers.

    python tools/licences.py

Reads what the installed distributions of requirements/runtime.txt say of themselves, prints a line each, writes nothing.
Permitted is what an Apache-2.0 program may be shipped with, as a wheel or in an installer. Of several licences that a
library offers (`OR`), one that is permitted is enough: PySide6 and shiboken6 are taken under the LGPL.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]

PERMITTED = frozenset(
    {
        "0BSD",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "CC0-1.0",
        "HPND",
        "ISC",
        "LGPL-2.1-only",
        "LGPL-2.1-or-later",
        "LGPL-3.0-only",
        "LGPL-3.0-or-later",
        "MIT",
        "MIT-0",
        "MIT-CMU",
        "MPL-2.0",
        "OFL-1.1",
        "PSF-2.0",
        "Python-2.0",
        "Unlicense",
        "Zlib",
    }
)

# What older packages write in place of an SPDX expression. "BSD" alone leaves the number of clauses open; every kind of
# it is permitted. Public domain asks for nothing.
PERMITTED_WORDS = frozenset(
    {
        "apache license, version 2.0",
        "apache software license",
        "bsd",
        "bsd license",
        "mit license",
        "mozilla public license 2.0 (mpl 2.0)",
        "public domain",
        "python software foundation license",
    }
)

# Read by a person in the licence file itself, since what the package says is no name of a licence. The version is part
# of it, so that another release is read again.
READ_BY_A_PERSON = {
    ("qrcode", "8.2"): "BSD-3-Clause",  # the classifier "Other/Proprietary" is for the name "QR Code", a trade mark
    ("reportlab", "5.1.0"): "BSD-3-Clause",  # writes its copyright line into the field
}

# What wheels carry beside the library whose licence they state, as their own licence files say. All of it lies in files of
# its own, so that whoever gets the program can put another build of an LGPL library in its place, as that licence asks; an
# installer must keep it so, and bring these licence files along.
CARRIED = {
    "numpy": "OpenBLAS and LAPACK (BSD-3-Clause), libgfortran (GPL-3.0-or-later with the GCC runtime exception), "
    "libquadmath (LGPL-2.1-or-later)",
    "opencv-python-headless": "FFmpeg (LGPL-2.1-or-later); see its LICENSE-3RD-PARTY.txt for the others, among them OpenSSL, "
    "libvpx, libaom, libavif, libpng and OpenBLAS",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What a distribution says of its licence, and whether the program may ship with it."""

    name: str
    version: str
    licence: str
    permitted: bool


def permits(expression: str) -> bool:
    """Whether an SPDX expression leaves a permitted choice: one side of OR, of which every side of AND is permitted.

    What this cannot read (parentheses, WITH, words) it does not permit: then a person reads the licence.
    """
    return "(" not in expression and any(
        all(name.strip() in PERMITTED for name in side.split(" AND ")) for side in expression.split(" OR ")
    )


def judge(package: Distribution) -> Finding:
    """By a person's reading first, then its SPDX expression, then its classifiers, then the free text of its field."""
    name, version, metadata = package.name, package.version, package.metadata
    spdx, field = ("".join(metadata.get_all(header) or []).strip() for header in ("License-Expression", "License"))
    read = READ_BY_A_PERSON.get((name.lower(), version))
    if read:
        return Finding(name, version, f"{read} (read by a person)", permits(read))
    if spdx:
        return Finding(name, version, spdx, permits(spdx))
    if permits(field):
        return Finding(name, version, field, permitted=True)
    classifiers = [
        line.rpartition(" :: ")[2]
        for line in metadata.get_all("Classifier") or []
        if line.startswith("License :: ") and line != "License :: OSI Approved"
    ]
    words = classifiers or [field]
    return Finding(
        name,
        version,
        " and ".join(words).partition("\n")[0] or "says nothing",
        permitted=all(word.lower() in PERMITTED_WORDS for word in words),
    )


def locked(text: str) -> Iterator[Requirement]:
    """The pins of a requirements file that hold on this system."""
    for line in text.splitlines():
        if line and not line.startswith(("#", " ", "-")):
            requirement = Requirement(line.removesuffix("\\").strip())
            if requirement.marker is None or requirement.marker.evaluate():
                yield requirement


def main() -> int:
    found: list[Finding] = []
    missing: list[str] = []
    for requirement in locked((ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")):
        try:
            found.append(judge(distribution(requirement.name)))
        except PackageNotFoundError:
            missing.append(requirement.name)
    width = max((len(f"{finding.name} {finding.version}") for finding in found), default=0)
    for finding in found:
        mark = "ok " if finding.permitted else "NOT PERMITTED"
        print(f"{f'{finding.name} {finding.version}':{width}}  {mark} {finding.licence}")
        if finding.name.lower() in CARRIED:
            print(f"{'':{width}}      its wheel carries {CARRIED[finding.name.lower()]}")
    for name in missing:
        print(f"{name} is not installed here; python3 run.py check installs it")
    refused = [finding.name for finding in found if not finding.permitted]
    if refused:
        print(f"The program may not ship with {', '.join(refused)}: read its licence, or take another library.")
    return 1 if refused or missing else 0


if __name__ == "__main__":
    sys.exit(main())
