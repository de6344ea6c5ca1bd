"""The sheets of the workbooks: how one is written, and what each of them shows."""
