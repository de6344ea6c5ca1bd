"""Paper and files: frozen facts in, bytes out; knows no window, no database."""
