"""How much of a person may be shown. Knows masking, not who anybody is."""

from __future__ import annotations

# Two-character surnames that occur in the roster; masked as one surname.
COMPOUND_SURNAMES = frozenset(
    {"欧阳", "司徒", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "端木"}
)


def masked_name(name: str) -> str:
    """`王海燕` → `王**`, `欧阳燕` → `欧阳*`, `Li Wei` → `L*`. Empty stays empty. Counts characters, so rare ones are one."""
    name = name.strip()
    if not name:
        return ""
    if name[0].isascii():
        return f"{name[0]}*"
    surname = name[:2] if name[:2] in COMPOUND_SURNAMES and len(name) > 2 else name[:1]
    return surname + "*" * max(1, min(2, len(name) - len(surname)))
