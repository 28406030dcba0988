"""What goes on paper and into files: the shift log, statements, any tables. It knows files and tables, not the screen."""

from checkpoint_app.reports.csv_file import write_csv, write_tables_csv
from checkpoint_app.reports.pdf_file import write_pdf
from checkpoint_app.reports.rows import Brief, ShiftLog
from checkpoint_app.reports.shift_log import ExportStopped, file_name, shift_log
from checkpoint_app.reports.xlsx_file import write_tables_xlsx, write_xlsx

__all__ = [
    "Brief",
    "ExportStopped",
    "ShiftLog",
    "file_name",
    "shift_log",
    "write_csv",
    "write_pdf",
    "write_tables_csv",
    "write_tables_xlsx",
    "write_xlsx",
]
