using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChungSuc.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Ledgers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "reminders_off",
                table: "users",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "name_fold",
                table: "evidence_files",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "stored_by_id",
                table: "evidence_files",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "valid_until",
                table: "evidence_files",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "body",
                table: "council_members",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "body_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_joint = table.Column<bool>(type: "boolean", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    title_fold = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    starts_at = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    venue = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    chair_id = table.Column<Guid>(type: "uuid", nullable: false),
                    secretary_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_body_meetings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "communication_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    items = table.Column<int>(type: "integer", nullable: false),
                    paper = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_communication_plans", x => x.id);
                    table.ForeignKey(
                        name: "fk_communication_plans_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "communications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    medium = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    topic = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    topic_fold = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    content = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    minutes = table.Column<int>(type: "integer", nullable: true),
                    reach = table.Column<int>(type: "integer", nullable: true),
                    cost_vnd = table.Column<long>(type: "bigint", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_communications", x => x.id);
                    table.ForeignKey(
                        name: "fk_communications_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "community_remarks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    village_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    work = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    request = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    search_fold = table.Column<string>(type: "character varying(4302)", maxLength: 4302, nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_community_remarks", x => x.id);
                    table.ForeignKey(
                        name: "fk_community_remarks_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "council_member_charges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    field = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    village_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_council_member_charges", x => x.id);
                    table.ForeignKey(
                        name: "fk_council_member_charges_council_members_member_id",
                        column: x => x.member_id,
                        principalTable: "council_members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_council_member_charges_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enterprise_facts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_fold = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    product = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    paper_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    paper_on = table.Column<DateOnly>(type: "date", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    quantity_ten_thousandths = table.Column<long>(type: "bigint", nullable: true),
                    quantity_unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    value_vnd = table.Column<long>(type: "bigint", nullable: true),
                    households = table.Column<int>(type: "integer", nullable: true),
                    since_year = table.Column<int>(type: "integer", nullable: true),
                    work = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    stars = table.Column<int>(type: "integer", nullable: true),
                    issuer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    score_a = table.Column<long>(type: "bigint", nullable: true),
                    score_b = table.Column<long>(type: "bigint", nullable: true),
                    score_c = table.Column<long>(type: "bigint", nullable: true),
                    local_workers = table.Column<int>(type: "integer", nullable: true),
                    total_workers = table.Column<int>(type: "integer", nullable: true),
                    mean_income_vnd = table.Column<long>(type: "bigint", nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    is_own_statement = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enterprise_facts", x => x.id);
                    table.ForeignKey(
                        name: "fk_enterprise_facts_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enterprise_profiles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    tax_number = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: true),
                    registration = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    representative = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    business_lines = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    size = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    village_id = table.Column<Guid>(type: "uuid", nullable: true),
                    address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    has_craft = table.Column<bool>(type: "boolean", nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enterprise_profiles", x => x.id);
                    table.ForeignKey(
                        name: "fk_enterprise_profiles_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_enterprise_profiles_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exemplars",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    title_fold = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    owner_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    owner_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    owner_name_fold = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    owner_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    village_id = table.Column<Guid>(type: "uuid", nullable: true),
                    found_on = table.Column<DateOnly>(type: "date", nullable: false),
                    story = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    result = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    consents_to_naming = table.Column<bool>(type: "boolean", nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exemplars", x => x.id);
                    table.ForeignKey(
                        name: "fk_exemplars_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplars_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gap_reminders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    items = table.Column<int>(type: "integer", nullable: false),
                    mails = table.Column<int>(type: "integer", nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gap_reminders", x => x.id);
                    table.ForeignKey(
                        name: "fk_gap_reminders_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "household_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    household_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    voided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    voided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_household_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_household_voids_households_household_id",
                        column: x => x.household_id,
                        principalTable: "households",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sheet = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    added = table.Column<int>(type: "integer", nullable: false),
                    changed = table.Column<int>(type: "integer", nullable: false),
                    unchanged = table.Column<int>(type: "integer", nullable: false),
                    skipped = table.Column<int>(type: "integer", nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inspection_draws",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    seed = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_seed_made = table.Column<bool>(type: "boolean", nullable: false),
                    drawn = table.Column<int>(type: "integer", nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_draws", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inspection_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    name_fold = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    issuing_body = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    document_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    document_on = table.Column<DateOnly>(type: "date", nullable: true),
                    lead = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "movement_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    short_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    scope = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    from_year = table.Column<int>(type: "integer", nullable: false),
                    to_year = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    issuer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    number = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    date = table.Column<DateOnly>(type: "date", nullable: true),
                    signer = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    purpose = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    form_lines = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    started_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_movement_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "movement_launches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    movement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    launched_on = table.Column<DateOnly>(type: "date", nullable: false),
                    gap_lines = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_movement_launches", x => x.id);
                    table.ForeignKey(
                        name: "fk_movement_launches_movements_movement_id",
                        column: x => x.movement_id,
                        principalTable: "movements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outbox_mails",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    to_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: true),
                    digest_on = table.Column<DateOnly>(type: "date", nullable: true),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_mails", x => x.id);
                    table.ForeignKey(
                        name: "fk_outbox_mails_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "policies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    document_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    issuer_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    issuer_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    issuer_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    text_fold = table.Column<string>(type: "character varying(900)", maxLength: 900, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policies", x => x.id);
                    table.ForeignKey(
                        name: "fk_policies_units_issuer_unit_id",
                        column: x => x.issuer_unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    unit_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    proposed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    addressee = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    content = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    text_fold = table.Column<string>(type: "character varying(900)", maxLength: 900, nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_proposals_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recognitions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    unit_fold = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decision_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    issuer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recognitions", x => x.id);
                    table.ForeignKey(
                        name: "fk_recognitions_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "registrations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    movement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(210)", maxLength: 210, nullable: false),
                    name_fold = table.Column<string>(type: "character varying(210)", maxLength: 210, nullable: false),
                    name_sort = table.Column<string>(type: "character varying(800)", maxLength: 800, nullable: false, collation: "C"),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    registered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    titles = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registrations", x => x.id);
                    table.ForeignKey(
                        name: "fk_registrations_movements_movement_id",
                        column: x => x.movement_id,
                        principalTable: "movements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_registrations_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    counted_year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    giver_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    giver_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    giver_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    giver_name_sort = table.Column<string>(type: "character varying(800)", maxLength: 800, nullable: false, collation: "C"),
                    giver_key = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    village_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recipient_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recipient_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    what = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    what_fold = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    text_fold = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    to_on = table.Column<DateOnly>(type: "date", nullable: true),
                    value_vnd = table.Column<long>(type: "bigint", nullable: true),
                    labour_days_ten_thousandths = table.Column<long>(type: "bigint", nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supports", x => x.id);
                    table.ForeignKey(
                        name: "fk_supports_units_giver_unit_id",
                        column: x => x.giver_unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supports_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supports_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    title_fold = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    basis = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    questionnaire_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    questionnaire_text = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    amount = table.Column<int>(type: "integer", nullable: false),
                    seed = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    floor_percent = table.Column<int>(type: "integer", nullable: true),
                    is_whole_commune = table.Column<bool>(type: "boolean", nullable: false),
                    opened_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_rounds", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "target_places",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    movement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    target_key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    chosen_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    chosen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_target_places", x => x.id);
                    table.ForeignKey(
                        name: "fk_target_places_movements_movement_id",
                        column: x => x.movement_id,
                        principalTable: "movements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_target_places_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_plan_calls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    movement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind_lines = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    deadline = table.Column<DateOnly>(type: "date", nullable: true),
                    basis = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_plan_calls", x => x.id);
                    table.ForeignKey(
                        name: "fk_unit_plan_calls_movements_movement_id",
                        column: x => x.movement_id,
                        principalTable: "movements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    movement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    title_fold = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_plans", x => x.id);
                    table.ForeignKey(
                        name: "fk_unit_plans_movements_movement_id",
                        column: x => x.movement_id,
                        principalTable: "movements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_unit_plans_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_conclusions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    text_fold = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    member_id = table.Column<Guid>(type: "uuid", nullable: true),
                    member_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    deadline = table.Column<DateOnly>(type: "date", nullable: true),
                    task_key = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_body_conclusions", x => x.id);
                    table.ForeignKey(
                        name: "fk_body_conclusions_body_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "body_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_body_conclusions_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_meeting_minutes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    course = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ends_at = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_body_meeting_minutes", x => x.id);
                    table.ForeignKey(
                        name: "fk_body_meeting_minutes_body_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "body_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_meeting_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    full_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    seat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    presence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_body_meeting_seats", x => x.id);
                    table.ForeignKey(
                        name: "fk_body_meeting_seats_body_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "body_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_body_meeting_seats_council_members_member_id",
                        column: x => x.member_id,
                        principalTable: "council_members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_meeting_topics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_body_meeting_topics", x => x.id);
                    table.ForeignKey(
                        name: "fk_body_meeting_topics_body_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "body_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "communication_campaigns",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    communication_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_communication_campaigns", x => x.id);
                    table.ForeignKey(
                        name: "fk_communication_campaigns_communications_communication_id",
                        column: x => x.communication_id,
                        principalTable: "communications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "communication_villages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    communication_id = table.Column<Guid>(type: "uuid", nullable: false),
                    village_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_communication_villages", x => x.id);
                    table.ForeignKey(
                        name: "fk_communication_villages_communications_communication_id",
                        column: x => x.communication_id,
                        principalTable: "communications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_communication_villages_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "communication_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    communication_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_communication_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_communication_voids_communications_communication_id",
                        column: x => x.communication_id,
                        principalTable: "communications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enterprise_fact_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fact_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enterprise_fact_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_enterprise_fact_voids_enterprise_facts_fact_id",
                        column: x => x.fact_id,
                        principalTable: "enterprise_facts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enterprise_confirmations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fact_id = table.Column<Guid>(type: "uuid", nullable: true),
                    profile_id = table.Column<Guid>(type: "uuid", nullable: true),
                    confirmed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    user_role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enterprise_confirmations", x => x.id);
                    table.ForeignKey(
                        name: "fk_enterprise_confirmations_enterprise_facts_fact_id",
                        column: x => x.fact_id,
                        principalTable: "enterprise_facts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_enterprise_confirmations_enterprise_profiles_profile_id",
                        column: x => x.profile_id,
                        principalTable: "enterprise_profiles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exemplar_presentations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    exemplar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    communication_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exemplar_presentations", x => x.id);
                    table.ForeignKey(
                        name: "fk_exemplar_presentations_communications_communication_id",
                        column: x => x.communication_id,
                        principalTable: "communications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplar_presentations_exemplars_exemplar_id",
                        column: x => x.exemplar_id,
                        principalTable: "exemplars",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exemplar_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    exemplar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    is_effective = table.Column<bool>(type: "boolean", nullable: false),
                    honour = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    decision_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    village_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exemplar_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_exemplar_steps_exemplars_exemplar_id",
                        column: x => x.exemplar_id,
                        principalTable: "exemplars",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplar_steps_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exemplar_stories",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    exemplar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: false),
                    approved_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    approved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exemplar_stories", x => x.id);
                    table.ForeignKey(
                        name: "fk_exemplar_stories_exemplars_exemplar_id",
                        column: x => x.exemplar_id,
                        principalTable: "exemplars",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    record_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    before_id = table.Column<Guid>(type: "uuid", nullable: true),
                    former = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_lines", x => x.id);
                    table.ForeignKey(
                        name: "fk_import_lines_imports_import_id",
                        column: x => x.import_id,
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_undos",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_undos", x => x.id);
                    table.ForeignKey(
                        name: "fk_import_undos_imports_import_id",
                        column: x => x.import_id,
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_lots",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    draw_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    is_drawn = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_lots", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_lots_inspection_draws_draw_id",
                        column: x => x.draw_id,
                        principalTable: "inspection_draws",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_lots_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    search_fold = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    lead = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    from_on = table.Column<DateOnly>(type: "date", nullable: true),
                    to_on = table.Column<DateOnly>(type: "date", nullable: true),
                    draw_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_visits", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_visits_inspection_draws_draw_id",
                        column: x => x.draw_id,
                        principalTable: "inspection_draws",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "movement_draft_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    draft_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    who = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    subjects = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    criteria = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    reference = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    unit = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    from_scaled = table.Column<long>(type: "bigint", nullable: true),
                    to_scaled = table.Column<long>(type: "bigint", nullable: true),
                    baseline_scaled = table.Column<long>(type: "bigint", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    date = table.Column<DateOnly>(type: "date", nullable: true),
                    word = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    removed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_movement_draft_lines", x => x.id);
                    table.ForeignKey(
                        name: "fk_movement_draft_lines_movement_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: "movement_drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mail_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mail_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_mail_steps_outbox_mails_mail_id",
                        column: x => x.mail_id,
                        principalTable: "outbox_mails",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "policy_authors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    policy_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_authors", x => x.id);
                    table.ForeignKey(
                        name: "fk_policy_authors_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_policy_authors_policies_policy_id",
                        column: x => x.policy_id,
                        principalTable: "policies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "policy_uses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    policy_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    unit_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    used_on = table.Column<DateOnly>(type: "date", nullable: false),
                    what = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    result = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_uses", x => x.id);
                    table.ForeignKey(
                        name: "fk_policy_uses_policies_policy_id",
                        column: x => x.policy_id,
                        principalTable: "policies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_policy_uses_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proposal_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposal_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_proposal_steps_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recognition_revocations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recognition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revoked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decision_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recognition_revocations", x => x.id);
                    table.ForeignKey(
                        name: "fk_recognition_revocations_recognitions_recognition_id",
                        column: x => x.recognition_id,
                        principalTable: "recognitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recognition_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recognition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recognition_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_recognition_voids_recognitions_recognition_id",
                        column: x => x.recognition_id,
                        principalTable: "recognitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pledges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    registration_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    sense = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    value_ten_thousandths = table.Column<long>(type: "bigint", nullable: true),
                    unit = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    measure = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pledges", x => x.id);
                    table.ForeignKey(
                        name: "fk_pledges_registrations_registration_id",
                        column: x => x.registration_id,
                        principalTable: "registrations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "registration_withdrawals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    registration_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registration_withdrawals", x => x.id);
                    table.ForeignKey(
                        name: "fk_registration_withdrawals_registrations_registration_id",
                        column: x => x.registration_id,
                        principalTable: "registrations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "support_results",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    support_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    quantity_ten_thousandths = table.Column<long>(type: "bigint", nullable: true),
                    unit_text = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_results", x => x.id);
                    table.ForeignKey(
                        name: "fk_support_results_supports_support_id",
                        column: x => x.support_id,
                        principalTable: "supports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    village_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    forms = table.Column<int>(type: "integer", nullable: false),
                    first_user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    first_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    first_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    first_lines = table.Column<string>(type: "text", nullable: true),
                    second_user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    second_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    second_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    second_lines = table.Column<string>(type: "text", nullable: true),
                    counts = table.Column<string>(type: "text", nullable: true),
                    counted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_batches", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_batches_survey_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "survey_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_survey_batches_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_boxes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    village_id = table.Column<Guid>(type: "uuid", nullable: false),
                    counts = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_boxes", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_boxes_survey_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "survey_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_survey_boxes_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_closures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_closures", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_closures_survey_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "survey_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_drawn_households",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    village_id = table.Column<Guid>(type: "uuid", nullable: false),
                    household_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_drawn_households", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_drawn_households_households_household_id",
                        column: x => x.household_id,
                        principalTable: "households",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_survey_drawn_households_survey_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "survey_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    village_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    is_used = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_invitations", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_invitations_survey_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "survey_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_villages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    village_id = table.Column<Guid>(type: "uuid", nullable: false),
                    households = table.Column<int>(type: "integer", nullable: false),
                    asked = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_villages", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_villages_survey_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "survey_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_survey_villages_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "target_place_ends",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_target_place_ends", x => x.id);
                    table.ForeignKey(
                        name: "fk_target_place_ends_target_places_place_id",
                        column: x => x.place_id,
                        principalTable: "target_places",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_plan_duties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    duty_key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_plan_duties", x => x.id);
                    table.ForeignKey(
                        name: "fk_unit_plan_duties_unit_plans_unit_plan_id",
                        column: x => x.unit_plan_id,
                        principalTable: "unit_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_plan_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_plan_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_unit_plan_voids_unit_plans_unit_plan_id",
                        column: x => x.unit_plan_id,
                        principalTable: "unit_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exemplar_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    exemplar_id = table.Column<Guid>(type: "uuid", nullable: true),
                    step_id = table.Column<Guid>(type: "uuid", nullable: true),
                    presentation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exemplar_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_exemplar_voids_exemplar_presentations_presentation_id",
                        column: x => x.presentation_id,
                        principalTable: "exemplar_presentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplar_voids_exemplar_steps_step_id",
                        column: x => x.step_id,
                        principalTable: "exemplar_steps",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplar_voids_exemplars_exemplar_id",
                        column: x => x.exemplar_id,
                        principalTable: "exemplars",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_acts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    visit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    was_from = table.Column<DateOnly>(type: "date", nullable: true),
                    was_to = table.Column<DateOnly>(type: "date", nullable: true),
                    from_on = table.Column<DateOnly>(type: "date", nullable: true),
                    to_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_acts", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_acts_inspection_visits_visit_id",
                        column: x => x.visit_id,
                        principalTable: "inspection_visits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    visit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    recommendation = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    search_fold = table.Column<string>(type: "character varying(1301)", maxLength: 1301, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    work_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_findings", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_findings_inspection_visits_visit_id",
                        column: x => x.visit_id,
                        principalTable: "inspection_visits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_findings_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_findings_work_items_work_item_id",
                        column: x => x.work_item_id,
                        principalTable: "work_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    visit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_members", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_members_inspection_visits_visit_id",
                        column: x => x.visit_id,
                        principalTable: "inspection_visits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_members_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_minutes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    visit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    present = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    found = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    conclusion = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_minutes", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_minutes_inspection_visits_visit_id",
                        column: x => x.visit_id,
                        principalTable: "inspection_visits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_overlaps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    visit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_visit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_overlaps", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_overlaps_inspection_visits_other_visit_id",
                        column: x => x.other_visit_id,
                        principalTable: "inspection_visits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_overlaps_inspection_visits_visit_id",
                        column: x => x.visit_id,
                        principalTable: "inspection_visits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_places",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    visit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_places", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_places_inspection_visits_visit_id",
                        column: x => x.visit_id,
                        principalTable: "inspection_visits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_places_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_visit_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    visit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    added_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_visit_plans", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_visit_plans_inspection_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "inspection_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_visit_plans_inspection_visits_visit_id",
                        column: x => x.visit_id,
                        principalTable: "inspection_visits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "policy_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    policy_id = table.Column<Guid>(type: "uuid", nullable: true),
                    use_id = table.Column<Guid>(type: "uuid", nullable: true),
                    proposal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    step_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_policy_voids_policies_policy_id",
                        column: x => x.policy_id,
                        principalTable: "policies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_policy_voids_policy_uses_use_id",
                        column: x => x.use_id,
                        principalTable: "policy_uses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_policy_voids_proposal_steps_step_id",
                        column: x => x.step_id,
                        principalTable: "proposal_steps",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_policy_voids_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "support_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    support_id = table.Column<Guid>(type: "uuid", nullable: true),
                    result_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_support_voids_support_results_result_id",
                        column: x => x.result_id,
                        principalTable: "support_results",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_support_voids_supports_support_id",
                        column: x => x.support_id,
                        principalTable: "supports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: true),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_voids_survey_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "survey_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_survey_voids_survey_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "survey_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_results",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    closure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    village_id = table.Column<Guid>(type: "uuid", nullable: false),
                    counts = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_results", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_results_survey_closures_closure_id",
                        column: x => x.closure_id,
                        principalTable: "survey_closures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_survey_results_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    visit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    finding_id = table.Column<Guid>(type: "uuid", nullable: true),
                    remark_id = table.Column<Guid>(type: "uuid", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_answers", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_answers_community_remarks_remark_id",
                        column: x => x.remark_id,
                        principalTable: "community_remarks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_answers_inspection_findings_finding_id",
                        column: x => x.finding_id,
                        principalTable: "inspection_findings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_answers_inspection_visits_visit_id",
                        column: x => x.visit_id,
                        principalTable: "inspection_visits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    minutes_id = table.Column<Guid>(type: "uuid", nullable: true),
                    finding_id = table.Column<Guid>(type: "uuid", nullable: true),
                    remark_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_voids_community_remarks_remark_id",
                        column: x => x.remark_id,
                        principalTable: "community_remarks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_voids_inspection_findings_finding_id",
                        column: x => x.finding_id,
                        principalTable: "inspection_findings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_voids_inspection_minutes_minutes_id",
                        column: x => x.minutes_id,
                        principalTable: "inspection_minutes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_voids_inspection_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "inspection_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_body_conclusions_meeting_id_position",
                table: "body_conclusions",
                columns: new[] { "meeting_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_body_conclusions_unit_id",
                table: "body_conclusions",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_body_meeting_minutes_meeting_id",
                table: "body_meeting_minutes",
                column: "meeting_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_body_meeting_seats_meeting_id_position",
                table: "body_meeting_seats",
                columns: new[] { "meeting_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_body_meeting_seats_member_id",
                table: "body_meeting_seats",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_body_meeting_topics_meeting_id_position",
                table: "body_meeting_topics",
                columns: new[] { "meeting_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_body_meetings_commune_id_held_on",
                table: "body_meetings",
                columns: new[] { "commune_id", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ix_body_meetings_commune_id_year_number",
                table: "body_meetings",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_communication_campaigns_communication_id_key",
                table: "communication_campaigns",
                columns: new[] { "communication_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_communication_plans_commune_id_unit_id_year_revision",
                table: "communication_plans",
                columns: new[] { "commune_id", "unit_id", "year", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_communication_plans_unit_id",
                table: "communication_plans",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_communication_villages_communication_id_village_id",
                table: "communication_villages",
                columns: new[] { "communication_id", "village_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_communication_villages_village_id",
                table: "communication_villages",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_communication_voids_communication_id",
                table: "communication_voids",
                column: "communication_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_communications_commune_id_held_on",
                table: "communications",
                columns: new[] { "commune_id", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ix_communications_commune_id_year_number",
                table: "communications",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_communications_unit_id",
                table: "communications",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_community_remarks_commune_id_year_number",
                table: "community_remarks",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_community_remarks_village_id",
                table: "community_remarks",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_council_member_charges_member_id_valid_from",
                table: "council_member_charges",
                columns: new[] { "member_id", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_council_member_charges_village_id",
                table: "council_member_charges",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_enterprise_confirmations_fact_id",
                table: "enterprise_confirmations",
                column: "fact_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_enterprise_confirmations_profile_id",
                table: "enterprise_confirmations",
                column: "profile_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_enterprise_fact_voids_fact_id",
                table: "enterprise_fact_voids",
                column: "fact_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_enterprise_facts_commune_id_expires_on",
                table: "enterprise_facts",
                columns: new[] { "commune_id", "expires_on" });

            migrationBuilder.CreateIndex(
                name: "ix_enterprise_facts_commune_id_unit_id_kind",
                table: "enterprise_facts",
                columns: new[] { "commune_id", "unit_id", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_enterprise_facts_commune_id_year_number",
                table: "enterprise_facts",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_enterprise_facts_unit_id",
                table: "enterprise_facts",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_enterprise_profiles_unit_id_revision",
                table: "enterprise_profiles",
                columns: new[] { "unit_id", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_enterprise_profiles_village_id",
                table: "enterprise_profiles",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_presentations_communication_id",
                table: "exemplar_presentations",
                column: "communication_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_presentations_exemplar_id_communication_id",
                table: "exemplar_presentations",
                columns: new[] { "exemplar_id", "communication_id" });

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_steps_exemplar_id_on",
                table: "exemplar_steps",
                columns: new[] { "exemplar_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_steps_village_id",
                table: "exemplar_steps",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_stories_exemplar_id_channel",
                table: "exemplar_stories",
                columns: new[] { "exemplar_id", "channel" });

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_voids_exemplar_id",
                table: "exemplar_voids",
                column: "exemplar_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_voids_presentation_id",
                table: "exemplar_voids",
                column: "presentation_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_voids_step_id",
                table: "exemplar_voids",
                column: "step_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_commune_id_found_on",
                table: "exemplars",
                columns: new[] { "commune_id", "found_on" });

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_commune_id_year_number",
                table: "exemplars",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_unit_id",
                table: "exemplars",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_village_id",
                table: "exemplars",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_gap_reminders_unit_id_year_on",
                table: "gap_reminders",
                columns: new[] { "unit_id", "year", "on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_household_voids_household_id",
                table: "household_voids",
                column: "household_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_import_lines_import_id",
                table: "import_lines",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_import_lines_record_id",
                table: "import_lines",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_import_undos_import_id",
                table: "import_undos",
                column: "import_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_imports_commune_id_year_number",
                table: "imports",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_acts_visit_id_position",
                table: "inspection_acts",
                columns: new[] { "visit_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_answers_finding_id",
                table: "inspection_answers",
                column: "finding_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_answers_remark_id",
                table: "inspection_answers",
                column: "remark_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_answers_visit_id",
                table: "inspection_answers",
                column: "visit_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_draws_commune_id_year_number",
                table: "inspection_draws",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_findings_commune_id_year_number",
                table: "inspection_findings",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_findings_unit_id",
                table: "inspection_findings",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_findings_visit_id",
                table: "inspection_findings",
                column: "visit_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_findings_work_item_id",
                table: "inspection_findings",
                column: "work_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_lots_draw_id_position",
                table: "inspection_lots",
                columns: new[] { "draw_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_lots_unit_id",
                table: "inspection_lots",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_members_person_id",
                table: "inspection_members",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_members_visit_id_position",
                table: "inspection_members",
                columns: new[] { "visit_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_minutes_commune_id_held_on",
                table: "inspection_minutes",
                columns: new[] { "commune_id", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ix_inspection_minutes_visit_id",
                table: "inspection_minutes",
                column: "visit_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_overlaps_other_visit_id",
                table: "inspection_overlaps",
                column: "other_visit_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_overlaps_visit_id",
                table: "inspection_overlaps",
                column: "visit_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_places_unit_id",
                table: "inspection_places",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_places_visit_id_unit_id",
                table: "inspection_places",
                columns: new[] { "visit_id", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_plans_commune_id_year_number",
                table: "inspection_plans",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_visit_plans_plan_id",
                table: "inspection_visit_plans",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_visit_plans_visit_id_plan_id",
                table: "inspection_visit_plans",
                columns: new[] { "visit_id", "plan_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_visits_commune_id_from_on",
                table: "inspection_visits",
                columns: new[] { "commune_id", "from_on" });

            migrationBuilder.CreateIndex(
                name: "ix_inspection_visits_commune_id_year_number",
                table: "inspection_visits",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_visits_draw_id",
                table: "inspection_visits",
                column: "draw_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_voids_finding_id",
                table: "inspection_voids",
                column: "finding_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_voids_minutes_id",
                table: "inspection_voids",
                column: "minutes_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_voids_plan_id",
                table: "inspection_voids",
                column: "plan_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_voids_remark_id",
                table: "inspection_voids",
                column: "remark_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mail_steps_mail_id_position",
                table: "mail_steps",
                columns: new[] { "mail_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_movement_draft_lines_draft_id_kind_position",
                table: "movement_draft_lines",
                columns: new[] { "draft_id", "kind", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_movement_drafts_commune_id_started_at",
                table: "movement_drafts",
                columns: new[] { "commune_id", "started_at" });

            migrationBuilder.CreateIndex(
                name: "ix_movement_launches_movement_id",
                table: "movement_launches",
                column: "movement_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_mails_commune_id_user_id_digest_on",
                table: "outbox_mails",
                columns: new[] { "commune_id", "user_id", "digest_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_mails_user_id",
                table: "outbox_mails",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_pledges_registration_id_position",
                table: "pledges",
                columns: new[] { "registration_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_policies_commune_id_issued_on",
                table: "policies",
                columns: new[] { "commune_id", "issued_on" });

            migrationBuilder.CreateIndex(
                name: "ix_policies_commune_id_year_number",
                table: "policies",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_policies_issuer_unit_id",
                table: "policies",
                column: "issuer_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_policy_authors_person_id",
                table: "policy_authors",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_policy_authors_policy_id_person_id",
                table: "policy_authors",
                columns: new[] { "policy_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_policy_uses_commune_id_unit_id_used_on",
                table: "policy_uses",
                columns: new[] { "commune_id", "unit_id", "used_on" });

            migrationBuilder.CreateIndex(
                name: "ix_policy_uses_policy_id_used_on",
                table: "policy_uses",
                columns: new[] { "policy_id", "used_on" });

            migrationBuilder.CreateIndex(
                name: "ix_policy_uses_unit_id",
                table: "policy_uses",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_policy_voids_policy_id",
                table: "policy_voids",
                column: "policy_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_policy_voids_proposal_id",
                table: "policy_voids",
                column: "proposal_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_policy_voids_step_id",
                table: "policy_voids",
                column: "step_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_policy_voids_use_id",
                table: "policy_voids",
                column: "use_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_proposal_steps_proposal_id_on",
                table: "proposal_steps",
                columns: new[] { "proposal_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_proposals_commune_id_unit_id_proposed_on",
                table: "proposals",
                columns: new[] { "commune_id", "unit_id", "proposed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_proposals_commune_id_year_number",
                table: "proposals",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_proposals_unit_id",
                table: "proposals",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_recognition_revocations_recognition_id",
                table: "recognition_revocations",
                column: "recognition_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_recognition_voids_recognition_id",
                table: "recognition_voids",
                column: "recognition_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_recognitions_commune_id_title_decided_on",
                table: "recognitions",
                columns: new[] { "commune_id", "title", "decided_on" });

            migrationBuilder.CreateIndex(
                name: "ix_recognitions_unit_id",
                table: "recognitions",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_registration_withdrawals_registration_id",
                table: "registration_withdrawals",
                column: "registration_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_registrations_commune_id_year_number",
                table: "registrations",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_registrations_movement_id_year_kind_subject_id",
                table: "registrations",
                columns: new[] { "movement_id", "year", "kind", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_registrations_unit_id",
                table: "registrations",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_support_results_support_id_on",
                table: "support_results",
                columns: new[] { "support_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_support_voids_result_id",
                table: "support_voids",
                column: "result_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_support_voids_support_id",
                table: "support_voids",
                column: "support_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supports_commune_id_giver_unit_id_counted_year",
                table: "supports",
                columns: new[] { "commune_id", "giver_unit_id", "counted_year" });

            migrationBuilder.CreateIndex(
                name: "ix_supports_commune_id_village_id_counted_year",
                table: "supports",
                columns: new[] { "commune_id", "village_id", "counted_year" });

            migrationBuilder.CreateIndex(
                name: "ix_supports_commune_id_year_number",
                table: "supports",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supports_giver_unit_id",
                table: "supports",
                column: "giver_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_supports_unit_id",
                table: "supports",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_supports_village_id",
                table: "supports",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_batches_round_id_number",
                table: "survey_batches",
                columns: new[] { "round_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_batches_village_id",
                table: "survey_batches",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_boxes_round_id_village_id",
                table: "survey_boxes",
                columns: new[] { "round_id", "village_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_boxes_village_id",
                table: "survey_boxes",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_closures_round_id",
                table: "survey_closures",
                column: "round_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_drawn_households_household_id",
                table: "survey_drawn_households",
                column: "household_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_drawn_households_round_id_household_id",
                table: "survey_drawn_households",
                columns: new[] { "round_id", "household_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_invitations_code_hash",
                table: "survey_invitations",
                column: "code_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_invitations_round_id_village_id",
                table: "survey_invitations",
                columns: new[] { "round_id", "village_id" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_results_closure_id_village_id",
                table: "survey_results",
                columns: new[] { "closure_id", "village_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_results_village_id",
                table: "survey_results",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_rounds_commune_id_year_number",
                table: "survey_rounds",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_villages_round_id_village_id",
                table: "survey_villages",
                columns: new[] { "round_id", "village_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_villages_village_id",
                table: "survey_villages",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_voids_batch_id",
                table: "survey_voids",
                column: "batch_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_voids_round_id",
                table: "survey_voids",
                column: "round_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_target_place_ends_place_id",
                table: "target_place_ends",
                column: "place_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_target_places_movement_id_target_key",
                table: "target_places",
                columns: new[] { "movement_id", "target_key" });

            migrationBuilder.CreateIndex(
                name: "ix_target_places_unit_id",
                table: "target_places",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_plan_calls_movement_id_recorded_at",
                table: "unit_plan_calls",
                columns: new[] { "movement_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_unit_plan_duties_unit_plan_id_duty_key",
                table: "unit_plan_duties",
                columns: new[] { "unit_plan_id", "duty_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_unit_plan_voids_unit_plan_id",
                table: "unit_plan_voids",
                column: "unit_plan_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_unit_plans_movement_id_unit_id",
                table: "unit_plans",
                columns: new[] { "movement_id", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "ix_unit_plans_unit_id",
                table: "unit_plans",
                column: "unit_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "body_conclusions");

            migrationBuilder.DropTable(
                name: "body_meeting_minutes");

            migrationBuilder.DropTable(
                name: "body_meeting_seats");

            migrationBuilder.DropTable(
                name: "body_meeting_topics");

            migrationBuilder.DropTable(
                name: "communication_campaigns");

            migrationBuilder.DropTable(
                name: "communication_plans");

            migrationBuilder.DropTable(
                name: "communication_villages");

            migrationBuilder.DropTable(
                name: "communication_voids");

            migrationBuilder.DropTable(
                name: "council_member_charges");

            migrationBuilder.DropTable(
                name: "enterprise_confirmations");

            migrationBuilder.DropTable(
                name: "enterprise_fact_voids");

            migrationBuilder.DropTable(
                name: "exemplar_stories");

            migrationBuilder.DropTable(
                name: "exemplar_voids");

            migrationBuilder.DropTable(
                name: "gap_reminders");

            migrationBuilder.DropTable(
                name: "household_voids");

            migrationBuilder.DropTable(
                name: "import_lines");

            migrationBuilder.DropTable(
                name: "import_undos");

            migrationBuilder.DropTable(
                name: "inspection_acts");

            migrationBuilder.DropTable(
                name: "inspection_answers");

            migrationBuilder.DropTable(
                name: "inspection_lots");

            migrationBuilder.DropTable(
                name: "inspection_members");

            migrationBuilder.DropTable(
                name: "inspection_overlaps");

            migrationBuilder.DropTable(
                name: "inspection_places");

            migrationBuilder.DropTable(
                name: "inspection_visit_plans");

            migrationBuilder.DropTable(
                name: "inspection_voids");

            migrationBuilder.DropTable(
                name: "mail_steps");

            migrationBuilder.DropTable(
                name: "movement_draft_lines");

            migrationBuilder.DropTable(
                name: "movement_launches");

            migrationBuilder.DropTable(
                name: "pledges");

            migrationBuilder.DropTable(
                name: "policy_authors");

            migrationBuilder.DropTable(
                name: "policy_voids");

            migrationBuilder.DropTable(
                name: "recognition_revocations");

            migrationBuilder.DropTable(
                name: "recognition_voids");

            migrationBuilder.DropTable(
                name: "registration_withdrawals");

            migrationBuilder.DropTable(
                name: "support_voids");

            migrationBuilder.DropTable(
                name: "survey_boxes");

            migrationBuilder.DropTable(
                name: "survey_drawn_households");

            migrationBuilder.DropTable(
                name: "survey_invitations");

            migrationBuilder.DropTable(
                name: "survey_results");

            migrationBuilder.DropTable(
                name: "survey_villages");

            migrationBuilder.DropTable(
                name: "survey_voids");

            migrationBuilder.DropTable(
                name: "target_place_ends");

            migrationBuilder.DropTable(
                name: "unit_plan_calls");

            migrationBuilder.DropTable(
                name: "unit_plan_duties");

            migrationBuilder.DropTable(
                name: "unit_plan_voids");

            migrationBuilder.DropTable(
                name: "body_meetings");

            migrationBuilder.DropTable(
                name: "enterprise_profiles");

            migrationBuilder.DropTable(
                name: "enterprise_facts");

            migrationBuilder.DropTable(
                name: "exemplar_presentations");

            migrationBuilder.DropTable(
                name: "exemplar_steps");

            migrationBuilder.DropTable(
                name: "imports");

            migrationBuilder.DropTable(
                name: "community_remarks");

            migrationBuilder.DropTable(
                name: "inspection_findings");

            migrationBuilder.DropTable(
                name: "inspection_minutes");

            migrationBuilder.DropTable(
                name: "inspection_plans");

            migrationBuilder.DropTable(
                name: "outbox_mails");

            migrationBuilder.DropTable(
                name: "movement_drafts");

            migrationBuilder.DropTable(
                name: "policy_uses");

            migrationBuilder.DropTable(
                name: "proposal_steps");

            migrationBuilder.DropTable(
                name: "recognitions");

            migrationBuilder.DropTable(
                name: "registrations");

            migrationBuilder.DropTable(
                name: "support_results");

            migrationBuilder.DropTable(
                name: "survey_closures");

            migrationBuilder.DropTable(
                name: "survey_batches");

            migrationBuilder.DropTable(
                name: "target_places");

            migrationBuilder.DropTable(
                name: "unit_plans");

            migrationBuilder.DropTable(
                name: "communications");

            migrationBuilder.DropTable(
                name: "exemplars");

            migrationBuilder.DropTable(
                name: "inspection_visits");

            migrationBuilder.DropTable(
                name: "policies");

            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "supports");

            migrationBuilder.DropTable(
                name: "survey_rounds");

            migrationBuilder.DropTable(
                name: "inspection_draws");

            migrationBuilder.DropColumn(
                name: "reminders_off",
                table: "users");

            migrationBuilder.DropColumn(
                name: "name_fold",
                table: "evidence_files");

            migrationBuilder.DropColumn(
                name: "stored_by_id",
                table: "evidence_files");

            migrationBuilder.DropColumn(
                name: "valid_until",
                table: "evidence_files");

            migrationBuilder.DropColumn(
                name: "body",
                table: "council_members");
        }
    }
}
