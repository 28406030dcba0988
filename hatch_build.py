"""Compiles the translations before a wheel or an editable install is made; it knows nothing of what they say."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling; the sdist needs no .qm, since whoever builds from it compiles them again."""
        if self.target_name == "wheel":
            subprocess.run([sys.executable, "tools/translations.py", "release"], cwd=self.root, check=True)
