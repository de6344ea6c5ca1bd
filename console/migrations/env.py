"""Alembic's way in: works on the connection that `schema.migrate` hands over."""

from alembic import context
from sqlalchemy import text

from console.models import Base

for table in Base.metadata.tables.values():
    if "never_reuse" in table.info:
        table.dialect_options["sqlite"]["autoincrement"] = True
for index in (index for table in Base.metadata.tables.values() for index in table.indexes):
    for dialect in ("sqlite", "postgresql") if "where" in index.info else ():
        index.dialect_options[dialect]["where"] = text(index.info["where"])

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
context.run_migrations()
