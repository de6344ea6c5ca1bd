"""The number of a home's sales contract, and who may come in the owner's place."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "unit", sa.Column("contract_no", sa.String(length=64), nullable=False, server_default="")
    )
    op.add_column(
        "unit", sa.Column("proxy", sa.String(length=200), nullable=False, server_default="")
    )
