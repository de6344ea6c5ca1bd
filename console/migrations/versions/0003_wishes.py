"""What is known of a home before its appointment: why it may go first, wished and impossible days."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "unit", sa.Column("green_reason", sa.String(length=64), nullable=False, server_default="")
    )
    op.add_column("unit", sa.Column("wished", sa.Text(), nullable=False, server_default=""))
    op.add_column("unit", sa.Column("unavailable", sa.Text(), nullable=False, server_default=""))
