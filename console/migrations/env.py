"""Alembic's way in: works on the connection that `schema.migrate` hands over."""

from alembic import context

from console.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
context.run_migrations()
