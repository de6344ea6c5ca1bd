"""What all tables share: the base class, moments, and checks from the enums.

No module of models puts off its annotations: SQLAlchemy would compile each of a thousand texts at
every start.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Integer, MetaData, String
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from console.domain.times import from_us, to_us

PERSONAL: dict[Any, Any] = {"personal": True}
"""Marks a column whose values must never reach the journal."""


class Moment(TypeDecorator[datetime]):
    """An aware datetime, stored as microseconds since 1970: alike on both databases."""

    impl = BigInteger
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        """Undo asks which Python value a column takes."""
        return datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else to_us(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else from_us(value)


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Moment}  # noqa: RUF012 - SQLAlchemy's own form


RowId = Annotated[int, mapped_column(Integer, primary_key=True)]
Short = Annotated[str, mapped_column(String(64))]


class OfCampaign:
    """Every table of a site: its own id, never used again, and the campaign it belongs to."""

    id: Mapped[RowId]
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"), index=True)


NEVER_REUSE: dict[str, Any] = {"info": {"never_reuse": True}}
"""No number of a row that went is given again. The migrations hand it on to SQLite, as they do the
condition of `unique_where`, and for the same reason."""


def one_of(column: str, states: type[StrEnum]) -> CheckConstraint:
    allowed = ", ".join(f"'{state.value}'" for state in states)
    return CheckConstraint(f"{column} IN ({allowed})", name=column)


def unique_where(name: str, column: str, *, condition: str) -> Index:
    """Unique among the rows that meet the condition, on both databases.

    The migrations hand the condition on in SQLAlchemy's own words: said here, those would import
    the code for both databases at every start, a tenth of it.
    """
    return Index(name, column, unique=True, info={"where": condition})
