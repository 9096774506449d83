using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChungSuc.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Wip : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "enterprise_confirmations");

            migrationBuilder.DropTable(
                name: "enterprise_fact_voids");

            migrationBuilder.DropTable(
                name: "enterprise_profiles");

            migrationBuilder.DropTable(
                name: "enterprise_facts");
        }
    }
}
