<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A line marked ✖ is not a number: mend it.</source>
        <translation>A line marked ✖ is not a number: mend it.</translation>
    </message>
    <message>
        <source>A number of notes is not a whole number: mend it.</source>
        <translation>A number of notes is not a whole number: mend it.</translation>
    </message>
    <message>
        <source>A part: {amount} stays due.</source>
        <translation>A part: {amount} stays due.</translation>
    </message>
    <message>
        <source>A part: {amount} stays owed.</source>
        <translation>A part: {amount} stays owed.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Address, phone tail, name or pinyin (Ctrl+F)</source>
        <translation>Address, phone tail, name or pinyin (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>All buildings</translation>
    </message>
    <message>
        <source>All of it is taken off already.</source>
        <translation>All of it is taken off already.</translation>
    </message>
    <message>
        <source>All that is due.</source>
        <translation>All that is due.</translation>
    </message>
    <message>
        <source>All that is owed: the account is settled.</source>
        <translation>All that is owed: the account is settled.</translation>
    </message>
    <message>
        <source>All that is to be paid back.</source>
        <translation>All that is to be paid back.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>Amount in yuan</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Bill, line by line</source>
        <translation>Bill, line by line</translation>
    </message>
    <message>
        <source>Bill: {amount}. Choose a line with ↑ and ↓ to see its prices.</source>
        <translation>Bill: {amount}. Choose a line with ↑ and ↓ to see its prices.</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Billed {billed}, taken off {credited}, paid {paid}, paid back {returned}.</source>
        <translation>Billed {billed}, taken off {credited}, paid {paid}, paid back {returned}.</translation>
    </message>
    <message>
        <source>Book the payment</source>
        <translation>Book the payment</translation>
    </message>
    <message>
        <source>Book the payment to the merchant</source>
        <translation>Book the payment to the merchant</translation>
    </message>
    <message>
        <source>Book what was paid back</source>
        <translation>Book what was paid back</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Borne by the checkpoint</source>
        <translation>Borne by the checkpoint</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>Cash box</translation>
    </message>
    <message>
        <source>Cash counted: {amount}.</source>
        <translation>Cash counted: {amount}.</translation>
    </message>
    <message>
        <source>Checkpoint bears</source>
        <translation>Checkpoint bears</translation>
    </message>
    <message>
        <source>Choose a delivery in which something did not come and was paid for.</source>
        <translation>Choose a delivery in which something did not come and was paid for.</translation>
    </message>
    <message>
        <source>Choose a delivery on the left.</source>
        <translation>Choose a delivery on the left.</translation>
    </message>
    <message>
        <source>Choose a line of the bill with ↑ and ↓</source>
        <translation>Choose a line of the bill with ↑ and ↓</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>Choose an item.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Counted: {amount}.</source>
        <translation>Counted: {amount}.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Debits and credits: {amount} each.</source>
        <translation>Debits and credits: {amount} each.</translation>
    </message>
    <message>
        <source>Deliveries and invoices; Enter opens</source>
        <translation>Deliveries and invoices; Enter opens</translation>
    </message>
    <message>
        <source>Deliveries that came short</source>
        <translation>Deliveries that came short</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Differences found in cash counts</source>
        <translation>Differences found in cash counts</translation>
    </message>
    <message>
        <source>Does the merchant credit it?</source>
        <translation>Does the merchant credit it?</translation>
    </message>
    <message>
        <source>Explanation of the difference</source>
        <translation>Explanation of the difference</translation>
    </message>
    <message>
        <source>Export (CSV, XLSX)</source>
        <translation>Export (CSV, XLSX)</translation>
    </message>
    <message>
        <source>Find a household</source>
        <translation>Find a household</translation>
    </message>
    <message>
        <source>Float from the office</source>
        <translation>Float from the office</translation>
    </message>
    <message>
        <source>From where to where</source>
        <translation>From where to where</translation>
    </message>
    <message>
        <source>From {source} to {target}.</source>
        <translation>From {source} to {target}.</translation>
    </message>
    <message>
        <source>Gets back</source>
        <translation>Gets back</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Goods from {merchant}</source>
        <translation>Goods from {merchant}</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Goods handed over</translation>
    </message>
    <message>
        <source>Goods to come: {expected}.</source>
        <translation>Goods to come: {expected}.</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Got</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Household {address}</source>
        <translation>Household {address}</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Households and their money</source>
        <translation>Households and their money</translation>
    </message>
    <message>
        <source>Households: {count}.</source>
        <translation>Households: {count}.</translation>
    </message>
    <message>
        <source>Households: {count}. Ctrl+Z takes all of it back.</source>
        <translation>Households: {count}. Ctrl+Z takes all of it back.</translation>
    </message>
    <message>
        <source>Households: {count}. Together: {amount}.</source>
        <translation>Households: {count}. Together: {amount}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>In (+), out (–)</source>
        <translation>In (+), out (–)</translation>
    </message>
    <message>
        <source>In the bank: {amount}</source>
        <translation>In the bank: {amount}</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Invoice against what came</source>
        <translation>Invoice against what came</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>Invoice no.</translation>
    </message>
    <message>
        <source>Invoice recorded: {amount}.</source>
        <translation>Invoice recorded: {amount}.</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Invoiced</translation>
    </message>
    <message>
        <source>It agrees with the books.</source>
        <translation>It agrees with the books.</translation>
    </message>
    <message>
        <source>It agrees with the paper.</source>
        <translation>It agrees with the paper.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items still to be asked about: {count}.</source>
        <translation>Items still to be asked about: {count}.</translation>
    </message>
    <message>
        <source>Less to pay</source>
        <translation>Less to pay</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>Lines of the invoice</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Look at</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Merchant bears</source>
        <translation>Merchant bears</translation>
    </message>
    <message>
        <source>Merchant {merchant}</source>
        <translation>Merchant {merchant}</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>Merchants</translation>
    </message>
    <message>
        <source>Merchants and their money</source>
        <translation>Merchants and their money</translation>
    </message>
    <message>
        <source>More to pay</source>
        <translation>More to pay</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>Move money</translation>
    </message>
    <message>
        <source>No delivery came short. Deliveries that were shared out short are listed here.</source>
        <translation>No delivery came short. Deliveries that were shared out short are listed here.</translation>
    </message>
    <message>
        <source>No delivery of this merchant yet.</source>
        <translation>No delivery of this merchant yet.</translation>
    </message>
    <message>
        <source>No household fits. Clear the search, or take orders first: their money shows up here.</source>
        <translation>No household fits. Clear the search, or take orders first: their money shows up here.</translation>
    </message>
    <message>
        <source>No merchant is known. Load the district&apos;s data (Orders, F1).</source>
        <translation>No merchant is known. Load the district&apos;s data (Orders, F1).</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>No money has moved yet.</translation>
    </message>
    <message>
        <source>No, the checkpoint bears it</source>
        <translation>No, the checkpoint bears it</translation>
    </message>
    <message>
        <source>Not handed over: only what a household has got can be taken off its bill.</source>
        <translation>Not handed over: only what a household has got can be taken off its bill.</translation>
    </message>
    <message>
        <source>Nothing came yet. Count the delivery first (Receiving, F2).</source>
        <translation>Nothing came yet. Count the delivery first (Receiving, F2).</translation>
    </message>
    <message>
        <source>Nothing is booked yet.</source>
        <translation>Nothing is booked yet.</translation>
    </message>
    <message>
        <source>Nothing is left to be asked about.</source>
        <translation>Nothing is left to be asked about.</translation>
    </message>
    <message>
        <source>Nothing is owed to this merchant.</source>
        <translation>Nothing is owed to this merchant.</translation>
    </message>
    <message>
        <source>Nothing is to be paid back to this household.</source>
        <translation>Nothing is to be paid back to this household.</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Type 0 for an empty box.</source>
        <translation>Nothing is typed yet. Type 0 for an empty box.</translation>
    </message>
    <message>
        <source>Nothing of this delivery is to be paid back now.</source>
        <translation>Nothing of this delivery is to be paid back now.</translation>
    </message>
    <message>
        <source>Nothing to pay back.</source>
        <translation>Nothing to pay back.</translation>
    </message>
    <message>
        <source>Nothing was ordered, came or was invoiced.</source>
        <translation>Nothing was ordered, came or was invoiced.</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>Number of the invoice</translation>
    </message>
    <message>
        <source>Number of the transfer</source>
        <translation>Number of the transfer</translation>
    </message>
    <message>
        <source>One {unit}: declared {declared}, quoted {quoted}, invoiced {invoiced}, billed {billed}.</source>
        <translation>One {unit}: declared {declared}, quoted {quoted}, invoiced {invoiced}, billed {billed}.</translation>
    </message>
    <message>
        <source>Only {amount} can be paid back.</source>
        <translation>Only {amount} can be paid back.</translation>
    </message>
    <message>
        <source>Only {amount} is owed.</source>
        <translation>Only {amount} is owed.</translation>
    </message>
    <message>
        <source>Only {amount} of it is still on the bill.</source>
        <translation>Only {amount} of it is still on the bill.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Owes</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Paste it into the chat. It holds the address, the amounts and a masked name.</source>
        <translation>Paste it into the chat. It holds the address, the amounts and a masked name.</translation>
    </message>
    <message>
        <source>Pay all of them back (Ctrl+Enter)</source>
        <translation>Pay all of them back (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Pay back</translation>
    </message>
    <message>
        <source>Pay the merchant (Ctrl+P)</source>
        <translation>Pay the merchant (Ctrl+P)</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Payments, moves, counts</source>
        <translation>Payments, moves, counts</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Price of one</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Receipt or note</source>
        <translation>Receipt or note</translation>
    </message>
    <message>
        <source>Receipt or note (may stay empty)</source>
        <translation>Receipt or note (may stay empty)</translation>
    </message>
    <message>
        <source>Record (Ctrl+Enter)</source>
        <translation>Record (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record the count (Ctrl+Enter)</source>
        <translation>Record the count (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Refund shorts</source>
        <translation>Refund shorts</translation>
    </message>
    <message>
        <source>Say why the box differs, or that nobody knows.</source>
        <translation>Say why the box differs, or that nobody knows.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Statement copied.</source>
        <translation>Statement copied.</translation>
    </message>
    <message>
        <source>Statements of all listed (PDF)</source>
        <translation>Statements of all listed (PDF)</translation>
    </message>
    <message>
        <source>Statements written: {count}.</source>
        <translation>Statements written: {count}.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Sum of the lines: {amount}.</source>
        <translation>Sum of the lines: {amount}.</translation>
    </message>
    <message>
        <source>Take it off the bill</source>
        <translation>Take it off the bill</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>The box agrees.</source>
        <translation>The box agrees.</translation>
    </message>
    <message>
        <source>The box holds only {amount}.</source>
        <translation>The box holds only {amount}.</translation>
    </message>
    <message>
        <source>The box holds {amount} after this.</source>
        <translation>The box holds {amount} after this.</translation>
    </message>
    <message>
        <source>The box should hold {amount}</source>
        <translation>The box should hold {amount}</translation>
    </message>
    <message>
        <source>The cash box holds {held}.</source>
        <translation>The cash box holds {held}.</translation>
    </message>
    <message>
        <source>The difference of {gap} is booked.</source>
        <translation>The difference of {gap} is booked.</translation>
    </message>
    <message>
        <source>The paper says {gap} less: look for a line that differs.</source>
        <translation>The paper says {gap} less: look for a line that differs.</translation>
    </message>
    <message>
        <source>The paper says {gap} more: look for a line that differs.</source>
        <translation>The paper says {gap} more: look for a line that differs.</translation>
    </message>
    <message>
        <source>The statement as text, to paste into the chat (Ctrl+T)</source>
        <translation>The statement as text, to paste into the chat (Ctrl+T)</translation>
    </message>
    <message>
        <source>The statement on paper</source>
        <translation>The statement on paper</translation>
    </message>
    <message>
        <source>The sum is 0.00: the books come out.</source>
        <translation>The sum is 0.00: the books come out.</translation>
    </message>
    <message>
        <source>The sum is {amount}, and must be 0.00. Tell those who mend the program.</source>
        <translation>The sum is {amount}, and must be 0.00. Tell those who mend the program.</translation>
    </message>
    <message>
        <source>The trial balance is written.</source>
        <translation>The trial balance is written.</translation>
    </message>
    <message>
        <source>This household has ordered nothing here.</source>
        <translation>This household has ordered nothing here.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To collect: {amount}.</source>
        <translation>To collect: {amount}.</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>To pay back</translation>
    </message>
    <message>
        <source>To pay back: {amount}.</source>
        <translation>To pay back: {amount}.</translation>
    </message>
    <message>
        <source>Total on the paper</source>
        <translation>Total on the paper</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Transfer each sum by the list, then book it here.</source>
        <translation>Transfer each sum by the list, then book it here.</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Trial balance</translation>
    </message>
    <message>
        <source>Trial balance, {checkpoint}, {time}</source>
        <translation>Trial balance, {checkpoint}, {time}</translation>
    </message>
    <message>
        <source>Type an amount, such as 12.50.</source>
        <translation>Type an amount, such as 12.50.</translation>
    </message>
    <message>
        <source>Type how many of each note and coin lie in the box.</source>
        <translation>Type how many of each note and coin lie in the box.</translation>
    </message>
    <message>
        <source>Type the number of the invoice, or the date on it.</source>
        <translation>Type the number of the invoice, or the date on it.</translation>
    </message>
    <message>
        <source>Type the number of the transfer, as the bank shows it.</source>
        <translation>Type the number of the transfer, as the bank shows it.</translation>
    </message>
    <message>
        <source>Type the total that the paper shows, such as 1280.50.</source>
        <translation>Type the total that the paper shows, such as 1280.50.</translation>
    </message>
    <message>
        <source>Type the total that the paper shows.</source>
        <translation>Type the total that the paper shows.</translation>
    </message>
    <message>
        <source>Type whole numbers of notes and coins.</source>
        <translation>Type whole numbers of notes and coins.</translation>
    </message>
    <message>
        <source>What went in and out</source>
        <translation>What went in and out</translation>
    </message>
    <message>
        <source>Which households</source>
        <translation>Which households</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>Who bears it</translation>
    </message>
    <message>
        <source>Who gets how much</source>
        <translation>Who gets how much</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why does it differ? No names, no phone numbers</source>
        <translation>Why does it differ? No names, no phone numbers</translation>
    </message>
    <message>
        <source>Writing statements</source>
        <translation>Writing statements</translation>
    </message>
    <message>
        <source>Writing the trial balance</source>
        <translation>Writing the trial balance</translation>
    </message>
    <message>
        <source>Yes, the merchant credits it</source>
        <translation>Yes, the merchant credits it</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>all of it</translation>
    </message>
    <message>
        <source>back in stock</source>
        <translation>back in stock</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>bank</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>being counted</translation>
    </message>
    <message>
        <source>cash box</source>
        <translation>cash box</translation>
    </message>
    <message>
        <source>credited {quantity}</source>
        <translation>credited {quantity}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>damaged {quantity}</source>
        <translation>damaged {quantity}</translation>
    </message>
    <message>
        <source>declared {declared}, quoted {quoted}, invoiced {invoiced}</source>
        <translation>declared {declared}, quoted {quoted}, invoiced {invoiced}</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>goods did not come</source>
        <translation>goods did not come</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>in place of {product}</source>
        <translation>in place of {product}</translation>
    </message>
    <message>
        <source>invoiced {amount}</source>
        <translation>invoiced {amount}</translation>
    </message>
    <message>
        <source>invoiced {invoiced}, credited {credited}, paid {paid}</source>
        <translation>invoiced {invoiced}, credited {credited}, paid {paid}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>more than came: {quantity}</source>
        <translation>more than came: {quantity}</translation>
    </message>
    <message>
        <source>no invoice yet</source>
        <translation>no invoice yet</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>not a number</translation>
    </message>
    <message>
        <source>not paid yet, or needed for other goods</source>
        <translation>not paid yet, or needed for other goods</translation>
    </message>
    <message>
        <source>nothing to pay back</source>
        <translation>nothing to pay back</translation>
    </message>
    <message>
        <source>office</source>
        <translation>office</translation>
    </message>
    <message>
        <source>on order</source>
        <translation>on order</translation>
    </message>
    <message>
        <source>order withdrawn</source>
        <translation>order withdrawn</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>owes us {amount}</source>
        <translation>owes us {amount}</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>owes {amount}</translation>
    </message>
    <message>
        <source>paid too much</source>
        <translation>paid too much</translation>
    </message>
    <message>
        <source>quoted {price}</source>
        <translation>quoted {price}</translation>
    </message>
    <message>
        <source>refused {quantity}</source>
        <translation>refused {quantity}</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>short by {quantity} {unit}</source>
        <translation>short by {quantity} {unit}</translation>
    </message>
    <message>
        <source>the checkpoint bears it</source>
        <translation>the checkpoint bears it</translation>
    </message>
    <message>
        <source>the merchant bears it</source>
        <translation>the merchant bears it</translation>
    </message>
    <message>
        <source>the rest is not paid yet, or needed for other goods</source>
        <translation>the rest is not paid yet, or needed for other goods</translation>
    </message>
    <message>
        <source>to ask about: {count}</source>
        <translation>to ask about: {count}</translation>
    </message>
    <message>
        <source>to ask: {amount}</source>
        <translation>to ask: {amount}</translation>
    </message>
    <message>
        <source>to pay back {amount}</source>
        <translation>to pay back {amount}</translation>
    </message>
    <message>
        <source>to pay {amount}</source>
        <translation>to pay {amount}</translation>
    </message>
    <message>
        <source>waits to be handed over</source>
        <translation>waits to be handed over</translation>
    </message>
    <message>
        <source>weighed {quantity} {unit}</source>
        <translation>weighed {quantity} {unit}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>withdrawn {quantity}</source>
        <translation>withdrawn {quantity}</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>wrong item</translation>
    </message>
    <message>
        <source>wrong price</source>
        <translation>wrong price</translation>
    </message>
    <message>
        <source>{amount} is still to be paid back after this.</source>
        <translation>{amount} is still to be paid back after this.</translation>
    </message>
    <message>
        <source>{amount} is taken off the bill, {reason}; {bearer}.</source>
        <translation>{amount} is taken off the bill, {reason}; {bearer}.</translation>
    </message>
    <message>
        <source>{amount} more than is due: it stands to the household&apos;s credit and can be paid back.</source>
        <translation>{amount} more than is due: it stands to the household&apos;s credit and can be paid back.</translation>
    </message>
    <message>
        <source>{amount} moved.</source>
        <translation>{amount} moved.</translation>
    </message>
    <message>
        <source>{amount} paid back to {address}.</source>
        <translation>{amount} paid back to {address}.</translation>
    </message>
    <message>
        <source>{amount} paid back.</source>
        <translation>{amount} paid back.</translation>
    </message>
    <message>
        <source>{amount} paid to {merchant}.</source>
        <translation>{amount} paid to {merchant}.</translation>
    </message>
    <message>
        <source>{amount} taken from {address}.</source>
        <translation>{amount} taken from {address}.</translation>
    </message>
    <message>
        <source>{amount} taken off</source>
        <translation>{amount} taken off</translation>
    </message>
    <message>
        <source>{amount} taken off: {product}.</source>
        <translation>{amount} taken off: {product}.</translation>
    </message>
    <message>
        <source>{amount} was paid back before</source>
        <translation>{amount} was paid back before</translation>
    </message>
    <message>
        <source>{compound}, building {building}</source>
        <translation>{compound}, building {building}</translation>
    </message>
    <message>
        <source>{face} fen</source>
        <translation>{face} fen</translation>
    </message>
    <message>
        <source>{face} jiao</source>
        <translation>{face} jiao</translation>
    </message>
    <message>
        <source>{face} yuan</source>
        <translation>{face} yuan</translation>
    </message>
    <message>
        <source>{gap} less than it should: count again, or explain.</source>
        <translation>{gap} less than it should: count again, or explain.</translation>
    </message>
    <message>
        <source>{gap} more than it should: count again, or explain.</source>
        <translation>{gap} more than it should: count again, or explain.</translation>
    </message>
    <message>
        <source>{method}. The household now: {balance}.</source>
        <translation>{method}. The household now: {balance}.</translation>
    </message>
    <message>
        <source>{method}. The merchant now: {balance}.</source>
        <translation>{method}. The merchant now: {balance}.</translation>
    </message>
    <message>
        <source>{missing} is missing: bring money into the box (Cash page), or pay back by transfer.</source>
        <translation>{missing} is missing: bring money into the box (Cash page), or pay back by transfer.</translation>
    </message>
    <message>
        <source>{product}: the checkpoint bears {amount}.</source>
        <translation>{product}: the checkpoint bears {amount}.</translation>
    </message>
    <message>
        <source>{product}: the merchant credits {amount}.</source>
        <translation>{product}: the merchant credits {amount}.</translation>
    </message>
    <message>
        <source>{product}: {quantity} {unit} invoiced and not sound. Does the merchant credit {amount}?</source>
        <translation>{product}: {quantity} {unit} invoiced and not sound. Does the merchant credit {amount}?</translation>
    </message>
    <message>
        <source>{product}: {state}.</source>
        <translation>{product}: {state}.</translation>
    </message>
    <message>
        <source>“{amount}” is not an amount of more than 0 in yuan, such as 12.50.</source>
        <translation>“{amount}” is not an amount of more than 0 in yuan, such as 12.50.</translation>
    </message>
    <message>
        <source>“{quantity}” is not a quantity. Type digits, such as 2 or 0.5; 0 for the price alone.</source>
        <translation>“{quantity}” is not a quantity. Type digits, such as 2 or 0.5; 0 for the price alone.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Nothing that was recorded here in this shift still stands.</source>
        <translation>Nothing that was recorded here in this shift still stands.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>Nothing to take back.</translation>
    </message>
    <message>
        <source>Nothing was recorded here in this shift yet.</source>
        <translation>Nothing was recorded here in this shift yet.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Recorded in this shift</source>
        <translation>Recorded in this shift</translation>
    </message>
    <message>
        <source>Take back last</source>
        <translation>Take back last</translation>
    </message>
    <message>
        <source>Take back selected</source>
        <translation>Take back selected</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Taken back at once</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Taken back: {what}</translation>
    </message>
    <message>
        <source>Takes back the last action recorded here (Ctrl+Z)</source>
        <translation>Takes back the last action recorded here (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Why? (may stay empty)</translation>
    </message>
    <message>
        <source>{kind}, {count} at once. The first: {what}</source>
        <translation>{kind}, {count} at once. The first: {what}</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>/   Another amount…</source>
        <translation>/   Another amount…</translation>
    </message>
    <message>
        <source>/   Find in the catalogue…</source>
        <translation>/   Find in the catalogue…</translation>
    </message>
    <message>
        <source>/   Find the household…</source>
        <translation>/   Find the household…</translation>
    </message>
    <message>
        <source>0   It changes nothing</source>
        <translation>0   It changes nothing</translation>
    </message>
    <message>
        <source>0   Leave it as it is recorded</source>
        <translation>0   Leave it as it is recorded</translation>
    </message>
    <message>
        <source>0   Leave the order out</source>
        <translation>0   Leave the order out</translation>
    </message>
    <message>
        <source>0   Orders nothing: leave it out</source>
        <translation>0   Orders nothing: leave it out</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Enter   It is right as it stands</source>
        <translation>Enter   It is right as it stands</translation>
    </message>
    <message>
        <source>Enter   Withdraw the order</source>
        <translation>Enter   Withdraw the order</translation>
    </message>
    <message>
        <source>How much? In the item&apos;s own unit; then Enter</source>
        <translation>How much? In the item&apos;s own unit; then Enter</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>It is right as it stands</translation>
    </message>
    <message>
        <source>Orders nothing</source>
        <translation>Orders nothing</translation>
    </message>
    <message>
        <source>Type how much, such as 2 or 0.5.</source>
        <translation>Type how much, such as 2 or 0.5.</translation>
    </message>
    <message>
        <source>n   Next question</source>
        <translation>n   Next question</translation>
    </message>
    <message>
        <source>{key}   {answer}   {score} %</source>
        <translation>{key}   {answer}   {score} %</translation>
    </message>
    <message>
        <source>←   Last answer back</source>
        <translation>←   Last answer back</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A folder with the district&apos;s CSV files, to load first.</source>
        <translation>A folder with the district&apos;s CSV files, to load first.</translation>
    </message>
    <message>
        <source>Begin a new day; the earlier one is kept beside it.</source>
        <translation>Begin a new day; the earlier one is kept beside it.</translation>
    </message>
    <message>
        <source>Derive everything again from the journal.</source>
        <translation>Derive everything again from the journal.</translation>
    </message>
    <message>
        <source>Load the district&apos;s CSV files from a folder into a database.</source>
        <translation>Load the district&apos;s CSV files from a folder into a database.</translation>
    </message>
    <message>
        <source>Loaded. Checkpoints: {checkpoints}, compounds: {compounds}, households: {households}.</source>
        <translation>Loaded. Checkpoints: {checkpoints}, compounds: {compounds}, households: {households}.</translation>
    </message>
    <message>
        <source>Nothing was loaded: no checkpoint could be read.</source>
        <translation>Nothing was loaded: no checkpoint could be read.</translation>
    </message>
    <message>
        <source>Open the window on a database; it is made if it is not there.</source>
        <translation>Open the window on a database; it is made if it is not there.</translation>
    </message>
    <message>
        <source>Rebuilt. Subjects: {count}.</source>
        <translation>Rebuilt. Subjects: {count}.</translation>
    </message>
    <message>
        <source>Run the whole day without a screen and leave labels, shift log and database in this folder.</source>
        <translation>Run the whole day without a screen and leave labels, shift log and database in this folder.</translation>
    </message>
    <message>
        <source>The chain holds, and the tables say the same. Entries: {count}.</source>
        <translation>The chain holds, and the tables say the same. Entries: {count}.</translation>
    </message>
    <message>
        <source>The chain holds, but the tables do not say what the journal says: its end may have been cut off. Keep this file as it is and tell the district office.</source>
        <translation>The chain holds, but the tables do not say what the journal says: its end may have been cut off. Keep this file as it is and tell the district office.</translation>
    </message>
    <message>
        <source>The chain is broken: {what}. Keep this file as it is and tell the district office.</source>
        <translation>The chain is broken: {what}. Keep this file as it is and tell the district office.</translation>
    </message>
    <message>
        <source>The desk at a checkpoint. Opens the window.</source>
        <translation>The desk at a checkpoint. Opens the window.</translation>
    </message>
    <message>
        <source>The id of this laptop&apos;s checkpoint, such as P01.</source>
        <translation>The id of this laptop&apos;s checkpoint, such as P01.</translation>
    </message>
    <message>
        <source>The language of what it says, prints and exports.</source>
        <translation>The language of what it says, prints and exports.</translation>
    </message>
    <message>
        <source>The model district: in the window, or without a screen.</source>
        <translation>The model district: in the window, or without a screen.</translation>
    </message>
    <message>
        <source>The shift&apos;s id; without it the latest.</source>
        <translation>The shift&apos;s id; without it the latest.</translation>
    </message>
    <message>
        <source>There is no checkpoint {checkpoint} in the district&apos;s data. It knows: {known}.</source>
        <translation>There is no checkpoint {checkpoint} in the district&apos;s data. It knows: {known}.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>There is no file {path}. Check the path.</translation>
    </message>
    <message>
        <source>There is no such shift in this database.</source>
        <translation>There is no such shift in this database.</translation>
    </message>
    <message>
        <source>Walk the journal&apos;s chain and name the first broken entry.</source>
        <translation>Walk the journal&apos;s chain and name the first broken entry.</translation>
    </message>
    <message>
        <source>What was there before differed and was replaced; it is kept in {path}.</source>
        <translation>What was there before differed and was replaced; it is kept in {path}.</translation>
    </message>
    <message>
        <source>What was there before was equal.</source>
        <translation>What was there before was equal.</translation>
    </message>
    <message>
        <source>Write the log of a shift as CSV, XLSX and PDF.</source>
        <translation>Write the log of a shift as CSV, XLSX and PDF.</translation>
    </message>
    <message>
        <source>entry {seq} of journal {journal} does not follow the one before it</source>
        <translation>entry {seq} of journal {journal} does not follow the one before it</translation>
    </message>
    <message>
        <source>entry {seq} of journal {journal} is missing</source>
        <translation>entry {seq} of journal {journal} is missing</translation>
    </message>
    <message>
        <source>entry {seq} of journal {journal} was changed after it was recorded</source>
        <translation>entry {seq} of journal {journal} was changed after it was recorded</translation>
    </message>
    <message>
        <source>{path} is empty: nothing was ever recorded in it, or it was cut off. Look for a copy of it.</source>
        <translation>{path} is empty: nothing was ever recorded in it, or it was cut off. Look for a copy of it.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose a new folder for the day.</source>
        <translation>{path} is there already. Choose a new folder for the day.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>A bag label of another checkpoint.</source>
        <translation>A bag label of another checkpoint.</translation>
    </message>
    <message>
        <source>A bag label.</source>
        <translation>A bag label.</translation>
    </message>
    <message>
        <source>A barcode of goods.</source>
        <translation>A barcode of goods.</translation>
    </message>
    <message>
        <source>A code of another program.</source>
        <translation>A code of another program.</translation>
    </message>
    <message>
        <source>It holds a web address: {code}. Nothing was changed.</source>
        <translation>It holds a web address: {code}. Nothing was changed.</translation>
    </message>
    <message>
        <source>It is of {checkpoint}. Nothing was changed. Put the bag aside for them.</source>
        <translation>It is of {checkpoint}. Nothing was changed. Put the bag aside for them.</translation>
    </message>
    <message>
        <source>It reads “{code}”. Nothing was changed.</source>
        <translation>It reads “{code}”. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was changed. Hold the scanner still and scan again.</source>
        <translation>Nothing was changed. Hold the scanner still and scan again.</translation>
    </message>
    <message>
        <source>Nothing was changed. To hand the bag over, go to Delivery and scan it there.</source>
        <translation>Nothing was changed. To hand the bag over, go to Delivery and scan it there.</translation>
    </message>
    <message>
        <source>Only half of a bag label was read.</source>
        <translation>Only half of a bag label was read.</translation>
    </message>
    <message>
        <source>This code means nothing here.</source>
        <translation>This code means nothing here.</translation>
    </message>
    <message>
        <source>{code} means nothing here. Nothing was changed.</source>
        <translation>{code} means nothing here. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ColdChain</name>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperatures</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Choose a column: what it is taken for stands here.</source>
        <translation>Choose a column: what it is taken for stands here.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compound</translation>
    </message>
    <message>
        <source>First problem: {words}</source>
        <translation>First problem: {words}</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>Line amount, fen</source>
        <translation>Line amount, fen</translation>
    </message>
    <message>
        <source>Line amount, yuan</source>
        <translation>Line amount, yuan</translation>
    </message>
    <message>
        <source>List of goods</source>
        <translation>List of goods</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Merchant of all these orders</source>
        <translation>Merchant of all these orders</translation>
    </message>
    <message>
        <source>Merchant of all these orders…</source>
        <translation>Merchant of all these orders…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No column gives: {what}.</source>
        <translation>No column gives: {what}.</translation>
    </message>
    <message>
        <source>No order file is open. Read one, and its columns are listed here.</source>
        <translation>No order file is open. Read one, and its columns are listed here.</translation>
    </message>
    <message>
        <source>No titles: the first row is an order</source>
        <translation>No titles: the first row is an order</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number in this list</source>
        <translation>Number in this list</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Order total, fen</source>
        <translation>Order total, fen</translation>
    </message>
    <message>
        <source>Order total, yuan</source>
        <translation>Order total, yuan</translation>
    </message>
    <message>
        <source>Orders: {orders}; to look at: {doubts}; problems: {problems}.</source>
        <translation>Orders: {orders}; to look at: {doubts}; problems: {problems}.</translation>
    </message>
    <message>
        <source>Phone (not kept)</source>
        <translation>Phone (not kept)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Quantity of a product that is not in the catalogue</source>
        <translation>Quantity of a product that is not in the catalogue</translation>
    </message>
    <message>
        <source>Quantity of {product} ({unit})</source>
        <translation>Quantity of {product} ({unit})</translation>
    </message>
    <message>
        <source>Read with these columns</source>
        <translation>Read with these columns</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>Reading orders</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Row with the titles</source>
        <translation>Row with the titles</translation>
    </message>
    <message>
        <source>Say it under “Columns”, then press “Read with these columns”.</source>
        <translation>Say it under “Columns”, then press “Read with these columns”.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Sheet: {sheet}</source>
        <translation>Sheet: {sheet}</translation>
    </message>
    <message>
        <source>Size or kind</source>
        <translation>Size or kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Taken for</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>Time of the order</translation>
    </message>
    <message>
        <source>Titles in row {row}: {cells}</source>
        <translation>Titles in row {row}: {cells}</translation>
    </message>
    <message>
        <source>To look at: {count}.</source>
        <translation>To look at: {count}.</translation>
    </message>
    <message>
        <source>Trying the columns</source>
        <translation>Trying the columns</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>Unit of the building</source>
        <translation>Unit of the building</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Unit of the quantity</translation>
    </message>
    <message>
        <source>Unit price, fen</source>
        <translation>Unit price, fen</translation>
    </message>
    <message>
        <source>Unit price, yuan</source>
        <translation>Unit price, yuan</translation>
    </message>
    <message>
        <source>What the column is taken for</source>
        <translation>What the column is taken for</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Which column is what?</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clear</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>look at this</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (hidden)</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Address not known</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>All buildings</translation>
    </message>
    <message>
        <source>Also waiting: {bags}</source>
        <translation>Also waiting: {bags}</translation>
    </message>
    <message>
        <source>And more: {count}. Scan a bag to see it.</source>
        <translation>And more: {count}. Scan a bag to see it.</translation>
    </message>
    <message>
        <source>At {moment}. Do not give it out. Nothing was changed. {rest}</source>
        <translation>At {moment}. Do not give it out. Nothing was changed. {rest}</translation>
    </message>
    <message>
        <source>At {moment}. {way} Nothing was changed. {rest}</source>
        <translation>At {moment}. {way} Nothing was changed. {rest}</translation>
    </message>
    <message>
        <source>Attempts: {count}. The last: {reason}</source>
        <translation>Attempts: {count}. The last: {reason}</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Bag damaged</source>
        <translation>Bag damaged</translation>
    </message>
    <message>
        <source>Bag {number} of {of} · COLD · {code}</source>
        <translation>Bag {number} of {of} · COLD · {code}</translation>
    </message>
    <message>
        <source>Bag {number} of {of} · {code}</source>
        <translation>Bag {number} of {of} · {code}</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Bags: {count}. Nothing was changed. Choose one in the list.</source>
        <translation>Bags: {count}. Nothing was changed. Choose one in the list.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Building {building}</source>
        <translation>Building {building}</translation>
    </message>
    <message>
        <source>Carried to the door.</source>
        <translation>Carried to the door.</translation>
    </message>
    <message>
        <source>Choose or type why first.</source>
        <translation>Choose or type why first.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Could not be handed over</source>
        <translation>Could not be handed over</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find: address or code on the label</source>
        <translation>Find: address or code on the label</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Handed over already: {bag}</source>
        <translation>Handed over already: {bag}</translation>
    </message>
    <message>
        <source>Handed over at the table.</source>
        <translation>Handed over at the table.</translation>
    </message>
    <message>
        <source>Held: do not hand over</source>
        <translation>Held: do not hand over</translation>
    </message>
    <message>
        <source>Household moved or in hospital</source>
        <translation>Household moved or in hospital</translation>
    </message>
    <message>
        <source>It was held; the supervisor&apos;s word is on record.</source>
        <translation>It was held; the supervisor&apos;s word is on record.</translation>
    </message>
    <message>
        <source>Lots: {lots}</source>
        <translation>Lots: {lots}</translation>
    </message>
    <message>
        <source>More bags waiting: {count} ({bags}).</source>
        <translation>More bags waiting: {count} ({bags}).</translation>
    </message>
    <message>
        <source>No bag waits here. Bags come from Packing (F4).</source>
        <translation>No bag waits here. Bags come from Packing (F4).</translation>
    </message>
    <message>
        <source>No more bags wait for this household.</source>
        <translation>No more bags wait for this household.</translation>
    </message>
    <message>
        <source>No waiting bag ends with {code}.</source>
        <translation>No waiting bag ends with {code}.</translation>
    </message>
    <message>
        <source>Nobody opened</source>
        <translation>Nobody opened</translation>
    </message>
    <message>
        <source>Not handed over: {bag}</source>
        <translation>Not handed over: {bag}</translation>
    </message>
    <message>
        <source>Not handed over: {reason}. The bag waits on. Attempts so far: {count}.</source>
        <translation>Not handed over: {reason}. The bag waits on. Attempts so far: {count}.</translation>
    </message>
    <message>
        <source>Nothing was changed. It may be handed over already, or be of another checkpoint: scan its label.</source>
        <translation>Nothing was changed. It may be handed over already, or be of another checkpoint: scan its label.</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan the label on the bag.</source>
        <translation>Nothing was changed. Scan the label on the bag.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Keep the bag here, or ask a supervisor.</source>
        <translation>Nothing was recorded. Keep the bag here, or ask a supervisor.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan its label, or choose it in the list, then press again.</source>
        <translation>Nothing was recorded. Scan its label, or choose it in the list, then press again.</translation>
    </message>
    <message>
        <source>Packed {packed} = handed over {handed} + waiting {waiting} + returned {returned}</source>
        <translation>Packed {packed} = handed over {handed} + waiting {waiting} + returned {returned}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Refused by the household</source>
        <translation>Refused by the household</translation>
    </message>
    <message>
        <source>Return to stock</source>
        <translation>Return to stock</translation>
    </message>
    <message>
        <source>Returned to stock</source>
        <translation>Returned to stock</translation>
    </message>
    <message>
        <source>Returned to stock: {bag}</source>
        <translation>Returned to stock: {bag}</translation>
    </message>
    <message>
        <source>Returned to stock: {reason}. It is no longer for this household; put it aside.</source>
        <translation>Returned to stock: {reason}. It is no longer for this household; put it aside.</translation>
    </message>
    <message>
        <source>STOP. Held: {bag}</source>
        <translation>STOP. Held: {bag}</translation>
    </message>
    <message>
        <source>Scan a bag&apos;s label: it is handed over at once. Or choose a bag in the list.</source>
        <translation>Scan a bag&apos;s label: it is handed over at once. Or choose a bag in the list.</translation>
    </message>
    <message>
        <source>Several bags end with {code}.</source>
        <translation>Several bags end with {code}.</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tried</translation>
    </message>
    <message>
        <source>Two facts about {bag}.</source>
        <translation>Two facts about {bag}.</translation>
    </message>
    <message>
        <source>Two facts contradict each other</source>
        <translation>Two facts contradict each other</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Waiting. Nothing was recorded yet: press “Hand over”, or scan its label.</source>
        <translation>Waiting. Nothing was recorded yet: press “Hand over”, or scan its label.</translation>
    </message>
    <message>
        <source>Which bag?</source>
        <translation>Which bag?</translation>
    </message>
    <message>
        <source>Why? Choose or type</source>
        <translation>Why? Choose or type</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Wrong address</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>{address} · bag {number}/{of}</source>
        <translation>{address} · bag {number}/{of}</translation>
    </message>
    <message>
        <source>{address} · bag {number}/{of} · COLD</source>
        <translation>{address} · bag {number}/{of} · COLD</translation>
    </message>
    <message>
        <source>{bag} cold</source>
        <translation>{bag} cold</translation>
    </message>
    <message>
        <source>{bag} of {merchant}</source>
        <translation>{bag} of {merchant}</translation>
    </message>
    <message>
        <source>{bag}: {facts}</source>
        <translation>{bag}: {facts}</translation>
    </message>
    <message>
        <source>{compound}, building {building}</source>
        <translation>{compound}, building {building}</translation>
    </message>
    <message>
        <source>{facts} Nothing was changed. Ask both before anything is sent. {rest}</source>
        <translation>{facts} Nothing was changed. Ask both before anything is sent. {rest}</translation>
    </message>
    <message>
        <source>{lot}, best before {day}</source>
        <translation>{lot}, best before {day}</translation>
    </message>
    <message>
        <source>{moment}: carried to the door.</source>
        <translation>{moment}: carried to the door.</translation>
    </message>
    <message>
        <source>{moment}: handed over at the table.</source>
        <translation>{moment}: handed over at the table.</translation>
    </message>
    <message>
        <source>{moment}: returned to stock.</source>
        <translation>{moment}: returned to stock.</translation>
    </message>
    <message>
        <source>{product}: goods, not a bag label.</source>
        <translation>{product}: goods, not a bag label.</translation>
    </message>
    <message>
        <source>{time} by {person}</source>
        <translation>{time} by {person}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Back: dry goods</source>
        <translation>Back: dry goods</translation>
    </message>
    <message>
        <source>Bags: packed {packed} = handed over {handed} + returned {returned} + waiting {waiting}.</source>
        <translation>Bags: packed {packed} = handed over {handed} + returned {returned} + waiting {waiting}.</translation>
    </message>
    <message>
        <source>Call list: {file}.</source>
        <translation>Call list: {file}.</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Heilongjiang</source>
        <translation>Heilongjiang</translation>
    </message>
    <message>
        <source>Households that paid in advance: {count}; cash {cash}, transfers {bank}.</source>
        <translation>Households that paid in advance: {count}; cash {cash}, transfers {bank}.</translation>
    </message>
    <message>
        <source>Left: frozen</source>
        <translation>Left: frozen</translation>
    </message>
    <message>
        <source>Medicine and baby food</source>
        <translation>Medicine and baby food</translation>
    </message>
    <message>
        <source>One bag waits: nobody opened. Ring again in the morning.</source>
        <translation>One bag waits: nobody opened. Ring again in the morning.</translation>
    </message>
    <message>
        <source>Protocols for COVID-19 adopted, agents stocked, storage zones drawn.</source>
        <translation>Protocols for COVID-19 adopted, agents stocked, storage zones drawn.</translation>
    </message>
    <message>
        <source>Purchase list {number}: orders {orders}, items {items}.</source>
        <translation>Purchase list {number}: orders {orders}, items {items}.</translation>
    </message>
    <message>
        <source>Recall of batch {batch}: bags {bags}, households that have it {households}, all answered.</source>
        <translation>Recall of batch {batch}: bags {bags}, households that have it {households}, all answered.</translation>
    </message>
    <message>
        <source>Receiving note: {file}.</source>
        <translation>Receiving note: {file}.</translation>
    </message>
    <message>
        <source>Right: vegetables and fruit</source>
        <translation>Right: vegetables and fruit</translation>
    </message>
    <message>
        <source>Shift log: {file}.</source>
        <translation>Shift log: {file}.</translation>
    </message>
    <message>
        <source>Shift opened at checkpoint {checkpoint}.</source>
        <translation>Shift opened at checkpoint {checkpoint}.</translation>
    </message>
    <message>
        <source>The journal holds: {entries} entries, and everything derived from them is equal.</source>
        <translation>The journal holds: {entries} entries, and everything derived from them is equal.</translation>
    </message>
    <message>
        <source>Trace: {file}.</source>
        <translation>Trace: {file}.</translation>
    </message>
    <message>
        <source>Trial balance: accounts {accounts}, debits {debits}, credits {credits}, sum {sum}.</source>
        <translation>Trial balance: accounts {accounts}, debits {debits}, credits {credits}, sum {sum}.</translation>
    </message>
    <message>
        <source>Waiting for disinfection</source>
        <translation>Waiting for disinfection</translation>
    </message>
    <message>
        <source>customs paper seen on the driver&apos;s phone, copy follows</source>
        <translation>customs paper seen on the driver&apos;s phone, copy follows</translation>
    </message>
    <message>
        <source>district office</source>
        <translation>district office</translation>
    </message>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>nobody opened</source>
        <translation>nobody opened</translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation>not wanted any more</translation>
    </message>
    <message>
        <source>packaging torn</source>
        <translation>packaging torn</translation>
    </message>
    <message>
        <source>positive sample reported by the district</source>
        <translation>positive sample reported by the district</translation>
    </message>
    <message>
        <source>the second test was negative</source>
        <translation>the second test was negative</translation>
    </message>
    <message>
        <source>{file}: labels {labels} on pages {pages}.</source>
        <translation>{file}: labels {labels} on pages {pages}.</translation>
    </message>
    <message>
        <source>{file}: orders taken {taken}, withheld {withheld}.</source>
        <translation>{file}: orders taken {taken}, withheld {withheld}.</translation>
    </message>
    <message>
        <source>{file}: statements {count}.</source>
        <translation>{file}: statements {count}.</translation>
    </message>
    <message>
        <source>{merchant} quoted {count} prices, one above the declared price.</source>
        <translation>{merchant} quoted {count} prices, one above the declared price.</translation>
    </message>
    <message>
        <source>{merchant}: invoice {invoice}, paid {paid}; households paid back for shorts {households}, {fen}.</source>
        <translation>{merchant}: invoice {invoice}, paid {paid}; households paid back for shorts {households}, {fen}.</translation>
    </message>
    <message>
        <source>{merchant}: items {items}, short {short}, damaged {damaged}; disinfected, lots held {held}; orders {orders}, households {households}, bags {bags}.</source>
        <translation>{merchant}: items {items}, short {short}, damaged {damaged}; disinfected, lots held {held}; orders {orders}, households {households}, bags {bags}.</translation>
    </message>
</context>
<context>
    <name>Disinfection</name>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>75 % ethanol</source>
        <translation>75 % ethanol</translation>
    </message>
    <message>
        <source>84 disinfectant (chlorine)</source>
        <translation>84 disinfectant (chlorine)</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; or </translation>
    </message>
    <message>
        <source>= {agent} of the agent + {water} of water</source>
        <translation>= {agent} of the agent + {water} of water</translation>
    </message>
    <message>
        <source>= {agent}, as it is, without water</source>
        <translation>= {agent}, as it is, without water</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>At least {coldest} °C.</source>
        <translation>At least {coldest} °C.</translation>
    </message>
    <message>
        <source>At most {warmest} °C.</source>
        <translation>At most {warmest} °C.</translation>
    </message>
    <message>
        <source>Back to the timer</source>
        <translation>Back to the timer</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Below 0 °C an ordinary solution freezes: treat at the bay, or use an agent made for the cold.</source>
        <translation>Below 0 °C an ordinary solution freezes: treat at the bay, or use an agent made for the cold.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>COVID-19</source>
        <translation>COVID-19</translation>
    </message>
    <message>
        <source>Certificates: {papers}.</source>
        <translation>Certificates: {papers}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Check agent and time, then start (Enter in the last field).</source>
        <translation>Check agent and time, then start (Enter in the last field).</translation>
    </message>
    <message>
        <source>Chilled goods among them: at most {warmest} °C.</source>
        <translation>Chilled goods among them: at most {warmest} °C.</translation>
    </message>
    <message>
        <source>Chlorine tablets</source>
        <translation>Chlorine tablets</translation>
    </message>
    <message>
        <source>Choose how it is applied, or type it.</source>
        <translation>Choose how it is applied, or type it.</translation>
    </message>
    <message>
        <source>Choose the agent, or type its name.</source>
        <translation>Choose the agent, or type its name.</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Clock set back</translation>
    </message>
    <message>
        <source>Commonly used figures were filled in. To be confirmed by the local health office.</source>
        <translation>Commonly used figures were filled in. To be confirmed by the local health office.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Contact time</source>
        <translation>Contact time</translation>
    </message>
    <message>
        <source>Contact time over: {count}</source>
        <translation>Contact time over: {count}</translation>
    </message>
    <message>
        <source>Do not spray medicine: wipe its outer packaging.</source>
        <translation>Do not spray medicine: wipe its outer packaging.</translation>
    </message>
    <message>
        <source>Done at {time}.</source>
        <translation>Done at {time}.</translation>
    </message>
    <message>
        <source>Due at {time}.</source>
        <translation>Due at {time}.</translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>Due {time}</translation>
    </message>
    <message>
        <source>Due: not done yet</source>
        <translation>Due: not done yet</translation>
    </message>
    <message>
        <source>Enter it at Receiving</source>
        <translation>Enter it at Receiving</translation>
    </message>
    <message>
        <source>Every {hours} h.</source>
        <translation>Every {hours} h.</translation>
    </message>
    <message>
        <source>Filled in as the protocol asks: {use}.</source>
        <translation>Filled in as the protocol asks: {use}.</translation>
    </message>
    <message>
        <source>Finished at {time}.</source>
        <translation>Finished at {time}.</translation>
    </message>
    <message>
        <source>Finished {time}</source>
        <translation>Finished {time}</translation>
    </message>
    <message>
        <source>Go on with it now, at Disinfection.</source>
        <translation>Go on with it now, at Disinfection.</translation>
    </message>
    <message>
        <source>Go to Packing</source>
        <translation>Go to Packing</translation>
    </message>
    <message>
        <source>Goggles, visors and boots</source>
        <translation>Goggles, visors and boots</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Hydrogen peroxide</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Let it pass…</source>
        <translation>Let it pass…</translation>
    </message>
    <message>
        <source>Lots still held: {count}. What stops them stands below.</source>
        <translation>Lots still held: {count}. What stops them stands below.</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Low below</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Mist</translation>
    </message>
    <message>
        <source>Next of this load: {goods}. Ctrl+R releases them too.</source>
        <translation>Next of this load: {goods}. Ctrl+R releases them too.</translation>
    </message>
    <message>
        <source>Next {time}</source>
        <translation>Next {time}</translation>
    </message>
    <message>
        <source>Next: share out and pack, at Packing (Enter).</source>
        <translation>Next: share out and pack, at Packing (Enter).</translation>
    </message>
    <message>
        <source>No load is held.
Finish a count at Receiving, then the load stands here.</source>
        <translation>No load is held.
Finish a count at Receiving, then the load stands here.</translation>
    </message>
    <message>
        <source>No load yet. It comes here when its count is finished at Receiving.</source>
        <translation>No load yet. It comes here when its count is finished at Receiving.</translation>
    </message>
    <message>
        <source>No protocols are in force yet: every load needs one treatment, with any agent. A supervisor chooses them at Protocols (Alt+3).</source>
        <translation>No protocols are in force yet: every load needs one treatment, with any agent. A supervisor chooses them at Protocols (Alt+3).</translation>
    </message>
    <message>
        <source>Not as the protocol asks: {uses}.</source>
        <translation>Not as the protocol asks: {uses}.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Not done yet.</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Note (may stay empty)</translation>
    </message>
    <message>
        <source>Nothing came or went of it yet. Count what stands there (counted), or enter what was delivered.</source>
        <translation>Nothing came or went of it yet. Count what stands there (counted), or enter what was delivered.</translation>
    </message>
    <message>
        <source>Nothing is asked of this class of goods.</source>
        <translation>Nothing is asked of this class of goods.</translation>
    </message>
    <message>
        <source>Nothing is held here. Choose a load in the list first.</source>
        <translation>Nothing is held here. Choose a load in the list first.</translation>
    </message>
    <message>
        <source>Nothing more is asked of these goods. They can be released now.</source>
        <translation>Nothing more is asked of these goods. They can be released now.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>Nothing was recorded. What is wrong stands beside its field.</source>
        <translation>Nothing was recorded. What is wrong stands beside its field.</translation>
    </message>
    <message>
        <source>Other goods of this load are held still: they stand in the list.</source>
        <translation>Other goods of this load are held still: they stand in the list.</translation>
    </message>
    <message>
        <source>Overdue since {time}</source>
        <translation>Overdue since {time}</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Pallet</translation>
    </message>
    <message>
        <source>Plate, pallet 3, tent …</source>
        <translation>Plate, pallet 3, tent …</translation>
    </message>
    <message>
        <source>Protective gear</source>
        <translation>Protective gear</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocols</translation>
    </message>
    <message>
        <source>Quaternary ammonium</source>
        <translation>Quaternary ammonium</translation>
    </message>
    <message>
        <source>Read the figures from the agent&apos;s label. To be confirmed by the local health office.</source>
        <translation>Read the figures from the agent&apos;s label. To be confirmed by the local health office.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Recorded, but the goods stay held.</source>
        <translation>Recorded, but the goods stay held.</translation>
    </message>
    <message>
        <source>Release the goods (Ctrl+R)</source>
        <translation>Release the goods (Ctrl+R)</translation>
    </message>
    <message>
        <source>Released at {time}. Next: share out and pack, at Packing.</source>
        <translation>Released at {time}. Next: share out and pack, at Packing.</translation>
    </message>
    <message>
        <source>Released {time}</source>
        <translation>Released {time}</translation>
    </message>
    <message>
        <source>Rinsed, finished (Ctrl+R)</source>
        <translation>Rinsed, finished (Ctrl+R)</translation>
    </message>
    <message>
        <source>Running low: {agents}.</source>
        <translation>Running low: {agents}.</translation>
    </message>
    <message>
        <source>Say what is treated.</source>
        <translation>Say what is treated.</translation>
    </message>
    <message>
        <source>Scan the bag&apos;s label</source>
        <translation>Scan the bag&apos;s label</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Soak</translation>
    </message>
    <message>
        <source>Some of these goods can be released now. The others stay held.</source>
        <translation>Some of these goods can be released now. The others stay held.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Something is missing.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Source: {source}.</translation>
    </message>
    <message>
        <source>Spray</source>
        <translation>Spray</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Start the contact time</source>
        <translation>Start the contact time</translation>
    </message>
    <message>
        <source>Stock: mg/L or %</source>
        <translation>Stock: mg/L or %</translation>
    </message>
    <message>
        <source>Tables, tents and paths</source>
        <translation>Tables, tents and paths</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back: the disinfection began at {time}, later than it says now. Set the clock right.</source>
        <translation>The clock of this laptop was set back: the disinfection began at {time}, later than it says now. Set the clock right.</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back: the disinfection began at {time}, later than it says now. The goods stay held. Set the clock right.</source>
        <translation>The clock of this laptop was set back: the disinfection began at {time}, later than it says now. The goods stay held. Set the clock right.</translation>
    </message>
    <message>
        <source>The contact time is over since {time}. Rinse or wipe it off, then finish it here.</source>
        <translation>The contact time is over since {time}. Rinse or wipe it off, then finish it here.</translation>
    </message>
    <message>
        <source>The contact time is over since {time}. The goods are held until you release them.</source>
        <translation>The contact time is over since {time}. The goods are held until you release them.</translation>
    </message>
    <message>
        <source>The contact time of {load} runs. You are told when it is over.</source>
        <translation>The contact time of {load} runs. You are told when it is over.</translation>
    </message>
    <message>
        <source>The contact time runs until {time}. Leave it alone.</source>
        <translation>The contact time runs until {time}. Leave it alone.</translation>
    </message>
    <message>
        <source>The contact time runs until {time}. The goods are held.</source>
        <translation>The contact time runs until {time}. The goods are held.</translation>
    </message>
    <message>
        <source>The figures last used here. To be confirmed by the local health office.</source>
        <translation>The figures last used here. To be confirmed by the local health office.</translation>
    </message>
    <message>
        <source>The goods are held. What stops them stands below.</source>
        <translation>The goods are held. What stops them stands below.</translation>
    </message>
    <message>
        <source>The round is to be done again, at Disinfection.</source>
        <translation>The round is to be done again, at Disinfection.</translation>
    </message>
    <message>
        <source>The whole load</source>
        <translation>The whole load</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time is over: finish</source>
        <translation>Time is over: finish</translation>
    </message>
    <message>
        <source>Time is over: release</source>
        <translation>Time is over: release</translation>
    </message>
    <message>
        <source>To disinfect</source>
        <translation>To disinfect</translation>
    </message>
    <message>
        <source>To mix, litres</source>
        <translation>To mix, litres</translation>
    </message>
    <message>
        <source>To treat: {treated}.</source>
        <translation>To treat: {treated}.</translation>
    </message>
    <message>
        <source>Treat again</source>
        <translation>Treat again</translation>
    </message>
    <message>
        <source>Treat something else</source>
        <translation>Treat something else</translation>
    </message>
    <message>
        <source>Treat something else (Alt+N)</source>
        <translation>Treat something else (Alt+N)</translation>
    </message>
    <message>
        <source>Treat {bag}</source>
        <translation>Treat {bag}</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Treated</translation>
    </message>
    <message>
        <source>Type a whole number of mg/L above zero, such as 500.</source>
        <translation>Type a whole number of mg/L above zero, such as 500.</translation>
    </message>
    <message>
        <source>Type a whole number of pieces, such as 100.</source>
        <translation>Type a whole number of pieces, such as 100.</translation>
    </message>
    <message>
        <source>Type a whole number, or leave it empty.</source>
        <translation>Type a whole number, or leave it empty.</translation>
    </message>
    <message>
        <source>Type an amount, such as 5 or 0.5.</source>
        <translation>Type an amount, such as 5 or 0.5.</translation>
    </message>
    <message>
        <source>Type the contact time in minutes, such as 30 or 0.5.</source>
        <translation>Type the contact time in minutes, such as 30 or 0.5.</translation>
    </message>
    <message>
        <source>Type the litres: then it stands here what to mix.</source>
        <translation>Type the litres: then it stands here what to mix.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Used, mL</source>
        <translation>Used, mL</translation>
    </message>
    <message>
        <source>Used, pieces</source>
        <translation>Used, pieces</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Vehicle bay</source>
        <translation>Vehicle bay</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>What came and went</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What is treated</source>
        <translation>What is treated</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Which load?</source>
        <translation>Which load?</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wipe</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>counted {time}</source>
        <translation>counted {time}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>enough</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>mg/L</source>
        <translation>mg/L</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>mist</source>
        <translation>mist</translation>
    </message>
    <message>
        <source>more was used than entered: count it</source>
        <translation>more was used than entered: count it</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>never counted</translation>
    </message>
    <message>
        <source>no treatment</source>
        <translation>no treatment</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>not entered yet</translation>
    </message>
    <message>
        <source>nothing asked (other emergencies)</source>
        <translation>nothing asked (other emergencies)</translation>
    </message>
    <message>
        <source>outer packaging</source>
        <translation>outer packaging</translation>
    </message>
    <message>
        <source>outer packaging and each carton</source>
        <translation>outer packaging and each carton</translation>
    </message>
    <message>
        <source>round</source>
        <translation>round</translation>
    </message>
    <message>
        <source>running low: order more</source>
        <translation>running low: order more</translation>
    </message>
    <message>
        <source>soak</source>
        <translation>soak</translation>
    </message>
    <message>
        <source>spilled</source>
        <translation>spilled</translation>
    </message>
    <message>
        <source>spray</source>
        <translation>spray</translation>
    </message>
    <message>
        <source>that is {gives} mg/L; exactly right for {volume}</source>
        <translation>that is {gives} mg/L; exactly right for {volume}</translation>
    </message>
    <message>
        <source>to be confirmed by the local health office</source>
        <translation>to be confirmed by the local health office</translation>
    </message>
    <message>
        <source>used</source>
        <translation>used</translation>
    </message>
    <message>
        <source>used as it is</source>
        <translation>used as it is</translation>
    </message>
    <message>
        <source>used: {what}</source>
        <translation>used: {what}</translation>
    </message>
    <message>
        <source>wipe</source>
        <translation>wipe</translation>
    </message>
    <message>
        <source>{agent}, {concentration} mg/L, {method}, {minutes} min, begun at {time}</source>
        <translation>{agent}, {concentration} mg/L, {method}, {minutes} min, begun at {time}</translation>
    </message>
    <message>
        <source>{agent}: {stock} in stock</source>
        <translation>{agent}: {stock} in stock</translation>
    </message>
    <message>
        <source>{count} L</source>
        <translation>{count} L</translation>
    </message>
    <message>
        <source>{count} mL</source>
        <translation>{count} mL</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <translation>{count} pieces</translation>
    </message>
    <message>
        <source>{goods}, lots: {count}</source>
        <translation>{goods}, lots: {count}</translation>
    </message>
    <message>
        <source>{loads}. Go on with them now, at Disinfection.</source>
        <translation>{loads}. Go on with them now, at Disinfection.</translation>
    </message>
    <message>
        <source>{load} is released.</source>
        <translation>{load} is released.</translation>
    </message>
    <message>
        <source>{load}: contact time over.</source>
        <translation>{load}: contact time over.</translation>
    </message>
    <message>
        <source>{load}: part of it is released.</source>
        <translation>{load}: part of it is released.</translation>
    </message>
    <message>
        <source>{load}: {goods} released.</source>
        <translation>{load}: {goods} released.</translation>
    </message>
    <message>
        <source>{mg} mg each</source>
        <translation>{mg} mg each</translation>
    </message>
    <message>
        <source>{minutes} min: held until {time}</source>
        <translation>{minutes} min: held until {time}</translation>
    </message>
    <message>
        <source>{round}: due now.</source>
        <translation>{round}: due now.</translation>
    </message>
    <message>
        <source>{strength} mg/L ({percent} %)</source>
        <translation>{strength} mg/L ({percent} %)</translation>
    </message>
    <message>
        <source>{strength} mg/L, {methods}, {minutes} min</source>
        <translation>{strength} mg/L, {methods}, {minutes} min</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>{what}: finished.</source>
        <translation>{what}: finished.</translation>
    </message>
    <message>
        <source>✖ The stock is weaker than {wanted} mg/L: nothing stronger can be mixed from it.</source>
        <translation>✖ The stock is weaker than {wanted} mg/L: nothing stronger can be mixed from it.</translation>
    </message>
    <message>
        <source>✖ Type how many litres are wanted, such as 10 or 0.5.</source>
        <translation>✖ Type how many litres are wanted, such as 10 or 0.5.</translation>
    </message>
    <message>
        <source>✖ Type the strength on the label: 5 % or 50000 (mg/L).</source>
        <translation>✖ Type the strength on the label: 5 % or 50000 (mg/L).</translation>
    </message>
    <message>
        <source>✖ Type the strength that is wanted, in mg/L.</source>
        <translation>✖ Type the strength that is wanted, in mg/L.</translation>
    </message>
</context>
<context>
    <name>District</name>
    <message>
        <source>Checkpoint {checkpoint} is not in it. Nothing can be replaced.</source>
        <translation>Checkpoint {checkpoint} is not in it. Nothing can be replaced.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Compounds {compounds}, buildings {buildings}, households {households}, merchants {merchants}, products {products}, volunteers {volunteers}.</source>
        <translation>Compounds {compounds}, buildings {buildings}, households {households}, merchants {merchants}, products {products}, volunteers {volunteers}.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder with checkpoints.csv, households.csv, …</source>
        <translation>Folder with checkpoints.csv, households.csv, …</translation>
    </message>
    <message>
        <source>Loaded: checkpoints {checkpoints}, compounds {compounds}, merchants {merchants}, products {products}.</source>
        <translation>Loaded: checkpoints {checkpoints}, compounds {compounds}, merchants {merchants}, products {products}.</translation>
    </message>
    <message>
        <source>No district could be read from there.</source>
        <translation>No district could be read from there.</translation>
    </message>
    <message>
        <source>No district is loaded yet.</source>
        <translation>No district is loaded yet.</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>No folder yet.</translation>
    </message>
    <message>
        <source>Nothing to load.</source>
        <translation>Nothing to load.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Nothing was replaced.</translation>
    </message>
    <message>
        <source>Problems: {count}. These rows are left out if you use this data.</source>
        <translation>Problems: {count}. These rows are left out if you use this data.</translation>
    </message>
    <message>
        <source>Read a folder with a district first.</source>
        <translation>Read a folder with a district first.</translation>
    </message>
    <message>
        <source>Read the folder</source>
        <translation>Read the folder</translation>
    </message>
    <message>
        <source>Read without a fault.</source>
        <translation>Read without a fault.</translation>
    </message>
    <message>
        <source>Read, but not all of it is sound.</source>
        <translation>Read, but not all of it is sound.</translation>
    </message>
    <message>
        <source>Reading the district&apos;s data</source>
        <translation>Reading the district&apos;s data</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Reading was stopped.</translation>
    </message>
    <message>
        <source>The district&apos;s data</source>
        <translation>The district&apos;s data</translation>
    </message>
    <message>
        <source>The district&apos;s data is loaded.</source>
        <translation>The district&apos;s data is loaded.</translation>
    </message>
    <message>
        <source>The draft was matched against the old data and is closed: read its list again.</source>
        <translation>The draft was matched against the old data and is closed: read its list again.</translation>
    </message>
    <message>
        <source>This is not this laptop&apos;s district.</source>
        <translation>This is not this laptop&apos;s district.</translation>
    </message>
    <message>
        <source>Type or choose the folder that holds checkpoints.csv, households.csv and the rest.</source>
        <translation>Type or choose the folder that holds checkpoints.csv, households.csv and the rest.</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>Use this data</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A part of the goods released: {delivery}.</source>
        <translation>A part of the goods released: {delivery}.</translation>
    </message>
    <message>
        <source>Added to purchase list {number}. Orders: {orders}, items to bring beyond it: {items}.</source>
        <translation>Added to purchase list {number}. Orders: {orders}, items to bring beyond it: {items}.</translation>
    </message>
    <message>
        <source>Bag carried to the door: {bag}.</source>
        <translation>Bag carried to the door: {bag}.</translation>
    </message>
    <message>
        <source>Bag handed over at the table: {bag}.</source>
        <translation>Bag handed over at the table: {bag}.</translation>
    </message>
    <message>
        <source>Bag returned to stock: {bag}. {reason}</source>
        <translation>Bag returned to stock: {bag}. {reason}</translation>
    </message>
    <message>
        <source>Bag {number} of {of} packed for {address}.</source>
        <translation>Bag {number} of {of} packed for {address}.</translation>
    </message>
    <message>
        <source>Borne by the checkpoint: {amount} yuan for {quantity} {unit} {product} of {merchant} that did not come sound.</source>
        <translation>Borne by the checkpoint: {amount} yuan for {quantity} {unit} {product} of {merchant} that did not come sound.</translation>
    </message>
    <message>
        <source>Cash counted: {counted} yuan, as it should be.</source>
        <translation>Cash counted: {counted} yuan, as it should be.</translation>
    </message>
    <message>
        <source>Cash counted: {counted} yuan, {difference} yuan too little.</source>
        <translation>Cash counted: {counted} yuan, {difference} yuan too little.</translation>
    </message>
    <message>
        <source>Cash counted: {counted} yuan, {difference} yuan too much.</source>
        <translation>Cash counted: {counted} yuan, {difference} yuan too much.</translation>
    </message>
    <message>
        <source>Code {code} stands for {quantity} × {product} from now on.</source>
        <translation>Code {code} stands for {quantity} × {product} from now on.</translation>
    </message>
    <message>
        <source>Cold bag {number} of {of} packed for {address}.</source>
        <translation>Cold bag {number} of {of} packed for {address}.</translation>
    </message>
    <message>
        <source>Comes later, as order {rest}: {quantity} of line {line} of order {order}.</source>
        <translation>Comes later, as order {rest}: {quantity} of line {line} of order {order}.</translation>
    </message>
    <message>
        <source>Count finished: {delivery}.</source>
        <translation>Count finished: {delivery}.</translation>
    </message>
    <message>
        <source>Counted: no {product} came.</source>
        <translation>Counted: no {product} came.</translation>
    </message>
    <message>
        <source>Counted: {quantity} {unit} {product}, damaged. {reason}</source>
        <translation>Counted: {quantity} {unit} {product}, damaged. {reason}</translation>
    </message>
    <message>
        <source>Counted: {quantity} {unit} {product}, good.</source>
        <translation>Counted: {quantity} {unit} {product}, good.</translation>
    </message>
    <message>
        <source>Counted: {quantity} {unit} {product}, refused. {reason}</source>
        <translation>Counted: {quantity} {unit} {product}, refused. {reason}</translation>
    </message>
    <message>
        <source>Credited by {merchant}: {amount} yuan for {quantity} {unit} {product} that did not come sound.</source>
        <translation>Credited by {merchant}: {amount} yuan for {quantity} {unit} {product} that did not come sound.</translation>
    </message>
    <message>
        <source>Disinfection finished: contact time over, rinsed or cleared.</source>
        <translation>Disinfection finished: contact time over, rinsed or cleared.</translation>
    </message>
    <message>
        <source>Disinfection of {delivery} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.</source>
        <translation>Disinfection of {delivery} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.</translation>
    </message>
    <message>
        <source>Disinfection of {what} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.</source>
        <translation>Disinfection of {what} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.</translation>
    </message>
    <message>
        <source>Goods released: {delivery}.</source>
        <translation>Goods released: {delivery}.</translation>
    </message>
    <message>
        <source>Goods sent back with {delivery}. Lines: {count}.</source>
        <translation>Goods sent back with {delivery}. Lines: {count}.</translation>
    </message>
    <message>
        <source>Goods shared out to order {order}, complete.</source>
        <translation>Goods shared out to order {order}, complete.</translation>
    </message>
    <message>
        <source>Goods shared out to order {order}. Lines short: {short} of {count}.</source>
        <translation>Goods shared out to order {order}. Lines short: {short} of {count}.</translation>
    </message>
    <message>
        <source>Hand-over failed, the bag waits on: {bag}. {reason}</source>
        <translation>Hand-over failed, the bag waits on: {bag}. {reason}</translation>
    </message>
    <message>
        <source>In the place of nothing else: {product} of {delivery}.</source>
        <translation>In the place of nothing else: {product} of {delivery}.</translation>
    </message>
    <message>
        <source>In the place of {ordered}, {delivery} brought {product}.</source>
        <translation>In the place of {ordered}, {delivery} brought {product}.</translation>
    </message>
    <message>
        <source>Invoice {number} of {merchant} over {amount} yuan recorded. Items: {count}.</source>
        <translation>Invoice {number} of {merchant} over {amount} yuan recorded. Items: {count}.</translation>
    </message>
    <message>
        <source>Label printed again: {bag}, copy {copy}.</source>
        <translation>Label printed again: {bag}, copy {copy}.</translation>
    </message>
    <message>
        <source>Label printed: {bag}.</source>
        <translation>Label printed: {bag}.</translation>
    </message>
    <message>
        <source>Learned in {group}: “{written}” means {product}.</source>
        <translation>Learned in {group}: “{written}” means {product}.</translation>
    </message>
    <message>
        <source>Lot described: {lot}, {temperature} °C on arrival. Certificates: {count}.</source>
        <translation>Lot described: {lot}, {temperature} °C on arrival. Certificates: {count}.</translation>
    </message>
    <message>
        <source>Lot described: {lot}. Certificates: {count}.</source>
        <translation>Lot described: {lot}. Certificates: {count}.</translation>
    </message>
    <message>
        <source>Money moved, {source} to {target}: {amount} yuan.</source>
        <translation>Money moved, {source} to {target}: {amount} yuan.</translation>
    </message>
    <message>
        <source>More than was ordered.</source>
        <translation>More than was ordered.</translation>
    </message>
    <message>
        <source>No longer given: {quantity} of line {line} of order {order}. {reason}</source>
        <translation>No longer given: {quantity} of line {line} of order {order}. {reason}</translation>
    </message>
    <message>
        <source>No longer given: {quantity} {item} in place of another item of order {order}. {reason}</source>
        <translation>No longer given: {quantity} {item} in place of another item of order {order}. {reason}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>Order {number} taken for {address}, from {merchant}. Lines: {count}.</source>
        <translation>Order {number} taken for {address}, from {merchant}. Lines: {count}.</translation>
    </message>
    <message>
        <source>Order {order} cancelled: all of it was passed on.</source>
        <translation>Order {order} cancelled: all of it was passed on.</translation>
    </message>
    <message>
        <source>Order {order} cancelled: {reason}</source>
        <translation>Order {order} cancelled: {reason}</translation>
    </message>
    <message>
        <source>Order {order} changed. Lines: {count}. {reason}</source>
        <translation>Order {order} changed. Lines: {count}. {reason}</translation>
    </message>
    <message>
        <source>Packing list of {delivery} read. Lines: {count}.</source>
        <translation>Packing list of {delivery} read. Lines: {count}.</translation>
    </message>
    <message>
        <source>Paid back to {address} by transfer: {amount} yuan, {reason}.</source>
        <translation>Paid back to {address} by transfer: {amount} yuan, {reason}.</translation>
    </message>
    <message>
        <source>Paid back to {address} in cash: {amount} yuan, {reason}.</source>
        <translation>Paid back to {address} in cash: {amount} yuan, {reason}.</translation>
    </message>
    <message>
        <source>Paid to {merchant} by transfer {reference}: {amount} yuan.</source>
        <translation>Paid to {merchant} by transfer {reference}: {amount} yuan.</translation>
    </message>
    <message>
        <source>Paid to {merchant} in cash: {amount} yuan.</source>
        <translation>Paid to {merchant} in cash: {amount} yuan.</translation>
    </message>
    <message>
        <source>Passed on to a neighbour: {quantity} of line {line} of order {order}, now in order {to}.</source>
        <translation>Passed on to a neighbour: {quantity} of line {line} of order {order}, now in order {to}.</translation>
    </message>
    <message>
        <source>Payment of {address} by transfer {reference}: {amount} yuan.</source>
        <translation>Payment of {address} by transfer {reference}: {amount} yuan.</translation>
    </message>
    <message>
        <source>Payment of {address} in cash: {amount} yuan.</source>
        <translation>Payment of {address} in cash: {amount} yuan.</translation>
    </message>
    <message>
        <source>Prices quoted by {merchant}, pasted as text. Items: {count}.</source>
        <translation>Prices quoted by {merchant}, pasted as text. Items: {count}.</translation>
    </message>
    <message>
        <source>Prices quoted by {merchant}, read from a file. Items: {count}.</source>
        <translation>Prices quoted by {merchant}, read from a file. Items: {count}.</translation>
    </message>
    <message>
        <source>Prices quoted by {merchant}, typed. Items: {count}.</source>
        <translation>Prices quoted by {merchant}, typed. Items: {count}.</translation>
    </message>
    <message>
        <source>Protocols put in force: {name}.</source>
        <translation>Protocols put in force: {name}.</translation>
    </message>
    <message>
        <source>Purchase list {number} cancelled: {reason}</source>
        <translation>Purchase list {number} cancelled: {reason}</translation>
    </message>
    <message>
        <source>Purchase list {number} closed for {merchant}. Orders: {orders}, items: {items}.</source>
        <translation>Purchase list {number} closed for {merchant}. Orders: {orders}, items: {items}.</translation>
    </message>
    <message>
        <source>Put into {zone}: {lot}.</source>
        <translation>Put into {zone}: {lot}.</translation>
    </message>
    <message>
        <source>Recall closed. {reason}</source>
        <translation>Recall closed. {reason}</translation>
    </message>
    <message>
        <source>Recall opened: {reason}. Lots: {count}.</source>
        <translation>Recall opened: {reason}. Lots: {count}.</translation>
    </message>
    <message>
        <source>Recall: {address} – {answer}.</source>
        <translation>Recall: {address} – {answer}.</translation>
    </message>
    <message>
        <source>Shift closed.</source>
        <translation>Shift closed.</translation>
    </message>
    <message>
        <source>Shift opened at {checkpoint}.</source>
        <translation>Shift opened at {checkpoint}.</translation>
    </message>
    <message>
        <source>Stock of {agent}, {reason}: {change}.</source>
        <translation>Stock of {agent}, {reason}: {change}.</translation>
    </message>
    <message>
        <source>Storage zone drawn: {name}.</source>
        <translation>Storage zone drawn: {name}.</translation>
    </message>
    <message>
        <source>Storage zone removed: {zone}.</source>
        <translation>Storage zone removed: {zone}.</translation>
    </message>
    <message>
        <source>Substitute offered for line {line} of order {order}: {quantity} {unit} {product}.</source>
        <translation>Substitute offered for line {line} of order {order}: {quantity} {unit} {product}.</translation>
    </message>
    <message>
        <source>Taken back, {subject}: {reason}</source>
        <translation>Taken back, {subject}: {reason}</translation>
    </message>
    <message>
        <source>Taken off the bill of {address}: {amount} yuan for {goods}, {reason}. The checkpoint bears it.</source>
        <translation>Taken off the bill of {address}: {amount} yuan for {goods}, {reason}. The checkpoint bears it.</translation>
    </message>
    <message>
        <source>Taken off the bill of {address}: {amount} yuan for {goods}, {reason}. The merchant bears it.</source>
        <translation>Taken off the bill of {address}: {amount} yuan for {goods}, {reason}. The merchant bears it.</translation>
    </message>
    <message>
        <source>Tally sheet {sheet} entered for {delivery}. Counts: {count}.</source>
        <translation>Tally sheet {sheet} entered for {delivery}. Counts: {count}.</translation>
    </message>
    <message>
        <source>Tally sheet {sheet} printed for {merchant}. Lines: {count}.</source>
        <translation>Tally sheet {sheet} printed for {merchant}. Lines: {count}.</translation>
    </message>
    <message>
        <source>Temperature of {place}: {temperature} °C.</source>
        <translation>Temperature of {place}: {temperature} °C.</translation>
    </message>
    <message>
        <source>Temperatures of {place}, {coldest} to {warmest} °C. Readings: {count}. From: {source}.</source>
        <translation>Temperatures of {place}, {coldest} to {warmest} °C. Readings: {count}. From: {source}.</translation>
    </message>
    <message>
        <source>The household does not want the substitute for line {line} of order {order}.</source>
        <translation>The household does not want the substitute for line {line} of order {order}.</translation>
    </message>
    <message>
        <source>The household takes the substitute for line {line} of order {order}.</source>
        <translation>The household takes the substitute for line {line} of order {order}.</translation>
    </message>
    <message>
        <source>The rest comes later for: {products}.</source>
        <translation>The rest comes later for: {products}.</translation>
    </message>
    <message>
        <source>Treated: {treated}.</source>
        <translation>Treated: {treated}.</translation>
    </message>
    <message>
        <source>Used from stock: {volume}.</source>
        <translation>Used from stock: {volume}.</translation>
    </message>
    <message>
        <source>Vehicle {plate} of {merchant} arrived. Items on its purchase list: {count}.</source>
        <translation>Vehicle {plate} of {merchant} arrived. Items on its purchase list: {count}.</translation>
    </message>
    <message>
        <source>Withdrawn: {quantity} {unit} {lot}. {reason}</source>
        <translation>Withdrawn: {quantity} {unit} {lot}. {reason}</translation>
    </message>
    <message>
        <source>a disinfection</source>
        <translation>a disinfection</translation>
    </message>
    <message>
        <source>a learned word</source>
        <translation>a learned word</translation>
    </message>
    <message>
        <source>a recall</source>
        <translation>a recall</translation>
    </message>
    <message>
        <source>a storage zone</source>
        <translation>a storage zone</translation>
    </message>
    <message>
        <source>bag {bag}</source>
        <translation>bag {bag}</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>delivery {delivery}</source>
        <translation>delivery {delivery}</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>order {order}</translation>
    </message>
    <message>
        <source>purchase list {number}</source>
        <translation>purchase list {number}</translation>
    </message>
    <message>
        <source>quoted prices</source>
        <translation>quoted prices</translation>
    </message>
    <message>
        <source>tally sheet {sheet}</source>
        <translation>tally sheet {sheet}</translation>
    </message>
    <message>
        <source>temperatures</source>
        <translation>temperatures</translation>
    </message>
    <message>
        <source>the protocols</source>
        <translation>the protocols</translation>
    </message>
    <message>
        <source>the shift</source>
        <translation>the shift</translation>
    </message>
    <message>
        <source>the stock of an agent</source>
        <translation>the stock of an agent</translation>
    </message>
    <message>
        <source>voucher {voucher}</source>
        <translation>voucher {voucher}</translation>
    </message>
    <message>
        <source>{address}, bag {number} of {of}</source>
        <translation>{address}, bag {number} of {of}</translation>
    </message>
    <message>
        <source>{delivery} ({classes})</source>
        <translation>{delivery} ({classes})</translation>
    </message>
    <message>
        <source>{kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>{supervisor} let it pass ({stops}): {reason}</source>
        <translation>{supervisor} let it pass ({stops}): {reason}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Another program is holding the file.</source>
        <translation>Another program is holding the file.</translation>
    </message>
    <message>
        <source>It is a fault of this program. What you recorded before is safe. Look whether this action is in the list; if it is not, do it again.</source>
        <translation>It is a fault of this program. What you recorded before is safe. Look whether this action is in the list; if it is not, do it again.</translation>
    </message>
    <message>
        <source>It is a fault of this program. What you recorded before is safe. Look whether this action is in the list; if it is not, do it again. For those who mend it: {path}</source>
        <translation>It is a fault of this program. What you recorded before is safe. Look whether this action is in the list; if it is not, do it again. For those who mend it: {path}</translation>
    </message>
    <message>
        <source>Sorry, that went wrong.</source>
        <translation>Sorry, that went wrong.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>The disk does not answer.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>The file is damaged.</translation>
    </message>
    <message>
        <source>This action was not recorded. Check the cable or the stick with {path}, then do it again.</source>
        <translation>This action was not recorded. Check the cable or the stick with {path}, then do it again.</translation>
    </message>
    <message>
        <source>This action was not recorded. Copy {path} to a safe place before anything else, write on paper meanwhile, and call the office.</source>
        <translation>This action was not recorded. Copy {path} to a safe place before anything else, write on paper meanwhile, and call the office.</translation>
    </message>
    <message>
        <source>This action was not recorded. Wait a moment and do it again; if it stays so, close the other window that uses {path}.</source>
        <translation>This action was not recorded. Wait a moment and do it again; if it stays so, close the other window that uses {path}.</translation>
    </message>
    <message>
        <source>This action was not recorded; everything before it is safe. Delete files you do not need from the disk with {path}, then do it again.</source>
        <translation>This action was not recorded; everything before it is safe. Delete files you do not need from the disk with {path}, then do it again.</translation>
    </message>
    <message>
        <source>This file is not one of this program.</source>
        <translation>This file is not one of this program.</translation>
    </message>
    <message>
        <source>This file was written by a newer version.</source>
        <translation>This file was written by a newer version.</translation>
    </message>
    <message>
        <source>This place may not be written to.</source>
        <translation>This place may not be written to.</translation>
    </message>
    <message>
        <source>{path} is not there or cannot be reached. Nothing was recorded. Check the folder, and that the disk or stick is plugged in.</source>
        <translation>{path} is not there or cannot be reached. Nothing was recorded. Check the folder, and that the disk or stick is plugged in.</translation>
    </message>
    <message>
        <source>{path} is read-only for you. Nothing was recorded, nothing is lost. Choose another folder, or have the permission changed.</source>
        <translation>{path} is read-only for you. Nothing was recorded, nothing is lost. Choose another folder, or have the permission changed.</translation>
    </message>
    <message>
        <source>{path} was left as it is. Choose the checkpoint&apos;s own file, or a new name.</source>
        <translation>{path} was left as it is. Choose the checkpoint&apos;s own file, or a new name.</translation>
    </message>
    <message>
        <source>{path} was left as it is. Install the newer version of the program to open it.</source>
        <translation>{path} was left as it is. Install the newer version of the program to open it.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>And {count} more characters.</source>
        <translation>And {count} more characters.</translation>
    </message>
    <message>
        <source>{files}, in {folder}.</source>
        <translation>{files}, in {folder}.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compound</translation>
    </message>
    <message>
        <source>Household: 3-2-501, room, end of the phone, name, pinyin</source>
        <translation>Household: 3-2-501, room, end of the phone, name, pinyin</translation>
    </message>
    <message>
        <source>It is not sold by that unit. Type the number alone.</source>
        <translation>It is not sold by that unit. Type the number alone.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Item and quantity: 白菜 2, bc2, xhs 1.5</source>
        <translation>Item and quantity: 白菜 2, bc2, xhs 1.5</translation>
    </message>
    <message>
        <source>Item: name, other name, pinyin</source>
        <translation>Item: name, other name, pinyin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No household of this checkpoint fits.</source>
        <translation>No household of this checkpoint fits.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>So much cannot be ordered: more than 0, up to 1000000, three decimal places at most.</source>
        <translation>So much cannot be ordered: more than 0, up to 1000000, three decimal places at most.</translation>
    </message>
    <message>
        <source>The merchant has no such item.</source>
        <translation>The merchant has no such item.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A new file</source>
        <translation>A new file</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Choose the checkpoint…</source>
        <translation>Choose the checkpoint…</translation>
    </message>
    <message>
        <source>Choose the folder with the district&apos;s data (checkpoints.csv, households.csv, …).</source>
        <translation>Choose the folder with the district&apos;s data (checkpoints.csv, households.csv, …).</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>The district&apos;s data</source>
        <translation>The district&apos;s data</translation>
    </message>
    <message>
        <source>The district&apos;s data is loaded. Other data can be read from a folder.</source>
        <translation>The district&apos;s data is loaded. Other data can be read from a folder.</translation>
    </message>
    <message>
        <source>Type or choose the folder first.</source>
        <translation>Type or choose the folder first.</translation>
    </message>
    <message>
        <source>Type the folder and press Enter, or choose it</source>
        <translation>Type the folder and press Enter, or choose it</translation>
    </message>
    <message>
        <source>Which checkpoint does this laptop stand at?</source>
        <translation>Which checkpoint does this laptop stand at?</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… and {count} more.</translation>
    </message>
</context>
<context>
    <name>Glyphs</name>
    <message>
        <source>An invisible character ({code}) was left out.</source>
        <translation>An invisible character ({code}) was left out.</translation>
    </message>
    <message>
        <source>No font has the character {code}. A box with this code was drawn in its place.</source>
        <translation>No font has the character {code}. A box with this code was drawn in its place.</translation>
    </message>
    <message>
        <source>“{character}” ({code}) is not in the main font and was drawn in the font {font}.</source>
        <translation>“{character}” ({code}) is not in the main font and was drawn in the font {font}.</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>certificate missing</source>
        <translation>certificate missing</translation>
    </message>
    <message>
        <source>chilled goods</source>
        <translation>chilled goods</translation>
    </message>
    <message>
        <source>contact time not over</source>
        <translation>contact time not over</translation>
    </message>
    <message>
        <source>customs inspection and quarantine certificate</source>
        <translation>customs inspection and quarantine certificate</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>disinfection certificate</source>
        <translation>disinfection certificate</translation>
    </message>
    <message>
        <source>driver not checked</source>
        <translation>driver not checked</translation>
    </message>
    <message>
        <source>driver too warm</source>
        <translation>driver too warm</translation>
    </message>
    <message>
        <source>driver&apos;s health code</source>
        <translation>driver&apos;s health code</translation>
    </message>
    <message>
        <source>driver&apos;s test too old</source>
        <translation>driver&apos;s test too old</translation>
    </message>
    <message>
        <source>frozen goods</source>
        <translation>frozen goods</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>goods expired</source>
        <translation>goods expired</translation>
    </message>
    <message>
        <source>goods not released</source>
        <translation>goods not released</translation>
    </message>
    <message>
        <source>goods recalled</source>
        <translation>goods recalled</translation>
    </message>
    <message>
        <source>goods too cold</source>
        <translation>goods too cold</translation>
    </message>
    <message>
        <source>goods too warm</source>
        <translation>goods too warm</translation>
    </message>
    <message>
        <source>green code</source>
        <translation>green code</translation>
    </message>
    <message>
        <source>imported cold chain</source>
        <translation>imported cold chain</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>medicine</translation>
    </message>
    <message>
        <source>no pass</source>
        <translation>no pass</translation>
    </message>
    <message>
        <source>not disinfected</source>
        <translation>not disinfected</translation>
    </message>
    <message>
        <source>not disinfected as the protocol asks</source>
        <translation>not disinfected as the protocol asks</translation>
    </message>
    <message>
        <source>nucleic-acid test report</source>
        <translation>nucleic-acid test report</translation>
    </message>
    <message>
        <source>ordinary goods</source>
        <translation>ordinary goods</translation>
    </message>
    <message>
        <source>pass expired</source>
        <translation>pass expired</translation>
    </message>
    <message>
        <source>pass not valid yet</source>
        <translation>pass not valid yet</translation>
    </message>
    <message>
        <source>pass of another vehicle, merchant or checkpoint</source>
        <translation>pass of another vehicle, merchant or checkpoint</translation>
    </message>
    <message>
        <source>pass unknown</source>
        <translation>pass unknown</translation>
    </message>
    <message>
        <source>proof of origin</source>
        <translation>proof of origin</translation>
    </message>
    <message>
        <source>red code</source>
        <translation>red code</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>temperature not measured</source>
        <translation>temperature not measured</translation>
    </message>
    <message>
        <source>yellow code</source>
        <translation>yellow code</translation>
    </message>
    <message>
        <source>{product}, batch {batch}</source>
        <translation>{product}, batch {batch}</translation>
    </message>
</context>
<context>
    <name>GoodsFiles</name>
    <message>
        <source>Batch {batch} of {product} stands in row {row} with another date or origin. One batch has one date: correct one of the two rows.</source>
        <translation>Batch {batch} of {product} stands in row {row} with another date or origin. One batch has one date: correct one of the two rows.</translation>
    </message>
    <message>
        <source>It keeps “{text}”, but no production date says since when. The list is taken without the expiry date; type it from the packet.</source>
        <translation>It keeps “{text}”, but no production date says since when. The list is taken without the expiry date; type it from the packet.</translation>
    </message>
    <message>
        <source>It would expire on {expires} before it was made on {produced}. Look at the packet, and correct one of the two.</source>
        <translation>It would expire on {expires} before it was made on {produced}. Look at the packet, and correct one of the two.</translation>
    </message>
    <message>
        <source>No item with a quantity was found. A packing list has a column of products, codes or item numbers and one of quantities.</source>
        <translation>No item with a quantity was found. A packing list has a column of products, codes or item numbers and one of quantities.</translation>
    </message>
    <message>
        <source>No quantity of {product} is written: the list is taken as saying that none is on the vehicle.</source>
        <translation>No quantity of {product} is written: the list is taken as saying that none is on the vehicle.</translation>
    </message>
    <message>
        <source>The code belongs to {product}, but “{written}” stands beside it. The code is followed; compare with the goods.</source>
        <translation>The code belongs to {product}, but “{written}” stands beside it. The code is followed; compare with the goods.</translation>
    </message>
    <message>
        <source>The code “{text}” belongs to no item yet. Scan it once at Receiving and say which item it is, or write the product&apos;s name beside it.</source>
        <translation>The code “{text}” belongs to no item yet. Scan it once at Receiving and say which item it is, or write the product&apos;s name beside it.</translation>
    </message>
    <message>
        <source>The list counts {product} by “{written}”, but it is sold by {unit}. Write the quantity in {unit}.</source>
        <translation>The list counts {product} by “{written}”, but it is sold by {unit}. Write the quantity in {unit}.</translation>
    </message>
    <message>
        <source>The pass ends ({ends}) before it begins ({begins}). Correct one of the two.</source>
        <translation>The pass ends ({ends}) before it begins ({begins}). Correct one of the two.</translation>
    </message>
    <message>
        <source>product or code</source>
        <translation>product or code</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>{cases} cases of {per_case} are not the {quantity} that are written beside them. Correct one of the three.</source>
        <translation>{cases} cases of {per_case} are not the {quantity} that are written beside them. Correct one of the three.</translation>
    </message>
    <message>
        <source>{product} stands in row {row} with another date or origin, and neither row names a batch. Write a batch in each of them, so that they can be told apart.</source>
        <translation>{product} stands in row {row} with another date or origin, and neither row names a batch. Write a batch in each of them, so that they can be told apart.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a batch: it has more than 40 characters, or a spreadsheet program shortened a long number. Write the batch as it stands on the packet.</source>
        <translation>“{text}” cannot be a batch: it has more than 40 characters, or a spreadsheet program shortened a long number. Write the batch as it stands on the packet.</translation>
    </message>
    <message>
        <source>“{text}” is no code that stands on goods: its check digit is wrong, or digits are missing. Compare it with the packet.</source>
        <translation>“{text}” is no code that stands on goods: its check digit is wrong, or digits are missing. Compare it with the packet.</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it as 2021-11-03.</source>
        <translation>“{text}” is not a day. Write it as 2021-11-03.</translation>
    </message>
    <message>
        <source>“{text}” names no item with a quantity and was left out.</source>
        <translation>“{text}” names no item with a quantity and was left out.</translation>
    </message>
    <message>
        <source>“{written}” counts cases of {product}, and how much is in one is not known. Write the quantity, or add a column with the pieces in a case.</source>
        <translation>“{written}” counts cases of {product}, and how much is in one is not known. Write the quantity, or add a column with the pieces in a case.</translation>
    </message>
</context>
<context>
    <name>GoodsWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>75 % ethanol</source>
        <translation>75 % ethanol</translation>
    </message>
    <message>
        <source>84 disinfectant (chlorine)</source>
        <translation>84 disinfectant (chlorine)</translation>
    </message>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>bag</translation>
    </message>
    <message>
        <source>chilled goods</source>
        <translation>chilled goods</translation>
    </message>
    <message>
        <source>chlorine tablets</source>
        <translation>chlorine tablets</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>customs</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>disinfection</source>
        <translation>disinfection</translation>
    </message>
    <message>
        <source>frozen goods</source>
        <translation>frozen goods</translation>
    </message>
    <message>
        <source>goggles, visors and boots</source>
        <translation>goggles, visors and boots</translation>
    </message>
    <message>
        <source>green code</source>
        <translation>green code</translation>
    </message>
    <message>
        <source>hydrogen peroxide</source>
        <translation>hydrogen peroxide</translation>
    </message>
    <message>
        <source>imported cold chain</source>
        <translation>imported cold chain</translation>
    </message>
    <message>
        <source>load</source>
        <translation>load</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>medicine</translation>
    </message>
    <message>
        <source>misted</source>
        <translation>misted</translation>
    </message>
    <message>
        <source>more than ordered</source>
        <translation>more than ordered</translation>
    </message>
    <message>
        <source>nucleic-acid test</source>
        <translation>nucleic-acid test</translation>
    </message>
    <message>
        <source>ordinary goods</source>
        <translation>ordinary goods</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origin</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>pallet</translation>
    </message>
    <message>
        <source>protective gear</source>
        <translation>protective gear</translation>
    </message>
    <message>
        <source>quaternary ammonium</source>
        <translation>quaternary ammonium</translation>
    </message>
    <message>
        <source>red code</source>
        <translation>red code</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>soaked</source>
        <translation>soaked</translation>
    </message>
    <message>
        <source>sprayed</source>
        <translation>sprayed</translation>
    </message>
    <message>
        <source>tables, tents and paths</source>
        <translation>tables, tents and paths</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>vehicle</translation>
    </message>
    <message>
        <source>vehicle bay</source>
        <translation>vehicle bay</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>wiped</translation>
    </message>
    <message>
        <source>yellow code</source>
        <translation>yellow code</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A cell of this row is far too long. Shorten it.</source>
        <translation>A cell of this row is far too long. Shorten it.</translation>
    </message>
    <message>
        <source>A quotation mark opens in this row and is not closed. Close or delete it.</source>
        <translation>A quotation mark opens in this row and is not closed. Close or delete it.</translation>
    </message>
    <message>
        <source>Entry {number} was recorded and is missing in this copy of the list. Confirm that it was withdrawn, or keep it.</source>
        <translation>Entry {number} was recorded and is missing in this copy of the list. Confirm that it was withdrawn, or keep it.</translation>
    </message>
    <message>
        <source>It is not certain which quantity belongs to which product in “{text}”. Write commas between the items.</source>
        <translation>It is not certain which quantity belongs to which product in “{text}”. Write commas between the items.</translation>
    </message>
    <message>
        <source>Line {line} holds a control character ({code}) at place {place}, which no text has. Nothing was taken; delete it there, or export the file again.</source>
        <translation>Line {line} holds a control character ({code}) at place {place}, which no text has. Nothing was taken; delete it there, or export the file again.</translation>
    </message>
    <message>
        <source>Missing columns: {missing}. Columns found: {found}. Nothing was taken; add the columns or choose the right file.</source>
        <translation>Missing columns: {missing}. Columns found: {found}. Nothing was taken; add the columns or choose the right file.</translation>
    </message>
    <message>
        <source>No address is written. “{text}” leads to {address}: confirm it, or choose the household.</source>
        <translation>No address is written. “{text}” leads to {address}: confirm it, or choose the household.</translation>
    </message>
    <message>
        <source>No address was found in “{text}”. Write building, unit and room first, such as 3-2-501.</source>
        <translation>No address was found in “{text}”. Write building, unit and room first, such as 3-2-501.</translation>
    </message>
    <message>
        <source>No household of this checkpoint has the address “{text}”. Correct the address or add the household to the roster.</source>
        <translation>No household of this checkpoint has the address “{text}”. Correct the address or add the household to the roster.</translation>
    </message>
    <message>
        <source>No merchant has the id or name “{text}”. Correct it or add the merchant.</source>
        <translation>No merchant has the id or name “{text}”. Correct it or add the merchant.</translation>
    </message>
    <message>
        <source>No product has the code “{sku}”. Correct it or add the product to the catalogue.</source>
        <translation>No product has the code “{sku}”. Correct it or add the product to the catalogue.</translation>
    </message>
    <message>
        <source>No quantity is written for {product}. Taking the order records 1 {unit}; ask the household if it may want more.</source>
        <translation>No quantity is written for {product}. Taking the order records 1 {unit}; ask the household if it may want more.</translation>
    </message>
    <message>
        <source>Nothing is left of entry {number}, which was recorded. Confirm that it was withdrawn, or keep it.</source>
        <translation>Nothing is left of entry {number}, which was recorded. Confirm that it was withdrawn, or keep it.</translation>
    </message>
    <message>
        <source>Order number {number} already stands in row {first_row} for another order. Give each order its own number.</source>
        <translation>Order number {number} already stands in row {first_row} for another order. Give each order its own number.</translation>
    </message>
    <message>
        <source>Order {number} is already recorded with other content and was left as it is. To change it, cancel the recorded order first; if this is another list, give the list another title.</source>
        <translation>Order {number} is already recorded with other content and was left as it is. To change it, cancel the recorded order first; if this is another list, give the list another title.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was taken; read the file again when you are ready.</source>
        <translation>Reading was stopped. Nothing was taken; read the file again when you are ready.</translation>
    </message>
    <message>
        <source>The address “{text}” fits more than one household: {choices}. Write it in full.</source>
        <translation>The address “{text}” fits more than one household: {choices}. Write it in full.</translation>
    </message>
    <message>
        <source>The address “{text}” is not complete. Choose the household.</source>
        <translation>The address “{text}” is not complete. Choose the household.</translation>
    </message>
    <message>
        <source>The amount is {amount} yuan, but price times quantity is {expected} yuan. Ask the merchant which is right.</source>
        <translation>The amount is {amount} yuan, but price times quantity is {expected} yuan. Ask the merchant which is right.</translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation>The cell is empty. Fill it in.</translation>
    </message>
    <message>
        <source>The characters are in no encoding known here (UTF-8, GBK, GB18030, UTF-16). Save the file as UTF-8.</source>
        <translation>The characters are in no encoding known here (UTF-8, GBK, GB18030, UTF-16). Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>The column {column} stands in the header more than once. Nothing was taken; delete or rename one of them.</source>
        <translation>The column {column} stands in the header more than once. Nothing was taken; delete or rename one of them.</translation>
    </message>
    <message>
        <source>The entry has an address but no goods. Ask the household what it orders.</source>
        <translation>The entry has an address but no goods. Ask the household what it orders.</translation>
    </message>
    <message>
        <source>The entry holds a second address, “{text}”. Write each household on a line of its own.</source>
        <translation>The entry holds a second address, “{text}”. Write each household on a line of its own.</translation>
    </message>
    <message>
        <source>The entry is longer than {limit} characters and was not read. Split it into entries with one address each.</source>
        <translation>The entry is longer than {limit} characters and was not read. Split it into entries with one address each.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists, that it is not a folder, and that you may read it.</source>
        <translation>The file cannot be opened. Check that it exists, that it is not a folder, and that you may read it.</translation>
    </message>
    <message>
        <source>The file holds a header but no rows. Export it again.</source>
        <translation>The file holds a header but no rows. Export it again.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB and was not read. Split it into smaller files.</source>
        <translation>The file is larger than {limit} MB and was not read. Split it into smaller files.</translation>
    </message>
    <message>
        <source>The file is not there. Put it there, or choose another.</source>
        <translation>The file is not there. Put it there, or choose another.</translation>
    </message>
    <message>
        <source>The household has a recorded order in this list. Confirm that this is wanted besides it, or leave it out.</source>
        <translation>The household has a recorded order in this list. Confirm that this is wanted besides it, or leave it out.</translation>
    </message>
    <message>
        <source>The household ordered exactly this in entry {number} already. Confirm that it is wanted twice, or leave it out.</source>
        <translation>The household ordered exactly this in entry {number} already. Confirm that it is wanted twice, or leave it out.</translation>
    </message>
    <message>
        <source>The household ordered some of the same goods in entry {number} already. Confirm that both are wanted, or leave this out.</source>
        <translation>The household ordered some of the same goods in entry {number} already. Confirm that both are wanted, or leave this out.</translation>
    </message>
    <message>
        <source>The price is zero. Take the order only if the goods are free.</source>
        <translation>The price is zero. Take the order only if the goods are free.</translation>
    </message>
    <message>
        <source>The product is called “{written}” here, but its code belongs to “{name}”. Check the code before you take the order.</source>
        <translation>The product is called “{written}” here, but its code belongs to “{name}”. Check the code before you take the order.</translation>
    </message>
    <message>
        <source>The quantity is zero. Write what is ordered, or leave the item out.</source>
        <translation>The quantity is zero. Write what is ordered, or leave the item out.</translation>
    </message>
    <message>
        <source>The quantity “{text}” is less than zero. Write what is ordered; cancel an order at the order desk.</source>
        <translation>The quantity “{text}” is less than zero. Write what is ordered; cancel an order at the order desk.</translation>
    </message>
    <message>
        <source>The row has {found} cells, but the header has {expected}. Look for a missing or an extra separator.</source>
        <translation>The row has {found} cells, but the header has {expected}. Look for a missing or an extra separator.</translation>
    </message>
    <message>
        <source>The spaces in “{text}” leave it open which quantity belongs to which product. Compare the lines before you take the order.</source>
        <translation>The spaces in “{text}” leave it open which quantity belongs to which product. Compare the lines before you take the order.</translation>
    </message>
    <message>
        <source>The text holds more than {limit} entries, and nothing was taken. Paste one list at a time.</source>
        <translation>The text holds more than {limit} entries, and nothing was taken. Paste one list at a time.</translation>
    </message>
    <message>
        <source>There is no such folder. Check its name, or choose another.</source>
        <translation>There is no such folder. Check its name, or choose another.</translation>
    </message>
    <message>
        <source>There is nothing in the file. Export it again.</source>
        <translation>There is nothing in the file. Export it again.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a CSV or text file. Ask the sender for the CSV file.</source>
        <translation>This is a PDF document, not a CSV or text file. Ask the sender for the CSV file.</translation>
    </message>
    <message>
        <source>This is a web page, not a CSV file. Open it in the spreadsheet program and save it as CSV.</source>
        <translation>This is a web page, not a CSV file. Open it in the spreadsheet program and save it as CSV.</translation>
    </message>
    <message>
        <source>This is an Excel workbook, not a CSV file. Open it in the spreadsheet program and save it as CSV.</source>
        <translation>This is an Excel workbook, not a CSV file. Open it in the spreadsheet program and save it as CSV.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds bytes that no text has. Choose a CSV or text file.</source>
        <translation>This is not a text file: it holds bytes that no text has. Choose a CSV or text file.</translation>
    </message>
    <message>
        <source>This is not an order list: no line has a number and an address, such as “1. 3-2-501 …”. Paste the whole list from the chat.</source>
        <translation>This is not an order list: no line has a number and an address, such as “1. 3-2-501 …”. Paste the whole list from the chat.</translation>
    </message>
    <message>
        <source>This row says the same as row {first_row} of the same order. Delete one, or write the total quantity in one row.</source>
        <translation>This row says the same as row {first_row} of the same order. Delete one, or write the total quantity in one row.</translation>
    </message>
    <message>
        <source>This was recorded already and then cancelled. Confirm that it is ordered again, or leave it out.</source>
        <translation>This was recorded already and then cancelled. Confirm that it is ordered again, or leave it out.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>pasted text</translation>
    </message>
    <message>
        <source>{file}, line {row}</source>
        <translation>{file}, line {row}</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, row {row}</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file}, row {row}, column {column}</translation>
    </message>
    <message>
        <source>{file}, {cell} ({column})</source>
        <translation>{file}, {cell} ({column})</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place}: {text}</translation>
    </message>
    <message>
        <source>{product} is written more than once in the entry. Taking the order records every one of them.</source>
        <translation>{product} is written more than once in the entry. Taking the order records every one of them.</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {product} is much for one household. Take the order only if that is meant.</source>
        <translation>{quantity} {unit} of {product} is much for one household. Take the order only if that is meant.</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {product} is not a whole number of pieces. Take the order only if the merchant divides it.</source>
        <translation>{quantity} {unit} of {product} is not a whole number of pieces. Take the order only if the merchant divides it.</translation>
    </message>
    <message>
        <source>“{text}” already stands in row {first_row}. Keep one of the two rows.</source>
        <translation>“{text}” already stands in row {first_row}. Keep one of the two rows.</translation>
    </message>
    <message>
        <source>“{text}” belongs to no entry and was left out. If it orders something, give it a number and an address.</source>
        <translation>“{text}” belongs to no entry and was left out. If it orders something, give it a number and an address.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand on a label. A checkpoint&apos;s id has 1 to 8 capital letters A to Z and digits.</source>
        <translation>“{text}” cannot stand on a label. A checkpoint&apos;s id has 1 to 8 capital letters A to Z and digits.</translation>
    </message>
    <message>
        <source>“{text}” changes something that the household has not ordered here. Find its order, or leave these words out.</source>
        <translation>“{text}” changes something that the household has not ordered here. Find its order, or leave these words out.</translation>
    </message>
    <message>
        <source>“{text}” has an address but no number in the list. Write its number in front of it.</source>
        <translation>“{text}” has an address but no number in the list. Write its number in front of it.</translation>
    </message>
    <message>
        <source>“{text}” is a quantity without a product. Write the product beside it.</source>
        <translation>“{text}” is a quantity without a product. Write the product beside it.</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time. Write it as 2021-11-03 08:31.</source>
        <translation>“{text}” is not a date and time. Write it as 2021-11-03 08:31.</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.</source>
        <translation>“{text}” is not a price. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity that can be taken. Write a plain number with at most three decimal places, up to 1000000.</source>
        <translation>“{text}” is not a quantity that can be taken. Write a plain number with at most three decimal places, up to 1000000.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write hours and minutes, such as 16:00.</source>
        <translation>“{text}” is not a time of day. Write hours and minutes, such as 16:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number of 0 or more. Correct it.</source>
        <translation>“{text}” is not a whole number of 0 or more. Correct it.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole order number; a spreadsheet program may have shortened it. Export the file again and do not save it in between.</source>
        <translation>“{text}” is not a whole order number; a spreadsheet program may have shortened it. Export the file again and do not save it in between.</translation>
    </message>
    <message>
        <source>“{text}” is not allowed here. Write one of: {allowed}.</source>
        <translation>“{text}” is not allowed here. Write one of: {allowed}.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.</source>
        <translation>“{text}” is not an amount. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.</translation>
    </message>
    <message>
        <source>“{text}” is not in the catalogue. Write the product&apos;s full name or add the product.</source>
        <translation>“{text}” is not in the catalogue. Write the product&apos;s full name or add the product.</translation>
    </message>
    <message>
        <source>“{text}” is not listed in {file}, or its row there has a problem. Mend it there or correct it here.</source>
        <translation>“{text}” is not listed in {file}, or its row there has a problem. Mend it there or correct it here.</translation>
    </message>
    <message>
        <source>“{text}” is served by checkpoint {checkpoint}, not by this one. Pass the order on to it.</source>
        <translation>“{text}” is served by checkpoint {checkpoint}, not by this one. Pass the order on to it.</translation>
    </message>
    <message>
        <source>“{text}” may be a question or a complaint. Confirm that it orders goods, or leave it out.</source>
        <translation>“{text}” may be a question or a complaint. Confirm that it orders goods, or leave it out.</translation>
    </message>
    <message>
        <source>“{text}” may be more than one product: {choices}. Write the product&apos;s full name.</source>
        <translation>“{text}” may be more than one product: {choices}. Write the product&apos;s full name.</translation>
    </message>
    <message>
        <source>“{text}” may take something back or set a condition. Write the entry as what is ordered now, and nothing else.</source>
        <translation>“{text}” may take something back or set a condition. Write the entry as what is ordered now, and nothing else.</translation>
    </message>
    <message>
        <source>“{text}” names no product, and the list offers more than one or none. Choose the product.</source>
        <translation>“{text}” names no product, and the list offers more than one or none. Choose the product.</translation>
    </message>
    <message>
        <source>“{text}” takes back what was written before it. Nothing of it is taken.</source>
        <translation>“{text}” takes back what was written before it. Nothing of it is taken.</translation>
    </message>
    <message>
        <source>“{text}” takes something back. Choose whether one item or the whole order is meant.</source>
        <translation>“{text}” takes something back. Choose whether one item or the whole order is meant.</translation>
    </message>
    <message>
        <source>“{text}” was not understood, so it is not certain what is ordered. Write the entry with full product names and quantities.</source>
        <translation>“{text}” was not understood, so it is not certain what is ordered. Write the entry with full product names and quantities.</translation>
    </message>
    <message>
        <source>“{text}” was not understood. Take the order only if this is a name or a remark and orders nothing.</source>
        <translation>“{text}” was not understood. Take the order only if this is a name or a remark and orders nothing.</translation>
    </message>
    <message>
        <source>“{written}” is written, but {product} is sold by {unit}. Ask how much is meant and write it in {unit}.</source>
        <translation>“{written}” is written, but {product} is sold by {unit}. Ask how much is meant and write it in {unit}.</translation>
    </message>
    <message>
        <source>“{written}” is written, but {product} is sold by {unit}. Taking the order records {quantity} {unit}.</source>
        <translation>“{written}” is written, but {product} is sold by {unit}. Taking the order records {quantity} {unit}.</translation>
    </message>
    <message>
        <source>“{written}” may be {name}. Choose what is meant, or leave it out.</source>
        <translation>“{written}” may be {name}. Choose what is meant, or leave it out.</translation>
    </message>
    <message>
        <source>“{written}” was read as {name}, the only product whose name begins so. Take the order only if that is meant.</source>
        <translation>“{written}” was read as {name}, the only product whose name begins so. Take the order only if that is meant.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Bag handed over</source>
        <translation>Bag handed over</translation>
    </message>
    <message>
        <source>Bag packed</source>
        <translation>Bag packed</translation>
    </message>
    <message>
        <source>Bag returned</source>
        <translation>Bag returned</translation>
    </message>
    <message>
        <source>Brought in the place of another item</source>
        <translation>Brought in the place of another item</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Cash counted</translation>
    </message>
    <message>
        <source>Code learned</source>
        <translation>Code learned</translation>
    </message>
    <message>
        <source>Count finished</source>
        <translation>Count finished</translation>
    </message>
    <message>
        <source>Difference to the invoice</source>
        <translation>Difference to the invoice</translation>
    </message>
    <message>
        <source>Disinfection started</source>
        <translation>Disinfection started</translation>
    </message>
    <message>
        <source>Goods counted</source>
        <translation>Goods counted</translation>
    </message>
    <message>
        <source>Goods put into storage</source>
        <translation>Goods put into storage</translation>
    </message>
    <message>
        <source>Goods released</source>
        <translation>Goods released</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Goods sent back</translation>
    </message>
    <message>
        <source>Goods shared out</source>
        <translation>Goods shared out</translation>
    </message>
    <message>
        <source>Goods withdrawn</source>
        <translation>Goods withdrawn</translation>
    </message>
    <message>
        <source>Hand-over failed</source>
        <translation>Hand-over failed</translation>
    </message>
    <message>
        <source>Invoice recorded</source>
        <translation>Invoice recorded</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>Label printed</translation>
    </message>
    <message>
        <source>Lot described</source>
        <translation>Lot described</translation>
    </message>
    <message>
        <source>Merchant paid</source>
        <translation>Merchant paid</translation>
    </message>
    <message>
        <source>Money moved</source>
        <translation>Money moved</translation>
    </message>
    <message>
        <source>Money paid back</source>
        <translation>Money paid back</translation>
    </message>
    <message>
        <source>No longer given</source>
        <translation>No longer given</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Order cancelled</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Order changed</translation>
    </message>
    <message>
        <source>Order taken</source>
        <translation>Order taken</translation>
    </message>
    <message>
        <source>Packing list read</source>
        <translation>Packing list read</translation>
    </message>
    <message>
        <source>Passed on to a neighbour</source>
        <translation>Passed on to a neighbour</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Payment taken</translation>
    </message>
    <message>
        <source>Prices quoted</source>
        <translation>Prices quoted</translation>
    </message>
    <message>
        <source>Protocols put in force</source>
        <translation>Protocols put in force</translation>
    </message>
    <message>
        <source>Purchase list cancelled</source>
        <translation>Purchase list cancelled</translation>
    </message>
    <message>
        <source>Purchase list closed</source>
        <translation>Purchase list closed</translation>
    </message>
    <message>
        <source>Purchase list extended</source>
        <translation>Purchase list extended</translation>
    </message>
    <message>
        <source>Recall answered</source>
        <translation>Recall answered</translation>
    </message>
    <message>
        <source>Recall closed</source>
        <translation>Recall closed</translation>
    </message>
    <message>
        <source>Recall opened</source>
        <translation>Recall opened</translation>
    </message>
    <message>
        <source>Recorded by a newer version of the program ({kind})</source>
        <translation>Recorded by a newer version of the program ({kind})</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Shift closed</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>Shift opened</translation>
    </message>
    <message>
        <source>Stock of an agent changed</source>
        <translation>Stock of an agent changed</translation>
    </message>
    <message>
        <source>Storage zone drawn</source>
        <translation>Storage zone drawn</translation>
    </message>
    <message>
        <source>Storage zone removed</source>
        <translation>Storage zone removed</translation>
    </message>
    <message>
        <source>Substitute answered</source>
        <translation>Substitute answered</translation>
    </message>
    <message>
        <source>Substitute offered</source>
        <translation>Substitute offered</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Taken off a bill</source>
        <translation>Taken off a bill</translation>
    </message>
    <message>
        <source>Tally sheet entered</source>
        <translation>Tally sheet entered</translation>
    </message>
    <message>
        <source>Tally sheet printed</source>
        <translation>Tally sheet printed</translation>
    </message>
    <message>
        <source>Temperatures recorded</source>
        <translation>Temperatures recorded</translation>
    </message>
    <message>
        <source>The rest comes later</source>
        <translation>The rest comes later</translation>
    </message>
    <message>
        <source>Treatment finished</source>
        <translation>Treatment finished</translation>
    </message>
    <message>
        <source>Treatment started</source>
        <translation>Treatment started</translation>
    </message>
    <message>
        <source>Vehicle arrived</source>
        <translation>Vehicle arrived</translation>
    </message>
    <message>
        <source>Word learned</source>
        <translation>Word learned</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A4 sheet, 21 labels of 63.5 × 38.1 mm</source>
        <translation>A4 sheet, 21 labels of 63.5 × 38.1 mm</translation>
    </message>
    <message>
        <source>Bag labels</source>
        <translation>Bag labels</translation>
    </message>
    <message>
        <source>Bag {n}/{m}</source>
        <translation>Bag {n}/{m}</translation>
    </message>
    <message>
        <source>COLD</source>
        <translation>COLD</translation>
    </message>
    <message>
        <source>COPY {n}</source>
        <translation>COPY {n}</translation>
    </message>
    <message>
        <source>Label roll, 60 × 40 mm</source>
        <translation>Label roll, 60 × 40 mm</translation>
    </message>
    <message>
        <source>NO LABEL</source>
        <translation>NO LABEL</translation>
    </message>
    <message>
        <source>The bag&apos;s code cannot be a QR code: only A-Z, 0-9 and a few signs can. Pack the bag again.</source>
        <translation>The bag&apos;s code cannot be a QR code: only A-Z, 0-9 and a few signs can. Pack the bag again.</translation>
    </message>
    <message>
        <source>The bag&apos;s code is too long for this label: the squares of its QR code would be {size} mm wide, and scanners need {least} mm. Choose larger labels.</source>
        <translation>The bag&apos;s code is too long for this label: the squares of its QR code would be {size} mm wide, and scanners need {least} mm. Choose larger labels.</translation>
    </message>
    <message>
        <source>The household has no address. Enter it in the roster and print again.</source>
        <translation>The household has no address. Enter it in the roster and print again.</translation>
    </message>
    <message>
        <source>There is no bag {n} of {m}. Pack the bag again.</source>
        <translation>There is no bag {n} of {m}. Pack the bag again.</translation>
    </message>
</context>
<context>
    <name>Logger</name>
    <message>
        <source>No table with times and temperatures was found. Choose the file that the logger&apos;s program exported.</source>
        <translation>No table with times and temperatures was found. Choose the file that the logger&apos;s program exported.</translation>
    </message>
    <message>
        <source>Row {row} has another temperature for the same time ({text}). Delete the wrong one.</source>
        <translation>Row {row} has another temperature for the same time ({text}). Delete the wrong one.</translation>
    </message>
    <message>
        <source>The file says that it ends ({end}) before it starts ({start}). Set the logger&apos;s clock and read it out again.</source>
        <translation>The file says that it ends ({end}) before it starts ({start}). Set the logger&apos;s clock and read it out again.</translation>
    </message>
    <message>
        <source>The last reading is {days} days old. Look whether the logger&apos;s clock is right.</source>
        <translation>The last reading is {days} days old. Look whether the logger&apos;s clock is right.</translation>
    </message>
    <message>
        <source>The logger measured nothing here (“{text}”). The row was left out.</source>
        <translation>The logger measured nothing here (“{text}”). The row was left out.</translation>
    </message>
    <message>
        <source>The row says the same as row {row} and was taken once.</source>
        <translation>The row says the same as row {row} and was taken once.</translation>
    </message>
    <message>
        <source>There are more than {limit} readings. Nothing was taken; export a shorter time.</source>
        <translation>There are more than {limit} readings. Nothing was taken; export a shorter time.</translation>
    </message>
    <message>
        <source>{text} is earlier than row {row} above it. Look whether two logs are in one file, or the logger&apos;s clock was set.</source>
        <translation>{text} is earlier than row {row} above it. Look whether two logs are in one file, or the logger&apos;s clock was set.</translation>
    </message>
    <message>
        <source>{text} is still to come. Set the logger&apos;s clock, or this laptop&apos;s, and read it out again.</source>
        <translation>{text} is still to come. Set the logger&apos;s clock, or this laptop&apos;s, and read it out again.</translation>
    </message>
    <message>
        <source>{text} °C cannot be: goods and rooms are between -60 and 60 °C. The sensor may be broken; delete the row if it is.</source>
        <translation>{text} °C cannot be: goods and rooms are between -60 and 60 °C. The sensor may be broken; delete the row if it is.</translation>
    </message>
    <message>
        <source>“{text}” is not a day and a time. Write it as 2021-11-03 08:31.</source>
        <translation>“{text}” is not a day and a time. Write it as 2021-11-03 08:31.</translation>
    </message>
    <message>
        <source>“{text}” is not a temperature. Write a number, such as -18.5.</source>
        <translation>“{text}” is not a temperature. Write a number, such as -18.5.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A chat list does not name its merchant. Choose it, then read again.</source>
        <translation>A chat list does not name its merchant. Choose it, then read again.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>All of it is recorded already: nothing to add.</source>
        <translation>All of it is recorded already: nothing to add.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Bring orders in</source>
        <translation>Bring orders in</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>Cancelled since, and still in the list: {count}.</source>
        <translation>Cancelled since, and still in the list: {count}.</translation>
    </message>
    <message>
        <source>Change the quantity</source>
        <translation>Change the quantity</translation>
    </message>
    <message>
        <source>Changed at the desk</source>
        <translation>Changed at the desk</translation>
    </message>
    <message>
        <source>Changed in the list, but its goods were shared out or it was cancelled: it stays as it is.</source>
        <translation>Changed in the list, but its goods were shared out or it was cancelled: it stays as it is.</translation>
    </message>
    <message>
        <source>Changed: {count}.</source>
        <translation>Changed: {count}.</translation>
    </message>
    <message>
        <source>Chat group</source>
        <translation>Chat group</translation>
    </message>
    <message>
        <source>Chat list for…</source>
        <translation>Chat list for…</translation>
    </message>
    <message>
        <source>Choose a file, or paste the chat&apos;s list, then press “Read”.</source>
        <translation>Choose a file, or paste the chat&apos;s list, then press “Read”.</translation>
    </message>
    <message>
        <source>Choose a line: its whole text stands here.</source>
        <translation>Choose a line: its whole text stands here.</translation>
    </message>
    <message>
        <source>Choose an order: its lines stand here.</source>
        <translation>Choose an order: its lines stand here.</translation>
    </message>
    <message>
        <source>Choose an order: what it was read from stands here.</source>
        <translation>Choose an order: what it was read from stands here.</translation>
    </message>
    <message>
        <source>Choose the order in the list first. Nothing was changed.</source>
        <translation>Choose the order in the list first. Nothing was changed.</translation>
    </message>
    <message>
        <source>Choose the order, then the line below. Nothing was changed.</source>
        <translation>Choose the order, then the line below. Nothing was changed.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>District data</source>
        <translation>District data</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Drop the draft</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File: mini-program export (CSV, XLSX) or chat text</source>
        <translation>File: mini-program export (CSV, XLSX) or chat text</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find: address, number, merchant, state</source>
        <translation>Find: address, number, merchant, state</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>How much?</translation>
    </message>
    <message>
        <source>It names {names}. Choose the one that these orders go to.</source>
        <translation>It names {names}. Choose the one that these orders go to.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Leave out (Enter)</source>
        <translation>Leave out (Enter)</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lines of the order</translation>
    </message>
    <message>
        <source>Listed are all orders that wait for goods, and of the others the latest.</source>
        <translation>Listed are all orders that wait for goods, and of the others the latest.</translation>
    </message>
    <message>
        <source>Load it under “District data” first: orders are matched against it.</source>
        <translation>Load it under “District data” first: orders are matched against it.</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Merchant of the chat list</source>
        <translation>Merchant of the chat list</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>Needs: {needs}</translation>
    </message>
    <message>
        <source>New: {count}.</source>
        <translation>New: {count}.</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>No line is chosen.</translation>
    </message>
    <message>
        <source>No line was read from it.</source>
        <translation>No line was read from it.</translation>
    </message>
    <message>
        <source>No order could be read.</source>
        <translation>No order could be read.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>No order is chosen.</translation>
    </message>
    <message>
        <source>No such order is recorded.</source>
        <translation>No such order is recorded.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Not taken: rows {rows} belong together, and one of them is wrong.</source>
        <translation>Not taken: rows {rows} belong together, and one of them is wrong.</translation>
    </message>
    <message>
        <source>Not taken: {orders}; problems: {problems}. They stay here until the draft is dropped.</source>
        <translation>Not taken: {orders}; problems: {problems}. They stay here until the draft is dropped.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nothing is wrong.</translation>
    </message>
    <message>
        <source>Nothing new in it can be taken.</source>
        <translation>Nothing new in it can be taken.</translation>
    </message>
    <message>
        <source>Nothing of it was recorded, and pasted text is gone from memory.</source>
        <translation>Nothing of it was recorded, and pasted text is gone from memory.</translation>
    </message>
    <message>
        <source>Nothing of this order stands in the list.</source>
        <translation>Nothing of this order stands in the list.</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>Nothing to read yet.</translation>
    </message>
    <message>
        <source>Nothing was read yet. Choose a file or paste a list, then press “Read”.</source>
        <translation>Nothing was read yet. Choose a file or paste a list, then press “Read”.</translation>
    </message>
    <message>
        <source>Nothing was recorded. What was on the screen before is still there.</source>
        <translation>Nothing was recorded. What was on the screen before is still there.</translation>
    </message>
    <message>
        <source>Of these cancelled since, and not taken again: {count}</source>
        <translation>Of these cancelled since, and not taken again: {count}</translation>
    </message>
    <message>
        <source>One file at a time.</source>
        <translation>One file at a time.</translation>
    </message>
    <message>
        <source>Only the first of them stands in the field now.</source>
        <translation>Only the first of them stands in the field now.</translation>
    </message>
    <message>
        <source>Order cancelled.</source>
        <translation>Order cancelled.</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>Order changed.</translation>
    </message>
    <message>
        <source>Order lists (*.csv *.xlsx *.txt);;All files (*)</source>
        <translation>Order lists (*.csv *.xlsx *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Ordered after the cut-off, and on the list all the same.</source>
        <translation>Ordered after the cut-off, and on the list all the same.</translation>
    </message>
    <message>
        <source>Ordered after the cut-off: it goes with the next list.</source>
        <translation>Ordered after the cut-off: it goes with the next list.</translation>
    </message>
    <message>
        <source>Orders from a file</source>
        <translation>Orders from a file</translation>
    </message>
    <message>
        <source>Orders held back by them: {count}.</source>
        <translation>Orders held back by them: {count}.</translation>
    </message>
    <message>
        <source>Orders taken: {count}.</source>
        <translation>Orders taken: {count}.</translation>
    </message>
    <message>
        <source>Orders to take: {count}</source>
        <translation>Orders to take: {count}</translation>
    </message>
    <message>
        <source>Pass on to…</source>
        <translation>Pass on to…</translation>
    </message>
    <message>
        <source>Passed on to {address}.</source>
        <translation>Passed on to {address}.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>Problems ({count})</translation>
    </message>
    <message>
        <source>Problems: {count}.</source>
        <translation>Problems: {count}.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>Questions: {count}</translation>
    </message>
    <message>
        <source>Questions: {count}.</source>
        <translation>Questions: {count}.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Read as {encoding}.</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Read the file</translation>
    </message>
    <message>
        <source>Read the pasted list</source>
        <translation>Read the pasted list</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>Reading orders</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Reading was stopped.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Recorded already, and not listed: {count}</source>
        <translation>Recorded already, and not listed: {count}</translation>
    </message>
    <message>
        <source>Recorded already: {count}.</source>
        <translation>Recorded already: {count}.</translation>
    </message>
    <message>
        <source>Recorded, and not in the list any more, or struck out: it will be withdrawn.</source>
        <translation>Recorded, and not in the list any more, or struck out: it will be withdrawn.</translation>
    </message>
    <message>
        <source>Recording orders</source>
        <translation>Recording orders</translation>
    </message>
    <message>
        <source>Repeated word for word: {count}.</source>
        <translation>Repeated word for word: {count}.</translation>
    </message>
    <message>
        <source>Review ({count})</source>
        <translation>Review ({count})</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Struck out before they were recorded: {count}.</source>
        <translation>Struck out before they were recorded: {count}.</translation>
    </message>
    <message>
        <source>Take it (Enter)</source>
        <translation>Take it (Enter)</translation>
    </message>
    <message>
        <source>Take orders ({count})</source>
        <translation>Take orders ({count})</translation>
    </message>
    <message>
        <source>Take the line off</source>
        <translation>Take the line off</translation>
    </message>
    <message>
        <source>The chat list was changed.</source>
        <translation>The chat list was changed.</translation>
    </message>
    <message>
        <source>The district&apos;s data is missing.</source>
        <translation>The district&apos;s data is missing.</translation>
    </message>
    <message>
        <source>The draft is dropped.</source>
        <translation>The draft is dropped.</translation>
    </message>
    <message>
        <source>The words that they were read from could not be kept on this laptop.</source>
        <translation>The words that they were read from could not be kept on this laptop.</translation>
    </message>
    <message>
        <source>They are on the purchase lists now. Next: a vehicle arrives (F2).</source>
        <translation>They are on the purchase lists now. Next: a vehicle arrives (F2).</translation>
    </message>
    <message>
        <source>To look at first: {count}.</source>
        <translation>To look at first: {count}.</translation>
    </message>
    <message>
        <source>Type a number such as 2 or 0.5; 0 takes it off.</source>
        <translation>Type a number such as 2 or 0.5; 0 takes it off.</translation>
    </message>
    <message>
        <source>Type a number, or leave the field empty for all.</source>
        <translation>Type a number, or leave the field empty for all.</translation>
    </message>
    <message>
        <source>Type an order</source>
        <translation>Type an order</translation>
    </message>
    <message>
        <source>What an order of a chat list was read from stands here.</source>
        <translation>What an order of a chat list was read from stands here.</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>What is wrong, and what to do</translation>
    </message>
    <message>
        <source>What the order was read from</source>
        <translation>What the order was read from</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Which column is what?</translation>
    </message>
    <message>
        <source>Whose list is it?</source>
        <translation>Whose list is it?</translation>
    </message>
    <message>
        <source>Why is the order changed or cancelled?</source>
        <translation>Why is the order changed or cancelled?</translation>
    </message>
    <message>
        <source>Withdrawn in the chat list.</source>
        <translation>Withdrawn in the chat list.</translation>
    </message>
    <message>
        <source>Withdrawn: {count}.</source>
        <translation>Withdrawn: {count}.</translation>
    </message>
    <message>
        <source>Words learned: {count}.</source>
        <translation>Words learned: {count}.</translation>
    </message>
    <message>
        <source>Words that people of this group use for goods are learned.</source>
        <translation>Words that people of this group use for goods are learned.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>another note</source>
        <translation>another note</translation>
    </message>
    <message>
        <source>as in another order</source>
        <translation>as in another order</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>asked about</translation>
    </message>
    <message>
        <source>asked: {count}</source>
        <translation>asked: {count}</translation>
    </message>
    <message>
        <source>by a correction</source>
        <translation>by a correction</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>by a person</translation>
    </message>
    <message>
        <source>by a short name</source>
        <translation>by a short name</translation>
    </message>
    <message>
        <source>by another name</source>
        <translation>by another name</translation>
    </message>
    <message>
        <source>by its code</source>
        <translation>by its code</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>by its name</translation>
    </message>
    <message>
        <source>by its picture</source>
        <translation>by its picture</translation>
    </message>
    <message>
        <source>by its sound</source>
        <translation>by its sound</translation>
    </message>
    <message>
        <source>by the group&apos;s word</source>
        <translation>by the group&apos;s word</translation>
    </message>
    <message>
        <source>by the list&apos;s offer</source>
        <translation>by the list&apos;s offer</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>elderly</source>
        <translation>elderly</translation>
    </message>
    <message>
        <source>hard to walk</source>
        <translation>hard to walk</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>infant</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>look at it</translation>
    </message>
    <message>
        <source>misspelt</source>
        <translation>misspelt</translation>
    </message>
    <message>
        <source>needs medicine</source>
        <translation>needs medicine</translation>
    </message>
    <message>
        <source>quoted {price}</source>
        <translation>quoted {price}</translation>
    </message>
    <message>
        <source>recorded before</source>
        <translation>recorded before</translation>
    </message>
    <message>
        <source>shared out</source>
        <translation>shared out</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>taken off</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>to change</translation>
    </message>
    <message>
        <source>to withdraw</source>
        <translation>to withdraw</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>which?</source>
        <translation>which?</translation>
    </message>
    <message>
        <source>will be taken</source>
        <translation>will be taken</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{file}, order {number}</source>
        <translation>{file}, order {number}</translation>
    </message>
    <message>
        <source>{item} {quantity}, from {before}.</source>
        <translation>{item} {quantity}, from {before}.</translation>
    </message>
    <message>
        <source>{item}: {before} → {after}</source>
        <translation>{item}: {before} → {after}</translation>
    </message>
    <message>
        <source>{number}, {address}. {what}</source>
        <translation>{number}, {address}. {what}</translation>
    </message>
    <message>
        <source>{number}, {address}: it is off the purchase list.</source>
        <translation>{number}, {address}: it is off the purchase list.</translation>
    </message>
    <message>
        <source>{words} ({rule})</source>
        <translation>{words} ({rule})</translation>
    </message>
    <message>
        <source>… or paste the chat&apos;s list here. It is kept in memory only, until it is taken or dropped.</source>
        <translation>… or paste the chat&apos;s list here. It is kept in memory only, until it is taken or dropped.</translation>
    </message>
    <message>
        <source>… {count} characters, all of which will be read. Backspace empties the field.</source>
        <translation>… {count} characters, all of which will be read. Backspace empties the field.</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Address not known</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>Address or name</translation>
    </message>
    <message>
        <source>Against “{rule}”: {more} households get more of something, {less} get less.</source>
        <translation>Against “{rule}”: {more} households get more of something, {less} get less.</translation>
    </message>
    <message>
        <source>All bags of this household: {count}</source>
        <translation>All bags of this household: {count}</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>All buildings</translation>
    </message>
    <message>
        <source>All goods here are still being counted. They can be shared out once that is finished.</source>
        <translation>All goods here are still being counted. They can be shared out once that is finished.</translation>
    </message>
    <message>
        <source>All there for {address}.</source>
        <translation>All there for {address}.</translation>
    </message>
    <message>
        <source>And more of these: {count}.</source>
        <translation>And more of these: {count}.</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Bag {number}/{of} · labels printed: {copies}</source>
        <translation>Bag {number}/{of} · labels printed: {copies}</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Building {building}</source>
        <translation>Building {building}</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>By need</translation>
    </message>
    <message>
        <source>Cannot walk far</source>
        <translation>Cannot walk far</translation>
    </message>
    <message>
        <source>Choose a household in the list.</source>
        <translation>Choose a household in the list.</translation>
    </message>
    <message>
        <source>Choose {delivery} above to see it. Nothing was changed.</source>
        <translation>Choose {delivery} above to see it. Nothing was changed.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Do not use {path}: the labels still count as not printed. Print them again. Why: {reason}</source>
        <translation>Do not use {path}: the labels still count as not printed. Print them again. Why: {reason}</translation>
    </message>
    <message>
        <source>Each line gets its part of what came, in whole units; weighed goods in halves.</source>
        <translation>Each line gets its part of what came, in whole units; weighed goods in halves.</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>Elderly</translation>
    </message>
    <message>
        <source>Every household gets the same of an item, up to what it ordered.</source>
        <translation>Every household gets the same of an item, up to what it ordered.</translation>
    </message>
    <message>
        <source>Every packed bag of this delivery has its label. To print one again, choose its household.</source>
        <translation>Every packed bag of this delivery has its label. To print one again, choose its household.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>First come</source>
        <translation>First come</translation>
    </message>
    <message>
        <source>For {address}. Ticked: {done} of {all}.</source>
        <translation>For {address}. Ticked: {done} of {all}.</translation>
    </message>
    <message>
        <source>From label {number}</source>
        <translation>From label {number}</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Gets</translation>
    </message>
    <message>
        <source>Gets the rest, after whole lines.</source>
        <translation>Gets the rest, after whole lines.</translation>
    </message>
    <message>
        <source>Go to Disinfection</source>
        <translation>Go to Disinfection</translation>
    </message>
    <message>
        <source>Go to Receiving</source>
        <translation>Go to Receiving</translation>
    </message>
    <message>
        <source>Held: {goods}. What is free can be packed.</source>
        <translation>Held: {goods}. What is free can be packed.</translation>
    </message>
    <message>
        <source>Households packed: {packed}. To pack: {to_pack}.</source>
        <translation>Households packed: {packed}. To pack: {to_pack}.</translation>
    </message>
    <message>
        <source>Households packed: {packed}. To pack: {to_pack}. Waiting for held goods: {waiting}.</source>
        <translation>Households packed: {packed}. To pack: {to_pack}. Waiting for held goods: {waiting}.</translation>
    </message>
    <message>
        <source>Households that would get less than they ordered: {count}</source>
        <translation>Households that would get less than they ordered: {count}</translation>
    </message>
    <message>
        <source>In order of ordering, whole lines first; what is left of an item goes in part to the next.</source>
        <translation>In order of ordering, whole lines first; what is left of an item goes in part to the next.</translation>
    </message>
    <message>
        <source>In part: {count}</source>
        <translation>In part: {count}</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>In proportion</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>Infant</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Its packing was taken back, or it is of another laptop. Nothing was changed.</source>
        <translation>Its packing was taken back, or it is of another laptop. Nothing was changed.</translation>
    </message>
    <message>
        <source>Labels printed: {copies}. Nothing was changed. To hand it over, go to Delivery.</source>
        <translation>Labels printed: {copies}. Nothing was changed. To hand it over, go to Delivery.</translation>
    </message>
    <message>
        <source>Labels written: {count}, failed: {failed}.</source>
        <translation>Labels written: {count}, failed: {failed}.</translation>
    </message>
    <message>
        <source>Labels written: {count}.</source>
        <translation>Labels written: {count}.</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Medicine, infants, people who cannot walk far, the elderly, then all others. This order of urgency is the program&apos;s own: ask the district.</source>
        <translation>Medicine, infants, people who cannot walk far, the elderly, then all others. This order of urgency is the program&apos;s own: ask the district.</translation>
    </message>
    <message>
        <source>More than a fifth off the {amount} that are given. Kept; weigh again if in doubt.</source>
        <translation>More than a fifth off the {amount} that are given. Kept; weigh again if in doubt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>No delivery yet. When a vehicle comes, begin at Receiving (F2).</source>
        <translation>No delivery yet. When a vehicle comes, begin at Receiving (F2).</translation>
    </message>
    <message>
        <source>No file was kept and no label was recorded; they wait as before.</source>
        <translation>No file was kept and no label was recorded; they wait as before.</translation>
    </message>
    <message>
        <source>No household passes this filter. Clear it to see them all.</source>
        <translation>No household passes this filter. Clear it to see them all.</translation>
    </message>
    <message>
        <source>No label for {address}: {reason}</source>
        <translation>No label for {address}: {reason}</translation>
    </message>
    <message>
        <source>No label waits.</source>
        <translation>No label waits.</translation>
    </message>
    <message>
        <source>No such bag is recorded here.</source>
        <translation>No such bag is recorded here.</translation>
    </message>
    <message>
        <source>Nobody gets less than ordered.</source>
        <translation>Nobody gets less than ordered.</translation>
    </message>
    <message>
        <source>None counted yet</source>
        <translation>None counted yet</translation>
    </message>
    <message>
        <source>None of it came.</source>
        <translation>None of it came.</translation>
    </message>
    <message>
        <source>Not at all: {count}</source>
        <translation>Not at all: {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing came</source>
        <translation>Nothing came</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a household in the list first.</source>
        <translation>Nothing was changed. Choose a household in the list first.</translation>
    </message>
    <message>
        <source>Now print their labels. Ctrl+Z takes all of them back.</source>
        <translation>Now print their labels. Ctrl+Z takes all of them back.</translation>
    </message>
    <message>
        <source>On the scale: {item} {amount}</source>
        <translation>On the scale: {item} {amount}</translation>
    </message>
    <message>
        <source>Only to pack</source>
        <translation>Only to pack</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Orders filled wholly: {count}</source>
        <translation>Orders filled wholly: {count}</translation>
    </message>
    <message>
        <source>Orders: {count}. Now pack: choose a household and press Enter.</source>
        <translation>Orders: {count}. Now pack: choose a household and press Enter.</translation>
    </message>
    <message>
        <source>Pack all shown ({count})</source>
        <translation>Pack all shown ({count})</translation>
    </message>
    <message>
        <source>Pack building {building} ({count})</source>
        <translation>Pack building {building} ({count})</translation>
    </message>
    <message>
        <source>Pack its building</source>
        <translation>Pack its building</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>Packed (Enter)</source>
        <translation>Packed (Enter)</translation>
    </message>
    <message>
        <source>Packed (Enter) · bags: {count}</source>
        <translation>Packed (Enter) · bags: {count}</translation>
    </message>
    <message>
        <source>Packed. Bags: {count}.</source>
        <translation>Packed. Bags: {count}.</translation>
    </message>
    <message>
        <source>Packing for {count} households</source>
        <translation>Packing for {count} households</translation>
    </message>
    <message>
        <source>Pages: {pages}. Recorded. File: {path}</source>
        <translation>Pages: {pages}. Recorded. File: {path}</translation>
    </message>
    <message>
        <source>Paper for labels</source>
        <translation>Paper for labels</translation>
    </message>
    <message>
        <source>Partly packed</source>
        <translation>Partly packed</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Print labels ({count})</source>
        <translation>Print labels ({count})</translation>
    </message>
    <message>
        <source>Printing stopped.</source>
        <translation>Printing stopped.</translation>
    </message>
    <message>
        <source>Put it back. Nothing was ticked; the list is on the right.</source>
        <translation>Put it back. Nothing was ticked; the list is on the right.</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qty</translation>
    </message>
    <message>
        <source>Rest waits</source>
        <translation>Rest waits</translation>
    </message>
    <message>
        <source>Share out (Enter)</source>
        <translation>Share out (Enter)</translation>
    </message>
    <message>
        <source>Shared out.</source>
        <translation>Shared out.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Start at label</source>
        <translation>Start at label</translation>
    </message>
    <message>
        <source>Start at this label of the first sheet; those before it are used.</source>
        <translation>Start at this label of the first sheet; those before it are used.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Still waits: {items}.</source>
        <translation>Still waits: {items}.</translation>
    </message>
    <message>
        <source>Substitutes · to offer: {offer} · to ask: {ask}</source>
        <translation>Substitutes · to offer: {offer} · to ask: {ask}</translation>
    </message>
    <message>
        <source>The labels were written but not recorded.</source>
        <translation>The labels were written but not recorded.</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>The same for all</translation>
    </message>
    <message>
        <source>This household is packed, or nothing came for it. Choose another.</source>
        <translation>This household is packed, or nothing came for it. Choose another.</translation>
    </message>
    <message>
        <source>Ticked by scanning: {done} of {all}</source>
        <translation>Ticked by scanning: {done} of {all}</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>To pack</translation>
    </message>
    <message>
        <source>Type the weight as a number, like 2.35.</source>
        <translation>Type the weight as a number, like 2.35.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Weighed</translation>
    </message>
    <message>
        <source>Went to earlier orders and whole lines.</source>
        <translation>Went to earlier orders and whole lines.</translation>
    </message>
    <message>
        <source>Went to greater need or earlier orders.</source>
        <translation>Went to greater need or earlier orders.</translation>
    </message>
    <message>
        <source>Which household?</source>
        <translation>Which household?</translation>
    </message>
    <message>
        <source>Which label to print again</source>
        <translation>Which label to print again</translation>
    </message>
    <message>
        <source>Writing labels</source>
        <translation>Writing labels</translation>
    </message>
    <message>
        <source>contact time, {minutes} min left</source>
        <translation>contact time, {minutes} min left</translation>
    </message>
    <message>
        <source>held: still being counted</source>
        <translation>held: still being counted</translation>
    </message>
    <message>
        <source>nothing is left of it</source>
        <translation>nothing is left of it</translation>
    </message>
    <message>
        <source>shared out</source>
        <translation>shared out</translation>
    </message>
    <message>
        <source>to share out</source>
        <translation>to share out</translation>
    </message>
    <message>
        <source>{amount}
short {short}</source>
        <translation>{amount}
short {short}</translation>
    </message>
    <message>
        <source>{amount}
weighed {weighed}</source>
        <translation>{amount}
weighed {weighed}</translation>
    </message>
    <message>
        <source>{bag} cold</source>
        <translation>{bag} cold</translation>
    </message>
    <message>
        <source>{bag} is of another delivery.</source>
        <translation>{bag} is of another delivery.</translation>
    </message>
    <message>
        <source>{came} of {ordered} {unit} came.</source>
        <translation>{came} of {ordered} {unit} came.</translation>
    </message>
    <message>
        <source>{compound}, building {building}</source>
        <translation>{compound}, building {building}</translation>
    </message>
    <message>
        <source>{count} Press Enter: packed.</source>
        <translation>{count} Press Enter: packed.</translation>
    </message>
    <message>
        <source>{gets} (was {before})</source>
        <translation>{gets} (was {before})</translation>
    </message>
    <message>
        <source>{goods}: {why}</source>
        <translation>{goods}: {why}</translation>
    </message>
    <message>
        <source>{items}
short {short}</source>
        <translation>{items}
short {short}</translation>
    </message>
    <message>
        <source>{item}
held: {why}</source>
        <translation>{item}
held: {why}</translation>
    </message>
    <message>
        <source>{item}
in place of {other}</source>
        <translation>{item}
in place of {other}</translation>
    </message>
    <message>
        <source>{item} in place of {other}</source>
        <translation>{item} in place of {other}</translation>
    </message>
    <message>
        <source>{item} is not for {address}.</source>
        <translation>{item} is not for {address}.</translation>
    </message>
    <message>
        <source>{item} is ticked already.</source>
        <translation>{item} is ticked already.</translation>
    </message>
    <message>
        <source>{item} {amount} {unit} ({why})</source>
        <translation>{item} {amount} {unit} ({why})</translation>
    </message>
    <message>
        <source>{item}: {note}</source>
        <translation>{item}: {note}</translation>
    </message>
    <message>
        <source>{needs}
note</source>
        <translation>{needs}
note</translation>
    </message>
    <message>
        <source>{rule}
Short: {count}</source>
        <translation>{rule}
Short: {count}</translation>
    </message>
    <message>
        <source>{state}
held: {count}</source>
        <translation>{state}
held: {count}</translation>
    </message>
    <message>
        <source>{state} · held: {why}</source>
        <translation>{state} · held: {why}</translation>
    </message>
    <message>
        <source>{time} {merchant} {plate} · {state}</source>
        <translation>{time} {merchant} {plate} · {state}</translation>
    </message>
    <message>
        <source>{what} Look at: {addresses}</source>
        <translation>{what} Look at: {addresses}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>home</source>
        <translation>home</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>need</source>
        <translation>need</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>no.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unclear</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Hold the damage before the camera, and press Space.</source>
        <translation>Hold the damage before the camera, and press Space.</translation>
    </message>
    <message>
        <source>Leave without a picture (Esc)</source>
        <translation>Leave without a picture (Esc)</translation>
    </message>
    <message>
        <source>Looking for the camera …</source>
        <translation>Looking for the camera …</translation>
    </message>
    <message>
        <source>No camera gives a picture. It may be switched off, covered or in use by another program. Take the picture with a phone, and choose the file.</source>
        <translation>No camera gives a picture. It may be switched off, covered or in use by another program. Take the picture with a phone, and choose the file.</translation>
    </message>
    <message>
        <source>Picture from a file</source>
        <translation>Picture from a file</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <translation>Reading a picture</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Take a picture</translation>
    </message>
    <message>
        <source>Take the picture (Space)</source>
        <translation>Take the picture (Space)</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and that you may read it.</source>
        <translation>The file cannot be opened. Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB and was not read. Take the picture smaller, or send a copy.</source>
        <translation>The file is larger than {limit} MB and was not read. Take the picture smaller, or send a copy.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>The picture</translation>
    </message>
    <message>
        <source>The picture has more than {limit} million pixels and was not read. Take it smaller.</source>
        <translation>The picture has more than {limit} million pixels and was not read. Take it smaller.</translation>
    </message>
    <message>
        <source>The picture is being read …</source>
        <translation>The picture is being read …</translation>
    </message>
    <message>
        <source>The picture is not on this laptop, or its file was damaged.</source>
        <translation>The picture is not on this laptop, or its file was damaged.</translation>
    </message>
    <message>
        <source>The picture was cut off or damaged on its way. Send it again, or choose another.</source>
        <translation>The picture was cut off or damaged on its way. Send it again, or choose another.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read here. Choose a JPEG or PNG file; a phone can send one.</source>
        <translation>This is not a picture that can be read here. Choose a JPEG or PNG file; a phone can send one.</translation>
    </message>
    <message>
        <source>Without the picture</source>
        <translation>Without the picture</translation>
    </message>
</context>
<context>
    <name>PriceWatch</name>
    <message>
        <source>Billed, highest</source>
        <translation>Billed, highest</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Flags (rise of more than {percent} %)</source>
        <translation>Flags (rise of more than {percent} %)</translation>
    </message>
    <message>
        <source>Invoiced, highest</source>
        <translation>Invoiced, highest</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Median of the quotes</source>
        <translation>Median of the quotes</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>More by, %</source>
        <translation>More by, %</translation>
    </message>
    <message>
        <source>No merchant has quoted a price yet.</source>
        <translation>No merchant has quoted a price yet.</translation>
    </message>
    <message>
        <source>No price is flagged.</source>
        <translation>No price is flagged.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Price watch, {checkpoint}</source>
        <translation>Price watch, {checkpoint}</translation>
    </message>
    <message>
        <source>Prices in yuan</source>
        <translation>Prices in yuan</translation>
    </message>
    <message>
        <source>Quoted, {merchant}</source>
        <translation>Quoted, {merchant}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>above declared</source>
        <translation>above declared</translation>
    </message>
    <message>
        <source>above the others</source>
        <translation>above the others</translation>
    </message>
    <message>
        <source>billed above invoice</source>
        <translation>billed above invoice</translation>
    </message>
    <message>
        <source>invoiced above quote</source>
        <translation>invoiced above quote</translation>
    </message>
    <message>
        <source>risen</source>
        <translation>risen</translation>
    </message>
    <message>
        <source>{price} has risen from {against}, this merchant&apos;s last price.</source>
        <translation>{price} has risen from {against}, this merchant&apos;s last price.</translation>
    </message>
    <message>
        <source>{price} is above the declared price of {against}.</source>
        <translation>{price} is above the declared price of {against}.</translation>
    </message>
    <message>
        <source>{price} is above {against}, the median of what the other merchants quoted.</source>
        <translation>{price} is above {against}, the median of what the other merchants quoted.</translation>
    </message>
    <message>
        <source>{price} was billed to households, and {against} invoiced.</source>
        <translation>{price} was billed to households, and {against} invoiced.</translation>
    </message>
    <message>
        <source>{price} was invoiced, and {against} quoted.</source>
        <translation>{price} was invoiced, and {against} quoted.</translation>
    </message>
    <message>
        <source>{why}, +{percent} %</source>
        <translation>{why}, +{percent} %</translation>
    </message>
</context>
<context>
    <name>ProtocolFile</name>
    <message>
        <source>{file}, line {line}: this is not TOML. Mend the line, or choose another file.</source>
        <translation>{file}, line {line}: this is not TOML. Mend the line, or choose another file.</translation>
    </message>
    <message>
        <source>{file}: nothing here is called “{key}”. Check how it is spelled, or take it out.</source>
        <translation>{file}: nothing here is called “{key}”. Check how it is spelled, or take it out.</translation>
    </message>
    <message>
        <source>{file}: this is not TOML. Choose a file that was exported here.</source>
        <translation>{file}: this is not TOML. Choose a file that was exported here.</translation>
    </message>
    <message>
        <source>{file}: “{key}” has to be a list of texts in [ ].</source>
        <translation>{file}: “{key}” has to be a list of texts in [ ].</translation>
    </message>
    <message>
        <source>{file}: “{key}” has to be a table. Compare with a file that was exported here.</source>
        <translation>{file}: “{key}” has to be a table. Compare with a file that was exported here.</translation>
    </message>
    <message>
        <source>{file}: “{key}” has to be a whole number.</source>
        <translation>{file}: “{key}” has to be a whole number.</translation>
    </message>
    <message>
        <source>{file}: “{key}” has to be text in quotation marks.</source>
        <translation>{file}: “{key}” has to be text in quotation marks.</translation>
    </message>
    <message>
        <source>{file}: “{key}” has to be true or false.</source>
        <translation>{file}: “{key}” has to be true or false.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is missing. Add it.</source>
        <translation>{file}: “{key}” is missing. Add it.</translation>
    </message>
</context>
<context>
    <name>Protocols</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A field does not read.</source>
        <translation>A field does not read.</translation>
    </message>
    <message>
        <source>A set of protocols from a file</source>
        <translation>A set of protocols from a file</translation>
    </message>
    <message>
        <source>A vehicle needs a pass</source>
        <translation>A vehicle needs a pass</translation>
    </message>
    <message>
        <source>A weight is right within</source>
        <translation>A weight is right within</translation>
    </message>
    <message>
        <source>Add an agent to use</source>
        <translation>Add an agent to use</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>Again every</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Begin with:</translation>
    </message>
    <message>
        <source>COVID-19 set</source>
        <translation>COVID-19 set</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Choose a file with protocols (.toml).</source>
        <translation>Choose a file with protocols (.toml).</translation>
    </message>
    <message>
        <source>Confirmed by the local health office</source>
        <translation>Confirmed by the local health office</translation>
    </message>
    <message>
        <source>Contact time at least</source>
        <translation>Contact time at least</translation>
    </message>
    <message>
        <source>Count blind: what was ordered is shown only when the count is finished</source>
        <translation>Count blind: what was ordered is shown only when the count is finished</translation>
    </message>
    <message>
        <source>Counted in pieces (tablets)</source>
        <translation>Counted in pieces (tablets)</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Drop the draft</translation>
    </message>
    <message>
        <source>Empty set</source>
        <translation>Empty set</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Figures: {mark}.</source>
        <translation>Figures: {mark}.</translation>
    </message>
    <message>
        <source>From now on it decides what may leave. Ctrl+Z brings the one before back.</source>
        <translation>From now on it decides what may leave. Ctrl+Z brings the one before back.</translation>
    </message>
    <message>
        <source>Health codes that may pass (none: not asked)</source>
        <translation>Health codes that may pass (none: not asked)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>In force: {name}</source>
        <translation>In force: {name}</translation>
    </message>
    <message>
        <source>In force: {name}, put in force at {time} by {who}.</source>
        <translation>In force: {name}, put in force at {time} by {who}.</translation>
    </message>
    <message>
        <source>Last test at most so old (0: not asked)</source>
        <translation>Last test at most so old (0: not asked)</translation>
    </message>
    <message>
        <source>Look at its figures, then put it in force (Ctrl+Enter).</source>
        <translation>Look at its figures, then put it in force (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Name of the set</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>New agent</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>No protocols are in force yet: every load needs one treatment, with any agent. Choose a set, look at its figures, and put it in force.</source>
        <translation>No protocols are in force yet: every load needs one treatment, with any agent. Choose a set, look at its figures, and put it in force.</translation>
    </message>
    <message>
        <source>Only a supervisor may change them.</source>
        <translation>Only a supervisor may change them.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Parts of the set</source>
        <translation>Parts of the set</translation>
    </message>
    <message>
        <source>Protocols (*.toml)</source>
        <translation>Protocols (*.toml)</translation>
    </message>
    <message>
        <source>Protocols written</source>
        <translation>Protocols written</translation>
    </message>
    <message>
        <source>Put in force (Ctrl+Enter)</source>
        <translation>Put in force (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Running low below</source>
        <translation>Running low below</translation>
    </message>
    <message>
        <source>Shown is a draft, {name}: it does not hold until it is put in force.</source>
        <translation>Shown is a draft, {name}: it does not hold until it is put in force.</translation>
    </message>
    <message>
        <source>Source: document and clause</source>
        <translation>Source: document and clause</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Source: {source}.</translation>
    </message>
    <message>
        <source>Strength from</source>
        <translation>Strength from</translation>
    </message>
    <message>
        <source>Strength in stock (1 % is 10,000; 0: used as it is; pieces: 1000 × mg in one)</source>
        <translation>Strength in stock (1 % is 10,000; 0: used as it is; pieces: 1000 × mg in one)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Temperature at least (empty: no bound)</source>
        <translation>Temperature at least (empty: no bound)</translation>
    </message>
    <message>
        <source>Temperature at most (empty: no bound)</source>
        <translation>Temperature at most (empty: no bound)</translation>
    </message>
    <message>
        <source>Temperature at most (empty: not asked)</source>
        <translation>Temperature at most (empty: not asked)</translation>
    </message>
    <message>
        <source>The checkpoint</source>
        <translation>The checkpoint</translation>
    </message>
    <message>
        <source>The file was not taken.</source>
        <translation>The file was not taken.</translation>
    </message>
    <message>
        <source>The set in force stays as it was. What is wrong stands beside its field.</source>
        <translation>The set in force stays as it was. What is wrong stands beside its field.</translation>
    </message>
    <message>
        <source>This is the program&apos;s own database.</source>
        <translation>This is the program&apos;s own database.</translation>
    </message>
    <message>
        <source>This set is in force already.</source>
        <translation>This set is in force already.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Type a whole number.</translation>
    </message>
    <message>
        <source>Type degrees Celsius with at most one decimal, such as -18 or 37.3.</source>
        <translation>Type degrees Celsius with at most one decimal, such as -18 or 37.3.</translation>
    </message>
    <message>
        <source>Type minutes, such as 30 or 0.5.</source>
        <translation>Type minutes, such as 30 or 0.5.</translation>
    </message>
    <message>
        <source>Type per cent with at most one decimal, such as 3 or 2.5.</source>
        <translation>Type per cent with at most one decimal, such as 3 or 2.5.</translation>
    </message>
    <message>
        <source>What is treated</source>
        <translation>What is treated</translation>
    </message>
    <message>
        <source>a pass is asked for</source>
        <translation>a pass is asked for</translation>
    </message>
    <message>
        <source>any agent</source>
        <translation>any agent</translation>
    </message>
    <message>
        <source>at least {coldest} °C</source>
        <translation>at least {coldest} °C</translation>
    </message>
    <message>
        <source>at most {highest} °C</source>
        <translation>at most {highest} °C</translation>
    </message>
    <message>
        <source>at most {warmest} °C</source>
        <translation>at most {warmest} °C</translation>
    </message>
    <message>
        <source>counted blind</source>
        <translation>counted blind</translation>
    </message>
    <message>
        <source>every {hours} h: {use}</source>
        <translation>every {hours} h: {use}</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>mg/L</source>
        <translation>mg/L</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>no pass is asked for</source>
        <translation>no pass is asked for</translation>
    </message>
    <message>
        <source>nothing asked</source>
        <translation>nothing asked</translation>
    </message>
    <message>
        <source>ordered is shown</source>
        <translation>ordered is shown</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>test within {hours} h</source>
        <translation>test within {hours} h</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>weights within {percent} %</source>
        <translation>weights within {percent} %</translation>
    </message>
    <message>
        <source>{name}: a draft</source>
        <translation>{name}: a draft</translation>
    </message>
    <message>
        <source>{strength}; low below {low}</source>
        <translation>{strength}; low below {low}</translation>
    </message>
</context>
<context>
    <name>PurchaseList</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Closed {time}</source>
        <translation>Closed {time}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items: {count}. In all: {units}.</source>
        <translation>Items: {count}. In all: {units}.</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nothing is on this list.</source>
        <translation>Nothing is on this list.</translation>
    </message>
    <message>
        <source>Order desk</source>
        <translation>Order desk</translation>
    </message>
    <message>
        <source>Please answer with the price of one unit behind each item.</source>
        <translation>Please answer with the price of one unit behind each item.</translation>
    </message>
    <message>
        <source>Please bring in addition:</source>
        <translation>Please bring in addition:</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>Price (yuan)</translation>
    </message>
    <message>
        <source>Price of one unit (yuan)</source>
        <translation>Price of one unit (yuan)</translation>
    </message>
    <message>
        <source>Purchase list {number}</source>
        <translation>Purchase list {number}</translation>
    </message>
    <message>
        <source>Purchase list {number}, cancelled</source>
        <translation>Purchase list {number}, cancelled</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Written {time}</source>
        <translation>Written {time}</translation>
    </message>
    <message>
        <source>[{title}] {checkpoint} to {merchant}</source>
        <translation>[{title}] {checkpoint} to {merchant}</translation>
    </message>
</context>
<context>
    <name>Purchasing</name>
    <message>
        <source>A price is more than 0. Leave the field empty where there is none.</source>
        <translation>A price is more than 0. Leave the field empty where there is none.</translation>
    </message>
    <message>
        <source>A workbook for the merchant&apos;s prices, and a page to print</source>
        <translation>A workbook for the merchant&apos;s prices, and a page to print</translation>
    </message>
    <message>
        <source>Add later orders ({count})</source>
        <translation>Add later orders ({count})</translation>
    </message>
    <message>
        <source>Added to {number}.</source>
        <translation>Added to {number}.</translation>
    </message>
    <message>
        <source>All of them at once, for this merchant (Ctrl+Enter)</source>
        <translation>All of them at once, for this merchant (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Before: {price}, {time}.</source>
        <translation>Before: {price}, {time}.</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>Below the minimum</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Cancel the list</source>
        <translation>Cancel the list</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Cancelled at {time}: {reason}</source>
        <translation>Cancelled at {time}: {reason}</translation>
    </message>
    <message>
        <source>Cancels its orders and pays back what was paid for them, all at once</source>
        <translation>Cancels its orders and pays back what was paid for them, all at once</translation>
    </message>
    <message>
        <source>Choose a list: what stands on it is shown here.</source>
        <translation>Choose a list: what stands on it is shown here.</translation>
    </message>
    <message>
        <source>Choose an item in the list first.</source>
        <translation>Choose an item in the list first.</translation>
    </message>
    <message>
        <source>Choose an item with ↑ and ↓</source>
        <translation>Choose an item with ↑ and ↓</translation>
    </message>
    <message>
        <source>Choose an item: why it is flagged stands here.</source>
        <translation>Choose an item: why it is flagged stands here.</translation>
    </message>
    <message>
        <source>Choose one in the list. Nothing was changed.</source>
        <translation>Choose one in the list. Nothing was changed.</translation>
    </message>
    <message>
        <source>Choose one in the list. Nothing was recorded.</source>
        <translation>Choose one in the list. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Close the list</translation>
    </message>
    <message>
        <source>Closed lists</source>
        <translation>Closed lists</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Copy the additions</source>
        <translation>Copy the additions</translation>
    </message>
    <message>
        <source>Copy the merchant&apos;s lines in the chat first, such as “西红柿 4.80”. Nothing was read.</source>
        <translation>Copy the merchant&apos;s lines in the chat first, such as “西红柿 4.80”. Nothing was read.</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Every order is on a list. New ones are taken at Orders (F1).</source>
        <translation>Every order is on a list. New ones are taken at Orders (F1).</translation>
    </message>
    <message>
        <source>Flag a rise of more than</source>
        <translation>Flag a rise of more than</translation>
    </message>
    <message>
        <source>Flagged: {count}. They stand in the price watch.</source>
        <translation>Flagged: {count}. They stand in the price watch.</translation>
    </message>
    <message>
        <source>Flags: {count}</source>
        <translation>Flags: {count}</translation>
    </message>
    <message>
        <source>For the district (XLSX, CSV)</source>
        <translation>For the district (XLSX, CSV)</translation>
    </message>
    <message>
        <source>Give back from the box: {amount} yuan ({households}).</source>
        <translation>Give back from the box: {amount} yuan ({households}).</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Invoiced</translation>
    </message>
    <message>
        <source>It was taken back. Nothing was written; choose another list.</source>
        <translation>It was taken back. Nothing was written; choose another list.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items and their prices</source>
        <translation>Items and their prices</translation>
    </message>
    <message>
        <source>Items of the list</source>
        <translation>Items of the list</translation>
    </message>
    <message>
        <source>Items with prices: {count}. Flagged: {flagged}.</source>
        <translation>Items with prices: {count}. Flagged: {flagged}.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Late orders ({count}) are left for the next list.</source>
        <translation>Late orders ({count}) are left for the next list.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>List {number} cancelled.</source>
        <translation>List {number} cancelled.</translation>
    </message>
    <message>
        <source>List {number} is closed.</source>
        <translation>List {number} is closed.</translation>
    </message>
    <message>
        <source>Look at {item}: {price}.</source>
        <translation>Look at {item}: {price}.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Minimum not reached: {amount} of {minimum}.</source>
        <translation>Minimum not reached: {amount} of {minimum}.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>No item is chosen.</translation>
    </message>
    <message>
        <source>No item. Load the district&apos;s data at Orders (F1).</source>
        <translation>No item. Load the district&apos;s data at Orders (F1).</translation>
    </message>
    <message>
        <source>No list is chosen.</source>
        <translation>No list is chosen.</translation>
    </message>
    <message>
        <source>No list was closed yet. Choose a merchant and press “Close the list”.</source>
        <translation>No list was closed yet. Choose a merchant and press “Close the list”.</translation>
    </message>
    <message>
        <source>No merchant is chosen.</source>
        <translation>No merchant is chosen.</translation>
    </message>
    <message>
        <source>No price is known yet. Record what a merchant quotes, on the page before this.</source>
        <translation>No price is known yet. Record what a merchant quotes, on the page before this.</translation>
    </message>
    <message>
        <source>No price was read.</source>
        <translation>No price was read.</translation>
    </message>
    <message>
        <source>Nothing is copied.</source>
        <translation>Nothing is copied.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: look at them, then press “Record prices”.</source>
        <translation>Nothing is recorded yet: look at them, then press “Record prices”.</translation>
    </message>
    <message>
        <source>Nothing was added to this list since it was closed.</source>
        <translation>Nothing was added to this list since it was closed.</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>On order</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>On two lists: {count}</source>
        <translation>On two lists: {count}</translation>
    </message>
    <message>
        <source>Only flagged</source>
        <translation>Only flagged</translation>
    </message>
    <message>
        <source>Only what is on order</source>
        <translation>Only what is on order</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Orders added: {orders}. Items to bring beyond the list: {items}. Copy the additions for the merchant.</source>
        <translation>Orders added: {orders}. Items to bring beyond the list: {items}. Copy the additions for the merchant.</translation>
    </message>
    <message>
        <source>Orders cancelled: {count}.</source>
        <translation>Orders cancelled: {count}.</translation>
    </message>
    <message>
        <source>Orders on no list, by merchant</source>
        <translation>Orders on no list, by merchant</translation>
    </message>
    <message>
        <source>Orders that stand on another list too: {count}. Two laptops closed one each: tell the merchant.</source>
        <translation>Orders that stand on another list too: {count}. Two laptops closed one each: tell the merchant.</translation>
    </message>
    <message>
        <source>Orders were changed: the merchant has to be told of more.</source>
        <translation>Orders were changed: the merchant has to be told of more.</translation>
    </message>
    <message>
        <source>Orders: {count}</source>
        <translation>Orders: {count}</translation>
    </message>
    <message>
        <source>Orders: {orders}, items: {items}. Send it to the merchant.</source>
        <translation>Orders: {orders}, items: {items}. Send it to the merchant.</translation>
    </message>
    <message>
        <source>Paste it into the merchant&apos;s chat. Lines: {count}.</source>
        <translation>Paste it into the merchant&apos;s chat. Lines: {count}.</translation>
    </message>
    <message>
        <source>Paste prices</source>
        <translation>Paste prices</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Price watch</source>
        <translation>Price watch</translation>
    </message>
    <message>
        <source>Prices read: {count}.</source>
        <translation>Prices read: {count}.</translation>
    </message>
    <message>
        <source>Prices recorded: {count}.</source>
        <translation>Prices recorded: {count}.</translation>
    </message>
    <message>
        <source>Purchase lists</source>
        <translation>Purchase lists</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Quoted</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Read a file…</translation>
    </message>
    <message>
        <source>Reading prices</source>
        <translation>Reading prices</translation>
    </message>
    <message>
        <source>Reads the copied text, one item a line (Ctrl+P)</source>
        <translation>Reads the copied text, one item a line (Ctrl+P)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Record prices ({count})</source>
        <translation>Record prices ({count})</translation>
    </message>
    <message>
        <source>Row {row}: this merchant does not sell {item}.</source>
        <translation>Row {row}: this merchant does not sell {item}.</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>Shared out</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Since then</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tables and text (*.xlsx *.csv *.txt)</source>
        <translation>Tables and text (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>The file that the merchant sent back</source>
        <translation>The file that the merchant sent back</translation>
    </message>
    <message>
        <source>The list as text, to paste into the merchant&apos;s chat (Ctrl+T)</source>
        <translation>The list as text, to paste into the merchant&apos;s chat (Ctrl+T)</translation>
    </message>
    <message>
        <source>The list as the merchant filled it in, or its own table (Ctrl+O)</source>
        <translation>The list as the merchant filled it in, or its own table (Ctrl+O)</translation>
    </message>
    <message>
        <source>The list is written.</source>
        <translation>The list is written.</translation>
    </message>
    <message>
        <source>The merchant&apos;s orders become one list; later ones can be added (Ctrl+Enter)</source>
        <translation>The merchant&apos;s orders become one list; later ones can be added (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The price watch is written.</source>
        <translation>The price watch is written.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>There is nothing to copy.</translation>
    </message>
    <message>
        <source>They are billed from now on.</source>
        <translation>They are billed from now on.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>This file is not there.</translation>
    </message>
    <message>
        <source>This is no price.</source>
        <translation>This is no price.</translation>
    </message>
    <message>
        <source>This list is not recorded any more.</source>
        <translation>This list is not recorded any more.</translation>
    </message>
    <message>
        <source>To look at in it: {count}.</source>
        <translation>To look at in it: {count}.</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>To order</translation>
    </message>
    <message>
        <source>Transfer back: {amount} yuan ({households}).</source>
        <translation>Transfer back: {amount} yuan ({households}).</translation>
    </message>
    <message>
        <source>Vehicle came {time}</source>
        <translation>Vehicle came {time}</translation>
    </message>
    <message>
        <source>Vehicle to come</source>
        <translation>Vehicle to come</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>What could not be read</translation>
    </message>
    <message>
        <source>What was added last, to paste into the merchant&apos;s chat</source>
        <translation>What was added last, to paste into the merchant&apos;s chat</translation>
    </message>
    <message>
        <source>Why is the list cancelled? Orders are cancelled too.</source>
        <translation>Why is the list cancelled? Orders are cancelled too.</translation>
    </message>
    <message>
        <source>Why the item is flagged</source>
        <translation>Why the item is flagged</translation>
    </message>
    <message>
        <source>With the late ones ({count})</source>
        <translation>With the late ones ({count})</translation>
    </message>
    <message>
        <source>Writing the price watch</source>
        <translation>Writing the price watch</translation>
    </message>
    <message>
        <source>Writing the purchase list</source>
        <translation>Writing the purchase list</translation>
    </message>
    <message>
        <source>XLSX and PDF</source>
        <translation>XLSX and PDF</translation>
    </message>
    <message>
        <source>from {amount} yuan</source>
        <translation>from {amount} yuan</translation>
    </message>
    <message>
        <source>households: {count}, in Cash at Accounts</source>
        <translation>households: {count}, in Cash at Accounts</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>late: {count}</translation>
    </message>
    <message>
        <source>of {minimum}</source>
        <translation>of {minimum}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>withdrawn: {count}</source>
        <translation>withdrawn: {count}</translation>
    </message>
    <message>
        <source>{item}, price of one {unit} in yuan</source>
        <translation>{item}, price of one {unit} in yuan</translation>
    </message>
    <message>
        <source>{merchant} asks {price} since {time}.</source>
        <translation>{merchant} asks {price} since {time}.</translation>
    </message>
    <message>
        <source>{merchant}: {words}</source>
        <translation>{merchant}: {words}</translation>
    </message>
    <message>
        <source>{price} cannot be meant: declared is {declared}. Are yuan and fen mixed up?</source>
        <translation>{price} cannot be meant: declared is {declared}. Are yuan and fen mixed up?</translation>
    </message>
    <message>
        <source>{quantity} free for others</source>
        <translation>{quantity} free for others</translation>
    </message>
    <message>
        <source>{quantity} more needed</source>
        <translation>{quantity} more needed</translation>
    </message>
    <message>
        <source>{quantity} {unit}</source>
        <translation>{quantity} {unit}</translation>
    </message>
    <message>
        <source>“{path}” was not read. Choose the file that the merchant sent back.</source>
        <translation>“{path}” was not read. Choose the file that the merchant sent back.</translation>
    </message>
    <message>
        <source>“{text}” is no amount in yuan. Type it like 4.80.</source>
        <translation>“{text}” is no amount in yuan. Type it like 4.80.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A cancelled order is not changed, and nothing was recorded. Take a new order for what is wanted.</source>
        <translation>A cancelled order is not changed, and nothing was recorded. Take a new order for what is wanted.</translation>
    </message>
    <message>
        <source>A certificate is missing.</source>
        <translation>A certificate is missing.</translation>
    </message>
    <message>
        <source>A certificate is not known, or stands there twice.</source>
        <translation>A certificate is not known, or stands there twice.</translation>
    </message>
    <message>
        <source>A class of goods that is not known, or that stands there twice.</source>
        <translation>A class of goods that is not known, or that stands there twice.</translation>
    </message>
    <message>
        <source>A colour of the health code is not known.</source>
        <translation>A colour of the health code is not known.</translation>
    </message>
    <message>
        <source>A count cannot go below zero.</source>
        <translation>A count cannot go below zero.</translation>
    </message>
    <message>
        <source>A driver&apos;s temperature limit is from 30 to 45 °C with at most one decimal.</source>
        <translation>A driver&apos;s temperature limit is from 30 to 45 °C with at most one decimal.</translation>
    </message>
    <message>
        <source>A round comes again after 1 minute to 7 days.</source>
        <translation>A round comes again after 1 minute to 7 days.</translation>
    </message>
    <message>
        <source>A shift is open already.</source>
        <translation>A shift is open already.</translation>
    </message>
    <message>
        <source>A source has at most 1,000 characters.</source>
        <translation>A source has at most 1,000 characters.</translation>
    </message>
    <message>
        <source>A taking-back stays.</source>
        <translation>A taking-back stays.</translation>
    </message>
    <message>
        <source>A temperature is from -60 to 60 °C with at most one decimal, and the coldest is below the warmest.</source>
        <translation>A temperature is from -60 to 60 °C with at most one decimal, and the coldest is below the warmest.</translation>
    </message>
    <message>
        <source>A test is from 0 to 720 hours old.</source>
        <translation>A test is from 0 to 720 hours old.</translation>
    </message>
    <message>
        <source>Agent or method is missing.</source>
        <translation>Agent or method is missing.</translation>
    </message>
    <message>
        <source>All good goods of this delivery are released. Nothing was changed.</source>
        <translation>All good goods of this delivery are released. Nothing was changed.</translation>
    </message>
    <message>
        <source>All of {lot} is in bags or withdrawn. Nothing was changed.</source>
        <translation>All of {lot} is in bags or withdrawn. Nothing was changed.</translation>
    </message>
    <message>
        <source>All orders came after {cut_off}.</source>
        <translation>All orders came after {cut_off}.</translation>
    </message>
    <message>
        <source>All that was invoiced of {product} came and is sound. Nothing was booked.</source>
        <translation>All that was invoiced of {product} came and is sound. Nothing was booked.</translation>
    </message>
    <message>
        <source>All that was ordered of {product} came, so no rest comes later. The count goes on.</source>
        <translation>All that was ordered of {product} came, so no rest comes later. The count goes on.</translation>
    </message>
    <message>
        <source>An agent is named that is not among the set&apos;s agents. Add it there first.</source>
        <translation>An agent is named that is not among the set&apos;s agents. Add it there first.</translation>
    </message>
    <message>
        <source>An amount of {amount} yuan cannot be booked.</source>
        <translation>An amount of {amount} yuan cannot be booked.</translation>
    </message>
    <message>
        <source>Another zone lies there.</source>
        <translation>Another zone lies there.</translation>
    </message>
    <message>
        <source>Are yuan and fen mixed up?</source>
        <translation>Are yuan and fen mixed up?</translation>
    </message>
    <message>
        <source>Ask the merchant for the price of one {unit}.</source>
        <translation>Ask the merchant for the price of one {unit}.</translation>
    </message>
    <message>
        <source>At {time} it was booked that the checkpoint bears {product}. To change that, take it back.</source>
        <translation>At {time} it was booked that the checkpoint bears {product}. To change that, take it back.</translation>
    </message>
    <message>
        <source>At {time} it was booked that the merchant credits {product}. To change that, take it back.</source>
        <translation>At {time} it was booked that the merchant credits {product}. To change that, take it back.</translation>
    </message>
    <message>
        <source>By what is known here {address} has none of the goods. It can only be said that they are not theirs.</source>
        <translation>By what is known here {address} has none of the goods. It can only be said that they are not theirs.</translation>
    </message>
    <message>
        <source>Cash moved last at {time}; {expected} yuan should lie in the box. The shift stays open. Count the cash at the Accounts station, then close the shift.</source>
        <translation>Cash moved last at {time}; {expected} yuan should lie in the box. The shift stays open. Count the cash at the Accounts station, then close the shift.</translation>
    </message>
    <message>
        <source>Choose at least one way to apply it.</source>
        <translation>Choose at least one way to apply it.</translation>
    </message>
    <message>
        <source>Every open order is on a list already. Nothing was recorded.</source>
        <translation>Every open order is on a list already. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Everything that this delivery gives them is in bags already.</source>
        <translation>Everything that this delivery gives them is in bags already.</translation>
    </message>
    <message>
        <source>Expired before it was made.</source>
        <translation>Expired before it was made.</translation>
    </message>
    <message>
        <source>Finished already.</source>
        <translation>Finished already.</translation>
    </message>
    <message>
        <source>For the goods this delivery did not bring, no household has paid or it has its money back.</source>
        <translation>For the goods this delivery did not bring, no household has paid or it has its money back.</translation>
    </message>
    <message>
        <source>Goods lie in this zone.</source>
        <translation>Goods lie in this zone.</translation>
    </message>
    <message>
        <source>Handed over already.</source>
        <translation>Handed over already.</translation>
    </message>
    <message>
        <source>Households without an answer: {count}. The recall stays open. Ask them, or give the reason for closing it all the same.</source>
        <translation>Households without an answer: {count}. The recall stays open. Ask them, or give the reason for closing it all the same.</translation>
    </message>
    <message>
        <source>Invoice {number} of this merchant was booked at {time}. Nothing was booked again.</source>
        <translation>Invoice {number} of this merchant was booked at {time}. Nothing was booked again.</translation>
    </message>
    <message>
        <source>It came at {time}, and its goods are counted against the list. Nothing was changed. Close a new list for what came later.</source>
        <translation>It came at {time}, and its goods are counted against the list. Nothing was changed. Close a new list for what came later.</translation>
    </message>
    <message>
        <source>It can no longer be cancelled, and nothing was changed. Return its bags instead.</source>
        <translation>It can no longer be cancelled, and nothing was changed. Return its bags instead.</translation>
    </message>
    <message>
        <source>It cannot keep that.</source>
        <translation>It cannot keep that.</translation>
    </message>
    <message>
        <source>It cannot lie there.</source>
        <translation>It cannot lie there.</translation>
    </message>
    <message>
        <source>It is cancelled, on a list already, or for another merchant. Nothing was recorded; look at the orders again.</source>
        <translation>It is cancelled, on a list already, or for another merchant. Nothing was recorded; look at the orders again.</translation>
    </message>
    <message>
        <source>It is: {code}.</source>
        <translation>It is: {code}.</translation>
    </message>
    <message>
        <source>It lies in a bag already, or is for others. Nothing was packed. Look again.</source>
        <translation>It lies in a bag already, or is for others. Nothing was packed. Look again.</translation>
    </message>
    <message>
        <source>It lies in a bag already.</source>
        <translation>It lies in a bag already.</translation>
    </message>
    <message>
        <source>It lies partly on {zone}. Move it, or make it smaller.</source>
        <translation>It lies partly on {zone}. Move it, or make it smaller.</translation>
    </message>
    <message>
        <source>It must be within the map, at least {count} steps wide and high.</source>
        <translation>It must be within the map, at least {count} steps wide and high.</translation>
    </message>
    <message>
        <source>It needs a name of its own, of at most 60 characters, that stands only once.</source>
        <translation>It needs a name of its own, of at most 60 characters, that stands only once.</translation>
    </message>
    <message>
        <source>It was cancelled at {time}. Nothing was changed.</source>
        <translation>It was cancelled at {time}. Nothing was changed.</translation>
    </message>
    <message>
        <source>It was closed at {time}. Nothing was changed.</source>
        <translation>It was closed at {time}. Nothing was changed.</translation>
    </message>
    <message>
        <source>It was finished at {time}. Nothing was changed.</source>
        <translation>It was finished at {time}. Nothing was changed.</translation>
    </message>
    <message>
        <source>It was finished at {time}. To correct it, take “Count finished” back first.</source>
        <translation>It was finished at {time}. To correct it, take “Count finished” back first.</translation>
    </message>
    <message>
        <source>It was handed over at {time} by {person}. Nothing was changed.</source>
        <translation>It was handed over at {time} by {person}. Nothing was changed.</translation>
    </message>
    <message>
        <source>It was opened at {time}. Close it before you open the next one.</source>
        <translation>It was opened at {time}. Close it before you open the next one.</translation>
    </message>
    <message>
        <source>It was returned at {time} by {person}. Nothing was changed.</source>
        <translation>It was returned at {time} by {person}. Nothing was changed.</translation>
    </message>
    <message>
        <source>It would cost {amount} yuan, what was ordered {most}. Nothing was recorded. Offer less of it, or at a lower price.</source>
        <translation>It would cost {amount} yuan, what was ordered {most}. Nothing was recorded. Offer less of it, or at a lower price.</translation>
    </message>
    <message>
        <source>Its declared price is {price} yuan.</source>
        <translation>Its declared price is {price} yuan.</translation>
    </message>
    <message>
        <source>Its goods are here, so it cannot be changed, and nothing was recorded. Leave it out; what is not wanted can be passed on to a neighbour or taken off the bill.</source>
        <translation>Its goods are here, so it cannot be changed, and nothing was recorded. Leave it out; what is not wanted can be passed on to a neighbour or taken off the bill.</translation>
    </message>
    <message>
        <source>Its label is of {checkpoint}. Nothing was changed. Put the bag aside for them.</source>
        <translation>Its label is of {checkpoint}. Nothing was changed. Put the bag aside for them.</translation>
    </message>
    <message>
        <source>Its lines make {sum} yuan and its total says {total} yuan, a difference of {difference} yuan. Nothing was booked. Compare each line with the paper, and ask the merchant.</source>
        <translation>Its lines make {sum} yuan and its total says {total} yuan, a difference of {difference} yuan. Nothing was booked. Compare each line with the paper, and ask the merchant.</translation>
    </message>
    <message>
        <source>List {number} is cancelled.</source>
        <translation>List {number} is cancelled.</translation>
    </message>
    <message>
        <source>List {number}: the vehicle came.</source>
        <translation>List {number}: the vehicle came.</translation>
    </message>
    <message>
        <source>Lots in it: {count}. Nothing was changed. Put them elsewhere first.</source>
        <translation>Lots in it: {count}. Nothing was changed. Put them elsewhere first.</translation>
    </message>
    <message>
        <source>Measure {lot} and write it down, or let a supervisor decide.</source>
        <translation>Measure {lot} and write it down, or let a supervisor decide.</translation>
    </message>
    <message>
        <source>More than can be paid back.</source>
        <translation>More than can be paid back.</translation>
    </message>
    <message>
        <source>More than is owed to the merchant.</source>
        <translation>More than is owed to the merchant.</translation>
    </message>
    <message>
        <source>More than was billed.</source>
        <translation>More than was billed.</translation>
    </message>
    <message>
        <source>More than was handed over.</source>
        <translation>More than was handed over.</translation>
    </message>
    <message>
        <source>No lot was chosen.</source>
        <translation>No lot was chosen.</translation>
    </message>
    <message>
        <source>No offer waits for an answer.</source>
        <translation>No offer waits for an answer.</translation>
    </message>
    <message>
        <source>No order came later, and none needs more than was ordered. Nothing was recorded.</source>
        <translation>No order came later, and none needs more than was ordered. Nothing was recorded.</translation>
    </message>
    <message>
        <source>No order waits for this delivery.</source>
        <translation>No order waits for this delivery.</translation>
    </message>
    <message>
        <source>No price is given.</source>
        <translation>No price is given.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>No shift is open.</translation>
    </message>
    <message>
        <source>No such action.</source>
        <translation>No such action.</translation>
    </message>
    <message>
        <source>No such bag is recorded here.</source>
        <translation>No such bag is recorded here.</translation>
    </message>
    <message>
        <source>No such bag.</source>
        <translation>No such bag.</translation>
    </message>
    <message>
        <source>No such delivery.</source>
        <translation>No such delivery.</translation>
    </message>
    <message>
        <source>No such disinfection.</source>
        <translation>No such disinfection.</translation>
    </message>
    <message>
        <source>No such household.</source>
        <translation>No such household.</translation>
    </message>
    <message>
        <source>No such line.</source>
        <translation>No such line.</translation>
    </message>
    <message>
        <source>No such order.</source>
        <translation>No such order.</translation>
    </message>
    <message>
        <source>No such purchase list.</source>
        <translation>No such purchase list.</translation>
    </message>
    <message>
        <source>No such recall.</source>
        <translation>No such recall.</translation>
    </message>
    <message>
        <source>No such rule for sharing out.</source>
        <translation>No such rule for sharing out.</translation>
    </message>
    <message>
        <source>No such storage zone.</source>
        <translation>No such storage zone.</translation>
    </message>
    <message>
        <source>Nobody sells {item} here. Take the row out, or ask the office for the item.</source>
        <translation>Nobody sells {item} here. Take the row out, or ask the office for the item.</translation>
    </message>
    <message>
        <source>None of the prices was recorded.</source>
        <translation>None of the prices was recorded.</translation>
    </message>
    <message>
        <source>Not disinfected as the protocol asks.</source>
        <translation>Not disinfected as the protocol asks.</translation>
    </message>
    <message>
        <source>Not disinfected yet.</source>
        <translation>Not disinfected yet.</translation>
    </message>
    <message>
        <source>Not enough cash in the box.</source>
        <translation>Not enough cash in the box.</translation>
    </message>
    <message>
        <source>Not every household has answered.</source>
        <translation>Not every household has answered.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Not found.</translation>
    </message>
    <message>
        <source>Not one of our labels.</source>
        <translation>Not one of our labels.</translation>
    </message>
    <message>
        <source>Not shared out yet.</source>
        <translation>Not shared out yet.</translation>
    </message>
    <message>
        <source>Not yet packed: {quantity} {unit}. Nothing was recorded. Take the packing back first, or let the neighbours settle it at the door.</source>
        <translation>Not yet packed: {quantity} {unit}. Nothing was recorded. Take the packing back first, or let the neighbours settle it at the door.</translation>
    </message>
    <message>
        <source>Notes and coins make {sum} yuan, and {counted} yuan were typed. Nothing was recorded. Count the notes again.</source>
        <translation>Notes and coins make {sum} yuan, and {counted} yuan were typed. Nothing was recorded. Count the notes again.</translation>
    </message>
    <message>
        <source>Nothing came of {lot}. Nothing was changed. Count it first.</source>
        <translation>Nothing came of {lot}. Nothing was changed. Count it first.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Nothing has been counted yet.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nothing is held.</translation>
    </message>
    <message>
        <source>Nothing is left to pack.</source>
        <translation>Nothing is left to pack.</translation>
    </message>
    <message>
        <source>Nothing is offered for this line of order {number}. Nothing was recorded.</source>
        <translation>Nothing is offered for this line of order {number}. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Nothing is to be refunded.</source>
        <translation>Nothing is to be refunded.</translation>
    </message>
    <message>
        <source>Nothing is to be sent back.</source>
        <translation>Nothing is to be sent back.</translation>
    </message>
    <message>
        <source>Nothing of it is left here.</source>
        <translation>Nothing of it is left here.</translation>
    </message>
    <message>
        <source>Nothing of it is missing.</source>
        <translation>Nothing of it is missing.</translation>
    </message>
    <message>
        <source>Nothing of this line is short.</source>
        <translation>Nothing of this line is short.</translation>
    </message>
    <message>
        <source>Nothing to add to list {number}.</source>
        <translation>Nothing to add to list {number}.</translation>
    </message>
    <message>
        <source>Nothing to order from {merchant}.</source>
        <translation>Nothing to order from {merchant}.</translation>
    </message>
    <message>
        <source>Nothing was booked. Enter the items that the merchant invoiced.</source>
        <translation>Nothing was booked. Enter the items that the merchant invoiced.</translation>
    </message>
    <message>
        <source>Nothing was booked. Type an amount between 0.01 and {largest}, such as 12.50.</source>
        <translation>Nothing was booked. Type an amount between 0.01 and {largest}, such as 12.50.</translation>
    </message>
    <message>
        <source>Nothing was booked. Type the number that stands on the invoice.</source>
        <translation>Nothing was booked. Type the number that stands on the invoice.</translation>
    </message>
    <message>
        <source>Nothing was booked. Type the number that stands on the transfer, so that it is booked only once.</source>
        <translation>Nothing was booked. Type the number that stands on the transfer, so that it is booked only once.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do the action again instead.</source>
        <translation>Nothing was changed. Do the action again instead.</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan again; if the label is torn, print it once more at Packing.</source>
        <translation>Nothing was changed. Scan again; if the label is torn, print it once more at Packing.</translation>
    </message>
    <message>
        <source>Nothing was counted as damaged, refused, or more than ordered.</source>
        <translation>Nothing was counted as damaged, refused, or more than ordered.</translation>
    </message>
    <message>
        <source>Nothing was packed. Share the delivery out over the households first.</source>
        <translation>Nothing was packed. Share the delivery out over the households first.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose another household.</source>
        <translation>Nothing was recorded. Choose another household.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose the lots that are wanted back.</source>
        <translation>Nothing was recorded. Choose the lots that are wanted back.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose the supervisor who takes it upon himself.</source>
        <translation>Nothing was recorded. Choose the supervisor who takes it upon himself.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose what the load was treated with, and how.</source>
        <translation>Nothing was recorded. Choose what the load was treated with, and how.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose what was disinfected, and name it.</source>
        <translation>Nothing was recorded. Choose what was disinfected, and name it.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Finish the count at Receiving first.</source>
        <translation>Nothing was recorded. Finish the count at Receiving first.</translation>
    </message>
    <message>
        <source>Nothing was recorded. It needs one item at least.</source>
        <translation>Nothing was recorded. It needs one item at least.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Leave it out; cancel it if it was taken before.</source>
        <translation>Nothing was recorded. Leave it out; cancel it if it was taken before.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Open a shift at the Shift station, then do it again.</source>
        <translation>Nothing was recorded. Open a shift at the Shift station, then do it again.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Say in a few words why, then do it again.</source>
        <translation>Nothing was recorded. Say in a few words why, then do it again.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan your badge, or choose your name below, then do it again.</source>
        <translation>Nothing was recorded. Scan your badge, or choose your name below, then do it again.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Type one, or choose the file of a logger.</source>
        <translation>Nothing was recorded. Type one, or choose the file of a logger.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Type the plate of the vehicle.</source>
        <translation>Nothing was recorded. Type the plate of the vehicle.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Write what the next shift must know.</source>
        <translation>Nothing was recorded. Write what the next shift must know.</translation>
    </message>
    <message>
        <source>Nothing was shared out. Orders taken after the vehicle came wait for the next one.</source>
        <translation>Nothing was shared out. Orders taken after the vehicle came wait for the next one.</translation>
    </message>
    <message>
        <source>Number {reference} was booked at {time}. Nothing was booked again. Compare the numbers.</source>
        <translation>Number {reference} was booked at {time}. Nothing was booked again. Compare the numbers.</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>Only a supervisor may do this.</translation>
    </message>
    <message>
        <source>Only goods of a bag that was handed over are billed, and only these can be taken off a bill. Nothing was booked.</source>
        <translation>Only goods of a bag that was handed over are billed, and only these can be taken off a bill. Nothing was booked.</translation>
    </message>
    <message>
        <source>Only half of the label was read.</source>
        <translation>Only half of the label was read.</translation>
    </message>
    <message>
        <source>Only what was recorded in the open shift can be taken back here. Nothing was changed.</source>
        <translation>Only what was recorded in the open shift can be taken back here. Nothing was changed.</translation>
    </message>
    <message>
        <source>Order {number} cannot be added.</source>
        <translation>Order {number} cannot be added.</translation>
    </message>
    <message>
        <source>Order {number} has no line {line}. Nothing was changed.</source>
        <translation>Order {number} has no line {line}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Order {number} is recorded with other content, so none of these orders was recorded. Leave it out, or cancel the recorded one first.</source>
        <translation>Order {number} is recorded with other content, so none of these orders was recorded. Leave it out, or cancel the recorded one first.</translation>
    </message>
    <message>
        <source>Order {number} names {price} yuan for one unit. Nothing was recorded. Correct the price.</source>
        <translation>Order {number} names {price} yuan for one unit. Nothing was recorded. Correct the price.</translation>
    </message>
    <message>
        <source>Order {number} needs no substitute here. Nothing was recorded.</source>
        <translation>Order {number} needs no substitute here. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Order {number} orders nothing.</source>
        <translation>Order {number} orders nothing.</translation>
    </message>
    <message>
        <source>Order {number} waits for the household&apos;s answer. Record it, or take the offer back.</source>
        <translation>Order {number} waits for the household&apos;s answer. Record it, or take the offer back.</translation>
    </message>
    <message>
        <source>Order {number} was cancelled.</source>
        <translation>Order {number} was cancelled.</translation>
    </message>
    <message>
        <source>Order {number} was shared out already.</source>
        <translation>Order {number} was shared out already.</translation>
    </message>
    <message>
        <source>Orders from {merchant} after its cut-off: {count}. Nothing was recorded. Tick “With the late ones” if the merchant still takes them.</source>
        <translation>Orders from {merchant} after its cut-off: {count}. Nothing was recorded. Tick “With the late ones” if the merchant still takes them.</translation>
    </message>
    <message>
        <source>Pass {number} is for {checkpoint}.</source>
        <translation>Pass {number} is for {checkpoint}.</translation>
    </message>
    <message>
        <source>Pass {number} is for {merchant}.</source>
        <translation>Pass {number} is for {merchant}.</translation>
    </message>
    <message>
        <source>Pass {number} is for {plate}.</source>
        <translation>Pass {number} is for {plate}.</translation>
    </message>
    <message>
        <source>Pass {number} is not in the office&apos;s list.</source>
        <translation>Pass {number} is not in the office&apos;s list.</translation>
    </message>
    <message>
        <source>Pass {number} is valid from {time} on.</source>
        <translation>Pass {number} is valid from {time} on.</translation>
    </message>
    <message>
        <source>Pass {number} was valid until {time}.</source>
        <translation>Pass {number} was valid until {time}.</translation>
    </message>
    <message>
        <source>Produced on {produced}, expires on {expires}. Nothing was recorded. Compare both with the package.</source>
        <translation>Produced on {produced}, expires on {expires}. Nothing was recorded. Compare both with the package.</translation>
    </message>
    <message>
        <source>Readings known: {count}. Nothing was recorded again.</source>
        <translation>Readings known: {count}. Nothing was recorded again.</translation>
    </message>
    <message>
        <source>Released already.</source>
        <translation>Released already.</translation>
    </message>
    <message>
        <source>Returned to stock already.</source>
        <translation>Returned to stock already.</translation>
    </message>
    <message>
        <source>Row {row}: a second price.</source>
        <translation>Row {row}: a second price.</translation>
    </message>
    <message>
        <source>Row {row}: another unit.</source>
        <translation>Row {row}: another unit.</translation>
    </message>
    <message>
        <source>Row {row}: no price is like this.</source>
        <translation>Row {row}: no price is like this.</translation>
    </message>
    <message>
        <source>Row {row}: not in the catalogue.</source>
        <translation>Row {row}: not in the catalogue.</translation>
    </message>
    <message>
        <source>Say what is treated: vehicle, pallet, bag, area or gear.</source>
        <translation>Say what is treated: vehicle, pallet, bag, area or gear.</translation>
    </message>
    <message>
        <source>Say whether the outer packaging or each carton is treated, where agents are named.</source>
        <translation>Say whether the outer packaging or each carton is treated, where agents are named.</translation>
    </message>
    <message>
        <source>Sent back already.</source>
        <translation>Sent back already.</translation>
    </message>
    <message>
        <source>Shared out already.</source>
        <translation>Shared out already.</translation>
    </message>
    <message>
        <source>Sheet {sheet} was entered at {time}. Nothing was counted a second time.</source>
        <translation>Sheet {sheet} was entered at {time}. Nothing was counted a second time.</translation>
    </message>
    <message>
        <source>Sheet {sheet} was printed for {delivery}. Nothing was counted. Open that delivery.</source>
        <translation>Sheet {sheet} was printed for {delivery}. Nothing was counted. Open that delivery.</translation>
    </message>
    <message>
        <source>Sheet {sheet} was printed for {merchant}. Nothing was counted. Open its delivery.</source>
        <translation>Sheet {sheet} was printed for {merchant}. Nothing was counted. Open its delivery.</translation>
    </message>
    <message>
        <source>So many do not fit in.</source>
        <translation>So many do not fit in.</translation>
    </message>
    <message>
        <source>So much is not left over.</source>
        <translation>So much is not left over.</translation>
    </message>
    <message>
        <source>Something later stands on this.</source>
        <translation>Something later stands on this.</translation>
    </message>
    <message>
        <source>Take back “{kind}” of {time} first. Nothing was changed.</source>
        <translation>Take back “{kind}” of {time} first. Nothing was changed.</translation>
    </message>
    <message>
        <source>Taken back already.</source>
        <translation>Taken back already.</translation>
    </message>
    <message>
        <source>That is no replacement.</source>
        <translation>That is no replacement.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>That time is still to come.</translation>
    </message>
    <message>
        <source>That was recorded in another shift.</source>
        <translation>That was recorded in another shift.</translation>
    </message>
    <message>
        <source>The agent is not one that the protocol names.</source>
        <translation>The agent is not one that the protocol names.</translation>
    </message>
    <message>
        <source>The agent was weaker or stronger than the protocol asks.</source>
        <translation>The agent was weaker or stronger than the protocol asks.</translation>
    </message>
    <message>
        <source>The cash box differs by {amount} yuan.</source>
        <translation>The cash box differs by {amount} yuan.</translation>
    </message>
    <message>
        <source>The cash box is not counted.</source>
        <translation>The cash box is not counted.</translation>
    </message>
    <message>
        <source>The catalogue has no such kind of goods. Tick others.</source>
        <translation>The catalogue has no such kind of goods. Tick others.</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back.</source>
        <translation>The clock of this laptop was set back.</translation>
    </message>
    <message>
        <source>The contact time has to be above 0 and at most 24 hours.</source>
        <translation>The contact time has to be above 0 and at most 24 hours.</translation>
    </message>
    <message>
        <source>The contact time is still running.</source>
        <translation>The contact time is still running.</translation>
    </message>
    <message>
        <source>The contact time was set shorter than the protocol asks.</source>
        <translation>The contact time was set shorter than the protocol asks.</translation>
    </message>
    <message>
        <source>The count is finished already.</source>
        <translation>The count is finished already.</translation>
    </message>
    <message>
        <source>The count is not finished.</source>
        <translation>The count is not finished.</translation>
    </message>
    <message>
        <source>The count stays open. Count the load first; what was refused is counted too.</source>
        <translation>The count stays open. Count the load first; what was refused is counted too.</translation>
    </message>
    <message>
        <source>The disinfection began at {time}, which is later than the clock says now. The goods stay held. Set the clock right, start the program again, then release them.</source>
        <translation>The disinfection began at {time}, which is later than the clock says now. The goods stay held. Set the clock right, start the program again, then release them.</translation>
    </message>
    <message>
        <source>The driver was tested at {time}; a test counts for {hours} hours.</source>
        <translation>The driver was tested at {time}; a test counts for {hours} hours.</translation>
    </message>
    <message>
        <source>The driver&apos;s health code is missing.</source>
        <translation>The driver&apos;s health code is missing.</translation>
    </message>
    <message>
        <source>The driver&apos;s health code may not pass.</source>
        <translation>The driver&apos;s health code may not pass.</translation>
    </message>
    <message>
        <source>The driver&apos;s temperature is missing.</source>
        <translation>The driver&apos;s temperature is missing.</translation>
    </message>
    <message>
        <source>The driver&apos;s temperature is too high.</source>
        <translation>The driver&apos;s temperature is too high.</translation>
    </message>
    <message>
        <source>The driver&apos;s test is too old.</source>
        <translation>The driver&apos;s test is too old.</translation>
    </message>
    <message>
        <source>The expiry date is no day.</source>
        <translation>The expiry date is no day.</translation>
    </message>
    <message>
        <source>The goods are held.</source>
        <translation>The goods are held.</translation>
    </message>
    <message>
        <source>The goods are too cold.</source>
        <translation>The goods are too cold.</translation>
    </message>
    <message>
        <source>The goods are too warm.</source>
        <translation>The goods are too warm.</translation>
    </message>
    <message>
        <source>The goods for this order are shared out.</source>
        <translation>The goods for this order are shared out.</translation>
    </message>
    <message>
        <source>The goods have expired.</source>
        <translation>The goods have expired.</translation>
    </message>
    <message>
        <source>The goods stay held.</source>
        <translation>The goods stay held.</translation>
    </message>
    <message>
        <source>The goods stay held: {goods}. Disinfect them again, or let a supervisor decide.</source>
        <translation>The goods stay held: {goods}. Disinfect them again, or let a supervisor decide.</translation>
    </message>
    <message>
        <source>The goods stay held; {minutes} minutes are left.</source>
        <translation>The goods stay held; {minutes} minutes are left.</translation>
    </message>
    <message>
        <source>The goods were released at {time}. Nothing was changed.</source>
        <translation>The goods were released at {time}. Nothing was changed.</translation>
    </message>
    <message>
        <source>The greatest strength has to be the least or more, and at most 1,000,000 mg/L.</source>
        <translation>The greatest strength has to be the least or more, and at most 1,000,000 mg/L.</translation>
    </message>
    <message>
        <source>The household of order {number} took one. Nothing was recorded.</source>
        <translation>The household of order {number} took one. Nothing was recorded.</translation>
    </message>
    <message>
        <source>The invoice does not add up.</source>
        <translation>The invoice does not add up.</translation>
    </message>
    <message>
        <source>The invoice has no lines.</source>
        <translation>The invoice has no lines.</translation>
    </message>
    <message>
        <source>The label is good, but this laptop knows no such bag, or its packing was taken back. Nothing was changed. Keep the bag and ask at Packing.</source>
        <translation>The label is good, but this laptop knows no such bag, or its packing was taken back. Nothing was changed. Keep the bag and ask at Packing.</translation>
    </message>
    <message>
        <source>The least strength has to be above 0 mg/L, and no stronger than the agent is in stock. Compare with the label.</source>
        <translation>The least strength has to be above 0 mg/L, and no stronger than the agent is in stock. Compare with the label.</translation>
    </message>
    <message>
        <source>The limit for the warning is from 0 to 20,000 litres.</source>
        <translation>The limit for the warning is from 0 to 20,000 litres.</translation>
    </message>
    <message>
        <source>The line has less than that.</source>
        <translation>The line has less than that.</translation>
    </message>
    <message>
        <source>The method is not one that the protocol names.</source>
        <translation>The method is not one that the protocol names.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>The note is empty.</translation>
    </message>
    <message>
        <source>The notes do not add up.</source>
        <translation>The notes do not add up.</translation>
    </message>
    <message>
        <source>The number of the invoice is missing.</source>
        <translation>The number of the invoice is missing.</translation>
    </message>
    <message>
        <source>The number of the transfer is missing.</source>
        <translation>The number of the transfer is missing.</translation>
    </message>
    <message>
        <source>The packing list counts in another unit.</source>
        <translation>The packing list counts in another unit.</translation>
    </message>
    <message>
        <source>The plate is missing.</source>
        <translation>The plate is missing.</translation>
    </message>
    <message>
        <source>The production date is no day.</source>
        <translation>The production date is no day.</translation>
    </message>
    <message>
        <source>The protocol asks for it: {goods}. Disinfect them, or let a supervisor decide.</source>
        <translation>The protocol asks for it: {goods}. Disinfect them, or let a supervisor decide.</translation>
    </message>
    <message>
        <source>The protocol asks to treat each item, not the outer packaging alone.</source>
        <translation>The protocol asks to treat each item, not the outer packaging alone.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>The reason is missing.</translation>
    </message>
    <message>
        <source>The set in force stays as it was.</source>
        <translation>The set in force stays as it was.</translation>
    </message>
    <message>
        <source>The strength in stock is from 0 to 1,000,000 mg/L (1 % is 10,000).</source>
        <translation>The strength in stock is from 0 to 1,000,000 mg/L (1 % is 10,000).</translation>
    </message>
    <message>
        <source>The substitute costs more.</source>
        <translation>The substitute costs more.</translation>
    </message>
    <message>
        <source>The temperature was not measured.</source>
        <translation>The temperature was not measured.</translation>
    </message>
    <message>
        <source>The time of the driver&apos;s test is missing.</source>
        <translation>The time of the driver&apos;s test is missing.</translation>
    </message>
    <message>
        <source>The times are out of order.</source>
        <translation>The times are out of order.</translation>
    </message>
    <message>
        <source>The tolerance of weights is from 0 to 50 %.</source>
        <translation>The tolerance of weights is from 0 to 50 %.</translation>
    </message>
    <message>
        <source>The unit on the invoice is another one.</source>
        <translation>The unit on the invoice is another one.</translation>
    </message>
    <message>
        <source>The vehicle left with the goods at {time}. Nothing was changed.</source>
        <translation>The vehicle left with the goods at {time}. Nothing was changed.</translation>
    </message>
    <message>
        <source>The vehicle was not recorded. Ask the driver, or let a supervisor decide.</source>
        <translation>The vehicle was not recorded. Ask the driver, or let a supervisor decide.</translation>
    </message>
    <message>
        <source>The vehicle was not recorded. Ask the merchant for a pass that is valid, or let a supervisor decide.</source>
        <translation>The vehicle was not recorded. Ask the merchant for a pass that is valid, or let a supervisor decide.</translation>
    </message>
    <message>
        <source>The vehicle was not recorded. Let a supervisor decide.</source>
        <translation>The vehicle was not recorded. Let a supervisor decide.</translation>
    </message>
    <message>
        <source>The vehicle&apos;s pass is missing.</source>
        <translation>The vehicle&apos;s pass is missing.</translation>
    </message>
    <message>
        <source>The zone has no name that can stand on it.</source>
        <translation>The zone has no name that can stand on it.</translation>
    </message>
    <message>
        <source>There are more than 200 parts of one kind.</source>
        <translation>There are more than 200 parts of one kind.</translation>
    </message>
    <message>
        <source>There is a substitute already.</source>
        <translation>There is a substitute already.</translation>
    </message>
    <message>
        <source>There is no line in it.</source>
        <translation>There is no line in it.</translation>
    </message>
    <message>
        <source>There is no temperature to record.</source>
        <translation>There is no temperature to record.</translation>
    </message>
    <message>
        <source>There is no “{answer}” here. Nothing was recorded.</source>
        <translation>There is no “{answer}” here. Nothing was recorded.</translation>
    </message>
    <message>
        <source>There is no “{value}” here. Nothing was booked. Choose one from the list.</source>
        <translation>There is no “{value}” here. Nothing was booked. Choose one from the list.</translation>
    </message>
    <message>
        <source>These goods are counted, not weighed.</source>
        <translation>These goods are counted, not weighed.</translation>
    </message>
    <message>
        <source>These goods are on no bill.</source>
        <translation>These goods are on no bill.</translation>
    </message>
    <message>
        <source>These goods are recalled.</source>
        <translation>These goods are recalled.</translation>
    </message>
    <message>
        <source>These temperatures are recorded already.</source>
        <translation>These temperatures are recorded already.</translation>
    </message>
    <message>
        <source>These temperatures cannot be.</source>
        <translation>These temperatures cannot be.</translation>
    </message>
    <message>
        <source>They may not be packed or handed over before they are released at Disinfection.</source>
        <translation>They may not be packed or handed over before they are released at Disinfection.</translation>
    </message>
    <message>
        <source>This agent is not known.</source>
        <translation>This agent is not known.</translation>
    </message>
    <message>
        <source>This answer cannot be chosen.</source>
        <translation>This answer cannot be chosen.</translation>
    </message>
    <message>
        <source>This bag belongs to another checkpoint.</source>
        <translation>This bag belongs to another checkpoint.</translation>
    </message>
    <message>
        <source>This batch number cannot be right.</source>
        <translation>This batch number cannot be right.</translation>
    </message>
    <message>
        <source>This cannot be chosen.</source>
        <translation>This cannot be chosen.</translation>
    </message>
    <message>
        <source>This code cannot stand for goods.</source>
        <translation>This code cannot stand for goods.</translation>
    </message>
    <message>
        <source>This code is not a bag label of this program. Nothing was changed. Scan the label on the bag.</source>
        <translation>This code is not a bag label of this program. Nothing was changed. Scan the label on the bag.</translation>
    </message>
    <message>
        <source>This concentration cannot be right.</source>
        <translation>This concentration cannot be right.</translation>
    </message>
    <message>
        <source>This contact time cannot be right.</source>
        <translation>This contact time cannot be right.</translation>
    </message>
    <message>
        <source>This delivery was shared out at {time}. Nothing was changed.</source>
        <translation>This delivery was shared out at {time}. Nothing was changed.</translation>
    </message>
    <message>
        <source>This household was handed none of it.</source>
        <translation>This household was handed none of it.</translation>
    </message>
    <message>
        <source>This invoice is booked already.</source>
        <translation>This invoice is booked already.</translation>
    </message>
    <message>
        <source>This is answered already.</source>
        <translation>This is answered already.</translation>
    </message>
    <message>
        <source>This is no vehicle plate.</source>
        <translation>This is no vehicle plate.</translation>
    </message>
    <message>
        <source>This is the household&apos;s own order.</source>
        <translation>This is the household&apos;s own order.</translation>
    </message>
    <message>
        <source>This is what was ordered.</source>
        <translation>This is what was ordered.</translation>
    </message>
    <message>
        <source>This lot is not in the delivery.</source>
        <translation>This lot is not in the delivery.</translation>
    </message>
    <message>
        <source>This merchant is not known.</source>
        <translation>This merchant is not known.</translation>
    </message>
    <message>
        <source>This order is cancelled already.</source>
        <translation>This order is cancelled already.</translation>
    </message>
    <message>
        <source>This order number is taken.</source>
        <translation>This order number is taken.</translation>
    </message>
    <message>
        <source>This pass has expired.</source>
        <translation>This pass has expired.</translation>
    </message>
    <message>
        <source>This pass is for another checkpoint.</source>
        <translation>This pass is for another checkpoint.</translation>
    </message>
    <message>
        <source>This pass is for another merchant.</source>
        <translation>This pass is for another merchant.</translation>
    </message>
    <message>
        <source>This pass is for another vehicle.</source>
        <translation>This pass is for another vehicle.</translation>
    </message>
    <message>
        <source>This pass is not known.</source>
        <translation>This pass is not known.</translation>
    </message>
    <message>
        <source>This pass is not valid yet.</source>
        <translation>This pass is not valid yet.</translation>
    </message>
    <message>
        <source>This price cannot be right.</source>
        <translation>This price cannot be right.</translation>
    </message>
    <message>
        <source>This product is not known.</source>
        <translation>This product is not known.</translation>
    </message>
    <message>
        <source>This quantity cannot be right.</source>
        <translation>This quantity cannot be right.</translation>
    </message>
    <message>
        <source>This recall is closed.</source>
        <translation>This recall is closed.</translation>
    </message>
    <message>
        <source>This set cannot be put in force.</source>
        <translation>This set cannot be put in force.</translation>
    </message>
    <message>
        <source>This sheet is another delivery&apos;s.</source>
        <translation>This sheet is another delivery&apos;s.</translation>
    </message>
    <message>
        <source>This sheet is another merchant&apos;s.</source>
        <translation>This sheet is another merchant&apos;s.</translation>
    </message>
    <message>
        <source>This sheet number is not right.</source>
        <translation>This sheet number is not right.</translation>
    </message>
    <message>
        <source>This sheet was entered already.</source>
        <translation>This sheet was entered already.</translation>
    </message>
    <message>
        <source>This temperature cannot be right.</source>
        <translation>This temperature cannot be right.</translation>
    </message>
    <message>
        <source>This transfer is booked already.</source>
        <translation>This transfer is booked already.</translation>
    </message>
    <message>
        <source>This volume cannot be right.</source>
        <translation>This volume cannot be right.</translation>
    </message>
    <message>
        <source>This weight cannot be right.</source>
        <translation>This weight cannot be right.</translation>
    </message>
    <message>
        <source>Two zones cannot have one name.</source>
        <translation>Two zones cannot have one name.</translation>
    </message>
    <message>
        <source>Type a name of 1 to {count} characters, such as 左边冷冻.</source>
        <translation>Type a name of 1 to {count} characters, such as 左边冷冻.</translation>
    </message>
    <message>
        <source>Type a price, read a file or paste lines first. Nothing was recorded.</source>
        <translation>Type a price, read a file or paste lines first. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Type degrees between -60 and 60, the coldest first: -25 to -18. Leave empty what is not bound.</source>
        <translation>Type degrees between -60 and 60, the coldest first: -25 to -18. Leave empty what is not bound.</translation>
    </message>
    <message>
        <source>Type how many fit in, such as 200; leave it empty where there is no limit.</source>
        <translation>Type how many fit in, such as 200; leave it empty where there is no limit.</translation>
    </message>
    <message>
        <source>What was treated is not said.</source>
        <translation>What was treated is not said.</translation>
    </message>
    <message>
        <source>What was weighed is not to pack.</source>
        <translation>What was weighed is not to pack.</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>Who is on?</translation>
    </message>
    <message>
        <source>a part without a name</source>
        <translation>a part without a name</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>the set itself</source>
        <translation>the set itself</translation>
    </message>
    <message>
        <source>{amount} yuan are needed and the box holds {cash} yuan. Nothing was booked. Pay by transfer, or record the money that was put into the box first.</source>
        <translation>{amount} yuan are needed and the box holds {cash} yuan. Nothing was booked. Pay by transfer, or record the money that was put into the box first.</translation>
    </message>
    <message>
        <source>{amount} yuan were typed; {left} yuan of these goods still stand on the bill. Nothing was booked.</source>
        <translation>{amount} yuan were typed; {left} yuan of these goods still stand on the bill. Nothing was booked.</translation>
    </message>
    <message>
        <source>{amount} yuan were typed; {owed} yuan are owed to this household. Nothing was booked. Pay back no more than that.</source>
        <translation>{amount} yuan were typed; {owed} yuan are owed to this household. Nothing was booked. Pay back no more than that.</translation>
    </message>
    <message>
        <source>{amount} yuan were typed; {owed} yuan are owed. Nothing was booked. Record its invoice first, or pay no more than that.</source>
        <translation>{amount} yuan were typed; {owed} yuan are owed. Nothing was booked. Record its invoice first, or pay no more than that.</translation>
    </message>
    <message>
        <source>{concentration} mg/L was given. Nothing was recorded. Read it from the agent&apos;s label.</source>
        <translation>{concentration} mg/L was given. Nothing was recorded. Read it from the agent&apos;s label.</translation>
    </message>
    <message>
        <source>{counted} is counted now, and stays so. Type the total as you see it.</source>
        <translation>{counted} is counted now, and stays so. Type the total as you see it.</translation>
    </message>
    <message>
        <source>{counted} yuan were counted and {expected} yuan should lie there. Nothing was recorded. Count again; if it stays so, write down what may have happened.</source>
        <translation>{counted} yuan were counted and {expected} yuan should lie there. Nothing was recorded. Count again; if it stays so, write down what may have happened.</translation>
    </message>
    <message>
        <source>{item} has a price in row {first} already. Leave one of the two.</source>
        <translation>{item} has a price in row {first} already. Leave one of the two.</translation>
    </message>
    <message>
        <source>{item} is ordered by {ordered_in}, and the price is for one {unit}.</source>
        <translation>{item} is ordered by {ordered_in}, and the price is for one {unit}.</translation>
    </message>
    <message>
        <source>{item}: {price} yuan.</source>
        <translation>{item}: {price} yuan.</translation>
    </message>
    <message>
        <source>{lot} expired on {day}. Withdraw it, or let a supervisor decide.</source>
        <translation>{lot} expired on {day}. Withdraw it, or let a supervisor decide.</translation>
    </message>
    <message>
        <source>{lot} is not released. Release it at Disinfection first.</source>
        <translation>{lot} is not released. Release it at Disinfection first.</translation>
    </message>
    <message>
        <source>{lot} is under a recall. Put it aside; see Lots and cold chain.</source>
        <translation>{lot} is under a recall. Put it aside; see Lots and cold chain.</translation>
    </message>
    <message>
        <source>{lot}: {certificate}. Ask the driver for it, or let a supervisor decide.</source>
        <translation>{lot}: {certificate}. Ask the driver for it, or let a supervisor decide.</translation>
    </message>
    <message>
        <source>{lot}: {temperature} °C, at least {bound} °C may pass.</source>
        <translation>{lot}: {temperature} °C, at least {bound} °C may pass.</translation>
    </message>
    <message>
        <source>{lot}: {temperature} °C, at most {bound} °C may pass.</source>
        <translation>{lot}: {temperature} °C, at most {bound} °C may pass.</translation>
    </message>
    <message>
        <source>{minutes} minutes were given. Nothing was recorded. Type a time of up to one day.</source>
        <translation>{minutes} minutes were given. Nothing was recorded. Type a time of up to one day.</translation>
    </message>
    <message>
        <source>{ml} mL was given. Nothing was recorded. Type more than 0 and at most 20,000 litres.</source>
        <translation>{ml} mL was given. Nothing was recorded. Type more than 0 and at most 20,000 litres.</translation>
    </message>
    <message>
        <source>{name} is none. Nothing was recorded. Ask a supervisor.</source>
        <translation>{name} is none. Nothing was recorded. Ask a supervisor.</translation>
    </message>
    <message>
        <source>{part}: {problem}</source>
        <translation>{part}: {problem}</translation>
    </message>
    <message>
        <source>{product} is counted in {counted_in} and invoiced in {unit}. Nothing was booked. Enter quantity and price for one {counted_in}.</source>
        <translation>{product} is counted in {counted_in} and invoiced in {unit}. Nothing was booked. Enter quantity and price for one {counted_in}.</translation>
    </message>
    <message>
        <source>{product} is counted in {counted_in} here and announced in {unit}. Nothing was read. Write the quantity in {counted_in}.</source>
        <translation>{product} is counted in {counted_in} here and announced in {unit}. Nothing was read. Write the quantity in {counted_in}.</translation>
    </message>
    <message>
        <source>{product} is no substitute for itself. Nothing was recorded.</source>
        <translation>{product} is no substitute for itself. Nothing was recorded.</translation>
    </message>
    <message>
        <source>{product} is sold by {unit}. Nothing was packed. Leave its weight out.</source>
        <translation>{product} is sold by {unit}. Nothing was packed. Leave its weight out.</translation>
    </message>
    <message>
        <source>{product} stays as it was. Only what came sound and nobody ordered can be in the place of something, and only of an item on this purchase list.</source>
        <translation>{product} stays as it was. Only what came sound and nobody ordered can be in the place of something, and only of an item on this purchase list.</translation>
    </message>
    <message>
        <source>{product}: {quantity} {unit} left. Nothing was recorded. Offer less.</source>
        <translation>{product}: {quantity} {unit} left. Nothing was recorded. Offer less.</translation>
    </message>
    <message>
        <source>{product}: {weighed} {unit} weighed, {given} {unit} given. Nothing was packed. Weigh again.</source>
        <translation>{product}: {weighed} {unit} weighed, {given} {unit} given. Nothing was packed. Weigh again.</translation>
    </message>
    <message>
        <source>{quantity} was given. Nothing was recorded. Type a number above zero and below a million.</source>
        <translation>{quantity} was given. Nothing was recorded. Type a number above zero and below a million.</translation>
    </message>
    <message>
        <source>{quantity} {unit} can be passed on, no more. Nothing was recorded. Type less.</source>
        <translation>{quantity} {unit} can be passed on, no more. Nothing was recorded. Type less.</translation>
    </message>
    <message>
        <source>{quantity} {unit} were typed; {left} {unit} were handed over and not taken off the bill yet. Nothing was booked.</source>
        <translation>{quantity} {unit} were typed; {left} {unit} were handed over and not taken off the bill yet. Nothing was booked.</translation>
    </message>
    <message>
        <source>{temperature} °C was measured; {highest} °C may pass. Measure again.</source>
        <translation>{temperature} °C was measured; {highest} °C may pass. Measure again.</translation>
    </message>
    <message>
        <source>{time} is not later than the reading before it. Nothing was recorded.</source>
        <translation>{time} is not later than the reading before it. Nothing was recorded.</translation>
    </message>
    <message>
        <source>{time} was given. Nothing was recorded. Correct the time, or the clock of this laptop.</source>
        <translation>{time} was given. Nothing was recorded. Correct the time, or the clock of this laptop.</translation>
    </message>
    <message>
        <source>{zone} is another zone&apos;s name. Choose another one.</source>
        <translation>{zone} is another zone&apos;s name. Choose another one.</translation>
    </message>
    <message>
        <source>“{agent}” is not in the set in force. Nothing was recorded. Choose one from the list; a supervisor can add it at Protocols.</source>
        <translation>“{agent}” is not in the set in force. Nothing was recorded. Choose one from the list; a supervisor can add it at Protocols.</translation>
    </message>
    <message>
        <source>“{batch}” was read. Nothing was recorded. Type what is printed on the package, {count} characters at most.</source>
        <translation>“{batch}” was read. Nothing was recorded. Type what is printed on the package, {count} characters at most.</translation>
    </message>
    <message>
        <source>“{code}” is empty, too long, a bag label, or its check digit is wrong. Nothing was recorded. Scan the code on the goods again.</source>
        <translation>“{code}” is empty, too long, a bag label, or its check digit is wrong. Nothing was recorded. Scan the code on the goods again.</translation>
    </message>
    <message>
        <source>“{code}” is neither on this purchase list nor in the catalogue. Nothing was counted. Find the line by its name and type the quantity.</source>
        <translation>“{code}” is neither on this purchase list nor in the catalogue. Nothing was counted. Find the line by its name and type the quantity.</translation>
    </message>
    <message>
        <source>“{id}” is not recorded on this laptop. Nothing was changed.</source>
        <translation>“{id}” is not recorded on this laptop. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{merchant}” is not in the list of merchants. Nothing was recorded. Choose one from the list.</source>
        <translation>“{merchant}” is not in the list of merchants. Nothing was recorded. Choose one from the list.</translation>
    </message>
    <message>
        <source>“{plate}” was typed. The vehicle was not recorded. A plate has the province&apos;s character, a letter, and 5 letters or digits (6 for new energy), without I and O: 沪A12345, 沪AD12345.</source>
        <translation>“{plate}” was typed. The vehicle was not recorded. A plate has the province&apos;s character, a letter, and 5 letters or digits (6 for new energy), without I and O: 沪A12345, 沪AD12345.</translation>
    </message>
    <message>
        <source>“{rule}” is not known. Nothing was shared out. Choose a rule from the list.</source>
        <translation>“{rule}” is not known. Nothing was shared out. Choose a rule from the list.</translation>
    </message>
    <message>
        <source>“{sheet}” is the number of no tally sheet, and nothing was recorded. Compare it with the paper.</source>
        <translation>“{sheet}” is the number of no tally sheet, and nothing was recorded. Compare it with the paper.</translation>
    </message>
    <message>
        <source>“{temperature}” was read. Nothing was recorded. Measure again and type degrees Celsius: 36.5 for a person, -18.5 for frozen goods.</source>
        <translation>“{temperature}” was read. Nothing was recorded. Measure again and type degrees Celsius: 36.5 for a person, -18.5 for frozen goods.</translation>
    </message>
    <message>
        <source>“{text}” stands there. Nothing was recorded. Write year, month and day: 2021-11-03.</source>
        <translation>“{text}” stands there. Nothing was recorded. Write year, month and day: 2021-11-03.</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A sample tested positive</source>
        <translation>A sample tested positive</translation>
    </message>
    <message>
        <source>Add: lot, item, pinyin, or a plate for the whole load</source>
        <translation>Add: lot, item, pinyin, or a plate for the whole load</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>All answered</translation>
    </message>
    <message>
        <source>Also where the same batch came otherwise, or comes later</source>
        <translation>Also where the same batch came otherwise, or comes later</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Answered ({count})</source>
        <translation>Answered ({count})</translation>
    </message>
    <message>
        <source>Answered: {answered} of {households} households</source>
        <translation>Answered: {answered} of {households} households</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Call list</translation>
    </message>
    <message>
        <source>Choose one in the list, or open a new one. Nothing was changed.</source>
        <translation>Choose one in the list, or open a new one. Nothing was changed.</translation>
    </message>
    <message>
        <source>Choose or type why; no names, no phone numbers</source>
        <translation>Choose or type why; no names, no phone numbers</translation>
    </message>
    <message>
        <source>Close the recall</source>
        <translation>Close the recall</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed {time}. {reason}</source>
        <translation>Closed {time}. {reason}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Copy the notice</source>
        <translation>Copy the notice</translation>
    </message>
    <message>
        <source>Do not recall</source>
        <translation>Do not recall</translation>
    </message>
    <message>
        <source>For this building</source>
        <translation>For this building</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Has</translation>
    </message>
    <message>
        <source>Held here ({count})</source>
        <translation>Held here ({count})</translation>
    </message>
    <message>
        <source>Here ({count})</source>
        <translation>Here ({count})</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Households that have answered</source>
        <translation>Households that have answered</translation>
    </message>
    <message>
        <source>Households to call</source>
        <translation>Households to call</translation>
    </message>
    <message>
        <source>It is added to the lots to be recalled.</source>
        <translation>It is added to the lots to be recalled.</translation>
    </message>
    <message>
        <source>It stands in the log and in the notice: no names, no phone numbers</source>
        <translation>It stands in the log and in the notice: no names, no phone numbers</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lots are wanted back (Ctrl+N)</source>
        <translation>Lots are wanted back (Ctrl+N)</translation>
    </message>
    <message>
        <source>Lots to be recalled</source>
        <translation>Lots to be recalled</translation>
    </message>
    <message>
        <source>Lots withdrawn before that: {count}.</source>
        <translation>Lots withdrawn before that: {count}.</translation>
    </message>
    <message>
        <source>Name, phone</source>
        <translation>Name, phone</translation>
    </message>
    <message>
        <source>New recall</source>
        <translation>New recall</translation>
    </message>
    <message>
        <source>No answer ({count})</source>
        <translation>No answer ({count})</translation>
    </message>
    <message>
        <source>No household goes without by it. Ctrl+Z takes it back.</source>
        <translation>No household goes without by it. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>No household was handed any of it.</source>
        <translation>No household was handed any of it.</translation>
    </message>
    <message>
        <source>No recall is chosen.</source>
        <translation>No recall is chosen.</translation>
    </message>
    <message>
        <source>No recall is open. When lots are wanted back, press “New recall” (Ctrl+N): what is here of them is held at once.</source>
        <translation>No recall is open. When lots are wanted back, press “New recall” (Ctrl+N): what is here of them is held at once.</translation>
    </message>
    <message>
        <source>No recall yet. Press “New recall”, or choose lots at Trace.</source>
        <translation>No recall yet. Press “New recall”, or choose lots at Trace.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Nobody has answered yet.</translation>
    </message>
    <message>
        <source>Nobody is left to be called.</source>
        <translation>Nobody is left to be called.</translation>
    </message>
    <message>
        <source>Nobody will be given it; who ordered last goes short first</source>
        <translation>Nobody will be given it; who ordered last goes short first</translation>
    </message>
    <message>
        <source>Not in the roster</source>
        <translation>Not in the roster</translation>
    </message>
    <message>
        <source>Nothing of it lies here unpacked.</source>
        <translation>Nothing of it lies here unpacked.</translation>
    </message>
    <message>
        <source>Nothing of it was counted here.</source>
        <translation>Nothing of it was counted here.</translation>
    </message>
    <message>
        <source>Nothing of this recall is in it.</source>
        <translation>Nothing of this recall is in it.</translation>
    </message>
    <message>
        <source>Nothing that came here fits.</source>
        <translation>Nothing that came here fits.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose or type the reason.</source>
        <translation>Nothing was recorded. Choose or type the reason.</translation>
    </message>
    <message>
        <source>Open the recall: hold what is here</source>
        <translation>Open the recall: hold what is here</translation>
    </message>
    <message>
        <source>Opened {time} by {who}.</source>
        <translation>Opened {time} by {who}.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>Ordered by: {source}.</source>
        <translation>Ordered by: {source}.</translation>
    </message>
    <message>
        <source>Orders that go short by it: {count}. Offer substitutes at Packing (F4), or pay back at Accounts (F8).</source>
        <translation>Orders that go short by it: {count}. Offer substitutes at Packing (F4), or pay back at Accounts (F8).</translation>
    </message>
    <message>
        <source>Paste the notice into the buildings&apos; chats.</source>
        <translation>Paste the notice into the buildings&apos; chats.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Recalled goods are in it.</source>
        <translation>Recalled goods are in it.</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Recalls</translation>
    </message>
    <message>
        <source>Return the bag to stock</source>
        <translation>Return the bag to stock</translation>
    </message>
    <message>
        <source>Returned to stock.</source>
        <translation>Returned to stock.</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Spoiled</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>The call list is written.</source>
        <translation>The call list is written.</translation>
    </message>
    <message>
        <source>The disease control centre</source>
        <translation>The disease control centre</translation>
    </message>
    <message>
        <source>The district&apos;s market supervision</source>
        <translation>The district&apos;s market supervision</translation>
    </message>
    <message>
        <source>The merchant</source>
        <translation>The merchant</translation>
    </message>
    <message>
        <source>The merchant recalls it</source>
        <translation>The merchant recalls it</translation>
    </message>
    <message>
        <source>The recall is closed.</source>
        <translation>The recall is closed.</translation>
    </message>
    <message>
        <source>The recall is open.</source>
        <translation>The recall is open.</translation>
    </message>
    <message>
        <source>The same, to the building of the household that is marked (Ctrl+Shift+T)</source>
        <translation>The same, to the building of the household that is marked (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>This checkpoint</source>
        <translation>This checkpoint</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>To call</translation>
    </message>
    <message>
        <source>To call ({count})</source>
        <translation>To call ({count})</translation>
    </message>
    <message>
        <source>Type a lot, an item or a plate above: what it names is added here.</source>
        <translation>Type a lot, an item or a plate above: what it names is added here.</translation>
    </message>
    <message>
        <source>What is in bags goes back to stock bag by bag.</source>
        <translation>What is in bags goes back to stock bag by bag.</translation>
    </message>
    <message>
        <source>What to do with the goods, to paste into the chats (Ctrl+T)</source>
        <translation>What to do with the goods, to paste into the chats (Ctrl+T)</translation>
    </message>
    <message>
        <source>What was held by it and not withdrawn is free again.</source>
        <translation>What was held by it and not withdrawn is free again.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Whom to call, by building, as a PDF to print</source>
        <translation>Whom to call, by building, as a PDF to print</translation>
    </message>
    <message>
        <source>Why are they recalled?</source>
        <translation>Why are they recalled?</translation>
    </message>
    <message>
        <source>Why is it closed?</source>
        <translation>Why is it closed?</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Why it is closed</translation>
    </message>
    <message>
        <source>Withdraw what lies here</source>
        <translation>Withdraw what lies here</translation>
    </message>
    <message>
        <source>Withdrawn. Lots: {count}.</source>
        <translation>Withdrawn. Lots: {count}.</translation>
    </message>
    <message>
        <source>Writing the call list</source>
        <translation>Writing the call list</translation>
    </message>
    <message>
        <source>Wrongly labelled</source>
        <translation>Wrongly labelled</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>eaten</source>
        <translation>eaten</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>not theirs</source>
        <translation>not theirs</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>thrown away</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>to call</translation>
    </message>
    <message>
        <source>wherever this batch came, also later</source>
        <translation>wherever this batch came, also later</translation>
    </message>
    <message>
        <source>{bag}. Nothing was changed.</source>
        <translation>{bag}. Nothing was changed.</translation>
    </message>
    <message>
        <source>{bag}: goods of it are in it, and are not held by it any more.</source>
        <translation>{bag}: goods of it are in it, and are not held by it any more.</translation>
    </message>
    <message>
        <source>{bag}: it does not wait for its household any more.</source>
        <translation>{bag}: it does not wait for its household any more.</translation>
    </message>
    <message>
        <source>{bag}: put it aside. It cannot be handed over.</source>
        <translation>{bag}: put it aside. It cannot be handed over.</translation>
    </message>
    <message>
        <source>{compound}, building {building}</source>
        <translation>{compound}, building {building}</translation>
    </message>
    <message>
        <source>{lots}: what is here is held at once. Withdraw it, and call the households.</source>
        <translation>{lots}: what is here is held at once. Withdraw it, and call the households.</translation>
    </message>
    <message>
        <source>{name}: choose a lot that came, or name its batch.</source>
        <translation>{name}: choose a lot that came, or name its batch.</translation>
    </message>
    <message>
        <source>{time}: {reason}</source>
        <translation>{time}: {reason}</translation>
    </message>
</context>
<context>
    <name>RecallList</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Call list of a recall</source>
        <translation>Call list of a recall</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Held here, in bags</source>
        <translation>Held here, in bags</translation>
    </message>
    <message>
        <source>Held here, unpacked</source>
        <translation>Held here, unpacked</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None of it was handed to a household.</source>
        <translation>None of it was handed to a household.</translation>
    </message>
    <message>
        <source>Not in the roster</source>
        <translation>Not in the roster</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>Ordered by: {source}</source>
        <translation>Ordered by: {source}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Please do not eat or use them. Leave them closed in their bag: a volunteer comes for them. If you have eaten or thrown away some, tell us.</source>
        <translation>Please do not eat or use them. Leave them closed in their bag: a volunteer comes for them. If you have eaten or thrown away some, tell us.</translation>
    </message>
    <message>
        <source>Questions and answers: {contact}</source>
        <translation>Questions and answers: {contact}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>These goods are recalled:</source>
        <translation>These goods are recalled:</translation>
    </message>
    <message>
        <source>This recall was closed {time}.</source>
        <translation>This recall was closed {time}.</translation>
    </message>
    <message>
        <source>This recall was closed {time}: {reason}</source>
        <translation>This recall was closed {time}: {reason}</translation>
    </message>
    <message>
        <source>Tick what the household says, then enter it at the recall. Who is struck out has answered.</source>
        <translation>Tick what the household says, then enter it at the recall. Who is struck out has answered.</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Why: {reason}</translation>
    </message>
    <message>
        <source>[Recall] {checkpoint}</source>
        <translation>[Recall] {checkpoint}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>eaten</source>
        <translation>eaten</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>not in the roster</source>
        <translation>not in the roster</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>not reached {time}</source>
        <translation>not reached {time}</translation>
    </message>
    <message>
        <source>not theirs</source>
        <translation>not theirs</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>thrown away</translation>
    </message>
    <message>
        <source>{answered} of {households} households</source>
        <translation>{answered} of {households} households</translation>
    </message>
    <message>
        <source>{checkpoint}, written {time}. Holds names and phones: hand it in after the calls.</source>
        <translation>{checkpoint}, written {time}. Holds names and phones: hand it in after the calls.</translation>
    </message>
    <message>
        <source>{compound} building {building}</source>
        <translation>{compound} building {building}</translation>
    </message>
    <message>
        <source>{item} without a batch</source>
        <translation>{item} without a batch</translation>
    </message>
    <message>
        <source>{item} {amount}, batch {batch}</source>
        <translation>{item} {amount}, batch {batch}</translation>
    </message>
    <message>
        <source>{item}, batch {batch}</source>
        <translation>{item}, batch {batch}</translation>
    </message>
    <message>
        <source>{item}, delivered {day} by {merchant}</source>
        <translation>{item}, delivered {day} by {merchant}</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>+1 case</source>
        <translation>+1 case</translation>
    </message>
    <message>
        <source>+1 case ({pieces})</source>
        <translation>+1 case ({pieces})</translation>
    </message>
    <message>
        <source>+{added} (1 case), {progress}</source>
        <translation>+{added} (1 case), {progress}</translation>
    </message>
    <message>
        <source>+{added}, {progress}</source>
        <translation>+{added}, {progress}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>11-02 14:30, or 14:30</source>
        <translation>11-02 14:30, or 14:30</translation>
    </message>
    <message>
        <source>A code of a lot, without its item.</source>
        <translation>A code of a lot, without its item.</translation>
    </message>
    <message>
        <source>A label of a scale: does it say a weight or a price?</source>
        <translation>A label of a scale: does it say a weight or a price?</translation>
    </message>
    <message>
        <source>A misread code: its check digit is wrong.</source>
        <translation>A misread code: its check digit is wrong.</translation>
    </message>
    <message>
        <source>A scan counts as good. Was it not good? Ctrl+Z, then Ctrl+2 or Ctrl+3, reason, +1.</source>
        <translation>A scan counts as good. Was it not good? Ctrl+Z, then Ctrl+2 or Ctrl+3, reason, +1.</translation>
    </message>
    <message>
        <source>A vehicle has arrived</source>
        <translation>A vehicle has arrived</translation>
    </message>
    <message>
        <source>All as suggested</source>
        <translation>All as suggested</translation>
    </message>
    <message>
        <source>All later / never</source>
        <translation>All later / never</translation>
    </message>
    <message>
        <source>All short items</source>
        <translation>All short items</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Another lot of it</source>
        <translation>Another lot of it</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Another vehicle was chosen meanwhile.</source>
        <translation>Another vehicle was chosen meanwhile.</translation>
    </message>
    <message>
        <source>As many good ones came as were ordered (Ctrl+=)</source>
        <translation>As many good ones came as were ordered (Ctrl+=)</translation>
    </message>
    <message>
        <source>As ordered</source>
        <translation>As ordered</translation>
    </message>
    <message>
        <source>At the declared price it would be {amount} {unit}: Enter takes it.</source>
        <translation>At the declared price it would be {amount} {unit}: Enter takes it.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the count (Esc)</source>
        <translation>Back to the count (Esc)</translation>
    </message>
    <message>
        <source>Backup supplier</source>
        <translation>Backup supplier</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Choose a lot of it first, or its line in the purchase list and then Ctrl+L.</source>
        <translation>Choose a lot of it first, or its line in the purchase list and then Ctrl+L.</translation>
    </message>
    <message>
        <source>Choose an item that is short with ↑ and ↓, then press the key again.</source>
        <translation>Choose an item that is short with ↑ and ↓, then press the key again.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choose one in the list.</translation>
    </message>
    <message>
        <source>Choose the file… (Ctrl+O)</source>
        <translation>Choose the file… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Choose the merchant in the list.</source>
        <translation>Choose the merchant in the list.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Complete ({difference})</source>
        <translation>Complete ({difference})</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Complete.</translation>
    </message>
    <message>
        <source>Copies the receiving note as text for the merchant</source>
        <translation>Copies the receiving note as text for the merchant</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copy it</translation>
    </message>
    <message>
        <source>Copy it for the merchant</source>
        <translation>Copy it for the merchant</translation>
    </message>
    <message>
        <source>Copy the merchant&apos;s lines first, such as “带鱼 20袋 批号B7”. Nothing was read.</source>
        <translation>Copy the merchant&apos;s lines first, such as “带鱼 20袋 批号B7”. Nothing was read.</translation>
    </message>
    <message>
        <source>Count finished at {time}. The goods are held until they are disinfected.</source>
        <translation>Count finished at {time}. The goods are held until they are disinfected.</translation>
    </message>
    <message>
        <source>Count finished at {time}. The goods are released.</source>
        <translation>Count finished at {time}. The goods are released.</translation>
    </message>
    <message>
        <source>Count finished.</source>
        <translation>Count finished.</translation>
    </message>
    <message>
        <source>Count it (Enter)</source>
        <translation>Count it (Enter)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Counted on another laptop after the end of the count: {counts}</source>
        <translation>Counted on another laptop after the end of the count: {counts}</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Customs declaration</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Damaged in all {unit}</source>
        <translation>Damaged in all {unit}</translation>
    </message>
    <message>
        <source>Damaged {damaged}</source>
        <translation>Damaged {damaged}</translation>
    </message>
    <message>
        <source>Damaged {damaged}, refused {refused}</source>
        <translation>Damaged {damaged}, refused {refused}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Difference to the order</source>
        <translation>Difference to the order</translation>
    </message>
    <message>
        <source>Disinfection</source>
        <translation>Disinfection</translation>
    </message>
    <message>
        <source>Driver, °C</source>
        <translation>Driver, °C</translation>
    </message>
    <message>
        <source>Enter on a line forgets what was typed of it</source>
        <translation>Enter on a line forgets what was typed of it</translation>
    </message>
    <message>
        <source>Everything as ordered. Finish the count?</source>
        <translation>Everything as ordered. Finish the count?</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Find an item</translation>
    </message>
    <message>
        <source>Find an item (Ctrl+F)</source>
        <translation>Find an item (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find the item first: its name, or pinyin, then Enter.</source>
        <translation>Find the item first: its name, or pinyin, then Enter.</translation>
    </message>
    <message>
        <source>Finish the count</source>
        <translation>Finish the count</translation>
    </message>
    <message>
        <source>First answer the question below.</source>
        <translation>First answer the question below.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Go on counting (Esc)</source>
        <translation>Go on counting (Esc)</translation>
    </message>
    <message>
        <source>Go to Disinfection</source>
        <translation>Go to Disinfection</translation>
    </message>
    <message>
        <source>Go to Packing</source>
        <translation>Go to Packing</translation>
    </message>
    <message>
        <source>Goes back with the driver: {goods}</source>
        <translation>Goes back with the driver: {goods}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Good in all {unit}</source>
        <translation>Good in all {unit}</translation>
    </message>
    <message>
        <source>Health code</source>
        <translation>Health code</translation>
    </message>
    <message>
        <source>Held: nothing stops it any more, release it (F3)</source>
        <translation>Held: nothing stops it any more, release it (F3)</translation>
    </message>
    <message>
        <source>Held: {why}</source>
        <translation>Held: {why}</translation>
    </message>
    <message>
        <source>Held?</source>
        <translation>Held?</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Hide what is complete or not counted yet (Ctrl+D)</source>
        <translation>Hide what is complete or not counted yet (Ctrl+D)</translation>
    </message>
    <message>
        <source>How many are in a case? Type the number first, such as 12, then press *.</source>
        <translation>How many are in a case? Type the number first, such as 12, then press *.</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>How much it is</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>In its place (Enter)</source>
        <translation>In its place (Enter)</translation>
    </message>
    <message>
        <source>In place of…</source>
        <translation>In place of…</translation>
    </message>
    <message>
        <source>In the place of nothing</source>
        <translation>In the place of nothing</translation>
    </message>
    <message>
        <source>It expired on {day}. Refuse it: Ctrl+Z, then Ctrl+3.</source>
        <translation>It expired on {day}. Refuse it: Ctrl+Z, then Ctrl+3.</translation>
    </message>
    <message>
        <source>It goes back with the driver. Set it aside.</source>
        <translation>It goes back with the driver. Set it aside.</translation>
    </message>
    <message>
        <source>It is kept when the vehicle leaves.</source>
        <translation>It is kept when the vehicle leaves.</translation>
    </message>
    <message>
        <source>It is not on this purchase list, and was counted all the same. Set it aside.</source>
        <translation>It is not on this purchase list, and was counted all the same. Set it aside.</translation>
    </message>
    <message>
        <source>It is not on this purchase list.</source>
        <translation>It is not on this purchase list.</translation>
    </message>
    <message>
        <source>It lies there already: {zone}.</source>
        <translation>It lies there already: {zone}.</translation>
    </message>
    <message>
        <source>It reads “{code}”; nothing was counted. Find the item by its name (Ctrl+F).</source>
        <translation>It reads “{code}”; nothing was counted. Find the item by its name (Ctrl+F).</translation>
    </message>
    <message>
        <source>It stands beside what was ordered. The count still starts at 0.</source>
        <translation>It stands beside what was ordered. The count still starts at 0.</translation>
    </message>
    <message>
        <source>It stood so already; nothing new was recorded.</source>
        <translation>It stood so already; nothing new was recorded.</translation>
    </message>
    <message>
        <source>It took back: {goods}</source>
        <translation>It took back: {goods}</translation>
    </message>
    <message>
        <source>It took nothing back.</source>
        <translation>It took nothing back.</translation>
    </message>
    <message>
        <source>It was not ordered.</source>
        <translation>It was not ordered.</translation>
    </message>
    <message>
        <source>It was printed on another laptop: scan the code beside each line, or type the item&apos;s code or name.</source>
        <translation>It was printed on another laptop: scan the code beside each line, or type the item&apos;s code or name.</translation>
    </message>
    <message>
        <source>It was valid until {time}.</source>
        <translation>It was valid until {time}.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Item and count: VEG-TUDOU 12</source>
        <translation>Item and count: VEG-TUDOU 12</translation>
    </message>
    <message>
        <source>Items announced otherwise than ordered: {count}. The count still starts at 0.</source>
        <translation>Items announced otherwise than ordered: {count}. The count still starts at 0.</translation>
    </message>
    <message>
        <source>Items complete: {count}.</source>
        <translation>Items complete: {count}.</translation>
    </message>
    <message>
        <source>Items damaged: {count} ({names}).</source>
        <translation>Items damaged: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items due</source>
        <translation>Items due</translation>
    </message>
    <message>
        <source>Items in the place of others, and kept: {count} ({names}).</source>
        <translation>Items in the place of others, and kept: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items not ordered: {count} ({names}).</source>
        <translation>Items not ordered: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items of which nothing came: {count} ({names}).</source>
        <translation>Items of which nothing came: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items on its purchase list: {count}. Scan the goods, or type what you count.</source>
        <translation>Items on its purchase list: {count}. Scan the goods, or type what you count.</translation>
    </message>
    <message>
        <source>Items over: {count} ({names}).</source>
        <translation>Items over: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items refused: {count} ({names}).</source>
        <translation>Items refused: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items short: {count} ({names}).</source>
        <translation>Items short: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items that differ: {count}. Finish the count?</source>
        <translation>Items that differ: {count}. Finish the count?</translation>
    </message>
    <message>
        <source>Items that nobody counted: {count} ({names}). They stand as not come.</source>
        <translation>Items that nobody counted: {count} ({names}). They stand as not come.</translation>
    </message>
    <message>
        <source>Its counts stand beside those made here; the sheet counts once. Write “entered” on it.</source>
        <translation>Its counts stand beside those made here; the sheet counts once. Write “entered” on it.</translation>
    </message>
    <message>
        <source>Its lines are not known here: begin with the item&apos;s code or name, as in VEG-TUDOU 12, or scan its code.</source>
        <translation>Its lines are not known here: begin with the item&apos;s code or name, as in VEG-TUDOU 12, or scan its code.</translation>
    </message>
    <message>
        <source>Kept: {count}</source>
        <translation>Kept: {count}</translation>
    </message>
    <message>
        <source>Keys: {zones}</source>
        <translation>Keys: {zones}</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Last test</translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation>Leaking</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Leave it (Esc)</translation>
    </message>
    <message>
        <source>Line and count</source>
        <translation>Line and count</translation>
    </message>
    <message>
        <source>Line and count: 3 12</source>
        <translation>Line and count: 3 12</translation>
    </message>
    <message>
        <source>Line and count: 3 12. With damaged, refused, lot and last day: 3 12 1 2 squashed #B07 2026-12-31. Scanning the code beside a line types its number.</source>
        <translation>Line and count: 3 12. With damaged, refused, lot and last day: 3 12 1 2 squashed #B07 2026-12-31. Scanning the code beside a line types its number.</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Lines of the sheet</translation>
    </message>
    <message>
        <source>Lines read: {count}.</source>
        <translation>Lines read: {count}.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lot {batch}</source>
        <translation>Lot {batch}</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Lots and their places</source>
        <translation>Lots and their places</translation>
    </message>
    <message>
        <source>Lots held: {held} of {all}. Not put away yet: {nowhere}.</source>
        <translation>Lots held: {held} of {all}. Not put away yet: {nowhere}.</translation>
    </message>
    <message>
        <source>Lots of the load</source>
        <translation>Lots of the load</translation>
    </message>
    <message>
        <source>Lots of the whole load</source>
        <translation>Lots of the whole load</translation>
    </message>
    <message>
        <source>Lots of {item}</source>
        <translation>Lots of {item}</translation>
    </message>
    <message>
        <source>Lots, packing list, tally sheets, places, receiving note (Ctrl+M)</source>
        <translation>Lots, packing list, tally sheets, places, receiving note (Ctrl+M)</translation>
    </message>
    <message>
        <source>Main supplier</source>
        <translation>Main supplier</translation>
    </message>
    <message>
        <source>Mend them in the file and read it again.</source>
        <translation>Mend them in the file and read it again.</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Merchant that is to come</source>
        <translation>Merchant that is to come</translation>
    </message>
    <message>
        <source>Missing {unit}</source>
        <translation>Missing {unit}</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More questions wait: {count}.</source>
        <translation>More questions wait: {count}.</translation>
    </message>
    <message>
        <source>No code of goods.</source>
        <translation>No code of goods.</translation>
    </message>
    <message>
        <source>No item is called “{text}”.</source>
        <translation>No item is called “{text}”.</translation>
    </message>
    <message>
        <source>No lot yet. Scan a code that says its batch, or choose an item and press Ctrl+L.</source>
        <translation>No lot yet. Scan a code that says its batch, or choose an item and press Ctrl+L.</translation>
    </message>
    <message>
        <source>No merchant of that name. Clear the field to see them all.</source>
        <translation>No merchant of that name. Clear the field to see them all.</translation>
    </message>
    <message>
        <source>No packing list was read for this vehicle.</source>
        <translation>No packing list was read for this vehicle.</translation>
    </message>
    <message>
        <source>No plate: province, letter, then 5 letters or digits (6 for new energy), without I and O.</source>
        <translation>No plate: province, letter, then 5 letters or digits (6 for new energy), without I and O.</translation>
    </message>
    <message>
        <source>No sheet is open. Scan the code on the sheet, or type its number above and press Enter.</source>
        <translation>No sheet is open. Scan the code on the sheet, or type its number above and press Enter.</translation>
    </message>
    <message>
        <source>No such zone suits it.</source>
        <translation>No such zone suits it.</translation>
    </message>
    <message>
        <source>No vehicle is chosen.</source>
        <translation>No vehicle is chosen.</translation>
    </message>
    <message>
        <source>No vehicle yet. Press Ctrl+N when one arrives.</source>
        <translation>No vehicle yet. Press Ctrl+N when one arrives.</translation>
    </message>
    <message>
        <source>No zone suits it: draw one (F9)</source>
        <translation>No zone suits it: draw one (F9)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody ordered it, and it came in the place of something: it is kept (Ctrl+7)</source>
        <translation>Nobody ordered it, and it came in the place of something: it is kept (Ctrl+7)</translation>
    </message>
    <message>
        <source>Nobody ordered {item}. In the place of which item did it come?</source>
        <translation>Nobody ordered {item}. In the place of which item did it come?</translation>
    </message>
    <message>
        <source>None came</source>
        <translation>None came</translation>
    </message>
    <message>
        <source>None came: {count} short</source>
        <translation>None came: {count} short</translation>
    </message>
    <message>
        <source>None came: {count} {unit} short.</source>
        <translation>None came: {count} {unit} short.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Not counted yet</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Not counted.</translation>
    </message>
    <message>
        <source>Not counted: {count} scans.</source>
        <translation>Not counted: {count} scans.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Not ordered</translation>
    </message>
    <message>
        <source>Not ordered: {count}</source>
        <translation>Not ordered: {count}</translation>
    </message>
    <message>
        <source>Nothing good was counted of this vehicle yet.</source>
        <translation>Nothing good was counted of this vehicle yet.</translation>
    </message>
    <message>
        <source>Nothing good was counted yet.</source>
        <translation>Nothing good was counted yet.</translation>
    </message>
    <message>
        <source>Nothing is copied.</source>
        <translation>Nothing is copied.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Nothing is on order with this merchant. A blank page serves as well.</source>
        <translation>Nothing is on order with this merchant. A blank page serves as well.</translation>
    </message>
    <message>
        <source>Nothing is on order with this merchant: whatever you count will stand as not ordered. Was another merchant meant, take it back with Ctrl+Z.</source>
        <translation>Nothing is on order with this merchant: whatever you count will stand as not ordered. Was another merchant meant, take it back with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Nothing is recorded until the whole sheet is (Ctrl+Enter).</source>
        <translation>Nothing is recorded until the whole sheet is (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: look them through, then Ctrl+Enter.</source>
        <translation>Nothing is recorded yet: look them through, then Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Nothing to show. Choose a vehicle, or clear the search and the filter.</source>
        <translation>Nothing to show. Choose a vehicle, or clear the search and the filter.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was changed. Count it first, and choose its line.</source>
        <translation>Nothing was changed. Count it first, and choose its line.</translation>
    </message>
    <message>
        <source>Nothing was changed. Find the item by its name, below.</source>
        <translation>Nothing was changed. Find the item by its name, below.</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan the item first, then this code.</source>
        <translation>Nothing was changed. Scan the item first, then this code.</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan the pass again, or type the number that stands on it.</source>
        <translation>Nothing was changed. Scan the pass again, or type the number that stands on it.</translation>
    </message>
    <message>
        <source>Nothing was changed. Set each lot and condition to 0, or take the counts back (Ctrl+Z).</source>
        <translation>Nothing was changed. Set each lot and condition to 0, or take the counts back (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Answer below, once: this laptop remembers it.</source>
        <translation>Nothing was counted yet. Answer below, once: this laptop remembers it.</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Weigh it and type how much it is.</source>
        <translation>Nothing was counted yet. Weigh it and type how much it is.</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Nothing was counted.</translation>
    </message>
    <message>
        <source>Nothing was counted. Press Enter to record the vehicle, or Esc to leave the form, then scan.</source>
        <translation>Nothing was counted. Press Enter to record the vehicle, or Esc to leave the form, then scan.</translation>
    </message>
    <message>
        <source>Nothing was counted. Record the vehicle with Ctrl+N or choose one, then scan again.</source>
        <translation>Nothing was counted. Record the vehicle with Ctrl+N or choose one, then scan again.</translation>
    </message>
    <message>
        <source>Nothing was counted. Scan the item, or choose its line with the arrow keys.</source>
        <translation>Nothing was counted. Scan the item, or choose its line with the arrow keys.</translation>
    </message>
    <message>
        <source>Nothing was counted. Type how many came, or press + for each.</source>
        <translation>Nothing was counted. Type how many came, or press + for each.</translation>
    </message>
    <message>
        <source>Nothing was counted. What was ordered is shown when you finish the count.</source>
        <translation>Nothing was counted. What was ordered is shown when you finish the count.</translation>
    </message>
    <message>
        <source>Nothing was counted. {count} {unit} stand on other lots already: choose the lot.</source>
        <translation>Nothing was counted. {count} {unit} stand on other lots already: choose the lot.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Enter finishes the count, Esc goes on counting.</source>
        <translation>Nothing was recorded yet. Enter finishes the count, Esc goes on counting.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet: Enter finishes the count.</source>
        <translation>Nothing was recorded yet: Enter finishes the count.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Another place: “Lots and cold chain” (F9).</source>
        <translation>Nothing was recorded. Another place: “Lots and cold chain” (F9).</translation>
    </message>
    <message>
        <source>Nothing was recorded. Draw a zone for such goods at “Lots and cold chain” (F9).</source>
        <translation>Nothing was recorded. Draw a zone for such goods at “Lots and cold chain” (F9).</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Nothing was taken.</translation>
    </message>
    <message>
        <source>Nothing was typed yet. Scan the code beside the first line of the sheet.</source>
        <translation>Nothing was typed yet. Scan the code beside the first line of the sheet.</translation>
    </message>
    <message>
        <source>Nothing was typed yet: type the lines first, such as 3 12.</source>
        <translation>Nothing was typed yet: type the lines first, such as 3 12.</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Number of the sheet</translation>
    </message>
    <message>
        <source>Of which item?</source>
        <translation>Of which item?</translation>
    </message>
    <message>
        <source>One more batch of the same item (Ctrl+Shift+L)</source>
        <translation>One more batch of the same item (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>One more case; a number typed before says how many are in it (the * key)</source>
        <translation>One more case; a number typed before says how many are in it (the * key)</translation>
    </message>
    <message>
        <source>One more of this item (the + key)</source>
        <translation>One more of this item (the + key)</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Only differences</translation>
    </message>
    <message>
        <source>Only part of a code was read.</source>
        <translation>Only part of a code was read.</translation>
    </message>
    <message>
        <source>Only part of the pass was read.</source>
        <translation>Only part of the pass was read.</translation>
    </message>
    <message>
        <source>Only what nobody ordered can be in the place of something.</source>
        <translation>Only what nobody ordered can be in the place of something.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Ordered are {ordered} {unit}. Type by how much it differs from that.</source>
        <translation>Ordered are {ordered} {unit}. Type by how much it differs from that.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Other lots hold more than was ordered.</source>
        <translation>Other lots hold more than was ordered.</translation>
    </message>
    <message>
        <source>Over {count}</source>
        <translation>Over {count}</translation>
    </message>
    <message>
        <source>Packaging open</source>
        <translation>Packaging open</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Packing list</translation>
    </message>
    <message>
        <source>Pass number</source>
        <translation>Pass number</translation>
    </message>
    <message>
        <source>Pass {number}</source>
        <translation>Pass {number}</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation>Paste it</translation>
    </message>
    <message>
        <source>Paste it into the chat with the merchant.</source>
        <translation>Paste it into the chat with the merchant.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Press the reason: {count} damaged</source>
        <translation>Press the reason: {count} damaged</translation>
    </message>
    <message>
        <source>Press the reason: {count} refused</source>
        <translation>Press the reason: {count} refused</translation>
    </message>
    <message>
        <source>Print for</source>
        <translation>Print for</translation>
    </message>
    <message>
        <source>Print for this vehicle</source>
        <translation>Print for this vehicle</translation>
    </message>
    <message>
        <source>Produced on</source>
        <translation>Produced on</translation>
    </message>
    <message>
        <source>Purchase list and counts</source>
        <translation>Purchase list and counts</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Put away (Ctrl+G)</source>
        <translation>Put away (Ctrl+G)</translation>
    </message>
    <message>
        <source>Put it there (Enter)</source>
        <translation>Put it there (Enter)</translation>
    </message>
    <message>
        <source>Read a packing list first, and mend what is wrong in it.</source>
        <translation>Read a packing list first, and mend what is wrong in it.</translation>
    </message>
    <message>
        <source>Reading the packing list</source>
        <translation>Reading the packing list</translation>
    </message>
    <message>
        <source>Reads the copied rows or lines (Ctrl+V)</source>
        <translation>Reads the copied rows or lines (Ctrl+V)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Receiving note</source>
        <translation>Receiving note</translation>
    </message>
    <message>
        <source>Receiving note, PDF</source>
        <translation>Receiving note, PDF</translation>
    </message>
    <message>
        <source>Record a vehicle that stands at the gate (Ctrl+N)</source>
        <translation>Record a vehicle that stands at the gate (Ctrl+N)</translation>
    </message>
    <message>
        <source>Record arrival</source>
        <translation>Record arrival</translation>
    </message>
    <message>
        <source>Record it (Ctrl+Enter)</source>
        <translation>Record it (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record the sheet (Ctrl+Enter)</source>
        <translation>Record the sheet (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record the vehicle first.</source>
        <translation>Record the vehicle first.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Refused in all {unit}</source>
        <translation>Refused in all {unit}</translation>
    </message>
    <message>
        <source>Refused {refused}</source>
        <translation>Refused {refused}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Rest later / never (Ctrl+R)</source>
        <translation>Rest later / never (Ctrl+R)</translation>
    </message>
    <message>
        <source>Say why: choose a reason or type one.</source>
        <translation>Say why: choose a reason or type one.</translation>
    </message>
    <message>
        <source>Says whether the merchant&apos;s scale prints a weight or a price</source>
        <translation>Says whether the merchant&apos;s scale prints a weight or a price</translation>
    </message>
    <message>
        <source>Scale labels</source>
        <translation>Scale labels</translation>
    </message>
    <message>
        <source>Scan an item, or choose its line with ↑ and ↓</source>
        <translation>Scan an item, or choose its line with ↑ and ↓</translation>
    </message>
    <message>
        <source>Scan it again, or choose the item and type how much came.</source>
        <translation>Scan it again, or choose the item and type how much came.</translation>
    </message>
    <message>
        <source>Scan it, or type it</source>
        <translation>Scan it, or type it</translation>
    </message>
    <message>
        <source>Scan or type; may stay empty</source>
        <translation>Scan or type; may stay empty</translation>
    </message>
    <message>
        <source>Scan the code beside a line, or type the item: VEG-TUDOU 12. With damaged, refused, lot and last day: VEG-TUDOU 12 1 2 squashed #B07 2026-12-31.</source>
        <translation>Scan the code beside a line, or type the item: VEG-TUDOU 12. With damaged, refused, lot and last day: VEG-TUDOU 12 1 2 squashed #B07 2026-12-31.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Set it aside for the driver. Good: {progress}</source>
        <translation>Set it aside for the driver. Good: {progress}</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>Shared out</translation>
    </message>
    <message>
        <source>Sheet, such as T7Q4M0C</source>
        <translation>Sheet, such as T7Q4M0C</translation>
    </message>
    <message>
        <source>Short {count}</source>
        <translation>Short {count}</translation>
    </message>
    <message>
        <source>Shows what differs before anything is recorded (Ctrl+Enter)</source>
        <translation>Shows what differs before anything is recorded (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Some of it is counted already: {count} {unit}.</source>
        <translation>Some of it is counted already: {count} {unit}.</translation>
    </message>
    <message>
        <source>Somebody looked, and none came (Ctrl+0)</source>
        <translation>Somebody looked, and none came (Ctrl+0)</translation>
    </message>
    <message>
        <source>Something came that is not on the list (Ctrl+6)</source>
        <translation>Something came that is not on the list (Ctrl+6)</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Spoiled</translation>
    </message>
    <message>
        <source>Squashed</source>
        <translation>Squashed</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Still missing: {count} {unit}.</source>
        <translation>Still missing: {count} {unit}.</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Still missing: {what}.</translation>
    </message>
    <message>
        <source>Tables and text (*.xlsx *.csv *.txt)</source>
        <translation>Tables and text (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Tally sheet {sheet} is entered: {count} lines.</source>
        <translation>Tally sheet {sheet} is entered: {count} lines.</translation>
    </message>
    <message>
        <source>Tally sheet {sheet} · {merchant}</source>
        <translation>Tally sheet {sheet} · {merchant}</translation>
    </message>
    <message>
        <source>Tally sheet {sheet}: type what was written on it.</source>
        <translation>Tally sheet {sheet}: type what was written on it.</translation>
    </message>
    <message>
        <source>Tally sheets</source>
        <translation>Tally sheets</translation>
    </message>
    <message>
        <source>Temperature on arrival, °C</source>
        <translation>Temperature on arrival, °C</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>Thawed</translation>
    </message>
    <message>
        <source>The batch is missing.</source>
        <translation>The batch is missing.</translation>
    </message>
    <message>
        <source>The code is known now.</source>
        <translation>The code is known now.</translation>
    </message>
    <message>
        <source>The code says {read}, and the lot is recorded with {recorded}: compare them (Ctrl+L).</source>
        <translation>The code says {read}, and the lot is recorded with {recorded}: compare them (Ctrl+L).</translation>
    </message>
    <message>
        <source>The code stays unknown. Scan it again when you know which item it is.</source>
        <translation>The code stays unknown. Scan it again when you know which item it is.</translation>
    </message>
    <message>
        <source>The count is not finished: scans wait for the answer. Esc leaves them uncounted.</source>
        <translation>The count is not finished: scans wait for the answer. Esc leaves them uncounted.</translation>
    </message>
    <message>
        <source>The merchant&apos;s packing list</source>
        <translation>The merchant&apos;s packing list</translation>
    </message>
    <message>
        <source>The office keeps no list of passes: the number is noted.</source>
        <translation>The office keeps no list of passes: the number is noted.</translation>
    </message>
    <message>
        <source>The packing list cannot be taken yet: {count} problems.</source>
        <translation>The packing list cannot be taken yet: {count} problems.</translation>
    </message>
    <message>
        <source>The packing list is recorded.</source>
        <translation>The packing list is recorded.</translation>
    </message>
    <message>
        <source>The packing list is recorded. Another one would take its place.</source>
        <translation>The packing list is recorded. Another one would take its place.</translation>
    </message>
    <message>
        <source>The packing list was left out. Read it again with its vehicle.</source>
        <translation>The packing list was left out. Read it again with its vehicle.</translation>
    </message>
    <message>
        <source>The pass is valid.</source>
        <translation>The pass is valid.</translation>
    </message>
    <message>
        <source>The receiving note is copied.</source>
        <translation>The receiving note is copied.</translation>
    </message>
    <message>
        <source>The receiving note is written.</source>
        <translation>The receiving note is written.</translation>
    </message>
    <message>
        <source>The same for all short items (Ctrl+Shift+R)</source>
        <translation>The same for all short items (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>The scale&apos;s labels are read as before.</source>
        <translation>The scale&apos;s labels are read as before.</translation>
    </message>
    <message>
        <source>The scale&apos;s labels are read so from now on.</source>
        <translation>The scale&apos;s labels are read so from now on.</translation>
    </message>
    <message>
        <source>The scanner leaves separators out: compare lot {batch} with the box.</source>
        <translation>The scanner leaves separators out: compare lot {batch} with the box.</translation>
    </message>
    <message>
        <source>The sheet has no line {number}: its lines go from 1 to {count}.</source>
        <translation>The sheet has no line {number}: its lines go from 1 to {count}.</translation>
    </message>
    <message>
        <source>The tally sheet is written: print it, and keep it at hand.</source>
        <translation>The tally sheet is written: print it, and keep it at hand.</translation>
    </message>
    <message>
        <source>The tally sheet was taken back meanwhile.</source>
        <translation>The tally sheet was taken back meanwhile.</translation>
    </message>
    <message>
        <source>The time of the test is no time.</source>
        <translation>The time of the test is no time.</translation>
    </message>
    <message>
        <source>The vehicle leaves</source>
        <translation>The vehicle leaves</translation>
    </message>
    <message>
        <source>The vehicle left at {time}.</source>
        <translation>The vehicle left at {time}.</translation>
    </message>
    <message>
        <source>There is no day {day}: compare it with the sheet.</source>
        <translation>There is no day {day}: compare it with the sheet.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>There is nothing to print.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>There is nothing to record.</translation>
    </message>
    <message>
        <source>They are read so now: {layout}.</source>
        <translation>They are read so now: {layout}.</translation>
    </message>
    <message>
        <source>This code is not known yet.</source>
        <translation>This code is not known yet.</translation>
    </message>
    <message>
        <source>This count is blind.</source>
        <translation>This count is blind.</translation>
    </message>
    <message>
        <source>This is no packing list.</source>
        <translation>This is no packing list.</translation>
    </message>
    <message>
        <source>This laptop remembers it for this merchant. To change it: “More”, “Scale labels”.</source>
        <translation>This laptop remembers it for this merchant. To change it: “More”, “Scale labels”.</translation>
    </message>
    <message>
        <source>This purchase list has no such item.</source>
        <translation>This purchase list has no such item.</translation>
    </message>
    <message>
        <source>To correct the count, take “Count finished” back first (Ctrl+Z).</source>
        <translation>To correct the count, take “Count finished” back first (Ctrl+Z).</translation>
    </message>
    <message>
        <source>To disinfect</source>
        <translation>To disinfect</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>Too little</translation>
    </message>
    <message>
        <source>Too many {unit}</source>
        <translation>Too many {unit}</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Too much</translation>
    </message>
    <message>
        <source>Type day and time of the test: 11-02 14:30, or 14:30 for today.</source>
        <translation>Type day and time of the test: 11-02 14:30, or 14:30 for today.</translation>
    </message>
    <message>
        <source>Type how many are missing (Ctrl+4)</source>
        <translation>Type how many are missing (Ctrl+4)</translation>
    </message>
    <message>
        <source>Type how many more came than were ordered (Ctrl+5)</source>
        <translation>Type how many more came than were ordered (Ctrl+5)</translation>
    </message>
    <message>
        <source>Type how much it is: more than 0, such as 12 or 2.5.</source>
        <translation>Type how much it is: more than 0, such as 12 or 2.5.</translation>
    </message>
    <message>
        <source>Type the batch as it is printed on the box.</source>
        <translation>Type the batch as it is printed on the box.</translation>
    </message>
    <message>
        <source>Type the line&apos;s number and how many: 3 12. With 0 you say that none came.</source>
        <translation>Type the line&apos;s number and how many: 3 12. With 0 you say that none came.</translation>
    </message>
    <message>
        <source>Type the number first, then press Enter.</source>
        <translation>Type the number first, then press Enter.</translation>
    </message>
    <message>
        <source>Type the numbers, then Enter. Scans are not counted while a sheet is open.</source>
        <translation>Type the numbers, then Enter. Scans are not counted while a sheet is open.</translation>
    </message>
    <message>
        <source>Type the sheet&apos;s number first, or scan its QR code.</source>
        <translation>Type the sheet&apos;s number first, or scan its QR code.</translation>
    </message>
    <message>
        <source>Type to search, ↑ ↓ to choose</source>
        <translation>Type to search, ↑ ↓ to choose</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Valid until {time}.</source>
        <translation>Valid until {time}.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Vehicle arrived</source>
        <translation>Vehicle arrived</translation>
    </message>
    <message>
        <source>Vehicles of the day</source>
        <translation>Vehicles of the day</translation>
    </message>
    <message>
        <source>Weigh the goods and type how much it is, or scan the label again.</source>
        <translation>Weigh the goods and type how much it is, or scan the label again.</translation>
    </message>
    <message>
        <source>What came that was not ordered?</source>
        <translation>What came that was not ordered?</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>What could not be read</translation>
    </message>
    <message>
        <source>What do the labels of {merchant}&apos;s scale with {length} digits say?</source>
        <translation>What do the labels of {merchant}&apos;s scale with {length} digits say?</translation>
    </message>
    <message>
        <source>What does the merchant say is on the vehicle? Choose its file, drop it here, or paste it.</source>
        <translation>What does the merchant say is on the vehicle? Choose its file, drop it here, or paste it.</translation>
    </message>
    <message>
        <source>What is counted next can be put on this lot: choose it beside the count.</source>
        <translation>What is counted next can be put on this lot: choose it beside the count.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>What is missing is short for good, and not billed.</source>
        <translation>What is missing is short for good, and not billed.</translation>
    </message>
    <message>
        <source>What is missing of the item chosen in the list: comes later, or never comes</source>
        <translation>What is missing of the item chosen in the list: comes later, or never comes</translation>
    </message>
    <message>
        <source>What is missing waits for the merchant&apos;s next vehicle, order by order.</source>
        <translation>What is missing waits for the merchant&apos;s next vehicle, order by order.</translation>
    </message>
    <message>
        <source>What will be recorded</source>
        <translation>What will be recorded</translation>
    </message>
    <message>
        <source>What you count next is of this lot.</source>
        <translation>What you count next is of this lot.</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Which item?</translation>
    </message>
    <message>
        <source>Which lot?</source>
        <translation>Which lot?</translation>
    </message>
    <message>
        <source>Which merchant?</source>
        <translation>Which merchant?</translation>
    </message>
    <message>
        <source>Why is it damaged or refused? Add the reason: 3 12 1 0 squashed.</source>
        <translation>Why is it damaged or refused? Add the reason: 3 12 1 0 squashed.</translation>
    </message>
    <message>
        <source>Without a batch</source>
        <translation>Without a batch</translation>
    </message>
    <message>
        <source>Write it down (Ctrl+Enter)</source>
        <translation>Write it down (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Writes the receiving note as PDF, with what differs (Ctrl+W)</source>
        <translation>Writes the receiving note as PDF, with what differs (Ctrl+W)</translation>
    </message>
    <message>
        <source>Writing the receiving note</source>
        <translation>Writing the receiving note</translation>
    </message>
    <message>
        <source>Writing the tally sheet</source>
        <translation>Writing the tally sheet</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Wrong item</translation>
    </message>
    <message>
        <source>Yes, finish the count</source>
        <translation>Yes, finish the count</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>counts as</translation>
    </message>
    <message>
        <source>expires {day}</source>
        <translation>expires {day}</translation>
    </message>
    <message>
        <source>first the price, then the weight</source>
        <translation>first the price, then the weight</translation>
    </message>
    <message>
        <source>first the weight, then the price</source>
        <translation>first the weight, then the price</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>how much</translation>
    </message>
    <message>
        <source>instead of {item}</source>
        <translation>instead of {item}</translation>
    </message>
    <message>
        <source>more than ordered</source>
        <translation>more than ordered</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>such as 黑A12345</source>
        <translation>such as 黑A12345</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>the price</translation>
    </message>
    <message>
        <source>the price: {price} yuan</source>
        <translation>the price: {price} yuan</translation>
    </message>
    <message>
        <source>the rest comes later</source>
        <translation>the rest comes later</translation>
    </message>
    <message>
        <source>the rest never comes</source>
        <translation>the rest never comes</translation>
    </message>
    <message>
        <source>the weight</source>
        <translation>the weight</translation>
    </message>
    <message>
        <source>the weight: {weight} kg</source>
        <translation>the weight: {weight} kg</translation>
    </message>
    <message>
        <source>without a batch</source>
        <translation>without a batch</translation>
    </message>
    <message>
        <source>{counts} by {person} at {time}</source>
        <translation>{counts} by {person} at {time}</translation>
    </message>
    <message>
        <source>{count} (announced {announced})</source>
        <translation>{count} (announced {announced})</translation>
    </message>
    <message>
        <source>{count} fewer than ordered</source>
        <translation>{count} fewer than ordered</translation>
    </message>
    <message>
        <source>{count} more than ordered</source>
        <translation>{count} more than ordered</translation>
    </message>
    <message>
        <source>{count} of {ordered} {unit}</source>
        <translation>{count} of {ordered} {unit}</translation>
    </message>
    <message>
        <source>{count} {unit}</source>
        <translation>{count} {unit}</translation>
    </message>
    <message>
        <source>{count} {unit}, kept</source>
        <translation>{count} {unit}, kept</translation>
    </message>
    <message>
        <source>{count} {unit}, not ordered</source>
        <translation>{count} {unit}, not ordered</translation>
    </message>
    <message>
        <source>{delivery}: the goods are free. Next: packing (Enter).</source>
        <translation>{delivery}: the goods are free. Next: packing (Enter).</translation>
    </message>
    <message>
        <source>{delivery}: the goods are held. Next: disinfection (Enter).</source>
        <translation>{delivery}: the goods are held. Next: disinfection (Enter).</translation>
    </message>
    <message>
        <source>{delivery}: the vehicle left.</source>
        <translation>{delivery}: the vehicle left.</translation>
    </message>
    <message>
        <source>{file}: look it through, then record it (Ctrl+Enter).</source>
        <translation>{file}: look it through, then record it (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>{item} for {price} yuan: how much is it?</source>
        <translation>{item} for {price} yuan: how much is it?</translation>
    </message>
    <message>
        <source>{item}, lot {batch}</source>
        <translation>{item}, lot {batch}</translation>
    </message>
    <message>
        <source>{item}, lot {batch}: written down.</source>
        <translation>{item}, lot {batch}: written down.</translation>
    </message>
    <message>
        <source>{item}, {condition}: {count} {unit}</source>
        <translation>{item}, {condition}: {count} {unit}</translation>
    </message>
    <message>
        <source>{item}: in the place of nothing</source>
        <translation>{item}: in the place of nothing</translation>
    </message>
    <message>
        <source>{item}: in the place of {ordered}</source>
        <translation>{item}: in the place of {ordered}</translation>
    </message>
    <message>
        <source>{item}: lot {batch}</source>
        <translation>{item}: lot {batch}</translation>
    </message>
    <message>
        <source>{item}: the rest comes later.</source>
        <translation>{item}: the rest comes later.</translation>
    </message>
    <message>
        <source>{item}: the rest never comes.</source>
        <translation>{item}: the rest never comes.</translation>
    </message>
    <message>
        <source>{item}: the sheet says {read}, recorded is {recorded}. Compare (Ctrl+L).</source>
        <translation>{item}: the sheet says {read}, recorded is {recorded}. Compare (Ctrl+L).</translation>
    </message>
    <message>
        <source>{item}: what was written beside it?</source>
        <translation>{item}: what was written beside it?</translation>
    </message>
    <message>
        <source>{item}: {count} {unit}</source>
        <translation>{item}: {count} {unit}</translation>
    </message>
    <message>
        <source>{item}: {price} yuan. How much is it?</source>
        <translation>{item}: {price} yuan. How much is it?</translation>
    </message>
    <message>
        <source>{item}: {progress}</source>
        <translation>{item}: {progress}</translation>
    </message>
    <message>
        <source>{merchant} {plate} has arrived.</source>
        <translation>{merchant} {plate} has arrived.</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} and more</translation>
    </message>
    <message>
        <source>{over} {unit} more than ordered. Set it aside for the driver.</source>
        <translation>{over} {unit} more than ordered. Set it aside for the driver.</translation>
    </message>
    <message>
        <source>{person} let it pass; the shift&apos;s log says so. Scan the goods now.</source>
        <translation>{person} let it pass; the shift&apos;s log says so. Scan the goods now.</translation>
    </message>
    <message>
        <source>{price} yuan for {weight} kg</source>
        <translation>{price} yuan for {weight} kg</translation>
    </message>
    <message>
        <source>{sku} · lots: {count}</source>
        <translation>{sku} · lots: {count}</translation>
    </message>
    <message>
        <source>{weight} kg for {price} yuan</source>
        <translation>{weight} kg for {price} yuan</translation>
    </message>
    <message>
        <source>“{code}” is a case of {item}. How many are in it?</source>
        <translation>“{code}” is a case of {item}. How many are in it?</translation>
    </message>
    <message>
        <source>“{code}” is a label of {merchant}&apos;s scale. What does it say? Scans that wait: {count}.</source>
        <translation>“{code}” is a label of {merchant}&apos;s scale. What does it say? Scans that wait: {count}.</translation>
    </message>
    <message>
        <source>“{code}” is cut off; nothing was counted. Hold the scanner so that it sees the whole code, and scan again.</source>
        <translation>“{code}” is cut off; nothing was counted. Hold the scanner so that it sees the whole code, and scan again.</translation>
    </message>
    <message>
        <source>“{code}” is not known. Which item is it? Scans that wait: {count}.</source>
        <translation>“{code}” is not known. Which item is it? Scans that wait: {count}.</translation>
    </message>
    <message>
        <source>“{code}” was read; nothing was counted yet. Say below which item it is, once, and it counts from then on.</source>
        <translation>“{code}” was read; nothing was counted yet. Say below which item it is, once, and it counts from then on.</translation>
    </message>
    <message>
        <source>“{code}” was read; nothing was counted. Scan again; if it stays so, find the item by its name (Ctrl+F).</source>
        <translation>“{code}” was read; nothing was counted. Scan again; if it stays so, find the item by its name (Ctrl+F).</translation>
    </message>
    <message>
        <source>“{part}” in the code cannot be; it was left out.</source>
        <translation>“{part}” in the code cannot be; it was left out.</translation>
    </message>
    <message>
        <source>“{path}” was not read. Choose the file that the merchant sent.</source>
        <translation>“{path}” was not read. Choose the file that the merchant sent.</translation>
    </message>
    <message>
        <source>“{text}” is not a count.</source>
        <translation>“{text}” is not a count.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type digits, such as 12 or 2.5.</source>
        <translation>“{text}” is not a number. Type digits, such as 12 or 2.5.</translation>
    </message>
    <message>
        <source>“{text}” may be {items}: type more of its name, or its code.</source>
        <translation>“{text}” may be {items}: type more of its name, or its code.</translation>
    </message>
    <message>
        <source>→ {zone} (Enter)</source>
        <translation>→ {zone} (Enter)</translation>
    </message>
</context>
<context>
    <name>ReceivingNote</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Count finished</source>
        <translation>Count finished</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Driver, for the merchant</source>
        <translation>Driver, for the merchant</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Gone back with the driver</source>
        <translation>Gone back with the driver</translation>
    </message>
    <message>
        <source>Gone back with the driver: {list}</source>
        <translation>Gone back with the driver: {list}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>In the place of {item}</source>
        <translation>In the place of {item}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items: {count}, all as ordered</source>
        <translation>Items: {count}, all as ordered</translation>
    </message>
    <message>
        <source>Items: {count}, of these as ordered: {alike}, different: {different}</source>
        <translation>Items: {count}, of these as ordered: {alike}, different: {different}</translation>
    </message>
    <message>
        <source>Kept in all: {units}</source>
        <translation>Kept in all: {units}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Let pass by a supervisor</source>
        <translation>Let pass by a supervisor</translation>
    </message>
    <message>
        <source>No batch was recorded.</source>
        <translation>No batch was recorded.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Not ordered</translation>
    </message>
    <message>
        <source>Nothing was ordered or counted.</source>
        <translation>Nothing was ordered or counted.</translation>
    </message>
    <message>
        <source>Nothing: all that came is kept.</source>
        <translation>Nothing: all that came is kept.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produced</translation>
    </message>
    <message>
        <source>Purchase lists</source>
        <translation>Purchase lists</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Receiving note</source>
        <translation>Receiving note</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>The count is not finished yet: what is missing here may still be on the vehicle.</source>
        <translation>The count is not finished yet: what is missing here may still be on the vehicle.</translation>
    </message>
    <message>
        <source>The rest comes later</source>
        <translation>The rest comes later</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To go back with the driver</source>
        <translation>To go back with the driver</translation>
    </message>
    <message>
        <source>To go back with the driver: {list}</source>
        <translation>To go back with the driver: {list}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Vehicle left</source>
        <translation>Vehicle left</translation>
    </message>
    <message>
        <source>Vehicle {plate}, arrived {time}</source>
        <translation>Vehicle {plate}, arrived {time}</translation>
    </message>
    <message>
        <source>What was stopped</source>
        <translation>What was stopped</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Written {time}</source>
        <translation>Written {time}</translation>
    </message>
    <message>
        <source>[Receiving note] {checkpoint} to {merchant}</source>
        <translation>[Receiving note] {checkpoint} to {merchant}</translation>
    </message>
    <message>
        <source>damaged {quantity}</source>
        <translation>damaged {quantity}</translation>
    </message>
    <message>
        <source>import declaration {number}</source>
        <translation>import declaration {number}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>in its place {list}</source>
        <translation>in its place {list}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>not ordered {quantity}</source>
        <translation>not ordered {quantity}</translation>
    </message>
    <message>
        <source>over {quantity}</source>
        <translation>over {quantity}</translation>
    </message>
    <message>
        <source>refused {quantity}</source>
        <translation>refused {quantity}</translation>
    </message>
    <message>
        <source>short {quantity}</source>
        <translation>short {quantity}</translation>
    </message>
    <message>
        <source>short {quantity}, to come later</source>
        <translation>short {quantity}, to come later</translation>
    </message>
    <message>
        <source>tested {time}</source>
        <translation>tested {time}</translation>
    </message>
    <message>
        <source>withdrawn afterwards {quantity}</source>
        <translation>withdrawn afterwards {quantity}</translation>
    </message>
    <message>
        <source>{amount} ({reasons})</source>
        <translation>{amount} ({reasons})</translation>
    </message>
    <message>
        <source>{item} {amount} ({why})</source>
        <translation>{item} {amount} ({why})</translation>
    </message>
    <message>
        <source>{item}: ordered {ordered}, good {good} {unit}; {differences}</source>
        <translation>{item}: ordered {ordered}, good {good} {unit}; {differences}</translation>
    </message>
    <message>
        <source>{quantity} in the place of {item}</source>
        <translation>{quantity} in the place of {item}</translation>
    </message>
    <message>
        <source>{time}, {who}</source>
        <translation>{time}, {who}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Amounts that are formulas: {count}. They were compared with price times quantity, and nothing else.</source>
        <translation>Amounts that are formulas: {count}. They were compared with price times quantity, and nothing else.</translation>
    </message>
    <message>
        <source>It is not certain what the status “{text}” means. Take the order only if it still counts.</source>
        <translation>It is not certain what the status “{text}” means. Take the order only if it still counts.</translation>
    </message>
    <message>
        <source>It is not certain what these columns hold: {columns}. Nothing was taken; say it under “Columns” at the Orders station.</source>
        <translation>It is not certain what these columns hold: {columns}. Nothing was taken; say it under “Columns” at the Orders station.</translation>
    </message>
    <message>
        <source>No product with a price was found. Each line needs both, such as 白菜 1.5元/斤; nothing was taken.</source>
        <translation>No product with a price was found. Each line needs both, such as 白菜 1.5元/斤; nothing was taken.</translation>
    </message>
    <message>
        <source>The cell is a formula without a result. Open the file in the spreadsheet program, save it, and read it again; or write the value.</source>
        <translation>The cell is a formula without a result. Open the file in the spreadsheet program, save it, and read it again; or write the value.</translation>
    </message>
    <message>
        <source>The cell is a formula; “{text}” is what it gave when the file was saved. Take the order only if that is right.</source>
        <translation>The cell is a formula; “{text}” is what it gave when the file was saved. Take the order only if that is right.</translation>
    </message>
    <message>
        <source>The cell shows {text} instead of a value. Mend it in the file.</source>
        <translation>The cell shows {text} instead of a value. Mend it in the file.</translation>
    </message>
    <message>
        <source>The column “{column}” is hidden in the file, and was read. Unhide it and look at it.</source>
        <translation>The column “{column}” is hidden in the file, and was read. Unhide it and look at it.</translation>
    </message>
    <message>
        <source>The file is called a workbook but is something else, a picture for instance. Ask the sender for the order file.</source>
        <translation>The file is called a workbook but is something else, a picture for instance. Ask the sender for the order file.</translation>
    </message>
    <message>
        <source>The order&apos;s total is {total} yuan, its goods make {expected} yuan. A delivery fee or a discount may be in it: ask.</source>
        <translation>The order&apos;s total is {total} yuan, its goods make {expected} yuan. A delivery fee or a discount may be in it: ask.</translation>
    </message>
    <message>
        <source>The price is for “{written}”, but {product} is sold by {unit}. Ask for the price of one {unit}.</source>
        <translation>The price is for “{written}”, but {product} is sold by {unit}. Ask for the price of one {unit}.</translation>
    </message>
    <message>
        <source>The row is hidden in the file, perhaps by a filter. Take the order only if it is meant to count.</source>
        <translation>The row is hidden in the file, perhaps by a filter. Take the order only if it is meant to count.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden and was not read. If it holds orders, choose it under “Columns”.</source>
        <translation>The sheet “{sheet}” is hidden and was not read. If it holds orders, choose it under “Columns”.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was not read. If it holds orders, choose it under “Columns” afterwards.</source>
        <translation>The sheet “{sheet}” was not read. If it holds orders, choose it under “Columns” afterwards.</translation>
    </message>
    <message>
        <source>The status is “{text}”: it is not taken.</source>
        <translation>The status is “{text}”: it is not taken.</translation>
    </message>
    <message>
        <source>The status is “{text}”: nothing was paid yet. Take the order only if it counts all the same.</source>
        <translation>The status is “{text}”: nothing was paid yet. Take the order only if it counts all the same.</translation>
    </message>
    <message>
        <source>The total says {written}, but the rows above make {expected}. Rows may be missing: compare the file with the mini-program.</source>
        <translation>The total says {written}, but the rows above make {expected}. Rows may be missing: compare the file with the mini-program.</translation>
    </message>
    <message>
        <source>The workbook is damaged or was cut off on its way, and nothing of it was taken. Ask for it again, or open and save it in the spreadsheet program.</source>
        <translation>The workbook is damaged or was cut off on its way, and nothing of it was taken. Ask for it again, or open and save it in the spreadsheet program.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password and was not read. Open it with its password, take the password off (File, Info, Protect workbook, Encrypt with password: leave it empty), save it, and choose it again.</source>
        <translation>The workbook is locked with a password and was not read. Open it with its password, take the password off (File, Info, Protect workbook, Encrypt with password: leave it empty), save it, and choose it again.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than an order file has (limit {limit} MB) and was not read. Copy the rows that you need into a new workbook.</source>
        <translation>The workbook unpacks to far more than an order file has (limit {limit} MB) and was not read. Copy the rows that you need into a new workbook.</translation>
    </message>
    <message>
        <source>This is a workbook in the old .xls format. Open it in the spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>This is a workbook in the old .xls format. Open it in the spreadsheet program and save it as .xlsx or CSV.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>goods</translation>
    </message>
    <message>
        <source>merchant</source>
        <translation>merchant</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>{product} has another price in row {row}. Neither was taken: keep one of them.</source>
        <translation>{product} has another price in row {row}. Neither was taken: keep one of them.</translation>
    </message>
    <message>
        <source>{product} has no price. Ask the merchant, or type it.</source>
        <translation>{product} has no price. Ask the merchant, or type it.</translation>
    </message>
    <message>
        <source>“{text}” is a row of totals and was left out.</source>
        <translation>“{text}” is a row of totals and was left out.</translation>
    </message>
    <message>
        <source>“{text}” is not in yuan. Ask the merchant for the price in yuan and write it in.</source>
        <translation>“{text}” is not in yuan. Ask the merchant for the price in yuan and write it in.</translation>
    </message>
    <message>
        <source>“{text}” names no product with a price and was left out.</source>
        <translation>“{text}” names no product with a price and was left out.</translation>
    </message>
    <message>
        <source>“{text}” stands alone in its row and was left out. It orders nothing.</source>
        <translation>“{text}” stands alone in its row and was left out. It orders nothing.</translation>
    </message>
    <message>
        <source>“{written}” does not lead to one household; the phone number leads to {address}. Take the order only if that is right.</source>
        <translation>“{written}” does not lead to one household; the phone number leads to {address}. Take the order only if that is right.</translation>
    </message>
    <message>
        <source>“{written}” of {product} was worked out as {price} yuan for one {unit}. Look whether that is meant.</source>
        <translation>“{written}” of {product} was worked out as {price} yuan for one {unit}. Look whether that is meant.</translation>
    </message>
    <message>
        <source>“{written}” was read as {name}, the nearest name. Take the order only if that is meant.</source>
        <translation>“{written}” was read as {name}, the nearest name. Take the order only if that is meant.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>All well</translation>
    </message>
    <message>
        <source>Attention: {count}</source>
        <translation>Attention: {count}</translation>
    </message>
    <message>
        <source>Bags handed out twice: {count}. Two laptops gave out the same bag; ask both before sending.</source>
        <translation>Bags handed out twice: {count}. Two laptops gave out the same bag; ask both before sending.</translation>
    </message>
    <message>
        <source>Checkpoint {checkpoint}</source>
        <translation>Checkpoint {checkpoint}</translation>
    </message>
    <message>
        <source>Close the open dialog first.</source>
        <translation>Close the open dialog first.</translation>
    </message>
    <message>
        <source>Dark theme, for a dark room</source>
        <translation>Dark theme, for a dark room</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Disinfection</source>
        <translation>Disinfection</translation>
    </message>
    <message>
        <source>Each answer has its own sound.</source>
        <translation>Each answer has its own sound.</translation>
    </message>
    <message>
        <source>Entries recorded here that no other laptop and no office has yet: {count}</source>
        <translation>Entries recorded here that no other laptop and no office has yet: {count}</translation>
    </message>
    <message>
        <source>Entries set aside: {count}. They contradict what is recorded here; call the office.</source>
        <translation>Entries set aside: {count}. They contradict what is recorded here; call the office.</translation>
    </message>
    <message>
        <source>Entries this version cannot read: {count}. They are kept; update the program.</source>
        <translation>Entries this version cannot read: {count}. They are kept; update the program.</translation>
    </message>
    <message>
        <source>Half a scan.</source>
        <translation>Half a scan.</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Lots, cold chain</source>
        <translation>Lots, cold chain</translation>
    </message>
    <message>
        <source>No loudspeaker was found: the computer beeps instead.</source>
        <translation>No loudspeaker was found: the computer beeps instead.</translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation>No shift open</translation>
    </message>
    <message>
        <source>Nobody is on</source>
        <translation>Nobody is on</translation>
    </message>
    <message>
        <source>Nobody of this number is on the list.</source>
        <translation>Nobody of this number is on the list.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nothing needs attention.</translation>
    </message>
    <message>
        <source>On now: what is recorded from here on is recorded in your name.</source>
        <translation>On now: what is recorded from here on is recorded in your name.</translation>
    </message>
    <message>
        <source>Only “{part}” came from the scanner. Nothing was changed. Scan again.</source>
        <translation>Only “{part}” came from the scanner. Nothing was changed. Scan again.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Orders that got goods twice: {count}. Compare their bags before more is packed.</source>
        <translation>Orders that got goods twice: {count}. Compare their bags before more is packed.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packing</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Purchasing</translation>
    </message>
    <message>
        <source>Ready. Scan something, or choose below.</source>
        <translation>Ready. Scan something, or choose below.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>Scan field</source>
        <translation>Scan field</translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation>Scan or type a code</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift since {time}</source>
        <translation>Shift since {time}</translation>
    </message>
    <message>
        <source>The scan of “{code}” was left out. Nothing was changed.</source>
        <translation>The scan of “{code}” was left out. Nothing was changed.</translation>
    </message>
    <message>
        <source>To send: {count}</source>
        <translation>To send: {count}</translation>
    </message>
    <message>
        <source>Who is on. Press to change, or scan a badge at any station.</source>
        <translation>Who is on. Press to change, or scan a badge at any station.</translation>
    </message>
    <message>
        <source>You are on already; what is recorded is recorded in your name.</source>
        <translation>You are on already; what is recorded is recorded in your name.</translation>
    </message>
    <message>
        <source>{number} is not among the volunteers. Nothing was changed.</source>
        <translation>{number} is not among the volunteers. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>A note for the next shift; no names, no phone numbers</source>
        <translation>A note for the next shift; no names, no phone numbers</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Alerts that nobody has settled: {count}.</source>
        <translation>Alerts that nobody has settled: {count}.</translation>
    </message>
    <message>
        <source>Bags carried in + packed = handed over + returned + waiting: it adds up.</source>
        <translation>Bags carried in + packed = handed over + returned + waiting: it adds up.</translation>
    </message>
    <message>
        <source>Bags waiting to be handed over: {count}.</source>
        <translation>Bags waiting to be handed over: {count}.</translation>
    </message>
    <message>
        <source>Bags without a label: {count}.</source>
        <translation>Bags without a label: {count}.</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Carried in</translation>
    </message>
    <message>
        <source>Cash moved in this shift: count the box before you close.</source>
        <translation>Cash moved in this shift: count the box before you close.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Close all the same</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Close the shift</translation>
    </message>
    <message>
        <source>Close with this left to the next shift?</source>
        <translation>Close with this left to the next shift?</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Count the cash</translation>
    </message>
    <message>
        <source>Deliveries held by a contact time or not yet released: {count}.</source>
        <translation>Deliveries held by a contact time or not yet released: {count}.</translation>
    </message>
    <message>
        <source>Deliveries not yet counted or disinfected: {count}.</source>
        <translation>Deliveries not yet counted or disinfected: {count}.</translation>
    </message>
    <message>
        <source>Deliveries released but not shared out: {count}.</source>
        <translation>Deliveries released but not shared out: {count}.</translation>
    </message>
    <message>
        <source>Everything in this shift</source>
        <translation>Everything in this shift</translation>
    </message>
    <message>
        <source>Everything is recorded under this shift until it is closed.</source>
        <translation>Everything is recorded under this shift until it is closed.</translation>
    </message>
    <message>
        <source>Export its log for the next shift.</source>
        <translation>Export its log for the next shift.</translation>
    </message>
    <message>
        <source>Export the log (CSV, XLSX, PDF)</source>
        <translation>Export the log (CSV, XLSX, PDF)</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Folder for exports</translation>
    </message>
    <message>
        <source>Go on with orders (F1), or with the next vehicle (F2).</source>
        <translation>Go on with orders (F1), or with the next vehicle (F2).</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Its opening was taken back. Nothing was written; choose another shift.</source>
        <translation>Its opening was taken back. Nothing was written; choose another shift.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>No shift is open.</translation>
    </message>
    <message>
        <source>No shift yet.</source>
        <translation>No shift yet.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this shift yet.</source>
        <translation>Nothing was recorded in this shift yet.</translation>
    </message>
    <message>
        <source>Open one: nothing can be recorded before.</source>
        <translation>Open one: nothing can be recorded before.</translation>
    </message>
    <message>
        <source>Open since {opened}</source>
        <translation>Open since {opened}</translation>
    </message>
    <message>
        <source>Open since {time}, by {person}</source>
        <translation>Open since {time}, by {person}</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Open the shift</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>Press “Close all the same” to close.</source>
        <translation>Press “Close all the same” to close.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>The bags do not add up. Tell the supervisor before you close.</source>
        <translation>The bags do not add up. Tell the supervisor before you close.</translation>
    </message>
    <message>
        <source>The shift is closed.</source>
        <translation>The shift is closed.</translation>
    </message>
    <message>
        <source>The shift is open.</source>
        <translation>The shift is open.</translation>
    </message>
    <message>
        <source>The shift log is written.</source>
        <translation>The shift log is written.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>This folder is not there.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>This is not a folder.</translation>
    </message>
    <message>
        <source>This shift is not recorded any more.</source>
        <translation>This shift is not recorded any more.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Which shift</source>
        <translation>Which shift</translation>
    </message>
    <message>
        <source>Writing the shift log</source>
        <translation>Writing the shift log</translation>
    </message>
    <message>
        <source>{opened} to {closed}</source>
        <translation>{opened} to {closed}</translation>
    </message>
    <message>
        <source>“{path}” is a file. Type or choose the folder that it lies in.</source>
        <translation>“{path}” is a file. Type or choose the folder that it lies in.</translation>
    </message>
    <message>
        <source>“{path}” was not taken. Type a whole path, or choose the folder.</source>
        <translation>“{path}” was not taken. Type a whole path, or choose the folder.</translation>
    </message>
</context>
<context>
    <name>ShiftLog</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A line is one action, or what one person handed over in a row within a quarter of an hour.</source>
        <translation>A line is one action, or what one person handed over in a row within a quarter of an hour.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agents that are low</source>
        <translation>Agents that are low</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Came = good + damaged + refused</source>
        <translation>Came = good + damaged + refused</translation>
    </message>
    <message>
        <source>Carried in + packed = handed over + returned + waiting</source>
        <translation>Carried in + packed = handed over + returned + waiting</translation>
    </message>
    <message>
        <source>Carried to the door</source>
        <translation>Carried to the door</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Counted by the log = came</source>
        <translation>Counted by the log = came</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Date, time</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Disinfection</source>
        <translation>Disinfection</translation>
    </message>
    <message>
        <source>Each entry by itself is in the XLSX and the CSV of the same name: {name}.</source>
        <translation>Each entry by itself is in the XLSX and the CSV of the same name: {name}.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Entries taken back</source>
        <translation>Entries taken back</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Exported {time}</source>
        <translation>Exported {time}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Given to orders ≥ packed</source>
        <translation>Given to orders ≥ packed</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Good of each batch ≥ packed + withdrawn</source>
        <translation>Good of each batch ≥ packed + withdrawn</translation>
    </message>
    <message>
        <source>Good − withdrawn ≥ given to orders</source>
        <translation>Good − withdrawn ≥ given to orders</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Handed over at the table</source>
        <translation>Handed over at the table</translation>
    </message>
    <message>
        <source>Held at the end</source>
        <translation>Held at the end</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Left side</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Lots held at the end</source>
        <translation>Lots held at the end</translation>
    </message>
    <message>
        <source>Low below</source>
        <translation>Low below</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Must be</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No delivery was shared out.</source>
        <translation>No delivery was shared out.</translation>
    </message>
    <message>
        <source>No notes were left.</source>
        <translation>No notes were left.</translation>
    </message>
    <message>
        <source>No recall is open.</source>
        <translation>No recall is open.</translation>
    </message>
    <message>
        <source>No stock of agents is recorded.</source>
        <translation>No stock of agents is recorded.</translation>
    </message>
    <message>
        <source>No supervisor let anything pass.</source>
        <translation>No supervisor let anything pass.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nothing is held.</translation>
    </message>
    <message>
        <source>Nothing ordered or counted</source>
        <translation>Nothing ordered or counted</translation>
    </message>
    <message>
        <source>Nothing was disinfected.</source>
        <translation>Nothing was disinfected.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Open recalls</source>
        <translation>Open recalls</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Opened by</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Ordered + over = good + short</source>
        <translation>Ordered + over = good + short</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>Ordered by households + substitutes = given + short</source>
        <translation>Ordered by households + substitutes = given + short</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Overrides</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>Packed by item = packed by batch</source>
        <translation>Packed by item = packed by batch</translation>
    </message>
    <message>
        <source>Packed by the log = packed by the balance</source>
        <translation>Packed by the log = packed by the balance</translation>
    </message>
    <message>
        <source>Packed in the shift</source>
        <translation>Packed in the shift</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Recall opened</source>
        <translation>Recall opened</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Returned to stock</source>
        <translation>Returned to stock</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Right side</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>Shared out</translation>
    </message>
    <message>
        <source>Shift log, {checkpoint}, {opened}</source>
        <translation>Shift log, {checkpoint}, {opened}</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Short of orders = to come later + never or withdrawn</source>
        <translation>Short of orders = to come later + never or withdrawn</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Still waiting</translation>
    </message>
    <message>
        <source>Stock of agents at the end</source>
        <translation>Stock of agents at the end</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Substitutes</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Supervisor who comes</source>
        <translation>Supervisor who comes</translation>
    </message>
    <message>
        <source>Supervisor who leaves</source>
        <translation>Supervisor who leaves</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>The shift worked on no delivery.</source>
        <translation>The shift worked on no delivery.</translation>
    </message>
    <message>
        <source>This version of the program cannot read the entry. It is kept as it is.</source>
        <translation>This version of the program cannot read the entry. It is kept as it is.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Times are local</source>
        <translation>Times are local</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>To pack</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Unpacked</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Used in the shift</source>
        <translation>Used in the shift</translation>
    </message>
    <message>
        <source>Waiting now = waiting by the balance</source>
        <translation>Waiting now = waiting by the balance</translation>
    </message>
    <message>
        <source>Waiting when the shift began</source>
        <translation>Waiting when the shift began</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What was let pass</source>
        <translation>What was let pass</translation>
    </message>
    <message>
        <source>What was stopped</source>
        <translation>What was stopped</translation>
    </message>
    <message>
        <source>What was treated</source>
        <translation>What was treated</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>bags</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continued</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>equal to</translation>
    </message>
    <message>
        <source>label staff</source>
        <translation>label staff</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>mg/L</source>
        <translation>mg/L</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>not released</translation>
    </message>
    <message>
        <source>order desk</source>
        <translation>order desk</translation>
    </message>
    <message>
        <source>partly taken back: {taken} of {count}</source>
        <translation>partly taken back: {taken} of {count}</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>recalled</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>volunteer</translation>
    </message>
    <message>
        <source>{count} at once. The first: {what}</source>
        <translation>{count} at once. The first: {what}</translation>
    </message>
    <message>
        <source>{id} {name}, {role}</source>
        <translation>{id} {name}, {role}</translation>
    </message>
    <message>
        <source>{item}, batch {batch}</source>
        <translation>{item}, batch {batch}</translation>
    </message>
    <message>
        <source>{item}, {unit}</source>
        <translation>{item}, {unit}</translation>
    </message>
    <message>
        <source>{kind}: {of}</source>
        <translation>{kind}: {of}</translation>
    </message>
    <message>
        <source>{what}, {count}: {list}</source>
        <translation>{what}, {count}: {list}</translation>
    </message>
    <message>
        <source>× Counts differ: see the checks.</source>
        <translation>× Counts differ: see the checks.</translation>
    </message>
    <message>
        <source>× differs</source>
        <translation>× differs</translation>
    </message>
    <message>
        <source>× low</source>
        <translation>× low</translation>
    </message>
    <message>
        <source>× more used than booked in</source>
        <translation>× more used than booked in</translation>
    </message>
    <message>
        <source>… (a cell holds no more; the CSV has the whole text)</source>
        <translation>… (a cell holds no more; the CSV has the whole text)</translation>
    </message>
    <message>
        <source>✓ All counts agree.</source>
        <translation>✓ All counts agree.</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ agrees</translation>
    </message>
    <message>
        <source>✓ enough</source>
        <translation>✓ enough</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>As of {time}, {checkpoint}</source>
        <translation>As of {time}, {checkpoint}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Credited by the merchant</source>
        <translation>Credited by the merchant</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Goods still to come</source>
        <translation>Goods still to come</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Got</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Invoiced</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Less to pay</source>
        <translation>Less to pay</translation>
    </message>
    <message>
        <source>More to pay</source>
        <translation>More to pay</translation>
    </message>
    <message>
        <source>Nothing is booked yet.</source>
        <translation>Nothing is booked yet.</translation>
    </message>
    <message>
        <source>Nothing was ordered.</source>
        <translation>Nothing was ordered.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Quoted</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Settled: nothing is owed.</source>
        <translation>Settled: nothing is owed.</translation>
    </message>
    <message>
        <source>Statement of account, household</source>
        <translation>Statement of account, household</translation>
    </message>
    <message>
        <source>Statement of account, merchant</source>
        <translation>Statement of account, merchant</translation>
    </message>
    <message>
        <source>Still to pay: {amount} yuan</source>
        <translation>Still to pay: {amount} yuan</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Taken off</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To be paid back by the merchant: {amount} yuan</source>
        <translation>To be paid back by the merchant: {amount} yuan</translation>
    </message>
    <message>
        <source>To be paid to the merchant: {amount} yuan</source>
        <translation>To be paid to the merchant: {amount} yuan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>You get back: {amount} yuan</source>
        <translation>You get back: {amount} yuan</translation>
    </message>
    <message>
        <source>{number}. {item}: got {got} {unit} × {price} = {amount}; {why}</source>
        <translation>{number}. {item}: got {got} {unit} × {price} = {amount}; {why}</translation>
    </message>
    <message>
        <source>{number}. {item}: ordered {ordered} {unit}; {why}</source>
        <translation>{number}. {item}: ordered {ordered} {unit}; {why}</translation>
    </message>
    <message>
        <source>{number}. {item}: ordered {ordered}, got {got} {unit} × {price} = {amount}; {why}</source>
        <translation>{number}. {item}: ordered {ordered}, got {got} {unit} × {price} = {amount}; {why}</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>certificate missing</source>
        <translation>certificate missing</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>clock set back</translation>
    </message>
    <message>
        <source>contact time not over</source>
        <translation>contact time not over</translation>
    </message>
    <message>
        <source>driver not checked</source>
        <translation>driver not checked</translation>
    </message>
    <message>
        <source>driver&apos;s health code</source>
        <translation>driver&apos;s health code</translation>
    </message>
    <message>
        <source>driver&apos;s temperature too high</source>
        <translation>driver&apos;s temperature too high</translation>
    </message>
    <message>
        <source>driver&apos;s test too old</source>
        <translation>driver&apos;s test too old</translation>
    </message>
    <message>
        <source>goods expired</source>
        <translation>goods expired</translation>
    </message>
    <message>
        <source>goods not released</source>
        <translation>goods not released</translation>
    </message>
    <message>
        <source>goods recalled</source>
        <translation>goods recalled</translation>
    </message>
    <message>
        <source>goods too cold</source>
        <translation>goods too cold</translation>
    </message>
    <message>
        <source>goods too warm</source>
        <translation>goods too warm</translation>
    </message>
    <message>
        <source>goods&apos; temperature not measured</source>
        <translation>goods&apos; temperature not measured</translation>
    </message>
    <message>
        <source>load not released</source>
        <translation>load not released</translation>
    </message>
    <message>
        <source>no pass</source>
        <translation>no pass</translation>
    </message>
    <message>
        <source>no plate of a Chinese vehicle</source>
        <translation>no plate of a Chinese vehicle</translation>
    </message>
    <message>
        <source>not disinfected</source>
        <translation>not disinfected</translation>
    </message>
    <message>
        <source>not disinfected as the protocol asks</source>
        <translation>not disinfected as the protocol asks</translation>
    </message>
    <message>
        <source>pass expired</source>
        <translation>pass expired</translation>
    </message>
    <message>
        <source>pass not in the office&apos;s list</source>
        <translation>pass not in the office&apos;s list</translation>
    </message>
    <message>
        <source>pass not valid yet</source>
        <translation>pass not valid yet</translation>
    </message>
    <message>
        <source>pass of another vehicle, merchant or checkpoint</source>
        <translation>pass of another vehicle, merchant or checkpoint</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A zone is being drawn.</source>
        <translation>A zone is being drawn.</translation>
    </message>
    <message>
        <source>Change the zone</source>
        <translation>Change the zone</translation>
    </message>
    <message>
        <source>Choose another zone to move it.</source>
        <translation>Choose another zone to move it.</translation>
    </message>
    <message>
        <source>Choose one in the list, or scan its code.</source>
        <translation>Choose one in the list, or scan its code.</translation>
    </message>
    <message>
        <source>Chosen: {zone}.</source>
        <translation>Chosen: {zone}.</translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation>Coldest</translation>
    </message>
    <message>
        <source>Draw a zone first.</source>
        <translation>Draw a zone first.</translation>
    </message>
    <message>
        <source>Draw a zone first: Ctrl+N.</source>
        <translation>Draw a zone first: Ctrl+N.</translation>
    </message>
    <message>
        <source>Enter in the list, or Ctrl+Enter</source>
        <translation>Enter in the list, or Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter on the map or in the last field</source>
        <translation>Enter on the map or in the last field</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it</source>
        <translation>Enter saves, Esc leaves it</translation>
    </message>
    <message>
        <source>Holds at most</source>
        <translation>Holds at most</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>In the zone</translation>
    </message>
    <message>
        <source>In the zone ({count})</source>
        <translation>In the zone ({count})</translation>
    </message>
    <message>
        <source>It is too cold there for these goods. Put them elsewhere soon.</source>
        <translation>It is too cold there for these goods. Put them elsewhere soon.</translation>
    </message>
    <message>
        <source>It is too warm there for these goods. Put them elsewhere soon.</source>
        <translation>It is too warm there for these goods. Put them elsewhere soon.</translation>
    </message>
    <message>
        <source>Its place, name, goods and temperatures (Enter on the map)</source>
        <translation>Its place, name, goods and temperatures (Enter on the map)</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Keeps</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Make a zone smaller, or remove one, before you draw another.</source>
        <translation>Make a zone smaller, or remove one, before you draw another.</translation>
    </message>
    <message>
        <source>Map of the zones</source>
        <translation>Map of the zones</translation>
    </message>
    <message>
        <source>More lies there than fits in: {count}.</source>
        <translation>More lies there than fits in: {count}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>Name of the zone</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>New zone</translation>
    </message>
    <message>
        <source>No lot is chosen.</source>
        <translation>No lot is chosen.</translation>
    </message>
    <message>
        <source>No zone is chosen.</source>
        <translation>No zone is chosen.</translation>
    </message>
    <message>
        <source>No zone is drawn yet. Drag with the mouse where goods lie, or press “New zone” (Ctrl+N).</source>
        <translation>No zone is drawn yet. Drag with the mouse where goods lie, or press “New zone” (Ctrl+N).</translation>
    </message>
    <message>
        <source>No zone suits others: {count}. Choose one by hand.</source>
        <translation>No zone suits others: {count}. Choose one by hand.</translation>
    </message>
    <message>
        <source>Nothing is being drawn.</source>
        <translation>Nothing is being drawn.</translation>
    </message>
    <message>
        <source>Nothing lies here yet.</source>
        <translation>Nothing lies here yet.</translation>
    </message>
    <message>
        <source>Nothing of it waits.</source>
        <translation>Nothing of it waits.</translation>
    </message>
    <message>
        <source>Nothing waits to be put away.</source>
        <translation>Nothing waits to be put away.</translation>
    </message>
    <message>
        <source>Nothing waits to be put away. What is counted at Receiving (F2) appears here.</source>
        <translation>Nothing waits to be put away. What is counted at Receiving (F2) appears here.</translation>
    </message>
    <message>
        <source>Or drag on the map (Ctrl+N)</source>
        <translation>Or drag on the map (Ctrl+N)</translation>
    </message>
    <message>
        <source>Press “New zone” first.</source>
        <translation>Press “New zone” first.</translation>
    </message>
    <message>
        <source>Put away. Lots: {count}.</source>
        <translation>Put away. Lots: {count}.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Put it there</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Remove the zone</source>
        <translation>Remove the zone</translation>
    </message>
    <message>
        <source>Save the zone</source>
        <translation>Save the zone</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>The map is full.</source>
        <translation>The map is full.</translation>
    </message>
    <message>
        <source>This zone is meant for other goods.</source>
        <translation>This zone is meant for other goods.</translation>
    </message>
    <message>
        <source>To put away</source>
        <translation>To put away</translation>
    </message>
    <message>
        <source>To put away ({count})</source>
        <translation>To put away ({count})</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Warmest</translation>
    </message>
    <message>
        <source>What the zone keeps</source>
        <translation>What the zone keeps</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Zone drawn: {zone}.</source>
        <translation>Zone drawn: {zone}.</translation>
    </message>
    <message>
        <source>Zone for the lot</source>
        <translation>Zone for the lot</translation>
    </message>
    <message>
        <source>Zone removed: {zone}.</source>
        <translation>Zone removed: {zone}.</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>anything</translation>
    </message>
    <message>
        <source>at least {coldest} °C</source>
        <translation>at least {coldest} °C</translation>
    </message>
    <message>
        <source>at most {warmest} °C</source>
        <translation>at most {warmest} °C</translation>
    </message>
    <message>
        <source>keeps anything</source>
        <translation>keeps anything</translation>
    </message>
    <message>
        <source>keeps {kind}</source>
        <translation>keeps {kind}</translation>
    </message>
    <message>
        <source>left, frozen</source>
        <translation>left, frozen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>no zone suits</source>
        <translation>no zone suits</translation>
    </message>
    <message>
        <source>no zone suits it: choose one</source>
        <translation>no zone suits it: choose one</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>not bound</translation>
    </message>
    <message>
        <source>not meant for it</source>
        <translation>not meant for it</translation>
    </message>
    <message>
        <source>room for {count}</source>
        <translation>room for {count}</translation>
    </message>
    <message>
        <source>room for {count} only</source>
        <translation>room for {count} only</translation>
    </message>
    <message>
        <source>the same item lies there</source>
        <translation>the same item lies there</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>{coldest} to {warmest} °C</source>
        <translation>{coldest} to {warmest} °C</translation>
    </message>
    <message>
        <source>{count} of {capacity}</source>
        <translation>{count} of {capacity}</translation>
    </message>
    <message>
        <source>{item} was not counted, or has left. Nothing was changed.</source>
        <translation>{item} was not counted, or has left. Nothing was changed.</translation>
    </message>
    <message>
        <source>{item}, {amount} → {zone}: {why}</source>
        <translation>{item}, {amount} → {zone}: {why}</translation>
    </message>
    <message>
        <source>{item}: {zone}</source>
        <translation>{item}: {zone}</translation>
    </message>
    <message>
        <source>{width} × {height} steps. Move it with the arrows, resize it with Shift and the arrows.</source>
        <translation>{width} × {height} steps. Move it with the arrows, resize it with Shift and the arrows.</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>At the price of what was ordered</source>
        <translation>At the price of what was ordered</translation>
    </message>
    <message>
        <source>Back to packing</source>
        <translation>Back to packing</translation>
    </message>
    <message>
        <source>Choose a line in the list.</source>
        <translation>Choose a line in the list.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Copy all questions</source>
        <translation>Copy all questions</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Copy the question</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Does not want it</translation>
    </message>
    <message>
        <source>Does not want {goods}</source>
        <translation>Does not want {goods}</translation>
    </message>
    <message>
        <source>It does not want it. It can be offered to others again.</source>
        <translation>It does not want it. It can be offered to others again.</translation>
    </message>
    <message>
        <source>It takes the substitute, which is on its packing list now.</source>
        <translation>It takes the substitute, which is on its packing list now.</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Left over</translation>
    </message>
    <message>
        <source>Nothing of this delivery is short.</source>
        <translation>Nothing of this delivery is short.</translation>
    </message>
    <message>
        <source>Nothing offered</source>
        <translation>Nothing offered</translation>
    </message>
    <message>
        <source>Nothing that is left over costs so little.</source>
        <translation>Nothing that is left over costs so little.</translation>
    </message>
    <message>
        <source>Offer it (Enter)</source>
        <translation>Offer it (Enter)</translation>
    </message>
    <message>
        <source>Order {number}: {item} {short} did not come. Instead we can give you {goods} for {price} yuan (ordered: {before} yuan). Do you want it? Please answer yes or no.</source>
        <translation>Order {number}: {item} {short} did not come. Instead we can give you {goods} for {price} yuan (ordered: {before} yuan). Do you want it? Please answer yes or no.</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Other goods</translation>
    </message>
    <message>
        <source>Paste it into the chat. It names no person, no phone number and no address.</source>
        <translation>Paste it into the chat. It names no person, no phone number and no address.</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qty</translation>
    </message>
    <message>
        <source>Question to the household</source>
        <translation>Question to the household</translation>
    </message>
    <message>
        <source>Same kind of goods</source>
        <translation>Same kind of goods</translation>
    </message>
    <message>
        <source>Set aside. Ask the household, then record its answer.</source>
        <translation>Set aside. Ask the household, then record its answer.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Short: {item} {short}, ordered for {amount} yuan. {state}.</source>
        <translation>Short: {item} {short}, ordered for {amount} yuan. {state}.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Takes it (Enter)</source>
        <translation>Takes it (Enter)</translation>
    </message>
    <message>
        <source>Takes {goods}</source>
        <translation>Takes {goods}</translation>
    </message>
    <message>
        <source>To ask: {goods}</source>
        <translation>To ask: {goods}</translation>
    </message>
    <message>
        <source>To offer: {offer}. To ask: {ask}.</source>
        <translation>To offer: {offer}. To ask: {ask}.</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>Yuan</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>A supervisor may let it pass</source>
        <translation>A supervisor may let it pass</translation>
    </message>
    <message>
        <source>Leave it stopped (Esc)</source>
        <translation>Leave it stopped (Esc)</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Let it pass</translation>
    </message>
    <message>
        <source>No supervisor is in the district&apos;s list of volunteers. Ask the office for a list that names one.</source>
        <translation>No supervisor is in the district&apos;s list of volunteers. Ask the office for a list that names one.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Whose name goes on record?</source>
        <translation>Whose name goes on record?</translation>
    </message>
    <message>
        <source>Why? It goes on the shift&apos;s record.</source>
        <translation>Why? It goes on the shift&apos;s record.</translation>
    </message>
</context>
<context>
    <name>TallySheet</name>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Counted by ______________________    Time ______________</source>
        <translation>Counted by ______________________    Time ______________</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Plate ____________________</source>
        <translation>Plate ____________________</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Printed {time}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>Tally sheet</translation>
    </message>
    <message>
        <source>Tally sheet {sheet}</source>
        <translation>Tally sheet {sheet}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Vehicle {plate}, arrived {time}</source>
        <translation>Vehicle {plate}, arrived {time}</translation>
    </message>
    <message>
        <source>Write 0 where none came. What is not on the list goes on the lines with letters. Later scan the sheet at Receiving and type it in: it counts once.</source>
        <translation>Write 0 where none came. What is not on the list goes on the lines with letters. Later scan the sheet at Receiving and type it in: it counts once.</translation>
    </message>
</context>
<context>
    <name>Temperatures</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All of them in one action (Ctrl+Enter)</source>
        <translation>All of them in one action (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>And more of the like: {count}.</source>
        <translation>And more of the like: {count}.</translation>
    </message>
    <message>
        <source>CSV or XLSX; it may be dropped here, too (Ctrl+O)</source>
        <translation>CSV or XLSX; it may be dropped here, too (Ctrl+O)</translation>
    </message>
    <message>
        <source>Choose a place on the left.</source>
        <translation>Choose a place on the left.</translation>
    </message>
    <message>
        <source>Choose one in the list first.</source>
        <translation>Choose one in the list first.</translation>
    </message>
    <message>
        <source>Choose where the logger lay first, then its file.</source>
        <translation>Choose where the logger lay first, then its file.</translation>
    </message>
    <message>
        <source>Curve of the temperatures</source>
        <translation>Curve of the temperatures</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Flagged</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>How far back</translation>
    </message>
    <message>
        <source>It may be {range}. Readings out of bounds: {count}.</source>
        <translation>It may be {range}. Readings out of bounds: {count}.</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lasted</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>Leave the file</source>
        <translation>Leave the file</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>No place is chosen.</source>
        <translation>No place is chosen.</translation>
    </message>
    <message>
        <source>No place is known yet. Draw a zone under “Storage”, or let a vehicle in at Receiving (F2); lots with bounds appear by themselves.</source>
        <translation>No place is known yet. Draw a zone under “Storage”, or let a vehicle in at Receiving (F2); lots with bounds appear by themselves.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Not measured</translation>
    </message>
    <message>
        <source>Not measured, periods: {count}.</source>
        <translation>Not measured, periods: {count}.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: look at them, then press “Record” ({place}).</source>
        <translation>Nothing is recorded yet: look at them, then press “Record” ({place}).</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Nothing was measured in this time.</translation>
    </message>
    <message>
        <source>Nothing was taken. To mend: {count}.</source>
        <translation>Nothing was taken. To mend: {count}.</translation>
    </message>
    <message>
        <source>Out of bounds, or not measured</source>
        <translation>Out of bounds, or not measured</translation>
    </message>
    <message>
        <source>Out of bounds, periods: {count}.</source>
        <translation>Out of bounds, periods: {count}.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Read a logger…</source>
        <translation>Read a logger…</translation>
    </message>
    <message>
        <source>Reading the logger</source>
        <translation>Reading the logger</translation>
    </message>
    <message>
        <source>Readings read: {count}.</source>
        <translation>Readings read: {count}.</translation>
    </message>
    <message>
        <source>Readings: {count}, {coldest} to {warmest} °C.</source>
        <translation>Readings: {count}, {coldest} to {warmest} °C.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record ({count})</source>
        <translation>Record ({count})</translation>
    </message>
    <message>
        <source>Recorded. Readings: {count}.</source>
        <translation>Recorded. Readings: {count}.</translation>
    </message>
    <message>
        <source>Recording temperatures</source>
        <translation>Recording temperatures</translation>
    </message>
    <message>
        <source>Tables and text (*.csv *.txt *.xlsx)</source>
        <translation>Tables and text (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Temperature now, in degrees Celsius</source>
        <translation>Temperature now, in degrees Celsius</translation>
    </message>
    <message>
        <source>The file cannot be recorded so.</source>
        <translation>The file cannot be recorded so.</translation>
    </message>
    <message>
        <source>The file has several temperatures. Which one is meant?</source>
        <translation>The file has several temperatures. Which one is meant?</translation>
    </message>
    <message>
        <source>The file leaves something open.</source>
        <translation>The file leaves something open.</translation>
    </message>
    <message>
        <source>The file that the logger&apos;s program wrote</source>
        <translation>The file that the logger&apos;s program wrote</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>This file is not there.</translation>
    </message>
    <message>
        <source>This is no temperature that can be.</source>
        <translation>This is no temperature that can be.</translation>
    </message>
    <message>
        <source>Too cold</source>
        <translation>Too cold</translation>
    </message>
    <message>
        <source>Too cold.</source>
        <translation>Too cold.</translation>
    </message>
    <message>
        <source>Too warm</source>
        <translation>Too warm</translation>
    </message>
    <message>
        <source>Too warm.</source>
        <translation>Too warm.</translation>
    </message>
    <message>
        <source>Type degrees between -60 and 60, such as -18.5.</source>
        <translation>Type degrees between -60 and 60, such as -18.5.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>What is to be said of the file</source>
        <translation>What is to be said of the file</translation>
    </message>
    <message>
        <source>What the thermometer shows now (Enter)</source>
        <translation>What the thermometer shows now (Enter)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Worst</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>no bounds are set</source>
        <translation>no bounds are set</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>not measured yet</translation>
    </message>
    <message>
        <source>{column} (first: {value})</source>
        <translation>{column} (first: {value})</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{file}: {count} readings, {first} to {last}, {unit}</source>
        <translation>{file}: {count} readings, {first} to {last}, {unit}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{place}: {temperature} °C</source>
        <translation>{place}: {temperature} °C</translation>
    </message>
    <message>
        <source>{temperature} °C, {time}</source>
        <translation>{temperature} °C, {time}</translation>
    </message>
    <message>
        <source>°F, converted</source>
        <translation>°F, converted</translation>
    </message>
    <message>
        <source>“{path}” was not read. Choose the file that the logger&apos;s program wrote.</source>
        <translation>“{path}” was not read. Choose the file that the logger&apos;s program wrote.</translation>
    </message>
    <message>
        <source>“{text}” stands in the file. Which day is meant?</source>
        <translation>“{text}” stands in the file. Which day is meant?</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All that came of its lots</source>
        <translation>All that came of its lots</translation>
    </message>
    <message>
        <source>Arrived: {merchant}, vehicle {plate}</source>
        <translation>Arrived: {merchant}, vehicle {plate}</translation>
    </message>
    <message>
        <source>As it was written: “{words}”.</source>
        <translation>As it was written: “{words}”.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Bag disinfected: {agent}</source>
        <translation>Bag disinfected: {agent}</translation>
    </message>
    <message>
        <source>Bag {number} of {of} · {goods}</source>
        <translation>Bag {number} of {of} · {goods}</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Bags of {address}: {count}</source>
        <translation>Bags of {address}: {count}</translation>
    </message>
    <message>
        <source>Bags: {bags}, households: {households}. Handed over: {handed}, waiting: {waiting}, returned: {returned}.</source>
        <translation>Bags: {bags}, households: {households}. Handed over: {handed}, waiting: {waiting}, returned: {returned}.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Came: {lot}</source>
        <translation>Came: {lot}</translation>
    </message>
    <message>
        <source>Carried to the door</source>
        <translation>Carried to the door</translation>
    </message>
    <message>
        <source>Choose a lot or a bag first. Nothing was written.</source>
        <translation>Choose a lot or a bag first. Nothing was written.</translation>
    </message>
    <message>
        <source>Choose or type why first.</source>
        <translation>Choose or type why first.</translation>
    </message>
    <message>
        <source>Counted good: {quantity}.</source>
        <translation>Counted good: {quantity}.</translation>
    </message>
    <message>
        <source>Driver {temperature} °C.</source>
        <translation>Driver {temperature} °C.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>From {coldest} to {warmest} °C, readings: {count}, the last at {time}.</source>
        <translation>From {coldest} to {warmest} °C, readings: {count}, the last at {time}.</translation>
    </message>
    <message>
        <source>From {origin}.</source>
        <translation>From {origin}.</translation>
    </message>
    <message>
        <source>Good until {day}.</source>
        <translation>Good until {day}.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Handed over at the table</source>
        <translation>Handed over at the table</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Held here</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Imported, declaration {number}.</source>
        <translation>Imported, declaration {number}.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In conflict</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Its packing was not recorded on this laptop, or has not arrived yet.</source>
        <translation>Its packing was not recorded on this laptop, or has not arrived yet.</translation>
    </message>
    <message>
        <source>Lay in {zone}.</source>
        <translation>Lay in {zone}.</translation>
    </message>
    <message>
        <source>Let pass by {supervisor}</source>
        <translation>Let pass by {supervisor}</translation>
    </message>
    <message>
        <source>Load disinfected: {agent}</source>
        <translation>Load disinfected: {agent}</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lot, item, pinyin, plate, address, code on a bag: what is traced?</source>
        <translation>Lot, item, pinyin, plate, address, code on a bag: what is traced?</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Made on {day}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No bag holds anything of it.</source>
        <translation>No bag holds anything of it.</translation>
    </message>
    <message>
        <source>Nobody will be given it; who ordered last goes short first</source>
        <translation>Nobody will be given it; who ordered last goes short first</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>Nothing here fits. Type a lot, an item, a plate or an address.</source>
        <translation>Nothing here fits. Type a lot, an item, a plate or an address.</translation>
    </message>
    <message>
        <source>Nothing is known of this bag&apos;s way.</source>
        <translation>Nothing is known of this bag&apos;s way.</translation>
    </message>
    <message>
        <source>Nothing is traced yet.</source>
        <translation>Nothing is traced yet.</translation>
    </message>
    <message>
        <source>Nothing of it was counted here.</source>
        <translation>Nothing of it was counted here.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>On purchase list {number}.</source>
        <translation>On purchase list {number}.</translation>
    </message>
    <message>
        <source>Ordered: order {number}</source>
        <translation>Ordered: order {number}</translation>
    </message>
    <message>
        <source>Out of bounds, readings: {count}.</source>
        <translation>Out of bounds, readings: {count}.</translation>
    </message>
    <message>
        <source>PDF and XLSX</source>
        <translation>PDF and XLSX</translation>
    </message>
    <message>
        <source>Packaging broken</source>
        <translation>Packaging broken</translation>
    </message>
    <message>
        <source>Packed: bag {number} of {of}</source>
        <translation>Packed: bag {number} of {of}</translation>
    </message>
    <message>
        <source>Pass {number}.</source>
        <translation>Pass {number}.</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Past its date</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Recall these lots</source>
        <translation>Recall these lots</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Recalled</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Released: the whole load</source>
        <translation>Released: the whole load</translation>
    </message>
    <message>
        <source>Released: {lot}</source>
        <translation>Released: {lot}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Returned to stock</source>
        <translation>Returned to stock</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Spoiled</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Temperatures of the vehicle</source>
        <translation>Temperatures of the vehicle</translation>
    </message>
    <message>
        <source>Temperatures of {lot}</source>
        <translation>Temperatures of {lot}</translation>
    </message>
    <message>
        <source>Temperatures of {place}</source>
        <translation>Temperatures of {place}</translation>
    </message>
    <message>
        <source>Tested at {time}.</source>
        <translation>Tested at {time}.</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>Thawed</translation>
    </message>
    <message>
        <source>The driver was not asked.</source>
        <translation>The driver was not asked.</translation>
    </message>
    <message>
        <source>The lots that are traced stand here.</source>
        <translation>The lots that are traced stand here.</translation>
    </message>
    <message>
        <source>The trace is written.</source>
        <translation>The trace is written.</translation>
    </message>
    <message>
        <source>The way of the bag</source>
        <translation>The way of the bag</translation>
    </message>
    <message>
        <source>This bag is not known here.</source>
        <translation>This bag is not known here.</translation>
    </message>
    <message>
        <source>To the bags that were listed before (Alt+Left)</source>
        <translation>To the bags that were listed before (Alt+Left)</translation>
    </message>
    <message>
        <source>Type above what is to be traced, or scan a bag&apos;s label or a code on goods.</source>
        <translation>Type above what is to be traced, or scan a bag&apos;s label or a code on goods.</translation>
    </message>
    <message>
        <source>Under recall now.</source>
        <translation>Under recall now.</translation>
    </message>
    <message>
        <source>Unpacked here: {goods}.</source>
        <translation>Unpacked here: {goods}.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Vehicle disinfected: {agent}</source>
        <translation>Vehicle disinfected: {agent}</translation>
    </message>
    <message>
        <source>Waits here</source>
        <translation>Waits here</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What of them is here is held at once (Ctrl+R)</source>
        <translation>What of them is here is held at once (Ctrl+R)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>When, who</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Why is it withdrawn?</translation>
    </message>
    <message>
        <source>Withdraw what lies here</source>
        <translation>Withdraw what lies here</translation>
    </message>
    <message>
        <source>Withdrawn: {goods}.</source>
        <translation>Withdrawn: {goods}.</translation>
    </message>
    <message>
        <source>Writing the trace</source>
        <translation>Writing the trace</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>{certificate}: {number}.</source>
        <translation>{certificate}: {number}.</translation>
    </message>
    <message>
        <source>{code}.</source>
        <translation>{code}.</translation>
    </message>
    <message>
        <source>{concentration} mg/L, {method}, contact time {minutes} min.</source>
        <translation>{concentration} mg/L, {method}, contact time {minutes} min.</translation>
    </message>
    <message>
        <source>{goods}, in place of {item}.</source>
        <translation>{goods}, in place of {item}.</translation>
    </message>
    <message>
        <source>{goods}.</source>
        <translation>{goods}.</translation>
    </message>
    <message>
        <source>{name}: choose another, or count it at Receiving (F2).</source>
        <translation>{name}: choose another, or count it at Receiving (F2).</translation>
    </message>
    <message>
        <source>{quantity} {item}</source>
        <translation>{quantity} {item}</translation>
    </message>
    <message>
        <source>{stops}. Why: {reason}</source>
        <translation>{stops}. Why: {reason}</translation>
    </message>
    <message>
        <source>{temperature} °C on arrival.</source>
        <translation>{temperature} °C on arrival.</translation>
    </message>
</context>
<context>
    <name>TraceReport</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation>Coldest</translation>
    </message>
    <message>
        <source>Disinfection</source>
        <translation>Disinfection</translation>
    </message>
    <message>
        <source>Driver check</source>
        <translation>Driver check</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Goods in the bag</source>
        <translation>Goods in the bag</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>In bags</source>
        <translation>In bags</translation>
    </message>
    <message>
        <source>It was never released.</source>
        <translation>It was never released.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>Left here</translation>
    </message>
    <message>
        <source>Let pass by a supervisor</source>
        <translation>Let pass by a supervisor</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>No disinfection is recorded.</source>
        <translation>No disinfection is recorded.</translation>
    </message>
    <message>
        <source>No lot of this kind has come.</source>
        <translation>No lot of this kind has come.</translation>
    </message>
    <message>
        <source>No temperature is recorded.</source>
        <translation>No temperature is recorded.</translation>
    </message>
    <message>
        <source>None of it was packed.</source>
        <translation>None of it was packed.</translation>
    </message>
    <message>
        <source>Nothing was let pass against a rule.</source>
        <translation>Nothing was let pass against a rule.</translation>
    </message>
    <message>
        <source>Nothing was withdrawn.</source>
        <translation>Nothing was withdrawn.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>On arrival</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Ordered at</translation>
    </message>
    <message>
        <source>Ordered item</source>
        <translation>Ordered item</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Out of bounds</source>
        <translation>Out of bounds</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produced</translation>
    </message>
    <message>
        <source>Purchase list</source>
        <translation>Purchase list</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Returned to stock</source>
        <translation>Returned to stock</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperatures</translation>
    </message>
    <message>
        <source>The bag is empty.</source>
        <translation>The bag is empty.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Trace of a bag</source>
        <translation>Trace of a bag</translation>
    </message>
    <message>
        <source>Trace of a lot</source>
        <translation>Trace of a lot</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Warmest</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation>What is known of them</translation>
    </message>
    <message>
        <source>What was stopped</source>
        <translation>What was stopped</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>at the door</translation>
    </message>
    <message>
        <source>at the table</source>
        <translation>at the table</translation>
    </message>
    <message>
        <source>back in stock</source>
        <translation>back in stock</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>import declaration {number}</source>
        <translation>import declaration {number}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>in conflict</translation>
    </message>
    <message>
        <source>mg/L</source>
        <translation>mg/L</translation>
    </message>
    <message>
        <source>not known on this laptop</source>
        <translation>not known on this laptop</translation>
    </message>
    <message>
        <source>recalled, held</source>
        <translation>recalled, held</translation>
    </message>
    <message>
        <source>released</source>
        <translation>released</translation>
    </message>
    <message>
        <source>tested {time}</source>
        <translation>tested {time}</translation>
    </message>
    <message>
        <source>the whole load</source>
        <translation>the whole load</translation>
    </message>
    <message>
        <source>waiting here</source>
        <translation>waiting here</translation>
    </message>
    <message>
        <source>zone {name}</source>
        <translation>zone {name}</translation>
    </message>
    <message>
        <source>{checkpoint}, written {time}</source>
        <translation>{checkpoint}, written {time}</translation>
    </message>
    <message>
        <source>{item}, batch {batch}</source>
        <translation>{item}, batch {batch}</translation>
    </message>
    <message>
        <source>{state}: households {count}</source>
        <translation>{state}: households {count}</translation>
    </message>
    <message>
        <source>{time}, {who}</source>
        <translation>{time}, {who}</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Another</translation>
    </message>
    <message>
        <source>Enter puts it there, Esc empties the field. Nothing was recorded.</source>
        <translation>Enter puts it there, Esc empties the field. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Merchant…</source>
        <translation>Merchant…</translation>
    </message>
    <message>
        <source>No goods yet.</source>
        <translation>No goods yet.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the goods, without names and phone numbers</source>
        <translation>Note on the goods, without names and phone numbers</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>Number {number}, lines: {count}. {sum}. The next household?</source>
        <translation>Number {number}, lines: {count}. {sum}. The next household?</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Sum at declared prices: {amount} yuan</source>
        <translation>Sum at declared prices: {amount} yuan</translation>
    </message>
    <message>
        <source>Take the line off (Del)</source>
        <translation>Take the line off (Del)</translation>
    </message>
    <message>
        <source>Take the order (Ctrl+Enter)</source>
        <translation>Take the order (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Type an item, its initials and how many: bc2, then Enter.</source>
        <translation>Type an item, its initials and how many: bc2, then Enter.</translation>
    </message>
    <message>
        <source>Which household?</source>
        <translation>Which household?</translation>
    </message>
    <message>
        <source>Which merchant?</source>
        <translation>Which merchant?</translation>
    </message>
    <message>
        <source>{address}: order taken.</source>
        <translation>{address}: order taken.</translation>
    </message>
    <message>
        <source>“{text}” is not on the order yet.</source>
        <translation>“{text}” is not on the order yet.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>What was not finished was left out. Start it again when you like.</source>
        <translation>What was not finished was left out. Start it again when you like.</translation>
    </message>
</context>
</TS>
