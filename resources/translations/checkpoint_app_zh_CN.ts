<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>A line marked ✖ is not a number: mend it.</source>
        <translation>标 ✖ 的一行不是数字，请改正。</translation>
    </message>
    <message>
        <source>A number of notes is not a whole number: mend it.</source>
        <translation>有一栏不是整数，请改正。</translation>
    </message>
    <message>
        <source>A part: {amount} stays due.</source>
        <translation>部分付款，还欠 {amount}。</translation>
    </message>
    <message>
        <source>A part: {amount} stays owed.</source>
        <translation>部分付款，还欠 {amount}。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Address, phone tail, name or pinyin (Ctrl+F)</source>
        <translation>地址、电话尾号、姓名或拼音 (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>All of it is taken off already.</source>
        <translation>这一项已全部减免。</translation>
    </message>
    <message>
        <source>All that is due.</source>
        <translation>正好付清。</translation>
    </message>
    <message>
        <source>All that is owed: the account is settled.</source>
        <translation>正好结清。</translation>
    </message>
    <message>
        <source>All that is to be paid back.</source>
        <translation>应退的全部退清。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回 (Esc)</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Bill, line by line</source>
        <translation>账单明细</translation>
    </message>
    <message>
        <source>Bill: {amount}. Choose a line with ↑ and ↓ to see its prices.</source>
        <translation>账单 {amount}。用 ↑ ↓ 选一行看各种价格。</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Billed {billed}, taken off {credited}, paid {paid}, paid back {returned}.</source>
        <translation>账单 {billed}，减免 {credited}，已付 {paid}，已退 {returned}。</translation>
    </message>
    <message>
        <source>Book the payment</source>
        <translation>记收款</translation>
    </message>
    <message>
        <source>Book the payment to the merchant</source>
        <translation>记付款</translation>
    </message>
    <message>
        <source>Book what was paid back</source>
        <translation>记退款</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Borne by the checkpoint</source>
        <translation>卡点承担的损失</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Cash counted: {amount}.</source>
        <translation>已点钞：{amount}。</translation>
    </message>
    <message>
        <source>Checkpoint bears</source>
        <translation>卡点承担</translation>
    </message>
    <message>
        <source>Choose a delivery in which something did not come and was paid for.</source>
        <translation>请选一车有短少且已付款的到货。</translation>
    </message>
    <message>
        <source>Choose a delivery on the left.</source>
        <translation>请在左边选一车到货。</translation>
    </message>
    <message>
        <source>Choose a line of the bill with ↑ and ↓</source>
        <translation>用 ↑ ↓ 选账单中的一行</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>请选一项商品。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Counted: {amount}.</source>
        <translation>清点 {amount}。</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Debits and credits: {amount} each.</source>
        <translation>借贷各 {amount}。</translation>
    </message>
    <message>
        <source>Deliveries and invoices; Enter opens</source>
        <translation>到货与发票，按 Enter 打开</translation>
    </message>
    <message>
        <source>Deliveries that came short</source>
        <translation>有短少的到货</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到货款</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences found in cash counts</source>
        <translation>点钞差额</translation>
    </message>
    <message>
        <source>Does the merchant credit it?</source>
        <translation>商家是否减免？</translation>
    </message>
    <message>
        <source>Explanation of the difference</source>
        <translation>差额原因</translation>
    </message>
    <message>
        <source>Export (CSV, XLSX)</source>
        <translation>导出 (CSV, XLSX)</translation>
    </message>
    <message>
        <source>Find a household</source>
        <translation>查找住户</translation>
    </message>
    <message>
        <source>Float from the office</source>
        <translation>指挥部备用金</translation>
    </message>
    <message>
        <source>From where to where</source>
        <translation>从哪里到哪里</translation>
    </message>
    <message>
        <source>From {source} to {target}.</source>
        <translation>从{source}到{target}。</translation>
    </message>
    <message>
        <source>Gets back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Goods from {merchant}</source>
        <translation>货款 {merchant}</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>货已交付</translation>
    </message>
    <message>
        <source>Goods to come: {expected}.</source>
        <translation>未到货款 {expected}。</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Household {address}</source>
        <translation>住户 {address}</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Households and their money</source>
        <translation>住户往来</translation>
    </message>
    <message>
        <source>Households: {count}.</source>
        <translation>住户 {count} 户。</translation>
    </message>
    <message>
        <source>Households: {count}. Ctrl+Z takes all of it back.</source>
        <translation>共 {count} 户。按 Ctrl+Z 可整批撤回。</translation>
    </message>
    <message>
        <source>Households: {count}. Together: {amount}.</source>
        <translation>共 {count} 户，合计 {amount}。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>In (+), out (–)</source>
        <translation>收 (+) 付 (–)</translation>
    </message>
    <message>
        <source>In the bank: {amount}</source>
        <translation>银行 {amount}</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Invoice against what came</source>
        <translation>发票与到货对照</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Invoice recorded: {amount}.</source>
        <translation>发票已录入：{amount}。</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>It agrees with the books.</source>
        <translation>与账相符。</translation>
    </message>
    <message>
        <source>It agrees with the paper.</source>
        <translation>与票面相符。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Items still to be asked about: {count}.</source>
        <translation>还有 {count} 项待问。</translation>
    </message>
    <message>
        <source>Less to pay</source>
        <translation>应付减少</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>发票明细</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>留意</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Merchant bears</source>
        <translation>商家承担</translation>
    </message>
    <message>
        <source>Merchant {merchant}</source>
        <translation>商家 {merchant}</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Merchants and their money</source>
        <translation>商家往来</translation>
    </message>
    <message>
        <source>More to pay</source>
        <translation>应付增加</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>资金划转</translation>
    </message>
    <message>
        <source>No delivery came short. Deliveries that were shared out short are listed here.</source>
        <translation>没有短少的到货。分配后有短少的到货列在这里。</translation>
    </message>
    <message>
        <source>No delivery of this merchant yet.</source>
        <translation>该商家还没有到货。</translation>
    </message>
    <message>
        <source>No household fits. Clear the search, or take orders first: their money shows up here.</source>
        <translation>没有符合的住户。清空查找，或先录入订单，账目会出现在这里。</translation>
    </message>
    <message>
        <source>No merchant is known. Load the district&apos;s data (Orders, F1).</source>
        <translation>还没有商家。请先读取辖区资料（订单，F1）。</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>还没有资金进出。</translation>
    </message>
    <message>
        <source>No, the checkpoint bears it</source>
        <translation>否，卡点承担</translation>
    </message>
    <message>
        <source>Not handed over: only what a household has got can be taken off its bill.</source>
        <translation>还没有交付：只有住户拿到的货才能减免。</translation>
    </message>
    <message>
        <source>Nothing came yet. Count the delivery first (Receiving, F2).</source>
        <translation>还没有到货。先到收货（F2）清点。</translation>
    </message>
    <message>
        <source>Nothing is booked yet.</source>
        <translation>还没有记账。</translation>
    </message>
    <message>
        <source>Nothing is left to be asked about.</source>
        <translation>没有待问的了。</translation>
    </message>
    <message>
        <source>Nothing is owed to this merchant.</source>
        <translation>不欠该商家的钱。</translation>
    </message>
    <message>
        <source>Nothing is to be paid back to this household.</source>
        <translation>该户没有要退的钱。</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Type 0 for an empty box.</source>
        <translation>还没有填写。钱箱是空的就填 0。</translation>
    </message>
    <message>
        <source>Nothing of this delivery is to be paid back now.</source>
        <translation>这车货现在没有要退的钱。</translation>
    </message>
    <message>
        <source>Nothing to pay back.</source>
        <translation>没有要退的钱。</translation>
    </message>
    <message>
        <source>Nothing was ordered, came or was invoiced.</source>
        <translation>没有订货、到货或开票的商品。</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Number of the transfer</source>
        <translation>转账单号</translation>
    </message>
    <message>
        <source>One {unit}: declared {declared}, quoted {quoted}, invoiced {invoiced}, billed {billed}.</source>
        <translation>每{unit}：申报 {declared}，报价 {quoted}，发票 {invoiced}，结算 {billed}。</translation>
    </message>
    <message>
        <source>Only {amount} can be paid back.</source>
        <translation>最多只能退 {amount}。</translation>
    </message>
    <message>
        <source>Only {amount} is owed.</source>
        <translation>只欠 {amount}。</translation>
    </message>
    <message>
        <source>Only {amount} of it is still on the bill.</source>
        <translation>这一项账上只剩 {amount}。</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Paste it into the chat. It holds the address, the amounts and a masked name.</source>
        <translation>可以粘贴到群里了。内容有地址、金额和打码的姓名。</translation>
    </message>
    <message>
        <source>Pay all of them back (Ctrl+Enter)</source>
        <translation>全部退款 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Pay the merchant (Ctrl+P)</source>
        <translation>付给商家 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payments, moves, counts</source>
        <translation>收付、划转、点钞</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Receipt or note</source>
        <translation>收据号或备注</translation>
    </message>
    <message>
        <source>Receipt or note (may stay empty)</source>
        <translation>收据号或备注（可不填）</translation>
    </message>
    <message>
        <source>Record (Ctrl+Enter)</source>
        <translation>录入 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record the count (Ctrl+Enter)</source>
        <translation>记录点钞 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund shorts</source>
        <translation>短少退款</translation>
    </message>
    <message>
        <source>Say why the box differs, or that nobody knows.</source>
        <translation>写明差额原因；不知道也请写“不明”。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>往来</translation>
    </message>
    <message>
        <source>Statement copied.</source>
        <translation>对账单已复制。</translation>
    </message>
    <message>
        <source>Statements of all listed (PDF)</source>
        <translation>所列住户对账单 (PDF)</translation>
    </message>
    <message>
        <source>Statements written: {count}.</source>
        <translation>已生成对账单 {count} 份。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Sum of the lines: {amount}.</source>
        <translation>明细合计 {amount}。</translation>
    </message>
    <message>
        <source>Take it off the bill</source>
        <translation>记减免</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>The box agrees.</source>
        <translation>与账相符。</translation>
    </message>
    <message>
        <source>The box holds only {amount}.</source>
        <translation>钱箱里只有 {amount}。</translation>
    </message>
    <message>
        <source>The box holds {amount} after this.</source>
        <translation>之后钱箱应有 {amount}。</translation>
    </message>
    <message>
        <source>The box should hold {amount}</source>
        <translation>钱箱应有 {amount}</translation>
    </message>
    <message>
        <source>The cash box holds {held}.</source>
        <translation>钱箱应有 {held}。</translation>
    </message>
    <message>
        <source>The difference of {gap} is booked.</source>
        <translation>差额 {gap} 已入账。</translation>
    </message>
    <message>
        <source>The paper says {gap} less: look for a line that differs.</source>
        <translation>票面少 {gap}：找出不同的一行。</translation>
    </message>
    <message>
        <source>The paper says {gap} more: look for a line that differs.</source>
        <translation>票面多 {gap}：找出不同的一行。</translation>
    </message>
    <message>
        <source>The statement as text, to paste into the chat (Ctrl+T)</source>
        <translation>把对账单复制成文字，粘贴到群里 (Ctrl+T)</translation>
    </message>
    <message>
        <source>The statement on paper</source>
        <translation>打印用的对账单</translation>
    </message>
    <message>
        <source>The sum is 0.00: the books come out.</source>
        <translation>合计 0.00，账平。</translation>
    </message>
    <message>
        <source>The sum is {amount}, and must be 0.00. Tell those who mend the program.</source>
        <translation>合计 {amount}，应为 0.00。请告知维护程序的人。</translation>
    </message>
    <message>
        <source>The trial balance is written.</source>
        <translation>试算平衡表已导出。</translation>
    </message>
    <message>
        <source>This household has ordered nothing here.</source>
        <translation>该户没有订过货。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To collect: {amount}.</source>
        <translation>应收 {amount}。</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未到货款</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>应退</translation>
    </message>
    <message>
        <source>To pay back: {amount}.</source>
        <translation>应退 {amount}。</translation>
    </message>
    <message>
        <source>Total on the paper</source>
        <translation>票面合计</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Transfer each sum by the list, then book it here.</source>
        <translation>先按名单逐户转账，再在这里记账。</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>试算平衡</translation>
    </message>
    <message>
        <source>Trial balance, {checkpoint}, {time}</source>
        <translation>试算平衡表，{checkpoint}，{time}</translation>
    </message>
    <message>
        <source>Type an amount, such as 12.50.</source>
        <translation>请填金额，例如 12.50。</translation>
    </message>
    <message>
        <source>Type how many of each note and coin lie in the box.</source>
        <translation>填写钱箱里各面额的张数、枚数。</translation>
    </message>
    <message>
        <source>Type the number of the invoice, or the date on it.</source>
        <translation>填写发票号，没有就填票上的日期。</translation>
    </message>
    <message>
        <source>Type the number of the transfer, as the bank shows it.</source>
        <translation>请填转账单号。</translation>
    </message>
    <message>
        <source>Type the total that the paper shows, such as 1280.50.</source>
        <translation>填写票面合计，例如 1280.50。</translation>
    </message>
    <message>
        <source>Type the total that the paper shows.</source>
        <translation>填写票面合计。</translation>
    </message>
    <message>
        <source>Type whole numbers of notes and coins.</source>
        <translation>张数和枚数请填整数。</translation>
    </message>
    <message>
        <source>What went in and out</source>
        <translation>进出明细</translation>
    </message>
    <message>
        <source>Which households</source>
        <translation>哪些住户</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>谁承担</translation>
    </message>
    <message>
        <source>Who gets how much</source>
        <translation>各户应退</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why does it differ? No names, no phone numbers</source>
        <translation>为什么有差额？勿写姓名、电话</translation>
    </message>
    <message>
        <source>Writing statements</source>
        <translation>正在生成对账单</translation>
    </message>
    <message>
        <source>Writing the trial balance</source>
        <translation>正在导出试算平衡表</translation>
    </message>
    <message>
        <source>Yes, the merchant credits it</source>
        <translation>是，商家减免</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全额</translation>
    </message>
    <message>
        <source>back in stock</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>清点中</translation>
    </message>
    <message>
        <source>cash box</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>credited {quantity}</source>
        <translation>已减免 {quantity}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>damaged {quantity}</source>
        <translation>破损 {quantity}</translation>
    </message>
    <message>
        <source>declared {declared}, quoted {quoted}, invoiced {invoiced}</source>
        <translation>申报 {declared}，报价 {quoted}，发票 {invoiced}</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到货</translation>
    </message>
    <message>
        <source>goods did not come</source>
        <translation>货未到</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>in place of {product}</source>
        <translation>替代{product}</translation>
    </message>
    <message>
        <source>invoiced {amount}</source>
        <translation>发票 {amount}</translation>
    </message>
    <message>
        <source>invoiced {invoiced}, credited {credited}, paid {paid}</source>
        <translation>发票 {invoiced}，减免 {credited}，已付 {paid}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>袋中缺少</translation>
    </message>
    <message>
        <source>more than came: {quantity}</source>
        <translation>比到货多 {quantity}</translation>
    </message>
    <message>
        <source>no invoice yet</source>
        <translation>未录发票</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>not paid yet, or needed for other goods</source>
        <translation>尚未付款，或要抵其他货款</translation>
    </message>
    <message>
        <source>nothing to pay back</source>
        <translation>没有要退的</translation>
    </message>
    <message>
        <source>office</source>
        <translation>指挥部</translation>
    </message>
    <message>
        <source>on order</source>
        <translation>已订未到</translation>
    </message>
    <message>
        <source>order withdrawn</source>
        <translation>订单取消</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>owes us {amount}</source>
        <translation>对方欠 {amount}</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>欠 {amount}</translation>
    </message>
    <message>
        <source>paid too much</source>
        <translation>多付</translation>
    </message>
    <message>
        <source>quoted {price}</source>
        <translation>报价 {price}</translation>
    </message>
    <message>
        <source>refused {quantity}</source>
        <translation>拒收 {quantity}</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>short by {quantity} {unit}</source>
        <translation>缺 {quantity} {unit}</translation>
    </message>
    <message>
        <source>the checkpoint bears it</source>
        <translation>卡点承担</translation>
    </message>
    <message>
        <source>the merchant bears it</source>
        <translation>商家承担</translation>
    </message>
    <message>
        <source>the rest is not paid yet, or needed for other goods</source>
        <translation>其余尚未付款，或要抵其他货款</translation>
    </message>
    <message>
        <source>to ask about: {count}</source>
        <translation>待问 {count} 项</translation>
    </message>
    <message>
        <source>to ask: {amount}</source>
        <translation>待问 {amount}</translation>
    </message>
    <message>
        <source>to pay back {amount}</source>
        <translation>应退 {amount}</translation>
    </message>
    <message>
        <source>to pay {amount}</source>
        <translation>应付 {amount}</translation>
    </message>
    <message>
        <source>waits to be handed over</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>weighed {quantity} {unit}</source>
        <translation>称重 {quantity} {unit}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>withdrawn {quantity}</source>
        <translation>下架 {quantity}</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>货不对</translation>
    </message>
    <message>
        <source>wrong price</source>
        <translation>价格不对</translation>
    </message>
    <message>
        <source>{amount} is still to be paid back after this.</source>
        <translation>退后还应退 {amount}。</translation>
    </message>
    <message>
        <source>{amount} is taken off the bill, {reason}; {bearer}.</source>
        <translation>从账单减免 {amount}，{reason}，{bearer}。</translation>
    </message>
    <message>
        <source>{amount} more than is due: it stands to the household&apos;s credit and can be paid back.</source>
        <translation>多付 {amount}，记在该户名下，可以退还。</translation>
    </message>
    <message>
        <source>{amount} moved.</source>
        <translation>已划转 {amount}。</translation>
    </message>
    <message>
        <source>{amount} paid back to {address}.</source>
        <translation>已退 {address} {amount} 元。</translation>
    </message>
    <message>
        <source>{amount} paid back.</source>
        <translation>已退款 {amount}。</translation>
    </message>
    <message>
        <source>{amount} paid to {merchant}.</source>
        <translation>已付{merchant} {amount} 元。</translation>
    </message>
    <message>
        <source>{amount} taken from {address}.</source>
        <translation>已收 {address} {amount} 元。</translation>
    </message>
    <message>
        <source>{amount} taken off</source>
        <translation>减免 {amount}</translation>
    </message>
    <message>
        <source>{amount} taken off: {product}.</source>
        <translation>已减免 {amount}：{product}。</translation>
    </message>
    <message>
        <source>{amount} was paid back before</source>
        <translation>此前已退 {amount}</translation>
    </message>
    <message>
        <source>{compound}, building {building}</source>
        <translation>{compound} {building}号楼</translation>
    </message>
    <message>
        <source>{face} fen</source>
        <translation>{face} 分</translation>
    </message>
    <message>
        <source>{face} jiao</source>
        <translation>{face} 角</translation>
    </message>
    <message>
        <source>{face} yuan</source>
        <translation>{face} 元</translation>
    </message>
    <message>
        <source>{gap} less than it should: count again, or explain.</source>
        <translation>比应有少 {gap}：再点一遍，或写明原因。</translation>
    </message>
    <message>
        <source>{gap} more than it should: count again, or explain.</source>
        <translation>比应有多 {gap}：再点一遍，或写明原因。</translation>
    </message>
    <message>
        <source>{method}. The household now: {balance}.</source>
        <translation>{method}。该户现在：{balance}。</translation>
    </message>
    <message>
        <source>{method}. The merchant now: {balance}.</source>
        <translation>{method}。该商家现在：{balance}。</translation>
    </message>
    <message>
        <source>{missing} is missing: bring money into the box (Cash page), or pay back by transfer.</source>
        <translation>还差 {missing}：先补充钱箱（“现金”页），或改用转账退款。</translation>
    </message>
    <message>
        <source>{product}: the checkpoint bears {amount}.</source>
        <translation>{product}：卡点承担 {amount}。</translation>
    </message>
    <message>
        <source>{product}: the merchant credits {amount}.</source>
        <translation>{product}：商家减免 {amount}。</translation>
    </message>
    <message>
        <source>{product}: {quantity} {unit} invoiced and not sound. Does the merchant credit {amount}?</source>
        <translation>{product}：发票上有、没完好到货 {quantity} {unit}。商家是否减免 {amount}？</translation>
    </message>
    <message>
        <source>{product}: {state}.</source>
        <translation>{product}：{state}。</translation>
    </message>
    <message>
        <source>“{amount}” is not an amount of more than 0 in yuan, such as 12.50.</source>
        <translation>“{amount}”不是大于 0 的金额。请按元填写，例如 12.50。</translation>
    </message>
    <message>
        <source>“{quantity}” is not a quantity. Type digits, such as 2 or 0.5; 0 for the price alone.</source>
        <translation>“{quantity}”不是数量。请填数字，如 2 或 0.5；只改价格填 0。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Nothing that was recorded here in this shift still stands.</source>
        <translation>本班在此的记录都已撤回，或还没有记录。</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>没有可撤回的记录。</translation>
    </message>
    <message>
        <source>Nothing was recorded here in this shift yet.</source>
        <translation>本班在此还没有记录。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Recorded in this shift</source>
        <translation>本班记录</translation>
    </message>
    <message>
        <source>Take back last</source>
        <translation>撤回上一条</translation>
    </message>
    <message>
        <source>Take back selected</source>
        <translation>撤回所选</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>一并撤回</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤回：{what}</translation>
    </message>
    <message>
        <source>Takes back the last action recorded here (Ctrl+Z)</source>
        <translation>撤回在此记录的上一条操作 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>撤回原因（可不填）</translation>
    </message>
    <message>
        <source>{kind}, {count} at once. The first: {what}</source>
        <translation>{kind}，一次 {count} 条，首条：{what}</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>/   Another amount…</source>
        <translation>/   别的数量…</translation>
    </message>
    <message>
        <source>/   Find in the catalogue…</source>
        <translation>/   在目录里找…</translation>
    </message>
    <message>
        <source>/   Find the household…</source>
        <translation>/   查找住户…</translation>
    </message>
    <message>
        <source>0   It changes nothing</source>
        <translation>0   没有改动</translation>
    </message>
    <message>
        <source>0   Leave it as it is recorded</source>
        <translation>0   保持已录的不变</translation>
    </message>
    <message>
        <source>0   Leave the order out</source>
        <translation>0   这单不要</translation>
    </message>
    <message>
        <source>0   Orders nothing: leave it out</source>
        <translation>0   不是订货，不计</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格键</translation>
    </message>
    <message>
        <source>Enter   It is right as it stands</source>
        <translation>回车   就是这样</translation>
    </message>
    <message>
        <source>Enter   Withdraw the order</source>
        <translation>回车   撤回这一单</translation>
    </message>
    <message>
        <source>How much? In the item&apos;s own unit; then Enter</source>
        <translation>多少？按商品自己的单位，然后回车</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>就是这样</translation>
    </message>
    <message>
        <source>Orders nothing</source>
        <translation>不是订货</translation>
    </message>
    <message>
        <source>Type how much, such as 2 or 0.5.</source>
        <translation>输入数量，如 2 或 0.5。</translation>
    </message>
    <message>
        <source>n   Next question</source>
        <translation>n   下一个</translation>
    </message>
    <message>
        <source>{key}   {answer}   {score} %</source>
        <translation>{key}   {answer}   {score} %</translation>
    </message>
    <message>
        <source>←   Last answer back</source>
        <translation>←   撤回上一个回答</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>位置：</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A folder with the district&apos;s CSV files, to load first.</source>
        <translation>先载入此文件夹中的辖区资料 CSV。</translation>
    </message>
    <message>
        <source>Begin a new day; the earlier one is kept beside it.</source>
        <translation>重新开始一天，原来的保留在旁边。</translation>
    </message>
    <message>
        <source>Derive everything again from the journal.</source>
        <translation>由流水重新生成全部数据。</translation>
    </message>
    <message>
        <source>Load the district&apos;s CSV files from a folder into a database.</source>
        <translation>把文件夹中的辖区资料 CSV 载入数据库。</translation>
    </message>
    <message>
        <source>Loaded. Checkpoints: {checkpoints}, compounds: {compounds}, households: {households}.</source>
        <translation>已载入。卡点 {checkpoints}，小区 {compounds}，住户 {households}。</translation>
    </message>
    <message>
        <source>Nothing was loaded: no checkpoint could be read.</source>
        <translation>未载入：没有读到任何卡点。</translation>
    </message>
    <message>
        <source>Open the window on a database; it is made if it is not there.</source>
        <translation>打开数据库的窗口，没有则新建。</translation>
    </message>
    <message>
        <source>Rebuilt. Subjects: {count}.</source>
        <translation>重建完成，共 {count} 个对象。</translation>
    </message>
    <message>
        <source>Run the whole day without a screen and leave labels, shift log and database in this folder.</source>
        <translation>无屏幕跑完一整天，把标签、班次日志和数据库留在此文件夹。</translation>
    </message>
    <message>
        <source>The chain holds, and the tables say the same. Entries: {count}.</source>
        <translation>链条完好，数据表与流水一致。记录 {count} 条。</translation>
    </message>
    <message>
        <source>The chain holds, but the tables do not say what the journal says: its end may have been cut off. Keep this file as it is and tell the district office.</source>
        <translation>链条完好，但数据表与流水不一致，流水末尾可能已被截断。请保留此文件原样，并报告区指挥部。</translation>
    </message>
    <message>
        <source>The chain is broken: {what}. Keep this file as it is and tell the district office.</source>
        <translation>流水不完整：{what}。请原样保留此文件，并告知指挥部。</translation>
    </message>
    <message>
        <source>The desk at a checkpoint. Opens the window.</source>
        <translation>卡点工作台。直接运行即打开窗口。</translation>
    </message>
    <message>
        <source>The id of this laptop&apos;s checkpoint, such as P01.</source>
        <translation>本机所在卡点的编号，如 P01。</translation>
    </message>
    <message>
        <source>The language of what it says, prints and exports.</source>
        <translation>提示、打印和导出所用的语言。</translation>
    </message>
    <message>
        <source>The model district: in the window, or without a screen.</source>
        <translation>演示辖区：打开窗口，或无屏幕运行。</translation>
    </message>
    <message>
        <source>The shift&apos;s id; without it the latest.</source>
        <translation>班次编号，不填为最近一班。</translation>
    </message>
    <message>
        <source>There is no checkpoint {checkpoint} in the district&apos;s data. It knows: {known}.</source>
        <translation>辖区资料中没有 {checkpoint} 卡点。现有：{known}。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>没有文件 {path}。请检查路径。</translation>
    </message>
    <message>
        <source>There is no such shift in this database.</source>
        <translation>此数据库中没有这个班次。</translation>
    </message>
    <message>
        <source>Walk the journal&apos;s chain and name the first broken entry.</source>
        <translation>逐条检验流水，指出第一条有问题的记录。</translation>
    </message>
    <message>
        <source>What was there before differed and was replaced; it is kept in {path}.</source>
        <translation>原有数据不一致，已替换；原文件备份在 {path}。</translation>
    </message>
    <message>
        <source>What was there before was equal.</source>
        <translation>与原有数据一致。</translation>
    </message>
    <message>
        <source>Write the log of a shift as CSV, XLSX and PDF.</source>
        <translation>导出班次日志（CSV、XLSX、PDF）。</translation>
    </message>
    <message>
        <source>entry {seq} of journal {journal} does not follow the one before it</source>
        <translation>流水 {journal} 第 {seq} 条记录与上一条不衔接</translation>
    </message>
    <message>
        <source>entry {seq} of journal {journal} is missing</source>
        <translation>流水 {journal} 缺第 {seq} 条记录</translation>
    </message>
    <message>
        <source>entry {seq} of journal {journal} was changed after it was recorded</source>
        <translation>流水 {journal} 第 {seq} 条记录在写入后被改动</translation>
    </message>
    <message>
        <source>{path} is empty: nothing was ever recorded in it, or it was cut off. Look for a copy of it.</source>
        <translation>{path} 是空文件：从未记录过内容，或已被截断。请查找它的备份。</translation>
    </message>
    <message>
        <source>{path} is there already. Choose a new folder for the day.</source>
        <translation>{path} 已存在。请换一个新文件夹。</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>A bag label of another checkpoint.</source>
        <translation>这是其他卡点的户袋标签。</translation>
    </message>
    <message>
        <source>A bag label.</source>
        <translation>这是户袋标签。</translation>
    </message>
    <message>
        <source>A barcode of goods.</source>
        <translation>这是商品条码。</translation>
    </message>
    <message>
        <source>A code of another program.</source>
        <translation>这是其他程序的码。</translation>
    </message>
    <message>
        <source>It holds a web address: {code}. Nothing was changed.</source>
        <translation>内容是网址：{code}。未作改动。</translation>
    </message>
    <message>
        <source>It is of {checkpoint}. Nothing was changed. Put the bag aside for them.</source>
        <translation>属于 {checkpoint} 卡点。未作改动。请把户袋另放，待其取走。</translation>
    </message>
    <message>
        <source>It reads “{code}”. Nothing was changed.</source>
        <translation>内容是“{code}”。未作改动。</translation>
    </message>
    <message>
        <source>Nothing was changed. Hold the scanner still and scan again.</source>
        <translation>未作改动。请拿稳扫码枪，再扫一次。</translation>
    </message>
    <message>
        <source>Nothing was changed. To hand the bag over, go to Delivery and scan it there.</source>
        <translation>未作改动。要交付户袋，请到“交付”页再扫。</translation>
    </message>
    <message>
        <source>Only half of a bag label was read.</source>
        <translation>户袋标签只读到一半。</translation>
    </message>
    <message>
        <source>This code means nothing here.</source>
        <translation>无法识别此码。</translation>
    </message>
    <message>
        <source>{code} means nothing here. Nothing was changed.</source>
        <translation>{code} 在此无效。未作改动。</translation>
    </message>
</context>
<context>
    <name>ColdChain</name>
    <message>
        <source>Recall</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存放</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追溯</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Choose a column: what it is taken for stands here.</source>
        <translation>选一列，这里显示它当作什么。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>First problem: {words}</source>
        <translation>第一个问题：{words}</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Line amount, fen</source>
        <translation>行金额（分）</translation>
    </message>
    <message>
        <source>Line amount, yuan</source>
        <translation>行金额（元）</translation>
    </message>
    <message>
        <source>List of goods</source>
        <translation>商品清单</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Merchant of all these orders</source>
        <translation>这些订单的商家</translation>
    </message>
    <message>
        <source>Merchant of all these orders…</source>
        <translation>这些订单的商家…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No column gives: {what}.</source>
        <translation>没有哪一列是：{what}。</translation>
    </message>
    <message>
        <source>No order file is open. Read one, and its columns are listed here.</source>
        <translation>没有打开订单文件。读取后，各列会列在这里。</translation>
    </message>
    <message>
        <source>No titles: the first row is an order</source>
        <translation>没有标题：第一行就是订单</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number in this list</source>
        <translation>本表序号</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order total, fen</source>
        <translation>订单总额（分）</translation>
    </message>
    <message>
        <source>Order total, yuan</source>
        <translation>订单总额（元）</translation>
    </message>
    <message>
        <source>Orders: {orders}; to look at: {doubts}; problems: {problems}.</source>
        <translation>订单：{orders}；要看：{doubts}；问题：{problems}。</translation>
    </message>
    <message>
        <source>Phone (not kept)</source>
        <translation>电话（不保存）</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity of a product that is not in the catalogue</source>
        <translation>目录里没有的商品的数量</translation>
    </message>
    <message>
        <source>Quantity of {product} ({unit})</source>
        <translation>{product}的数量（{unit}）</translation>
    </message>
    <message>
        <source>Read with these columns</source>
        <translation>按这些列读取</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>正在读取订单</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Row with the titles</source>
        <translation>标题所在行</translation>
    </message>
    <message>
        <source>Say it under “Columns”, then press “Read with these columns”.</source>
        <translation>请在“列对应”里指定，再按“按这些列读取”。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheet: {sheet}</source>
        <translation>工作表：{sheet}</translation>
    </message>
    <message>
        <source>Size or kind</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>当作</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Titles in row {row}: {cells}</source>
        <translation>标题在第 {row} 行：{cells}</translation>
    </message>
    <message>
        <source>To look at: {count}.</source>
        <translation>要看：{count} 列。</translation>
    </message>
    <message>
        <source>Trying the columns</source>
        <translation>正在试读</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在试读…</translation>
    </message>
    <message>
        <source>Unit of the building</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price, fen</source>
        <translation>单价（分）</translation>
    </message>
    <message>
        <source>Unit price, yuan</source>
        <translation>单价（元）</translation>
    </message>
    <message>
        <source>What the column is taken for</source>
        <translation>这一列当作什么</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>每列是什么？</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>明确</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>请看</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet}（隐藏）</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>地址不明</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>Also waiting: {bags}</source>
        <translation>该户另有待交付：{bags}</translation>
    </message>
    <message>
        <source>And more: {count}. Scan a bag to see it.</source>
        <translation>另有 {count} 条，扫户袋即可查看。</translation>
    </message>
    <message>
        <source>At {moment}. Do not give it out. Nothing was changed. {rest}</source>
        <translation>{moment}。请勿交付。未作改动。{rest}</translation>
    </message>
    <message>
        <source>At {moment}. {way} Nothing was changed. {rest}</source>
        <translation>{moment}，{way}未作改动。{rest}</translation>
    </message>
    <message>
        <source>Attempts: {count}. The last: {reason}</source>
        <translation>交付未成 {count} 次，最近一次：{reason}</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>户袋</translation>
    </message>
    <message>
        <source>Bag damaged</source>
        <translation>户袋破损</translation>
    </message>
    <message>
        <source>Bag {number} of {of} · COLD · {code}</source>
        <translation>户袋 {number}/{of} · 冷链 · {code}</translation>
    </message>
    <message>
        <source>Bag {number} of {of} · {code}</source>
        <translation>户袋 {number}/{of} · {code}</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>袋数</translation>
    </message>
    <message>
        <source>Bags: {count}. Nothing was changed. Choose one in the list.</source>
        <translation>共 {count} 袋。未作改动。请在列表中选择。</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Building {building}</source>
        <translation>{building}号楼</translation>
    </message>
    <message>
        <source>Carried to the door.</source>
        <translation>送到门口。</translation>
    </message>
    <message>
        <source>Choose or type why first.</source>
        <translation>请先选择或输入原因。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>尾号</translation>
    </message>
    <message>
        <source>Could not be handed over</source>
        <translation>交付未成</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find: address or code on the label</source>
        <translation>查找：地址或标签尾号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Handed over already: {bag}</source>
        <translation>已交付过：{bag}</translation>
    </message>
    <message>
        <source>Handed over at the table.</source>
        <translation>自取点交付。</translation>
    </message>
    <message>
        <source>Held: do not hand over</source>
        <translation>扣留，不得交付</translation>
    </message>
    <message>
        <source>Household moved or in hospital</source>
        <translation>住户搬走或住院</translation>
    </message>
    <message>
        <source>It was held; the supervisor&apos;s word is on record.</source>
        <translation>这袋原本扣留，班长特批已记录。</translation>
    </message>
    <message>
        <source>Lots: {lots}</source>
        <translation>批次：{lots}</translation>
    </message>
    <message>
        <source>More bags waiting: {count} ({bags}).</source>
        <translation>该户还有 {count} 袋待交付（{bags}）。</translation>
    </message>
    <message>
        <source>No bag waits here. Bags come from Packing (F4).</source>
        <translation>没有待交付的户袋。户袋由“分装”(F4) 产生。</translation>
    </message>
    <message>
        <source>No more bags wait for this household.</source>
        <translation>该户没有其他待交付的户袋。</translation>
    </message>
    <message>
        <source>No waiting bag ends with {code}.</source>
        <translation>没有尾号为 {code} 的待交付户袋。</translation>
    </message>
    <message>
        <source>Nobody opened</source>
        <translation>无人应门</translation>
    </message>
    <message>
        <source>Not handed over: {bag}</source>
        <translation>交付未成：{bag}</translation>
    </message>
    <message>
        <source>Not handed over: {reason}. The bag waits on. Attempts so far: {count}.</source>
        <translation>交付未成：{reason}。户袋继续待交付，已有 {count} 次未成。</translation>
    </message>
    <message>
        <source>Nothing was changed. It may be handed over already, or be of another checkpoint: scan its label.</source>
        <translation>未作改动。可能已交付，或属于其他卡点，请扫它的标签。</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan the label on the bag.</source>
        <translation>未作改动。请扫户袋上的标签。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Keep the bag here, or ask a supervisor.</source>
        <translation>没有记录。请把袋子留在这里，或找班长处理。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan its label, or choose it in the list, then press again.</source>
        <translation>未作记录。请扫标签或在列表中选择，然后再按一次。</translation>
    </message>
    <message>
        <source>Packed {packed} = handed over {handed} + waiting {waiting} + returned {returned}</source>
        <translation>装袋 {packed} = 已交付 {handed} + 待交付 {waiting} + 已退回 {returned}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refused by the household</source>
        <translation>住户拒收</translation>
    </message>
    <message>
        <source>Return to stock</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Returned to stock</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Returned to stock: {bag}</source>
        <translation>已退回：{bag}</translation>
    </message>
    <message>
        <source>Returned to stock: {reason}. It is no longer for this household; put it aside.</source>
        <translation>已退回：{reason}。此袋不再交给该户，请另放。</translation>
    </message>
    <message>
        <source>STOP. Held: {bag}</source>
        <translation>停！扣留：{bag}</translation>
    </message>
    <message>
        <source>Scan a bag&apos;s label: it is handed over at once. Or choose a bag in the list.</source>
        <translation>扫户袋标签即刻交付，也可在列表中选择户袋。</translation>
    </message>
    <message>
        <source>Several bags end with {code}.</source>
        <translation>有多个户袋的尾号是 {code}。</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>未成</translation>
    </message>
    <message>
        <source>Two facts about {bag}.</source>
        <translation>记录冲突：{bag}</translation>
    </message>
    <message>
        <source>Two facts contradict each other</source>
        <translation>两条记录冲突</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>Waiting. Nothing was recorded yet: press “Hand over”, or scan its label.</source>
        <translation>待交付，尚未记录。请按“交付”，或扫它的标签。</translation>
    </message>
    <message>
        <source>Which bag?</source>
        <translation>是哪一袋？</translation>
    </message>
    <message>
        <source>Why? Choose or type</source>
        <translation>选择或输入原因</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>地址有误</translation>
    </message>
    <message>
        <source>held</source>
        <translation>扣留</translation>
    </message>
    <message>
        <source>{address} · bag {number}/{of}</source>
        <translation>{address} · 户袋 {number}/{of}</translation>
    </message>
    <message>
        <source>{address} · bag {number}/{of} · COLD</source>
        <translation>{address} · 户袋 {number}/{of} · 冷链</translation>
    </message>
    <message>
        <source>{bag} cold</source>
        <translation>{bag} 冷链</translation>
    </message>
    <message>
        <source>{bag} of {merchant}</source>
        <translation>{merchant} {bag}</translation>
    </message>
    <message>
        <source>{bag}: {facts}</source>
        <translation>{bag}：{facts}</translation>
    </message>
    <message>
        <source>{compound}, building {building}</source>
        <translation>{compound}{building}号楼</translation>
    </message>
    <message>
        <source>{facts} Nothing was changed. Ask both before anything is sent. {rest}</source>
        <translation>{facts}未作改动。同步前请先向双方问清。{rest}</translation>
    </message>
    <message>
        <source>{lot}, best before {day}</source>
        <translation>{lot}，有效期至 {day}</translation>
    </message>
    <message>
        <source>{moment}: carried to the door.</source>
        <translation>{moment}：送到门口。</translation>
    </message>
    <message>
        <source>{moment}: handed over at the table.</source>
        <translation>{moment}：自取点交付。</translation>
    </message>
    <message>
        <source>{moment}: returned to stock.</source>
        <translation>{moment}：退回。</translation>
    </message>
    <message>
        <source>{product}: goods, not a bag label.</source>
        <translation>{product}：这是商品，不是户袋标签。</translation>
    </message>
    <message>
        <source>{time} by {person}</source>
        <translation>{time}，{person}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Back: dry goods</source>
        <translation>里侧：干货</translation>
    </message>
    <message>
        <source>Bags: packed {packed} = handed over {handed} + returned {returned} + waiting {waiting}.</source>
        <translation>户袋：装袋 {packed} = 已交付 {handed} + 已退回 {returned} + 待交付 {waiting}。</translation>
    </message>
    <message>
        <source>Call list: {file}.</source>
        <translation>召回电话单：{file}。</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>厄瓜多尔</translation>
    </message>
    <message>
        <source>Heilongjiang</source>
        <translation>黑龙江</translation>
    </message>
    <message>
        <source>Households that paid in advance: {count}; cash {cash}, transfers {bank}.</source>
        <translation>预付住户{count}户；现金{cash}元，转账{bank}元。</translation>
    </message>
    <message>
        <source>Left: frozen</source>
        <translation>左侧：冷冻</translation>
    </message>
    <message>
        <source>Medicine and baby food</source>
        <translation>药品与母婴</translation>
    </message>
    <message>
        <source>One bag waits: nobody opened. Ring again in the morning.</source>
        <translation>有一袋待交付：无人应门，明早再敲门。</translation>
    </message>
    <message>
        <source>Protocols for COVID-19 adopted, agents stocked, storage zones drawn.</source>
        <translation>已启用新冠消毒规程，消毒剂已入库，存放区已划定。</translation>
    </message>
    <message>
        <source>Purchase list {number}: orders {orders}, items {items}.</source>
        <translation>采购单{number}：订单{orders}，商品{items}种。</translation>
    </message>
    <message>
        <source>Recall of batch {batch}: bags {bags}, households that have it {households}, all answered.</source>
        <translation>召回批次 {batch}：涉及户袋 {bags}，已领住户 {households}，均已答复。</translation>
    </message>
    <message>
        <source>Receiving note: {file}.</source>
        <translation>收货单：{file}。</translation>
    </message>
    <message>
        <source>Right: vegetables and fruit</source>
        <translation>右侧：蔬菜水果</translation>
    </message>
    <message>
        <source>Shift log: {file}.</source>
        <translation>班次日志：{file}。</translation>
    </message>
    <message>
        <source>Shift opened at checkpoint {checkpoint}.</source>
        <translation>{checkpoint} 卡点已开班。</translation>
    </message>
    <message>
        <source>The journal holds: {entries} entries, and everything derived from them is equal.</source>
        <translation>流水完整：共 {entries} 条记录，由其重建的数据全部一致。</translation>
    </message>
    <message>
        <source>Trace: {file}.</source>
        <translation>追溯表：{file}。</translation>
    </message>
    <message>
        <source>Trial balance: accounts {accounts}, debits {debits}, credits {credits}, sum {sum}.</source>
        <translation>试算平衡：账户{accounts}个，借方{debits}元，贷方{credits}元，差额{sum}元。</translation>
    </message>
    <message>
        <source>Waiting for disinfection</source>
        <translation>待消毒区</translation>
    </message>
    <message>
        <source>customs paper seen on the driver&apos;s phone, copy follows</source>
        <translation>报关单已在司机手机上查看，稍后补交</translation>
    </message>
    <message>
        <source>district office</source>
        <translation>区指挥部</translation>
    </message>
    <message>
        <source>float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>nobody opened</source>
        <translation>无人应门</translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation>住户不要了</translation>
    </message>
    <message>
        <source>packaging torn</source>
        <translation>包装撕裂</translation>
    </message>
    <message>
        <source>positive sample reported by the district</source>
        <translation>区里通报样本阳性</translation>
    </message>
    <message>
        <source>the second test was negative</source>
        <translation>复检阴性</translation>
    </message>
    <message>
        <source>{file}: labels {labels} on pages {pages}.</source>
        <translation>{file}：标签 {labels} 张，共 {pages} 页。</translation>
    </message>
    <message>
        <source>{file}: orders taken {taken}, withheld {withheld}.</source>
        <translation>{file}：录入订单 {taken}，未录入 {withheld}。</translation>
    </message>
    <message>
        <source>{file}: statements {count}.</source>
        <translation>{file}：对账单{count}份。</translation>
    </message>
    <message>
        <source>{merchant} quoted {count} prices, one above the declared price.</source>
        <translation>{merchant}报价{count}项，其中一项高于申报价。</translation>
    </message>
    <message>
        <source>{merchant}: invoice {invoice}, paid {paid}; households paid back for shorts {households}, {fen}.</source>
        <translation>{merchant}：发票{invoice}元，已付{paid}元；缺货退款{households}户，共{fen}元。</translation>
    </message>
    <message>
        <source>{merchant}: items {items}, short {short}, damaged {damaged}; disinfected, lots held {held}; orders {orders}, households {households}, bags {bags}.</source>
        <translation>{merchant}：货品 {items} 种，短少 {short}，破损 {damaged}；已消毒，暂扣 {held} 批；订单 {orders}，住户 {households}，户袋 {bags}。</translation>
    </message>
</context>
<context>
    <name>Disinfection</name>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>75 % ethanol</source>
        <translation>75% 酒精</translation>
    </message>
    <message>
        <source>84 disinfectant (chlorine)</source>
        <translation>84 消毒液</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>；或</translation>
    </message>
    <message>
        <source>= {agent} of the agent + {water} of water</source>
        <translation>= 药剂 {agent} + 水 {water}</translation>
    </message>
    <message>
        <source>= {agent}, as it is, without water</source>
        <translation>= {agent}，原液使用，不加水</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>消毒剂</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>药剂</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>另有 {count} 项。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>At least {coldest} °C.</source>
        <translation>不低于 {coldest} °C。</translation>
    </message>
    <message>
        <source>At most {warmest} °C.</source>
        <translation>不高于 {warmest} °C。</translation>
    </message>
    <message>
        <source>Back to the timer</source>
        <translation>返回计时</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>户袋</translation>
    </message>
    <message>
        <source>Below 0 °C an ordinary solution freezes: treat at the bay, or use an agent made for the cold.</source>
        <translation>零下时普通消毒液会结冰：请在装卸区消毒，或使用低温消毒剂。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>COVID-19</source>
        <translation>新冠肺炎</translation>
    </message>
    <message>
        <source>Certificates: {papers}.</source>
        <translation>证明：{papers}。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Check agent and time, then start (Enter in the last field).</source>
        <translation>核对药剂和时间后开始（在最后一栏按回车）。</translation>
    </message>
    <message>
        <source>Chilled goods among them: at most {warmest} °C.</source>
        <translation>其中冷藏货物：不高于 {warmest} °C。</translation>
    </message>
    <message>
        <source>Chlorine tablets</source>
        <translation>含氯消毒片</translation>
    </message>
    <message>
        <source>Choose how it is applied, or type it.</source>
        <translation>请选择或输入消杀方式。</translation>
    </message>
    <message>
        <source>Choose the agent, or type its name.</source>
        <translation>请选择消毒剂，或输入名称。</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>时钟被拨慢</translation>
    </message>
    <message>
        <source>Commonly used figures were filled in. To be confirmed by the local health office.</source>
        <translation>已填入常用数值，请以当地卫健部门要求为准。</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>浓度</translation>
    </message>
    <message>
        <source>Contact time</source>
        <translation>作用时间</translation>
    </message>
    <message>
        <source>Contact time over: {count}</source>
        <translation>作用时间已到：{count} 项</translation>
    </message>
    <message>
        <source>Do not spray medicine: wipe its outer packaging.</source>
        <translation>药品不要喷洒：擦拭外包装。</translation>
    </message>
    <message>
        <source>Done at {time}.</source>
        <translation>{time} 已做。</translation>
    </message>
    <message>
        <source>Due at {time}.</source>
        <translation>{time} 应再做。</translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>{time} 应做</translation>
    </message>
    <message>
        <source>Due: not done yet</source>
        <translation>应做：还没做过</translation>
    </message>
    <message>
        <source>Enter it at Receiving</source>
        <translation>到收货处补录</translation>
    </message>
    <message>
        <source>Every {hours} h.</source>
        <translation>每 {hours} 小时一次。</translation>
    </message>
    <message>
        <source>Filled in as the protocol asks: {use}.</source>
        <translation>已按规程填好：{use}。</translation>
    </message>
    <message>
        <source>Finished at {time}.</source>
        <translation>{time} 已完成。</translation>
    </message>
    <message>
        <source>Finished {time}</source>
        <translation>{time} 完成</translation>
    </message>
    <message>
        <source>Go on with it now, at Disinfection.</source>
        <translation>请到消杀处继续处理。</translation>
    </message>
    <message>
        <source>Go to Packing</source>
        <translation>去分装</translation>
    </message>
    <message>
        <source>Goggles, visors and boots</source>
        <translation>护目镜、面屏和雨靴</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>扣留</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>过氧化氢</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>L</source>
        <translation>升</translation>
    </message>
    <message>
        <source>Let it pass…</source>
        <translation>班长放行…</translation>
    </message>
    <message>
        <source>Lots still held: {count}. What stops them stands below.</source>
        <translation>仍扣留 {count} 批，原因见下。</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>低于则提醒</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>喷雾</translation>
    </message>
    <message>
        <source>Next of this load: {goods}. Ctrl+R releases them too.</source>
        <translation>本车接着放行：{goods}。再按 Ctrl+R 放行。</translation>
    </message>
    <message>
        <source>Next {time}</source>
        <translation>下次 {time}</translation>
    </message>
    <message>
        <source>Next: share out and pack, at Packing (Enter).</source>
        <translation>下一步：到“分装”分配、装袋 (Enter)。</translation>
    </message>
    <message>
        <source>No load is held.
Finish a count at Receiving, then the load stands here.</source>
        <translation>没有待消杀的货物。
在“收货”完成清点后，货物会列在这里。</translation>
    </message>
    <message>
        <source>No load yet. It comes here when its count is finished at Receiving.</source>
        <translation>还没有到货。在“收货”完成清点后会列在这里。</translation>
    </message>
    <message>
        <source>No protocols are in force yet: every load needs one treatment, with any agent. A supervisor chooses them at Protocols (Alt+3).</source>
        <translation>尚未启用规程：每车货都要消毒一次，药剂不限。请班长在“规程”页(Alt+3)选用。</translation>
    </message>
    <message>
        <source>Not as the protocol asks: {uses}.</source>
        <translation>不符合规程：应为 {uses}。</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>还没做过。</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>备注（可不填）</translation>
    </message>
    <message>
        <source>Nothing came or went of it yet. Count what stands there (counted), or enter what was delivered.</source>
        <translation>还没有进出记录。请盘点现有数量，或录入到货。</translation>
    </message>
    <message>
        <source>Nothing is asked of this class of goods.</source>
        <translation>这类货物没有要求。</translation>
    </message>
    <message>
        <source>Nothing is held here. Choose a load in the list first.</source>
        <translation>没有可放行的。请先在列表里选一车货。</translation>
    </message>
    <message>
        <source>Nothing more is asked of these goods. They can be released now.</source>
        <translation>这些货物没有其他要求，现在可以放行。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Nothing was recorded. What is wrong stands beside its field.</source>
        <translation>未作记录。问题写在相应栏目旁。</translation>
    </message>
    <message>
        <source>Other goods of this load are held still: they stand in the list.</source>
        <translation>这车还有别的货被扣留，见列表。</translation>
    </message>
    <message>
        <source>Overdue since {time}</source>
        <translation>已超时，应于 {time}</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Plate, pallet 3, tent …</source>
        <translation>车牌、3号托盘、帐篷…</translation>
    </message>
    <message>
        <source>Protective gear</source>
        <translation>防护用品</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>规程</translation>
    </message>
    <message>
        <source>Quaternary ammonium</source>
        <translation>季铵盐</translation>
    </message>
    <message>
        <source>Read the figures from the agent&apos;s label. To be confirmed by the local health office.</source>
        <translation>请按消毒剂标签填写，并以当地卫健部门要求为准。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Recorded, but the goods stay held.</source>
        <translation>已记录，但货物仍扣留。</translation>
    </message>
    <message>
        <source>Release the goods (Ctrl+R)</source>
        <translation>放行货物 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Released at {time}. Next: share out and pack, at Packing.</source>
        <translation>已于 {time} 放行。下一步：到“分装”分配、装袋。</translation>
    </message>
    <message>
        <source>Released {time}</source>
        <translation>{time} 放行</translation>
    </message>
    <message>
        <source>Rinsed, finished (Ctrl+R)</source>
        <translation>已冲洗，完成 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Running low: {agents}.</source>
        <translation>库存不足：{agents}。</translation>
    </message>
    <message>
        <source>Say what is treated.</source>
        <translation>请填写消毒的是什么。</translation>
    </message>
    <message>
        <source>Scan the bag&apos;s label</source>
        <translation>扫户袋标签</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>浸泡</translation>
    </message>
    <message>
        <source>Some of these goods can be released now. The others stay held.</source>
        <translation>其中一部分现在可以放行，其余继续扣留。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>还有内容没填好。</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>依据：{source}。</translation>
    </message>
    <message>
        <source>Spray</source>
        <translation>喷洒</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Start the contact time</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Stock: mg/L or %</source>
        <translation>原液：mg/L 或 %</translation>
    </message>
    <message>
        <source>Tables, tents and paths</source>
        <translation>桌面、帐篷和通道</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back: the disinfection began at {time}, later than it says now. Set the clock right.</source>
        <translation>这台电脑的时钟被往回调过：消毒开始于 {time}，比现在显示的时间还晚。请把时钟调准。</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back: the disinfection began at {time}, later than it says now. The goods stay held. Set the clock right.</source>
        <translation>本机时钟被拨慢：消杀开始于 {time}，晚于现在的时间。货物仍不得动用，请校准时钟。</translation>
    </message>
    <message>
        <source>The contact time is over since {time}. Rinse or wipe it off, then finish it here.</source>
        <translation>作用时间已于 {time} 结束。请冲洗或擦净，然后在这里点完成。</translation>
    </message>
    <message>
        <source>The contact time is over since {time}. The goods are held until you release them.</source>
        <translation>作用时间已于 {time} 到时。放行前货物不得动用。</translation>
    </message>
    <message>
        <source>The contact time of {load} runs. You are told when it is over.</source>
        <translation>{load} 开始计时，到时会提醒。</translation>
    </message>
    <message>
        <source>The contact time runs until {time}. Leave it alone.</source>
        <translation>作用时间到 {time} 为止，请勿触碰。</translation>
    </message>
    <message>
        <source>The contact time runs until {time}. The goods are held.</source>
        <translation>作用时间到 {time} 为止，其间货物不得动用。</translation>
    </message>
    <message>
        <source>The figures last used here. To be confirmed by the local health office.</source>
        <translation>已填入上次所用数值，请以当地卫健部门要求为准。</translation>
    </message>
    <message>
        <source>The goods are held. What stops them stands below.</source>
        <translation>货物扣留中，原因见下。</translation>
    </message>
    <message>
        <source>The round is to be done again, at Disinfection.</source>
        <translation>请到消杀处再做一轮。</translation>
    </message>
    <message>
        <source>The whole load</source>
        <translation>整车</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time is over: finish</source>
        <translation>时间已到：请完成</translation>
    </message>
    <message>
        <source>Time is over: release</source>
        <translation>时间到，可放行</translation>
    </message>
    <message>
        <source>To disinfect</source>
        <translation>待消杀</translation>
    </message>
    <message>
        <source>To mix, litres</source>
        <translation>要配多少升</translation>
    </message>
    <message>
        <source>To treat: {treated}.</source>
        <translation>消毒：{treated}。</translation>
    </message>
    <message>
        <source>Treat again</source>
        <translation>重新消杀</translation>
    </message>
    <message>
        <source>Treat something else</source>
        <translation>消毒其他</translation>
    </message>
    <message>
        <source>Treat something else (Alt+N)</source>
        <translation>消毒其他 (Alt+N)</translation>
    </message>
    <message>
        <source>Treat {bag}</source>
        <translation>消毒 {bag}</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>消毒部位</translation>
    </message>
    <message>
        <source>Type a whole number of mg/L above zero, such as 500.</source>
        <translation>请输入大于零的整数（mg/L），如 500。</translation>
    </message>
    <message>
        <source>Type a whole number of pieces, such as 100.</source>
        <translation>请填整片数，如 100。</translation>
    </message>
    <message>
        <source>Type a whole number, or leave it empty.</source>
        <translation>请填整数，或留空。</translation>
    </message>
    <message>
        <source>Type an amount, such as 5 or 0.5.</source>
        <translation>请填数量，如 5 或 0.5。</translation>
    </message>
    <message>
        <source>Type the contact time in minutes, such as 30 or 0.5.</source>
        <translation>请输入作用时间（分钟），如 30 或 0.5。</translation>
    </message>
    <message>
        <source>Type the litres: then it stands here what to mix.</source>
        <translation>填升数后，这里显示怎么配。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Used, mL</source>
        <translation>用药，毫升</translation>
    </message>
    <message>
        <source>Used, pieces</source>
        <translation>用药，片</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Vehicle bay</source>
        <translation>停车装卸区</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>进出记录</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What is treated</source>
        <translation>消毒什么</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>Which load?</source>
        <translation>是哪一车货？</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>擦拭</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>counted {time}</source>
        <translation>{time} 盘点</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>毫升</translation>
    </message>
    <message>
        <source>mg/L</source>
        <translation>mg/L</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>mist</source>
        <translation>气雾</translation>
    </message>
    <message>
        <source>more was used than entered: count it</source>
        <translation>用量多于入库，请盘点</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>未盘点过</translation>
    </message>
    <message>
        <source>no treatment</source>
        <translation>不需消毒</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>nothing asked (other emergencies)</source>
        <translation>无要求（其他突发事件）</translation>
    </message>
    <message>
        <source>outer packaging</source>
        <translation>外包装</translation>
    </message>
    <message>
        <source>outer packaging and each carton</source>
        <translation>外包装及每一箱</translation>
    </message>
    <message>
        <source>round</source>
        <translation>定时消毒</translation>
    </message>
    <message>
        <source>running low: order more</source>
        <translation>库存不足，请补货</translation>
    </message>
    <message>
        <source>soak</source>
        <translation>浸泡</translation>
    </message>
    <message>
        <source>spilled</source>
        <translation>洒漏</translation>
    </message>
    <message>
        <source>spray</source>
        <translation>喷洒</translation>
    </message>
    <message>
        <source>that is {gives} mg/L; exactly right for {volume}</source>
        <translation>浓度为 {gives} mg/L；正好可配 {volume}</translation>
    </message>
    <message>
        <source>to be confirmed by the local health office</source>
        <translation>待当地卫生健康部门确认</translation>
    </message>
    <message>
        <source>used</source>
        <translation>领用</translation>
    </message>
    <message>
        <source>used as it is</source>
        <translation>原液使用</translation>
    </message>
    <message>
        <source>used: {what}</source>
        <translation>用于：{what}</translation>
    </message>
    <message>
        <source>wipe</source>
        <translation>擦拭</translation>
    </message>
    <message>
        <source>{agent}, {concentration} mg/L, {method}, {minutes} min, begun at {time}</source>
        <translation>{agent}，{concentration} mg/L，{method}，{minutes} 分钟，{time} 开始</translation>
    </message>
    <message>
        <source>{agent}: {stock} in stock</source>
        <translation>{agent}：库存 {stock}</translation>
    </message>
    <message>
        <source>{count} L</source>
        <translation>{count} 升</translation>
    </message>
    <message>
        <source>{count} mL</source>
        <translation>{count} 毫升</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <translation>{count} 片</translation>
    </message>
    <message>
        <source>{goods}, lots: {count}</source>
        <translation>{goods}，{count} 批</translation>
    </message>
    <message>
        <source>{loads}. Go on with them now, at Disinfection.</source>
        <translation>{loads}。请到消杀处继续处理。</translation>
    </message>
    <message>
        <source>{load} is released.</source>
        <translation>{load} 已放行。</translation>
    </message>
    <message>
        <source>{load}: contact time over.</source>
        <translation>{load}：作用时间到。</translation>
    </message>
    <message>
        <source>{load}: part of it is released.</source>
        <translation>{load}：部分已放行。</translation>
    </message>
    <message>
        <source>{load}: {goods} released.</source>
        <translation>{load}：{goods} 已放行。</translation>
    </message>
    <message>
        <source>{mg} mg each</source>
        <translation>每片 {mg} mg</translation>
    </message>
    <message>
        <source>{minutes} min: held until {time}</source>
        <translation>{minutes} 分钟，{time} 前不得动用</translation>
    </message>
    <message>
        <source>{round}: due now.</source>
        <translation>{round}：到时间了。</translation>
    </message>
    <message>
        <source>{strength} mg/L ({percent} %)</source>
        <translation>{strength} mg/L（{percent} %）</translation>
    </message>
    <message>
        <source>{strength} mg/L, {methods}, {minutes} min</source>
        <translation>{strength} mg/L，{methods}，{minutes} 分钟</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>{what}: finished.</source>
        <translation>{what}：已完成。</translation>
    </message>
    <message>
        <source>✖ The stock is weaker than {wanted} mg/L: nothing stronger can be mixed from it.</source>
        <translation>✖ 原液浓度低于 {wanted} mg/L，配不出更浓的。</translation>
    </message>
    <message>
        <source>✖ Type how many litres are wanted, such as 10 or 0.5.</source>
        <translation>✖ 请填要配多少升，如 10 或 0.5。</translation>
    </message>
    <message>
        <source>✖ Type the strength on the label: 5 % or 50000 (mg/L).</source>
        <translation>✖ 请填标签上的浓度：5 % 或 50000（mg/L）。</translation>
    </message>
    <message>
        <source>✖ Type the strength that is wanted, in mg/L.</source>
        <translation>✖ 请填要配的浓度（mg/L）。</translation>
    </message>
</context>
<context>
    <name>District</name>
    <message>
        <source>Checkpoint {checkpoint} is not in it. Nothing can be replaced.</source>
        <translation>其中没有 {checkpoint} 卡点，无法替换。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Compounds {compounds}, buildings {buildings}, households {households}, merchants {merchants}, products {products}, volunteers {volunteers}.</source>
        <translation>小区 {compounds}，楼栋 {buildings}，住户 {households}，商家 {merchants}，商品 {products}，志愿者 {volunteers}。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder with checkpoints.csv, households.csv, …</source>
        <translation>存有 checkpoints.csv、households.csv 等文件的文件夹</translation>
    </message>
    <message>
        <source>Loaded: checkpoints {checkpoints}, compounds {compounds}, merchants {merchants}, products {products}.</source>
        <translation>已载入：卡点 {checkpoints}，小区 {compounds}，商家 {merchants}，商品 {products}。</translation>
    </message>
    <message>
        <source>No district could be read from there.</source>
        <translation>该文件夹中读不出辖区资料。</translation>
    </message>
    <message>
        <source>No district is loaded yet.</source>
        <translation>尚未载入辖区资料。</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>还没有选文件夹。</translation>
    </message>
    <message>
        <source>Nothing to load.</source>
        <translation>没有可载入的资料。</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>原有资料未变。</translation>
    </message>
    <message>
        <source>Problems: {count}. These rows are left out if you use this data.</source>
        <translation>有 {count} 处问题。使用这些资料时，问题行不会载入。</translation>
    </message>
    <message>
        <source>Read a folder with a district first.</source>
        <translation>请先读取辖区资料文件夹。</translation>
    </message>
    <message>
        <source>Read the folder</source>
        <translation>读取文件夹</translation>
    </message>
    <message>
        <source>Read without a fault.</source>
        <translation>读取完成，没有问题。</translation>
    </message>
    <message>
        <source>Read, but not all of it is sound.</source>
        <translation>已读取，但部分内容有问题。</translation>
    </message>
    <message>
        <source>Reading the district&apos;s data</source>
        <translation>正在读取辖区资料</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>已停止读取。</translation>
    </message>
    <message>
        <source>The district&apos;s data</source>
        <translation>辖区资料</translation>
    </message>
    <message>
        <source>The district&apos;s data is loaded.</source>
        <translation>辖区资料已载入。</translation>
    </message>
    <message>
        <source>The draft was matched against the old data and is closed: read its list again.</source>
        <translation>草稿按旧资料核对，已关闭，请重新读取订单。</translation>
    </message>
    <message>
        <source>This is not this laptop&apos;s district.</source>
        <translation>这不是本机所在辖区的资料。</translation>
    </message>
    <message>
        <source>Type or choose the folder that holds checkpoints.csv, households.csv and the rest.</source>
        <translation>请输入或选择存有 checkpoints.csv、households.csv 等文件的文件夹。</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>使用这些资料</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A part of the goods released: {delivery}.</source>
        <translation>部分货物已放行：{delivery}。</translation>
    </message>
    <message>
        <source>Added to purchase list {number}. Orders: {orders}, items to bring beyond it: {items}.</source>
        <translation>采购单 {number} 追加订单 {orders} 张，多带 {items} 种。</translation>
    </message>
    <message>
        <source>Bag carried to the door: {bag}.</source>
        <translation>送到门口：{bag}。</translation>
    </message>
    <message>
        <source>Bag handed over at the table: {bag}.</source>
        <translation>自取点交付：{bag}。</translation>
    </message>
    <message>
        <source>Bag returned to stock: {bag}. {reason}</source>
        <translation>退回户袋：{bag}。{reason}</translation>
    </message>
    <message>
        <source>Bag {number} of {of} packed for {address}.</source>
        <translation>装袋：{address}，户袋 {number}/{of}。</translation>
    </message>
    <message>
        <source>Borne by the checkpoint: {amount} yuan for {quantity} {unit} {product} of {merchant} that did not come sound.</source>
        <translation>卡点承担：{merchant} 的 {product} {quantity} {unit} 未完好到货，{amount} 元。</translation>
    </message>
    <message>
        <source>Cash counted: {counted} yuan, as it should be.</source>
        <translation>现金盘点：{counted} 元，账实相符。</translation>
    </message>
    <message>
        <source>Cash counted: {counted} yuan, {difference} yuan too little.</source>
        <translation>现金盘点：{counted} 元，少 {difference} 元。</translation>
    </message>
    <message>
        <source>Cash counted: {counted} yuan, {difference} yuan too much.</source>
        <translation>现金盘点：{counted} 元，多 {difference} 元。</translation>
    </message>
    <message>
        <source>Code {code} stands for {quantity} × {product} from now on.</source>
        <translation>条码 {code} 从现在起代表 {quantity} × {product}。</translation>
    </message>
    <message>
        <source>Cold bag {number} of {of} packed for {address}.</source>
        <translation>装袋：{address}，冷链户袋 {number}/{of}。</translation>
    </message>
    <message>
        <source>Comes later, as order {rest}: {quantity} of line {line} of order {order}.</source>
        <translation>稍后补送，另立订单 {rest}：订单 {order} 第 {line} 行的 {quantity}。</translation>
    </message>
    <message>
        <source>Count finished: {delivery}.</source>
        <translation>清点完成：{delivery}。</translation>
    </message>
    <message>
        <source>Counted: no {product} came.</source>
        <translation>清点：{product}没有来。</translation>
    </message>
    <message>
        <source>Counted: {quantity} {unit} {product}, damaged. {reason}</source>
        <translation>清点：{product} {quantity} {unit}，破损。{reason}</translation>
    </message>
    <message>
        <source>Counted: {quantity} {unit} {product}, good.</source>
        <translation>清点：{product} {quantity} {unit}，完好。</translation>
    </message>
    <message>
        <source>Counted: {quantity} {unit} {product}, refused. {reason}</source>
        <translation>清点：{product} {quantity} {unit}，拒收。{reason}</translation>
    </message>
    <message>
        <source>Credited by {merchant}: {amount} yuan for {quantity} {unit} {product} that did not come sound.</source>
        <translation>{merchant} 抵扣：{product} {quantity} {unit} 未完好到货，{amount} 元。</translation>
    </message>
    <message>
        <source>Disinfection finished: contact time over, rinsed or cleared.</source>
        <translation>消毒完成：作用时间已到，已冲洗或清理。</translation>
    </message>
    <message>
        <source>Disinfection of {delivery} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.</source>
        <translation>开始消杀 {delivery}：{agent} {concentration} mg/L，{method}，作用时间 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Disinfection of {what} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.</source>
        <translation>开始消毒 {what}：{agent} {concentration} mg/L，{method}，作用 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Goods released: {delivery}.</source>
        <translation>放行货物：{delivery}。</translation>
    </message>
    <message>
        <source>Goods sent back with {delivery}. Lines: {count}.</source>
        <translation>{delivery}已带走退货，共 {count} 行。</translation>
    </message>
    <message>
        <source>Goods shared out to order {order}, complete.</source>
        <translation>订单 {order} 分配货物，全部足额。</translation>
    </message>
    <message>
        <source>Goods shared out to order {order}. Lines short: {short} of {count}.</source>
        <translation>订单 {order} 分配货物，{count} 种商品中 {short} 种短少。</translation>
    </message>
    <message>
        <source>Hand-over failed, the bag waits on: {bag}. {reason}</source>
        <translation>交付未成，户袋继续待交付：{bag}。{reason}</translation>
    </message>
    <message>
        <source>In the place of nothing else: {product} of {delivery}.</source>
        <translation>不再作替代：{delivery} 的{product}。</translation>
    </message>
    <message>
        <source>In the place of {ordered}, {delivery} brought {product}.</source>
        <translation>替代{ordered}：{delivery} 送来{product}。</translation>
    </message>
    <message>
        <source>Invoice {number} of {merchant} over {amount} yuan recorded. Items: {count}.</source>
        <translation>已登记 {merchant} 的发票 {number}，共 {amount} 元，{count} 项。</translation>
    </message>
    <message>
        <source>Label printed again: {bag}, copy {copy}.</source>
        <translation>补打标签：{bag}，第 {copy} 次打印。</translation>
    </message>
    <message>
        <source>Label printed: {bag}.</source>
        <translation>打印标签：{bag}。</translation>
    </message>
    <message>
        <source>Learned in {group}: “{written}” means {product}.</source>
        <translation>在{group}学到：“{written}”就是 {product}。</translation>
    </message>
    <message>
        <source>Lot described: {lot}, {temperature} °C on arrival. Certificates: {count}.</source>
        <translation>已登记批次：{lot}，到货温度 {temperature} °C。证明：{count} 份。</translation>
    </message>
    <message>
        <source>Lot described: {lot}. Certificates: {count}.</source>
        <translation>已登记批次：{lot}。证明：{count} 份。</translation>
    </message>
    <message>
        <source>Money moved, {source} to {target}: {amount} yuan.</source>
        <translation>调款，{source}→{target}：{amount} 元。</translation>
    </message>
    <message>
        <source>More than was ordered.</source>
        <translation>比订的多。</translation>
    </message>
    <message>
        <source>No longer given: {quantity} of line {line} of order {order}. {reason}</source>
        <translation>不再给：订单 {order} 第 {line} 行的 {quantity}。{reason}</translation>
    </message>
    <message>
        <source>No longer given: {quantity} {item} in place of another item of order {order}. {reason}</source>
        <translation>不再给：订单 {order} 的替代品 {item} {quantity}。{reason}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>Order {number} taken for {address}, from {merchant}. Lines: {count}.</source>
        <translation>录入订单 {number}：{address}，{merchant}，{count} 种商品。</translation>
    </message>
    <message>
        <source>Order {order} cancelled: all of it was passed on.</source>
        <translation>订单 {order} 已取消：全部转给了邻居。</translation>
    </message>
    <message>
        <source>Order {order} cancelled: {reason}</source>
        <translation>取消订单 {order}：{reason}</translation>
    </message>
    <message>
        <source>Order {order} changed. Lines: {count}. {reason}</source>
        <translation>订单 {order} 已改，共 {count} 行。{reason}</translation>
    </message>
    <message>
        <source>Packing list of {delivery} read. Lines: {count}.</source>
        <translation>已读入{delivery}的送货单，共 {count} 行。</translation>
    </message>
    <message>
        <source>Paid back to {address} by transfer: {amount} yuan, {reason}.</source>
        <translation>转账退款给 {address}：{amount} 元，{reason}。</translation>
    </message>
    <message>
        <source>Paid back to {address} in cash: {amount} yuan, {reason}.</source>
        <translation>现金退款给 {address}：{amount} 元，{reason}。</translation>
    </message>
    <message>
        <source>Paid to {merchant} by transfer {reference}: {amount} yuan.</source>
        <translation>转账付给 {merchant}（单号 {reference}）：{amount} 元。</translation>
    </message>
    <message>
        <source>Paid to {merchant} in cash: {amount} yuan.</source>
        <translation>现金付给 {merchant}：{amount} 元。</translation>
    </message>
    <message>
        <source>Passed on to a neighbour: {quantity} of line {line} of order {order}, now in order {to}.</source>
        <translation>转给邻居：订单 {order} 第 {line} 行 {quantity}，现为订单 {to}。</translation>
    </message>
    <message>
        <source>Payment of {address} by transfer {reference}: {amount} yuan.</source>
        <translation>{address} 转账付款（单号 {reference}）：{amount} 元。</translation>
    </message>
    <message>
        <source>Payment of {address} in cash: {amount} yuan.</source>
        <translation>{address} 现金付款：{amount} 元。</translation>
    </message>
    <message>
        <source>Prices quoted by {merchant}, pasted as text. Items: {count}.</source>
        <translation>{merchant} 报价（粘贴），{count} 种。</translation>
    </message>
    <message>
        <source>Prices quoted by {merchant}, read from a file. Items: {count}.</source>
        <translation>{merchant} 报价（文件），{count} 种。</translation>
    </message>
    <message>
        <source>Prices quoted by {merchant}, typed. Items: {count}.</source>
        <translation>{merchant} 报价（手工），{count} 种。</translation>
    </message>
    <message>
        <source>Protocols put in force: {name}.</source>
        <translation>启用规程：{name}。</translation>
    </message>
    <message>
        <source>Purchase list {number} cancelled: {reason}</source>
        <translation>采购单 {number} 取消：{reason}</translation>
    </message>
    <message>
        <source>Purchase list {number} closed for {merchant}. Orders: {orders}, items: {items}.</source>
        <translation>采购单 {number} 截单，{merchant}。订单 {orders} 张，商品 {items} 种。</translation>
    </message>
    <message>
        <source>Put into {zone}: {lot}.</source>
        <translation>放入{zone}：{lot}。</translation>
    </message>
    <message>
        <source>Recall closed. {reason}</source>
        <translation>召回结束。{reason}</translation>
    </message>
    <message>
        <source>Recall opened: {reason}. Lots: {count}.</source>
        <translation>发起召回：{reason}。批次：{count}。</translation>
    </message>
    <message>
        <source>Recall: {address} – {answer}.</source>
        <translation>召回答复：{address}，{answer}。</translation>
    </message>
    <message>
        <source>Shift closed.</source>
        <translation>结班。</translation>
    </message>
    <message>
        <source>Shift opened at {checkpoint}.</source>
        <translation>{checkpoint}开班。</translation>
    </message>
    <message>
        <source>Stock of {agent}, {reason}: {change}.</source>
        <translation>{agent} 库存，{reason}：{change}。</translation>
    </message>
    <message>
        <source>Storage zone drawn: {name}.</source>
        <translation>画了存放区域：{name}。</translation>
    </message>
    <message>
        <source>Storage zone removed: {zone}.</source>
        <translation>删除存放区域：{zone}。</translation>
    </message>
    <message>
        <source>Substitute offered for line {line} of order {order}: {quantity} {unit} {product}.</source>
        <translation>为订单 {order} 第 {line} 行提供替代品：{product} {quantity} {unit}。</translation>
    </message>
    <message>
        <source>Taken back, {subject}: {reason}</source>
        <translation>撤回（{subject}）：{reason}</translation>
    </message>
    <message>
        <source>Taken off the bill of {address}: {amount} yuan for {goods}, {reason}. The checkpoint bears it.</source>
        <translation>从 {address} 账单减免：{goods}，{amount} 元，{reason}。由卡点承担。</translation>
    </message>
    <message>
        <source>Taken off the bill of {address}: {amount} yuan for {goods}, {reason}. The merchant bears it.</source>
        <translation>从 {address} 账单减免：{goods}，{amount} 元，{reason}。由商家承担。</translation>
    </message>
    <message>
        <source>Tally sheet {sheet} entered for {delivery}. Counts: {count}.</source>
        <translation>点货单 {sheet} 已录入{delivery}，共 {count} 笔。</translation>
    </message>
    <message>
        <source>Tally sheet {sheet} printed for {merchant}. Lines: {count}.</source>
        <translation>已打印{merchant}的点货单 {sheet}，共 {count} 行。</translation>
    </message>
    <message>
        <source>Temperature of {place}: {temperature} °C.</source>
        <translation>{place}的温度：{temperature} °C。</translation>
    </message>
    <message>
        <source>Temperatures of {place}, {coldest} to {warmest} °C. Readings: {count}. From: {source}.</source>
        <translation>{place}的温度，{coldest} 至 {warmest} °C。读数：{count}，来源：{source}。</translation>
    </message>
    <message>
        <source>The household does not want the substitute for line {line} of order {order}.</source>
        <translation>住户不要订单 {order} 第 {line} 行的替代品。</translation>
    </message>
    <message>
        <source>The household takes the substitute for line {line} of order {order}.</source>
        <translation>住户同意订单 {order} 第 {line} 行的替代品。</translation>
    </message>
    <message>
        <source>The rest comes later for: {products}.</source>
        <translation>余下的稍后补送：{products}。</translation>
    </message>
    <message>
        <source>Treated: {treated}.</source>
        <translation>消毒部位：{treated}。</translation>
    </message>
    <message>
        <source>Used from stock: {volume}.</source>
        <translation>用药：{volume}。</translation>
    </message>
    <message>
        <source>Vehicle {plate} of {merchant} arrived. Items on its purchase list: {count}.</source>
        <translation>{merchant}车辆 {plate} 到达，采购单 {count} 种商品。</translation>
    </message>
    <message>
        <source>Withdrawn: {quantity} {unit} {lot}. {reason}</source>
        <translation>下架：{lot} {quantity} {unit}。{reason}</translation>
    </message>
    <message>
        <source>a disinfection</source>
        <translation>一次消毒</translation>
    </message>
    <message>
        <source>a learned word</source>
        <translation>记住的说法</translation>
    </message>
    <message>
        <source>a recall</source>
        <translation>一次召回</translation>
    </message>
    <message>
        <source>a storage zone</source>
        <translation>存放区</translation>
    </message>
    <message>
        <source>bag {bag}</source>
        <translation>户袋 {bag}</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>条码 {code}</translation>
    </message>
    <message>
        <source>delivery {delivery}</source>
        <translation>到货 {delivery}</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>订单 {order}</translation>
    </message>
    <message>
        <source>purchase list {number}</source>
        <translation>采购单 {number}</translation>
    </message>
    <message>
        <source>quoted prices</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>tally sheet {sheet}</source>
        <translation>点货单 {sheet}</translation>
    </message>
    <message>
        <source>temperatures</source>
        <translation>温度记录</translation>
    </message>
    <message>
        <source>the protocols</source>
        <translation>消毒规程</translation>
    </message>
    <message>
        <source>the shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>the stock of an agent</source>
        <translation>消毒剂库存</translation>
    </message>
    <message>
        <source>voucher {voucher}</source>
        <translation>凭证{voucher}</translation>
    </message>
    <message>
        <source>{address}, bag {number} of {of}</source>
        <translation>{address} 户袋 {number}/{of}</translation>
    </message>
    <message>
        <source>{delivery} ({classes})</source>
        <translation>{delivery}（{classes}）</translation>
    </message>
    <message>
        <source>{kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>{supervisor} let it pass ({stops}): {reason}</source>
        <translation>{supervisor}特批放行（{stops}）：{reason}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Another program is holding the file.</source>
        <translation>文件正被其他程序占用。</translation>
    </message>
    <message>
        <source>It is a fault of this program. What you recorded before is safe. Look whether this action is in the list; if it is not, do it again.</source>
        <translation>这是程序的错误，此前的记录都已保存。请看列表中有没有这次操作，没有就再做一次。</translation>
    </message>
    <message>
        <source>It is a fault of this program. What you recorded before is safe. Look whether this action is in the list; if it is not, do it again. For those who mend it: {path}</source>
        <translation>这是程序的错误，此前的记录都已保存。请看列表中有没有这次操作，没有就再做一次。供维修人员查看：{path}</translation>
    </message>
    <message>
        <source>Sorry, that went wrong.</source>
        <translation>抱歉，程序出错了。</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>磁盘没有响应。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>文件打不开。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>This action was not recorded. Check the cable or the stick with {path}, then do it again.</source>
        <translation>这次操作未作记录。请检查 {path} 所在磁盘的连线或 U 盘，然后再做一次。</translation>
    </message>
    <message>
        <source>This action was not recorded. Copy {path} to a safe place before anything else, write on paper meanwhile, and call the office.</source>
        <translation>这次操作未作记录。请先把 {path} 复制到安全的地方，暂用纸笔记录，并联系指挥部。</translation>
    </message>
    <message>
        <source>This action was not recorded. Wait a moment and do it again; if it stays so, close the other window that uses {path}.</source>
        <translation>这次操作未作记录。请稍等再做一次；若仍不行，请关闭正在使用 {path} 的其他窗口。</translation>
    </message>
    <message>
        <source>This action was not recorded; everything before it is safe. Delete files you do not need from the disk with {path}, then do it again.</source>
        <translation>这次操作未作记录，此前的记录都已保存。请删除 {path} 所在磁盘上不用的文件，然后再做一次。</translation>
    </message>
    <message>
        <source>This file is not one of this program.</source>
        <translation>这不是本程序的文件。</translation>
    </message>
    <message>
        <source>This file was written by a newer version.</source>
        <translation>此文件由更新的版本写成。</translation>
    </message>
    <message>
        <source>This place may not be written to.</source>
        <translation>此处不能写入。</translation>
    </message>
    <message>
        <source>{path} is not there or cannot be reached. Nothing was recorded. Check the folder, and that the disk or stick is plugged in.</source>
        <translation>{path} 不存在或无法访问。未作记录。请检查文件夹，并确认磁盘或 U 盘已插好。</translation>
    </message>
    <message>
        <source>{path} is read-only for you. Nothing was recorded, nothing is lost. Choose another folder, or have the permission changed.</source>
        <translation>{path} 只能读取。未作记录，也没有丢失。请换一个文件夹，或请人修改权限。</translation>
    </message>
    <message>
        <source>{path} was left as it is. Choose the checkpoint&apos;s own file, or a new name.</source>
        <translation>{path} 未作改动。请选择本卡点的文件，或换一个新文件名。</translation>
    </message>
    <message>
        <source>{path} was left as it is. Install the newer version of the program to open it.</source>
        <translation>{path} 未作改动。请安装新版程序后再打开。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>And {count} more characters.</source>
        <translation>另有 {count} 个字符。</translation>
    </message>
    <message>
        <source>{files}, in {folder}.</source>
        <translation>{files}，在 {folder}。</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Household: 3-2-501, room, end of the phone, name, pinyin</source>
        <translation>住户：3-2-501、房号、电话尾号、姓名、拼音</translation>
    </message>
    <message>
        <source>It is not sold by that unit. Type the number alone.</source>
        <translation>不按这个单位卖，只输数字即可。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Item and quantity: 白菜 2, bc2, xhs 1.5</source>
        <translation>商品和数量：白菜 2、bc2、xhs 1.5</translation>
    </message>
    <message>
        <source>Item: name, other name, pinyin</source>
        <translation>商品：品名、别名、拼音</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No household of this checkpoint fits.</source>
        <translation>本卡点没有这样的住户。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>So much cannot be ordered: more than 0, up to 1000000, three decimal places at most.</source>
        <translation>数量不对：要大于 0，不超过 1000000，最多三位小数。</translation>
    </message>
    <message>
        <source>The merchant has no such item.</source>
        <translation>这家商家没有这样的商品。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A new file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Choose the checkpoint…</source>
        <translation>选择卡点…</translation>
    </message>
    <message>
        <source>Choose the folder with the district&apos;s data (checkpoints.csv, households.csv, …).</source>
        <translation>请选择辖区资料文件夹（内有 checkpoints.csv、households.csv 等）。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The district&apos;s data</source>
        <translation>辖区资料</translation>
    </message>
    <message>
        <source>The district&apos;s data is loaded. Other data can be read from a folder.</source>
        <translation>辖区资料已载入，也可从文件夹读取其他资料。</translation>
    </message>
    <message>
        <source>Type or choose the folder first.</source>
        <translation>请先输入或选择文件夹。</translation>
    </message>
    <message>
        <source>Type the folder and press Enter, or choose it</source>
        <translation>输入文件夹后按 Enter，或点按选择</translation>
    </message>
    <message>
        <source>Which checkpoint does this laptop stand at?</source>
        <translation>本机在哪个卡点？</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>…另有 {count} 条。</translation>
    </message>
</context>
<context>
    <name>Glyphs</name>
    <message>
        <source>An invisible character ({code}) was left out.</source>
        <translation>已略去一个不可见字符 ({code})。</translation>
    </message>
    <message>
        <source>No font has the character {code}. A box with this code was drawn in its place.</source>
        <translation>所有字体都没有字符 {code}，已用带编码的方框代替。</translation>
    </message>
    <message>
        <source>“{character}” ({code}) is not in the main font and was drawn in the font {font}.</source>
        <translation>主字体没有“{character}”({code})，已改用字体 {font}。</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>certificate missing</source>
        <translation>缺证明</translation>
    </message>
    <message>
        <source>chilled goods</source>
        <translation>冷藏</translation>
    </message>
    <message>
        <source>contact time not over</source>
        <translation>作用时间未到</translation>
    </message>
    <message>
        <source>customs inspection and quarantine certificate</source>
        <translation>海关检验检疫证明</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>disinfection certificate</source>
        <translation>消毒证明</translation>
    </message>
    <message>
        <source>driver not checked</source>
        <translation>司机未查验</translation>
    </message>
    <message>
        <source>driver too warm</source>
        <translation>司机体温偏高</translation>
    </message>
    <message>
        <source>driver&apos;s health code</source>
        <translation>司机健康码</translation>
    </message>
    <message>
        <source>driver&apos;s test too old</source>
        <translation>司机核酸过期</translation>
    </message>
    <message>
        <source>frozen goods</source>
        <translation>冷冻</translation>
    </message>
    <message>
        <source>good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>goods expired</source>
        <translation>货物过期</translation>
    </message>
    <message>
        <source>goods not released</source>
        <translation>货物未放行</translation>
    </message>
    <message>
        <source>goods recalled</source>
        <translation>货物召回</translation>
    </message>
    <message>
        <source>goods too cold</source>
        <translation>货物温度偏低</translation>
    </message>
    <message>
        <source>goods too warm</source>
        <translation>货物温度偏高</translation>
    </message>
    <message>
        <source>green code</source>
        <translation>绿码</translation>
    </message>
    <message>
        <source>imported cold chain</source>
        <translation>进口冷链</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>no pass</source>
        <translation>无通行证</translation>
    </message>
    <message>
        <source>not disinfected</source>
        <translation>未消毒</translation>
    </message>
    <message>
        <source>not disinfected as the protocol asks</source>
        <translation>未按规程消毒</translation>
    </message>
    <message>
        <source>nucleic-acid test report</source>
        <translation>核酸检测报告</translation>
    </message>
    <message>
        <source>ordinary goods</source>
        <translation>普通货物</translation>
    </message>
    <message>
        <source>pass expired</source>
        <translation>通行证过期</translation>
    </message>
    <message>
        <source>pass not valid yet</source>
        <translation>通行证未生效</translation>
    </message>
    <message>
        <source>pass of another vehicle, merchant or checkpoint</source>
        <translation>通行证不是本车、本商家或本卡点的</translation>
    </message>
    <message>
        <source>pass unknown</source>
        <translation>通行证查不到</translation>
    </message>
    <message>
        <source>proof of origin</source>
        <translation>产地证明</translation>
    </message>
    <message>
        <source>red code</source>
        <translation>红码</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>temperature not measured</source>
        <translation>未量温度</translation>
    </message>
    <message>
        <source>yellow code</source>
        <translation>黄码</translation>
    </message>
    <message>
        <source>{product}, batch {batch}</source>
        <translation>{product}，批号 {batch}</translation>
    </message>
</context>
<context>
    <name>GoodsFiles</name>
    <message>
        <source>Batch {batch} of {product} stands in row {row} with another date or origin. One batch has one date: correct one of the two rows.</source>
        <translation>{product}的批号 {batch} 在第 {row} 行写的日期或产地不一样。一个批号只有一个日期，请改正其中一行。</translation>
    </message>
    <message>
        <source>It keeps “{text}”, but no production date says since when. The list is taken without the expiry date; type it from the packet.</source>
        <translation>写着保质“{text}”，但没有生产日期，算不出到期日。清单照收，到期日请按包装补录。</translation>
    </message>
    <message>
        <source>It would expire on {expires} before it was made on {produced}. Look at the packet, and correct one of the two.</source>
        <translation>到期日 {expires} 早于生产日期 {produced}。看一下包装，改正其中一个。</translation>
    </message>
    <message>
        <source>No item with a quantity was found. A packing list has a column of products, codes or item numbers and one of quantities.</source>
        <translation>没有找到带数量的商品。装箱单要有一列商品名、条码或货号，还要有一列数量。</translation>
    </message>
    <message>
        <source>No quantity of {product} is written: the list is taken as saying that none is on the vehicle.</source>
        <translation>{product}没写数量，按车上没有处理。</translation>
    </message>
    <message>
        <source>The code belongs to {product}, but “{written}” stands beside it. The code is followed; compare with the goods.</source>
        <translation>条码是{product}的，旁边却写着“{written}”。以条码为准，请和实物核对。</translation>
    </message>
    <message>
        <source>The code “{text}” belongs to no item yet. Scan it once at Receiving and say which item it is, or write the product&apos;s name beside it.</source>
        <translation>条码“{text}”还没有对应的商品。在收货页扫一次并选定是哪种商品，或在旁边写上商品名。</translation>
    </message>
    <message>
        <source>The list counts {product} by “{written}”, but it is sold by {unit}. Write the quantity in {unit}.</source>
        <translation>清单里{product}按“{written}”算，但它是按{unit}卖的。请写成{unit}。</translation>
    </message>
    <message>
        <source>The pass ends ({ends}) before it begins ({begins}). Correct one of the two.</source>
        <translation>通行证的截止时间（{ends}）早于开始时间（{begins}），请改正其中一个。</translation>
    </message>
    <message>
        <source>product or code</source>
        <translation>商品名或条码</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>{cases} cases of {per_case} are not the {quantity} that are written beside them. Correct one of the three.</source>
        <translation>{cases} 箱、每箱 {per_case}，和旁边写的 {quantity} 对不上。请改正其中一个。</translation>
    </message>
    <message>
        <source>{product} stands in row {row} with another date or origin, and neither row names a batch. Write a batch in each of them, so that they can be told apart.</source>
        <translation>{product}在第 {row} 行写的日期或产地不一样，两行都没写批号。请都写上批号，才能区分。</translation>
    </message>
    <message>
        <source>“{text}” cannot be a batch: it has more than 40 characters, or a spreadsheet program shortened a long number. Write the batch as it stands on the packet.</source>
        <translation>“{text}”不能作批号：超过 40 个字符，或者长数字被表格软件缩写了。请照包装上的写。</translation>
    </message>
    <message>
        <source>“{text}” is no code that stands on goods: its check digit is wrong, or digits are missing. Compare it with the packet.</source>
        <translation>“{text}”不是商品上的条码：校验位不对，或者缺了数字。请和包装上的核对。</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it as 2021-11-03.</source>
        <translation>“{text}”不是日期。请写成 2021-11-03 这样。</translation>
    </message>
    <message>
        <source>“{text}” names no item with a quantity and was left out.</source>
        <translation>“{text}”没有写明商品和数量，已略过。</translation>
    </message>
    <message>
        <source>“{written}” counts cases of {product}, and how much is in one is not known. Write the quantity, or add a column with the pieces in a case.</source>
        <translation>“{written}”是{product}的箱数，但不知道一箱有多少。请写数量，或加一列每箱数量。</translation>
    </message>
</context>
<context>
    <name>GoodsWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>75 % ethanol</source>
        <translation>75% 酒精</translation>
    </message>
    <message>
        <source>84 disinfectant (chlorine)</source>
        <translation>84 消毒液</translation>
    </message>
    <message>
        <source>area</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>户袋</translation>
    </message>
    <message>
        <source>chilled goods</source>
        <translation>冷藏商品</translation>
    </message>
    <message>
        <source>chlorine tablets</source>
        <translation>含氯消毒片</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>报关</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>disinfection</source>
        <translation>消毒</translation>
    </message>
    <message>
        <source>frozen goods</source>
        <translation>冷冻商品</translation>
    </message>
    <message>
        <source>goggles, visors and boots</source>
        <translation>护目镜、面屏和雨靴</translation>
    </message>
    <message>
        <source>green code</source>
        <translation>绿码</translation>
    </message>
    <message>
        <source>hydrogen peroxide</source>
        <translation>过氧化氢</translation>
    </message>
    <message>
        <source>imported cold chain</source>
        <translation>进口冷链</translation>
    </message>
    <message>
        <source>load</source>
        <translation>整车货</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>misted</source>
        <translation>喷雾</translation>
    </message>
    <message>
        <source>more than ordered</source>
        <translation>多到</translation>
    </message>
    <message>
        <source>nucleic-acid test</source>
        <translation>核酸检测</translation>
    </message>
    <message>
        <source>ordinary goods</source>
        <translation>普通商品</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>protective gear</source>
        <translation>防护用品</translation>
    </message>
    <message>
        <source>quaternary ammonium</source>
        <translation>季铵盐</translation>
    </message>
    <message>
        <source>red code</source>
        <translation>红码</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>soaked</source>
        <translation>浸泡</translation>
    </message>
    <message>
        <source>sprayed</source>
        <translation>喷洒</translation>
    </message>
    <message>
        <source>tables, tents and paths</source>
        <translation>桌面、帐篷和通道</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>vehicle bay</source>
        <translation>停车装卸区</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>擦拭</translation>
    </message>
    <message>
        <source>yellow code</source>
        <translation>黄码</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A cell of this row is far too long. Shorten it.</source>
        <translation>此行有单元格过长，请缩短。</translation>
    </message>
    <message>
        <source>A quotation mark opens in this row and is not closed. Close or delete it.</source>
        <translation>此行的引号没有成对。请补上或删去。</translation>
    </message>
    <message>
        <source>Entry {number} was recorded and is missing in this copy of the list. Confirm that it was withdrawn, or keep it.</source>
        <translation>第 {number} 条已录入，这份接龙里却没有了。请确认已退订，或保留。</translation>
    </message>
    <message>
        <source>It is not certain which quantity belongs to which product in “{text}”. Write commas between the items.</source>
        <translation>“{text}”中数量与商品对应不明。请用逗号隔开各商品。</translation>
    </message>
    <message>
        <source>Line {line} holds a control character ({code}) at place {place}, which no text has. Nothing was taken; delete it there, or export the file again.</source>
        <translation>第 {line} 行第 {place} 个字符是控制字符（{code}），文本里不该有。没有录入；请删掉它，或重新导出文件。</translation>
    </message>
    <message>
        <source>Missing columns: {missing}. Columns found: {found}. Nothing was taken; add the columns or choose the right file.</source>
        <translation>缺少列：{missing}。现有列：{found}。未录入任何内容；请补上缺少的列，或另选文件。</translation>
    </message>
    <message>
        <source>No address is written. “{text}” leads to {address}: confirm it, or choose the household.</source>
        <translation>没写地址。按“{text}”查到 {address}：请确认，或另选住户。</translation>
    </message>
    <message>
        <source>No address was found in “{text}”. Write building, unit and room first, such as 3-2-501.</source>
        <translation>“{text}”中没有地址。请先写楼栋、单元、房号，如 3-2-501。</translation>
    </message>
    <message>
        <source>No household of this checkpoint has the address “{text}”. Correct the address or add the household to the roster.</source>
        <translation>本卡点没有地址为“{text}”的住户。请改正地址，或把住户加入名册。</translation>
    </message>
    <message>
        <source>No merchant has the id or name “{text}”. Correct it or add the merchant.</source>
        <translation>没有编号或名称为“{text}”的商家。请改正，或添加商家。</translation>
    </message>
    <message>
        <source>No product has the code “{sku}”. Correct it or add the product to the catalogue.</source>
        <translation>没有编码为“{sku}”的商品。请改正，或把商品加入目录。</translation>
    </message>
    <message>
        <source>No quantity is written for {product}. Taking the order records 1 {unit}; ask the household if it may want more.</source>
        <translation>{product}没写数量，录入时按 1 {unit}计。可能不止时请问住户。</translation>
    </message>
    <message>
        <source>Nothing is left of entry {number}, which was recorded. Confirm that it was withdrawn, or keep it.</source>
        <translation>第 {number} 条已录入，现在内容空了。请确认已退订，或保留。</translation>
    </message>
    <message>
        <source>Order number {number} already stands in row {first_row} for another order. Give each order its own number.</source>
        <translation>订单号 {number} 与第 {first_row} 行的另一订单重复。请给每个订单单独编号。</translation>
    </message>
    <message>
        <source>Order {number} is already recorded with other content and was left as it is. To change it, cancel the recorded order first; if this is another list, give the list another title.</source>
        <translation>订单 {number} 已录入且内容不同，原订单未变。要修改请先取消已录订单；若是另一份接龙，请换一个标题。</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was taken; read the file again when you are ready.</source>
        <translation>已停止读取，未录入任何内容。需要时请重新读取。</translation>
    </message>
    <message>
        <source>The address “{text}” fits more than one household: {choices}. Write it in full.</source>
        <translation>地址“{text}”对应多户：{choices}。请写完整。</translation>
    </message>
    <message>
        <source>The address “{text}” is not complete. Choose the household.</source>
        <translation>地址“{text}”不完整。请选定住户。</translation>
    </message>
    <message>
        <source>The amount is {amount} yuan, but price times quantity is {expected} yuan. Ask the merchant which is right.</source>
        <translation>金额写的是 {amount} 元，而单价乘数量是 {expected} 元。请向商家核实。</translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation>此格为空，请填写。</translation>
    </message>
    <message>
        <source>The characters are in no encoding known here (UTF-8, GBK, GB18030, UTF-16). Save the file as UTF-8.</source>
        <translation>无法识别文字编码（支持 UTF-8、GBK、GB18030、UTF-16）。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The column {column} stands in the header more than once. Nothing was taken; delete or rename one of them.</source>
        <translation>表头中“{column}”列重复。未录入任何内容；请删除其一或改名。</translation>
    </message>
    <message>
        <source>The entry has an address but no goods. Ask the household what it orders.</source>
        <translation>此条有地址，没有商品。请向住户核实。</translation>
    </message>
    <message>
        <source>The entry holds a second address, “{text}”. Write each household on a line of its own.</source>
        <translation>此条还有第二个地址“{text}”。请每户单独写一行。</translation>
    </message>
    <message>
        <source>The entry is longer than {limit} characters and was not read. Split it into entries with one address each.</source>
        <translation>此条超过 {limit} 字，未读取。请拆成每条一个地址。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists, that it is not a folder, and that you may read it.</source>
        <translation>文件打不开。请确认文件存在、不是文件夹，并且有读取权限。</translation>
    </message>
    <message>
        <source>The file holds a header but no rows. Export it again.</source>
        <translation>文件只有表头，没有数据，请重新导出。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB and was not read. Split it into smaller files.</source>
        <translation>文件超过 {limit} MB，未读取。请拆成几个小文件。</translation>
    </message>
    <message>
        <source>The file is not there. Put it there, or choose another.</source>
        <translation>文件不存在。请放到那里，或另选一个。</translation>
    </message>
    <message>
        <source>The household has a recorded order in this list. Confirm that this is wanted besides it, or leave it out.</source>
        <translation>这户在这个接龙里已有录入的订单。请确认这是另外加订的，或略去。</translation>
    </message>
    <message>
        <source>The household ordered exactly this in entry {number} already. Confirm that it is wanted twice, or leave it out.</source>
        <translation>这户在第 {number} 条已订过同样的东西。请确认要两份，或略去。</translation>
    </message>
    <message>
        <source>The household ordered some of the same goods in entry {number} already. Confirm that both are wanted, or leave this out.</source>
        <translation>这户在第 {number} 条已订过其中的商品。请确认两条都要，或略去这条。</translation>
    </message>
    <message>
        <source>The price is zero. Take the order only if the goods are free.</source>
        <translation>单价为零。确为免费再录入。</translation>
    </message>
    <message>
        <source>The product is called “{written}” here, but its code belongs to “{name}”. Check the code before you take the order.</source>
        <translation>此处商品写作“{written}”，而编码对应“{name}”。请核对编码再录入。</translation>
    </message>
    <message>
        <source>The quantity is zero. Write what is ordered, or leave the item out.</source>
        <translation>数量为零。请写明订购数量，或删去该商品。</translation>
    </message>
    <message>
        <source>The quantity “{text}” is less than zero. Write what is ordered; cancel an order at the order desk.</source>
        <translation>数量“{text}”小于零。请写订购数量；取消订单请到“订单”页。</translation>
    </message>
    <message>
        <source>The row has {found} cells, but the header has {expected}. Look for a missing or an extra separator.</source>
        <translation>此行有 {found} 格，表头有 {expected} 格。请检查是否多了或少了分隔符。</translation>
    </message>
    <message>
        <source>The spaces in “{text}” leave it open which quantity belongs to which product. Compare the lines before you take the order.</source>
        <translation>“{text}”中的空格使数量与商品对应不明。请核对明细再录入。</translation>
    </message>
    <message>
        <source>The text holds more than {limit} entries, and nothing was taken. Paste one list at a time.</source>
        <translation>文本里超过 {limit} 条接龙，什么也没录。请一次只粘贴一个接龙。</translation>
    </message>
    <message>
        <source>There is no such folder. Check its name, or choose another.</source>
        <translation>没有这个文件夹。请核对名称，或另选一个。</translation>
    </message>
    <message>
        <source>There is nothing in the file. Export it again.</source>
        <translation>文件是空的，请重新导出。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a CSV or text file. Ask the sender for the CSV file.</source>
        <translation>这是 PDF，不是 CSV 或文本文件。请向对方要 CSV 文件。</translation>
    </message>
    <message>
        <source>This is a web page, not a CSV file. Open it in the spreadsheet program and save it as CSV.</source>
        <translation>这是网页文件，不是 CSV。请用表格软件打开，另存为 CSV。</translation>
    </message>
    <message>
        <source>This is an Excel workbook, not a CSV file. Open it in the spreadsheet program and save it as CSV.</source>
        <translation>这是 Excel 文件，不是 CSV。请用表格软件打开，另存为 CSV。</translation>
    </message>
    <message>
        <source>This is not a text file: it holds bytes that no text has. Choose a CSV or text file.</source>
        <translation>这不是文本文件，请选择 CSV 或文本文件。</translation>
    </message>
    <message>
        <source>This is not an order list: no line has a number and an address, such as “1. 3-2-501 …”. Paste the whole list from the chat.</source>
        <translation>这不是接龙：没有一行带序号和地址，如“1. 3-2-501 …”。请从群里复制完整的接龙。</translation>
    </message>
    <message>
        <source>This row says the same as row {first_row} of the same order. Delete one, or write the total quantity in one row.</source>
        <translation>此行与同一订单的第 {first_row} 行相同。请删去一行，或把总数写在一行。</translation>
    </message>
    <message>
        <source>This was recorded already and then cancelled. Confirm that it is ordered again, or leave it out.</source>
        <translation>这一条以前登记过，后来取消了。请确认是否重新订购，否则不要记。</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>{file}, line {row}</source>
        <translation>{file} 第 {row} 行</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file} 第 {row} 行</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file} 第 {row} 行“{column}”列</translation>
    </message>
    <message>
        <source>{file}, {cell} ({column})</source>
        <translation>{file}，{cell}（{column}）</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place}：{text}</translation>
    </message>
    <message>
        <source>{product} is written more than once in the entry. Taking the order records every one of them.</source>
        <translation>此条中{product}写了多次，录入时每次都计入。</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {product} is much for one household. Take the order only if that is meant.</source>
        <translation>{product} {quantity} {unit}，一户订得偏多。确认无误再录入。</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {product} is not a whole number of pieces. Take the order only if the merchant divides it.</source>
        <translation>{product} {quantity} {unit}不是整数。商家可以拆分再录入。</translation>
    </message>
    <message>
        <source>“{text}” already stands in row {first_row}. Keep one of the two rows.</source>
        <translation>“{text}”与第 {first_row} 行重复，请只保留一行。</translation>
    </message>
    <message>
        <source>“{text}” belongs to no entry and was left out. If it orders something, give it a number and an address.</source>
        <translation>“{text}”不属于任何一条，已略过。若是订货，请补上序号和地址。</translation>
    </message>
    <message>
        <source>“{text}” cannot stand on a label. A checkpoint&apos;s id has 1 to 8 capital letters A to Z and digits.</source>
        <translation>“{text}”不能印在标签上。卡点编号为 1 到 8 位大写字母或数字。</translation>
    </message>
    <message>
        <source>“{text}” changes something that the household has not ordered here. Find its order, or leave these words out.</source>
        <translation>“{text}”要改的东西这户在这里没订过。请找到它的订单，或略去这几个字。</translation>
    </message>
    <message>
        <source>“{text}” has an address but no number in the list. Write its number in front of it.</source>
        <translation>“{text}”有地址，没有接龙序号。请在前面写上序号。</translation>
    </message>
    <message>
        <source>“{text}” is a quantity without a product. Write the product beside it.</source>
        <translation>“{text}”只有数量，没有商品。请补上商品。</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time. Write it as 2021-11-03 08:31.</source>
        <translation>“{text}”不是有效时间。请写成 2021-11-03 08:31。</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.</source>
        <translation>“{text}”不是有效单价。分列写整数，元列最多两位小数。</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity that can be taken. Write a plain number with at most three decimal places, up to 1000000.</source>
        <translation>“{text}”不是有效数量。请写普通数字，最多三位小数，不超过 1000000。</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write hours and minutes, such as 16:00.</source>
        <translation>“{text}”不是时间。请写几点几分，如 16:00。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number of 0 or more. Correct it.</source>
        <translation>“{text}”不是大于等于 0 的整数，请改正。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole order number; a spreadsheet program may have shortened it. Export the file again and do not save it in between.</source>
        <translation>“{text}”不是完整的订单号，可能被表格软件截短。请重新导出，中途不要另存。</translation>
    </message>
    <message>
        <source>“{text}” is not allowed here. Write one of: {allowed}.</source>
        <translation>此处不能填“{text}”。可填：{allowed}。</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.</source>
        <translation>“{text}”不是有效金额。分列写整数，元列最多两位小数。</translation>
    </message>
    <message>
        <source>“{text}” is not in the catalogue. Write the product&apos;s full name or add the product.</source>
        <translation>目录中没有“{text}”。请写商品全名，或添加商品。</translation>
    </message>
    <message>
        <source>“{text}” is not listed in {file}, or its row there has a problem. Mend it there or correct it here.</source>
        <translation>{file} 中没有“{text}”，或那一行有问题。请改正那边或这边。</translation>
    </message>
    <message>
        <source>“{text}” is served by checkpoint {checkpoint}, not by this one. Pass the order on to it.</source>
        <translation>“{text}”归 {checkpoint} 卡点，不归本卡点。请把订单转过去。</translation>
    </message>
    <message>
        <source>“{text}” may be a question or a complaint. Confirm that it orders goods, or leave it out.</source>
        <translation>“{text}”可能是询问或投诉。请确认是订货，或略去。</translation>
    </message>
    <message>
        <source>“{text}” may be more than one product: {choices}. Write the product&apos;s full name.</source>
        <translation>“{text}”可能是多种商品：{choices}。请写商品全名。</translation>
    </message>
    <message>
        <source>“{text}” may take something back or set a condition. Write the entry as what is ordered now, and nothing else.</source>
        <translation>“{text}”可能是退换或附带条件。请只写现在要订的内容。</translation>
    </message>
    <message>
        <source>“{text}” names no product, and the list offers more than one or none. Choose the product.</source>
        <translation>“{text}”没写商品，接龙里的商品也不止一种或没有。请选定商品。</translation>
    </message>
    <message>
        <source>“{text}” takes back what was written before it. Nothing of it is taken.</source>
        <translation>“{text}”收回了前面写的，所以没有录入。</translation>
    </message>
    <message>
        <source>“{text}” takes something back. Choose whether one item or the whole order is meant.</source>
        <translation>“{text}”要退东西。请选定是退一样还是整单。</translation>
    </message>
    <message>
        <source>“{text}” was not understood, so it is not certain what is ordered. Write the entry with full product names and quantities.</source>
        <translation>未能识别“{text}”，订货内容不确定。请写明商品全名和数量。</translation>
    </message>
    <message>
        <source>“{text}” was not understood. Take the order only if this is a name or a remark and orders nothing.</source>
        <translation>未能识别“{text}”。若只是姓名或留言、并非订货，再录入。</translation>
    </message>
    <message>
        <source>“{written}” is written, but {product} is sold by {unit}. Ask how much is meant and write it in {unit}.</source>
        <translation>写的是“{written}”，而{product}按{unit}卖。请问清数量，按{unit}填写。</translation>
    </message>
    <message>
        <source>“{written}” is written, but {product} is sold by {unit}. Taking the order records {quantity} {unit}.</source>
        <translation>写的是“{written}”，而{product}按{unit}卖。录入时按 {quantity} {unit}计。</translation>
    </message>
    <message>
        <source>“{written}” may be {name}. Choose what is meant, or leave it out.</source>
        <translation>“{written}”可能是{name}。请选定是哪一种，或略去。</translation>
    </message>
    <message>
        <source>“{written}” was read as {name}, the only product whose name begins so. Take the order only if that is meant.</source>
        <translation>“{written}”按{name}读取（只有它以此开头）。确认无误再录入。</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Bag handed over</source>
        <translation>交付户袋</translation>
    </message>
    <message>
        <source>Bag packed</source>
        <translation>装袋</translation>
    </message>
    <message>
        <source>Bag returned</source>
        <translation>退回户袋</translation>
    </message>
    <message>
        <source>Brought in the place of another item</source>
        <translation>送来替代品</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>现金清点</translation>
    </message>
    <message>
        <source>Code learned</source>
        <translation>绑定条码</translation>
    </message>
    <message>
        <source>Count finished</source>
        <translation>清点完成</translation>
    </message>
    <message>
        <source>Difference to the invoice</source>
        <translation>发票差异</translation>
    </message>
    <message>
        <source>Disinfection started</source>
        <translation>开始消杀</translation>
    </message>
    <message>
        <source>Goods counted</source>
        <translation>清点货物</translation>
    </message>
    <message>
        <source>Goods put into storage</source>
        <translation>货物入库区</translation>
    </message>
    <message>
        <source>Goods released</source>
        <translation>放行货物</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>货物退回</translation>
    </message>
    <message>
        <source>Goods shared out</source>
        <translation>分配货物</translation>
    </message>
    <message>
        <source>Goods withdrawn</source>
        <translation>货物下架</translation>
    </message>
    <message>
        <source>Hand-over failed</source>
        <translation>交付未成</translation>
    </message>
    <message>
        <source>Invoice recorded</source>
        <translation>已记发票</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Lot described</source>
        <translation>登记批次</translation>
    </message>
    <message>
        <source>Merchant paid</source>
        <translation>已付商家</translation>
    </message>
    <message>
        <source>Money moved</source>
        <translation>资金调拨</translation>
    </message>
    <message>
        <source>Money paid back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>No longer given</source>
        <translation>不再发放</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>订单已更改</translation>
    </message>
    <message>
        <source>Order taken</source>
        <translation>录入订单</translation>
    </message>
    <message>
        <source>Packing list read</source>
        <translation>读入送货单</translation>
    </message>
    <message>
        <source>Passed on to a neighbour</source>
        <translation>转给邻居</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>已收款</translation>
    </message>
    <message>
        <source>Prices quoted</source>
        <translation>已记报价</translation>
    </message>
    <message>
        <source>Protocols put in force</source>
        <translation>启用规程</translation>
    </message>
    <message>
        <source>Purchase list cancelled</source>
        <translation>采购单已取消</translation>
    </message>
    <message>
        <source>Purchase list closed</source>
        <translation>采购单已截单</translation>
    </message>
    <message>
        <source>Purchase list extended</source>
        <translation>采购单已追加</translation>
    </message>
    <message>
        <source>Recall answered</source>
        <translation>召回答复</translation>
    </message>
    <message>
        <source>Recall closed</source>
        <translation>结束召回</translation>
    </message>
    <message>
        <source>Recall opened</source>
        <translation>发起召回</translation>
    </message>
    <message>
        <source>Recorded by a newer version of the program ({kind})</source>
        <translation>新版程序的记录（{kind}）</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>结班</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Stock of an agent changed</source>
        <translation>消毒剂库存变动</translation>
    </message>
    <message>
        <source>Storage zone drawn</source>
        <translation>画存放区</translation>
    </message>
    <message>
        <source>Storage zone removed</source>
        <translation>删除存放区</translation>
    </message>
    <message>
        <source>Substitute answered</source>
        <translation>住户已答复替换</translation>
    </message>
    <message>
        <source>Substitute offered</source>
        <translation>已提出替换</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taken off a bill</source>
        <translation>已冲减账单</translation>
    </message>
    <message>
        <source>Tally sheet entered</source>
        <translation>录入点货单</translation>
    </message>
    <message>
        <source>Tally sheet printed</source>
        <translation>打印点货单</translation>
    </message>
    <message>
        <source>Temperatures recorded</source>
        <translation>记录温度</translation>
    </message>
    <message>
        <source>The rest comes later</source>
        <translation>余下稍后补送</translation>
    </message>
    <message>
        <source>Treatment finished</source>
        <translation>消毒完成</translation>
    </message>
    <message>
        <source>Treatment started</source>
        <translation>开始消毒</translation>
    </message>
    <message>
        <source>Vehicle arrived</source>
        <translation>车辆到达</translation>
    </message>
    <message>
        <source>Word learned</source>
        <translation>已记住说法</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A4 sheet, 21 labels of 63.5 × 38.1 mm</source>
        <translation>A4 纸，21 张 63.5 × 38.1 mm</translation>
    </message>
    <message>
        <source>Bag labels</source>
        <translation>户袋标签</translation>
    </message>
    <message>
        <source>Bag {n}/{m}</source>
        <translation>户袋 {n}/{m}</translation>
    </message>
    <message>
        <source>COLD</source>
        <translation>冷链</translation>
    </message>
    <message>
        <source>COPY {n}</source>
        <translation>第 {n} 次打印</translation>
    </message>
    <message>
        <source>Label roll, 60 × 40 mm</source>
        <translation>卷纸，60 × 40 mm</translation>
    </message>
    <message>
        <source>NO LABEL</source>
        <translation>标签无效</translation>
    </message>
    <message>
        <source>The bag&apos;s code cannot be a QR code: only A-Z, 0-9 and a few signs can. Pack the bag again.</source>
        <translation>户袋编码含有二维码不支持的字符（只限 A-Z、0-9 和少数符号）。请重新装袋。</translation>
    </message>
    <message>
        <source>The bag&apos;s code is too long for this label: the squares of its QR code would be {size} mm wide, and scanners need {least} mm. Choose larger labels.</source>
        <translation>户袋编码对此标签过长：二维码每格只有 {size} 毫米，扫码需 {least} 毫米。请换大一号标签。</translation>
    </message>
    <message>
        <source>The household has no address. Enter it in the roster and print again.</source>
        <translation>该户没有地址。请在名册中补上，再重新打印。</translation>
    </message>
    <message>
        <source>There is no bag {n} of {m}. Pack the bag again.</source>
        <translation>没有第 {n}/{m} 袋。请重新装袋。</translation>
    </message>
</context>
<context>
    <name>Logger</name>
    <message>
        <source>No table with times and temperatures was found. Choose the file that the logger&apos;s program exported.</source>
        <translation>没有找到时间和温度的表格。请选记录仪软件导出的文件。</translation>
    </message>
    <message>
        <source>Row {row} has another temperature for the same time ({text}). Delete the wrong one.</source>
        <translation>第 {row} 行同一时间（{text}）有另一个温度。请删掉错的。</translation>
    </message>
    <message>
        <source>The file says that it ends ({end}) before it starts ({start}). Set the logger&apos;s clock and read it out again.</source>
        <translation>文件写的结束（{end}）早于开始（{start}）。请校准记录仪的时钟，再读一次。</translation>
    </message>
    <message>
        <source>The last reading is {days} days old. Look whether the logger&apos;s clock is right.</source>
        <translation>最后一个读数是 {days} 天前的。请看记录仪的时钟对不对。</translation>
    </message>
    <message>
        <source>The logger measured nothing here (“{text}”). The row was left out.</source>
        <translation>记录仪在这里没有测到（“{text}”），这一行略过。</translation>
    </message>
    <message>
        <source>The row says the same as row {row} and was taken once.</source>
        <translation>这一行与第 {row} 行相同，只采用一次。</translation>
    </message>
    <message>
        <source>There are more than {limit} readings. Nothing was taken; export a shorter time.</source>
        <translation>读数超过 {limit} 个，什么都没有采用。请导出短一些的时间。</translation>
    </message>
    <message>
        <source>{text} is earlier than row {row} above it. Look whether two logs are in one file, or the logger&apos;s clock was set.</source>
        <translation>{text} 早于上面的第 {row} 行。请看是否两份记录在一个文件里，或记录仪的时钟被调过。</translation>
    </message>
    <message>
        <source>{text} is still to come. Set the logger&apos;s clock, or this laptop&apos;s, and read it out again.</source>
        <translation>{text} 还没到。请校准记录仪或本机的时钟，再读一次。</translation>
    </message>
    <message>
        <source>{text} °C cannot be: goods and rooms are between -60 and 60 °C. The sensor may be broken; delete the row if it is.</source>
        <translation>{text} °C 不可能：货物和房间在 -60 至 60 °C 之间。探头可能坏了；坏了就删掉这一行。</translation>
    </message>
    <message>
        <source>“{text}” is not a day and a time. Write it as 2021-11-03 08:31.</source>
        <translation>“{text}”不是日期和时间，请写成 2021-11-03 08:31。</translation>
    </message>
    <message>
        <source>“{text}” is not a temperature. Write a number, such as -18.5.</source>
        <translation>“{text}”不是温度，请写数字，例如 -18.5。</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A chat list does not name its merchant. Choose it, then read again.</source>
        <translation>接龙没有写明商家。请选择商家，再读取一次。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>All of it is recorded already: nothing to add.</source>
        <translation>全部已录过，没有新增。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Bring orders in</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Cancelled since, and still in the list: {count}.</source>
        <translation>已取消但接龙里还有：{count}。</translation>
    </message>
    <message>
        <source>Change the quantity</source>
        <translation>改数量</translation>
    </message>
    <message>
        <source>Changed at the desk</source>
        <translation>订单台改动</translation>
    </message>
    <message>
        <source>Changed in the list, but its goods were shared out or it was cancelled: it stays as it is.</source>
        <translation>接龙里改了，但货已分配或订单已取消：不再改动。</translation>
    </message>
    <message>
        <source>Changed: {count}.</source>
        <translation>有改动：{count}。</translation>
    </message>
    <message>
        <source>Chat group</source>
        <translation>群名</translation>
    </message>
    <message>
        <source>Chat list for…</source>
        <translation>接龙的商家…</translation>
    </message>
    <message>
        <source>Choose a file, or paste the chat&apos;s list, then press “Read”.</source>
        <translation>请选择文件，或粘贴群接龙，然后按“读取”。</translation>
    </message>
    <message>
        <source>Choose a line: its whole text stands here.</source>
        <translation>选择一行，这里显示全文。</translation>
    </message>
    <message>
        <source>Choose an order: its lines stand here.</source>
        <translation>选一张订单，明细在这里显示。</translation>
    </message>
    <message>
        <source>Choose an order: what it was read from stands here.</source>
        <translation>选一张订单，原文在这里显示。</translation>
    </message>
    <message>
        <source>Choose the order in the list first. Nothing was changed.</source>
        <translation>请先在列表中选择订单。未作改动。</translation>
    </message>
    <message>
        <source>Choose the order, then the line below. Nothing was changed.</source>
        <translation>先选订单，再选下面的商品行。什么都没改。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>District data</source>
        <translation>辖区资料</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File: mini-program export (CSV, XLSX) or chat text</source>
        <translation>文件：小程序导出（CSV、XLSX）或接龙文本</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find: address, number, merchant, state</source>
        <translation>查找：地址、订单号、商家、状态</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>多少？</translation>
    </message>
    <message>
        <source>It names {names}. Choose the one that these orders go to.</source>
        <translation>其中写有{names}。请选择这些订单的商家。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Leave out (Enter)</source>
        <translation>不录 (Enter)</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Listed are all orders that wait for goods, and of the others the latest.</source>
        <translation>列出全部待到货的订单，其余只列最近的。</translation>
    </message>
    <message>
        <source>Load it under “District data” first: orders are matched against it.</source>
        <translation>请先在“辖区资料”载入，订单要据此核对。</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Merchant of the chat list</source>
        <translation>接龙的商家</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>需要：{needs}</translation>
    </message>
    <message>
        <source>New: {count}.</source>
        <translation>新订单 {count}。</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>还没选商品行。</translation>
    </message>
    <message>
        <source>No line was read from it.</source>
        <translation>没读出商品。</translation>
    </message>
    <message>
        <source>No order could be read.</source>
        <translation>没有读到订单。</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>没有选择订单。</translation>
    </message>
    <message>
        <source>No such order is recorded.</source>
        <translation>没有这样的订单。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Not taken: rows {rows} belong together, and one of them is wrong.</source>
        <translation>未录入：第 {rows} 行属同一订单，其中一行有误。</translation>
    </message>
    <message>
        <source>Not taken: {orders}; problems: {problems}. They stay here until the draft is dropped.</source>
        <translation>未录入 {orders}，问题 {problems}。丢弃草稿前都保留在此。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Nothing new in it can be taken.</source>
        <translation>没有可录入的新订单。</translation>
    </message>
    <message>
        <source>Nothing of it was recorded, and pasted text is gone from memory.</source>
        <translation>未作记录，粘贴的文字已清除。</translation>
    </message>
    <message>
        <source>Nothing of this order stands in the list.</source>
        <translation>接龙里已没有这一单。</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>没有可读取的内容。</translation>
    </message>
    <message>
        <source>Nothing was read yet. Choose a file or paste a list, then press “Read”.</source>
        <translation>尚未读取。请选择文件或粘贴接龙，然后按“读取”。</translation>
    </message>
    <message>
        <source>Nothing was recorded. What was on the screen before is still there.</source>
        <translation>未作记录，屏幕上原有的内容还在。</translation>
    </message>
    <message>
        <source>Of these cancelled since, and not taken again: {count}</source>
        <translation>其中后来已取消、不再录入：{count}</translation>
    </message>
    <message>
        <source>One file at a time.</source>
        <translation>一次只能放一个文件。</translation>
    </message>
    <message>
        <source>Only the first of them stands in the field now.</source>
        <translation>栏内只保留了第一个。</translation>
    </message>
    <message>
        <source>Order cancelled.</source>
        <translation>订单已取消。</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>订单已改。</translation>
    </message>
    <message>
        <source>Order lists (*.csv *.xlsx *.txt);;All files (*)</source>
        <translation>订单文件 (*.csv *.xlsx *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Ordered after the cut-off, and on the list all the same.</source>
        <translation>截单后下的单，仍列入了采购单。</translation>
    </message>
    <message>
        <source>Ordered after the cut-off: it goes with the next list.</source>
        <translation>截单后下的单：列入下一张采购单。</translation>
    </message>
    <message>
        <source>Orders from a file</source>
        <translation>从文件导入订单</translation>
    </message>
    <message>
        <source>Orders held back by them: {count}.</source>
        <translation>因此未录 {count}。</translation>
    </message>
    <message>
        <source>Orders taken: {count}.</source>
        <translation>已录入 {count} 个订单。</translation>
    </message>
    <message>
        <source>Orders to take: {count}</source>
        <translation>待录入订单：{count}</translation>
    </message>
    <message>
        <source>Pass on to…</source>
        <translation>转给邻居…</translation>
    </message>
    <message>
        <source>Passed on to {address}.</source>
        <translation>已转给 {address}。</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的接龙</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>问题 ({count})</translation>
    </message>
    <message>
        <source>Problems: {count}.</source>
        <translation>问题 {count}。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>待回答：{count}</translation>
    </message>
    <message>
        <source>Questions: {count}.</source>
        <translation>待回答：{count}。</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>编码 {encoding}。</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Read the pasted list</source>
        <translation>读取接龙</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>正在读取订单</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>已停止读取。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已录订单</translation>
    </message>
    <message>
        <source>Recorded already, and not listed: {count}</source>
        <translation>已录入、无变化（不列出）：{count}</translation>
    </message>
    <message>
        <source>Recorded already: {count}.</source>
        <translation>已录过 {count}。</translation>
    </message>
    <message>
        <source>Recorded, and not in the list any more, or struck out: it will be withdrawn.</source>
        <translation>已录入，但接龙里没有了或划掉了：将撤回。</translation>
    </message>
    <message>
        <source>Recording orders</source>
        <translation>正在录入订单</translation>
    </message>
    <message>
        <source>Repeated word for word: {count}.</source>
        <translation>完全重复 {count}。</translation>
    </message>
    <message>
        <source>Review ({count})</source>
        <translation>核对 ({count})</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Struck out before they were recorded: {count}.</source>
        <translation>登记前已划掉：{count}。</translation>
    </message>
    <message>
        <source>Take it (Enter)</source>
        <translation>录入 (Enter)</translation>
    </message>
    <message>
        <source>Take orders ({count})</source>
        <translation>录入订单 ({count})</translation>
    </message>
    <message>
        <source>Take the line off</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>The chat list was changed.</source>
        <translation>接龙里改了。</translation>
    </message>
    <message>
        <source>The district&apos;s data is missing.</source>
        <translation>没有辖区资料。</translation>
    </message>
    <message>
        <source>The draft is dropped.</source>
        <translation>草稿已丢弃。</translation>
    </message>
    <message>
        <source>The words that they were read from could not be kept on this laptop.</source>
        <translation>原文没能存到本机。</translation>
    </message>
    <message>
        <source>They are on the purchase lists now. Next: a vehicle arrives (F2).</source>
        <translation>已列入采购单。下一步：车辆到达 (F2)。</translation>
    </message>
    <message>
        <source>To look at first: {count}.</source>
        <translation>需先核对 {count}。</translation>
    </message>
    <message>
        <source>Type a number such as 2 or 0.5; 0 takes it off.</source>
        <translation>输入 2 或 0.5 这样的数；0 表示去掉这一行。</translation>
    </message>
    <message>
        <source>Type a number, or leave the field empty for all.</source>
        <translation>输入一个数；不填就是全部。</translation>
    </message>
    <message>
        <source>Type an order</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>What an order of a chat list was read from stands here.</source>
        <translation>接龙订单的原文在这里显示。</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>问题与处理</translation>
    </message>
    <message>
        <source>What the order was read from</source>
        <translation>订单原文</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>每一列是什么？</translation>
    </message>
    <message>
        <source>Whose list is it?</source>
        <translation>是哪个商家的接龙？</translation>
    </message>
    <message>
        <source>Why is the order changed or cancelled?</source>
        <translation>为什么改或取消？</translation>
    </message>
    <message>
        <source>Withdrawn in the chat list.</source>
        <translation>接龙里撤回了。</translation>
    </message>
    <message>
        <source>Withdrawn: {count}.</source>
        <translation>撤回：{count}。</translation>
    </message>
    <message>
        <source>Words learned: {count}.</source>
        <translation>记住的叫法：{count}。</translation>
    </message>
    <message>
        <source>Words that people of this group use for goods are learned.</source>
        <translation>这个群里对商品的叫法会被记住。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>another note</source>
        <translation>备注不同</translation>
    </message>
    <message>
        <source>as in another order</source>
        <translation>同另一单</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>待回答</translation>
    </message>
    <message>
        <source>asked: {count}</source>
        <translation>待答 {count}</translation>
    </message>
    <message>
        <source>by a correction</source>
        <translation>按更正</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>人工确认</translation>
    </message>
    <message>
        <source>by a short name</source>
        <translation>按简称</translation>
    </message>
    <message>
        <source>by another name</source>
        <translation>按别名</translation>
    </message>
    <message>
        <source>by its code</source>
        <translation>按编码</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>按品名</translation>
    </message>
    <message>
        <source>by its picture</source>
        <translation>按图标</translation>
    </message>
    <message>
        <source>by its sound</source>
        <translation>按读音</translation>
    </message>
    <message>
        <source>by the group&apos;s word</source>
        <translation>按本群叫法</translation>
    </message>
    <message>
        <source>by the list&apos;s offer</source>
        <translation>按团购项</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>elderly</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>hard to walk</source>
        <translation>行动不便</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>婴幼儿</translation>
    </message>
    <message>
        <source>late</source>
        <translation>过了截单时间</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不录</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>需核对</translation>
    </message>
    <message>
        <source>misspelt</source>
        <translation>错别字</translation>
    </message>
    <message>
        <source>needs medicine</source>
        <translation>需用药</translation>
    </message>
    <message>
        <source>quoted {price}</source>
        <translation>报价 {price}</translation>
    </message>
    <message>
        <source>recorded before</source>
        <translation>原已录</translation>
    </message>
    <message>
        <source>shared out</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>将改动</translation>
    </message>
    <message>
        <source>to withdraw</source>
        <translation>将撤回</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待到货</translation>
    </message>
    <message>
        <source>which?</source>
        <translation>哪一户？</translation>
    </message>
    <message>
        <source>will be taken</source>
        <translation>待录入</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{file}, order {number}</source>
        <translation>{file}，订单 {number}</translation>
    </message>
    <message>
        <source>{item} {quantity}, from {before}.</source>
        <translation>{item} {quantity}，来自 {before}。</translation>
    </message>
    <message>
        <source>{item}: {before} → {after}</source>
        <translation>{item}：{before} → {after}</translation>
    </message>
    <message>
        <source>{number}, {address}. {what}</source>
        <translation>{number}，{address}。{what}</translation>
    </message>
    <message>
        <source>{number}, {address}: it is off the purchase list.</source>
        <translation>{number}，{address}：已移出采购单。</translation>
    </message>
    <message>
        <source>{words} ({rule})</source>
        <translation>{words}（{rule}）</translation>
    </message>
    <message>
        <source>… or paste the chat&apos;s list here. It is kept in memory only, until it is taken or dropped.</source>
        <translation>…或在此粘贴群接龙。只留在内存中，录入或丢弃后即清除。</translation>
    </message>
    <message>
        <source>… {count} characters, all of which will be read. Backspace empties the field.</source>
        <translation>… 共 {count} 个字，都会读取。退格键清空。</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>地址不明</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>地址或姓名</translation>
    </message>
    <message>
        <source>Against “{rule}”: {more} households get more of something, {less} get less.</source>
        <translation>与“{rule}”相比：{more} 户有商品多分，{less} 户有商品少分。</translation>
    </message>
    <message>
        <source>All bags of this household: {count}</source>
        <translation>该户全部户袋：{count}</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>All goods here are still being counted. They can be shared out once that is finished.</source>
        <translation>货物还在清点。清点完成后就可以分配。</translation>
    </message>
    <message>
        <source>All there for {address}.</source>
        <translation>{address} 的商品已齐。</translation>
    </message>
    <message>
        <source>And more of these: {count}.</source>
        <translation>另有同类 {count} 条。</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>户袋</translation>
    </message>
    <message>
        <source>Bag {number}/{of} · labels printed: {copies}</source>
        <translation>户袋 {number}/{of} · 标签已打 {copies} 次</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>户袋</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Building {building}</source>
        <translation>{building}号楼</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>急需优先</translation>
    </message>
    <message>
        <source>Cannot walk far</source>
        <translation>行动不便</translation>
    </message>
    <message>
        <source>Choose a household in the list.</source>
        <translation>请在列表中选择住户。</translation>
    </message>
    <message>
        <source>Choose {delivery} above to see it. Nothing was changed.</source>
        <translation>在上方选择 {delivery} 即可查看。未作改动。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Do not use {path}: the labels still count as not printed. Print them again. Why: {reason}</source>
        <translation>请勿使用 {path}：标签仍算未打印，请重新打印。原因：{reason}</translation>
    </message>
    <message>
        <source>Each line gets its part of what came, in whole units; weighed goods in halves.</source>
        <translation>每行按比例分到货，整件分；称重货按半个单位分。</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Every household gets the same of an item, up to what it ordered.</source>
        <translation>每户同一商品分得一样多，不超过所订数量。</translation>
    </message>
    <message>
        <source>Every packed bag of this delivery has its label. To print one again, choose its household.</source>
        <translation>本次到货已装的户袋都有标签。要补打请选择住户。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>First come</source>
        <translation>先订先得</translation>
    </message>
    <message>
        <source>For {address}. Ticked: {done} of {all}.</source>
        <translation>{address}，已核对 {done}/{all}。</translation>
    </message>
    <message>
        <source>From label {number}</source>
        <translation>从第 {number} 张起</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>分到</translation>
    </message>
    <message>
        <source>Gets the rest, after whole lines.</source>
        <translation>整行满足后，分到剩余的。</translation>
    </message>
    <message>
        <source>Go to Disinfection</source>
        <translation>去消杀</translation>
    </message>
    <message>
        <source>Go to Receiving</source>
        <translation>去收货</translation>
    </message>
    <message>
        <source>Held: {goods}. What is free can be packed.</source>
        <translation>扣留：{goods}。已放行的可以装袋。</translation>
    </message>
    <message>
        <source>Households packed: {packed}. To pack: {to_pack}.</source>
        <translation>已装袋 {packed} 户，待装袋 {to_pack} 户。</translation>
    </message>
    <message>
        <source>Households packed: {packed}. To pack: {to_pack}. Waiting for held goods: {waiting}.</source>
        <translation>已装袋 {packed} 户，待装袋 {to_pack} 户，等待扣留货物 {waiting} 户。</translation>
    </message>
    <message>
        <source>Households that would get less than they ordered: {count}</source>
        <translation>分得少于所订的户数：{count}</translation>
    </message>
    <message>
        <source>In order of ordering, whole lines first; what is left of an item goes in part to the next.</source>
        <translation>按下单先后，先整行满足；剩下的给下一户一部分。</translation>
    </message>
    <message>
        <source>In part: {count}</source>
        <translation>部分：{count}</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>婴儿</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Its packing was taken back, or it is of another laptop. Nothing was changed.</source>
        <translation>装袋已撤回，或是其他电脑上的户袋。未作改动。</translation>
    </message>
    <message>
        <source>Labels printed: {copies}. Nothing was changed. To hand it over, go to Delivery.</source>
        <translation>标签已打 {copies} 次。未作改动。要交付请到“交付”。</translation>
    </message>
    <message>
        <source>Labels written: {count}, failed: {failed}.</source>
        <translation>已生成标签 {count} 张，失败 {failed} 张。</translation>
    </message>
    <message>
        <source>Labels written: {count}.</source>
        <translation>已生成标签 {count} 张。</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>用药</translation>
    </message>
    <message>
        <source>Medicine, infants, people who cannot walk far, the elderly, then all others. This order of urgency is the program&apos;s own: ask the district.</source>
        <translation>依次为用药、婴幼儿、行动不便、老人，然后其他户。此先后次序是本程序自定的，请向区里确认。</translation>
    </message>
    <message>
        <source>More than a fifth off the {amount} that are given. Kept; weigh again if in doubt.</source>
        <translation>与应给的 {amount} 相差超过两成。已记下；有疑问请重称。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>关照</translation>
    </message>
    <message>
        <source>No delivery yet. When a vehicle comes, begin at Receiving (F2).</source>
        <translation>还没有到货。车辆到达后，从“收货”(F2) 开始。</translation>
    </message>
    <message>
        <source>No file was kept and no label was recorded; they wait as before.</source>
        <translation>未保留文件，未记录标签，仍待打印。</translation>
    </message>
    <message>
        <source>No household passes this filter. Clear it to see them all.</source>
        <translation>没有符合条件的住户。清除条件可查看全部。</translation>
    </message>
    <message>
        <source>No label for {address}: {reason}</source>
        <translation>{address} 没有标签：{reason}</translation>
    </message>
    <message>
        <source>No label waits.</source>
        <translation>没有待打印的标签。</translation>
    </message>
    <message>
        <source>No such bag is recorded here.</source>
        <translation>本机没有这袋的记录。</translation>
    </message>
    <message>
        <source>Nobody gets less than ordered.</source>
        <translation>全部足额分配。</translation>
    </message>
    <message>
        <source>None counted yet</source>
        <translation>还没有清点完的</translation>
    </message>
    <message>
        <source>None of it came.</source>
        <translation>一点没到。</translation>
    </message>
    <message>
        <source>Not at all: {count}</source>
        <translation>未分到：{count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Nothing came</source>
        <translation>无到货</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a household in the list first.</source>
        <translation>未作改动。请先在列表中选择住户。</translation>
    </message>
    <message>
        <source>Now print their labels. Ctrl+Z takes all of them back.</source>
        <translation>现在可打印标签。Ctrl+Z 可全部撤回。</translation>
    </message>
    <message>
        <source>On the scale: {item} {amount}</source>
        <translation>上秤：{item} {amount}</translation>
    </message>
    <message>
        <source>Only to pack</source>
        <translation>只看待装袋</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Orders filled wholly: {count}</source>
        <translation>足额订单：{count}</translation>
    </message>
    <message>
        <source>Orders: {count}. Now pack: choose a household and press Enter.</source>
        <translation>共 {count} 个订单。现在装袋：选择住户，按 Enter。</translation>
    </message>
    <message>
        <source>Pack all shown ({count})</source>
        <translation>所列全部装袋 ({count})</translation>
    </message>
    <message>
        <source>Pack building {building} ({count})</source>
        <translation>{building}号楼整栋装袋 ({count})</translation>
    </message>
    <message>
        <source>Pack its building</source>
        <translation>整栋装袋</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已装袋</translation>
    </message>
    <message>
        <source>Packed (Enter)</source>
        <translation>装袋完成 (Enter)</translation>
    </message>
    <message>
        <source>Packed (Enter) · bags: {count}</source>
        <translation>装袋完成 (Enter) · {count} 袋</translation>
    </message>
    <message>
        <source>Packed. Bags: {count}.</source>
        <translation>已装袋，共 {count} 袋。</translation>
    </message>
    <message>
        <source>Packing for {count} households</source>
        <translation>正在为 {count} 户装袋</translation>
    </message>
    <message>
        <source>Pages: {pages}. Recorded. File: {path}</source>
        <translation>共 {pages} 页，已记录。文件：{path}</translation>
    </message>
    <message>
        <source>Paper for labels</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Partly packed</source>
        <translation>部分装袋</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打标签</translation>
    </message>
    <message>
        <source>Print labels ({count})</source>
        <translation>打印标签 ({count})</translation>
    </message>
    <message>
        <source>Printing stopped.</source>
        <translation>已停止打印。</translation>
    </message>
    <message>
        <source>Put it back. Nothing was ticked; the list is on the right.</source>
        <translation>请放回。未作核对，该户清单在右侧。</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Rest waits</source>
        <translation>其余等待</translation>
    </message>
    <message>
        <source>Share out (Enter)</source>
        <translation>分配 (Enter)</translation>
    </message>
    <message>
        <source>Shared out.</source>
        <translation>分配完成。</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短少</translation>
    </message>
    <message>
        <source>Start at label</source>
        <translation>起始标签</translation>
    </message>
    <message>
        <source>Start at this label of the first sheet; those before it are used.</source>
        <translation>第一张纸从此标签起打印，之前的已用掉。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still waits: {items}.</source>
        <translation>还在等：{items}。</translation>
    </message>
    <message>
        <source>Substitutes · to offer: {offer} · to ask: {ask}</source>
        <translation>替代品 · 可提供：{offer} · 待询问：{ask}</translation>
    </message>
    <message>
        <source>The labels were written but not recorded.</source>
        <translation>标签已生成，但未作记录。</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>人人均等</translation>
    </message>
    <message>
        <source>This household is packed, or nothing came for it. Choose another.</source>
        <translation>该户已装袋，或没有到货。请选择其他住户。</translation>
    </message>
    <message>
        <source>Ticked by scanning: {done} of {all}</source>
        <translation>已扫码核对 {done}/{all}</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>待装袋</translation>
    </message>
    <message>
        <source>Type the weight as a number, like 2.35.</source>
        <translation>请输入数字重量，如 2.35。</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待放行</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>Went to earlier orders and whole lines.</source>
        <translation>先给了更早下单的和能整行满足的。</translation>
    </message>
    <message>
        <source>Went to greater need or earlier orders.</source>
        <translation>先给了更急需或更早下单的。</translation>
    </message>
    <message>
        <source>Which household?</source>
        <translation>是哪一户？</translation>
    </message>
    <message>
        <source>Which label to print again</source>
        <translation>补打哪张标签</translation>
    </message>
    <message>
        <source>Writing labels</source>
        <translation>正在生成标签</translation>
    </message>
    <message>
        <source>contact time, {minutes} min left</source>
        <translation>消毒作用中，还剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>held: still being counted</source>
        <translation>未放行：清点中</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>已没有剩余</translation>
    </message>
    <message>
        <source>shared out</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>to share out</source>
        <translation>待分配</translation>
    </message>
    <message>
        <source>{amount}
short {short}</source>
        <translation>{amount}
短少 {short}</translation>
    </message>
    <message>
        <source>{amount}
weighed {weighed}</source>
        <translation>{amount}
实称 {weighed}</translation>
    </message>
    <message>
        <source>{bag} cold</source>
        <translation>{bag} 冷链</translation>
    </message>
    <message>
        <source>{bag} is of another delivery.</source>
        <translation>{bag}属于另一车到货。</translation>
    </message>
    <message>
        <source>{came} of {ordered} {unit} came.</source>
        <translation>共订 {ordered} {unit}，到 {came}。</translation>
    </message>
    <message>
        <source>{compound}, building {building}</source>
        <translation>{compound}{building}号楼</translation>
    </message>
    <message>
        <source>{count} Press Enter: packed.</source>
        <translation>{count}按 Enter 完成装袋。</translation>
    </message>
    <message>
        <source>{gets} (was {before})</source>
        <translation>{gets}（原 {before}）</translation>
    </message>
    <message>
        <source>{goods}: {why}</source>
        <translation>{goods}：{why}</translation>
    </message>
    <message>
        <source>{items}
short {short}</source>
        <translation>{items}
短少 {short}</translation>
    </message>
    <message>
        <source>{item}
held: {why}</source>
        <translation>{item}
扣留：{why}</translation>
    </message>
    <message>
        <source>{item}
in place of {other}</source>
        <translation>{item}
替 {other}</translation>
    </message>
    <message>
        <source>{item} in place of {other}</source>
        <translation>{item}（替 {other}）</translation>
    </message>
    <message>
        <source>{item} is not for {address}.</source>
        <translation>{item}不是 {address} 的。</translation>
    </message>
    <message>
        <source>{item} is ticked already.</source>
        <translation>{item}已核对过。</translation>
    </message>
    <message>
        <source>{item} {amount} {unit} ({why})</source>
        <translation>{item} {amount} {unit}（{why}）</translation>
    </message>
    <message>
        <source>{item}: {note}</source>
        <translation>{item}：{note}</translation>
    </message>
    <message>
        <source>{needs}
note</source>
        <translation>{needs}
有备注</translation>
    </message>
    <message>
        <source>{rule}
Short: {count}</source>
        <translation>{rule}
缺货 {count} 户</translation>
    </message>
    <message>
        <source>{state}
held: {count}</source>
        <translation>{state}
扣留：{count}</translation>
    </message>
    <message>
        <source>{state} · held: {why}</source>
        <translation>{state} · 扣留：{why}</translation>
    </message>
    <message>
        <source>{time} {merchant} {plate} · {state}</source>
        <translation>{time} {merchant} {plate} · {state}</translation>
    </message>
    <message>
        <source>{what} Look at: {addresses}</source>
        <translation>{what}请查看：{addresses}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>home</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>need</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Choose a picture</source>
        <translation>选一张图片</translation>
    </message>
    <message>
        <source>Hold the damage before the camera, and press Space.</source>
        <translation>把破损的地方对准摄像头，按空格键。</translation>
    </message>
    <message>
        <source>Leave without a picture (Esc)</source>
        <translation>不拍了（Esc）</translation>
    </message>
    <message>
        <source>Looking for the camera …</source>
        <translation>正在找摄像头……</translation>
    </message>
    <message>
        <source>No camera gives a picture. It may be switched off, covered or in use by another program. Take the picture with a phone, and choose the file.</source>
        <translation>没有摄像头能出画面：可能关了、被挡住，或别的程序正在用。请用手机拍好，再选文件。</translation>
    </message>
    <message>
        <source>Picture from a file</source>
        <translation>选图片文件</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.bmp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <translation>读取图片</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take the picture (Space)</source>
        <translation>拍下（空格键）</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and that you may read it.</source>
        <translation>文件打不开。看看它还在不在、有没有读取权限。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB and was not read. Take the picture smaller, or send a copy.</source>
        <translation>文件超过 {limit} MB，没有读取。把照片拍小一些，或发一份压缩过的。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The picture has more than {limit} million pixels and was not read. Take it smaller.</source>
        <translation>图片超过 {limit} 百万像素，没有读取。请拍小一些。</translation>
    </message>
    <message>
        <source>The picture is being read …</source>
        <translation>正在读取图片……</translation>
    </message>
    <message>
        <source>The picture is not on this laptop, or its file was damaged.</source>
        <translation>这张图片不在这台电脑上，或者文件已损坏。</translation>
    </message>
    <message>
        <source>The picture was cut off or damaged on its way. Send it again, or choose another.</source>
        <translation>图片没传完或者损坏了。请重新发一次，或换一张。</translation>
    </message>
    <message>
        <source>This is not a picture that can be read here. Choose a JPEG or PNG file; a phone can send one.</source>
        <translation>这不是能读的图片。请选 JPEG 或 PNG 文件，手机可以发这种格式。</translation>
    </message>
    <message>
        <source>Without the picture</source>
        <translation>不要这张图片</translation>
    </message>
</context>
<context>
    <name>PriceWatch</name>
    <message>
        <source>Billed, highest</source>
        <translation>最高账单价</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对照价</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报价</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>提示数</translation>
    </message>
    <message>
        <source>Flags (rise of more than {percent} %)</source>
        <translation>提示（涨幅超过 {percent}%）</translation>
    </message>
    <message>
        <source>Invoiced, highest</source>
        <translation>最高发票价</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Median of the quotes</source>
        <translation>报价中位数</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>More by, %</source>
        <translation>高出 %</translation>
    </message>
    <message>
        <source>No merchant has quoted a price yet.</source>
        <translation>还没有商家报价。</translation>
    </message>
    <message>
        <source>No price is flagged.</source>
        <translation>没有提示。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price watch, {checkpoint}</source>
        <translation>价格监测，{checkpoint}</translation>
    </message>
    <message>
        <source>Prices in yuan</source>
        <translation>价格（元）</translation>
    </message>
    <message>
        <source>Quoted, {merchant}</source>
        <translation>报价，{merchant}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>above declared</source>
        <translation>高于申报价</translation>
    </message>
    <message>
        <source>above the others</source>
        <translation>高于别家</translation>
    </message>
    <message>
        <source>billed above invoice</source>
        <translation>账单高于发票</translation>
    </message>
    <message>
        <source>invoiced above quote</source>
        <translation>发票高于报价</translation>
    </message>
    <message>
        <source>risen</source>
        <translation>上涨</translation>
    </message>
    <message>
        <source>{price} has risen from {against}, this merchant&apos;s last price.</source>
        <translation>{price} 比这家上次的 {against} 涨了。</translation>
    </message>
    <message>
        <source>{price} is above the declared price of {against}.</source>
        <translation>{price} 高于申报价 {against}。</translation>
    </message>
    <message>
        <source>{price} is above {against}, the median of what the other merchants quoted.</source>
        <translation>{price} 高于其他商家报价的中位数 {against}。</translation>
    </message>
    <message>
        <source>{price} was billed to households, and {against} invoiced.</source>
        <translation>账单价 {price} 高于发票价 {against}。</translation>
    </message>
    <message>
        <source>{price} was invoiced, and {against} quoted.</source>
        <translation>发票价 {price} 高于报价 {against}。</translation>
    </message>
    <message>
        <source>{why}, +{percent} %</source>
        <translation>{why} +{percent}%</translation>
    </message>
</context>
<context>
    <name>ProtocolFile</name>
    <message>
        <source>{file}, line {line}: this is not TOML. Mend the line, or choose another file.</source>
        <translation>{file} 第 {line} 行：不是 TOML 格式。请改正这一行，或选另一个文件。</translation>
    </message>
    <message>
        <source>{file}: nothing here is called “{key}”. Check how it is spelled, or take it out.</source>
        <translation>{file}：没有叫“{key}”的项目。请检查拼写，或删去。</translation>
    </message>
    <message>
        <source>{file}: this is not TOML. Choose a file that was exported here.</source>
        <translation>{file}：不是 TOML 格式。请选本程序导出的文件。</translation>
    </message>
    <message>
        <source>{file}: “{key}” has to be a list of texts in [ ].</source>
        <translation>{file}：“{key}”应是方括号 [ ] 里的文字列表。</translation>
    </message>
    <message>
        <source>{file}: “{key}” has to be a table. Compare with a file that was exported here.</source>
        <translation>{file}：“{key}”应是一个表。请与本程序导出的文件对照。</translation>
    </message>
    <message>
        <source>{file}: “{key}” has to be a whole number.</source>
        <translation>{file}：“{key}”应是整数。</translation>
    </message>
    <message>
        <source>{file}: “{key}” has to be text in quotation marks.</source>
        <translation>{file}：“{key}”应是引号里的文字。</translation>
    </message>
    <message>
        <source>{file}: “{key}” has to be true or false.</source>
        <translation>{file}：“{key}”应是 true 或 false。</translation>
    </message>
    <message>
        <source>{file}: “{key}” is missing. Add it.</source>
        <translation>{file}：缺少“{key}”，请补上。</translation>
    </message>
</context>
<context>
    <name>Protocols</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A field does not read.</source>
        <translation>有一栏填得不对。</translation>
    </message>
    <message>
        <source>A set of protocols from a file</source>
        <translation>从文件导入规程</translation>
    </message>
    <message>
        <source>A vehicle needs a pass</source>
        <translation>车辆须有通行证</translation>
    </message>
    <message>
        <source>A weight is right within</source>
        <translation>重量允差</translation>
    </message>
    <message>
        <source>Add an agent to use</source>
        <translation>增加可用药剂</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>药剂</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>选用：</translation>
    </message>
    <message>
        <source>COVID-19 set</source>
        <translation>新冠规程</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Choose a file with protocols (.toml).</source>
        <translation>请选规程文件（.toml）。</translation>
    </message>
    <message>
        <source>Confirmed by the local health office</source>
        <translation>已经当地卫生健康部门确认</translation>
    </message>
    <message>
        <source>Contact time at least</source>
        <translation>作用时间至少</translation>
    </message>
    <message>
        <source>Count blind: what was ordered is shown only when the count is finished</source>
        <translation>盲点：完成清点时才显示订购数</translation>
    </message>
    <message>
        <source>Counted in pieces (tablets)</source>
        <translation>按片计数（泡腾片）</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Empty set</source>
        <translation>空规程</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Figures: {mark}.</source>
        <translation>以上数值{mark}。</translation>
    </message>
    <message>
        <source>From now on it decides what may leave. Ctrl+Z brings the one before back.</source>
        <translation>从现在起按它放行。Ctrl+Z 恢复原来的。</translation>
    </message>
    <message>
        <source>Health codes that may pass (none: not asked)</source>
        <translation>可通行的健康码（都不选：不查）</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In force: {name}</source>
        <translation>已启用：{name}</translation>
    </message>
    <message>
        <source>In force: {name}, put in force at {time} by {who}.</source>
        <translation>现行规程：{name}，{who} 于 {time} 启用。</translation>
    </message>
    <message>
        <source>Last test at most so old (0: not asked)</source>
        <translation>核酸检测时限（0：不查）</translation>
    </message>
    <message>
        <source>Look at its figures, then put it in force (Ctrl+Enter).</source>
        <translation>核对各项数值后启用 (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>规程名称</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>新增药剂</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>新增定时消毒</translation>
    </message>
    <message>
        <source>No protocols are in force yet: every load needs one treatment, with any agent. Choose a set, look at its figures, and put it in force.</source>
        <translation>尚未启用规程：每车货都要消毒一次，药剂不限。请选一套规程，核对数值后启用。</translation>
    </message>
    <message>
        <source>Only a supervisor may change them.</source>
        <translation>只有班长可以修改。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Parts of the set</source>
        <translation>规程各项</translation>
    </message>
    <message>
        <source>Protocols (*.toml)</source>
        <translation>规程 (*.toml)</translation>
    </message>
    <message>
        <source>Protocols written</source>
        <translation>规程已导出</translation>
    </message>
    <message>
        <source>Put in force (Ctrl+Enter)</source>
        <translation>启用 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Running low below</source>
        <translation>低于此数提醒</translation>
    </message>
    <message>
        <source>Shown is a draft, {name}: it does not hold until it is put in force.</source>
        <translation>下面是草稿（{name}），启用后才生效。</translation>
    </message>
    <message>
        <source>Source: document and clause</source>
        <translation>依据：文件及条款</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>依据：{source}。</translation>
    </message>
    <message>
        <source>Strength from</source>
        <translation>浓度从</translation>
    </message>
    <message>
        <source>Strength in stock (1 % is 10,000; 0: used as it is; pieces: 1000 × mg in one)</source>
        <translation>库存浓度（1 % 为 10,000；0 为原液使用；片剂：每片毫克数 × 1000）</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Temperature at least (empty: no bound)</source>
        <translation>温度不低于（空：不限）</translation>
    </message>
    <message>
        <source>Temperature at most (empty: no bound)</source>
        <translation>温度不高于（空：不限）</translation>
    </message>
    <message>
        <source>Temperature at most (empty: not asked)</source>
        <translation>体温不高于（空：不查）</translation>
    </message>
    <message>
        <source>The checkpoint</source>
        <translation>本卡点</translation>
    </message>
    <message>
        <source>The file was not taken.</source>
        <translation>文件没有导入。</translation>
    </message>
    <message>
        <source>The set in force stays as it was. What is wrong stands beside its field.</source>
        <translation>现行规程不变。有误之处写在该栏旁边。</translation>
    </message>
    <message>
        <source>This is the program&apos;s own database.</source>
        <translation>这是本程序自己的数据库。</translation>
    </message>
    <message>
        <source>This set is in force already.</source>
        <translation>这套规程已在执行。</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>请填整数。</translation>
    </message>
    <message>
        <source>Type degrees Celsius with at most one decimal, such as -18 or 37.3.</source>
        <translation>请填摄氏度，最多一位小数，如 -18 或 37.3。</translation>
    </message>
    <message>
        <source>Type minutes, such as 30 or 0.5.</source>
        <translation>请填分钟数，如 30 或 0.5。</translation>
    </message>
    <message>
        <source>Type per cent with at most one decimal, such as 3 or 2.5.</source>
        <translation>请填百分数，最多一位小数，如 3 或 2.5。</translation>
    </message>
    <message>
        <source>What is treated</source>
        <translation>消毒部位</translation>
    </message>
    <message>
        <source>a pass is asked for</source>
        <translation>查通行证</translation>
    </message>
    <message>
        <source>any agent</source>
        <translation>药剂不限</translation>
    </message>
    <message>
        <source>at least {coldest} °C</source>
        <translation>不低于 {coldest} °C</translation>
    </message>
    <message>
        <source>at most {highest} °C</source>
        <translation>体温不高于 {highest} °C</translation>
    </message>
    <message>
        <source>at most {warmest} °C</source>
        <translation>不高于 {warmest} °C</translation>
    </message>
    <message>
        <source>counted blind</source>
        <translation>盲点</translation>
    </message>
    <message>
        <source>every {hours} h: {use}</source>
        <translation>每 {hours} 小时：{use}</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>毫升</translation>
    </message>
    <message>
        <source>mg/L</source>
        <translation>mg/L</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>no pass is asked for</source>
        <translation>不查通行证</translation>
    </message>
    <message>
        <source>nothing asked</source>
        <translation>无要求</translation>
    </message>
    <message>
        <source>ordered is shown</source>
        <translation>显示订购数量</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>片</translation>
    </message>
    <message>
        <source>test within {hours} h</source>
        <translation>{hours} 小时内核酸</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>weights within {percent} %</source>
        <translation>重量允差 {percent} %</translation>
    </message>
    <message>
        <source>{name}: a draft</source>
        <translation>{name}：草稿</translation>
    </message>
    <message>
        <source>{strength}; low below {low}</source>
        <translation>{strength}；低于 {low} 提醒</translation>
    </message>
</context>
<context>
    <name>PurchaseList</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Closed {time}</source>
        <translation>截单时间 {time}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Items: {count}. In all: {units}.</source>
        <translation>共 {count} 种：{units}。</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nothing is on this list.</source>
        <translation>单上没有商品。</translation>
    </message>
    <message>
        <source>Order desk</source>
        <translation>订单员</translation>
    </message>
    <message>
        <source>Please answer with the price of one unit behind each item.</source>
        <translation>请在每种后面写上单价后发回。</translation>
    </message>
    <message>
        <source>Please bring in addition:</source>
        <translation>请追加：</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>单价（元）</translation>
    </message>
    <message>
        <source>Price of one unit (yuan)</source>
        <translation>单价（元）</translation>
    </message>
    <message>
        <source>Purchase list {number}</source>
        <translation>采购单 {number}</translation>
    </message>
    <message>
        <source>Purchase list {number}, cancelled</source>
        <translation>采购单 {number}（已取消）</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Written {time}</source>
        <translation>打印时间 {time}</translation>
    </message>
    <message>
        <source>[{title}] {checkpoint} to {merchant}</source>
        <translation>【{title}】{checkpoint} → {merchant}</translation>
    </message>
</context>
<context>
    <name>Purchasing</name>
    <message>
        <source>A price is more than 0. Leave the field empty where there is none.</source>
        <translation>价格要大于 0。没有报价就空着。</translation>
    </message>
    <message>
        <source>A workbook for the merchant&apos;s prices, and a page to print</source>
        <translation>给商家填价的表格，和一张打印页</translation>
    </message>
    <message>
        <source>Add later orders ({count})</source>
        <translation>追加后来的订单（{count}）</translation>
    </message>
    <message>
        <source>Added to {number}.</source>
        <translation>已追加到 {number}。</translation>
    </message>
    <message>
        <source>All of them at once, for this merchant (Ctrl+Enter)</source>
        <translation>这家的报价一次录入 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Before: {price}, {time}.</source>
        <translation>此前 {price}，{time}。</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>未到起送金额</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>账单价</translation>
    </message>
    <message>
        <source>Cancel the list</source>
        <translation>取消采购单</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled at {time}: {reason}</source>
        <translation>{time} 取消：{reason}</translation>
    </message>
    <message>
        <source>Cancels its orders and pays back what was paid for them, all at once</source>
        <translation>一次取消其中的订单，并退还已付的款</translation>
    </message>
    <message>
        <source>Choose a list: what stands on it is shown here.</source>
        <translation>选一张采购单，内容显示在这里。</translation>
    </message>
    <message>
        <source>Choose an item in the list first.</source>
        <translation>请先在列表里选一种商品。</translation>
    </message>
    <message>
        <source>Choose an item with ↑ and ↓</source>
        <translation>用 ↑ ↓ 选商品</translation>
    </message>
    <message>
        <source>Choose an item: why it is flagged stands here.</source>
        <translation>选一种商品，提示的原因显示在这里。</translation>
    </message>
    <message>
        <source>Choose one in the list. Nothing was changed.</source>
        <translation>请先在列表里选一张。什么都没有改。</translation>
    </message>
    <message>
        <source>Choose one in the list. Nothing was recorded.</source>
        <translation>请先在列表里选一家。什么都没有记。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>截单</translation>
    </message>
    <message>
        <source>Closed lists</source>
        <translation>已截的采购单</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Copy the additions</source>
        <translation>复制追加部分</translation>
    </message>
    <message>
        <source>Copy the merchant&apos;s lines in the chat first, such as “西红柿 4.80”. Nothing was read.</source>
        <translation>请先在群里复制商家的报价，比如“西红柿 4.80”。什么都没有读。</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报价</translation>
    </message>
    <message>
        <source>Every order is on a list. New ones are taken at Orders (F1).</source>
        <translation>订单都已上采购单。新订单在“订单”页（F1）录入。</translation>
    </message>
    <message>
        <source>Flag a rise of more than</source>
        <translation>涨幅超过多少时提示</translation>
    </message>
    <message>
        <source>Flagged: {count}. They stand in the price watch.</source>
        <translation>有提示的 {count} 个，见“价格监测”。</translation>
    </message>
    <message>
        <source>Flags: {count}</source>
        <translation>提示 {count} 条</translation>
    </message>
    <message>
        <source>For the district (XLSX, CSV)</source>
        <translation>导出给区里（XLSX、CSV）</translation>
    </message>
    <message>
        <source>Give back from the box: {amount} yuan ({households}).</source>
        <translation>从钱箱退：{amount} 元（{households}）。</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>发票价</translation>
    </message>
    <message>
        <source>It was taken back. Nothing was written; choose another list.</source>
        <translation>它已被撤回。没有导出，请选另一张。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Items and their prices</source>
        <translation>商品和价格</translation>
    </message>
    <message>
        <source>Items of the list</source>
        <translation>采购单的商品</translation>
    </message>
    <message>
        <source>Items with prices: {count}. Flagged: {flagged}.</source>
        <translation>有价格的商品 {count} 种，有提示的 {flagged} 种。</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Late orders ({count}) are left for the next list.</source>
        <translation>迟到的订单 {count} 张留到下一张采购单。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>采购单</translation>
    </message>
    <message>
        <source>List {number} cancelled.</source>
        <translation>采购单 {number} 已取消。</translation>
    </message>
    <message>
        <source>List {number} is closed.</source>
        <translation>采购单 {number} 已截单。</translation>
    </message>
    <message>
        <source>Look at {item}: {price}.</source>
        <translation>请看{item}：{price}。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Minimum not reached: {amount} of {minimum}.</source>
        <translation>未到起送金额：{amount} / {minimum}。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新价</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>没有选商品。</translation>
    </message>
    <message>
        <source>No item. Load the district&apos;s data at Orders (F1).</source>
        <translation>没有商品。请在“订单”页（F1）载入辖区资料。</translation>
    </message>
    <message>
        <source>No list is chosen.</source>
        <translation>没有选采购单。</translation>
    </message>
    <message>
        <source>No list was closed yet. Choose a merchant and press “Close the list”.</source>
        <translation>还没有采购单。选一家商家，按“截单”。</translation>
    </message>
    <message>
        <source>No merchant is chosen.</source>
        <translation>没有选商家。</translation>
    </message>
    <message>
        <source>No price is known yet. Record what a merchant quotes, on the page before this.</source>
        <translation>还没有价格。请先在“报价”页录入商家的报价。</translation>
    </message>
    <message>
        <source>No price was read.</source>
        <translation>没有读到价格。</translation>
    </message>
    <message>
        <source>Nothing is copied.</source>
        <translation>剪贴板里没有文字。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: look at them, then press “Record prices”.</source>
        <translation>还没有记：先看一遍，再按“录入报价”。</translation>
    </message>
    <message>
        <source>Nothing was added to this list since it was closed.</source>
        <translation>截单后没有追加过。</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>待订</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>单上</translation>
    </message>
    <message>
        <source>On two lists: {count}</source>
        <translation>重复上单 {count}</translation>
    </message>
    <message>
        <source>Only flagged</source>
        <translation>只看有提示的</translation>
    </message>
    <message>
        <source>Only what is on order</source>
        <translation>只看待订的</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders added: {orders}. Items to bring beyond the list: {items}. Copy the additions for the merchant.</source>
        <translation>追加订单 {orders} 张，要商家多带 {items} 种。请复制追加部分发给商家。</translation>
    </message>
    <message>
        <source>Orders cancelled: {count}.</source>
        <translation>取消订单 {count} 张。</translation>
    </message>
    <message>
        <source>Orders on no list, by merchant</source>
        <translation>还没上采购单的订单，按商家</translation>
    </message>
    <message>
        <source>Orders that stand on another list too: {count}. Two laptops closed one each: tell the merchant.</source>
        <translation>有 {count} 张订单也在另一张采购单上（两台电脑各截了一张），请告诉商家。</translation>
    </message>
    <message>
        <source>Orders were changed: the merchant has to be told of more.</source>
        <translation>有订单改多了：要通知商家加量。</translation>
    </message>
    <message>
        <source>Orders: {count}</source>
        <translation>订单 {count}</translation>
    </message>
    <message>
        <source>Orders: {orders}, items: {items}. Send it to the merchant.</source>
        <translation>订单 {orders} 张，商品 {items} 种。请发给商家。</translation>
    </message>
    <message>
        <source>Paste it into the merchant&apos;s chat. Lines: {count}.</source>
        <translation>贴到商家的群里即可，共 {count} 行。</translation>
    </message>
    <message>
        <source>Paste prices</source>
        <translation>粘贴报价</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price watch</source>
        <translation>价格监测</translation>
    </message>
    <message>
        <source>Prices read: {count}.</source>
        <translation>读到 {count} 个价格。</translation>
    </message>
    <message>
        <source>Prices recorded: {count}.</source>
        <translation>已录入 {count} 个报价。</translation>
    </message>
    <message>
        <source>Purchase lists</source>
        <translation>采购单</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>读文件…</translation>
    </message>
    <message>
        <source>Reading prices</source>
        <translation>正在读报价</translation>
    </message>
    <message>
        <source>Reads the copied text, one item a line (Ctrl+P)</source>
        <translation>读剪贴板里的文字，一行一种 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record prices ({count})</source>
        <translation>录入报价（{count}）</translation>
    </message>
    <message>
        <source>Row {row}: this merchant does not sell {item}.</source>
        <translation>第 {row} 行：这家不卖{item}。</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>截单后</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tables and text (*.xlsx *.csv *.txt)</source>
        <translation>表格和文本 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>The file that the merchant sent back</source>
        <translation>商家发回来的文件</translation>
    </message>
    <message>
        <source>The list as text, to paste into the merchant&apos;s chat (Ctrl+T)</source>
        <translation>采购单的文字，贴到商家群里 (Ctrl+T)</translation>
    </message>
    <message>
        <source>The list as the merchant filled it in, or its own table (Ctrl+O)</source>
        <translation>商家填好的采购单，或它自己的价目表 (Ctrl+O)</translation>
    </message>
    <message>
        <source>The list is written.</source>
        <translation>采购单已导出。</translation>
    </message>
    <message>
        <source>The merchant&apos;s orders become one list; later ones can be added (Ctrl+Enter)</source>
        <translation>把这家的订单汇成一张采购单，之后还能追加 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The price watch is written.</source>
        <translation>价格监测已导出。</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>没有可复制的。</translation>
    </message>
    <message>
        <source>They are billed from now on.</source>
        <translation>从现在起按这个价计账。</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is no price.</source>
        <translation>这不是价格。</translation>
    </message>
    <message>
        <source>This list is not recorded any more.</source>
        <translation>这张采购单已不在记录里。</translation>
    </message>
    <message>
        <source>To look at in it: {count}.</source>
        <translation>有 {count} 处要看。</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>待订</translation>
    </message>
    <message>
        <source>Transfer back: {amount} yuan ({households}).</source>
        <translation>请转账退：{amount} 元（{households}）。</translation>
    </message>
    <message>
        <source>Vehicle came {time}</source>
        <translation>车已到 {time}</translation>
    </message>
    <message>
        <source>Vehicle to come</source>
        <translation>等车辆</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>没能读的</translation>
    </message>
    <message>
        <source>What was added last, to paste into the merchant&apos;s chat</source>
        <translation>最近追加的部分，贴到商家群里</translation>
    </message>
    <message>
        <source>Why is the list cancelled? Orders are cancelled too.</source>
        <translation>为什么取消？其中的订单也一起取消</translation>
    </message>
    <message>
        <source>Why the item is flagged</source>
        <translation>提示的原因</translation>
    </message>
    <message>
        <source>With the late ones ({count})</source>
        <translation>连迟到的一起（{count}）</translation>
    </message>
    <message>
        <source>Writing the price watch</source>
        <translation>正在导出价格监测</translation>
    </message>
    <message>
        <source>Writing the purchase list</source>
        <translation>正在导出采购单</translation>
    </message>
    <message>
        <source>XLSX and PDF</source>
        <translation>导出 XLSX 和 PDF</translation>
    </message>
    <message>
        <source>from {amount} yuan</source>
        <translation>{amount} 元起送</translation>
    </message>
    <message>
        <source>households: {count}, in Cash at Accounts</source>
        <translation>{count} 户，见“账目”的“现金”页</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>迟到 {count}</translation>
    </message>
    <message>
        <source>of {minimum}</source>
        <translation>起送 {minimum}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} 截单</translation>
    </message>
    <message>
        <source>withdrawn: {count}</source>
        <translation>退订 {count}</translation>
    </message>
    <message>
        <source>{item}, price of one {unit} in yuan</source>
        <translation>{item}，每{unit}多少元</translation>
    </message>
    <message>
        <source>{merchant} asks {price} since {time}.</source>
        <translation>{merchant} {time} 起报 {price}。</translation>
    </message>
    <message>
        <source>{merchant}: {words}</source>
        <translation>{merchant}：{words}</translation>
    </message>
    <message>
        <source>{price} cannot be meant: declared is {declared}. Are yuan and fen mixed up?</source>
        <translation>不会是 {price}：申报价是 {declared}。是不是元和分弄混了？</translation>
    </message>
    <message>
        <source>{quantity} free for others</source>
        <translation>多出 {quantity}，可给别家</translation>
    </message>
    <message>
        <source>{quantity} more needed</source>
        <translation>还差 {quantity}</translation>
    </message>
    <message>
        <source>{quantity} {unit}</source>
        <translation>{quantity}{unit}</translation>
    </message>
    <message>
        <source>“{path}” was not read. Choose the file that the merchant sent back.</source>
        <translation>没有读“{path}”。请选商家发回来的文件。</translation>
    </message>
    <message>
        <source>“{text}” is no amount in yuan. Type it like 4.80.</source>
        <translation>“{text}”不是金额。请写成 4.80 这样（元）。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A cancelled order is not changed, and nothing was recorded. Take a new order for what is wanted.</source>
        <translation>已取消的订单不能再改，没有记录任何内容。需要的请另收新订单。</translation>
    </message>
    <message>
        <source>A certificate is missing.</source>
        <translation>缺证明。</translation>
    </message>
    <message>
        <source>A certificate is not known, or stands there twice.</source>
        <translation>有不认识的证明，或重复。</translation>
    </message>
    <message>
        <source>A class of goods that is not known, or that stands there twice.</source>
        <translation>货物类别不认识，或重复。</translation>
    </message>
    <message>
        <source>A colour of the health code is not known.</source>
        <translation>健康码颜色不认识。</translation>
    </message>
    <message>
        <source>A count cannot go below zero.</source>
        <translation>清点数不能小于零。</translation>
    </message>
    <message>
        <source>A driver&apos;s temperature limit is from 30 to 45 °C with at most one decimal.</source>
        <translation>司机体温上限应在 30 至 45 °C，最多一位小数。</translation>
    </message>
    <message>
        <source>A round comes again after 1 minute to 7 days.</source>
        <translation>定时消毒间隔应在 1 分钟至 7 天。</translation>
    </message>
    <message>
        <source>A shift is open already.</source>
        <translation>已经开班。</translation>
    </message>
    <message>
        <source>A source has at most 1,000 characters.</source>
        <translation>依据最多 1000 字。</translation>
    </message>
    <message>
        <source>A taking-back stays.</source>
        <translation>撤回不能再撤回。</translation>
    </message>
    <message>
        <source>A temperature is from -60 to 60 °C with at most one decimal, and the coldest is below the warmest.</source>
        <translation>温度应在 -60 至 60 °C，最多一位小数，且下限低于上限。</translation>
    </message>
    <message>
        <source>A test is from 0 to 720 hours old.</source>
        <translation>核酸时限应在 0 至 720 小时。</translation>
    </message>
    <message>
        <source>Agent or method is missing.</source>
        <translation>没有填消毒剂或方式。</translation>
    </message>
    <message>
        <source>All good goods of this delivery are released. Nothing was changed.</source>
        <translation>这车的好货都已放行。没有改动。</translation>
    </message>
    <message>
        <source>All of {lot} is in bags or withdrawn. Nothing was changed.</source>
        <translation>{lot}都已装袋或下架。没有改动。</translation>
    </message>
    <message>
        <source>All orders came after {cut_off}.</source>
        <translation>订单都在 {cut_off} 之后。</translation>
    </message>
    <message>
        <source>All that was invoiced of {product} came and is sound. Nothing was booked.</source>
        <translation>开票的 {product} 都已完好到货。没有入账。</translation>
    </message>
    <message>
        <source>All that was ordered of {product} came, so no rest comes later. The count goes on.</source>
        <translation>订的{product}都到了，没有要补送的。清点继续。</translation>
    </message>
    <message>
        <source>An agent is named that is not among the set&apos;s agents. Add it there first.</source>
        <translation>用到的药剂不在规程的药剂里，请先添加。</translation>
    </message>
    <message>
        <source>An amount of {amount} yuan cannot be booked.</source>
        <translation>{amount} 元无法入账。</translation>
    </message>
    <message>
        <source>Another zone lies there.</source>
        <translation>那里已有区域。</translation>
    </message>
    <message>
        <source>Are yuan and fen mixed up?</source>
        <translation>是不是元和分弄混了？</translation>
    </message>
    <message>
        <source>Ask the merchant for the price of one {unit}.</source>
        <translation>请问商家每{unit}多少钱。</translation>
    </message>
    <message>
        <source>At {time} it was booked that the checkpoint bears {product}. To change that, take it back.</source>
        <translation>{time} 已记为由卡点承担 {product}。要更改，请先撤回。</translation>
    </message>
    <message>
        <source>At {time} it was booked that the merchant credits {product}. To change that, take it back.</source>
        <translation>{time} 已记为由商家抵扣 {product}。要更改，请先撤回。</translation>
    </message>
    <message>
        <source>By what is known here {address} has none of the goods. It can only be said that they are not theirs.</source>
        <translation>按这里的记录，{address} 没有这些商品，只能记为“不是这户”。</translation>
    </message>
    <message>
        <source>Cash moved last at {time}; {expected} yuan should lie in the box. The shift stays open. Count the cash at the Accounts station, then close the shift.</source>
        <translation>最近一次现金收付在 {time}，现金箱应有 {expected} 元。班次仍未结束。请先在“账目”盘点现金，再交班。</translation>
    </message>
    <message>
        <source>Choose at least one way to apply it.</source>
        <translation>请至少选一种方式。</translation>
    </message>
    <message>
        <source>Every open order is on a list already. Nothing was recorded.</source>
        <translation>未完成的订单都已上采购单。什么都没有记。</translation>
    </message>
    <message>
        <source>Everything that this delivery gives them is in bags already.</source>
        <translation>这批货分给他们的都已装袋。</translation>
    </message>
    <message>
        <source>Expired before it was made.</source>
        <translation>到期日早于生产日。</translation>
    </message>
    <message>
        <source>Finished already.</source>
        <translation>已经完成过了。</translation>
    </message>
    <message>
        <source>For the goods this delivery did not bring, no household has paid or it has its money back.</source>
        <translation>这批货未到的商品，住户都没有付款，或已经退款。</translation>
    </message>
    <message>
        <source>Goods lie in this zone.</source>
        <translation>这个区域里有货。</translation>
    </message>
    <message>
        <source>Handed over already.</source>
        <translation>已交付过。</translation>
    </message>
    <message>
        <source>Households without an answer: {count}. The recall stays open. Ask them, or give the reason for closing it all the same.</source>
        <translation>未答复的住户：{count}。召回仍在进行。请通知他们，或写明提前结束的原因。</translation>
    </message>
    <message>
        <source>Invoice {number} of this merchant was booked at {time}. Nothing was booked again.</source>
        <translation>该商家的发票 {number} 已于 {time} 入账，没有重复入账。</translation>
    </message>
    <message>
        <source>It came at {time}, and its goods are counted against the list. Nothing was changed. Close a new list for what came later.</source>
        <translation>车 {time} 到，按这张单收货。什么都没有改。后来的订单请另截一张。</translation>
    </message>
    <message>
        <source>It can no longer be cancelled, and nothing was changed. Return its bags instead.</source>
        <translation>不能再取消，未作改动。请改为退回户袋。</translation>
    </message>
    <message>
        <source>It cannot keep that.</source>
        <translation>不能放这类货。</translation>
    </message>
    <message>
        <source>It cannot lie there.</source>
        <translation>不能放在那里。</translation>
    </message>
    <message>
        <source>It is cancelled, on a list already, or for another merchant. Nothing was recorded; look at the orders again.</source>
        <translation>它已取消、已上采购单，或是别家的。什么都没有记，请再看一下订单。</translation>
    </message>
    <message>
        <source>It is: {code}.</source>
        <translation>现在是{code}。</translation>
    </message>
    <message>
        <source>It lies in a bag already, or is for others. Nothing was packed. Look again.</source>
        <translation>可能已装袋，或是别户的。没有装袋。请再看一下。</translation>
    </message>
    <message>
        <source>It lies in a bag already.</source>
        <translation>货已装袋。</translation>
    </message>
    <message>
        <source>It lies partly on {zone}. Move it, or make it smaller.</source>
        <translation>它压到了{zone}。请移开或缩小。</translation>
    </message>
    <message>
        <source>It must be within the map, at least {count} steps wide and high.</source>
        <translation>必须在图内，长宽至少 {count} 格。</translation>
    </message>
    <message>
        <source>It needs a name of its own, of at most 60 characters, that stands only once.</source>
        <translation>要有名称，最多 60 字，不能重复。</translation>
    </message>
    <message>
        <source>It was cancelled at {time}. Nothing was changed.</source>
        <translation>{time} 已取消。什么都没有改。</translation>
    </message>
    <message>
        <source>It was closed at {time}. Nothing was changed.</source>
        <translation>{time} 已结束。没有改动。</translation>
    </message>
    <message>
        <source>It was finished at {time}. Nothing was changed.</source>
        <translation>{time} 已完成。没有改动。</translation>
    </message>
    <message>
        <source>It was finished at {time}. To correct it, take “Count finished” back first.</source>
        <translation>已于 {time} 完成。要更正请先撤回“清点完成”。</translation>
    </message>
    <message>
        <source>It was handed over at {time} by {person}. Nothing was changed.</source>
        <translation>{person}已于 {time} 交付。未作改动。</translation>
    </message>
    <message>
        <source>It was opened at {time}. Close it before you open the next one.</source>
        <translation>{time} 开班。请先结班，再开下一班。</translation>
    </message>
    <message>
        <source>It was returned at {time} by {person}. Nothing was changed.</source>
        <translation>{person}已于 {time} 退回。未作改动。</translation>
    </message>
    <message>
        <source>It would cost {amount} yuan, what was ordered {most}. Nothing was recorded. Offer less of it, or at a lower price.</source>
        <translation>要 {amount} 元，原订货只值 {most} 元。没有记录任何内容。请减少数量或降低价格。</translation>
    </message>
    <message>
        <source>Its declared price is {price} yuan.</source>
        <translation>申报价是 {price} 元。</translation>
    </message>
    <message>
        <source>Its goods are here, so it cannot be changed, and nothing was recorded. Leave it out; what is not wanted can be passed on to a neighbour or taken off the bill.</source>
        <translation>货已到并分配，不能再改，没有记录任何内容。请略去这一单；不要的可转给邻居，或从账单中扣除。</translation>
    </message>
    <message>
        <source>Its label is of {checkpoint}. Nothing was changed. Put the bag aside for them.</source>
        <translation>标签属于 {checkpoint}。未作改动。请把户袋另放，待其取走。</translation>
    </message>
    <message>
        <source>Its lines make {sum} yuan and its total says {total} yuan, a difference of {difference} yuan. Nothing was booked. Compare each line with the paper, and ask the merchant.</source>
        <translation>明细合计 {sum} 元，发票总额 {total} 元，相差 {difference} 元。没有入账。请逐行核对纸质发票，并询问商家。</translation>
    </message>
    <message>
        <source>List {number} is cancelled.</source>
        <translation>采购单 {number} 已取消。</translation>
    </message>
    <message>
        <source>List {number}: the vehicle came.</source>
        <translation>采购单 {number} 的车已到。</translation>
    </message>
    <message>
        <source>Lots in it: {count}. Nothing was changed. Put them elsewhere first.</source>
        <translation>里面的批次：{count}。没有改动。请先把它们放到别处。</translation>
    </message>
    <message>
        <source>Measure {lot} and write it down, or let a supervisor decide.</source>
        <translation>请量{lot}的温度并记下，或由负责人决定。</translation>
    </message>
    <message>
        <source>More than can be paid back.</source>
        <translation>超过可退金额。</translation>
    </message>
    <message>
        <source>More than is owed to the merchant.</source>
        <translation>超过应付商家的金额。</translation>
    </message>
    <message>
        <source>More than was billed.</source>
        <translation>超过已记账的金额。</translation>
    </message>
    <message>
        <source>More than was handed over.</source>
        <translation>超过已交付的数量。</translation>
    </message>
    <message>
        <source>No lot was chosen.</source>
        <translation>没有选择批次。</translation>
    </message>
    <message>
        <source>No offer waits for an answer.</source>
        <translation>没有待答复的替代品。</translation>
    </message>
    <message>
        <source>No order came later, and none needs more than was ordered. Nothing was recorded.</source>
        <translation>没有后来的订单，也没有要加量的。什么都没有记。</translation>
    </message>
    <message>
        <source>No order waits for this delivery.</source>
        <translation>没有等待这批货的订单。</translation>
    </message>
    <message>
        <source>No price is given.</source>
        <translation>没有价格。</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>尚未开班。</translation>
    </message>
    <message>
        <source>No such action.</source>
        <translation>没有这次操作。</translation>
    </message>
    <message>
        <source>No such bag is recorded here.</source>
        <translation>本机没有这袋的记录。</translation>
    </message>
    <message>
        <source>No such bag.</source>
        <translation>没有这个户袋。</translation>
    </message>
    <message>
        <source>No such delivery.</source>
        <translation>没有这次到货。</translation>
    </message>
    <message>
        <source>No such disinfection.</source>
        <translation>没有这次消毒。</translation>
    </message>
    <message>
        <source>No such household.</source>
        <translation>没有这户。</translation>
    </message>
    <message>
        <source>No such line.</source>
        <translation>没有这一行。</translation>
    </message>
    <message>
        <source>No such order.</source>
        <translation>没有这个订单。</translation>
    </message>
    <message>
        <source>No such purchase list.</source>
        <translation>没有这张采购单。</translation>
    </message>
    <message>
        <source>No such recall.</source>
        <translation>没有这次召回。</translation>
    </message>
    <message>
        <source>No such rule for sharing out.</source>
        <translation>没有这种分配办法。</translation>
    </message>
    <message>
        <source>No such storage zone.</source>
        <translation>没有这个存放区。</translation>
    </message>
    <message>
        <source>Nobody sells {item} here. Take the row out, or ask the office for the item.</source>
        <translation>这里没有{item}。请删掉这行，或请指挥部添加。</translation>
    </message>
    <message>
        <source>None of the prices was recorded.</source>
        <translation>一个价格都没有记。</translation>
    </message>
    <message>
        <source>Not disinfected as the protocol asks.</source>
        <translation>没有按规程消毒。</translation>
    </message>
    <message>
        <source>Not disinfected yet.</source>
        <translation>尚未消杀。</translation>
    </message>
    <message>
        <source>Not enough cash in the box.</source>
        <translation>现金箱里的钱不够。</translation>
    </message>
    <message>
        <source>Not every household has answered.</source>
        <translation>还有住户没有答复。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Not one of our labels.</source>
        <translation>不是本程序的标签。</translation>
    </message>
    <message>
        <source>Not shared out yet.</source>
        <translation>尚未分配。</translation>
    </message>
    <message>
        <source>Not yet packed: {quantity} {unit}. Nothing was recorded. Take the packing back first, or let the neighbours settle it at the door.</source>
        <translation>未装袋的有 {quantity} {unit}。没有记录任何内容。请先撤回装袋，或让邻居当面自行转交。</translation>
    </message>
    <message>
        <source>Notes and coins make {sum} yuan, and {counted} yuan were typed. Nothing was recorded. Count the notes again.</source>
        <translation>纸币和硬币合计 {sum} 元，而输入了 {counted} 元。没有记录，请重新清点。</translation>
    </message>
    <message>
        <source>Nothing came of {lot}. Nothing was changed. Count it first.</source>
        <translation>{lot}没有到货记录。没有改动。请先清点。</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>还没有清点。</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>没有暂扣的货。</translation>
    </message>
    <message>
        <source>Nothing is left to pack.</source>
        <translation>没有待装袋的货物。</translation>
    </message>
    <message>
        <source>Nothing is offered for this line of order {number}. Nothing was recorded.</source>
        <translation>订单 {number} 这一行没有提供替代品。没有记录任何内容。</translation>
    </message>
    <message>
        <source>Nothing is to be refunded.</source>
        <translation>没有要退的款。</translation>
    </message>
    <message>
        <source>Nothing is to be sent back.</source>
        <translation>没有要退回的。</translation>
    </message>
    <message>
        <source>Nothing of it is left here.</source>
        <translation>这里已经没有了。</translation>
    </message>
    <message>
        <source>Nothing of it is missing.</source>
        <translation>没有缺的。</translation>
    </message>
    <message>
        <source>Nothing of this line is short.</source>
        <translation>这一行不缺货。</translation>
    </message>
    <message>
        <source>Nothing to add to list {number}.</source>
        <translation>采购单 {number} 没有可追加的。</translation>
    </message>
    <message>
        <source>Nothing to order from {merchant}.</source>
        <translation>{merchant} 没有要订的。</translation>
    </message>
    <message>
        <source>Nothing was booked. Enter the items that the merchant invoiced.</source>
        <translation>没有入账。请填写商家开票的商品。</translation>
    </message>
    <message>
        <source>Nothing was booked. Type an amount between 0.01 and {largest}, such as 12.50.</source>
        <translation>没有入账。请输入 0.01 到 {largest} 之间的金额，例如 12.50。</translation>
    </message>
    <message>
        <source>Nothing was booked. Type the number that stands on the invoice.</source>
        <translation>没有入账。请输入发票上的号码。</translation>
    </message>
    <message>
        <source>Nothing was booked. Type the number that stands on the transfer, so that it is booked only once.</source>
        <translation>没有入账。请输入转账记录上的单号，以免重复入账。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Nothing was changed. Do the action again instead.</source>
        <translation>未作改动。请重新操作一次。</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan again; if the label is torn, print it once more at Packing.</source>
        <translation>未作改动。请再扫一次；标签破损的，到“分装”补打。</translation>
    </message>
    <message>
        <source>Nothing was counted as damaged, refused, or more than ordered.</source>
        <translation>没有清点出破损、拒收或多出的货。</translation>
    </message>
    <message>
        <source>Nothing was packed. Share the delivery out over the households first.</source>
        <translation>未装袋。请先把到货分配到户。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose another household.</source>
        <translation>没有记录任何内容。请另选一户。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose the lots that are wanted back.</source>
        <translation>没有记录。请选择要召回的批次。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose the supervisor who takes it upon himself.</source>
        <translation>没有记录。请选择担责的负责人。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose what the load was treated with, and how.</source>
        <translation>未作记录。请选择消毒剂和消杀方式。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose what was disinfected, and name it.</source>
        <translation>没有记录。请选择消毒对象并填写名称。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Finish the count at Receiving first.</source>
        <translation>未作记录。请先在“收货”完成清点。</translation>
    </message>
    <message>
        <source>Nothing was recorded. It needs one item at least.</source>
        <translation>没有记录。至少要有一种商品。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Leave it out; cancel it if it was taken before.</source>
        <translation>没有记录任何内容。请略去；若已收过单，请取消。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Open a shift at the Shift station, then do it again.</source>
        <translation>未作记录。请到“班次”开班，然后再做一次。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Say in a few words why, then do it again.</source>
        <translation>未作记录。请简单写明原因，然后再做一次。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan your badge, or choose your name below, then do it again.</source>
        <translation>未作记录。请扫工牌，或在下方选择姓名，然后再做一次。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Type one, or choose the file of a logger.</source>
        <translation>没有记录。请输入温度，或选记录仪的文件。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Type the plate of the vehicle.</source>
        <translation>未作记录。请输入车牌号。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Write what the next shift must know.</source>
        <translation>未作记录。请写下要告诉下一班的事。</translation>
    </message>
    <message>
        <source>Nothing was shared out. Orders taken after the vehicle came wait for the next one.</source>
        <translation>未作分配。车辆到达后录入的订单，等下一趟车。</translation>
    </message>
    <message>
        <source>Number {reference} was booked at {time}. Nothing was booked again. Compare the numbers.</source>
        <translation>单号 {reference} 已于 {time} 入账，没有重复入账。请核对单号。</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>只有负责人可以这样做。</translation>
    </message>
    <message>
        <source>Only goods of a bag that was handed over are billed, and only these can be taken off a bill. Nothing was booked.</source>
        <translation>只有已交付户袋里的商品才记账，也只有这些能减免。没有入账。</translation>
    </message>
    <message>
        <source>Only half of the label was read.</source>
        <translation>标签只读到一半。</translation>
    </message>
    <message>
        <source>Only what was recorded in the open shift can be taken back here. Nothing was changed.</source>
        <translation>这里只能撤回本班的记录。未作改动。</translation>
    </message>
    <message>
        <source>Order {number} cannot be added.</source>
        <translation>订单 {number} 不能追加。</translation>
    </message>
    <message>
        <source>Order {number} has no line {line}. Nothing was changed.</source>
        <translation>订单 {number} 没有第 {line} 行。没有任何改动。</translation>
    </message>
    <message>
        <source>Order {number} is recorded with other content, so none of these orders was recorded. Leave it out, or cancel the recorded one first.</source>
        <translation>订单 {number} 已录入且内容不同，因此这些订单都未录入。请不录它，或先取消已录的订单。</translation>
    </message>
    <message>
        <source>Order {number} names {price} yuan for one unit. Nothing was recorded. Correct the price.</source>
        <translation>订单 {number} 的单价为 {price} 元。没有记录任何内容。请改正价格。</translation>
    </message>
    <message>
        <source>Order {number} needs no substitute here. Nothing was recorded.</source>
        <translation>订单 {number} 这里不需要替代品。没有记录任何内容。</translation>
    </message>
    <message>
        <source>Order {number} orders nothing.</source>
        <translation>订单 {number} 没有商品。</translation>
    </message>
    <message>
        <source>Order {number} waits for the household&apos;s answer. Record it, or take the offer back.</source>
        <translation>订单 {number} 在等住户答复。请记下答复，或撤回该替代品。</translation>
    </message>
    <message>
        <source>Order {number} was cancelled.</source>
        <translation>订单 {number} 已取消。</translation>
    </message>
    <message>
        <source>Order {number} was shared out already.</source>
        <translation>订单 {number} 已分配。</translation>
    </message>
    <message>
        <source>Orders from {merchant} after its cut-off: {count}. Nothing was recorded. Tick “With the late ones” if the merchant still takes them.</source>
        <translation>{merchant} 截单后的订单 {count} 张。什么都没有记。商家还收的话，勾选“连迟到的一起”。</translation>
    </message>
    <message>
        <source>Pass {number} is for {checkpoint}.</source>
        <translation>通行证 {number} 是去{checkpoint}的。</translation>
    </message>
    <message>
        <source>Pass {number} is for {merchant}.</source>
        <translation>通行证 {number} 是发给{merchant}的。</translation>
    </message>
    <message>
        <source>Pass {number} is for {plate}.</source>
        <translation>通行证 {number} 是发给 {plate} 的。</translation>
    </message>
    <message>
        <source>Pass {number} is not in the office&apos;s list.</source>
        <translation>办公室的名单里没有通行证 {number}。</translation>
    </message>
    <message>
        <source>Pass {number} is valid from {time} on.</source>
        <translation>通行证 {number} 从 {time} 起才有效。</translation>
    </message>
    <message>
        <source>Pass {number} was valid until {time}.</source>
        <translation>通行证 {number} 有效期到 {time}。</translation>
    </message>
    <message>
        <source>Produced on {produced}, expires on {expires}. Nothing was recorded. Compare both with the package.</source>
        <translation>生产于 {produced}，到期于 {expires}，没有记录。请核对包装上的日期。</translation>
    </message>
    <message>
        <source>Readings known: {count}. Nothing was recorded again.</source>
        <translation>已有读数：{count}，没有重复记录。</translation>
    </message>
    <message>
        <source>Released already.</source>
        <translation>已放行过。</translation>
    </message>
    <message>
        <source>Returned to stock already.</source>
        <translation>已退回过。</translation>
    </message>
    <message>
        <source>Row {row}: a second price.</source>
        <translation>第 {row} 行：价格重复。</translation>
    </message>
    <message>
        <source>Row {row}: another unit.</source>
        <translation>第 {row} 行：单位不同。</translation>
    </message>
    <message>
        <source>Row {row}: no price is like this.</source>
        <translation>第 {row} 行：价格不对。</translation>
    </message>
    <message>
        <source>Row {row}: not in the catalogue.</source>
        <translation>第 {row} 行：目录里没有。</translation>
    </message>
    <message>
        <source>Say what is treated: vehicle, pallet, bag, area or gear.</source>
        <translation>请选消毒对象：车辆、托盘、户袋、场地或防护用品。</translation>
    </message>
    <message>
        <source>Say whether the outer packaging or each carton is treated, where agents are named.</source>
        <translation>列了药剂的，请选消毒外包装还是每一箱。</translation>
    </message>
    <message>
        <source>Sent back already.</source>
        <translation>已经退回了。</translation>
    </message>
    <message>
        <source>Shared out already.</source>
        <translation>已分配过。</translation>
    </message>
    <message>
        <source>Sheet {sheet} was entered at {time}. Nothing was counted a second time.</source>
        <translation>点货单 {sheet} 已于 {time} 录入，没有重复计数。</translation>
    </message>
    <message>
        <source>Sheet {sheet} was printed for {delivery}. Nothing was counted. Open that delivery.</source>
        <translation>点货单 {sheet} 是为{delivery}打印的，没有计数。请打开那一车。</translation>
    </message>
    <message>
        <source>Sheet {sheet} was printed for {merchant}. Nothing was counted. Open its delivery.</source>
        <translation>点货单 {sheet} 是为{merchant}打印的，没有计数。请打开那家的车。</translation>
    </message>
    <message>
        <source>So many do not fit in.</source>
        <translation>容量不对。</translation>
    </message>
    <message>
        <source>So much is not left over.</source>
        <translation>剩余没有这么多。</translation>
    </message>
    <message>
        <source>Something later stands on this.</source>
        <translation>后面还有依据它的记录。</translation>
    </message>
    <message>
        <source>Take back “{kind}” of {time} first. Nothing was changed.</source>
        <translation>请先撤回 {time} 的“{kind}”。未作改动。</translation>
    </message>
    <message>
        <source>Taken back already.</source>
        <translation>已撤回过。</translation>
    </message>
    <message>
        <source>That is no replacement.</source>
        <translation>不能作替代品。</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>这个时间还没到。</translation>
    </message>
    <message>
        <source>That was recorded in another shift.</source>
        <translation>这是其他班次的记录。</translation>
    </message>
    <message>
        <source>The agent is not one that the protocol names.</source>
        <translation>用的消毒剂不是规程里的。</translation>
    </message>
    <message>
        <source>The agent was weaker or stronger than the protocol asks.</source>
        <translation>消毒剂浓度不在规程要求的范围内。</translation>
    </message>
    <message>
        <source>The cash box differs by {amount} yuan.</source>
        <translation>现金相差 {amount} 元。</translation>
    </message>
    <message>
        <source>The cash box is not counted.</source>
        <translation>现金还没有盘点。</translation>
    </message>
    <message>
        <source>The catalogue has no such kind of goods. Tick others.</source>
        <translation>目录里没有这类货，请勾选别的。</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back.</source>
        <translation>本机时钟被拨慢。</translation>
    </message>
    <message>
        <source>The contact time has to be above 0 and at most 24 hours.</source>
        <translation>作用时间应大于 0，最长 24 小时。</translation>
    </message>
    <message>
        <source>The contact time is still running.</source>
        <translation>作用时间未到。</translation>
    </message>
    <message>
        <source>The contact time was set shorter than the protocol asks.</source>
        <translation>作用时间比规程要求的短。</translation>
    </message>
    <message>
        <source>The count is finished already.</source>
        <translation>清点早已完成。</translation>
    </message>
    <message>
        <source>The count is not finished.</source>
        <translation>清点尚未完成。</translation>
    </message>
    <message>
        <source>The count stays open. Count the load first; what was refused is counted too.</source>
        <translation>清点未结束。请先清点货物，拒收的也要计入。</translation>
    </message>
    <message>
        <source>The disinfection began at {time}, which is later than the clock says now. The goods stay held. Set the clock right, start the program again, then release them.</source>
        <translation>消毒开始于 {time}，比本机现在的时间还晚。货物继续扣留。请把时间调准，重新打开程序，再放行。</translation>
    </message>
    <message>
        <source>The driver was tested at {time}; a test counts for {hours} hours.</source>
        <translation>司机的采样时间是 {time}；结果 {hours} 小时内有效。</translation>
    </message>
    <message>
        <source>The driver&apos;s health code is missing.</source>
        <translation>缺司机健康码。</translation>
    </message>
    <message>
        <source>The driver&apos;s health code may not pass.</source>
        <translation>司机的健康码不能通行。</translation>
    </message>
    <message>
        <source>The driver&apos;s temperature is missing.</source>
        <translation>缺司机体温。</translation>
    </message>
    <message>
        <source>The driver&apos;s temperature is too high.</source>
        <translation>司机体温偏高。</translation>
    </message>
    <message>
        <source>The driver&apos;s test is too old.</source>
        <translation>司机的核酸已过期。</translation>
    </message>
    <message>
        <source>The expiry date is no day.</source>
        <translation>到期日期不对。</translation>
    </message>
    <message>
        <source>The goods are held.</source>
        <translation>货物未放行。</translation>
    </message>
    <message>
        <source>The goods are too cold.</source>
        <translation>货物温度偏低。</translation>
    </message>
    <message>
        <source>The goods are too warm.</source>
        <translation>货物温度偏高。</translation>
    </message>
    <message>
        <source>The goods for this order are shared out.</source>
        <translation>该订单的货物已分配。</translation>
    </message>
    <message>
        <source>The goods have expired.</source>
        <translation>货物已过期。</translation>
    </message>
    <message>
        <source>The goods stay held.</source>
        <translation>货物仍然暂扣。</translation>
    </message>
    <message>
        <source>The goods stay held: {goods}. Disinfect them again, or let a supervisor decide.</source>
        <translation>{goods}仍然暂扣。请重新消毒，或由负责人决定。</translation>
    </message>
    <message>
        <source>The goods stay held; {minutes} minutes are left.</source>
        <translation>货物继续扣留，还剩 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>The goods were released at {time}. Nothing was changed.</source>
        <translation>货物已于 {time} 放行。未作改动。</translation>
    </message>
    <message>
        <source>The greatest strength has to be the least or more, and at most 1,000,000 mg/L.</source>
        <translation>最高浓度不能低于最低浓度，且不超过 1,000,000 mg/L。</translation>
    </message>
    <message>
        <source>The household of order {number} took one. Nothing was recorded.</source>
        <translation>订单 {number} 的住户已同意一个替代品。没有记录任何内容。</translation>
    </message>
    <message>
        <source>The invoice does not add up.</source>
        <translation>发票合计不符。</translation>
    </message>
    <message>
        <source>The invoice has no lines.</source>
        <translation>发票没有明细。</translation>
    </message>
    <message>
        <source>The label is good, but this laptop knows no such bag, or its packing was taken back. Nothing was changed. Keep the bag and ask at Packing.</source>
        <translation>标签有效，但本机没有这袋的记录，或装袋已撤回。未作改动。请留下户袋，向分装人员询问。</translation>
    </message>
    <message>
        <source>The least strength has to be above 0 mg/L, and no stronger than the agent is in stock. Compare with the label.</source>
        <translation>最低浓度应大于 0 mg/L，且不高于库存药剂的浓度。请核对标签。</translation>
    </message>
    <message>
        <source>The limit for the warning is from 0 to 20,000 litres.</source>
        <translation>提醒下限应在 0 至 20,000 升。</translation>
    </message>
    <message>
        <source>The line has less than that.</source>
        <translation>这一行没有这么多。</translation>
    </message>
    <message>
        <source>The method is not one that the protocol names.</source>
        <translation>消毒方法不是规程里的。</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>备注是空的。</translation>
    </message>
    <message>
        <source>The notes do not add up.</source>
        <translation>面额合计不符。</translation>
    </message>
    <message>
        <source>The number of the invoice is missing.</source>
        <translation>缺少发票号。</translation>
    </message>
    <message>
        <source>The number of the transfer is missing.</source>
        <translation>缺少转账单号。</translation>
    </message>
    <message>
        <source>The packing list counts in another unit.</source>
        <translation>送货单的单位不一样。</translation>
    </message>
    <message>
        <source>The plate is missing.</source>
        <translation>没有车牌号。</translation>
    </message>
    <message>
        <source>The production date is no day.</source>
        <translation>生产日期不对。</translation>
    </message>
    <message>
        <source>The protocol asks for it: {goods}. Disinfect them, or let a supervisor decide.</source>
        <translation>规程要求{goods}消毒。请先消毒，或由负责人决定。</translation>
    </message>
    <message>
        <source>The protocol asks to treat each item, not the outer packaging alone.</source>
        <translation>规程要求逐件消毒，不只是外包装。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>没有填原因。</translation>
    </message>
    <message>
        <source>The set in force stays as it was.</source>
        <translation>现行规程不变。</translation>
    </message>
    <message>
        <source>The strength in stock is from 0 to 1,000,000 mg/L (1 % is 10,000).</source>
        <translation>库存浓度应在 0 至 1,000,000 mg/L（1 % 为 10,000）。</translation>
    </message>
    <message>
        <source>The substitute costs more.</source>
        <translation>替代品更贵。</translation>
    </message>
    <message>
        <source>The temperature was not measured.</source>
        <translation>没有量温度。</translation>
    </message>
    <message>
        <source>The time of the driver&apos;s test is missing.</source>
        <translation>缺司机的采样时间。</translation>
    </message>
    <message>
        <source>The times are out of order.</source>
        <translation>时间顺序不对。</translation>
    </message>
    <message>
        <source>The tolerance of weights is from 0 to 50 %.</source>
        <translation>重量允差应在 0 至 50 %。</translation>
    </message>
    <message>
        <source>The unit on the invoice is another one.</source>
        <translation>发票上的单位不同。</translation>
    </message>
    <message>
        <source>The vehicle left with the goods at {time}. Nothing was changed.</source>
        <translation>车辆已于 {time} 带货离开。没有改动。</translation>
    </message>
    <message>
        <source>The vehicle was not recorded. Ask the driver, or let a supervisor decide.</source>
        <translation>车辆没有登记。请询问司机，或由负责人决定。</translation>
    </message>
    <message>
        <source>The vehicle was not recorded. Ask the merchant for a pass that is valid, or let a supervisor decide.</source>
        <translation>车辆没有登记。请商家出示有效通行证，或由负责人决定。</translation>
    </message>
    <message>
        <source>The vehicle was not recorded. Let a supervisor decide.</source>
        <translation>车辆没有登记。请负责人决定。</translation>
    </message>
    <message>
        <source>The vehicle&apos;s pass is missing.</source>
        <translation>缺车辆通行证。</translation>
    </message>
    <message>
        <source>The zone has no name that can stand on it.</source>
        <translation>区域没有可用的名称。</translation>
    </message>
    <message>
        <source>There are more than 200 parts of one kind.</source>
        <translation>同类项目超过 200 个。</translation>
    </message>
    <message>
        <source>There is a substitute already.</source>
        <translation>已有替代品。</translation>
    </message>
    <message>
        <source>There is no line in it.</source>
        <translation>里面一行也没有。</translation>
    </message>
    <message>
        <source>There is no temperature to record.</source>
        <translation>没有要记录的温度。</translation>
    </message>
    <message>
        <source>There is no “{answer}” here. Nothing was recorded.</source>
        <translation>没有“{answer}”这一项。没有记录。</translation>
    </message>
    <message>
        <source>There is no “{value}” here. Nothing was booked. Choose one from the list.</source>
        <translation>这里没有“{value}”。没有入账，请从列表中选择。</translation>
    </message>
    <message>
        <source>These goods are counted, not weighed.</source>
        <translation>这种商品按件卖，不称重。</translation>
    </message>
    <message>
        <source>These goods are on no bill.</source>
        <translation>这些商品不在账单上。</translation>
    </message>
    <message>
        <source>These goods are recalled.</source>
        <translation>货物正在召回。</translation>
    </message>
    <message>
        <source>These temperatures are recorded already.</source>
        <translation>这些温度已经记录过。</translation>
    </message>
    <message>
        <source>These temperatures cannot be.</source>
        <translation>温度不对。</translation>
    </message>
    <message>
        <source>They may not be packed or handed over before they are released at Disinfection.</source>
        <translation>在“消毒”放行之前，不得装袋，也不得交付。</translation>
    </message>
    <message>
        <source>This agent is not known.</source>
        <translation>不认识这种药剂。</translation>
    </message>
    <message>
        <source>This answer cannot be chosen.</source>
        <translation>不能这样答复。</translation>
    </message>
    <message>
        <source>This bag belongs to another checkpoint.</source>
        <translation>这袋属于其他卡点。</translation>
    </message>
    <message>
        <source>This batch number cannot be right.</source>
        <translation>批号不对。</translation>
    </message>
    <message>
        <source>This cannot be chosen.</source>
        <translation>不能这样选择。</translation>
    </message>
    <message>
        <source>This code cannot stand for goods.</source>
        <translation>这个码不能代表商品。</translation>
    </message>
    <message>
        <source>This code is not a bag label of this program. Nothing was changed. Scan the label on the bag.</source>
        <translation>此码不是本程序的户袋标签。未作改动。请扫户袋上的标签。</translation>
    </message>
    <message>
        <source>This concentration cannot be right.</source>
        <translation>浓度不对。</translation>
    </message>
    <message>
        <source>This contact time cannot be right.</source>
        <translation>作用时间不对。</translation>
    </message>
    <message>
        <source>This delivery was shared out at {time}. Nothing was changed.</source>
        <translation>这次到货已于 {time} 分配。未作改动。</translation>
    </message>
    <message>
        <source>This household was handed none of it.</source>
        <translation>这户没有领过。</translation>
    </message>
    <message>
        <source>This invoice is booked already.</source>
        <translation>这张发票已入账。</translation>
    </message>
    <message>
        <source>This is answered already.</source>
        <translation>已经处理过。</translation>
    </message>
    <message>
        <source>This is no vehicle plate.</source>
        <translation>这不是车牌号。</translation>
    </message>
    <message>
        <source>This is the household&apos;s own order.</source>
        <translation>这就是该户自己的订单。</translation>
    </message>
    <message>
        <source>This is what was ordered.</source>
        <translation>这就是原订商品。</translation>
    </message>
    <message>
        <source>This lot is not in the delivery.</source>
        <translation>这车里没有这个批次。</translation>
    </message>
    <message>
        <source>This merchant is not known.</source>
        <translation>没有这个商家。</translation>
    </message>
    <message>
        <source>This order is cancelled already.</source>
        <translation>该订单已取消过。</translation>
    </message>
    <message>
        <source>This order number is taken.</source>
        <translation>订单号已被占用。</translation>
    </message>
    <message>
        <source>This pass has expired.</source>
        <translation>通行证已过期。</translation>
    </message>
    <message>
        <source>This pass is for another checkpoint.</source>
        <translation>这是别的卡点的通行证。</translation>
    </message>
    <message>
        <source>This pass is for another merchant.</source>
        <translation>这是别的商家的通行证。</translation>
    </message>
    <message>
        <source>This pass is for another vehicle.</source>
        <translation>这是别的车的通行证。</translation>
    </message>
    <message>
        <source>This pass is not known.</source>
        <translation>查不到这张通行证。</translation>
    </message>
    <message>
        <source>This pass is not valid yet.</source>
        <translation>通行证还没生效。</translation>
    </message>
    <message>
        <source>This price cannot be right.</source>
        <translation>价格不对。</translation>
    </message>
    <message>
        <source>This product is not known.</source>
        <translation>没有这种商品。</translation>
    </message>
    <message>
        <source>This quantity cannot be right.</source>
        <translation>数量不对。</translation>
    </message>
    <message>
        <source>This recall is closed.</source>
        <translation>这次召回已结束。</translation>
    </message>
    <message>
        <source>This set cannot be put in force.</source>
        <translation>这套规程不能启用。</translation>
    </message>
    <message>
        <source>This sheet is another delivery&apos;s.</source>
        <translation>这是另一车的点货单。</translation>
    </message>
    <message>
        <source>This sheet is another merchant&apos;s.</source>
        <translation>这是别的商家的点货单。</translation>
    </message>
    <message>
        <source>This sheet number is not right.</source>
        <translation>点货单号不对。</translation>
    </message>
    <message>
        <source>This sheet was entered already.</source>
        <translation>这张点货单已录入过。</translation>
    </message>
    <message>
        <source>This temperature cannot be right.</source>
        <translation>这个温度不对。</translation>
    </message>
    <message>
        <source>This transfer is booked already.</source>
        <translation>这笔转账已入账。</translation>
    </message>
    <message>
        <source>This volume cannot be right.</source>
        <translation>这个用量不对。</translation>
    </message>
    <message>
        <source>This weight cannot be right.</source>
        <translation>重量不对。</translation>
    </message>
    <message>
        <source>Two zones cannot have one name.</source>
        <translation>两个区域不能同名。</translation>
    </message>
    <message>
        <source>Type a name of 1 to {count} characters, such as 左边冷冻.</source>
        <translation>请输入 1 至 {count} 个字的名称，例如 左边冷冻。</translation>
    </message>
    <message>
        <source>Type a price, read a file or paste lines first. Nothing was recorded.</source>
        <translation>请先输入、读文件或粘贴报价。什么都没有记。</translation>
    </message>
    <message>
        <source>Type degrees between -60 and 60, the coldest first: -25 to -18. Leave empty what is not bound.</source>
        <translation>请输入 -60 至 60 度，先低后高：-25 至 -18。不限的空着。</translation>
    </message>
    <message>
        <source>Type how many fit in, such as 200; leave it empty where there is no limit.</source>
        <translation>请输入能放多少，例如 200；不限就空着。</translation>
    </message>
    <message>
        <source>What was treated is not said.</source>
        <translation>没有填写消毒对象。</translation>
    </message>
    <message>
        <source>What was weighed is not to pack.</source>
        <translation>所称的货不在待装之列。</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>现在谁当班？</translation>
    </message>
    <message>
        <source>a part without a name</source>
        <translation>没有名称的一项</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>the set itself</source>
        <translation>规程本身</translation>
    </message>
    <message>
        <source>{amount} yuan are needed and the box holds {cash} yuan. Nothing was booked. Pay by transfer, or record the money that was put into the box first.</source>
        <translation>需要 {amount} 元，现金箱只有 {cash} 元。没有入账。请改用转账，或先登记放入现金箱的钱。</translation>
    </message>
    <message>
        <source>{amount} yuan were typed; {left} yuan of these goods still stand on the bill. Nothing was booked.</source>
        <translation>输入了 {amount} 元，这些商品在账单上还剩 {left} 元。没有入账。</translation>
    </message>
    <message>
        <source>{amount} yuan were typed; {owed} yuan are owed to this household. Nothing was booked. Pay back no more than that.</source>
        <translation>输入了 {amount} 元，应退该户 {owed} 元。没有入账，退款不能超过应退金额。</translation>
    </message>
    <message>
        <source>{amount} yuan were typed; {owed} yuan are owed. Nothing was booked. Record its invoice first, or pay no more than that.</source>
        <translation>输入了 {amount} 元，应付 {owed} 元。没有入账。请先登记发票，付款不能超过应付金额。</translation>
    </message>
    <message>
        <source>{concentration} mg/L was given. Nothing was recorded. Read it from the agent&apos;s label.</source>
        <translation>填的是 {concentration} mg/L。未作记录。请看消毒剂标签。</translation>
    </message>
    <message>
        <source>{counted} is counted now, and stays so. Type the total as you see it.</source>
        <translation>现清点数 {counted} 不变。请输入实际总数。</translation>
    </message>
    <message>
        <source>{counted} yuan were counted and {expected} yuan should lie there. Nothing was recorded. Count again; if it stays so, write down what may have happened.</source>
        <translation>盘点 {counted} 元，应有 {expected} 元。没有记录。请再数一遍；若仍不符，请写明可能的原因。</translation>
    </message>
    <message>
        <source>{item} has a price in row {first} already. Leave one of the two.</source>
        <translation>{item}在第 {first} 行已有价格。两行留一行。</translation>
    </message>
    <message>
        <source>{item} is ordered by {ordered_in}, and the price is for one {unit}.</source>
        <translation>{item}按{ordered_in}订，报的是每{unit}的价。</translation>
    </message>
    <message>
        <source>{item}: {price} yuan.</source>
        <translation>{item}：{price} 元。</translation>
    </message>
    <message>
        <source>{lot} expired on {day}. Withdraw it, or let a supervisor decide.</source>
        <translation>{lot}已于 {day} 过期。请下架，或由负责人决定。</translation>
    </message>
    <message>
        <source>{lot} is not released. Release it at Disinfection first.</source>
        <translation>{lot}还没放行。请先在“消毒”放行。</translation>
    </message>
    <message>
        <source>{lot} is under a recall. Put it aside; see Lots and cold chain.</source>
        <translation>{lot}正在召回。请单独放开，详见“批次冷链”。</translation>
    </message>
    <message>
        <source>{lot}: {certificate}. Ask the driver for it, or let a supervisor decide.</source>
        <translation>{lot}：缺{certificate}。请向司机索要，或由负责人决定。</translation>
    </message>
    <message>
        <source>{lot}: {temperature} °C, at least {bound} °C may pass.</source>
        <translation>{lot}：{temperature} °C，不得低于 {bound} °C。</translation>
    </message>
    <message>
        <source>{lot}: {temperature} °C, at most {bound} °C may pass.</source>
        <translation>{lot}：{temperature} °C，不得高于 {bound} °C。</translation>
    </message>
    <message>
        <source>{minutes} minutes were given. Nothing was recorded. Type a time of up to one day.</source>
        <translation>填的是 {minutes} 分钟。未作记录。请输入不超过一天的时间。</translation>
    </message>
    <message>
        <source>{ml} mL was given. Nothing was recorded. Type more than 0 and at most 20,000 litres.</source>
        <translation>填的是 {ml} 毫升。没有记录。请填大于 0、不超过 20,000 升的数。</translation>
    </message>
    <message>
        <source>{name} is none. Nothing was recorded. Ask a supervisor.</source>
        <translation>{name}不是负责人。没有记录。请找负责人。</translation>
    </message>
    <message>
        <source>{part}: {problem}</source>
        <translation>{part}：{problem}</translation>
    </message>
    <message>
        <source>{product} is counted in {counted_in} and invoiced in {unit}. Nothing was booked. Enter quantity and price for one {counted_in}.</source>
        <translation>{product} 按 {counted_in} 清点，发票按 {unit}。没有入账。请按 {counted_in} 填写数量和单价。</translation>
    </message>
    <message>
        <source>{product} is counted in {counted_in} here and announced in {unit}. Nothing was read. Write the quantity in {counted_in}.</source>
        <translation>{product}这里按{counted_in}计，送货单按{unit}写。没有读入。请把数量改成{counted_in}。</translation>
    </message>
    <message>
        <source>{product} is no substitute for itself. Nothing was recorded.</source>
        <translation>{product} 不能替代自己。没有记录任何内容。</translation>
    </message>
    <message>
        <source>{product} is sold by {unit}. Nothing was packed. Leave its weight out.</source>
        <translation>{product} 按{unit}卖。没有装袋。请不要填重量。</translation>
    </message>
    <message>
        <source>{product} stays as it was. Only what came sound and nobody ordered can be in the place of something, and only of an item on this purchase list.</source>
        <translation>{product}保持不变。只有完好到货、且无人订购的货品才能作替代品，被替代的须在本采购单上。</translation>
    </message>
    <message>
        <source>{product}: {quantity} {unit} left. Nothing was recorded. Offer less.</source>
        <translation>{product} 剩余 {quantity} {unit}。没有记录任何内容。请减少数量。</translation>
    </message>
    <message>
        <source>{product}: {weighed} {unit} weighed, {given} {unit} given. Nothing was packed. Weigh again.</source>
        <translation>{product}：称得 {weighed} {unit}，应给 {given} {unit}。没有装袋。请重称。</translation>
    </message>
    <message>
        <source>{quantity} was given. Nothing was recorded. Type a number above zero and below a million.</source>
        <translation>填的是 {quantity}。未作记录。请输入大于零、小于一百万的数。</translation>
    </message>
    <message>
        <source>{quantity} {unit} can be passed on, no more. Nothing was recorded. Type less.</source>
        <translation>最多可转 {quantity} {unit}。没有记录任何内容。请填少一些。</translation>
    </message>
    <message>
        <source>{quantity} {unit} were typed; {left} {unit} were handed over and not taken off the bill yet. Nothing was booked.</source>
        <translation>输入了 {quantity} {unit}，已交付且未减免的只有 {left} {unit}。没有入账。</translation>
    </message>
    <message>
        <source>{temperature} °C was measured; {highest} °C may pass. Measure again.</source>
        <translation>量得 {temperature} °C，不超过 {highest} °C 才能进。请再量一次。</translation>
    </message>
    <message>
        <source>{time} is not later than the reading before it. Nothing was recorded.</source>
        <translation>{time} 不晚于前一个读数。没有记录。</translation>
    </message>
    <message>
        <source>{time} was given. Nothing was recorded. Correct the time, or the clock of this laptop.</source>
        <translation>给的是 {time}，没有记录。请改正时间，或校准本机时钟。</translation>
    </message>
    <message>
        <source>{zone} is another zone&apos;s name. Choose another one.</source>
        <translation>{zone}已是另一个区域的名称，请换一个。</translation>
    </message>
    <message>
        <source>“{agent}” is not in the set in force. Nothing was recorded. Choose one from the list; a supervisor can add it at Protocols.</source>
        <translation>现行规程里没有“{agent}”。没有记录。请从列表里选；班长可在“规程”页添加。</translation>
    </message>
    <message>
        <source>“{batch}” was read. Nothing was recorded. Type what is printed on the package, {count} characters at most.</source>
        <translation>读到的是“{batch}”，没有记录。请输入包装上印的批号，最多 {count} 个字符。</translation>
    </message>
    <message>
        <source>“{code}” is empty, too long, a bag label, or its check digit is wrong. Nothing was recorded. Scan the code on the goods again.</source>
        <translation>“{code}”是空的、太长、是袋子标签，或校验位不对。没有记录。请重新扫商品上的码。</translation>
    </message>
    <message>
        <source>“{code}” is neither on this purchase list nor in the catalogue. Nothing was counted. Find the line by its name and type the quantity.</source>
        <translation>采购单和商品目录中都没有“{code}”。未计数。请按名称找到该行，输入数量。</translation>
    </message>
    <message>
        <source>“{id}” is not recorded on this laptop. Nothing was changed.</source>
        <translation>本机没有“{id}”的记录。未作改动。</translation>
    </message>
    <message>
        <source>“{merchant}” is not in the list of merchants. Nothing was recorded. Choose one from the list.</source>
        <translation>商家名单中没有“{merchant}”。未作记录。请从列表中选择。</translation>
    </message>
    <message>
        <source>“{plate}” was typed. The vehicle was not recorded. A plate has the province&apos;s character, a letter, and 5 letters or digits (6 for new energy), without I and O: 沪A12345, 沪AD12345.</source>
        <translation>输入的是“{plate}”，车辆没有登记。车牌由省份简称、一个字母和 5 位字母或数字（新能源 6 位）组成，不含 I 和 O：沪A12345、沪AD12345。</translation>
    </message>
    <message>
        <source>“{rule}” is not known. Nothing was shared out. Choose a rule from the list.</source>
        <translation>不认识“{rule}”。没有分配。请从列表中选一种办法。</translation>
    </message>
    <message>
        <source>“{sheet}” is the number of no tally sheet, and nothing was recorded. Compare it with the paper.</source>
        <translation>“{sheet}”不是点货单号，没有记录。请与纸上核对。</translation>
    </message>
    <message>
        <source>“{temperature}” was read. Nothing was recorded. Measure again and type degrees Celsius: 36.5 for a person, -18.5 for frozen goods.</source>
        <translation>读到的是“{temperature}”，没有记录。请重新测量，输入摄氏度：人如 36.5，冷冻货如 -18.5。</translation>
    </message>
    <message>
        <source>“{text}” stands there. Nothing was recorded. Write year, month and day: 2021-11-03.</source>
        <translation>写的是“{text}”，没有记录。请写年月日：2021-11-03。</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A sample tested positive</source>
        <translation>抽检阳性</translation>
    </message>
    <message>
        <source>Add: lot, item, pinyin, or a plate for the whole load</source>
        <translation>添加：批号、品名、拼音；输入车牌则为整车</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>全部已答复</translation>
    </message>
    <message>
        <source>Also where the same batch came otherwise, or comes later</source>
        <translation>同批次在其他车上到过的、以后再到的，也一并召回</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered ({count})</source>
        <translation>已答复（{count}）</translation>
    </message>
    <message>
        <source>Answered: {answered} of {households} households</source>
        <translation>已答复：{answered} / {households} 户</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>通知名单</translation>
    </message>
    <message>
        <source>Choose one in the list, or open a new one. Nothing was changed.</source>
        <translation>请在列表中选择，或新建。没有改动。</translation>
    </message>
    <message>
        <source>Choose or type why; no names, no phone numbers</source>
        <translation>选一个或输入原因，勿写姓名和电话</translation>
    </message>
    <message>
        <source>Close the recall</source>
        <translation>结束召回</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Closed {time}. {reason}</source>
        <translation>{time} 结束。{reason}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copy the notice</source>
        <translation>复制通知</translation>
    </message>
    <message>
        <source>Do not recall</source>
        <translation>不召回了</translation>
    </message>
    <message>
        <source>For this building</source>
        <translation>本楼通知</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>领到</translation>
    </message>
    <message>
        <source>Held here ({count})</source>
        <translation>在库封存（{count}）</translation>
    </message>
    <message>
        <source>Here ({count})</source>
        <translation>在库（{count}）</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Households that have answered</source>
        <translation>已答复的住户</translation>
    </message>
    <message>
        <source>Households to call</source>
        <translation>待通知的住户</translation>
    </message>
    <message>
        <source>It is added to the lots to be recalled.</source>
        <translation>已加入要召回的批次。</translation>
    </message>
    <message>
        <source>It stands in the log and in the notice: no names, no phone numbers</source>
        <translation>会写进日志和通知，勿写姓名和电话</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Lots are wanted back (Ctrl+N)</source>
        <translation>需要召回批次（Ctrl+N）</translation>
    </message>
    <message>
        <source>Lots to be recalled</source>
        <translation>要召回的批次</translation>
    </message>
    <message>
        <source>Lots withdrawn before that: {count}.</source>
        <translation>在此之前已下架的批次：{count}。</translation>
    </message>
    <message>
        <source>Name, phone</source>
        <translation>姓名、电话</translation>
    </message>
    <message>
        <source>New recall</source>
        <translation>新建召回</translation>
    </message>
    <message>
        <source>No answer ({count})</source>
        <translation>没有答复（{count}）</translation>
    </message>
    <message>
        <source>No household goes without by it. Ctrl+Z takes it back.</source>
        <translation>没有住户因此缺货。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>No household was handed any of it.</source>
        <translation>没有住户领过。</translation>
    </message>
    <message>
        <source>No recall is chosen.</source>
        <translation>没有选中召回。</translation>
    </message>
    <message>
        <source>No recall is open. When lots are wanted back, press “New recall” (Ctrl+N): what is here of them is held at once.</source>
        <translation>没有进行中的召回。需要召回时按“新建召回”（Ctrl+N）：在库的会立即封存。</translation>
    </message>
    <message>
        <source>No recall yet. Press “New recall”, or choose lots at Trace.</source>
        <translation>还没有召回。请按“新建召回”，或在“追溯”中选择批次。</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>还没有人答复。</translation>
    </message>
    <message>
        <source>Nobody is left to be called.</source>
        <translation>没有待通知的住户。</translation>
    </message>
    <message>
        <source>Nobody will be given it; who ordered last goes short first</source>
        <translation>不再分给任何人；先从最后下单的住户扣减</translation>
    </message>
    <message>
        <source>Not in the roster</source>
        <translation>不在名册中</translation>
    </message>
    <message>
        <source>Nothing of it lies here unpacked.</source>
        <translation>没有未分装的在库。</translation>
    </message>
    <message>
        <source>Nothing of it was counted here.</source>
        <translation>这里没有点收过。</translation>
    </message>
    <message>
        <source>Nothing of this recall is in it.</source>
        <translation>袋里没有本次召回的商品。</translation>
    </message>
    <message>
        <source>Nothing that came here fits.</source>
        <translation>没有符合的到货。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose or type the reason.</source>
        <translation>没有记录。请选择或输入原因。</translation>
    </message>
    <message>
        <source>Open the recall: hold what is here</source>
        <translation>发起召回：封存在库的</translation>
    </message>
    <message>
        <source>Opened {time} by {who}.</source>
        <translation>{time} 由{who}发起。</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>要求方</translation>
    </message>
    <message>
        <source>Ordered by: {source}.</source>
        <translation>要求方：{source}。</translation>
    </message>
    <message>
        <source>Orders that go short by it: {count}. Offer substitutes at Packing (F4), or pay back at Accounts (F8).</source>
        <translation>因此缺货的订单：{count}。可在分装（F4）提供替代品，或在账目（F8）退款。</translation>
    </message>
    <message>
        <source>Paste the notice into the buildings&apos; chats.</source>
        <translation>请粘贴到各楼栋的群里。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>Recalled goods are in it.</source>
        <translation>袋里有召回商品。</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>Return the bag to stock</source>
        <translation>户袋退回库存</translation>
    </message>
    <message>
        <source>Returned to stock.</source>
        <translation>已退回库存。</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>变质</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>The call list is written.</source>
        <translation>通知名单已生成。</translation>
    </message>
    <message>
        <source>The disease control centre</source>
        <translation>疾控中心</translation>
    </message>
    <message>
        <source>The district&apos;s market supervision</source>
        <translation>区市场监管局</translation>
    </message>
    <message>
        <source>The merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>The merchant recalls it</source>
        <translation>商家召回</translation>
    </message>
    <message>
        <source>The recall is closed.</source>
        <translation>召回已结束。</translation>
    </message>
    <message>
        <source>The recall is open.</source>
        <translation>召回已发起。</translation>
    </message>
    <message>
        <source>The same, to the building of the household that is marked (Ctrl+Shift+T)</source>
        <translation>写给选中住户那栋楼的同一份通知（Ctrl+Shift+T）</translation>
    </message>
    <message>
        <source>This checkpoint</source>
        <translation>本卡点</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>待通知</translation>
    </message>
    <message>
        <source>To call ({count})</source>
        <translation>待通知（{count}）</translation>
    </message>
    <message>
        <source>Type a lot, an item or a plate above: what it names is added here.</source>
        <translation>在上面输入批号、品名或车牌，会加到这里。</translation>
    </message>
    <message>
        <source>What is in bags goes back to stock bag by bag.</source>
        <translation>已装袋的请逐袋退回库存。</translation>
    </message>
    <message>
        <source>What to do with the goods, to paste into the chats (Ctrl+T)</source>
        <translation>怎样处理这些商品的通知，可粘贴到群里（Ctrl+T）</translation>
    </message>
    <message>
        <source>What was held by it and not withdrawn is free again.</source>
        <translation>因召回封存而没有下架的商品恢复放行。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Whom to call, by building, as a PDF to print</source>
        <translation>要通知的住户，按楼栋排列，生成 PDF 打印</translation>
    </message>
    <message>
        <source>Why are they recalled?</source>
        <translation>为什么召回？</translation>
    </message>
    <message>
        <source>Why is it closed?</source>
        <translation>为什么结束？</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Withdraw what lies here</source>
        <translation>在库全部下架</translation>
    </message>
    <message>
        <source>Withdrawn. Lots: {count}.</source>
        <translation>已下架。批次：{count}。</translation>
    </message>
    <message>
        <source>Writing the call list</source>
        <translation>正在生成通知名单</translation>
    </message>
    <message>
        <source>Wrongly labelled</source>
        <translation>标签有误</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>等 {count} 项</translation>
    </message>
    <message>
        <source>eaten</source>
        <translation>已食用</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>not theirs</source>
        <translation>不是这户</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>待通知</translation>
    </message>
    <message>
        <source>wherever this batch came, also later</source>
        <translation>该批次的所有到货，包括以后到的</translation>
    </message>
    <message>
        <source>{bag}. Nothing was changed.</source>
        <translation>{bag}。没有改动。</translation>
    </message>
    <message>
        <source>{bag}: goods of it are in it, and are not held by it any more.</source>
        <translation>{bag}：袋里有这次召回的货，召回已结束，不再封存。</translation>
    </message>
    <message>
        <source>{bag}: it does not wait for its household any more.</source>
        <translation>{bag}：已不在待交付之列。</translation>
    </message>
    <message>
        <source>{bag}: put it aside. It cannot be handed over.</source>
        <translation>{bag}：请单独放置，不能交付。</translation>
    </message>
    <message>
        <source>{compound}, building {building}</source>
        <translation>{compound} {building}号楼</translation>
    </message>
    <message>
        <source>{lots}: what is here is held at once. Withdraw it, and call the households.</source>
        <translation>{lots}：在库的已立即封存。请下架，并通知住户。</translation>
    </message>
    <message>
        <source>{name}: choose a lot that came, or name its batch.</source>
        <translation>{name}：请选择到过货的批次，或输入批号。</translation>
    </message>
    <message>
        <source>{time}: {reason}</source>
        <translation>{time}&#x3000;{reason}</translation>
    </message>
</context>
<context>
    <name>RecallList</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Call list of a recall</source>
        <translation>召回通知名单</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交付时间</translation>
    </message>
    <message>
        <source>Held here, in bags</source>
        <translation>在库封存（户袋）</translation>
    </message>
    <message>
        <source>Held here, unpacked</source>
        <translation>在库封存（未装袋）</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>None of it was handed to a household.</source>
        <translation>没有交付给任何住户。</translation>
    </message>
    <message>
        <source>Not in the roster</source>
        <translation>名册里没有</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>召回时间</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>要求单位</translation>
    </message>
    <message>
        <source>Ordered by: {source}</source>
        <translation>要求单位：{source}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Please do not eat or use them. Leave them closed in their bag: a volunteer comes for them. If you have eaten or thrown away some, tell us.</source>
        <translation>请不要食用或使用，封好留在袋里，志愿者会上门取。如已食用或扔掉，请告诉我们。</translation>
    </message>
    <message>
        <source>Questions and answers: {contact}</source>
        <translation>咨询和答复请找：{contact}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>These goods are recalled:</source>
        <translation>以下商品召回：</translation>
    </message>
    <message>
        <source>This recall was closed {time}.</source>
        <translation>本次召回已于 {time} 结束。</translation>
    </message>
    <message>
        <source>This recall was closed {time}: {reason}</source>
        <translation>本次召回已于 {time} 结束：{reason}</translation>
    </message>
    <message>
        <source>Tick what the household says, then enter it at the recall. Who is struck out has answered.</source>
        <translation>按住户的答复打勾，再录入召回。划掉的已有答复。</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>[Recall] {checkpoint}</source>
        <translation>【召回通知】{checkpoint}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 种</translation>
    </message>
    <message>
        <source>eaten</source>
        <translation>已食用</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>not in the roster</source>
        <translation>名册里没有</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>not reached {time}</source>
        <translation>{time} 未联系上</translation>
    </message>
    <message>
        <source>not theirs</source>
        <translation>不是这户</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>{answered} of {households} households</source>
        <translation>{answered}/{households} 户</translation>
    </message>
    <message>
        <source>{checkpoint}, written {time}. Holds names and phones: hand it in after the calls.</source>
        <translation>{checkpoint}，打印时间 {time}。内有姓名和电话，打完电话请交回。</translation>
    </message>
    <message>
        <source>{compound} building {building}</source>
        <translation>{compound} {building}号楼</translation>
    </message>
    <message>
        <source>{item} without a batch</source>
        <translation>{item}（无批号）</translation>
    </message>
    <message>
        <source>{item} {amount}, batch {batch}</source>
        <translation>{item} {amount}，批号 {batch}</translation>
    </message>
    <message>
        <source>{item}, batch {batch}</source>
        <translation>{item}，批号 {batch}</translation>
    </message>
    <message>
        <source>{item}, delivered {day} by {merchant}</source>
        <translation>{item}，{merchant} {day} 到货</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>+1 case</source>
        <translation>+1 箱</translation>
    </message>
    <message>
        <source>+1 case ({pieces})</source>
        <translation>+1 箱（{pieces}）</translation>
    </message>
    <message>
        <source>+{added} (1 case), {progress}</source>
        <translation>+{added}（1 箱），{progress}</translation>
    </message>
    <message>
        <source>+{added}, {progress}</source>
        <translation>+{added}，{progress}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>11-02 14:30, or 14:30</source>
        <translation>11-02 14:30 或 14:30</translation>
    </message>
    <message>
        <source>A code of a lot, without its item.</source>
        <translation>这是批次码，没有货品。</translation>
    </message>
    <message>
        <source>A label of a scale: does it say a weight or a price?</source>
        <translation>这是秤码：里面是重量还是金额？</translation>
    </message>
    <message>
        <source>A misread code: its check digit is wrong.</source>
        <translation>码读错了：校验位不对。</translation>
    </message>
    <message>
        <source>A scan counts as good. Was it not good? Ctrl+Z, then Ctrl+2 or Ctrl+3, reason, +1.</source>
        <translation>扫码按完好计。若不完好：Ctrl+Z，再按 Ctrl+2 或 Ctrl+3，填原因，+1。</translation>
    </message>
    <message>
        <source>A vehicle has arrived</source>
        <translation>车辆到达</translation>
    </message>
    <message>
        <source>All as suggested</source>
        <translation>全部按建议</translation>
    </message>
    <message>
        <source>All later / never</source>
        <translation>全部后补／不补</translation>
    </message>
    <message>
        <source>All short items</source>
        <translation>所有短少的货品</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>Another lot of it</source>
        <translation>再加一批</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Another vehicle was chosen meanwhile.</source>
        <translation>期间换了车辆。</translation>
    </message>
    <message>
        <source>As many good ones came as were ordered (Ctrl+=)</source>
        <translation>完好数与订购数相同 (Ctrl+=)</translation>
    </message>
    <message>
        <source>As ordered</source>
        <translation>如数到齐</translation>
    </message>
    <message>
        <source>At the declared price it would be {amount} {unit}: Enter takes it.</source>
        <translation>按申报价应为 {amount} {unit}：回车采用。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the count (Esc)</source>
        <translation>回到点数 (Esc)</translation>
    </message>
    <message>
        <source>Backup supplier</source>
        <translation>后备商家</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>打碎</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Choose a lot of it first, or its line in the purchase list and then Ctrl+L.</source>
        <translation>请先选它的一批，或在采购单选中该行再按 Ctrl+L。</translation>
    </message>
    <message>
        <source>Choose an item that is short with ↑ and ↓, then press the key again.</source>
        <translation>用 ↑ ↓ 选一种短少的货，再按一次。</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>请在列表中选一个。</translation>
    </message>
    <message>
        <source>Choose the file… (Ctrl+O)</source>
        <translation>选择文件… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Choose the merchant in the list.</source>
        <translation>请在列表中选择商家。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已齐</translation>
    </message>
    <message>
        <source>Complete ({difference})</source>
        <translation>到齐（{difference}）</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>已齐。</translation>
    </message>
    <message>
        <source>Copies the receiving note as text for the merchant</source>
        <translation>把收货单复制为文字发给商户</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy it for the merchant</source>
        <translation>复制发给商户</translation>
    </message>
    <message>
        <source>Copy the merchant&apos;s lines first, such as “带鱼 20袋 批号B7”. Nothing was read.</source>
        <translation>请先复制商户发来的内容，例如“带鱼 20袋 批号B7”。没有读取。</translation>
    </message>
    <message>
        <source>Count finished at {time}. The goods are held until they are disinfected.</source>
        <translation>已于 {time} 完成清点。消杀前货物不得动用。</translation>
    </message>
    <message>
        <source>Count finished at {time}. The goods are released.</source>
        <translation>已于 {time} 完成清点，货物已放行。</translation>
    </message>
    <message>
        <source>Count finished.</source>
        <translation>清点完成。</translation>
    </message>
    <message>
        <source>Count it (Enter)</source>
        <translation>计入 (回车)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已点数</translation>
    </message>
    <message>
        <source>Counted on another laptop after the end of the count: {counts}</source>
        <translation>点数结束后，另一台电脑又记了：{counts}</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>清点中</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>报关单号</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Damaged in all {unit}</source>
        <translation>破损总数 {unit}</translation>
    </message>
    <message>
        <source>Damaged {damaged}</source>
        <translation>破损 {damaged}</translation>
    </message>
    <message>
        <source>Damaged {damaged}, refused {refused}</source>
        <translation>破损 {damaged}，拒收 {refused}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference to the order</source>
        <translation>与订货的差异</translation>
    </message>
    <message>
        <source>Disinfection</source>
        <translation>消杀中</translation>
    </message>
    <message>
        <source>Driver, °C</source>
        <translation>司机体温 °C</translation>
    </message>
    <message>
        <source>Enter on a line forgets what was typed of it</source>
        <translation>在某行按回车可清除该行已录入的数</translation>
    </message>
    <message>
        <source>Everything as ordered. Finish the count?</source>
        <translation>与采购单全部一致，完成清点吗？</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>查找商品</translation>
    </message>
    <message>
        <source>Find an item (Ctrl+F)</source>
        <translation>查找商品 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find the item first: its name, or pinyin, then Enter.</source>
        <translation>请先找货品：名称或拼音，再回车。</translation>
    </message>
    <message>
        <source>Finish the count</source>
        <translation>完成清点</translation>
    </message>
    <message>
        <source>First answer the question below.</source>
        <translation>请先回答下面的问题。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Go on counting (Esc)</source>
        <translation>继续清点 (Esc)</translation>
    </message>
    <message>
        <source>Go to Disinfection</source>
        <translation>去消杀</translation>
    </message>
    <message>
        <source>Go to Packing</source>
        <translation>去分装</translation>
    </message>
    <message>
        <source>Goes back with the driver: {goods}</source>
        <translation>司机带回：{goods}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Good in all {unit}</source>
        <translation>完好总数 {unit}</translation>
    </message>
    <message>
        <source>Health code</source>
        <translation>健康码</translation>
    </message>
    <message>
        <source>Held: nothing stops it any more, release it (F3)</source>
        <translation>暂扣：已无阻碍，可放行 (F3)</translation>
    </message>
    <message>
        <source>Held: {why}</source>
        <translation>暂扣：{why}</translation>
    </message>
    <message>
        <source>Held?</source>
        <translation>是否暂扣</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Hide what is complete or not counted yet (Ctrl+D)</source>
        <translation>隐藏已齐和未清点的 (Ctrl+D)</translation>
    </message>
    <message>
        <source>How many are in a case? Type the number first, such as 12, then press *.</source>
        <translation>一箱几件？请先输入数字，例如 12，再按 *。</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>进口</translation>
    </message>
    <message>
        <source>In its place (Enter)</source>
        <translation>替代它 (Enter)</translation>
    </message>
    <message>
        <source>In place of…</source>
        <translation>替代…</translation>
    </message>
    <message>
        <source>In the place of nothing</source>
        <translation>不作替代</translation>
    </message>
    <message>
        <source>It expired on {day}. Refuse it: Ctrl+Z, then Ctrl+3.</source>
        <translation>已于 {day} 过期。请拒收：Ctrl+Z，再按 Ctrl+3。</translation>
    </message>
    <message>
        <source>It goes back with the driver. Set it aside.</source>
        <translation>由司机带回，请放到一边。</translation>
    </message>
    <message>
        <source>It is kept when the vehicle leaves.</source>
        <translation>留下，不随车退回。</translation>
    </message>
    <message>
        <source>It is not on this purchase list, and was counted all the same. Set it aside.</source>
        <translation>不在此采购单上，仍已计数。请另放。</translation>
    </message>
    <message>
        <source>It is not on this purchase list.</source>
        <translation>不在此采购单上。</translation>
    </message>
    <message>
        <source>It lies there already: {zone}.</source>
        <translation>已经放在：{zone}。</translation>
    </message>
    <message>
        <source>It reads “{code}”; nothing was counted. Find the item by its name (Ctrl+F).</source>
        <translation>内容是“{code}”，没有计入。请按名称查找货品 (Ctrl+F)。</translation>
    </message>
    <message>
        <source>It stands beside what was ordered. The count still starts at 0.</source>
        <translation>已与订货并列显示。点数仍从 0 开始。</translation>
    </message>
    <message>
        <source>It stood so already; nothing new was recorded.</source>
        <translation>原本就是这个数，没有新记录。</translation>
    </message>
    <message>
        <source>It took back: {goods}</source>
        <translation>带回：{goods}</translation>
    </message>
    <message>
        <source>It took nothing back.</source>
        <translation>没有带回货物。</translation>
    </message>
    <message>
        <source>It was not ordered.</source>
        <translation>这种货没有订。</translation>
    </message>
    <message>
        <source>It was printed on another laptop: scan the code beside each line, or type the item&apos;s code or name.</source>
        <translation>这张单是另一台电脑打印的：请扫每行旁的条码，或输入商品编码或名称。</translation>
    </message>
    <message>
        <source>It was valid until {time}.</source>
        <translation>有效期到 {time} 为止。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Item and count: VEG-TUDOU 12</source>
        <translation>商品和数量：土豆 12</translation>
    </message>
    <message>
        <source>Items announced otherwise than ordered: {count}. The count still starts at 0.</source>
        <translation>与订货不一致的货品：{count} 种。点数仍从 0 开始。</translation>
    </message>
    <message>
        <source>Items complete: {count}.</source>
        <translation>收齐 {count} 种。</translation>
    </message>
    <message>
        <source>Items damaged: {count} ({names}).</source>
        <translation>破损 {count} 种（{names}）。</translation>
    </message>
    <message>
        <source>Items due</source>
        <translation>待到商品</translation>
    </message>
    <message>
        <source>Items in the place of others, and kept: {count} ({names}).</source>
        <translation>替代品 {count} 种，留下（{names}）。</translation>
    </message>
    <message>
        <source>Items not ordered: {count} ({names}).</source>
        <translation>未订 {count} 种（{names}）。</translation>
    </message>
    <message>
        <source>Items of which nothing came: {count} ({names}).</source>
        <translation>完全未到 {count} 种（{names}）。</translation>
    </message>
    <message>
        <source>Items on its purchase list: {count}. Scan the goods, or type what you count.</source>
        <translation>采购单 {count} 种商品。请扫码，或输入清点数。</translation>
    </message>
    <message>
        <source>Items over: {count} ({names}).</source>
        <translation>多到 {count} 种（{names}）。</translation>
    </message>
    <message>
        <source>Items refused: {count} ({names}).</source>
        <translation>拒收 {count} 种（{names}）。</translation>
    </message>
    <message>
        <source>Items short: {count} ({names}).</source>
        <translation>短少 {count} 种（{names}）。</translation>
    </message>
    <message>
        <source>Items that differ: {count}. Finish the count?</source>
        <translation>有 {count} 种商品有差异，完成清点吗？</translation>
    </message>
    <message>
        <source>Items that nobody counted: {count} ({names}). They stand as not come.</source>
        <translation>没人点过的：{count} 种（{names}），将记为没到。</translation>
    </message>
    <message>
        <source>Its counts stand beside those made here; the sheet counts once. Write “entered” on it.</source>
        <translation>单上的数已与本机点数合在一起；同一张单只算一次。请在单上写“已录入”。</translation>
    </message>
    <message>
        <source>Its lines are not known here: begin with the item&apos;s code or name, as in VEG-TUDOU 12, or scan its code.</source>
        <translation>本机没有这张单的行：请先写商品编码或名称，如 土豆 12，或扫它的条码。</translation>
    </message>
    <message>
        <source>Kept: {count}</source>
        <translation>留下 {count}</translation>
    </message>
    <message>
        <source>Keys: {zones}</source>
        <translation>按键：{zones}</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>最近核酸时间</translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation>渗漏</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>先不管 (Esc)</translation>
    </message>
    <message>
        <source>Line and count</source>
        <translation>行号和数量</translation>
    </message>
    <message>
        <source>Line and count: 3 12</source>
        <translation>行号和数量：3 12</translation>
    </message>
    <message>
        <source>Line and count: 3 12. With damaged, refused, lot and last day: 3 12 1 2 squashed #B07 2026-12-31. Scanning the code beside a line types its number.</source>
        <translation>行号和数量：3 12。带破损、拒收、批号、到期日：3 12 1 2 压坏 #B07 2026-12-31。扫行旁的条码会填行号。</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>点货单的行</translation>
    </message>
    <message>
        <source>Lines read: {count}.</source>
        <translation>读到 {count} 行。</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Lot {batch}</source>
        <translation>批号 {batch}</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Lots and their places</source>
        <translation>批次和位置</translation>
    </message>
    <message>
        <source>Lots held: {held} of {all}. Not put away yet: {nowhere}.</source>
        <translation>暂扣批次：{held} / {all}。未入位：{nowhere}。</translation>
    </message>
    <message>
        <source>Lots of the load</source>
        <translation>整车的批次</translation>
    </message>
    <message>
        <source>Lots of the whole load</source>
        <translation>整车的批次</translation>
    </message>
    <message>
        <source>Lots of {item}</source>
        <translation>{item}的批次</translation>
    </message>
    <message>
        <source>Lots, packing list, tally sheets, places, receiving note (Ctrl+M)</source>
        <translation>批次、装箱单、纸质点货单、入位、收货单 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Main supplier</source>
        <translation>主力商家</translation>
    </message>
    <message>
        <source>Mend them in the file and read it again.</source>
        <translation>请在文件里改好后再读。</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Merchant that is to come</source>
        <translation>将要来的商户</translation>
    </message>
    <message>
        <source>Missing {unit}</source>
        <translation>少了{unit}</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>缺：{what}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More questions wait: {count}.</source>
        <translation>后面还有 {count} 个待答。</translation>
    </message>
    <message>
        <source>No code of goods.</source>
        <translation>不是货品码。</translation>
    </message>
    <message>
        <source>No item is called “{text}”.</source>
        <translation>没有叫“{text}”的商品。</translation>
    </message>
    <message>
        <source>No lot yet. Scan a code that says its batch, or choose an item and press Ctrl+L.</source>
        <translation>还没有批次。扫描带批号的码，或选货品后按 Ctrl+L。</translation>
    </message>
    <message>
        <source>No merchant of that name. Clear the field to see them all.</source>
        <translation>没有此名称的商家。清空可查看全部。</translation>
    </message>
    <message>
        <source>No packing list was read for this vehicle.</source>
        <translation>这辆车还没有读入装箱单。</translation>
    </message>
    <message>
        <source>No plate: province, letter, then 5 letters or digits (6 for new energy), without I and O.</source>
        <translation>不是车牌：省份简称、字母，再 5 位字母或数字（新能源 6 位），不含 I 和 O。</translation>
    </message>
    <message>
        <source>No sheet is open. Scan the code on the sheet, or type its number above and press Enter.</source>
        <translation>没有打开点货单。扫描单上的码，或在上面输入单号后按回车。</translation>
    </message>
    <message>
        <source>No such zone suits it.</source>
        <translation>没有这个合适的区。</translation>
    </message>
    <message>
        <source>No vehicle is chosen.</source>
        <translation>没有选择车辆。</translation>
    </message>
    <message>
        <source>No vehicle yet. Press Ctrl+N when one arrives.</source>
        <translation>还没有车辆。到达后按 Ctrl+N。</translation>
    </message>
    <message>
        <source>No zone suits it: draw one (F9)</source>
        <translation>没有合适的区：请先画区 (F9)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody ordered it, and it came in the place of something: it is kept (Ctrl+7)</source>
        <translation>没订的货，替代别的商品送来：留下不退 (Ctrl+7)</translation>
    </message>
    <message>
        <source>Nobody ordered {item}. In the place of which item did it come?</source>
        <translation>没人订{item}。它替代哪种商品？</translation>
    </message>
    <message>
        <source>None came</source>
        <translation>一件没到</translation>
    </message>
    <message>
        <source>None came: {count} short</source>
        <translation>一件没到：少 {count}</translation>
    </message>
    <message>
        <source>None came: {count} {unit} short.</source>
        <translation>一件没到：少 {count} {unit}。</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>未清点</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>没有计入。</translation>
    </message>
    <message>
        <source>Not counted: {count} scans.</source>
        <translation>没有计入：{count} 次扫描。</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不在单上</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>没订的货</translation>
    </message>
    <message>
        <source>Not ordered: {count}</source>
        <translation>未订 {count}</translation>
    </message>
    <message>
        <source>Nothing good was counted of this vehicle yet.</source>
        <translation>这辆车还没有点到好货。</translation>
    </message>
    <message>
        <source>Nothing good was counted yet.</source>
        <translation>还没有点到好货。</translation>
    </message>
    <message>
        <source>Nothing is copied.</source>
        <translation>剪贴板里没有内容。</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>不缺</translation>
    </message>
    <message>
        <source>Nothing is on order with this merchant. A blank page serves as well.</source>
        <translation>该商户没有在途订货，用白纸即可。</translation>
    </message>
    <message>
        <source>Nothing is on order with this merchant: whatever you count will stand as not ordered. Was another merchant meant, take it back with Ctrl+Z.</source>
        <translation>该商家没有待到的订货，清点的都会记为未订。若选错商家，请按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Nothing is recorded until the whole sheet is (Ctrl+Enter).</source>
        <translation>整张单记录之前不会记账 (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: look them through, then Ctrl+Enter.</source>
        <translation>尚未记录：看一遍，再按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Nothing to show. Choose a vehicle, or clear the search and the filter.</source>
        <translation>没有可显示的内容。请选择车辆，或清除查找和筛选。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Nothing was changed. Count it first, and choose its line.</source>
        <translation>没有改动。请先清点没订的货，并选中那一行。</translation>
    </message>
    <message>
        <source>Nothing was changed. Find the item by its name, below.</source>
        <translation>什么都没改。请在下面按名称查找。</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan the item first, then this code.</source>
        <translation>没有改动。请先扫货品，再扫此码。</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan the pass again, or type the number that stands on it.</source>
        <translation>什么都没改。请再扫一次通行证，或输入上面的号码。</translation>
    </message>
    <message>
        <source>Nothing was changed. Set each lot and condition to 0, or take the counts back (Ctrl+Z).</source>
        <translation>没有改动。请把各批各状态设为 0，或撤回点数 (Ctrl+Z)。</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Answer below, once: this laptop remembers it.</source>
        <translation>还没有计入。请在下面回答一次，本机会记住。</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Weigh it and type how much it is.</source>
        <translation>还没有计入。请称重后输入数量。</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>未计数。</translation>
    </message>
    <message>
        <source>Nothing was counted. Press Enter to record the vehicle, or Esc to leave the form, then scan.</source>
        <translation>没有计入。按回车登记车辆，或按 Esc 离开，然后再扫。</translation>
    </message>
    <message>
        <source>Nothing was counted. Record the vehicle with Ctrl+N or choose one, then scan again.</source>
        <translation>未计数。请按 Ctrl+N 登记车辆或选择车辆，然后再扫。</translation>
    </message>
    <message>
        <source>Nothing was counted. Scan the item, or choose its line with the arrow keys.</source>
        <translation>未计数。请扫商品，或用方向键选择。</translation>
    </message>
    <message>
        <source>Nothing was counted. Type how many came, or press + for each.</source>
        <translation>没有计入。请输入到了多少，或每件按一次 +。</translation>
    </message>
    <message>
        <source>Nothing was counted. What was ordered is shown when you finish the count.</source>
        <translation>没有计入。完成清点时才显示订购数。</translation>
    </message>
    <message>
        <source>Nothing was counted. {count} {unit} stand on other lots already: choose the lot.</source>
        <translation>没有计入。其他批次已有 {count} {unit}：请选择批次。</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Enter finishes the count, Esc goes on counting.</source>
        <translation>尚未记录。Enter 完成清点，Esc 继续清点。</translation>
    </message>
    <message>
        <source>Nothing was recorded yet: Enter finishes the count.</source>
        <translation>尚未记录：按回车结束点数。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Another place: “Lots and cold chain” (F9).</source>
        <translation>没有记录。换位置请到“批次冷链”(F9)。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Draw a zone for such goods at “Lots and cold chain” (F9).</source>
        <translation>没有记录。请到“批次冷链”(F9) 为这类货画一个区。</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>没有录入。</translation>
    </message>
    <message>
        <source>Nothing was typed yet. Scan the code beside the first line of the sheet.</source>
        <translation>还没有录入。请扫单上第一行旁的条码。</translation>
    </message>
    <message>
        <source>Nothing was typed yet: type the lines first, such as 3 12.</source>
        <translation>还没有录入：请先逐行录入，例如 3 12。</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>点货单号</translation>
    </message>
    <message>
        <source>Of which item?</source>
        <translation>哪种货？</translation>
    </message>
    <message>
        <source>One more batch of the same item (Ctrl+Shift+L)</source>
        <translation>同一货品再加一批 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>One more case; a number typed before says how many are in it (the * key)</source>
        <translation>加一整箱；先输入数字表示每箱几件（* 键）</translation>
    </message>
    <message>
        <source>One more of this item (the + key)</source>
        <translation>该商品加一（+ 键）</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>只看差异</translation>
    </message>
    <message>
        <source>Only part of a code was read.</source>
        <translation>只读到半个码。</translation>
    </message>
    <message>
        <source>Only part of the pass was read.</source>
        <translation>通行证只读到一半。</translation>
    </message>
    <message>
        <source>Only what nobody ordered can be in the place of something.</source>
        <translation>只有没订的货才能作替代。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Ordered are {ordered} {unit}. Type by how much it differs from that.</source>
        <translation>订了 {ordered} {unit}。请输入相差多少。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>Other lots hold more than was ordered.</source>
        <translation>其他批次已超过所订数量。</translation>
    </message>
    <message>
        <source>Over {count}</source>
        <translation>多到 {count}</translation>
    </message>
    <message>
        <source>Packaging open</source>
        <translation>包装开口</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>Pass number</source>
        <translation>通行证号</translation>
    </message>
    <message>
        <source>Pass {number}</source>
        <translation>通行证 {number}</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste it into the chat with the merchant.</source>
        <translation>粘贴到与商户的聊天里。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Press the reason: {count} damaged</source>
        <translation>点原因即记破损 {count}</translation>
    </message>
    <message>
        <source>Press the reason: {count} refused</source>
        <translation>点原因即拒收 {count}</translation>
    </message>
    <message>
        <source>Print for</source>
        <translation>为商户打印</translation>
    </message>
    <message>
        <source>Print for this vehicle</source>
        <translation>为这辆车打印</translation>
    </message>
    <message>
        <source>Produced on</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Purchase list and counts</source>
        <translation>采购单与清点</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>入位</translation>
    </message>
    <message>
        <source>Put away (Ctrl+G)</source>
        <translation>入位 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Put it there (Enter)</source>
        <translation>放到那里（回车）</translation>
    </message>
    <message>
        <source>Read a packing list first, and mend what is wrong in it.</source>
        <translation>请先读入装箱单，并改正其中的错误。</translation>
    </message>
    <message>
        <source>Reading the packing list</source>
        <translation>正在读装箱单</translation>
    </message>
    <message>
        <source>Reads the copied rows or lines (Ctrl+V)</source>
        <translation>读取复制的表格行或文字 (Ctrl+V)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receiving note</source>
        <translation>收货单</translation>
    </message>
    <message>
        <source>Receiving note, PDF</source>
        <translation>收货单 PDF</translation>
    </message>
    <message>
        <source>Record a vehicle that stands at the gate (Ctrl+N)</source>
        <translation>登记到达的车辆 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Record arrival</source>
        <translation>登记到货</translation>
    </message>
    <message>
        <source>Record it (Ctrl+Enter)</source>
        <translation>记录 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record the sheet (Ctrl+Enter)</source>
        <translation>记录此单 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record the vehicle first.</source>
        <translation>请先登记车辆。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Refused in all {unit}</source>
        <translation>拒收总数 {unit}</translation>
    </message>
    <message>
        <source>Refused {refused}</source>
        <translation>拒收 {refused}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rest later / never (Ctrl+R)</source>
        <translation>余下：后补／不补 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Say why: choose a reason or type one.</source>
        <translation>请选择或输入原因。</translation>
    </message>
    <message>
        <source>Says whether the merchant&apos;s scale prints a weight or a price</source>
        <translation>说明这家的秤码里是重量还是金额</translation>
    </message>
    <message>
        <source>Scale labels</source>
        <translation>秤码</translation>
    </message>
    <message>
        <source>Scan an item, or choose its line with ↑ and ↓</source>
        <translation>扫商品，或用 ↑ ↓ 选择</translation>
    </message>
    <message>
        <source>Scan it again, or choose the item and type how much came.</source>
        <translation>请再扫一次，或选货品后输入数量。</translation>
    </message>
    <message>
        <source>Scan it, or type it</source>
        <translation>扫码或输入</translation>
    </message>
    <message>
        <source>Scan or type; may stay empty</source>
        <translation>扫码或输入，可不填</translation>
    </message>
    <message>
        <source>Scan the code beside a line, or type the item: VEG-TUDOU 12. With damaged, refused, lot and last day: VEG-TUDOU 12 1 2 squashed #B07 2026-12-31.</source>
        <translation>扫行旁的条码，或输入商品：土豆 12。带破损、拒收、批号、到期日：土豆 12 1 2 压坏 #B07 2026-12-31。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Set it aside for the driver. Good: {progress}</source>
        <translation>请另放，交司机带回。完好：{progress}</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Sheet, such as T7Q4M0C</source>
        <translation>单号，如 T7Q4M0C</translation>
    </message>
    <message>
        <source>Short {count}</source>
        <translation>短少 {count}</translation>
    </message>
    <message>
        <source>Shows what differs before anything is recorded (Ctrl+Enter)</source>
        <translation>先列出差异，再作记录 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Some of it is counted already: {count} {unit}.</source>
        <translation>已经点过一些：{count} {unit}。</translation>
    </message>
    <message>
        <source>Somebody looked, and none came (Ctrl+0)</source>
        <translation>看过了，一件没到 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Something came that is not on the list (Ctrl+6)</source>
        <translation>到了清单上没有的货 (Ctrl+6)</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>变质</translation>
    </message>
    <message>
        <source>Squashed</source>
        <translation>压坏</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still missing: {count} {unit}.</source>
        <translation>还差 {count} {unit}。</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>还缺：{what}。</translation>
    </message>
    <message>
        <source>Tables and text (*.xlsx *.csv *.txt)</source>
        <translation>表格和文本 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Tally sheet {sheet} is entered: {count} lines.</source>
        <translation>点货单 {sheet} 已录入：{count} 行。</translation>
    </message>
    <message>
        <source>Tally sheet {sheet} · {merchant}</source>
        <translation>点货单 {sheet} · {merchant}</translation>
    </message>
    <message>
        <source>Tally sheet {sheet}: type what was written on it.</source>
        <translation>点货单 {sheet}：录入单上写的数。</translation>
    </message>
    <message>
        <source>Tally sheets</source>
        <translation>纸质点货单</translation>
    </message>
    <message>
        <source>Temperature on arrival, °C</source>
        <translation>到货温度 °C</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>化冻</translation>
    </message>
    <message>
        <source>The batch is missing.</source>
        <translation>缺批号。</translation>
    </message>
    <message>
        <source>The code is known now.</source>
        <translation>此码已认识。</translation>
    </message>
    <message>
        <source>The code says {read}, and the lot is recorded with {recorded}: compare them (Ctrl+L).</source>
        <translation>码上是 {read}，该批记录为 {recorded}：请核对 (Ctrl+L)。</translation>
    </message>
    <message>
        <source>The code stays unknown. Scan it again when you know which item it is.</source>
        <translation>此码仍未绑定。知道是什么货时再扫一次。</translation>
    </message>
    <message>
        <source>The count is not finished: scans wait for the answer. Esc leaves them uncounted.</source>
        <translation>清点没有完成：有扫描等着回答。按 Esc 则不计入。</translation>
    </message>
    <message>
        <source>The merchant&apos;s packing list</source>
        <translation>商户的装箱单</translation>
    </message>
    <message>
        <source>The office keeps no list of passes: the number is noted.</source>
        <translation>指挥部没有通行证名册：只记下号码。</translation>
    </message>
    <message>
        <source>The packing list cannot be taken yet: {count} problems.</source>
        <translation>装箱单还不能用：{count} 处问题。</translation>
    </message>
    <message>
        <source>The packing list is recorded.</source>
        <translation>装箱单已记录。</translation>
    </message>
    <message>
        <source>The packing list is recorded. Another one would take its place.</source>
        <translation>装箱单已记录。再读一份会取代它。</translation>
    </message>
    <message>
        <source>The packing list was left out. Read it again with its vehicle.</source>
        <translation>装箱单未采用。请选回该车再读一次。</translation>
    </message>
    <message>
        <source>The pass is valid.</source>
        <translation>通行证有效。</translation>
    </message>
    <message>
        <source>The receiving note is copied.</source>
        <translation>收货单已复制。</translation>
    </message>
    <message>
        <source>The receiving note is written.</source>
        <translation>收货单已生成。</translation>
    </message>
    <message>
        <source>The same for all short items (Ctrl+Shift+R)</source>
        <translation>对所有短少的货品 (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>The scale&apos;s labels are read as before.</source>
        <translation>秤码仍按原来的读。</translation>
    </message>
    <message>
        <source>The scale&apos;s labels are read so from now on.</source>
        <translation>以后就这样读秤码。</translation>
    </message>
    <message>
        <source>The scanner leaves separators out: compare lot {batch} with the box.</source>
        <translation>扫码枪漏了分隔符：请把批号 {batch} 与箱上核对。</translation>
    </message>
    <message>
        <source>The sheet has no line {number}: its lines go from 1 to {count}.</source>
        <translation>单上没有第 {number} 行：行号为 1 到 {count}。</translation>
    </message>
    <message>
        <source>The tally sheet is written: print it, and keep it at hand.</source>
        <translation>点货单已生成：打印出来备用。</translation>
    </message>
    <message>
        <source>The tally sheet was taken back meanwhile.</source>
        <translation>这张点货单已被撤回。</translation>
    </message>
    <message>
        <source>The time of the test is no time.</source>
        <translation>检测时间不对。</translation>
    </message>
    <message>
        <source>The vehicle leaves</source>
        <translation>车辆离开</translation>
    </message>
    <message>
        <source>The vehicle left at {time}.</source>
        <translation>车辆 {time} 离开。</translation>
    </message>
    <message>
        <source>There is no day {day}: compare it with the sheet.</source>
        <translation>没有 {day} 这一天，请与单上核对。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>没有可记录的内容。</translation>
    </message>
    <message>
        <source>They are read so now: {layout}.</source>
        <translation>现在按这样读：{layout}。</translation>
    </message>
    <message>
        <source>This code is not known yet.</source>
        <translation>还不认识这个码。</translation>
    </message>
    <message>
        <source>This count is blind.</source>
        <translation>这是盲点。</translation>
    </message>
    <message>
        <source>This is no packing list.</source>
        <translation>这不是装箱单。</translation>
    </message>
    <message>
        <source>This laptop remembers it for this merchant. To change it: “More”, “Scale labels”.</source>
        <translation>本机为这家商户记住了。要改：按“更多”、“秤码”。</translation>
    </message>
    <message>
        <source>This purchase list has no such item.</source>
        <translation>采购单上没有这种商品。</translation>
    </message>
    <message>
        <source>To correct the count, take “Count finished” back first (Ctrl+Z).</source>
        <translation>要更正清点，请先撤回“清点完成”(Ctrl+Z)。</translation>
    </message>
    <message>
        <source>To disinfect</source>
        <translation>待消杀</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>少了</translation>
    </message>
    <message>
        <source>Too many {unit}</source>
        <translation>多了{unit}</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>多了</translation>
    </message>
    <message>
        <source>Type day and time of the test: 11-02 14:30, or 14:30 for today.</source>
        <translation>输入核酸检测的日期和时间：11-02 14:30，当天只写 14:30。</translation>
    </message>
    <message>
        <source>Type how many are missing (Ctrl+4)</source>
        <translation>输入少了几件 (Ctrl+4)</translation>
    </message>
    <message>
        <source>Type how many more came than were ordered (Ctrl+5)</source>
        <translation>输入比订的多几件 (Ctrl+5)</translation>
    </message>
    <message>
        <source>Type how much it is: more than 0, such as 12 or 2.5.</source>
        <translation>请输入数量：大于 0，例如 12 或 2.5。</translation>
    </message>
    <message>
        <source>Type the batch as it is printed on the box.</source>
        <translation>请按箱上所印输入批号。</translation>
    </message>
    <message>
        <source>Type the line&apos;s number and how many: 3 12. With 0 you say that none came.</source>
        <translation>输入行号和数量：3 12。写 0 表示一件没到。</translation>
    </message>
    <message>
        <source>Type the number first, then press Enter.</source>
        <translation>请先输入数字，再按回车。</translation>
    </message>
    <message>
        <source>Type the numbers, then Enter. Scans are not counted while a sheet is open.</source>
        <translation>输入数字，按回车。打开点货单时，扫码不计数。</translation>
    </message>
    <message>
        <source>Type the sheet&apos;s number first, or scan its QR code.</source>
        <translation>请先输入单号，或扫描单上的二维码。</translation>
    </message>
    <message>
        <source>Type to search, ↑ ↓ to choose</source>
        <translation>输入查找，↑ ↓ 选择</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Valid until {time}.</source>
        <translation>有效期至 {time}。</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Vehicle arrived</source>
        <translation>车辆到达</translation>
    </message>
    <message>
        <source>Vehicles of the day</source>
        <translation>当日车辆</translation>
    </message>
    <message>
        <source>Weigh the goods and type how much it is, or scan the label again.</source>
        <translation>请称一称，输入多少；或再扫一次标签。</translation>
    </message>
    <message>
        <source>What came that was not ordered?</source>
        <translation>到了什么没订的货？</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>未能读取的内容</translation>
    </message>
    <message>
        <source>What do the labels of {merchant}&apos;s scale with {length} digits say?</source>
        <translation>{merchant}的 {length} 位秤码里是什么？</translation>
    </message>
    <message>
        <source>What does the merchant say is on the vehicle? Choose its file, drop it here, or paste it.</source>
        <translation>商户说车上有什么？选择文件、拖到这里或粘贴。</translation>
    </message>
    <message>
        <source>What is counted next can be put on this lot: choose it beside the count.</source>
        <translation>接下来可计到这一批：在点数旁选择。</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>What is missing is short for good, and not billed.</source>
        <translation>缺的部分不再补，也不收钱。</translation>
    </message>
    <message>
        <source>What is missing of the item chosen in the list: comes later, or never comes</source>
        <translation>列表中所选货品缺的部分：以后补来，或不再来</translation>
    </message>
    <message>
        <source>What is missing waits for the merchant&apos;s next vehicle, order by order.</source>
        <translation>缺的部分按订单等商户下一车。</translation>
    </message>
    <message>
        <source>What will be recorded</source>
        <translation>将记录为</translation>
    </message>
    <message>
        <source>What you count next is of this lot.</source>
        <translation>接下来点的都算这一批。</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>是哪种商品？</translation>
    </message>
    <message>
        <source>Which lot?</source>
        <translation>哪一批？</translation>
    </message>
    <message>
        <source>Which merchant?</source>
        <translation>是哪个商家？</translation>
    </message>
    <message>
        <source>Why is it damaged or refused? Add the reason: 3 12 1 0 squashed.</source>
        <translation>为什么破损或拒收？请加上原因：3 12 1 0 压坏。</translation>
    </message>
    <message>
        <source>Without a batch</source>
        <translation>无批号</translation>
    </message>
    <message>
        <source>Write it down (Ctrl+Enter)</source>
        <translation>记下 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Writes the receiving note as PDF, with what differs (Ctrl+W)</source>
        <translation>生成收货单 PDF，含差异 (Ctrl+W)</translation>
    </message>
    <message>
        <source>Writing the receiving note</source>
        <translation>正在生成收货单</translation>
    </message>
    <message>
        <source>Writing the tally sheet</source>
        <translation>正在生成点货单</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>送错货</translation>
    </message>
    <message>
        <source>Yes, finish the count</source>
        <translation>确认完成</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>相当于</translation>
    </message>
    <message>
        <source>expires {day}</source>
        <translation>{day} 到期</translation>
    </message>
    <message>
        <source>first the price, then the weight</source>
        <translation>先金额，后重量</translation>
    </message>
    <message>
        <source>first the weight, then the price</source>
        <translation>先重量，后金额</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>instead of {item}</source>
        <translation>替代{item}</translation>
    </message>
    <message>
        <source>more than ordered</source>
        <translation>多到</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>还没看</translation>
    </message>
    <message>
        <source>such as 黑A12345</source>
        <translation>如 黑A12345</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>the price: {price} yuan</source>
        <translation>金额：{price} 元</translation>
    </message>
    <message>
        <source>the rest comes later</source>
        <translation>余下后补</translation>
    </message>
    <message>
        <source>the rest never comes</source>
        <translation>余下不补</translation>
    </message>
    <message>
        <source>the weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>the weight: {weight} kg</source>
        <translation>重量：{weight} 公斤</translation>
    </message>
    <message>
        <source>without a batch</source>
        <translation>无批号</translation>
    </message>
    <message>
        <source>{counts} by {person} at {time}</source>
        <translation>{counts}（{person}，{time}）</translation>
    </message>
    <message>
        <source>{count} (announced {announced})</source>
        <translation>{count}（装箱单 {announced}）</translation>
    </message>
    <message>
        <source>{count} fewer than ordered</source>
        <translation>比订的少 {count}</translation>
    </message>
    <message>
        <source>{count} more than ordered</source>
        <translation>比订的多 {count}</translation>
    </message>
    <message>
        <source>{count} of {ordered} {unit}</source>
        <translation>{count}/{ordered} {unit}</translation>
    </message>
    <message>
        <source>{count} {unit}</source>
        <translation>{count} {unit}</translation>
    </message>
    <message>
        <source>{count} {unit}, kept</source>
        <translation>{count} {unit}，留下</translation>
    </message>
    <message>
        <source>{count} {unit}, not ordered</source>
        <translation>{count} {unit}，未订</translation>
    </message>
    <message>
        <source>{delivery}: the goods are free. Next: packing (Enter).</source>
        <translation>{delivery}：货品已放行。下一步：装袋（回车）。</translation>
    </message>
    <message>
        <source>{delivery}: the goods are held. Next: disinfection (Enter).</source>
        <translation>{delivery}：货物未放行。下一步：消杀 (Enter)。</translation>
    </message>
    <message>
        <source>{delivery}: the vehicle left.</source>
        <translation>{delivery}：车辆已离开。</translation>
    </message>
    <message>
        <source>{file}: look it through, then record it (Ctrl+Enter).</source>
        <translation>{file}：看一遍，再记录 (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>{item} for {price} yuan: how much is it?</source>
        <translation>{item}，{price} 元：是多少？</translation>
    </message>
    <message>
        <source>{item}, lot {batch}</source>
        <translation>{item} 批号 {batch}</translation>
    </message>
    <message>
        <source>{item}, lot {batch}: written down.</source>
        <translation>{item} 批号 {batch}：已记下。</translation>
    </message>
    <message>
        <source>{item}, {condition}: {count} {unit}</source>
        <translation>{item} {condition}：{count} {unit}</translation>
    </message>
    <message>
        <source>{item}: in the place of nothing</source>
        <translation>{item}：不作替代</translation>
    </message>
    <message>
        <source>{item}: in the place of {ordered}</source>
        <translation>{item}：替代{ordered}</translation>
    </message>
    <message>
        <source>{item}: lot {batch}</source>
        <translation>{item}：批号 {batch}</translation>
    </message>
    <message>
        <source>{item}: the rest comes later.</source>
        <translation>{item}：余下后补。</translation>
    </message>
    <message>
        <source>{item}: the rest never comes.</source>
        <translation>{item}：余下不补。</translation>
    </message>
    <message>
        <source>{item}: the sheet says {read}, recorded is {recorded}. Compare (Ctrl+L).</source>
        <translation>{item}：单上写 {read}，已登记的是 {recorded}。请核对 (Ctrl+L)。</translation>
    </message>
    <message>
        <source>{item}: what was written beside it?</source>
        <translation>{item}：单上写了多少？</translation>
    </message>
    <message>
        <source>{item}: {count} {unit}</source>
        <translation>{item}：{count} {unit}</translation>
    </message>
    <message>
        <source>{item}: {price} yuan. How much is it?</source>
        <translation>{item}：{price} 元。是多少？</translation>
    </message>
    <message>
        <source>{item}: {progress}</source>
        <translation>{item}：{progress}</translation>
    </message>
    <message>
        <source>{merchant} {plate} has arrived.</source>
        <translation>{merchant} {plate} 已到达。</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names}等</translation>
    </message>
    <message>
        <source>{over} {unit} more than ordered. Set it aside for the driver.</source>
        <translation>多到 {over} {unit}。请另放，交司机带回。</translation>
    </message>
    <message>
        <source>{person} let it pass; the shift&apos;s log says so. Scan the goods now.</source>
        <translation>由{person}放行，已写入班次日志。现在可以扫货。</translation>
    </message>
    <message>
        <source>{price} yuan for {weight} kg</source>
        <translation>{price} 元，{weight} 公斤</translation>
    </message>
    <message>
        <source>{sku} · lots: {count}</source>
        <translation>{sku} · {count} 批</translation>
    </message>
    <message>
        <source>{weight} kg for {price} yuan</source>
        <translation>{weight} 公斤，{price} 元</translation>
    </message>
    <message>
        <source>“{code}” is a case of {item}. How many are in it?</source>
        <translation>“{code}”是{item}的整箱码。一箱几件？</translation>
    </message>
    <message>
        <source>“{code}” is a label of {merchant}&apos;s scale. What does it say? Scans that wait: {count}.</source>
        <translation>“{code}”是{merchant}的秤码。里面是什么？待计入的扫描：{count} 次。</translation>
    </message>
    <message>
        <source>“{code}” is cut off; nothing was counted. Hold the scanner so that it sees the whole code, and scan again.</source>
        <translation>“{code}”不完整，没有计入。让扫码枪对准整个码再扫。</translation>
    </message>
    <message>
        <source>“{code}” is not known. Which item is it? Scans that wait: {count}.</source>
        <translation>不认识“{code}”。这是什么货？待计入的扫描：{count} 次。</translation>
    </message>
    <message>
        <source>“{code}” was read; nothing was counted yet. Say below which item it is, once, and it counts from then on.</source>
        <translation>读到“{code}”，还没有计入。请在下面说明是什么货，说一次，以后自动计入。</translation>
    </message>
    <message>
        <source>“{code}” was read; nothing was counted. Scan again; if it stays so, find the item by its name (Ctrl+F).</source>
        <translation>读到“{code}”，没有计入。请再扫；仍不行就按名称查找 (Ctrl+F)。</translation>
    </message>
    <message>
        <source>“{part}” in the code cannot be; it was left out.</source>
        <translation>码中的“{part}”不合理，已略去。</translation>
    </message>
    <message>
        <source>“{path}” was not read. Choose the file that the merchant sent.</source>
        <translation>没有读取“{path}”。请选择商户发来的文件。</translation>
    </message>
    <message>
        <source>“{text}” is not a count.</source>
        <translation>“{text}”不是数量。</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type digits, such as 12 or 2.5.</source>
        <translation>“{text}”不是数字。请输入数字，如 12 或 2.5。</translation>
    </message>
    <message>
        <source>“{text}” may be {items}: type more of its name, or its code.</source>
        <translation>“{text}”可能是{items}：请多打几个字，或打编码。</translation>
    </message>
    <message>
        <source>→ {zone} (Enter)</source>
        <translation>→ {zone}（回车）</translation>
    </message>
</context>
<context>
    <name>ReceivingNote</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>装车</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>卡点</translation>
    </message>
    <message>
        <source>Count finished</source>
        <translation>清点完成</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>Driver, for the merchant</source>
        <translation>司机（代商家）</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Gone back with the driver</source>
        <translation>司机带回</translation>
    </message>
    <message>
        <source>Gone back with the driver: {list}</source>
        <translation>司机已带回：{list}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>In the place of {item}</source>
        <translation>替代{item}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Items: {count}, all as ordered</source>
        <translation>共 {count} 种，全部相符</translation>
    </message>
    <message>
        <source>Items: {count}, of these as ordered: {alike}, different: {different}</source>
        <translation>共 {count} 种：相符 {alike}，有差异 {different}</translation>
    </message>
    <message>
        <source>Kept in all: {units}</source>
        <translation>实收合计：{units}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后补</translation>
    </message>
    <message>
        <source>Let pass by a supervisor</source>
        <translation>班长特批放行</translation>
    </message>
    <message>
        <source>No batch was recorded.</source>
        <translation>没有登记批号。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未清点</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>未订购</translation>
    </message>
    <message>
        <source>Nothing was ordered or counted.</source>
        <translation>没有订购或清点。</translation>
    </message>
    <message>
        <source>Nothing: all that came is kept.</source>
        <translation>没有，全部留下。</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>多到</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通行证</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Purchase lists</source>
        <translation>采购单</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receiving note</source>
        <translation>收货单</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短少</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The count is not finished yet: what is missing here may still be on the vehicle.</source>
        <translation>清点尚未完成：这里缺的可能还在车上。</translation>
    </message>
    <message>
        <source>The rest comes later</source>
        <translation>余数后补</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To go back with the driver</source>
        <translation>待司机带回</translation>
    </message>
    <message>
        <source>To go back with the driver: {list}</source>
        <translation>待司机带回：{list}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Vehicle left</source>
        <translation>车辆离开</translation>
    </message>
    <message>
        <source>Vehicle {plate}, arrived {time}</source>
        <translation>车辆 {plate}，{time} 到达</translation>
    </message>
    <message>
        <source>What was stopped</source>
        <translation>拦下的原因</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Written {time}</source>
        <translation>打印时间 {time}</translation>
    </message>
    <message>
        <source>[Receiving note] {checkpoint} to {merchant}</source>
        <translation>【收货单】{checkpoint} → {merchant}</translation>
    </message>
    <message>
        <source>damaged {quantity}</source>
        <translation>破损 {quantity}</translation>
    </message>
    <message>
        <source>import declaration {number}</source>
        <translation>报关单 {number}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>进口</translation>
    </message>
    <message>
        <source>in its place {list}</source>
        <translation>替代为 {list}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>not ordered {quantity}</source>
        <translation>未订购 {quantity}</translation>
    </message>
    <message>
        <source>over {quantity}</source>
        <translation>多 {quantity}</translation>
    </message>
    <message>
        <source>refused {quantity}</source>
        <translation>拒收 {quantity}</translation>
    </message>
    <message>
        <source>short {quantity}</source>
        <translation>缺 {quantity}</translation>
    </message>
    <message>
        <source>short {quantity}, to come later</source>
        <translation>缺 {quantity}，后补</translation>
    </message>
    <message>
        <source>tested {time}</source>
        <translation>{time} 检测</translation>
    </message>
    <message>
        <source>withdrawn afterwards {quantity}</source>
        <translation>事后下架 {quantity}</translation>
    </message>
    <message>
        <source>{amount} ({reasons})</source>
        <translation>{amount}（{reasons}）</translation>
    </message>
    <message>
        <source>{item} {amount} ({why})</source>
        <translation>{item} {amount}（{why}）</translation>
    </message>
    <message>
        <source>{item}: ordered {ordered}, good {good} {unit}; {differences}</source>
        <translation>{item}：订 {ordered}，实收 {good} {unit}；{differences}</translation>
    </message>
    <message>
        <source>{quantity} in the place of {item}</source>
        <translation>{quantity} 替代{item}</translation>
    </message>
    <message>
        <source>{time}, {who}</source>
        <translation>{time}，{who}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Amounts that are formulas: {count}. They were compared with price times quantity, and nothing else.</source>
        <translation>用公式写的金额：{count} 处。只与单价×数量核对过。</translation>
    </message>
    <message>
        <source>It is not certain what the status “{text}” means. Take the order only if it still counts.</source>
        <translation>状态“{text}”不明确。确认仍有效再收这单。</translation>
    </message>
    <message>
        <source>It is not certain what these columns hold: {columns}. Nothing was taken; say it under “Columns” at the Orders station.</source>
        <translation>不能确定这些列是什么：{columns}。什么都没有收，请在“订单”岗位的“列对应”里指定。</translation>
    </message>
    <message>
        <source>No product with a price was found. Each line needs both, such as 白菜 1.5元/斤; nothing was taken.</source>
        <translation>没有找到带价格的商品。每行都要有商品和价格，如：白菜 1.5元/斤。什么都没有收。</translation>
    </message>
    <message>
        <source>The cell is a formula without a result. Open the file in the spreadsheet program, save it, and read it again; or write the value.</source>
        <translation>这个单元格是公式，文件里没有结果。请用表格软件打开并保存后重读，或直接填数值。</translation>
    </message>
    <message>
        <source>The cell is a formula; “{text}” is what it gave when the file was saved. Take the order only if that is right.</source>
        <translation>这个单元格是公式，保存文件时的结果是“{text}”。确认无误再收这单。</translation>
    </message>
    <message>
        <source>The cell shows {text} instead of a value. Mend it in the file.</source>
        <translation>这个单元格显示 {text}，不是数值。请在文件里改正。</translation>
    </message>
    <message>
        <source>The column “{column}” is hidden in the file, and was read. Unhide it and look at it.</source>
        <translation>列“{column}”在文件里是隐藏的，但已读取。请取消隐藏看一下。</translation>
    </message>
    <message>
        <source>The file is called a workbook but is something else, a picture for instance. Ask the sender for the order file.</source>
        <translation>文件名是表格，内容却不是（可能是图片）。请向发件人要订单文件。</translation>
    </message>
    <message>
        <source>The order&apos;s total is {total} yuan, its goods make {expected} yuan. A delivery fee or a discount may be in it: ask.</source>
        <translation>订单总额 {total} 元，商品合计 {expected} 元。可能含运费或优惠，请问清。</translation>
    </message>
    <message>
        <source>The price is for “{written}”, but {product} is sold by {unit}. Ask for the price of one {unit}.</source>
        <translation>价格按“{written}”，但{product}按{unit}卖。请问一{unit}多少钱。</translation>
    </message>
    <message>
        <source>The row is hidden in the file, perhaps by a filter. Take the order only if it is meant to count.</source>
        <translation>这一行在文件里是隐藏的，可能被筛选掉了。确认有效再收这单。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden and was not read. If it holds orders, choose it under “Columns”.</source>
        <translation>工作表“{sheet}”是隐藏的，没有读取。如果里面有订单，请在“列对应”里选它。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was not read. If it holds orders, choose it under “Columns” afterwards.</source>
        <translation>工作表“{sheet}”没有读取。如果里面也有订单，之后请在“列对应”里选它。</translation>
    </message>
    <message>
        <source>The status is “{text}”: it is not taken.</source>
        <translation>状态是“{text}”：不收。</translation>
    </message>
    <message>
        <source>The status is “{text}”: nothing was paid yet. Take the order only if it counts all the same.</source>
        <translation>状态是“{text}”：还没付款。确认有效再收这单。</translation>
    </message>
    <message>
        <source>The total says {written}, but the rows above make {expected}. Rows may be missing: compare the file with the mini-program.</source>
        <translation>合计写的是 {written}，上面各行加起来是 {expected}。可能缺行，请与小程序核对。</translation>
    </message>
    <message>
        <source>The workbook is damaged or was cut off on its way, and nothing of it was taken. Ask for it again, or open and save it in the spreadsheet program.</source>
        <translation>工作簿损坏或传输时被截断，什么都没有收。请对方重发，或用表格软件打开再保存。</translation>
    </message>
    <message>
        <source>The workbook is locked with a password and was not read. Open it with its password, take the password off (File, Info, Protect workbook, Encrypt with password: leave it empty), save it, and choose it again.</source>
        <translation>工作簿有密码，没有读取。请用密码打开，去掉密码（文件→信息→保护工作簿→用密码进行加密，把密码留空），保存后再选一次。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than an order file has (limit {limit} MB) and was not read. Copy the rows that you need into a new workbook.</source>
        <translation>工作簿解压后远超订单文件的大小（上限 {limit} MB），没有读取。请把需要的行复制到新工作簿。</translation>
    </message>
    <message>
        <source>This is a workbook in the old .xls format. Open it in the spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>这是旧的 .xls 格式。请用表格软件打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>{product} has another price in row {row}. Neither was taken: keep one of them.</source>
        <translation>{product}在第 {row} 行有另一个价格。两个都没有收，请只留一个。</translation>
    </message>
    <message>
        <source>{product} has no price. Ask the merchant, or type it.</source>
        <translation>{product}没有价格。请问商家，或自己填。</translation>
    </message>
    <message>
        <source>“{text}” is a row of totals and was left out.</source>
        <translation>“{text}”是合计行，已略过。</translation>
    </message>
    <message>
        <source>“{text}” is not in yuan. Ask the merchant for the price in yuan and write it in.</source>
        <translation>“{text}”不是人民币。请问商家人民币价格后填上。</translation>
    </message>
    <message>
        <source>“{text}” names no product with a price and was left out.</source>
        <translation>“{text}”里没有带价格的商品，已略过。</translation>
    </message>
    <message>
        <source>“{text}” stands alone in its row and was left out. It orders nothing.</source>
        <translation>“{text}”单独占一行，不是订单，已略过。</translation>
    </message>
    <message>
        <source>“{written}” does not lead to one household; the phone number leads to {address}. Take the order only if that is right.</source>
        <translation>“{written}”对不上唯一一户；电话对应 {address}。确认无误再录入这单。</translation>
    </message>
    <message>
        <source>“{written}” of {product} was worked out as {price} yuan for one {unit}. Look whether that is meant.</source>
        <translation>{product}的“{written}”换算成每{unit} {price} 元。请看对不对。</translation>
    </message>
    <message>
        <source>“{written}” was read as {name}, the nearest name. Take the order only if that is meant.</source>
        <translation>“{written}”按最接近的名称读成了{name}。确认是它再收这单。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Accounts</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Attention: {count}</source>
        <translation>待处理：{count}</translation>
    </message>
    <message>
        <source>Bags handed out twice: {count}. Two laptops gave out the same bag; ask both before sending.</source>
        <translation>重复交付的户袋：{count}。两台电脑交付了同一袋，同步前请向双方问清。</translation>
    </message>
    <message>
        <source>Checkpoint {checkpoint}</source>
        <translation>{checkpoint} 卡点</translation>
    </message>
    <message>
        <source>Close the open dialog first.</source>
        <translation>请先关闭打开的对话框。</translation>
    </message>
    <message>
        <source>Dark theme, for a dark room</source>
        <translation>深色主题，适合暗处</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Disinfection</source>
        <translation>消杀</translation>
    </message>
    <message>
        <source>Each answer has its own sound.</source>
        <translation>每种应答各有提示音。</translation>
    </message>
    <message>
        <source>Entries recorded here that no other laptop and no office has yet: {count}</source>
        <translation>只存在本机、尚未同步的记录：{count}</translation>
    </message>
    <message>
        <source>Entries set aside: {count}. They contradict what is recorded here; call the office.</source>
        <translation>搁置的记录：{count}。与本机记录冲突，请联系指挥部。</translation>
    </message>
    <message>
        <source>Entries this version cannot read: {count}. They are kept; update the program.</source>
        <translation>本版本读不懂的记录：{count}。已保留，请更新程序。</translation>
    </message>
    <message>
        <source>Half a scan.</source>
        <translation>只扫到一半。</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Lots, cold chain</source>
        <translation>批次冷链</translation>
    </message>
    <message>
        <source>No loudspeaker was found: the computer beeps instead.</source>
        <translation>没有找到扬声器，改用电脑蜂鸣声。</translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation>尚未开班</translation>
    </message>
    <message>
        <source>Nobody is on</source>
        <translation>无人当班</translation>
    </message>
    <message>
        <source>Nobody of this number is on the list.</source>
        <translation>名单上没有这个编号。</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需要处理的事项。</translation>
    </message>
    <message>
        <source>On now: what is recorded from here on is recorded in your name.</source>
        <translation>现在当班，此后的操作记在本人名下。</translation>
    </message>
    <message>
        <source>Only “{part}” came from the scanner. Nothing was changed. Scan again.</source>
        <translation>扫码枪只传来“{part}”。未作改动。请再扫一次。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders that got goods twice: {count}. Compare their bags before more is packed.</source>
        <translation>重复分配的订单：{count}。继续装袋前请核对其户袋。</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>分装</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Ready. Scan something, or choose below.</source>
        <translation>就绪。请扫码，或在下方选择。</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Scan field</source>
        <translation>扫码框</translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation>扫码或输入编码</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Shift since {time}</source>
        <translation>{time} 开班</translation>
    </message>
    <message>
        <source>The scan of “{code}” was left out. Nothing was changed.</source>
        <translation>扫到的“{code}”未处理。未作改动。</translation>
    </message>
    <message>
        <source>To send: {count}</source>
        <translation>待同步：{count}</translation>
    </message>
    <message>
        <source>Who is on. Press to change, or scan a badge at any station.</source>
        <translation>当班人。点按可更换，也可在任何页面扫工牌。</translation>
    </message>
    <message>
        <source>You are on already; what is recorded is recorded in your name.</source>
        <translation>已经当班，操作记在本人名下。</translation>
    </message>
    <message>
        <source>{number} is not among the volunteers. Nothing was changed.</source>
        <translation>志愿者名单中没有 {number}。未作改动。</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>A note for the next shift; no names, no phone numbers</source>
        <translation>留给下一班的备注，请勿写姓名和电话</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Alerts that nobody has settled: {count}.</source>
        <translation>未处理的提醒：{count}。</translation>
    </message>
    <message>
        <source>Bags carried in + packed = handed over + returned + waiting: it adds up.</source>
        <translation>接班结存 + 装袋 = 已交付 + 已退回 + 待交付，账实相符。</translation>
    </message>
    <message>
        <source>Bags waiting to be handed over: {count}.</source>
        <translation>待交付的户袋：{count}。</translation>
    </message>
    <message>
        <source>Bags without a label: {count}.</source>
        <translation>没有标签的户袋：{count}。</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>接班结存</translation>
    </message>
    <message>
        <source>Cash moved in this shift: count the box before you close.</source>
        <translation>本班有现金进出，结班前请先点钞。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍要结班</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>结班</translation>
    </message>
    <message>
        <source>Close with this left to the next shift?</source>
        <translation>以下事项留给下一班，仍要结班吗？</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>去点钞</translation>
    </message>
    <message>
        <source>Deliveries held by a contact time or not yet released: {count}.</source>
        <translation>作用时间未到或未放行的到货：{count}。</translation>
    </message>
    <message>
        <source>Deliveries not yet counted or disinfected: {count}.</source>
        <translation>未清点或未消杀的到货：{count}。</translation>
    </message>
    <message>
        <source>Deliveries released but not shared out: {count}.</source>
        <translation>已放行未分配的到货：{count}。</translation>
    </message>
    <message>
        <source>Everything in this shift</source>
        <translation>本班全部记录</translation>
    </message>
    <message>
        <source>Everything is recorded under this shift until it is closed.</source>
        <translation>结班前的操作都记在本班。</translation>
    </message>
    <message>
        <source>Export its log for the next shift.</source>
        <translation>请为下一班导出日志。</translation>
    </message>
    <message>
        <source>Export the log (CSV, XLSX, PDF)</source>
        <translation>导出日志 (CSV、XLSX、PDF)</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>导出文件夹</translation>
    </message>
    <message>
        <source>Go on with orders (F1), or with the next vehicle (F2).</source>
        <translation>可继续处理订单 (F1)，或接下一趟车 (F2)。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Its opening was taken back. Nothing was written; choose another shift.</source>
        <translation>开班已撤回，未导出任何文件。请选择其他班次。</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>尚未开班。</translation>
    </message>
    <message>
        <source>No shift yet.</source>
        <translation>还没有班次。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>备注已记录。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this shift yet.</source>
        <translation>本班还没有记录。</translation>
    </message>
    <message>
        <source>Open one: nothing can be recorded before.</source>
        <translation>请先开班，否则不能记录。</translation>
    </message>
    <message>
        <source>Open since {opened}</source>
        <translation>{opened} 开班，未结班</translation>
    </message>
    <message>
        <source>Open since {time}, by {person}</source>
        <translation>{time} 开班，{person}</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>装袋</translation>
    </message>
    <message>
        <source>Press “Close all the same” to close.</source>
        <translation>确定要结班，请按“仍要结班”。</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>The bags do not add up. Tell the supervisor before you close.</source>
        <translation>户袋数对不上，结班前请告知班长。</translation>
    </message>
    <message>
        <source>The shift is closed.</source>
        <translation>已结班。</translation>
    </message>
    <message>
        <source>The shift is open.</source>
        <translation>已开班。</translation>
    </message>
    <message>
        <source>The shift log is written.</source>
        <translation>班次日志已导出。</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>这不是文件夹。</translation>
    </message>
    <message>
        <source>This shift is not recorded any more.</source>
        <translation>这个班次已不存在。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>Which shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Writing the shift log</source>
        <translation>正在导出班次日志</translation>
    </message>
    <message>
        <source>{opened} to {closed}</source>
        <translation>{opened} 至 {closed}</translation>
    </message>
    <message>
        <source>“{path}” is a file. Type or choose the folder that it lies in.</source>
        <translation>“{path}”是文件。请输入或选择它所在的文件夹。</translation>
    </message>
    <message>
        <source>“{path}” was not taken. Type a whole path, or choose the folder.</source>
        <translation>“{path}”不可用。请输入完整路径，或选择文件夹。</translation>
    </message>
</context>
<context>
    <name>ShiftLog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A line is one action, or what one person handed over in a row within a quarter of an hour.</source>
        <translation>每行为一次操作，或同一人一刻钟内连续的交付。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>消毒剂</translation>
    </message>
    <message>
        <source>Agents that are low</source>
        <translation>不足的消毒剂</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>户袋</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Came = good + damaged + refused</source>
        <translation>到货 = 完好 + 破损 + 拒收</translation>
    </message>
    <message>
        <source>Carried in + packed = handed over + returned + waiting</source>
        <translation>接班结存 + 装袋 = 已交付 + 已退回 + 待交付</translation>
    </message>
    <message>
        <source>Carried to the door</source>
        <translation>送到门口</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>卡点</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结班</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>结班人</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counted by the log = came</source>
        <translation>日志清点数 = 到货</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>日期时间</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Disinfection</source>
        <translation>消杀</translation>
    </message>
    <message>
        <source>Each entry by itself is in the XLSX and the CSV of the same name: {name}.</source>
        <translation>逐条记录见同名的 XLSX 和 CSV：{name}。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Entries taken back</source>
        <translation>撤回的记录</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Exported {time}</source>
        <translation>{time} 导出</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Given to orders ≥ packed</source>
        <translation>分配 ≥ 装袋</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Good of each batch ≥ packed + withdrawn</source>
        <translation>各批次完好 ≥ 装袋 + 下架</translation>
    </message>
    <message>
        <source>Good − withdrawn ≥ given to orders</source>
        <translation>完好 − 下架 ≥ 分配</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Handed over at the table</source>
        <translation>自取点交付</translation>
    </message>
    <message>
        <source>Held at the end</source>
        <translation>结班时扣留</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后补</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左边</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Lots held at the end</source>
        <translation>结班时扣留批次</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>低于即不足</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No delivery was shared out.</source>
        <translation>没有分配到货。</translation>
    </message>
    <message>
        <source>No notes were left.</source>
        <translation>没有备注。</translation>
    </message>
    <message>
        <source>No recall is open.</source>
        <translation>没有未结束的召回。</translation>
    </message>
    <message>
        <source>No stock of agents is recorded.</source>
        <translation>没有消毒剂库存记录。</translation>
    </message>
    <message>
        <source>No supervisor let anything pass.</source>
        <translation>没有班长特批放行。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>没有扣留。</translation>
    </message>
    <message>
        <source>Nothing ordered or counted</source>
        <translation>没有订购或清点</translation>
    </message>
    <message>
        <source>Nothing was disinfected.</source>
        <translation>没有消杀。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Open recalls</source>
        <translation>未结束的召回</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>开班人</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Ordered + over = good + short</source>
        <translation>订购 + 多到 = 完好 + 短少</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>要求单位</translation>
    </message>
    <message>
        <source>Ordered by households + substitutes = given + short</source>
        <translation>各户订购 + 替代 = 分配 + 短少</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>多到</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>特批放行</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>装袋</translation>
    </message>
    <message>
        <source>Packed by item = packed by batch</source>
        <translation>按商品装袋 = 按批次装袋</translation>
    </message>
    <message>
        <source>Packed by the log = packed by the balance</source>
        <translation>日志装袋数 = 账面装袋数</translation>
    </message>
    <message>
        <source>Packed in the shift</source>
        <translation>本班装袋</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page}/{pages} 页</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recall opened</source>
        <translation>召回时间</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录统计</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Returned to stock</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右边</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Shift log, {checkpoint}, {opened}</source>
        <translation>班次日志 {checkpoint} {opened}</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短少</translation>
    </message>
    <message>
        <source>Short of orders = to come later + never or withdrawn</source>
        <translation>订单短少 = 后补 + 不来或下架</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>尚未结班</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>仍待交付</translation>
    </message>
    <message>
        <source>Stock of agents at the end</source>
        <translation>结班时消毒剂库存</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Supervisor who comes</source>
        <translation>接班班长</translation>
    </message>
    <message>
        <source>Supervisor who leaves</source>
        <translation>交班班长</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>The shift worked on no delivery.</source>
        <translation>本班没有处理到货。</translation>
    </message>
    <message>
        <source>This version of the program cannot read the entry. It is kept as it is.</source>
        <translation>本版本读不懂此条记录，已原样保留。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Times are local</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>待装袋</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>未装袋</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Used in the shift</source>
        <translation>本班用量</translation>
    </message>
    <message>
        <source>Waiting now = waiting by the balance</source>
        <translation>现有待交付 = 账面待交付</translation>
    </message>
    <message>
        <source>Waiting when the shift began</source>
        <translation>接班时待交付</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was let pass</source>
        <translation>放行内容</translation>
    </message>
    <message>
        <source>What was stopped</source>
        <translation>拦下的原因</translation>
    </message>
    <message>
        <source>What was treated</source>
        <translation>消杀对象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>户袋</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>续</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>label staff</source>
        <translation>打单员</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>毫升</translation>
    </message>
    <message>
        <source>mg/L</source>
        <translation>mg/L</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>未放行</translation>
    </message>
    <message>
        <source>order desk</source>
        <translation>订单员</translation>
    </message>
    <message>
        <source>partly taken back: {taken} of {count}</source>
        <translation>部分撤回：{taken}/{count}</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>片</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>{count} at once. The first: {what}</source>
        <translation>一次 {count} 条，首条：{what}</translation>
    </message>
    <message>
        <source>{id} {name}, {role}</source>
        <translation>{id} {name}，{role}</translation>
    </message>
    <message>
        <source>{item}, batch {batch}</source>
        <translation>{item}，批号 {batch}</translation>
    </message>
    <message>
        <source>{item}, {unit}</source>
        <translation>{item}，{unit}</translation>
    </message>
    <message>
        <source>{kind}: {of}</source>
        <translation>{kind}：{of}</translation>
    </message>
    <message>
        <source>{what}, {count}: {list}</source>
        <translation>{what}，{count} 袋：{list}</translation>
    </message>
    <message>
        <source>× Counts differ: see the checks.</source>
        <translation>× 数目不符，见核对。</translation>
    </message>
    <message>
        <source>× differs</source>
        <translation>× 不符</translation>
    </message>
    <message>
        <source>× low</source>
        <translation>× 不足</translation>
    </message>
    <message>
        <source>× more used than booked in</source>
        <translation>× 用量多于入库</translation>
    </message>
    <message>
        <source>… (a cell holds no more; the CSV has the whole text)</source>
        <translation>…（单元格放不下，全文见 CSV）</translation>
    </message>
    <message>
        <source>✓ All counts agree.</source>
        <translation>✓ 各项数目相符。</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ 相符</translation>
    </message>
    <message>
        <source>✓ enough</source>
        <translation>✓ 充足</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>As of {time}, {checkpoint}</source>
        <translation>截至 {time}，{checkpoint}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>往来</translation>
    </message>
    <message>
        <source>Credited by the merchant</source>
        <translation>商家减免</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报价</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods still to come</source>
        <translation>未到货款</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Less to pay</source>
        <translation>应付减少</translation>
    </message>
    <message>
        <source>More to pay</source>
        <translation>应付增加</translation>
    </message>
    <message>
        <source>Nothing is booked yet.</source>
        <translation>还没有记账。</translation>
    </message>
    <message>
        <source>Nothing was ordered.</source>
        <translation>没有订货。</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Settled: nothing is owed.</source>
        <translation>已结清，互不相欠。</translation>
    </message>
    <message>
        <source>Statement of account, household</source>
        <translation>住户对账单</translation>
    </message>
    <message>
        <source>Statement of account, merchant</source>
        <translation>商家对账单</translation>
    </message>
    <message>
        <source>Still to pay: {amount} yuan</source>
        <translation>还需支付：{amount} 元</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To be paid back by the merchant: {amount} yuan</source>
        <translation>商家应退：{amount} 元</translation>
    </message>
    <message>
        <source>To be paid to the merchant: {amount} yuan</source>
        <translation>应付商家：{amount} 元</translation>
    </message>
    <message>
        <source>What</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>You get back: {amount} yuan</source>
        <translation>应退给您：{amount} 元</translation>
    </message>
    <message>
        <source>{number}. {item}: got {got} {unit} × {price} = {amount}; {why}</source>
        <translation>{number}. {item}：实收 {got} {unit} × {price} = {amount}；{why}</translation>
    </message>
    <message>
        <source>{number}. {item}: ordered {ordered} {unit}; {why}</source>
        <translation>{number}. {item}：订 {ordered} {unit}；{why}</translation>
    </message>
    <message>
        <source>{number}. {item}: ordered {ordered}, got {got} {unit} × {price} = {amount}; {why}</source>
        <translation>{number}. {item}：订 {ordered}，实收 {got} {unit} × {price} = {amount}；{why}</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>certificate missing</source>
        <translation>缺少证明</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>时钟被拨慢</translation>
    </message>
    <message>
        <source>contact time not over</source>
        <translation>作用时间未到</translation>
    </message>
    <message>
        <source>driver not checked</source>
        <translation>司机未查验</translation>
    </message>
    <message>
        <source>driver&apos;s health code</source>
        <translation>司机健康码不合格</translation>
    </message>
    <message>
        <source>driver&apos;s temperature too high</source>
        <translation>司机体温过高</translation>
    </message>
    <message>
        <source>driver&apos;s test too old</source>
        <translation>司机检测已过期</translation>
    </message>
    <message>
        <source>goods expired</source>
        <translation>商品过期</translation>
    </message>
    <message>
        <source>goods not released</source>
        <translation>商品未放行</translation>
    </message>
    <message>
        <source>goods recalled</source>
        <translation>商品召回</translation>
    </message>
    <message>
        <source>goods too cold</source>
        <translation>货温过低</translation>
    </message>
    <message>
        <source>goods too warm</source>
        <translation>货温过高</translation>
    </message>
    <message>
        <source>goods&apos; temperature not measured</source>
        <translation>未测货温</translation>
    </message>
    <message>
        <source>load not released</source>
        <translation>整车未放行</translation>
    </message>
    <message>
        <source>no pass</source>
        <translation>没有通行证</translation>
    </message>
    <message>
        <source>no plate of a Chinese vehicle</source>
        <translation>车牌不合规</translation>
    </message>
    <message>
        <source>not disinfected</source>
        <translation>未消毒</translation>
    </message>
    <message>
        <source>not disinfected as the protocol asks</source>
        <translation>消毒不符合规程</translation>
    </message>
    <message>
        <source>pass expired</source>
        <translation>通行证过期</translation>
    </message>
    <message>
        <source>pass not in the office&apos;s list</source>
        <translation>通行证不在册</translation>
    </message>
    <message>
        <source>pass not valid yet</source>
        <translation>通行证未生效</translation>
    </message>
    <message>
        <source>pass of another vehicle, merchant or checkpoint</source>
        <translation>通行证不属于本车、本商家或本卡点</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>A zone is being drawn.</source>
        <translation>正在画一个区域。</translation>
    </message>
    <message>
        <source>Change the zone</source>
        <translation>修改区域</translation>
    </message>
    <message>
        <source>Choose another zone to move it.</source>
        <translation>要移走，请选另一个区域。</translation>
    </message>
    <message>
        <source>Choose one in the list, or scan its code.</source>
        <translation>请在列表里选一个，或扫它的码。</translation>
    </message>
    <message>
        <source>Chosen: {zone}.</source>
        <translation>已选：{zone}。</translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Draw a zone first.</source>
        <translation>请先画一个区域。</translation>
    </message>
    <message>
        <source>Draw a zone first: Ctrl+N.</source>
        <translation>请先画一个区域：Ctrl+N。</translation>
    </message>
    <message>
        <source>Enter in the list, or Ctrl+Enter</source>
        <translation>在列表里按回车，或按 Ctrl+回车</translation>
    </message>
    <message>
        <source>Enter on the map or in the last field</source>
        <translation>在图上或最后一栏按回车</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it</source>
        <translation>回车保存，Esc 放弃</translation>
    </message>
    <message>
        <source>Holds at most</source>
        <translation>最多放</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>区域内</translation>
    </message>
    <message>
        <source>In the zone ({count})</source>
        <translation>区域内（{count}）</translation>
    </message>
    <message>
        <source>It is too cold there for these goods. Put them elsewhere soon.</source>
        <translation>那里对这批货太冷，请尽快换个地方。</translation>
    </message>
    <message>
        <source>It is too warm there for these goods. Put them elsewhere soon.</source>
        <translation>那里对这批货太热，请尽快换个地方。</translation>
    </message>
    <message>
        <source>Its place, name, goods and temperatures (Enter on the map)</source>
        <translation>位置、名称、货类和温度（在图上按回车）</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>放什么</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Make a zone smaller, or remove one, before you draw another.</source>
        <translation>请先缩小或删除一个区域，再画新的。</translation>
    </message>
    <message>
        <source>Map of the zones</source>
        <translation>区域图</translation>
    </message>
    <message>
        <source>More lies there than fits in: {count}.</source>
        <translation>那里已超出容量：{count}。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>区域名称</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>新区域</translation>
    </message>
    <message>
        <source>No lot is chosen.</source>
        <translation>没有选批次。</translation>
    </message>
    <message>
        <source>No zone is chosen.</source>
        <translation>没有选区域。</translation>
    </message>
    <message>
        <source>No zone is drawn yet. Drag with the mouse where goods lie, or press “New zone” (Ctrl+N).</source>
        <translation>还没有画区域。用鼠标在放货的地方拖出一块，或按“新区域”（Ctrl+N）。</translation>
    </message>
    <message>
        <source>No zone suits others: {count}. Choose one by hand.</source>
        <translation>没有合适区域的：{count}，请手动选择。</translation>
    </message>
    <message>
        <source>Nothing is being drawn.</source>
        <translation>没有正在画的区域。</translation>
    </message>
    <message>
        <source>Nothing lies here yet.</source>
        <translation>这里还没有货。</translation>
    </message>
    <message>
        <source>Nothing of it waits.</source>
        <translation>没有待入位的这种货。</translation>
    </message>
    <message>
        <source>Nothing waits to be put away.</source>
        <translation>没有待入位的货。</translation>
    </message>
    <message>
        <source>Nothing waits to be put away. What is counted at Receiving (F2) appears here.</source>
        <translation>没有待入位的货。在收货（F2）清点的货会出现在这里。</translation>
    </message>
    <message>
        <source>Or drag on the map (Ctrl+N)</source>
        <translation>也可在图上拖出（Ctrl+N）</translation>
    </message>
    <message>
        <source>Press “New zone” first.</source>
        <translation>请先按“新区域”。</translation>
    </message>
    <message>
        <source>Put away. Lots: {count}.</source>
        <translation>已入位，批次：{count}。</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>放到那里</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remove the zone</source>
        <translation>删除区域</translation>
    </message>
    <message>
        <source>Save the zone</source>
        <translation>保存区域</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The map is full.</source>
        <translation>图上已没有空位。</translation>
    </message>
    <message>
        <source>This zone is meant for other goods.</source>
        <translation>这个区域是放别的货的。</translation>
    </message>
    <message>
        <source>To put away</source>
        <translation>待入位</translation>
    </message>
    <message>
        <source>To put away ({count})</source>
        <translation>待入位（{count}）</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>What the zone keeps</source>
        <translation>区域放什么</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>放到</translation>
    </message>
    <message>
        <source>Zone drawn: {zone}.</source>
        <translation>区域已画好：{zone}。</translation>
    </message>
    <message>
        <source>Zone for the lot</source>
        <translation>这批货的区域</translation>
    </message>
    <message>
        <source>Zone removed: {zone}.</source>
        <translation>区域已删除：{zone}。</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>at least {coldest} °C</source>
        <translation>不低于 {coldest} °C</translation>
    </message>
    <message>
        <source>at most {warmest} °C</source>
        <translation>不高于 {warmest} °C</translation>
    </message>
    <message>
        <source>keeps anything</source>
        <translation>什么都可放</translation>
    </message>
    <message>
        <source>keeps {kind}</source>
        <translation>放{kind}</translation>
    </message>
    <message>
        <source>left, frozen</source>
        <translation>左边冷冻</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>no zone suits</source>
        <translation>没有合适区域</translation>
    </message>
    <message>
        <source>no zone suits it: choose one</source>
        <translation>没有合适区域，请自选</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>not meant for it</source>
        <translation>不是放这类货的</translation>
    </message>
    <message>
        <source>room for {count}</source>
        <translation>还能放 {count}</translation>
    </message>
    <message>
        <source>room for {count} only</source>
        <translation>只能再放 {count}</translation>
    </message>
    <message>
        <source>the same item lies there</source>
        <translation>同品已在此</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>{coldest} to {warmest} °C</source>
        <translation>{coldest} 至 {warmest} °C</translation>
    </message>
    <message>
        <source>{count} of {capacity}</source>
        <translation>{count} / {capacity}</translation>
    </message>
    <message>
        <source>{item} was not counted, or has left. Nothing was changed.</source>
        <translation>{item}还没清点，或已经离开。没有改动。</translation>
    </message>
    <message>
        <source>{item}, {amount} → {zone}: {why}</source>
        <translation>{item}，{amount} → {zone}：{why}</translation>
    </message>
    <message>
        <source>{item}: {zone}</source>
        <translation>{item}：{zone}</translation>
    </message>
    <message>
        <source>{width} × {height} steps. Move it with the arrows, resize it with Shift and the arrows.</source>
        <translation>{width} × {height} 格。方向键移动，Shift+方向键改大小。</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>At the price of what was ordered</source>
        <translation>按原订货的价钱</translation>
    </message>
    <message>
        <source>Back to packing</source>
        <translation>返回装袋</translation>
    </message>
    <message>
        <source>Choose a line in the list.</source>
        <translation>请在列表中选一行。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copy all questions</source>
        <translation>复制全部询问</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>复制询问</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Does not want {goods}</source>
        <translation>不要：{goods}</translation>
    </message>
    <message>
        <source>It does not want it. It can be offered to others again.</source>
        <translation>住户不要，可再提供给别人。</translation>
    </message>
    <message>
        <source>It takes the substitute, which is on its packing list now.</source>
        <translation>住户同意，替代品已列入装袋清单。</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>剩余商品</translation>
    </message>
    <message>
        <source>Nothing of this delivery is short.</source>
        <translation>这批货没有缺货。</translation>
    </message>
    <message>
        <source>Nothing offered</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Nothing that is left over costs so little.</source>
        <translation>没有合适价格的剩余商品。</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>提供此替代品 (Enter)</translation>
    </message>
    <message>
        <source>Order {number}: {item} {short} did not come. Instead we can give you {goods} for {price} yuan (ordered: {before} yuan). Do you want it? Please answer yes or no.</source>
        <translation>订单 {number}：您订的 {item} 缺 {short}。可换成 {goods}，{price} 元（原 {before} 元）。要不要？请回复“要”或“不要”。</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>其他商品</translation>
    </message>
    <message>
        <source>Paste it into the chat. It names no person, no phone number and no address.</source>
        <translation>可粘贴到群里或私聊。其中没有姓名、电话和地址。</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Question to the household</source>
        <translation>给住户的询问</translation>
    </message>
    <message>
        <source>Same kind of goods</source>
        <translation>同类商品</translation>
    </message>
    <message>
        <source>Set aside. Ask the household, then record its answer.</source>
        <translation>已留出。请询问住户，再记下答复。</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Short: {item} {short}, ordered for {amount} yuan. {state}.</source>
        <translation>缺 {item} {short}，原价 {amount} 元。{state}。</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>替代品</translation>
    </message>
    <message>
        <source>Takes it (Enter)</source>
        <translation>同意 (Enter)</translation>
    </message>
    <message>
        <source>Takes {goods}</source>
        <translation>同意：{goods}</translation>
    </message>
    <message>
        <source>To ask: {goods}</source>
        <translation>待询问：{goods}</translation>
    </message>
    <message>
        <source>To offer: {offer}. To ask: {ask}.</source>
        <translation>可提供 {offer}，待询问 {ask}。</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>A supervisor may let it pass</source>
        <translation>班长可以特批放行</translation>
    </message>
    <message>
        <source>Leave it stopped (Esc)</source>
        <translation>不放行 (Esc)</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>特批放行</translation>
    </message>
    <message>
        <source>No supervisor is in the district&apos;s list of volunteers. Ask the office for a list that names one.</source>
        <translation>街道的志愿者名单里没有班长。请向街道要一份写明班长的名单。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Whose name goes on record?</source>
        <translation>记在谁的名下？</translation>
    </message>
    <message>
        <source>Why? It goes on the shift&apos;s record.</source>
        <translation>为什么放行？原因会记入交接班记录。</translation>
    </message>
</context>
<context>
    <name>TallySheet</name>
    <message>
        <source>Batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Counted by ______________________    Time ______________</source>
        <translation>清点人 ______________________    时间 ______________</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Plate ____________________</source>
        <translation>车牌 ____________________</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>打印时间 {time}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>点货单</translation>
    </message>
    <message>
        <source>Tally sheet {sheet}</source>
        <translation>点货单 {sheet}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Vehicle {plate}, arrived {time}</source>
        <translation>车辆 {plate}，{time} 到达</translation>
    </message>
    <message>
        <source>Write 0 where none came. What is not on the list goes on the lines with letters. Later scan the sheet at Receiving and type it in: it counts once.</source>
        <translation>没有到的写 0。单上没有的写在字母行。之后在“收货”扫本单并录入：只计一次。</translation>
    </message>
</context>
<context>
    <name>Temperatures</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All of them in one action (Ctrl+Enter)</source>
        <translation>一次全部记录（Ctrl+回车）</translation>
    </message>
    <message>
        <source>And more of the like: {count}.</source>
        <translation>还有类似的：{count}。</translation>
    </message>
    <message>
        <source>CSV or XLSX; it may be dropped here, too (Ctrl+O)</source>
        <translation>CSV 或 XLSX，也可拖到这里（Ctrl+O）</translation>
    </message>
    <message>
        <source>Choose a place on the left.</source>
        <translation>请在左边选一个地点。</translation>
    </message>
    <message>
        <source>Choose one in the list first.</source>
        <translation>请先在列表里选一个。</translation>
    </message>
    <message>
        <source>Choose where the logger lay first, then its file.</source>
        <translation>请先选记录仪放在哪里，再选文件。</translation>
    </message>
    <message>
        <source>Curve of the temperatures</source>
        <translation>温度曲线</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>看多久</translation>
    </message>
    <message>
        <source>It may be {range}. Readings out of bounds: {count}.</source>
        <translation>允许范围：{range}。超出范围的读数：{count}。</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Leave the file</source>
        <translation>放弃文件</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>No place is chosen.</source>
        <translation>没有选地点。</translation>
    </message>
    <message>
        <source>No place is known yet. Draw a zone under “Storage”, or let a vehicle in at Receiving (F2); lots with bounds appear by themselves.</source>
        <translation>还没有可测的地点。请在“存放”画区域，或在收货（F2）登记车辆；有温度要求的批次会自动出现。</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>没有测量</translation>
    </message>
    <message>
        <source>Not measured, periods: {count}.</source>
        <translation>没有测量的时段：{count}。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: look at them, then press “Record” ({place}).</source>
        <translation>还没有记录：请看一遍，再按“记录”（{place}）。</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>这段时间没有测量。</translation>
    </message>
    <message>
        <source>Nothing was taken. To mend: {count}.</source>
        <translation>什么都没有采用。要改的：{count}。</translation>
    </message>
    <message>
        <source>Out of bounds, or not measured</source>
        <translation>超出范围或没有测量</translation>
    </message>
    <message>
        <source>Out of bounds, periods: {count}.</source>
        <translation>超出范围的时段：{count}。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Read a logger…</source>
        <translation>读记录仪…</translation>
    </message>
    <message>
        <source>Reading the logger</source>
        <translation>正在读记录仪</translation>
    </message>
    <message>
        <source>Readings read: {count}.</source>
        <translation>读到读数：{count}。</translation>
    </message>
    <message>
        <source>Readings: {count}, {coldest} to {warmest} °C.</source>
        <translation>读数：{count}，{coldest} 至 {warmest} °C。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record ({count})</source>
        <translation>记录（{count}）</translation>
    </message>
    <message>
        <source>Recorded. Readings: {count}.</source>
        <translation>已记录，读数：{count}。</translation>
    </message>
    <message>
        <source>Recording temperatures</source>
        <translation>正在记录温度</translation>
    </message>
    <message>
        <source>Tables and text (*.csv *.txt *.xlsx)</source>
        <translation>表格和文本 (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Temperature now, in degrees Celsius</source>
        <translation>现在的温度（摄氏度）</translation>
    </message>
    <message>
        <source>The file cannot be recorded so.</source>
        <translation>文件这样不能记录。</translation>
    </message>
    <message>
        <source>The file has several temperatures. Which one is meant?</source>
        <translation>文件里有几列温度，是哪一列？</translation>
    </message>
    <message>
        <source>The file leaves something open.</source>
        <translation>文件有一处需要确认。</translation>
    </message>
    <message>
        <source>The file that the logger&apos;s program wrote</source>
        <translation>温度记录仪软件导出的文件</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is no temperature that can be.</source>
        <translation>这个温度不可能。</translation>
    </message>
    <message>
        <source>Too cold</source>
        <translation>太冷</translation>
    </message>
    <message>
        <source>Too cold.</source>
        <translation>太冷。</translation>
    </message>
    <message>
        <source>Too warm</source>
        <translation>太热</translation>
    </message>
    <message>
        <source>Too warm.</source>
        <translation>太热。</translation>
    </message>
    <message>
        <source>Type degrees between -60 and 60, such as -18.5.</source>
        <translation>请输入 -60 至 60 度，例如 -18.5。</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>What is to be said of the file</source>
        <translation>文件里要注意的</translation>
    </message>
    <message>
        <source>What the thermometer shows now (Enter)</source>
        <translation>温度计现在的读数（回车）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>no bounds are set</source>
        <translation>没有设范围</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>还没测</translation>
    </message>
    <message>
        <source>{column} (first: {value})</source>
        <translation>{column}（第一个：{value}）</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{file}: {count} readings, {first} to {last}, {unit}</source>
        <translation>{file}：{count} 个读数，{first} 至 {last}，{unit}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{place}: {temperature} °C</source>
        <translation>{place}：{temperature} °C</translation>
    </message>
    <message>
        <source>{temperature} °C, {time}</source>
        <translation>{temperature} °C，{time}</translation>
    </message>
    <message>
        <source>°F, converted</source>
        <translation>°F，已换算</translation>
    </message>
    <message>
        <source>“{path}” was not read. Choose the file that the logger&apos;s program wrote.</source>
        <translation>没有读“{path}”。请选记录仪软件导出的文件。</translation>
    </message>
    <message>
        <source>“{text}” stands in the file. Which day is meant?</source>
        <translation>文件里写着“{text}”，是哪一天？</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All that came of its lots</source>
        <translation>同批次的全部去向</translation>
    </message>
    <message>
        <source>Arrived: {merchant}, vehicle {plate}</source>
        <translation>到货：{merchant}，车辆 {plate}</translation>
    </message>
    <message>
        <source>As it was written: “{words}”.</source>
        <translation>原文：“{words}”。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>户袋</translation>
    </message>
    <message>
        <source>Bag disinfected: {agent}</source>
        <translation>户袋消杀：{agent}</translation>
    </message>
    <message>
        <source>Bag {number} of {of} · {goods}</source>
        <translation>第 {number} 袋，共 {of} 袋 · {goods}</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>户袋</translation>
    </message>
    <message>
        <source>Bags of {address}: {count}</source>
        <translation>{address} 的户袋：{count}</translation>
    </message>
    <message>
        <source>Bags: {bags}, households: {households}. Handed over: {handed}, waiting: {waiting}, returned: {returned}.</source>
        <translation>户袋 {bags}，住户 {households}。已交付 {handed}，待交付 {waiting}，已退回 {returned}。</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Came: {lot}</source>
        <translation>到货批次：{lot}</translation>
    </message>
    <message>
        <source>Carried to the door</source>
        <translation>送到门口</translation>
    </message>
    <message>
        <source>Choose a lot or a bag first. Nothing was written.</source>
        <translation>请先选择批次或户袋。没有生成文件。</translation>
    </message>
    <message>
        <source>Choose or type why first.</source>
        <translation>请先选择或输入原因。</translation>
    </message>
    <message>
        <source>Counted good: {quantity}.</source>
        <translation>合格 {quantity}。</translation>
    </message>
    <message>
        <source>Driver {temperature} °C.</source>
        <translation>司机体温 {temperature} °C。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>From {coldest} to {warmest} °C, readings: {count}, the last at {time}.</source>
        <translation>{coldest} 至 {warmest} °C，读数 {count} 次，最后 {time}。</translation>
    </message>
    <message>
        <source>From {origin}.</source>
        <translation>产地 {origin}。</translation>
    </message>
    <message>
        <source>Good until {day}.</source>
        <translation>保质期至 {day}。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Handed over at the table</source>
        <translation>在卡点领取</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>在库封存</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Imported, declaration {number}.</source>
        <translation>进口，报关单 {number}。</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Its packing was not recorded on this laptop, or has not arrived yet.</source>
        <translation>本机没有它的分装记录，或尚未同步过来。</translation>
    </message>
    <message>
        <source>Lay in {zone}.</source>
        <translation>存放于{zone}。</translation>
    </message>
    <message>
        <source>Let pass by {supervisor}</source>
        <translation>主管放行：{supervisor}</translation>
    </message>
    <message>
        <source>Load disinfected: {agent}</source>
        <translation>整车货消杀：{agent}</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Lot, item, pinyin, plate, address, code on a bag: what is traced?</source>
        <translation>追溯什么？批号、品名、拼音、车牌、地址、袋上的码</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>生产日期 {day}。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No bag holds anything of it.</source>
        <translation>没有户袋装过它。</translation>
    </message>
    <message>
        <source>Nobody will be given it; who ordered last goes short first</source>
        <translation>不再分给任何人；先从最后下单的住户扣减</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Nothing here fits. Type a lot, an item, a plate or an address.</source>
        <translation>没有符合的。请输入批号、品名、车牌或地址。</translation>
    </message>
    <message>
        <source>Nothing is known of this bag&apos;s way.</source>
        <translation>没有这袋的来历记录。</translation>
    </message>
    <message>
        <source>Nothing is traced yet.</source>
        <translation>还没有追溯对象。</translation>
    </message>
    <message>
        <source>Nothing of it was counted here.</source>
        <translation>这里没有点收过。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>On purchase list {number}.</source>
        <translation>采购单 {number}。</translation>
    </message>
    <message>
        <source>Ordered: order {number}</source>
        <translation>下单：订单 {number}</translation>
    </message>
    <message>
        <source>Out of bounds, readings: {count}.</source>
        <translation>超限读数：{count}。</translation>
    </message>
    <message>
        <source>PDF and XLSX</source>
        <translation>PDF 和 XLSX</translation>
    </message>
    <message>
        <source>Packaging broken</source>
        <translation>包装破损</translation>
    </message>
    <message>
        <source>Packed: bag {number} of {of}</source>
        <translation>分装：第 {number} 袋，共 {of} 袋</translation>
    </message>
    <message>
        <source>Pass {number}.</source>
        <translation>通行证 {number}。</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Recall these lots</source>
        <translation>召回这些批次</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>召回封存</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Released: the whole load</source>
        <translation>放行：整车</translation>
    </message>
    <message>
        <source>Released: {lot}</source>
        <translation>放行：{lot}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Returned to stock</source>
        <translation>退回库存</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>变质</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Temperatures of the vehicle</source>
        <translation>车厢温度</translation>
    </message>
    <message>
        <source>Temperatures of {lot}</source>
        <translation>{lot} 的温度</translation>
    </message>
    <message>
        <source>Temperatures of {place}</source>
        <translation>{place} 的温度</translation>
    </message>
    <message>
        <source>Tested at {time}.</source>
        <translation>核酸检测 {time}。</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>化冻</translation>
    </message>
    <message>
        <source>The driver was not asked.</source>
        <translation>未检查司机。</translation>
    </message>
    <message>
        <source>The lots that are traced stand here.</source>
        <translation>追溯的批次显示在这里。</translation>
    </message>
    <message>
        <source>The trace is written.</source>
        <translation>追溯报告已生成。</translation>
    </message>
    <message>
        <source>The way of the bag</source>
        <translation>户袋的来历</translation>
    </message>
    <message>
        <source>This bag is not known here.</source>
        <translation>这里没有这个户袋。</translation>
    </message>
    <message>
        <source>To the bags that were listed before (Alt+Left)</source>
        <translation>回到之前的户袋列表（Alt+←）</translation>
    </message>
    <message>
        <source>Type above what is to be traced, or scan a bag&apos;s label or a code on goods.</source>
        <translation>在上面输入要追溯的对象，或扫户袋标签、商品条码。</translation>
    </message>
    <message>
        <source>Under recall now.</source>
        <translation>正在召回。</translation>
    </message>
    <message>
        <source>Unpacked here: {goods}.</source>
        <translation>在库未分装：{goods}。</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Vehicle disinfected: {agent}</source>
        <translation>车辆消杀：{agent}</translation>
    </message>
    <message>
        <source>Waits here</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What of them is here is held at once (Ctrl+R)</source>
        <translation>在库的立即封存（Ctrl+R）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>时间、经手人</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>为什么下架？</translation>
    </message>
    <message>
        <source>Withdraw what lies here</source>
        <translation>在库下架</translation>
    </message>
    <message>
        <source>Withdrawn: {goods}.</source>
        <translation>已下架：{goods}。</translation>
    </message>
    <message>
        <source>Writing the trace</source>
        <translation>正在生成追溯报告</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>等 {count} 项</translation>
    </message>
    <message>
        <source>{certificate}: {number}.</source>
        <translation>{certificate}：{number}。</translation>
    </message>
    <message>
        <source>{code}.</source>
        <translation>{code}。</translation>
    </message>
    <message>
        <source>{concentration} mg/L, {method}, contact time {minutes} min.</source>
        <translation>{concentration} mg/L，{method}，作用 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>{goods}, in place of {item}.</source>
        <translation>{goods}（替代{item}）。</translation>
    </message>
    <message>
        <source>{goods}.</source>
        <translation>{goods}。</translation>
    </message>
    <message>
        <source>{name}: choose another, or count it at Receiving (F2).</source>
        <translation>{name}：请另选，或先在收货（F2）点收。</translation>
    </message>
    <message>
        <source>{quantity} {item}</source>
        <translation>{item} {quantity}</translation>
    </message>
    <message>
        <source>{stops}. Why: {reason}</source>
        <translation>{stops}。原因：{reason}</translation>
    </message>
    <message>
        <source>{temperature} °C on arrival.</source>
        <translation>到货温度 {temperature} °C。</translation>
    </message>
</context>
<context>
    <name>TraceReport</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>消毒剂</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>户袋</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Disinfection</source>
        <translation>消杀</translation>
    </message>
    <message>
        <source>Driver check</source>
        <translation>司机查验</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Goods in the bag</source>
        <translation>袋内商品</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>In bags</source>
        <translation>已装袋</translation>
    </message>
    <message>
        <source>It was never released.</source>
        <translation>没有放行过。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>现存</translation>
    </message>
    <message>
        <source>Let pass by a supervisor</source>
        <translation>班长特批放行</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>No disinfection is recorded.</source>
        <translation>没有消杀记录。</translation>
    </message>
    <message>
        <source>No lot of this kind has come.</source>
        <translation>没有这样的批次到货。</translation>
    </message>
    <message>
        <source>No temperature is recorded.</source>
        <translation>没有温度记录。</translation>
    </message>
    <message>
        <source>None of it was packed.</source>
        <translation>没有装袋。</translation>
    </message>
    <message>
        <source>Nothing was let pass against a rule.</source>
        <translation>没有特批放行。</translation>
    </message>
    <message>
        <source>Nothing was withdrawn.</source>
        <translation>没有下架。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>到货温度</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Ordered item</source>
        <translation>原订商品</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>Out of bounds</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>装袋</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通行证</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>库区</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Purchase list</source>
        <translation>采购单</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Returned to stock</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The bag is empty.</source>
        <translation>袋里没有商品。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Trace of a bag</source>
        <translation>户袋溯源</translation>
    </message>
    <message>
        <source>Trace of a lot</source>
        <translation>批次溯源</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation>批次资料</translation>
    </message>
    <message>
        <source>What was stopped</source>
        <translation>拦下的原因</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>送到门口</translation>
    </message>
    <message>
        <source>at the table</source>
        <translation>自取点</translation>
    </message>
    <message>
        <source>back in stock</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>held</source>
        <translation>扣留</translation>
    </message>
    <message>
        <source>import declaration {number}</source>
        <translation>报关单 {number}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>进口</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>mg/L</source>
        <translation>mg/L</translation>
    </message>
    <message>
        <source>not known on this laptop</source>
        <translation>本机没有记录</translation>
    </message>
    <message>
        <source>recalled, held</source>
        <translation>召回扣留</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>tested {time}</source>
        <translation>{time} 检测</translation>
    </message>
    <message>
        <source>the whole load</source>
        <translation>整车货</translation>
    </message>
    <message>
        <source>waiting here</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>zone {name}</source>
        <translation>库区 {name}</translation>
    </message>
    <message>
        <source>{checkpoint}, written {time}</source>
        <translation>{checkpoint}，打印时间 {time}</translation>
    </message>
    <message>
        <source>{item}, batch {batch}</source>
        <translation>{item}，批号 {batch}</translation>
    </message>
    <message>
        <source>{state}: households {count}</source>
        <translation>{state}：{count} 户</translation>
    </message>
    <message>
        <source>{time}, {who}</source>
        <translation>{time}，{who}</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>换一户</translation>
    </message>
    <message>
        <source>Enter puts it there, Esc empties the field. Nothing was recorded.</source>
        <translation>回车加进去，Esc 清空。什么都没录入。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Merchant…</source>
        <translation>商家…</translation>
    </message>
    <message>
        <source>No goods yet.</source>
        <translation>还没有商品。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the goods, without names and phone numbers</source>
        <translation>商品备注，不写姓名和电话</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>什么都没登记。</translation>
    </message>
    <message>
        <source>Number {number}, lines: {count}. {sum}. The next household?</source>
        <translation>单号 {number}，商品 {count} 行。{sum}。下一户？</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Sum at declared prices: {amount} yuan</source>
        <translation>按申报价合计：{amount} 元</translation>
    </message>
    <message>
        <source>Take the line off (Del)</source>
        <translation>去掉这一行（Del）</translation>
    </message>
    <message>
        <source>Take the order (Ctrl+Enter)</source>
        <translation>下单（Ctrl+回车）</translation>
    </message>
    <message>
        <source>Type an item, its initials and how many: bc2, then Enter.</source>
        <translation>输入品名或拼音首字母加数量：bc2，回车。</translation>
    </message>
    <message>
        <source>Which household?</source>
        <translation>哪一户？</translation>
    </message>
    <message>
        <source>Which merchant?</source>
        <translation>哪家商家？</translation>
    </message>
    <message>
        <source>{address}: order taken.</source>
        <translation>{address}：已下单。</translation>
    </message>
    <message>
        <source>“{text}” is not on the order yet.</source>
        <translation>“{text}”还没加进订单。</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>What was not finished was left out. Start it again when you like.</source>
        <translation>未完成的部分没有保留，可随时重新开始。</translation>
    </message>
</context>
</TS>
