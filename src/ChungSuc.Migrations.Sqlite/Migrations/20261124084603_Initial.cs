using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChungSuc.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "award_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    form_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    prepared_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    prepared_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_decisions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "council_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    starts_at = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    venue = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    chair_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secretary_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_council_meetings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", nullable: true),
                    xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "evidence_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    size_bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    stored_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "frozen_criteria_sets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    set_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    set_version = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    frozen_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_frozen_criteria_sets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journal_heads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    locked_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journal_heads", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journal_processes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    kind_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    once_key = table.Column<Guid>(type: "TEXT", nullable: true),
                    input_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    result_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journal_processes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "movement_uploads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_movement_uploads", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "movements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_movements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "number_counters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    series = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_number_counters", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    type = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_fold = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_sort = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    basis = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_units", x => x.id);
                    table.ForeignKey(
                        name: "fk_units_units_parent_id",
                        column: x => x.parent_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    full_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "award_discards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_discards", x => x.id);
                    table.ForeignKey(
                        name: "fk_award_discards_award_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "award_decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "award_grounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    is_confirmed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_grounds", x => x.id);
                    table.ForeignKey(
                        name: "fk_award_grounds_award_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "award_decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "award_issues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    signer_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    signer_title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    total_vnd = table.Column<long>(type: "INTEGER", nullable: false),
                    reward_rule = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_issues", x => x.id);
                    table.ForeignKey(
                        name: "fk_award_issues_award_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "award_decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "council_meeting_conclusions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    course = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ends_at = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_council_meeting_conclusions", x => x.id);
                    table.ForeignKey(
                        name: "fk_council_meeting_conclusions_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "council_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evidence_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_evidence_links_evidence_files_file_id",
                        column: x => x.file_id,
                        principalTable: "evidence_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "journal_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    seals = table.Column<string>(type: "TEXT", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journal_events", x => x.id);
                    table.ForeignKey(
                        name: "fk_journal_events_journal_processes_process_id",
                        column: x => x.process_id,
                        principalTable: "journal_processes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "milestone_outcomes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    movement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    milestone_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    paper = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_milestone_outcomes", x => x.id);
                    table.ForeignKey(
                        name: "fk_milestone_outcomes_movements_movement_id",
                        column: x => x.movement_id,
                        principalTable: "movements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "movement_editions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    movement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    upload_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    loaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    is_sample = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    slogan = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    from_year = table.Column<int>(type: "INTEGER", nullable: false),
                    to_year = table.Column<int>(type: "INTEGER", nullable: false),
                    launcher = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recipient_lines = table.Column<string>(type: "TEXT", nullable: true),
                    basis_clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    basis_text = table.Column<string>(type: "TEXT", nullable: true),
                    basis_guide = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_movement_editions", x => x.id);
                    table.ForeignKey(
                        name: "fk_movement_editions_movement_uploads_upload_id",
                        column: x => x.upload_id,
                        principalTable: "movement_uploads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_movement_editions_movements_movement_id",
                        column: x => x.movement_id,
                        principalTable: "movements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    movement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    replaces_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    composed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    composed_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_reports_movements_movement_id",
                        column: x => x.movement_id,
                        principalTable: "movements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_reports_reports_replaces_id",
                        column: x => x.replaces_id,
                        principalTable: "reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    frozen_set_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    set_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessments", x => x.id);
                    table.ForeignKey(
                        name: "fk_assessments_frozen_criteria_sets_frozen_set_id",
                        column: x => x.frozen_set_id,
                        principalTable: "frozen_criteria_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assessments_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "commune_offices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    province_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    chairman_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_sample = table.Column<bool>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commune_offices", x => x.id);
                    table.ForeignKey(
                        name: "fk_commune_offices_units_id",
                        column: x => x.id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contributions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    giver_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    giver_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    giver_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    giver_name_fold = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    giver_name_sort = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    giver_key = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    household_count = table.Column<int>(type: "INTEGER", nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    given_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    purpose_fold = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    consents_to_naming = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_voluntary = table.Column<bool>(type: "INTEGER", nullable: false),
                    meeting_record = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    receipt_number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    recorded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    replaces_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contributions", x => x.id);
                    table.ForeignKey(
                        name: "fk_contributions_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contributions_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "households",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    head_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_fold = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_sort = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_households", x => x.id);
                    table.ForeignKey(
                        name: "fk_households_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "nominations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    movement_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject_name_fold = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject_name_sort = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    subject_place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    subject_path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    recipient = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    form_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    form_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    achievement = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    citation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    achievement_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    achievement_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    achievement_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    by_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by_unit_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    by_user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    nominated_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    planned_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nominations", x => x.id);
                    table.ForeignKey(
                        name: "fk_nominations_units_by_unit_id",
                        column: x => x.by_unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "persons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    full_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_fold = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_sort = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    birth_year = table.Column<int>(type: "INTEGER", nullable: true),
                    sex = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    is_direct_worker = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_persons", x => x.id);
                    table.ForeignKey(
                        name: "fk_persons_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "statistics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit_name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    period_part = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: true),
                    answer = table.Column<bool>(type: "INTEGER", nullable: true),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    entered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    entered_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statistics", x => x.id);
                    table.ForeignKey(
                        name: "fk_statistics_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    old_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    new_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    extent = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    effective_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_unit_changes_units_new_unit_id",
                        column: x => x.new_unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_unit_changes_units_old_unit_id",
                        column: x => x.old_unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "role_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_grants", x => x.id);
                    table.ForeignKey(
                        name: "fk_role_grants_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_role_grants_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_claims_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_user_logins_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_user_tokens_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_bodies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_bodies", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_bodies_movement_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "movement_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_campaigns",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_campaigns", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_campaigns_movement_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "movement_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_clauses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    heading = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: true),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_clauses", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_clauses_movement_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "movement_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_duties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    who_lines = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    frequency = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    measure_lines = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_duties", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_duties_movement_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "movement_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    law_code_lines = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_forms", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_forms_movement_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "movement_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    subject_lines = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    criteria_set = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_groups", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_groups_movement_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "movement_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_milestones",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    who = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_milestones", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_milestones_movement_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "movement_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    issuer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    signer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    signed_as = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_papers", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_papers_movement_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "movement_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_phases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    from_year = table.Column<int>(type: "INTEGER", nullable: false),
                    to_year = table.Column<int>(type: "INTEGER", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_phases", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_phases_movement_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "movement_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_quotas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    form_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    max_count = table.Column<int>(type: "INTEGER", nullable: true),
                    max_percent_scaled = table.Column<long>(type: "INTEGER", nullable: true),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_quotas", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_quotas_movement_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "movement_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_targets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    from_scaled = table.Column<long>(type: "INTEGER", nullable: false),
                    to_scaled = table.Column<long>(type: "INTEGER", nullable: true),
                    baseline_scaled = table.Column<long>(type: "INTEGER", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_targets", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_targets_movement_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "movement_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_issues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    signer_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    signing_office = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    office_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    office_place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_issues", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_issues_reports_report_id",
                        column: x => x.report_id,
                        principalTable: "reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_parts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    heading = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    edited_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    edited_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_parts", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_parts_reports_report_id",
                        column: x => x.report_id,
                        principalTable: "reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assessment_conclusions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    concluded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    concluded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    passed_criteria = table.Column<int>(type: "INTEGER", nullable: false),
                    assigned_criteria = table.Column<int>(type: "INTEGER", nullable: false),
                    passed = table.Column<int>(type: "INTEGER", nullable: false),
                    failed = table.Column<int>(type: "INTEGER", nullable: false),
                    open = table.Column<int>(type: "INTEGER", nullable: false),
                    unconfirmed = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_conclusions", x => x.id);
                    table.ForeignKey(
                        name: "fk_assessment_conclusions_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assessment_results",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    depth = table.Column<int>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_indicator = table.Column<bool>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level_text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    value_text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    is_unconfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    evidence_count = table.Column<int>(type: "INTEGER", nullable: false),
                    explanation = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_results", x => x.id);
                    table.ForeignKey(
                        name: "fk_assessment_results_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contribution_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    quantity_ten_thousandths = table.Column<long>(type: "INTEGER", nullable: false),
                    unit_text = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    description = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    value_vnd = table.Column<long>(type: "INTEGER", nullable: true),
                    value_basis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contribution_lines", x => x.id);
                    table.ForeignKey(
                        name: "fk_contribution_lines_contributions_contribution_id",
                        column: x => x.contribution_id,
                        principalTable: "contributions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contribution_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contribution_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_contribution_voids_contributions_contribution_id",
                        column: x => x.contribution_id,
                        principalTable: "contributions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "award_decision_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    nomination_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deviation_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_decision_lines", x => x.id);
                    table.ForeignKey(
                        name: "fk_award_decision_lines_award_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "award_decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_decision_lines_nominations_nomination_id",
                        column: x => x.nomination_id,
                        principalTable: "nominations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "awards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    nomination_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    movement_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject_name_fold = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject_name_sort = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    subject_place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    recipient = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    form_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    form_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    citation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    achievement_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    achievement_year = table.Column<int>(type: "INTEGER", nullable: false),
                    reward_vnd = table.Column<long>(type: "INTEGER", nullable: false),
                    multiple_numerator = table.Column<long>(type: "INTEGER", nullable: false),
                    multiple_denominator = table.Column<long>(type: "INTEGER", nullable: false),
                    base_salary_vnd = table.Column<long>(type: "INTEGER", nullable: false),
                    reward_basis = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: false),
                    is_reward_confirmed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_awards", x => x.id);
                    table.ForeignKey(
                        name: "fk_awards_nominations_nomination_id",
                        column: x => x.nomination_id,
                        principalTable: "nominations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "council_meeting_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    nomination_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    needed = table.Column<int>(type: "INTEGER", nullable: false),
                    rule_basis = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_rule_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    agree = table.Column<int>(type: "INTEGER", nullable: true),
                    disagree = table.Column<int>(type: "INTEGER", nullable: true),
                    invalid = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_council_meeting_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_council_meeting_items_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "council_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_council_meeting_items_nominations_nomination_id",
                        column: x => x.nomination_id,
                        principalTable: "nominations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "council_opinions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nomination_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    members = table.Column<int>(type: "INTEGER", nullable: false),
                    needed = table.Column<int>(type: "INTEGER", nullable: false),
                    agree = table.Column<int>(type: "INTEGER", nullable: false),
                    disagree = table.Column<int>(type: "INTEGER", nullable: false),
                    invalid = table.Column<int>(type: "INTEGER", nullable: false),
                    is_passed = table.Column<bool>(type: "INTEGER", nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_confirmed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_council_opinions", x => x.id);
                    table.ForeignKey(
                        name: "fk_council_opinions_nominations_nomination_id",
                        column: x => x.nomination_id,
                        principalTable: "nominations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "nomination_acceptances",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nomination_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nomination_acceptances", x => x.id);
                    table.ForeignKey(
                        name: "fk_nomination_acceptances_nominations_nomination_id",
                        column: x => x.nomination_id,
                        principalTable: "nominations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "nomination_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nomination_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    advice = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_confirmed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nomination_findings", x => x.id);
                    table.ForeignKey(
                        name: "fk_nomination_findings_nominations_nomination_id",
                        column: x => x.nomination_id,
                        principalTable: "nominations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "nomination_judgements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nomination_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_met = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nomination_judgements", x => x.id);
                    table.ForeignKey(
                        name: "fk_nomination_judgements_nominations_nomination_id",
                        column: x => x.nomination_id,
                        principalTable: "nominations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "nomination_movement_choices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nomination_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    chosen_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    chosen_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    meeting = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nomination_movement_choices", x => x.id);
                    table.ForeignKey(
                        name: "fk_nomination_movement_choices_nominations_nomination_id",
                        column: x => x.nomination_id,
                        principalTable: "nominations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "nomination_withdrawals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nomination_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nomination_withdrawals", x => x.id);
                    table.ForeignKey(
                        name: "fk_nomination_withdrawals_nominations_nomination_id",
                        column: x => x.nomination_id,
                        principalTable: "nominations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "council_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    full_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_sort = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    seat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_council_members", x => x.id);
                    table.ForeignKey(
                        name: "fk_council_members_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "statistic_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    statistic_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    replaced_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    voided_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    voided_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statistic_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_statistic_voids_statistics_statistic_id",
                        column: x => x.statistic_id,
                        principalTable: "statistics",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_criteria",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    subject_lines = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    measure_lines = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_criteria", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_criteria_plan_group_group_id",
                        column: x => x.group_id,
                        principalTable: "plan_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_target_years",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    target_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    value_scaled = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_target_years", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_target_years_plan_targets_target_id",
                        column: x => x.target_id,
                        principalTable: "plan_targets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "issued_report_annexes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issue_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    unit_of_measure = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    column_lines = table.Column<string>(type: "TEXT", nullable: false),
                    row_lines = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    records_url = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issued_report_annexes", x => x.id);
                    table.ForeignKey(
                        name: "fk_issued_report_annexes_report_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "report_issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "issued_report_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issue_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    records_url = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issued_report_figures", x => x.id);
                    table.ForeignKey(
                        name: "fk_issued_report_figures_report_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "report_issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "issued_report_parts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issue_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    heading = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issued_report_parts", x => x.id);
                    table.ForeignKey(
                        name: "fk_issued_report_parts_report_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "report_issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "award_revocations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    award_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ground_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ground_text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ground_basis = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    revoked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_revocations", x => x.id);
                    table.ForeignKey(
                        name: "fk_award_revocations_awards_award_id",
                        column: x => x.award_id,
                        principalTable: "awards",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "council_meeting_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    full_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    seat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    presence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_council_meeting_seats", x => x.id);
                    table.ForeignKey(
                        name: "fk_council_meeting_seats_council_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "council_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_council_meeting_seats_council_members_member_id",
                        column: x => x.member_id,
                        principalTable: "council_members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_assessment_conclusions_assessment_id",
                table: "assessment_conclusions",
                column: "assessment_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_results_assessment_id_position",
                table: "assessment_results",
                columns: new[] { "assessment_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessments_commune_id_year_set_id_unit_id",
                table: "assessments",
                columns: new[] { "commune_id", "year", "set_id", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessments_frozen_set_id",
                table: "assessments",
                column: "frozen_set_id");

            migrationBuilder.CreateIndex(
                name: "ix_assessments_unit_id",
                table: "assessments",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_decision_lines_decision_id_ordinal",
                table: "award_decision_lines",
                columns: new[] { "decision_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_award_decision_lines_nomination_id",
                table: "award_decision_lines",
                column: "nomination_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_discards_decision_id",
                table: "award_discards",
                column: "decision_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_award_grounds_decision_id_position",
                table: "award_grounds",
                columns: new[] { "decision_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_award_issues_commune_id_year_number",
                table: "award_issues",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_award_issues_decision_id",
                table: "award_issues",
                column: "decision_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_award_revocations_award_id",
                table: "award_revocations",
                column: "award_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_awards_commune_id_subject_id",
                table: "awards",
                columns: new[] { "commune_id", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_awards_commune_id_year_decided_on",
                table: "awards",
                columns: new[] { "commune_id", "year", "decided_on" });

            migrationBuilder.CreateIndex(
                name: "ix_awards_decision_id_ordinal",
                table: "awards",
                columns: new[] { "decision_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_awards_nomination_id",
                table: "awards",
                column: "nomination_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_commune_offices_slug",
                table: "commune_offices",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contribution_lines_contribution_id_kind",
                table: "contribution_lines",
                columns: new[] { "contribution_id", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_contribution_voids_contribution_id",
                table: "contribution_voids",
                column: "contribution_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contributions_commune_id_given_on",
                table: "contributions",
                columns: new[] { "commune_id", "given_on" });

            migrationBuilder.CreateIndex(
                name: "ix_contributions_commune_id_giver_key_given_on",
                table: "contributions",
                columns: new[] { "commune_id", "giver_key", "given_on" });

            migrationBuilder.CreateIndex(
                name: "ix_contributions_commune_id_village_id_given_on",
                table: "contributions",
                columns: new[] { "commune_id", "village_id", "given_on" });

            migrationBuilder.CreateIndex(
                name: "ix_contributions_commune_id_year_number",
                table: "contributions",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contributions_unit_id",
                table: "contributions",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_contributions_village_id",
                table: "contributions",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_council_meeting_conclusions_meeting_id",
                table: "council_meeting_conclusions",
                column: "meeting_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_council_meeting_items_meeting_id_nomination_id",
                table: "council_meeting_items",
                columns: new[] { "meeting_id", "nomination_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_council_meeting_items_nomination_id",
                table: "council_meeting_items",
                column: "nomination_id");

            migrationBuilder.CreateIndex(
                name: "ix_council_meeting_seats_meeting_id_position",
                table: "council_meeting_seats",
                columns: new[] { "meeting_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_council_meeting_seats_member_id",
                table: "council_meeting_seats",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_council_meetings_commune_id_year_number",
                table: "council_meetings",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_council_members_commune_id_valid_from",
                table: "council_members",
                columns: new[] { "commune_id", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_council_members_person_id",
                table: "council_members",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_council_opinions_meeting_id_nomination_id",
                table: "council_opinions",
                columns: new[] { "meeting_id", "nomination_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_council_opinions_nomination_id",
                table: "council_opinions",
                column: "nomination_id");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_files_commune_id_sha256",
                table: "evidence_files",
                columns: new[] { "commune_id", "sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evidence_links_file_id",
                table: "evidence_links",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_links_record_id_file_id",
                table: "evidence_links",
                columns: new[] { "record_id", "file_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_frozen_criteria_sets_commune_id_sha256",
                table: "frozen_criteria_sets",
                columns: new[] { "commune_id", "sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_households_commune_id_name_sort",
                table: "households",
                columns: new[] { "commune_id", "name_sort" });

            migrationBuilder.CreateIndex(
                name: "ix_households_village_id",
                table: "households",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_issued_report_annexes_issue_id_position",
                table: "issued_report_annexes",
                columns: new[] { "issue_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_issued_report_figures_issue_id_key",
                table: "issued_report_figures",
                columns: new[] { "issue_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_issued_report_parts_issue_id_place_position",
                table: "issued_report_parts",
                columns: new[] { "issue_id", "place", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_journal_events_commune_id_sequence",
                table: "journal_events",
                columns: new[] { "commune_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_journal_events_process_id",
                table: "journal_events",
                column: "process_id");

            migrationBuilder.CreateIndex(
                name: "ix_journal_events_subject_id_sequence",
                table: "journal_events",
                columns: new[] { "subject_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_journal_heads_commune_id",
                table: "journal_heads",
                column: "commune_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_journal_processes_commune_id_at",
                table: "journal_processes",
                columns: new[] { "commune_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_journal_processes_commune_id_once_key",
                table: "journal_processes",
                columns: new[] { "commune_id", "once_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_milestone_outcomes_movement_id_milestone_key_year",
                table: "milestone_outcomes",
                columns: new[] { "movement_id", "milestone_key", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_movement_editions_commune_id_from_year",
                table: "movement_editions",
                columns: new[] { "commune_id", "from_year" });

            migrationBuilder.CreateIndex(
                name: "ix_movement_editions_movement_id_number",
                table: "movement_editions",
                columns: new[] { "movement_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_movement_editions_upload_id",
                table: "movement_editions",
                column: "upload_id");

            migrationBuilder.CreateIndex(
                name: "ix_movement_uploads_commune_id_at",
                table: "movement_uploads",
                columns: new[] { "commune_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_movements_commune_id_key",
                table: "movements",
                columns: new[] { "commune_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_nomination_acceptances_nomination_id",
                table: "nomination_acceptances",
                column: "nomination_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_nomination_findings_nomination_id_position",
                table: "nomination_findings",
                columns: new[] { "nomination_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_nomination_judgements_nomination_id",
                table: "nomination_judgements",
                column: "nomination_id");

            migrationBuilder.CreateIndex(
                name: "ix_nomination_movement_choices_nomination_id",
                table: "nomination_movement_choices",
                column: "nomination_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_nomination_withdrawals_nomination_id",
                table: "nomination_withdrawals",
                column: "nomination_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_nominations_by_unit_id",
                table: "nominations",
                column: "by_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_nominations_commune_id_subject_id",
                table: "nominations",
                columns: new[] { "commune_id", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_nominations_commune_id_year_number",
                table: "nominations",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_number_counters_commune_id_series_year",
                table: "number_counters",
                columns: new[] { "commune_id", "series", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_persons_commune_id_name_sort",
                table: "persons",
                columns: new[] { "commune_id", "name_sort" });

            migrationBuilder.CreateIndex(
                name: "ix_persons_unit_id",
                table: "persons",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_bodies_edition_id_position",
                table: "plan_bodies",
                columns: new[] { "edition_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_campaigns_edition_id_position",
                table: "plan_campaigns",
                columns: new[] { "edition_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_clauses_edition_id_position",
                table: "plan_clauses",
                columns: new[] { "edition_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_criteria_group_id_position",
                table: "plan_criteria",
                columns: new[] { "group_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_duties_edition_id_position",
                table: "plan_duties",
                columns: new[] { "edition_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_forms_edition_id_position",
                table: "plan_forms",
                columns: new[] { "edition_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_groups_edition_id_position",
                table: "plan_groups",
                columns: new[] { "edition_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_milestones_edition_id_position",
                table: "plan_milestones",
                columns: new[] { "edition_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_papers_edition_id_position",
                table: "plan_papers",
                columns: new[] { "edition_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_phases_edition_id_position",
                table: "plan_phases",
                columns: new[] { "edition_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_quotas_edition_id_position",
                table: "plan_quotas",
                columns: new[] { "edition_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_target_years_target_id_year",
                table: "plan_target_years",
                columns: new[] { "target_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_targets_edition_id_position",
                table: "plan_targets",
                columns: new[] { "edition_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_report_issues_commune_id_year_number",
                table: "report_issues",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_issues_report_id",
                table: "report_issues",
                column: "report_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_parts_report_id_place_position",
                table: "report_parts",
                columns: new[] { "report_id", "place", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_commune_id_to",
                table: "reports",
                columns: new[] { "commune_id", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_reports_movement_id",
                table: "reports",
                column: "movement_id");

            migrationBuilder.CreateIndex(
                name: "ix_reports_replaces_id",
                table: "reports",
                column: "replaces_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_unit_id",
                table: "role_grants",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_user_id",
                table: "role_grants",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_statistic_voids_statistic_id",
                table: "statistic_voids",
                column: "statistic_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_statistics_commune_id_year",
                table: "statistics",
                columns: new[] { "commune_id", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_statistics_unit_id_year_key_period_part_revision",
                table: "statistics",
                columns: new[] { "unit_id", "year", "key", "period_part", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_unit_changes_new_unit_id",
                table: "unit_changes",
                column: "new_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_changes_old_unit_id_new_unit_id",
                table: "unit_changes",
                columns: new[] { "old_unit_id", "new_unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_units_commune_id_name_sort",
                table: "units",
                columns: new[] { "commune_id", "name_sort" });

            migrationBuilder.CreateIndex(
                name: "ix_units_kind_code_valid_from",
                table: "units",
                columns: new[] { "kind", "code", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_units_parent_id",
                table: "units",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_units_path",
                table: "units",
                column: "path");

            migrationBuilder.CreateIndex(
                name: "ix_user_claims_user_id",
                table: "user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_logins_user_id",
                table: "user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "users",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_users_commune_id",
                table: "users",
                column: "commune_id");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "users",
                column: "normalized_user_name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessment_conclusions");

            migrationBuilder.DropTable(
                name: "assessment_results");

            migrationBuilder.DropTable(
                name: "award_decision_lines");

            migrationBuilder.DropTable(
                name: "award_discards");

            migrationBuilder.DropTable(
                name: "award_grounds");

            migrationBuilder.DropTable(
                name: "award_issues");

            migrationBuilder.DropTable(
                name: "award_revocations");

            migrationBuilder.DropTable(
                name: "commune_offices");

            migrationBuilder.DropTable(
                name: "contribution_lines");

            migrationBuilder.DropTable(
                name: "contribution_voids");

            migrationBuilder.DropTable(
                name: "council_meeting_conclusions");

            migrationBuilder.DropTable(
                name: "council_meeting_items");

            migrationBuilder.DropTable(
                name: "council_meeting_seats");

            migrationBuilder.DropTable(
                name: "council_opinions");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "evidence_links");

            migrationBuilder.DropTable(
                name: "households");

            migrationBuilder.DropTable(
                name: "issued_report_annexes");

            migrationBuilder.DropTable(
                name: "issued_report_figures");

            migrationBuilder.DropTable(
                name: "issued_report_parts");

            migrationBuilder.DropTable(
                name: "journal_events");

            migrationBuilder.DropTable(
                name: "journal_heads");

            migrationBuilder.DropTable(
                name: "milestone_outcomes");

            migrationBuilder.DropTable(
                name: "nomination_acceptances");

            migrationBuilder.DropTable(
                name: "nomination_findings");

            migrationBuilder.DropTable(
                name: "nomination_judgements");

            migrationBuilder.DropTable(
                name: "nomination_movement_choices");

            migrationBuilder.DropTable(
                name: "nomination_withdrawals");

            migrationBuilder.DropTable(
                name: "number_counters");

            migrationBuilder.DropTable(
                name: "plan_bodies");

            migrationBuilder.DropTable(
                name: "plan_campaigns");

            migrationBuilder.DropTable(
                name: "plan_clauses");

            migrationBuilder.DropTable(
                name: "plan_criteria");

            migrationBuilder.DropTable(
                name: "plan_duties");

            migrationBuilder.DropTable(
                name: "plan_forms");

            migrationBuilder.DropTable(
                name: "plan_milestones");

            migrationBuilder.DropTable(
                name: "plan_papers");

            migrationBuilder.DropTable(
                name: "plan_phases");

            migrationBuilder.DropTable(
                name: "plan_quotas");

            migrationBuilder.DropTable(
                name: "plan_target_years");

            migrationBuilder.DropTable(
                name: "report_parts");

            migrationBuilder.DropTable(
                name: "role_grants");

            migrationBuilder.DropTable(
                name: "statistic_voids");

            migrationBuilder.DropTable(
                name: "unit_changes");

            migrationBuilder.DropTable(
                name: "user_claims");

            migrationBuilder.DropTable(
                name: "user_logins");

            migrationBuilder.DropTable(
                name: "user_tokens");

            migrationBuilder.DropTable(
                name: "assessments");

            migrationBuilder.DropTable(
                name: "award_decisions");

            migrationBuilder.DropTable(
                name: "awards");

            migrationBuilder.DropTable(
                name: "contributions");

            migrationBuilder.DropTable(
                name: "council_meetings");

            migrationBuilder.DropTable(
                name: "council_members");

            migrationBuilder.DropTable(
                name: "evidence_files");

            migrationBuilder.DropTable(
                name: "report_issues");

            migrationBuilder.DropTable(
                name: "journal_processes");

            migrationBuilder.DropTable(
                name: "plan_groups");

            migrationBuilder.DropTable(
                name: "plan_targets");

            migrationBuilder.DropTable(
                name: "statistics");

            migrationBuilder.DropTable(
                name: "users");

            migrationBuilder.DropTable(
                name: "frozen_criteria_sets");

            migrationBuilder.DropTable(
                name: "nominations");

            migrationBuilder.DropTable(
                name: "persons");

            migrationBuilder.DropTable(
                name: "reports");

            migrationBuilder.DropTable(
                name: "movement_editions");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "movement_uploads");

            migrationBuilder.DropTable(
                name: "movements");
        }
    }
}
