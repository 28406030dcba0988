"""What the title of a column says that it holds, as mini-programs and people word it. Knows words, not what is below them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from checkpoint_app.intake.spelling import folded

Meaning = Literal[
    "ignored",
    "number",
    "serial",
    "merchant",
    "address",
    "compound",
    "building",
    "unit",
    "room",
    "name",
    "phone",
    "sku",
    "product",
    "spec",
    "quantity",
    "measure",
    "price_yuan",
    "price_fen",
    "amount_yuan",
    "amount_fen",
    "total_yuan",
    "total_fen",
    "items",
    "goods",
    "time",
    "note",
    "status",
]
"""What a column can be taken for. `serial` counts the orders of one file from 1; `unit` is a building's, `measure` that of a
quantity; an `amount` is one line's, a `total` the whole order's; `items` lists several goods in one cell; in a column of
`goods` each cell is the quantity of the product that the title names."""

Currency = Literal["", "yuan", "fen", "foreign"]

EXACT, LIKE = 95, 80

_WORDS: dict[Meaning, str] = {
    "ignored": "支付单号 微信支付单号 支付流水号 交易流水号 物流单号 快递单号 运单号 物流公司 昵称 微信昵称 微信名 团长 团长昵称 群名 "
    "商家备注 团长备注 卖家备注 总数量 商品总数 总件数 商品总数量 商品种类数 送达时间 配送时间 发货时间 完成时间 核销时间 期望送达时间 "
    "预计送达时间 退款时间 预约时间 取货时间 提货时间 头像 支付方式 付款方式 配送方式 配送费 运费 优惠金额 优惠 折扣 商品图片 图片 "
    "省 市 区 省份 城市 区县 街道 分类 商品分类 类目 品类 签名 签收 是否打包 打包 邮编 参与人 openid unionid 发票 商品条码 条形码 "
    "退款金额 核销码 提货码 nickname avatar payment category",
    "number": "订单号 订单编号 订单号码 单号 订单id 交易单号 外部订单号 主订单号 主订单编号 订单no 订单 orderno orderid ordernumber "
    "order ordercode",
    "serial": "序号 编号 序 no # 跟团号 接龙号 接龙序号 团号 取餐号 流水号 日流水号 行号 serial index",
    "merchant": "商家 商家名称 店铺 店铺名称 门店 门店名称 供应商 供货商 供应商名称 商户 商户名称 商家id merchant shop store supplier",
    "address": "地址 收货地址 详细地址 收货详细地址 住址 家庭住址 家庭地址 配送地址 送货地址 收件地址 收件人地址 收货人地址 门牌 门牌号 "
    "房号 楼栋门牌 楼栋门牌号 楼号房号 楼栋房号 门牌地址 楼栋单元室 楼栋单元房号 小区楼栋门牌号 住户 户号 address deliveryaddress door",
    "compound": "小区 小区名称 所在小区 小区名 自提点 提货点 自提点名称 compound community",
    "building": "楼栋 楼号 栋 栋号 几栋 楼 楼栋号 幢 幢号 building block",
    "unit": "单元 单元号 几单元 entrance",
    "room": "室 房间 房间号 室号 几室 room flat",
    "name": "收货人 收件人 姓名 名字 客户 客户姓名 顾客 顾客姓名 联系人 收货人姓名 收件人姓名 买家 买家姓名 会员 用户名 下单人 称呼 "
    "name customer contact recipient",
    "phone": "电话 手机 手机号 手机号码 电话号码 联系电话 联系方式 收货人手机 收货人手机号 收货人电话 收件人手机 收件人电话 联系手机 "
    "phone mobile tel telephone",
    "sku": "商品编码 商品编号 商品id 货号 sku sku编码 skuid 编码 商家编码 商品代码 规格编码 商品货号 代码 code itemcode productcode",
    "product": "商品 商品名称 商品名 品名 名称 货品 货品名称 产品 产品名称 菜品 菜品名称 菜名 物品 物资 商品标题 货物 项目 "
    "product item goods productname itemname",
    "spec": "规格 商品规格 规格名称 规格型号 属性 sku属性 商品属性 型号 spec specification size",
    "quantity": "数量 商品数量 购买数量 件数 份数 订购数量 下单数量 购买件数 数目 订货数量 商品件数 qty quantity count amountordered",
    "measure": "单位 计量单位 销售单位 商品单位 uom",
    "price_yuan": "单价 价格 售价 商品单价 商品价格 销售价 销售单价 团购价 成交单价 成交价 团价 优惠价 报价 今日报价 供货价 批发价 "
    "price unitprice priceofoneunit quote",
    "amount_yuan": "金额 小计 商品小计 商品金额 总价 商品总价 小计金额 subtotal amount linetotal",
    "total_yuan": "订单金额 实付金额 实付款 实收金额 订单总额 总金额 应付金额 付款金额 支付金额 订单总价 合计金额 合计 实付 应收金额 "
    "实收款 总计 total ordertotal paid",
    "items": "商品信息 商品明细 订单明细 商品清单 购买商品 所购商品 下单商品 菜品信息 商品详情 订单商品 接龙内容 订购内容 内容 明细 "
    "购买内容 所需物品 购物清单 订单内容 接龙 items goodslist contents orderdetails",
    "time": "下单时间 订单时间 创建时间 订单创建时间 时间 日期 下单日期 提交时间 参与时间 接龙时间 付款时间 支付时间 订单日期 "
    "time date ordertime orderdate createdat",
    "note": "备注 买家备注 买家留言 留言 顾客备注 订单备注 客户备注 用户备注 团员备注 备注信息 特殊要求 note notes remark remarks comment",
    "status": "状态 订单状态 交易状态 支付状态 退款状态 售后状态 付款状态 status orderstatus",
}
_MEANINGS = {word: meaning for meaning, words in _WORDS.items() for word in words.split()}

# Tried from the top where no title is known word for word.
_LIKE: tuple[tuple[str, Meaning], ...] = (
    (
        r"(?:支付|物流|快递|运单|退款|发票|优惠|折扣|配送费|运费|图片|商家备注|团长|昵称|送达|核销|提货时间)",
        "ignored",
    ),
    (r"订单.*(?:号|id)|orderno", "number"),
    (r"^(?:序|编)号|跟团号", "serial"),
    (r"(?:商品|货品|产品|货物|菜品|品|sku).*(?:编码|编号|代码|id)$", "sku"),
    (r"(?:商品|货品|产品|菜品|下单|订购|购买|接龙).*(?:信息|明细|清单|详情|内容)", "items"),
    (r"(?:商品|货品|产品|货物|菜品).*(?:名|标题)", "product"),
    (r"规格", "spec"),
    (r"数量|份数|件数", "quantity"),
    (r"单价|售价|团购价", "price_yuan"),
    (r"(?:订单|实付|实收|应付|支付|合计).*(?:额|款|价|计)", "total_yuan"),
    (r"金额|小计", "amount_yuan"),
    (r"地址|住址|门牌|[楼栋幢].*[室房户]", "address"),
    (r"小区|自提点", "compound"),
    (r"电话|手机|联系方式", "phone"),
    (r"收货人|收件人|姓名|联系人", "name"),
    (r"状态", "status"),
    (r"备注|留言|要求", "note"),
    (r"(?:下单|订单|创建|提交|参与).*(?:时间|日期)", "time"),
    (r"商家|供应商|店铺|门店", "merchant"),
    (r"商品|货品|产品", "product"),
    (r"价|price", "price_yuan"),
)
_PATTERNS = tuple((re.compile(pattern), meaning) for pattern, meaning in _LIKE)
_IN_FEN: dict[Meaning, Meaning] = {
    "price_yuan": "price_fen",
    "amount_yuan": "amount_fen",
    "total_yuan": "total_fen",
}
_FOREIGN = re.compile(r"\$|美元|美金|usd|港元|港币|hkd|欧元|eur|€|£|₩")
_FEN = re.compile(r"[(/\[](?:分|fen)[)\]]?$|^.*分$")
_YUAN = re.compile(r"[(/\[](?:元|¥|rmb|cny|人民币|yuan)(?:/[^)]*)?[)\]]?$|[元¥]$")
_ASIDE = re.compile(r"[(\[【](?:必填|选填|不可编辑|必选|可选)[)\]】]|[*:：]+")
_NUMBERED = re.compile(r"(?<=[^\W\d])[(]?(\d{1,2})[)]?(?![\d%])")
_CURRENCIES: tuple[tuple[re.Pattern[str], Currency], ...] = ((_FOREIGN, "foreign"), (_FEN, "fen"), (_YUAN, "yuan"))


@dataclass(frozen=True, slots=True)
class Title:
    """A title read: what it may mean and how surely (0: nothing known), in which currency, and its number where several
    columns of one kind are numbered (商品2)."""

    meaning: Meaning
    confidence: int
    currency: Currency = ""
    number: int = 0


UNKNOWN = Title("ignored", 0)


def read_title(text: str) -> Title:
    """What `text` says as a title; UNKNOWN for words that are in no list here."""
    plain = _ASIDE.sub("", "".join(folded(text).split()))
    if not plain or len(plain) > 30:
        return UNKNOWN
    numbered = _NUMBERED.search(plain)
    number = int(numbered[1]) if numbered else 0
    plain = plain[: numbered.start()] + plain[numbered.end() :] if numbered else plain
    currency, base = _currency(plain)
    found = _known(base) or _known(plain)
    if found is None:
        return UNKNOWN
    meaning, confidence = found
    if meaning in _IN_FEN and currency == "fen":
        meaning = _IN_FEN[meaning]
    return Title(meaning, confidence, currency, number)


def title_key(text: str) -> str:
    """What two spellings of one title have in common."""
    return "".join(folded(text).split())


def _known(plain: str) -> tuple[Meaning, int] | None:
    exact = _MEANINGS.get(plain)
    if exact is not None:
        return exact, EXACT
    like = next((meaning for pattern, meaning in _PATTERNS if pattern.search(plain)), None)
    return None if like is None else (like, LIKE)


def _currency(plain: str) -> tuple[Currency, str]:
    """The currency that a title names, and the title without it."""
    for pattern, currency in _CURRENCIES:
        found = pattern.search(plain)
        if found is not None:
            bare = re.sub(r"[(\[][^)\]]*[)\]]?$", "", plain)
            return currency, re.sub(r"(?:/?[元分¥])$", "", bare) if currency != "foreign" else bare
    return "", plain
