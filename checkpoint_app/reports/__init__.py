"""What goes on paper and into files: the shift log, statements, any tables. It knows files and tables, not the screen."""
