using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChungSuc.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CriteriaLibrary : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "criteria_parameter_values",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    set_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    parameter = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    entered_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    entered_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteria_parameter_values", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "criteria_set_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    set_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    based_on = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    started_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    edited_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    edited_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteria_set_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "criteria_set_withdrawals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    set_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteria_set_withdrawals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "criteria_parameter_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    value_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    replaced_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteria_parameter_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_criteria_parameter_voids_criteria_parameter_values_value_id",
                        column: x => x.value_id,
                        principalTable: "criteria_parameter_values",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "criteria_set_discards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteria_set_discards", x => x.id);
                    table.ForeignKey(
                        name: "fk_criteria_set_discards_criteria_set_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: "criteria_set_drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "criteria_set_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    set_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    published_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteria_set_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_criteria_set_versions_criteria_set_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: "criteria_set_drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_criteria_parameter_values_commune_id_set_id_parameter_valid_from",
                table: "criteria_parameter_values",
                columns: new[] { "commune_id", "set_id", "parameter", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_criteria_parameter_voids_value_id",
                table: "criteria_parameter_voids",
                column: "value_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_criteria_set_discards_draft_id",
                table: "criteria_set_discards",
                column: "draft_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_criteria_set_drafts_commune_id_edited_at",
                table: "criteria_set_drafts",
                columns: new[] { "commune_id", "edited_at" });

            migrationBuilder.CreateIndex(
                name: "ix_criteria_set_versions_commune_id_set_id_version",
                table: "criteria_set_versions",
                columns: new[] { "commune_id", "set_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_criteria_set_versions_draft_id",
                table: "criteria_set_versions",
                column: "draft_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_criteria_set_withdrawals_commune_id_set_id_version",
                table: "criteria_set_withdrawals",
                columns: new[] { "commune_id", "set_id", "version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "criteria_parameter_voids");

            migrationBuilder.DropTable(
                name: "criteria_set_discards");

            migrationBuilder.DropTable(
                name: "criteria_set_versions");

            migrationBuilder.DropTable(
                name: "criteria_set_withdrawals");

            migrationBuilder.DropTable(
                name: "criteria_parameter_values");

            migrationBuilder.DropTable(
                name: "criteria_set_drafts");
        }
    }
}
