"""The whole data model of the first release.

Migrations never import live records: what they need stands here, as it was then.
"""

import sqlalchemy as sa
from alembic import op

from studio.storage import column_types

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "credential",
        sa.Column("award_id", sa.Uuid(), nullable=False),
        sa.Column("signed_at", column_types.UtcDateTime(), nullable=False),
        sa.Column("key_id", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("signed_json", sa.LargeBinary(), nullable=False),
        sa.Column("jwt", sa.String(), nullable=False),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_credential_digest")),
        sa.CheckConstraint("length(signed_json) > 0", name=op.f("ck_credential_has_bytes")),
        sa.PrimaryKeyConstraint("award_id", name=op.f("pk_credential")),
    )
    with op.batch_alter_table("credential", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_credential_sha256"), ["sha256"], unique=False)
        batch_op.create_index(batch_op.f("ix_credential_signed_at"), ["signed_at"], unique=False)

    op.create_table(
        "design",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.Column("human_code", sa.String(), nullable=False),
        sa.Column("review_due", sa.Date(), nullable=True),
        sa.Column("latest_version", sa.Integer(), nullable=False),
        sa.Column("changed_since_publish", sa.Boolean(), nullable=False),
        sa.Column("updated_at", column_types.UtcDateTime(), nullable=True),
        sa.Column("archived_at", column_types.UtcDateTime(), nullable=True),
        sa.Column("plain", column_types.JsonText(), nullable=False),
        sa.CheckConstraint("latest_version >= 0", name=op.f("ck_design_version")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_design")),
    )
    with op.batch_alter_table("design", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_design_sort_key"), ["sort_key"], unique=False)

    op.create_table(
        "learner",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("certificate_name", sa.String(), nullable=False),
        sa.Column("given_name", sa.String(), nullable=False),
        sa.Column("family_name", sa.String(), nullable=False),
        sa.Column("sort_name", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("guardian", sa.String(), nullable=False),
        sa.Column("name_key", sa.String(), nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learner")),
    )
    with op.batch_alter_table("learner", schema=None) as batch_op:
        batch_op.create_index("ix_learner_list", ["sort_key", "id", "search_text"], unique=False)
        batch_op.create_index(batch_op.f("ix_learner_name_key"), ["name_key"], unique=False)

    op.create_table(
        "log",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", column_types.UtcDateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subjects", column_types.JsonText(), nullable=False),
        sa.Column("details", column_types.JsonText(), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_log_digest")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_log")),
        sa.UniqueConstraint("sha256", name=op.f("uq_log_sha256")),
    )
    op.create_table(
        "proficiency_scale",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", column_types.TextInLanguages(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proficiency_scale")),
    )
    op.create_table(
        "provider",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("base_url", sa.String(), nullable=False),
        sa.Column("plain", column_types.JsonText(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provider")),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", column_types.JsonText(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "signatory",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("signature_png", sa.LargeBinary(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "valid_until IS NULL OR valid_from IS NULL OR valid_from <= valid_until",
            name=op.f("ck_signatory_days"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signatory")),
    )
    op.create_table(
        "source_mapping",
        sa.Column("signature", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("mapping", column_types.JsonText(), nullable=False),
        sa.Column("used_at", column_types.UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("signature", name=op.f("pk_source_mapping")),
    )
    op.create_table(
        "status_list",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("made_at", column_types.UtcDateTime(), nullable=False),
        sa.CheckConstraint("size >= 131072", name=op.f("ck_status_list_size")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_status_list")),
        sa.UniqueConstraint("url", name=op.f("uq_status_list_url")),
    )
    op.create_table(
        "course_run",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.Column("design_id", sa.Uuid(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("trainer", sa.String(), nullable=False),
        sa.Column("assessor", sa.String(), nullable=False),
        sa.Column("hours", column_types.DecimalText(), nullable=True),
        sa.ForeignKeyConstraint(
            ["design_id"], ["design.id"], name=op.f("fk_course_run_design_id_design"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course_run")),
    )
    with op.batch_alter_table("course_run", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_course_run_design_id"), ["design_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_course_run_starts_on"), ["starts_on"], unique=False)

    op.create_table(
        "design_version",
        sa.Column("design_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("published_at", column_types.UtcDateTime(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("plain", column_types.JsonText(), nullable=False),
        sa.Column("badge_svg", sa.Text(), nullable=False),
        sa.Column("badge_png", sa.LargeBinary(), nullable=False),
        sa.Column("template_files", column_types.JsonText(), nullable=False),
        sa.Column("fonts", column_types.JsonText(), nullable=False),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_design_version_digest")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_design_version_version")),
        sa.ForeignKeyConstraint(
            ["design_id"], ["design.id"], name=op.f("fk_design_version_design_id_design"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("design_id", "version", name=op.f("pk_design_version")),
    )
    op.create_table(
        "framework",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", column_types.TextInLanguages(), nullable=False),
        sa.Column("creator", sa.String(), nullable=False),
        sa.Column("uri", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("description", column_types.TextInLanguages(), nullable=True),
        sa.Column("scale_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["scale_id"],
            ["proficiency_scale.id"],
            name=op.f("fk_framework_scale_id_proficiency_scale"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_framework")),
    )
    op.create_table(
        "learner_identifier",
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "email",
                "username",
                "institution",
                "canvas-id",
                "sis-id",
                "moodle-id",
                "lms-key",
                "did",
                "other",
                name="identifierkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("value_key", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["learner_id"],
            ["learner.id"],
            name=op.f("fk_learner_identifier_learner_id_learner"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("learner_id", "position", name=op.f("pk_learner_identifier")),
    )
    with op.batch_alter_table("learner_identifier", schema=None) as batch_op:
        batch_op.create_index("ix_learner_identifier_value", ["kind", "value_key"], unique=False)

    op.create_table(
        "proficiency_level",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("scale_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", column_types.TextInLanguages(), nullable=False),
        sa.Column("description", column_types.TextInLanguages(), nullable=True),
        sa.ForeignKeyConstraint(
            ["scale_id"],
            ["proficiency_scale.id"],
            name=op.f("fk_proficiency_level_scale_id_proficiency_scale"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proficiency_level")),
        sa.UniqueConstraint("scale_id", "position", name=op.f("uq_proficiency_level_scale_id_position")),
    )
    op.create_table(
        "status_entry",
        sa.Column("list_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("revoked_at", column_types.UtcDateTime(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.CheckConstraint("revoked_at IS NULL OR reason <> ''", name=op.f("ck_status_entry_reason")),
        sa.CheckConstraint("place >= 0", name=op.f("ck_status_entry_place")),
        sa.ForeignKeyConstraint(
            ["list_id"],
            ["status_list.id"],
            name=op.f("fk_status_entry_list_id_status_list"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("list_id", "place", name=op.f("pk_status_entry")),
    )
    op.create_table(
        "attempt",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("course_run_id", sa.Uuid(), nullable=False),
        sa.Column("design_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("assessed_on", sa.Date(), nullable=True),
        sa.Column("grade", sa.String(), nullable=False),
        sa.Column("narrative", sa.String(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_attempt_number")),
        sa.ForeignKeyConstraint(
            ["course_run_id"],
            ["course_run.id"],
            name=op.f("fk_attempt_course_run_id_course_run"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["design_id"], ["design.id"], name=op.f("fk_attempt_design_id_design"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["learner_id"], ["learner.id"], name=op.f("fk_attempt_learner_id_learner"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempt")),
        sa.UniqueConstraint(
            "course_run_id",
            "learner_id",
            "design_id",
            "number",
            name=op.f("uq_attempt_course_run_id_learner_id_design_id_number"),
        ),
    )
    with op.batch_alter_table("attempt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attempt_learner_id"), ["learner_id"], unique=False)

    op.create_table(
        "batch",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("course_run_id", sa.Uuid(), nullable=False),
        sa.Column("design_id", sa.Uuid(), nullable=False),
        sa.Column("design_version", sa.Integer(), nullable=False),
        sa.Column("key_id", sa.String(), nullable=False),
        sa.Column("issuer_id", sa.String(), nullable=False),
        sa.Column("choices", column_types.JsonText(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "planned",
                "running",
                "done",
                "closed",
                name="batchstate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("planned_at", column_types.UtcDateTime(), nullable=False),
        sa.Column("folder_name", sa.String(), nullable=False),
        sa.Column("after_batch_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["after_batch_id"], ["batch.id"], name=op.f("fk_batch_after_batch_id_batch"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["course_run_id"],
            ["course_run.id"],
            name=op.f("fk_batch_course_run_id_course_run"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["design_id", "design_version"],
            ["design_version.design_id", "design_version.version"],
            name=op.f("fk_batch_design_id_design_version_design_version"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch")),
        sa.UniqueConstraint("folder_name", name=op.f("uq_batch_folder_name")),
    )
    with op.batch_alter_table("batch", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_batch_course_run_id"), ["course_run_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_batch_planned_at"), ["planned_at"], unique=False)

    op.create_table(
        "competency",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("framework_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("uri", sa.String(), nullable=False),
        sa.Column("item_type", sa.String(), nullable=False),
        sa.Column("statement", column_types.TextInLanguages(), nullable=False),
        sa.Column("description", column_types.TextInLanguages(), nullable=True),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["framework_id"],
            ["framework.id"],
            name=op.f("fk_competency_framework_id_framework"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["competency.id"],
            name=op.f("fk_competency_parent_id_competency"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_competency")),
    )
    with op.batch_alter_table("competency", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_competency_framework_id"), ["framework_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_competency_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "enrolment",
        sa.Column("course_run_id", sa.Uuid(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("group_name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["course_run_id"],
            ["course_run.id"],
            name=op.f("fk_enrolment_course_run_id_course_run"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["learner_id"], ["learner.id"], name=op.f("fk_enrolment_learner_id_learner"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("course_run_id", "learner_id", name=op.f("pk_enrolment")),
        sa.UniqueConstraint("course_run_id", "seat", name=op.f("uq_enrolment_course_run_id_seat")),
    )
    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enrolment_learner_id"), ["learner_id"], unique=False)

    op.create_table(
        "roster_import",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("course_run_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("source_sha256", sa.String(), nullable=False),
        sa.Column("made_at", column_types.UtcDateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("imported", sa.Integer(), nullable=False),
        sa.Column("merged", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.Column("problems", column_types.JsonText(), nullable=False),
        sa.CheckConstraint("rows = imported + merged + rejected", name=op.f("ck_roster_import_reconciles")),
        sa.ForeignKeyConstraint(
            ["course_run_id"],
            ["course_run.id"],
            name=op.f("fk_roster_import_course_run_id_course_run"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roster_import")),
    )
    with op.batch_alter_table("roster_import", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_roster_import_course_run_id"), ["course_run_id"], unique=False)

    op.create_table(
        "award",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "credential",
                "participation",
                name="awardkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "planned",
                "signed",
                "rendered",
                "done",
                "failed",
                "withdrawn",
                name="awardstate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("learner_name", sa.String(), nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.Column("design_id", sa.Uuid(), nullable=False),
        sa.Column("design_version", sa.Integer(), nullable=False),
        sa.Column("credential_id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("folder_name", sa.String(), nullable=False),
        sa.Column("awarded_on", sa.Date(), nullable=False),
        sa.Column("signed_at", column_types.UtcDateTime(), nullable=False),
        sa.Column("valid_until", column_types.UtcDateTime(), nullable=True),
        sa.Column("status_list_id", sa.Uuid(), nullable=True),
        sa.Column("status_place", sa.Integer(), nullable=True),
        sa.Column("signed_id", sa.Uuid(), nullable=True),
        sa.Column("failure_code", sa.String(), nullable=False),
        sa.Column("failure_text", sa.String(), nullable=False),
        sa.Column("planned", column_types.JsonText(), nullable=False),
        sa.CheckConstraint(
            "kind = 'participation' OR state NOT IN ('signed', 'rendered', 'done') OR signed_id IS NOT NULL",
            name=op.f("ck_award_signed_means_bytes"),
        ),
        sa.CheckConstraint("state <> 'failed' OR failure_code <> ''", name=op.f("ck_award_failure_named")),
        sa.CheckConstraint("signed_id IS NULL OR signed_id = id", name=op.f("ck_award_own_bytes")),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name=op.f("fk_award_batch_id_batch"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["design_id", "design_version"],
            ["design_version.design_id", "design_version.version"],
            name=op.f("fk_award_design_id_design_version_design_version"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["learner_id"], ["learner.id"], name=op.f("fk_award_learner_id_learner"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["signed_id"],
            ["credential.award_id"],
            name=op.f("fk_award_signed_id_credential"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["status_list_id", "status_place"],
            ["status_entry.list_id", "status_entry.place"],
            name=op.f("fk_award_status_list_id_status_place_status_entry"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_award")),
        sa.UniqueConstraint("batch_id", "folder_name", name=op.f("uq_award_batch_id_folder_name")),
        sa.UniqueConstraint(
            "batch_id", "learner_id", "design_id", name=op.f("uq_award_batch_id_learner_id_design_id")
        ),
        sa.UniqueConstraint("batch_id", "position", name=op.f("uq_award_batch_id_position")),
        sa.UniqueConstraint("credential_id", name=op.f("uq_award_credential_id")),
        sa.UniqueConstraint(
            "status_list_id", "status_place", name=op.f("uq_award_status_list_id_status_place")
        ),
    )
    with op.batch_alter_table("award", schema=None) as batch_op:
        batch_op.create_index("ix_award_batch_state", ["batch_id", "state", "position"], unique=False)
        batch_op.create_index(batch_op.f("ix_award_design_id"), ["design_id"], unique=False)
        batch_op.create_index("ix_award_learner", ["learner_id", "design_id", "state"], unique=False)
        batch_op.create_index("ix_award_list", ["sort_key", "id", "search_text"], unique=False)
        batch_op.create_index("ix_award_signed_at", ["signed_at", "id"], unique=False)
        batch_op.create_index("ix_award_state", ["state", "sort_key", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_award_valid_until"), ["valid_until"], unique=False)

    op.create_table(
        "competency_relation",
        sa.Column("origin_id", sa.Uuid(), nullable=False),
        sa.Column("destination_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["destination_id"],
            ["competency.id"],
            name=op.f("fk_competency_relation_destination_id_competency"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["origin_id"],
            ["competency.id"],
            name=op.f("fk_competency_relation_origin_id_competency"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("origin_id", "destination_id", "kind", name=op.f("pk_competency_relation")),
    )
    with op.batch_alter_table("competency_relation", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_competency_relation_destination_id"), ["destination_id"], unique=False
        )

    op.create_table(
        "delivery",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=True),
        sa.Column("exporter", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("awards", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("made_at", column_types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name=op.f("fk_delivery_batch_id_batch"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
    )
    with op.batch_alter_table("delivery", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_delivery_batch_id"), ["batch_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_delivery_made_at"), ["made_at"], unique=False)

    op.create_table(
        "result",
        sa.Column("attempt_id", sa.Uuid(), nullable=False),
        sa.Column("criterion_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("level_id", sa.Uuid(), nullable=True),
        sa.Column("points", column_types.DecimalText(), nullable=True),
        sa.Column("assessor", sa.String(), nullable=False),
        sa.Column("assessed_at", column_types.UtcDateTime(), nullable=True),
        sa.Column("comment", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempt.id"], name=op.f("fk_result_attempt_id_attempt"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("attempt_id", "criterion_id", name=op.f("pk_result")),
    )
    op.create_table(
        "evidence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("attempt_id", sa.Uuid(), nullable=False),
        sa.Column("criterion_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "link",
                "text",
                "file",
                name="evidencekind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("stored_as", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("genre", sa.String(), nullable=False),
        sa.CheckConstraint(
            "kind <> 'file' OR (stored_as <> '' AND length(sha256) = 64)",
            name=op.f("ck_evidence_file_has_digest"),
        ),
        sa.ForeignKeyConstraint(
            ["attempt_id", "criterion_id"],
            ["result.attempt_id", "result.criterion_id"],
            name=op.f("fk_evidence_attempt_id_criterion_id_result"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempt.id"], name=op.f("fk_evidence_attempt_id_attempt"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    with op.batch_alter_table("evidence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_evidence_attempt_id"), ["attempt_id"], unique=False)

    op.create_table(
        "file",
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("award_id", sa.Uuid(), nullable=True),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.CheckConstraint("size >= 0 AND length(sha256) = 64", name=op.f("ck_file_digest")),
        sa.ForeignKeyConstraint(
            ["award_id"], ["award.id"], name=op.f("fk_file_award_id_award"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name=op.f("fk_file_batch_id_batch"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("batch_id", "path", name=op.f("pk_file")),
    )
    with op.batch_alter_table("file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_file_award_id"), ["award_id"], unique=False)


def downgrade() -> None:
    raise NotImplementedError("a workspace is never made older; open a copy from recovery/ instead")
