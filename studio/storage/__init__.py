"""The workspace database; the only package that knows SQLAlchemy."""
