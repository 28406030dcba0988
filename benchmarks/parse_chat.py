"""Times 5,000 chat orders read against 2,000 products and 5,000 households; knows no profile.

    python -m benchmarks.parse_chat

Claim: under 10 s on one core, with progress, and stopped at once when asked; one answer is read again in under 50 ms; a
megabyte that is no order list is refused in under 5 s. The ratio is to what cannot be left out of a matching by
similarity: one pass of rapidfuzz over the same written names against the same catalogue.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import date

from rapidfuzz import fuzz, process

from checkpoint_app.domain.reference import Checkpoint, Compound, District, Household, Merchant, Product
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat import read_chat, reread

GOAL_SECONDS = 10.0
GOAL_ANSWER_SECONDS = 0.05
GOAL_TALK_SECONDS = 5.0
TALK = "1. 今天\n" * 100_000  # what somebody pastes by mistake: a megabyte that is no order list
ORDERS, PRODUCTS, HOUSEHOLDS = 5_000, 2_000, 5_000
DAY = date(2021, 11, 3)

_KINDS = (
    "白菜",
    "土豆",
    "萝卜",
    "西红柿",
    "黄瓜",
    "茄子",
    "青椒",
    "豆角",
    "芹菜",
    "菠菜",
    "苹果",
    "香蕉",
    "橘子",
    "葡萄",
    "牛肉",
    "羊肉",
    "猪肉",
    "鸡腿",
    "带鱼",
    "虾仁",
    "鸡蛋",
    "牛奶",
    "酸奶",
    "大米",
    "面粉",
    "豆油",
    "饼干",
    "啤酒",
    "抽纸",
    "奶粉",
)
_MAKERS = (
    "红星",
    "北山",
    "金谷",
    "绿源",
    "丰收",
    "长河",
    "东岭",
    "西湖",
    "南园",
    "春风",
    "新禾",
    "玉泉",
    "百合",
    "天池",
    "松江",
    "银滩",
    "青田",
    "白云",
    "海岛",
    "龙泉",
)
_SIZES = ("", "5斤", "10斤", "500g")
_UNITS = ("斤", "袋", "袋", "盒")
_FORMS = (
    "{name}{count}{unit}",
    "{name} {count}{unit}",
    "{count}{unit}{name}",
    "{name}x{count}",
    "{name}*{count}",
    "来{count}{unit}{name}",
)
_NOTES = ("", "", "", " 谢谢", " 家里有老人", " 放门口就行", " 麻烦早点送", " 电话13900001111", "😊")


def main() -> int:
    district = make_district()
    catalogue = Catalogue(district, "P1")
    text, words = make_chat(district)
    started = time.process_time()
    moved: list[int] = []

    def tell(done: int, total: int) -> bool:
        moved.append(done)
        return done <= total

    draft = read_chat(text, catalogue, "M1", {}, day=DAY, progress=tell)
    took = time.process_time() - started
    lines = sum(len(order.request.lines) for order in draft.orders)
    asked = [order for order in draft.orders if order.questions]
    started = time.process_time()
    names = [product.name for product in district.products]
    for word in words:
        process.extractOne(word, names, scorer=fuzz.ratio)
    bare = time.process_time() - started
    started = time.process_time()
    answered = 0.0
    if asked:
        reread(
            draft,
            {
                asked[0].questions[0].id: asked[0].questions[0].candidates[0].key
                if asked[0].questions[0].candidates
                else ""
            },
        )
        answered = time.process_time() - started
    started = time.process_time()
    stopped = read_chat(text, catalogue, "M1", {}, day=DAY, progress=lambda done, _total: done < 1000)
    until_stop = time.process_time() - started
    started = time.process_time()
    talk = read_chat(TALK, catalogue, "M1", {}, day=DAY)
    refused = time.process_time() - started
    print(f"orders {len(draft.orders)}, lines {lines}, orders to ask about {len(asked)}")
    print(f"read: {took:.2f} s of processor, progress was told {len(moved)} times")
    print(f"stopped after 1,000 orders: {until_stop:.2f} s, orders taken {len(stopped.orders)}")
    print(f"bare rapidfuzz over {len(words)} names: {bare:.2f} s; ratio {took / bare:.2f}")
    print(f"one answer read again: {answered * 1000:.0f} ms")
    print(f"no order list, {len(TALK.encode()) / 1e6:.1f} MB in 100,000 lines, refused after {refused:.2f} s")
    met = took < GOAL_SECONDS and len(draft.orders) == ORDERS
    met = met and answered < GOAL_ANSWER_SECONDS and refused < GOAL_TALK_SECONDS and not talk.orders
    print(f"goal: under {GOAL_SECONDS:g} s: {'met' if met else 'MISSED'}")
    return 0 if met else 1


def make_district() -> District:
    """2,000 products that differ by maker and size, 5,000 households in 50 buildings."""
    random_source = random.Random(7)
    products: list[Product] = []
    for number in range(PRODUCTS):
        kind = _KINDS[number % len(_KINDS)]
        maker = _MAKERS[number // len(_KINDS) % len(_MAKERS)]
        place = number // (len(_KINDS) * len(_MAKERS))
        name = f"{maker}{kind}{_SIZES[place % 4]}"
        products.append(
            Product(f"S{number:04}", name, "", _UNITS[place % 4], random_source.randint(100, 9900), cold_chain=False)
        )
    homes = []
    for number in range(HOUSEHOLDS):
        building, rest = divmod(number, 100)
        unit, door = divmod(rest, 50)
        room = f"{door // 2 + 1}{door % 2 + 1:02}"
        homes.append(
            Household(
                f"H{number}",
                "C1",
                str(building + 1),
                str(unit + 1),
                room,
                f"张{chr(0x4E00 + number)}",
                f"139{number:08}",
                "",
            )
        )
    return District(
        checkpoints=(Checkpoint("P1", "一号"),),
        compounds=(Compound("C1", "碧园小区", "sealed", "P1"),),
        households=tuple(homes),
        merchants=(Merchant("M1", "友家超市", "main"),),
        products=tuple(products),
    )


def make_chat(district: District) -> tuple[str, list[str]]:
    """A list of 5,000 entries with four items each, one in twenty misspelt; and the names as they are written."""
    random_source = random.Random(11)
    entries, words = ["#接龙 11月3日 团购"], []
    homes = random_source.sample(district.households, ORDERS)
    for number, home in enumerate(homes, 1):
        items = []
        for product in random_source.sample(district.products, 4):
            name = product.name
            if random_source.random() < 0.05:
                place = random_source.randrange(2)
                name = name[:place] + chr(0x4E00 + random_source.randrange(2000)) + name[place + 1 :]
            words.append(name)
            form = random_source.choice(_FORMS)
            items.append(form.format(name=name, count=random_source.randint(1, 5), unit=product.unit))
        address = f"{home.building}-{home.unit}-{home.room}"
        entries.append(
            f"{number}. {address} {random_source.choice('，、 ；').join(items)}{random_source.choice(_NOTES)}"
        )
    return "\n".join(entries), words


if __name__ == "__main__":
    sys.exit(main())
