"""What a clerk types as a reading or a sum, as the whole numbers that are kept."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation


def thousandths(text: str) -> int | None:
    """`1234.5` → 1234500; None where it is no reading."""
    try:
        value = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    return int(value * 1000) if value.is_finite() and 0 <= value < 10**7 else None


def cents_of(text: str) -> int | None:
    """`300.5` → 30050, below zero for money back; None where it is no sum."""
    try:
        value = Decimal(text.replace(",", ".")) * 100
    except InvalidOperation:
        return None
    is_sum = value.is_finite() and value == value.to_integral_value() and abs(value) < 10**11
    return int(value) if is_sum else None
