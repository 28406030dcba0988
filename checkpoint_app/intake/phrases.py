"""The turns of phrase that say what happens to the goods beside them, or nothing at all. Knows words, no goods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Literal

Turn = Literal[
    "each",
    "join",
    "more",
    "no",
    "have",
    "into",
    "less",
    "wrong",
    "anew",
    "all",
    "or",
    "filler",
    "vague",
    "ask",
    "given",
    "any",
]

_TURNS: Mapping[Turn, str] = {
    "each": "各来 各要 各买 各拿 各订 各带 各整 各 每样来 每样要 每样 每种来 每种要 每种 一样来 一样要 一样 分别来 分别要 分别 各自 每个 都来 都要 都是",
    "join": "和 及 以及 与 跟 还有 还要 另外 此外 然后 再就是 还得 还想要 对了",
    "more": "再加 再要 再来 再加上 追加 多加 另加 外加 加 加上 再 再带 再拿 再订 再整 再捎 再搞 再弄 再给 补 补个 多要 再多要 再多来 加购 添 再添 能加 能再加",
    "no": "不要了 不要啦 不要 不要有 别要了 别要 不用了 不用 不需要了 不需要 不买了 不订了 不定了 取消了 取消掉 取消 去掉 删掉 删除 删了 删 退了 退掉 退货 "
    "退 划掉 作废 撤了 撤销 撤单 撤 算了 不来了 免了 先不要了 先不要 就不要了 就不要 不要嘞 不订 不买 退订 退单 撤回 不要咯",
    "have": "家里有 家里还有 冰箱里有 冰箱有 冰箱里还有 冰箱还有 还剩 还剩下 剩下 手里有 手头有 手里还有 屋里有 屋里还有 家有 我家有 家里有了 不变 照旧 不动 还够 够了 够吃 不缺 还没吃完",
    "into": "改成 改为 换成 换为 换作 换 变成 改到 改 调成 调整为 更改为 更正为 改要 换要 加到 增加到 加成 减到 减为 减成 降到 改回 → ⇒ ➡ -> => 替换成",
    "less": "少要 减少 减去 减掉 减 少来",
    "wrong": "不对 不是 写错了 写错 打错了 打错 说错了 说错 发错了 发错 错了 整错了 订错了 点错了 看错了 记错了 报错了 填错了 弄错了 搞错了 更正 纠正 修改 修正 改一下",
    "anew": "重新订 重新写 重新来 重新下单 重新接 重新 重发 重写 以这个为准 以此为准 以这条为准 以这次为准 之前的不算 前面的不算 上面的不算 之前的作废 "
    "前面的作废 上面的作废 上面作废 前面作废 之前作废 之前订的都取消 之前的都取消 前面的都取消 上面的都取消 之前的取消 之前订的取消 之前的都不要了",
    "all": "全部 全都 所有 都 全 整单",
    "vague": "一些 一点 一点儿 点儿 点 些 若干 少许 几个 几斤 几袋 几棵 几根 几样 适量 随便",
    "ask": "没了 没有了 没啦 有没有 有吗 还有吗 没有了吗 吗 么",
    "or": "或 或者 或是 要么 还是",
    "any": "都行 都可以 都成 哪个都行 哪样都行 均可",
    "given": "让给 转给 转让给 匀给 送给 让一半给",
    "filler": "我 我们 我家 我们家 俺 俺家 咱 咱家 家 家里 给 给我 给我家 给俺 帮 帮我 帮我家 帮忙 麻烦 请 想 想要 要 需要 来 来个 整 整个 整点 搞 弄 订 定 "
    "买 购 购买 拿 带 捎 报 接 先 先来 就 那 那个 这个 这 呢 啊 吧 哈 呀 哦 噢 嗯 了 的 呗 嘛 喽 哟 额 呃 还 也 又 共 一共 总共 数量 商品 物品 品名 "
    "所需 所需物品 需要物资 物资 采购 内容 菜品 团购 下单 预订 谢谢 多谢 谢啦 感谢 辛苦 辛苦了 您 你 团长 群主 老板 大家 麻烦了 割 拉 称 大概 大约 约 "
    "左右 上下 共计 单位 收 到 送 送到 送来 啥 行 好 好的 亲 哥 姐 您好 你好 哎呀 嘞 咯 呐 撒 嗷 滴 哩 订购 认购 我想要 我要 我来 要了 来份 需 订单 备注 "
    "可以 就行 就好 就可以 即可 正常 规格 价格 单价 名称 编码 明细 合计 小计 总计 购物清单 清单 如下 以下 新鲜 新鲜的 鲜 装 包装 最好 群 你们 他们 该 得 "
    "能 能不能 吃 喝 嗯嗯 好嘞 呦 团 一下 我是 是 在 住 住在 方便的话 如果方便的话 必须要 必须 一定要 一定 下面 这些 东西 点菜 报名 接龙 支持 说 问 问下 问一下 "
    "刚才 刚刚 刚 那会 一起 无 其他 其它 多少 爸妈 我爸 我妈 爸 妈 订点 买点 来点 整点 弄点 按斤 没问题 呗儿 这次 今天 本周 额外 孩子 小孩 大人 老公 老婆 媳妇 顺便 顺带 然后呢 最后 首先 一样一样 差不多 左右吧 两家 两户 三家 三户 每家 每户 我们两家 那种 的那种 只 只要 只来 大的 小的 晚上 早上 上午 下午 中午 明早 今晚 明晚 昨晚 明天 后天 昨天 前天 周末 上面 门牌 门牌号 对不起 不好意思 抱歉 多来点 多来 来着 写的 团购单 订购单 "
    "替 替我 替他 替她 替俺 帮他 帮她 他 她 自己 自家 邻居 这边 那边 我这边 我那边 整点儿 来点儿 买点儿 要点儿 弄点儿 订点儿 拿点儿 哎 唉 诶 "
    "今儿 今儿个 明儿 明儿个 完事 完事儿 完事了 完事儿了 得了 妥了 齐活 拉倒 就中 就成 软乎 软乎的 软和的 改天 改天再说 改日 改善 改善伙食 "
    "本人 大妹子 大兄弟 闺女 孙子 这回 给整 给来 给拿 给带",
}
_BEFORE = ["之前", "前面", "上面", "刚才", "刚刚", "上一条", "前一条", "原来", "先前", "早上", "昨天"]
_ORDERED = ("", "的", "订的", "报的", "写的", "发的", "接的", "那个", "那条", "那单")
_VOID = [
    some + what
    for some in ("", "都", "就", "全")
    for what in ["作废", "不算", "取消", "不要了", "算了", "不作数", "删了", "撤了"]
]
_TURN_OF: dict[str, Turn] = {phrase: turn for turn, phrases in _TURNS.items() for phrase in phrases.split()}
# 之前报的作废: what was ordered before does not count any more.
_TURN_OF |= {before + ordered + void: "anew" for before in _BEFORE for ordered in _ORDERED for void in _VOID}
_LENGTHS: dict[str, list[int]] = defaultdict(list)
for _phrase in _TURN_OF:
    if len(_phrase) not in _LENGTHS[_phrase[0]]:
        _LENGTHS[_phrase[0]].append(len(_phrase))
for _sizes in _LENGTHS.values():
    _sizes.sort(reverse=True)


def turn_at(text: str, start: int, limit: int) -> tuple[Turn, int] | None:
    """The longest turn of phrase that begins at `start` of a folded text and ends at or before `limit`, and its end."""
    for size in _LENGTHS.get(text[start], ()):
        turn = _TURN_OF.get(text[start : start + size])
        if turn is not None and start + size <= limit:
            return turn, start + size
    return None
