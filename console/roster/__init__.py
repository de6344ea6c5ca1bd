"""A spreadsheet as it really arrives, turned into clean rows and a report; knows no database."""
