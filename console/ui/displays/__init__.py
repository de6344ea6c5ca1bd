"""Displays that stand on screens of their own: painted, read-only, without names."""
