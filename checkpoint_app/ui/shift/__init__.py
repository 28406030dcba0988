"""The Shift station: open, note, close, and the log that goes to the next shift."""
