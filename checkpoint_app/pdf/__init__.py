"""Chinese text and QR codes in PDF pages, for labels and reports alike: fonts, widths, fallback. Knows no label and no report."""
