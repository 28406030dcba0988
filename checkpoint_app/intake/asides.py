"""What stands in an order and orders nothing: phones, times, prices' sums, thanks, wishes, needs. Knows words, no goods."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checkpoint_app.intake.readings import Role

_NUMERAL = "[0-9一二两三四五六七八九十]"
_LABELLED_PHONE = r"(?:(?:联系)?(?:电话|手机|方式)号?码?|tel|phone|☎|📞|📱|☎️)\s*[:.是]?\s*"
_MOBILE = r"(?:\+?86[- ]?)?1[3-9]\d[- ]?[\d*]{4}[- ]?\d{4}(?!\d)"
_TAIL = r"(?:(?:手机|电话)?(?:尾号|后四位|末四位|尾数)|(?:手机|电话)尾)\s*[:是]?\s*(?P<tail>\d{4})(?!\d)"
_MONEY = r"¥?\s*\d+(?:\.\d+)?\s*(?:元钱?|块钱?|rmb)?"

PHONE = re.compile(
    rf"{_TAIL}|{_LABELLED_PHONE}(?:{_MOBILE}|\+?[\d-]{{5,20}})|(?<![\d.]){_MOBILE}|(?<![\d.])0\d{{2,3}}-\d{{7,8}}(?!\d)"
)
_STICKER = re.compile(r"\[[\u3400-\u9fffa-z!]{1,5}\]")
_TIME = re.compile(
    rf"(?:(?:今|明|后|昨|前)[天日晚早]|上午|下午|晚上|早上|中午|凌晨|傍晚|周[一二三四五六日天]|星期[一二三四五六日天])*\s*"
    rf"(?:\d{{1,2}}月\d{{1,2}}[日号]|\d{{1,2}}:\d{{2}}(?::\d{{2}})?|{_NUMERAL}{{1,3}}点(?:半|{_NUMERAL}{{1,3}}分?|钟)?(?:多|左右|以?前|以?后|之前|之后|截止)?(?!{_NUMERAL}*[斤袋个]))"
)
_AGE = re.compile(
    rf"(?:[6-9]\d(?=了)|{_NUMERAL}{{1,3}}(?:多|来)?个?(?:岁半?|个?月大|周岁|个多?月(?:大|的)?(?=宝|孩|娃|婴|,|，|。|\s|$))|{_NUMERAL}{{1,2}}(?:口人|个大人|个人|个孩子|个小孩|个老人|个娃|位老人|名老人))"
)
_TOTAL = re.compile(
    rf"(?:共计|合计|总计|一共|总共|共|小计|实付|应付|已付|已转|转了?|付了?)\s*(?:款|账)?\s*[:是=]?\s*{_MONEY}(?=\D|$)(?!\s*[斤袋箱个板提罐桶盒份件])"
)
_SUM_OF_ALL = re.compile(
    r"(?:共计|总共|一共|合计|总计|共)\s*[\d一二两三四五六七八九十]{1,4}\s*(?:公斤|斤|样|件|种|项|个|份|袋|箱|户)(?=\s*(?:$|[,，。;；\n)]))"
)
_EQUALS = re.compile(r"(?<=[\d元块])\s?=\s*¥?\s*\d+(?:\.\d+)?\s*(?:元|块钱?)?(?!\s*[\d斤袋箱个板提罐桶盒份件x×*])")
_RATE = re.compile(
    r"(?:¥\s*)?\d+(?:\.\d+)?\s*(?:元|块钱?)?\s*[/每]\s*1?(?:公斤|kg|500g|斤|袋|箱|板|提|罐|桶|盒|份|瓶|个|件|包|把|根)"
    r"|\d+(?:\.\d+)?\s*(?:元|块钱?)\s*一(?:公斤|斤|袋|箱|板|提|罐|桶|盒|份|瓶|个|件|包|把|根)(?!半)"
    r"|\d+\.\d+\s*一(?:公斤|斤|袋|箱|板|提|罐|桶|盒|份|瓶|个|件|包|把|根)(?!半)"
)
_LABELLED_NAME = re.compile(r"(?:昵称|姓名|收货人|收件人|联系人|业主|户主|微信名|群昵称)\s*[:是]\s*[^\n,，;；]{0,20}")
_LABEL = re.compile(
    r"(?:备注|特殊情况|特殊需求|所需物?[品资]?|需要物[资品]|物资|商品|物品|需求|付款|留言|说明|订购|菜品|货品|楼号房号|楼号|单元|房号|地址|电话|手机)\s*[:]"
)
_WHICH = re.compile(r"第\s*[一二三四五六七八九十\d]{1,2}\s*[个张条种样家批次页排款]")
_IF_ANY = re.compile(
    r"实在(?:不行|没有)[^,，。;；\n]{0,4}算了|不行就算了|(?:如果|要是|假如)?\s*(?:还)?有(?:货|现货)?的话\s*(?:就)?|如果有(?:货)?|没有?(?:货)?(?:的话)?(?:就)?(?:算了|不要紧|没关系|不用了|不要了|拉倒)|没货就算了"
)
CONDITION = re.compile(
    r"连订|包月|(?:一周|一星期|一礼拜|半个月|一个月)的(?!量)|(?:如果|要是|假如|万一)(?!方便|可以|能|还能|有货|有的话)[^。;；\n!！]{0,40}|(?:没有?|缺|断)(?:[^,，。;；\n!！()]{0,10}?)(?:的话|就|则|换|也行|也可)[^,，。;；\n!！)]{0,20}|[^,，。;；\n!！\s]{0,8}(?:没有|没货|缺货|无货)(?:的话|就|,?换)[^。;；\n!！)]{0,20}"
    r"|[^,，。;；\n!！\s]{0,10}(?<!有)(?<!便)(?<!可以)的话[^,，。;；\n!！)]{0,14}"
    r"|(?:缺货|没货|无货|没有)[^,，。;；\n!！)]{0,2}(?:换|用|来|要|可以|可)[^,，。;；\n!！)]{0,20}"
)
_NUMBER_LABEL = re.compile(r"(?:订单号|单号|编号|团号|跟团号)\s*[:：]?\s*[\w-]{1,32}")
_DOOR_CODE = re.compile(r"(?:密码|门禁)\s*[:是]?\s*[\d#*]{3,8}")


@dataclass(frozen=True, slots=True)
class Aside:
    """A stretch of a folded text that is no goods."""

    start: int
    end: int
    role: Role
    rule: str

    @property
    def parts(self) -> bool:
        """Whether it parts what is on both sides of it: a price does not, 大米 35元 2袋."""
        return self.rule not in ("price", "sum", "sticker", "if any")


_USE = re.compile(
    r"(?:包|炖|炒|做|涮|煮|蒸|烤|熬|腌)[^\s,，。;；!！\d一二两三四五六七八九十半]{1,5}(?:用的?|吃的?|喝的?|呢)(?=$|[\s,，。;；!！\n])"
)
# 别送错了, 千万别碰碎: how it should not be brought.
_BEWARE = re.compile(
    r"(?:千万|可)?别(?:再|给我?)?(?:送错|拿错|发错|忘|碰|压|摔|打|磕|弄|敲|按|太|大|小|烂|坏|蔫|漏)[^,，。;；!！\n\d]{0,8}"
)
_REST = re.compile(
    r"(?:别的|其他的?|其它的?|剩下的|余下的)(?:东西|菜|商品)?(?:就|都|先|暂时|啥)?(?:也|都)?(?:不要了?|不用了?|不需要了?|不买了?|没有了?|没了|算了)(?:啊|哈|呀|吧|哦)?"
)
_SPAN = re.compile(
    rf"{_NUMERAL}{{1,3}}(?:多|来)?个?(?:礼拜|星期|小时|钟头|分钟|天|周(?!岁)|单元|号楼|层|楼|户|年|趟|次|回|遍|位邻居)(?!前?面)"
)
_ASIDES: tuple[tuple[re.Pattern[str], Role, str], ...] = (
    (_NUMBER_LABEL, "ignored", "number label"),
    (PHONE, "phone", "phone"),
    (_STICKER, "ignored", "sticker"),
    (_DOOR_CODE, "note", "door code"),
    (_LABELLED_NAME, "name", "name label"),
    (_LABEL, "ignored", "label"),
    (_WHICH, "note", "which"),
    (_IF_ANY, "ignored", "if any"),
    (_REST, "ignored", "rest"),
    (_BEWARE, "note", "beware"),
    (_USE, "note", "use"),
    (CONDITION, "change", "condition"),
    (_AGE, "note", "age"),
    (_TIME, "note", "time"),
    (_SPAN, "note", "time"),
    (_TOTAL, "ignored", "sum"),
    (_SUM_OF_ALL, "ignored", "sum"),
    (_EQUALS, "ignored", "sum"),
    (_RATE, "ignored", "price"),
)


def asides(text: str, taken: list[tuple[int, int]]) -> list[Aside]:
    """All of them in a folded text, sorted, none in a `taken` stretch, none over another."""
    found: list[Aside] = []
    busy = list(taken)
    for pattern, role, rule in _ASIDES:
        for match in pattern.finditer(text):
            start, end = match.span()
            while start < end and text[start].isspace():
                start += 1
            if start < end and not any(start < right and left < end for left, right in busy):
                found.append(Aside(start, end, role, rule))
                busy.append((start, end))
    return sorted(found, key=lambda aside: aside.start)


NEEDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "infant",
        re.compile(
            r"婴儿|婴幼儿|宝宝|娃娃?(?!菜|哈)|新生儿|月子|满月|吃奶|喝奶|断奶|辅食|奶娃|个月大?(?:的|宝|孩|娃)|小孩儿?(?:才|刚|还)?\d*个?月"
        ),
    ),
    (
        "elderly",
        re.compile(
            r"老人|老年|[她他爸妈爷奶姥]\s*(?:今年|都|也)?(?:[6-9]\d|[六七八九]十)(?:多)?了|独居|孤寡|老太太?|老爷子|老头|老两口|爷爷|奶奶|姥姥|姥爷|[6-9]\d(?:多|来)?岁|[六七八九]十[一二三四五六七八九多来几]*岁|高龄|年纪大|岁数大|老爸妈|老父|老母"
        ),
    ),
    (
        "mobility",
        re.compile(
            r"腿脚|轮椅|残疾|下不了楼|行动不便|不方便下楼|瘫痪|卧床|骨折|拐杖|走不了|走不动|下不来楼|上下楼不便|腿不好|腿伤"
        ),
    ),
    (
        "medicine",
        re.compile(
            r"透析|胰岛素|慢性病|糖尿病|高血压|血压高|吃药|吃着药|降压|心脏病|化疗|癌|哮喘|慢病|血糖高|药不能断|尿毒症|病人|冠心病|服药|断药"
        ),
    ),
)

# Words that ask something of the goods or of who brings them, and order nothing.
NOTE = re.compile(
    r"放(?:在)?(?:门|楼|单元|一楼|大厅|物业|门卫|保安)|门口|上门|敲门|按门铃|轻点|轻拿|打电话|联系|备注|无接触|挂门|"
    r"[要挑选拿给来](?:点|些)?(?:嫩|新鲜|好|大|小|瘦|肥|红|熟|生|硬|软|甜|薄|厚)|(?:嫩|肥|瘦|大|小|新鲜|好|甜|熟|生)(?:一)?(?:点|些)|新鲜的|切片|切块|切丝|切好|剁|绞|去皮|去骨|带皮|不带皮|"
    r"别太|不要太|别要太|不太|最好|尽量|麻烦|优先|早点|快点|急用|着急|急|先送|一起送|分开装|单独装|包好|袋子|"
    r"临期|日期|保质|前槽|后腿|后座|五花|冲奶|包饺子|炖|做汤|火锅|涮|忌口|过敏|牙不好|孕妇|坐月子|"
    r"(?:家里|我家|家中|本人|我|俺|他|她|孩子|妈|爸|老公|老婆).{0,12}(?:没|不|在|住|有|刚|要|会|用|出|吃|病|怀|快)"
)
# Phrases of politeness, questions about the delivery and talk: they mean nothing for what is ordered.
TALK = re.compile(
    r"谢|感谢|多谢|辛苦|麻烦|拜托|您好|你好|大家好|各位|早上好|晚上好|下午好|好的|收到|[哈嘿呵]{2,}|嗯+|哦+|啊+|哎|唉|呀|哇|加油|"
    r"能到|能送|送吗|到吗|几点|什么时候|啥时候|多久|多少钱|怎么付|付款|转账|微信|红包|支付|已付|付过|付了|转了|转您|钱我|一起付|现金|"
    r"今天|明天|后天|昨天|封了|隔离|核酸|疫情|解封|加油|平安|健康|注意|保重|有劳|群主|团长|店家|老板|志愿者|师傅|管家|楼长|"
    r"没问题|可以|就行|就好|就这些|就这样|以上|如上|如下|下面这些|拼单|接龙|报名|跟团|参团|下单|订购|订单|不见不散|备注无|无备注|清单|地址|需要的|"
    r"好运|早日|共渡|哈尔滨|一会|等一会|路滑|下雪|[~～!！?？。.…]+$|thx|thanks|thank you|ok|please|pls"
)
# Any of these in unread words may change what is ordered.
CAREFUL = re.compile(
    r"不要|别要|不用|不买|不订|不需|取消|退(?!休|烧|伍)|改(?!天|日|善)|换|替(?![我他她俺咱爸妈老邻楼])|或|还是|如果|要是|假如|没有|没货|缺|除了|以外|之外|不含|不算|代替|多要|少要|减(?!肥)|错|作废|删|划掉|算了|"
    r"一样|同上|照旧|照样|照着|昨天的|各(?!位)|[0-9]|[一二两三四五六七八九十半俩仨几]+[个斤袋份箱板提罐桶盒瓶包把根块条只枚件捆颗棵]|若干|全部|所有|都要|都来|剩|让给|转给|匀|一半|倍|双份|翻番"
)
# Characters of which many words for food and wares are made: words with one of them may be goods.
GOODS = re.compile(
    r"[菜肉鱼虾蟹米面油奶蛋果瓜豆葱姜蒜糖盐醋酱茶酒烟药鸡鸭鹅猪牛羊饼粉汤粥馍饺椒茄笋菇芋薯蕉桃梨橘橙柚莓枣糕酪肠腿翅排骨蹄肝纸巾膏皂液衣裤袜帽灯电池锅碗盆桶瓶杯盒袋罐箱水]"
)
# Talk to the whole group, not a part of anybody's order.
TALK_OF_ALL = re.compile(
    r"谁家|借我|借一?[下两点]|邻居们|@所有人|@\S|群里|通知|核酸|哈哈哈|各位|截止|截单|团长[:：]|收到$|有人知道"
)
# What goods or their packing should not be, behind 不要.
QUALITY = re.compile(
    r"[烂坏蔫老肥瘦大小硬软酸辣熟生冰皮骨破碎脏苦咸甜绿青红黄干湿]|纸袋|塑料袋|袋子|盒装|过期|临期|发芽|叶|根的|带[^\s]|有[^\s]{1,3}的"
)
# A question about the goods: what is named without a quantity beside it is not ordered.
QUESTION = re.compile(
    r"请问|有货[没吗嘛]|有没有|还有没|有现货|有[^,。;\s]{0,6}[吗嘛么](?![\w])|[吗嘛](?=\s*[?？]?\s*(?:$|[,，。\n]))|没了[吗么]|卖完|怎么卖|什么价|啥价|呢\s*[?？]|多少钱|几块钱?[一1]|贵不贵|能不能|可不可以|是不是|好不好吃|新鲜不"
)
COMPLAINT = re.compile(
    r"送达|已发(?!热|烧)|已配送|已送|签收|[你您]家的|有人.{0,3}(?:一起|拼|要)|谁要|谁有|转让|求购|私信|捡到|落在|错拿|拿错|(?<![共总计价])(?<!一共是)多少钱(?!.{0,4}(?:我?转|我?付|发您?|给[您你]))|借(?:我|俺)|借[一点两下几]|匀(?:我|给我|点|一)|谁家(?:有|多|还)|烂了|不够秤|缺斤|少给|没收到|漏了|漏发|少发|少送|没送|投诉|谁管|管管|(?<!别)(?<!别再)(?<!不要)(?:发错|送错)|过期|变质|退款|昨天送来|压坏|(?<![别该怕会机梯灯铃箱])坏了|怎么还没|还没到|臭了|已?收到(?!货|后|时|请|回)|拿到了|(?<!太)少了(?!点|些|吧)|(?:订|接|报|登记|记|抢)上了?[吗没嘛]|订的[^。;；\n]{0,20}(?:什么时候|啥时候|几点|怎么还?没?|到哪|到了?没|到了?吗)|是(?:昨天|前天|上次|上回|之前)(?:的|订)|缺了|多给了|还没(?:给|送|收|来)|没给我|(?<!别)(?<!别碰)(?<!别压)(?<!别弄)(?<!别打)(?<!别摔)(?<!别磕)碎了|"
    r"(?:多少钱|怎么卖|什么价|啥价|几块钱?)\s*[一1]\s*[斤板袋箱盒份个提桶罐]|问.{0,10}(?:多少钱|怎么卖|什么价|啥价)"
)
_SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮齐康伍余元顾孟平黄和穆萧尹姚邵"
    "湛汪祁毛禹狄米贝明臧计伏成戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房解应宗丁宣邓洪包石崔吉龚程邢裴陆荣翁荀羊惠曲封储靳段焦巴谷车侯宁仇"
    "武符刘景龙叶幸司黎蒲卓池乔闻党翟谭贡劳姬申冉桑桂牛寿边燕冀温庄晏瞿阎慕连习艾鱼容向易古廖终居衡步都耿满匡文寇广东欧沃利越师巩聂晁敖融冷辛简饶曾沙丰关查游权盖益桓公漕岳尚佟肖隋初迟栾矫曲闫付"
)
_TITLE = r"(?:阿姨|大姐|大哥|大爷|大妈|大叔|女士|先生|小姐|老师|奶奶|爷爷|叔叔?|姨|姐|哥|嫂子?|婶|师傅|同学|医生|大夫|警官|总|家|妈妈?|爸爸?)"
_CALLED = re.compile(
    rf"(?:我是|我叫|这是|姓名|名字|联系人|收货人|收件人|业主|户主|昵称)?\s*[:是]?\s*(?:小|老|阿|大)?(?P<surname>.)(?P<rest>.{{0,2}}?){_TITLE}?"
)
_NAME_LABEL = re.compile(r"(?:联系人|收货人|收件人|姓名|名字|业主|户主|昵称)\s*[:是]\s*.{1,16}")


def needs_in(text: str) -> tuple[str, ...]:
    """The needs (reference.NEEDS) that a folded text speaks of."""
    return tuple(need for need, pattern in NEEDS if pattern.search(text))


def is_name(text: str) -> bool:
    """Whether a few characters that are nothing else look like a person's name: 王小明, 李阿姨, 联系人:暖阳."""
    plain = text.strip()
    if _NAME_LABEL.fullmatch(plain):
        return True
    match = _CALLED.fullmatch(plain)
    return match is not None and match["surname"] in _SURNAMES and len(plain) > 1 and not re.search(r"[\da-z]", plain)


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between separators, each with something in it."""
    for match in re.finditer(r"[^\s,，、;；。.!！?？+()|/~:…【】\[\]\"'“”「」]+", text[start:end]):
        yield start + match.start(), start + match.end()
