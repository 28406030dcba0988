<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Nothing that was recorded here in this shift still stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded here in this shift yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last action recorded here (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {count} at once. The first: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A folder with the district&apos;s CSV files, to load first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new day; the earlier one is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derive everything again from the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the district&apos;s CSV files from a folder into a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded. Checkpoints: {checkpoints}, compounds: {compounds}, households: {households}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was loaded: no checkpoint could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window on a database; it is made if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilt. Subjects: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the whole day without a screen and leave labels, shift log and database in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain holds. Entries: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken: {what}. Keep this file as it is and tell the district office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk at a checkpoint. Opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of this laptop&apos;s checkpoint, such as P01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of what it says, prints and exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model district: in the window, or without a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift&apos;s id; without it the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checkpoint {checkpoint} in the district&apos;s data. It knows: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such shift in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the journal&apos;s chain and name the first broken entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before differed and was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before was equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the log of a shift as CSV, XLSX and PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {seq} of journal {journal} does not follow the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {seq} of journal {journal} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {seq} of journal {journal} was changed after it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>A bag label of another checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bag label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A barcode of goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a web address: {code}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of {checkpoint}. Nothing was changed. Put the bag aside for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads “{code}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Hold the scanner still and scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. To hand the bag over, go to Delivery and scan it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only half of a bag label was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code means nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} means nothing here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>District</name>
    <message>
        <source>Checkpoints {checkpoints}, compounds {compounds}, buildings {buildings}, households {households}, merchants {merchants}, products {products}, volunteers {volunteers}; wrong rows {problems}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded: checkpoints {checkpoints}, compounds {compounds}, merchants {merchants}, products {products}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No district could be read from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No district is loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a folder with a district first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read without a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, with rows that are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The district&apos;s data is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Bag carried to the door: {bag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag handed over at the table: {bag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag returned to stock: {bag}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {number} of {of} packed for {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold bag {number} of {of} packed for {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count finished: {delivery}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: {quantity} {unit} {product}, damaged. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: {quantity} {unit} {product}, good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: {quantity} {unit} {product}, refused. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disinfection of {delivery} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods released: {delivery}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods shared out to order {order}, complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods shared out to order {order}. Lines short: {short} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over failed, the bag waits on: {bag}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printed again: {bag}, copy {copy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printed: {bag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} taken for {address}, from {merchant}. Lines: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} cancelled: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift opened at {checkpoint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back, {subject}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle {plate} of {merchant} arrived. Items on its purchase list: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag {bag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery {delivery}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}, bag {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Another program is holding the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a fault of this program. What you recorded before is safe. Look whether this action is in the list; if it is not, do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a fault of this program. What you recorded before is safe. Look whether this action is in the list; if it is not, do it again. For those who mend it: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry, that went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action was not recorded. Check the cable or the stick with {path}, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action was not recorded. Copy {path} to a safe place before anything else, write on paper meanwhile, and call the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action was not recorded. Wait a moment and do it again; if it stays so, close the other window that uses {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action was not recorded; everything before it is safe. Delete files you do not need from the disk with {path}, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not one of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there or cannot be reached. Nothing was recorded. Check the folder, and that the disk or stick is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is read-only for you. Nothing was recorded, nothing is lost. Choose another folder, or have the permission changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was left as it is. Choose the checkpoint&apos;s own file, or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was left as it is. Install the newer version of the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glyphs</name>
    <message>
        <source>An invisible character ({code}) was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font has the character {code}. A box with this code was drawn in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{character}” ({code}) is not in the main font and was drawn in the font {font}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A quotation mark opens in this row and is not closed. Close or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain which quantity belongs to which product in “{text}”. Write commas between the items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing columns: {missing}. Columns found: {found}. Nothing was taken; add the columns or choose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was found in “{text}”. Write building, unit and room first, such as 3-2-501.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No household of this checkpoint has the address “{text}”. Correct the address or add the household to the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No merchant has the id or name “{text}”. Correct it or add the merchant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product has the code “{sku}”. Correct it or add the product to the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quantity is written for {product}. Taking the order records 1 {unit}; ask the household if it may want more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number {number} already stands in row {first_row} for another order. Give each order its own number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} is already recorded with other content and was left as it is. To change it, cancel the recorded order first; if this is another list, give the list another title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was taken; read the file again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “{text}” fits more than one household: {choices}. Write it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is {amount} yuan, but price times quantity is {expected} yuan. Ask the merchant which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters are in no encoding known here (UTF-8, GBK, GB18030, UTF-16). Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {column} stands in the header more than once. Nothing was taken; delete or rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has an address but no goods. Ask the household what it orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry holds a second address, “{text}”. Write each household on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is longer than {limit} characters and was not read. Split it into entries with one address each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists, that it is not a folder, and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a header but no rows. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB and was not read. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in the folder. Put it there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is zero. Take the order only if the goods are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product is called “{written}” here, but its code belongs to “{name}”. Check the code before you take the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is zero. Write what is ordered, or leave the item out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity “{text}” is less than zero. Write what is ordered; cancel an order at the order desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {found} cells, but the header has {expected}. Look for a missing or an extra separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spaces in “{text}” leave it open which quantity belongs to which product. Compare the lines before you take the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the file. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document, not a CSV or text file. Ask the sender for the CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, not a CSV file. Open it in the spreadsheet program and save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Excel workbook, not a CSV file. Open it in the spreadsheet program and save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file: it holds bytes that no text has. Choose a CSV or text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an order list: no line has a number and an address, such as “1. 3-2-501 …”. Paste the whole list from the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row says the same as row {first_row} of the same order. Delete one, or write the total quantity in one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is written more than once in the entry. Taking the order records every one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} {unit} of {product} is much for one household. Take the order only if that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} {unit} of {product} is not a whole number of pieces. Take the order only if the merchant divides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” already stands in row {first_row}. Keep one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” belongs to no entry and was left out. If it orders something, give it a number and an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot stand on a label. A checkpoint&apos;s id has 1 to 8 capital letters A to Z and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has an address but no number in the list. Write its number in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a quantity without a product. Write the product beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date and time. Write it as 2021-11-03 08:31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a price. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a quantity that can be taken. Write a plain number with at most three decimal places, up to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number of 0 or more. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole order number; a spreadsheet program may have shortened it. Export the file again and do not save it in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not allowed here. Write one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not in the catalogue. Write the product&apos;s full name or add the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not listed in {file}, or its row there has a problem. Mend it there or correct it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is served by checkpoint {checkpoint}, not by this one. Pass the order on to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” may be more than one product: {choices}. Write the product&apos;s full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” may take something back or set a condition. Write the entry as what is ordered now, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not understood, so it is not certain what is ordered. Write the entry with full product names and quantities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not understood. Take the order only if this is a name or a remark and orders nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is written, but {product} is sold by {unit}. Ask how much is meant and write it in {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is written, but {product} is sold by {unit}. Taking the order records {quantity} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” was read as {name}, the only product whose name begins so. Take the order only if that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Bag handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disinfection started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods shared out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by a newer version of the program ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle arrived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A4 sheet, 21 labels of 63.5 × 38.1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {n}/{m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label roll, 60 × 40 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO LABEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag&apos;s code cannot be a QR code: only A-Z, 0-9 and a few signs can. Pack the bag again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag&apos;s code is too long for this label: the squares of its QR code would be {size} mm wide, and scanners need {least} mm. Choose larger labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The household has no address. Enter it in the roster and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bag {n} of {m}. Pack the bag again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>A chat list does not name its merchant. Choose the merchant, then read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is recorded already: nothing to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file, or paste the chat&apos;s list, then press “Read”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it under “District data” first: orders are matched against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: rows {rows} belong together, and one of them is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders taken: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded already: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The district&apos;s data is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on the purchase lists now. Next: a vehicle arrives (F2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at first: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose list is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld: {orders}, wrong rows: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orders to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is off the purchase list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A count cannot go below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A taking-back stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent or method is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that this delivery gives them is in bags already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can no longer be cancelled, and nothing was changed. Return its bags instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was finished at {time}. To correct it, take “Count finished” back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed over at {time} by {person}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened at {time}. Close it before you open the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was returned at {time} by {person}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its label is of {checkpoint}. Nothing was changed. Put the bag aside for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order waits for this delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such bag is recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not disinfected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of our labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Do the action again instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Scan again; if the label is torn, print it once more at Packing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was packed. Share the delivery out over the households first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose what the load was treated with, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Finish the count at Receiving first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Open a shift at the Shift station, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Say in a few words why, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan your badge, or choose your name below, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Type the plate of the vehicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Write what the next shift must know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was shared out. Orders taken after the vehicle came wait for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only half of the label was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was recorded in the open shift can be taken back here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} is recorded with other content, so none of these orders was recorded. Leave it out, or cancel the recorded one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to stock already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something later stands on this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back “{kind}” of {time} first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was recorded in another shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this laptop was set back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact time is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is finished already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count stays open. Count the load first; what was refused is counted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disinfection began at {time}, which is later than the clock says now. The goods stay held. Set the clock right, then release them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods for this order are shared out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods stay held until {time}; {minutes} minutes are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods stay held. Start the disinfection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods were released at {time}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is good, but this laptop knows no such bag, or its packing was taken back. Nothing was changed. Keep the bag and ask at Packing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plate is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may not be shared out or packed before they are released at Disinfection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bag belongs to another checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not a bag label of this program. Nothing was changed. Scan the label on the bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This concentration cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact time cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery was shared out at {time}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This merchant is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is cancelled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order number is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quantity cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{concentration} mg/L was given. Nothing was recorded. Read it from the agent&apos;s label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} is counted now, and stays so. Type the total as you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes were given. Nothing was recorded. Type a time of up to one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} was given. Nothing was recorded. Type a number above zero and below a million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” is neither on this purchase list nor in the catalogue. Nothing was counted. Find the line by its name and type the quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” is not recorded on this laptop. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{merchant}” is not in the list of merchants. Nothing was recorded. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>All well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags handed out twice: {count}. Two laptops gave out the same bag; ask both before sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint {checkpoint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the open dialog first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme, for a dark room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer has its own sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries recorded here that no other laptop and no office has yet: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries set aside: {count}. They contradict what is recorded here; call the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries this version cannot read: {count}. They are kept; update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker was found: the computer beeps instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this number is on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On now: what is recorded from here on is recorded in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “{part}” came from the scanner. Nothing was changed. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that got goods twice: {count}. Compare their bags before more is packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. Scan something, or choose below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan of “{code}” was left out. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on. Press to change, or scan a badge at any station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on already; what is recorded is recorded in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not among the volunteers. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>A note for the next shift; no names, no phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts that nobody has settled: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags of this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags waiting to be handed over: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags without a label: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried in + packed = handed over + returned + waiting: it comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with this left to the next shift?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries held by a contact time or not yet released: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries not yet counted or disinfected: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries released but not shared out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is recorded under this shift until it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export its log for the next shift, on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the log (CSV, XLSX, PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with orders (F1), or with the next vehicle (F2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in this shift yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shift first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one: nothing can be recorded before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open since {opened}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open since {time}, by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Close the shift” once more to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bags do not come out. Tell the supervisor before you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift log is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shift to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the shift log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened} to {closed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was not taken. Type a whole path, or choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftLog</name>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came = good + damaged + refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried in + packed = handed over + returned + waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by the log = came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to orders ≥ packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good ≥ given to orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery was shared out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes were left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered + over = good + short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by households = given + short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed by the log = packed by the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed in the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift log, {checkpoint}, {opened}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift worked on no delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the program cannot read the entry. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting now = waiting by the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting when the shift began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} {name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× Counts differ: see the checks marked ×.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (a cell holds no more; the CSV and the PDF have the whole text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ All counts agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not finished was left out. Start it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
