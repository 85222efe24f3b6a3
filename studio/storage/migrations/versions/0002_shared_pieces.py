"""Keep what signed documents have in common once; rows of before stay whole, as they are."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "shared_piece",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_shared_piece_digest")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shared_piece")),
        sa.UniqueConstraint("sha256", name=op.f("uq_shared_piece_sha256")),
    )
    # A table beside "credential": SQLite adds no named foreign key to one that stands.
    op.create_table(
        "credential_piece",
        sa.Column("award_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("piece_id", sa.Integer(), nullable=False),
        sa.Column("json_place", sa.Integer(), nullable=False),
        sa.Column("jwt_place", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["award_id"],
            ["credential.award_id"],
            name=op.f("fk_credential_piece_award_id_credential"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["piece_id"],
            ["shared_piece.id"],
            name=op.f("fk_credential_piece_piece_id_shared_piece"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("award_id", "number", name=op.f("pk_credential_piece")),
    )
