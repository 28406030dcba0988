"""The words of the domain and the rules that decide. Standard library only; knows no database, screen or file."""
