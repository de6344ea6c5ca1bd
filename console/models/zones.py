"""Waiting zones, and the keys of printed codes: no first page asks for them."""

from sqlalchemy import LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.models.base import NEVER_REUSE, Base, OfCampaign, Short


class CodeKey(OfCampaign, Base):
    """An HMAC key of printed codes; the old ones stay valid until the campaign closes."""

    __tablename__ = "code_key"
    __table_args__ = (UniqueConstraint("campaign_id", "key_id"), NEVER_REUSE)

    key_id: Mapped[str] = mapped_column(String(4))
    secret_enc: Mapped[bytes] = mapped_column(LargeBinary)
    is_current: Mapped[bool] = mapped_column(default=True)


class Zone(OfCampaign, Base):
    """`homes_at_once`: how many homes of its buildings may be inspected at once; None: any.
    At `amber_percent` of its seats it warns, at `red_percent` it alarms; `is_quiet`: the own zone
    of those who are received apart."""

    __tablename__ = "zone"
    __table_args__ = (UniqueConstraint("campaign_id", "code"), NEVER_REUSE)

    code: Mapped[Short]
    position: Mapped[int]
    seats: Mapped[int]
    homes_at_once: Mapped[int | None]
    amber_percent: Mapped[int] = mapped_column(default=85)
    red_percent: Mapped[int] = mapped_column(default=100)
    is_quiet: Mapped[bool] = mapped_column(default=False)
