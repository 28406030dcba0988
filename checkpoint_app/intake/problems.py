"""What is wrong with a file, a row or an entry, and the sentence that says so. Knows words, not how faults are found."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain import money, quantities
from checkpoint_app.intake import reasons as r
from checkpoint_app.intake.chat_reasons import ChatReason, chat_reason_text
from checkpoint_app.intake.goods_file_reasons import GoodsFileReason, goods_file_reason_text
from checkpoint_app.intake.logger_reasons import LoggerReason, logger_reason_text
from checkpoint_app.intake.reasons import Reason
from checkpoint_app.intake.sheet_reasons import SheetReason, sheet_reason_text
from checkpoint_app.intake.shown import shown
from checkpoint_app.words import translate

PASTED_TEXT = "pasted text"


@dataclass(frozen=True, slots=True)
class Problem:
    """`file` is a base name or PASTED_TEXT; `row` is the line in the file as an editor counts (the header is 1), 0 for
    the whole file; a cell with line breaks counts where its row begins. `column` is the header as written, or empty.
    `cell` is the place in a workbook, such as `Sheet1!D7` or `Sheet1!7`; it says where, better than the others.
    """

    file: str
    row: int
    column: str
    reason: Reason
    cell: str = ""


def problem_place(problem: Problem) -> str:
    """`orders.csv, row 17, column 数量`, with the parts that are known."""
    pasted = problem.file == PASTED_TEXT
    file = translate("Import", "pasted text") if pasted else problem.file
    if problem.cell:
        place = translate("Import", "{file}, {cell} ({column})") if problem.column else "{file}, {cell}"
        return place.format(file=file, cell=problem.cell, column=problem.column)
    if problem.row == 0:
        return file
    if problem.column:
        place = translate("Import", "{file}, row {row}, column {column}")
        return place.format(file=file, row=problem.row, column=problem.column)
    if pasted:
        return translate("Import", "{file}, line {row}").format(file=file, row=problem.row)
    return translate("Import", "{file}, row {row}").format(file=file, row=problem.row)


def problem_line(problem: Problem) -> str:
    """Place and text in one line."""
    return translate("Import", "{place}: {text}").format(place=problem_place(problem), text=problem_text(problem))


def problem_text(problem: Problem) -> str:
    """One or two whole sentences: what is wrong and what to do about it."""
    if isinstance(problem.reason, ChatReason):
        return chat_reason_text(problem.reason)
    if isinstance(problem.reason, GoodsFileReason):
        return goods_file_reason_text(problem.reason)
    if isinstance(problem.reason, SheetReason):
        return sheet_reason_text(problem.reason)
    if isinstance(problem.reason, LoggerReason):
        return logger_reason_text(problem.reason)
    match problem.reason:
        case r.MissingFile():
            return translate("Import", "The file is not there. Put it there, or choose another.")
        case r.NoFolder():
            return translate("Import", "There is no such folder. Check its name, or choose another.")
        case r.CannotRead():
            return translate(
                "Import",
                "The file cannot be opened. Check that it exists, that it is not a folder, and that you may read it.",
            )
        case r.FileTooLarge(limit_mb=limit):
            return translate(
                "Import", "The file is larger than {limit} MB and was not read. Split it into smaller files."
            ).format(limit=limit)
        case r.EmptyFile():
            return translate("Import", "There is nothing in the file. Export it again.")
        case r.NotText(kind=kind):
            return _other_kind(kind)
        case r.ControlCharacter(code=code, line=line, place=place):
            return translate(
                "Import",
                "Line {line} holds a control character ({code}) at place {place}, which no text has. Nothing was taken; delete it there, or export the file again.",
            ).format(line=line, code=code, place=place)
        case r.WrongEncoding():
            return translate(
                "Import",
                "The characters are in no encoding known here (UTF-8, GBK, GB18030, UTF-16). Save the file as UTF-8.",
            )
        case r.MissingColumn(columns=columns, found=found):
            text = translate(
                "Import",
                "Missing columns: {missing}. Columns found: {found}. Nothing was taken; add the columns or choose the right file.",
            )
            return text.format(missing=_listed(columns), found=_listed(found))
        case r.RepeatedColumn(column=column):
            return translate(
                "Import",
                "The column {column} stands in the header more than once. Nothing was taken; delete or rename one of them.",
            ).format(column=shown(column))
        case r.NoRows():
            return translate("Import", "The file holds a header but no rows. Export it again.")
        case r.NotAnOrderList():
            return translate(
                "Import",
                "This is not an order list: no line has a number and an address, such as “1. 3-2-501 …”. Paste the whole list from the chat.",
            )
        case r.Cancelled():
            return translate(
                "Import", "Reading was stopped. Nothing was taken; read the file again when you are ready."
            )
        case r.WrongColumnCount(expected=expected, found=found_count):
            return translate(
                "Import",
                "The row has {found} cells, but the header has {expected}. Look for a missing or an extra separator.",
            ).format(found=found_count, expected=expected)
        case r.UnclosedQuote():
            return translate("Import", "A quotation mark opens in this row and is not closed. Close or delete it.")
        case r.CellTooLong():
            return translate("Import", "A cell of this row is far too long. Shorten it.")
        case r.MissingValue():
            return translate("Import", "The cell is empty. Fill it in.")
        case r.BadWholeNumber(text=text):
            return translate("Import", "“{text}” is not a whole number of 0 or more. Correct it.").format(
                text=shown(text)
            )
        case r.BadChoice(text=text, allowed=allowed):
            return translate("Import", "“{text}” is not allowed here. Write one of: {allowed}.").format(
                text=shown(text), allowed=_listed(allowed)
            )
        case r.BadTimeOfDay(text=text):
            return translate("Import", "“{text}” is not a time of day. Write hours and minutes, such as 16:00.").format(
                text=shown(text)
            )
        case r.BadCheckpointId(text=text):
            return translate(
                "Import",
                "“{text}” cannot stand on a label. A checkpoint's id has 1 to 8 capital letters A to Z and digits.",
            ).format(text=shown(text))
        case r.DuplicateId(text=text, first_row=first_row):
            return translate("Import", "“{text}” already stands in row {first_row}. Keep one of the two rows.").format(
                text=shown(text), first_row=first_row
            )
        case r.UnknownReference(text=text, file=file):
            return translate(
                "Import",
                "“{text}” is not listed in {file}, or its row there has a problem. Mend it there or correct it here.",
            ).format(text=shown(text), file=file)
        case r.UnknownHousehold(text=text):
            return translate(
                "Import",
                "No household of this checkpoint has the address “{text}”. Correct the address or add the household to the roster.",
            ).format(text=shown(text))
        case r.AmbiguousHousehold(text=text, choices=choices):
            return translate(
                "Import", "The address “{text}” fits more than one household: {choices}. Write it in full."
            ).format(text=shown(text), choices=_listed(choices))
        case r.HouseholdElsewhere(text=text, checkpoint=checkpoint):
            return translate(
                "Import", "“{text}” is served by checkpoint {checkpoint}, not by this one. Pass the order on to it."
            ).format(text=shown(text), checkpoint=checkpoint)
        case r.UnknownProduct(sku=sku):
            return translate(
                "Import", "No product has the code “{sku}”. Correct it or add the product to the catalogue."
            ).format(sku=shown(sku))
        case r.ProductNameDiffers(written=written, name=name):
            return translate(
                "Import",
                "The product is called “{written}” here, but its code belongs to “{name}”. Check the code before you take the order.",
            ).format(written=shown(written), name=name)
        case r.UnknownMerchant(text=text):
            return translate(
                "Import", "No merchant has the id or name “{text}”. Correct it or add the merchant."
            ).format(text=shown(text))
        case r.BadQuantity(text=text):
            return translate(
                "Import",
                "“{text}” is not a quantity that can be taken. Write a plain number with at most three decimal places, up to 1000000.",
            ).format(text=shown(text))
        case r.NegativeQuantity(text=text):
            return translate(
                "Import",
                "The quantity “{text}” is less than zero. Write what is ordered; cancel an order at the order desk.",
            ).format(text=shown(text))
        case r.ZeroQuantity():
            return translate("Import", "The quantity is zero. Write what is ordered, or leave the item out.")
        case r.BadPrice(text=text):
            return translate(
                "Import",
                "“{text}” is not a price. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.",
            ).format(text=shown(text))
        case r.ZeroPrice():
            return translate("Import", "The price is zero. Take the order only if the goods are free.")
        case r.BadAmount(text=text):
            return translate(
                "Import",
                "“{text}” is not an amount. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.",
            ).format(text=shown(text))
        case r.AmountMismatch(amount_fen=amount_fen, expected_fen=expected_fen):
            text = translate(
                "Import",
                "The amount is {amount} yuan, but price times quantity is {expected} yuan. Ask the merchant which is right.",
            )
            return text.format(amount=money.text(amount_fen), expected=money.text(expected_fen))
        case r.BadTime(text=text):
            return translate("Import", "“{text}” is not a date and time. Write it as 2021-11-03 08:31.").format(
                text=shown(text)
            )
        case r.BadOrderNumber(text=text):
            return translate(
                "Import",
                "“{text}” is not a whole order number; a spreadsheet program may have shortened it. Export the file again and do not save it in between.",
            ).format(text=shown(text))
        case r.UnitDiffers(written=written, product=product, unit=unit):
            return translate(
                "Import",
                "“{written}” is written, but {product} is sold by {unit}. Ask how much is meant and write it in {unit}.",
            ).format(written=shown(written), product=product, unit=unit)
        case r.DuplicateOrder(number=number, first_row=first_row):
            return translate(
                "Import",
                "Order number {number} already stands in row {first_row} for another order. Give each order its own number.",
            ).format(number=shown(number), first_row=first_row)
        case r.DuplicateLine(first_row=first_row):
            return translate(
                "Import",
                "This row says the same as row {first_row} of the same order. Delete one, or write the total quantity in one row.",
            ).format(first_row=first_row)
        case r.OrderAlreadyDiffers(number=number):
            return translate(
                "Import",
                "Order {number} is already recorded with other content and was left as it is. To change it, cancel the recorded order first; if this is another list, give the list another title.",
            ).format(number=shown(number))
        case r.NoNumber(text=text):
            return translate(
                "Import", "“{text}” has an address but no number in the list. Write its number in front of it."
            ).format(text=shown(text))
        case r.NoAddress(text=text):
            return translate(
                "Import", "No address was found in “{text}”. Write building, unit and room first, such as 3-2-501."
            ).format(text=shown(text))
        case r.SecondAddress(text=text):
            return translate(
                "Import", "The entry holds a second address, “{text}”. Write each household on a line of its own."
            ).format(text=shown(text))
        case r.NoItems():
            return translate("Import", "The entry has an address but no goods. Ask the household what it orders.")
        case r.EntryTooLong(limit=limit):
            return translate(
                "Import",
                "The entry is longer than {limit} characters and was not read. Split it into entries with one address each.",
            ).format(limit=limit)
        case r.StrayLine(text=text):
            return translate(
                "Import",
                "“{text}” belongs to no entry and was left out. If it orders something, give it a number and an address.",
            ).format(text=shown(text))
        case r.NotUnderstood(text=text):
            return translate(
                "Import",
                "“{text}” was not understood. Take the order only if this is a name or a remark and orders nothing.",
            ).format(text=shown(text))
        case r.WordsUnclear(text=text):
            return translate(
                "Import",
                "“{text}” was not understood, so it is not certain what is ordered. Write the entry with full product names and quantities.",
            ).format(text=shown(text))
        case r.ChangeNotUnderstood(text=text):
            return translate(
                "Import",
                "“{text}” may take something back or set a condition. Write the entry as what is ordered now, and nothing else.",
            ).format(text=shown(text))
        case r.UnknownItem(text=text):
            return translate(
                "Import", "“{text}” is not in the catalogue. Write the product's full name or add the product."
            ).format(text=shown(text))
        case r.AmbiguousItem(text=text, choices=choices):
            return translate(
                "Import", "“{text}” may be more than one product: {choices}. Write the product's full name."
            ).format(text=shown(text), choices=_listed(choices))
        case r.NameShortened(written=written, name=name):
            return translate(
                "Import",
                "“{written}” was read as {name}, the only product whose name begins so. Take the order only if that is meant.",
            ).format(written=shown(written), name=name)
        case r.NoQuantity(product=product, unit=unit):
            return translate(
                "Import",
                "No quantity is written for {product}. Taking the order records 1 {unit}; ask the household if it may want more.",
            ).format(product=product, unit=unit)
        case r.QuantityWithoutItem(text=text):
            return translate("Import", "“{text}” is a quantity without a product. Write the product beside it.").format(
                text=shown(text)
            )
        case r.PairingUnclear(text=text):
            return translate(
                "Import",
                "It is not certain which quantity belongs to which product in “{text}”. Write commas between the items.",
            ).format(text=shown(text))
        case r.PairingDoubtful(text=text):
            return translate(
                "Import",
                "The spaces in “{text}” leave it open which quantity belongs to which product. Compare the lines before you take the order.",
            ).format(text=shown(text))
        case r.UnitTakenAs(written=written, product=product, quantity=quantity, unit=unit):
            text = translate(
                "Import",
                "“{written}” is written, but {product} is sold by {unit}. Taking the order records {quantity} {unit}.",
            )
            return text.format(written=shown(written), product=product, unit=unit, quantity=quantities.text(quantity))
        case r.LargeQuantity(quantity=quantity, unit=unit, product=product):
            text = translate(
                "Import",
                "{quantity} {unit} of {product} is much for one household. Take the order only if that is meant.",
            )
            return text.format(quantity=quantities.text(quantity), unit=unit, product=product)
        case r.PartOfAPiece(quantity=quantity, unit=unit, product=product):
            text = translate(
                "Import",
                "{quantity} {unit} of {product} is not a whole number of pieces. Take the order only if the merchant divides it.",
            )
            return text.format(quantity=quantities.text(quantity), unit=unit, product=product)
        case r.ItemTwice(product=product):
            return translate(
                "Import",
                "{product} is written more than once in the entry. Taking the order records every one of them.",
            ).format(product=product)


def _other_kind(kind: r.FileKind) -> str:
    match kind:
        case "workbook":
            return translate(
                "Import",
                "This is an Excel workbook, not a CSV file. Open it in the spreadsheet program and save it as CSV.",
            )
        case "pdf":
            return translate(
                "Import", "This is a PDF document, not a CSV or text file. Ask the sender for the CSV file."
            )
        case "web page":
            return translate(
                "Import", "This is a web page, not a CSV file. Open it in the spreadsheet program and save it as CSV."
            )
        case "other":
            return translate(
                "Import", "This is not a text file: it holds bytes that no text has. Choose a CSV or text file."
            )


def _listed(texts: tuple[str, ...]) -> str:
    return translate("Import", ", ").join(shown(text) for text in texts if text) or "-"
