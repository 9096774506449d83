using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChungSuc.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Projects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    name_fold = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    total_vnd = table.Column<long>(type: "INTEGER", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    completes_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_of_programme = table.Column<bool>(type: "INTEGER", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_projects", x => x.id);
                    table.ForeignKey(
                        name: "fk_projects_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_projects_units_village_id",
                        column: x => x.village_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "project_fundings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount_vnd = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_fundings", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_fundings_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "project_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    amount_vnd = table.Column<long>(type: "INTEGER", nullable: false),
                    paper_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_lines", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_lines_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "project_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    line_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_voids_project_lines_line_id",
                        column: x => x.line_id,
                        principalTable: "project_lines",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_voids_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_project_fundings_project_id_source",
                table: "project_fundings",
                columns: new[] { "project_id", "source" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_project_lines_project_id_on",
                table: "project_lines",
                columns: new[] { "project_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_project_voids_line_id",
                table: "project_voids",
                column: "line_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_project_voids_project_id",
                table: "project_voids",
                column: "project_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_projects_commune_id_decided_on",
                table: "projects",
                columns: new[] { "commune_id", "decided_on" });

            migrationBuilder.CreateIndex(
                name: "ix_projects_commune_id_year_number",
                table: "projects",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_projects_unit_id",
                table: "projects",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_projects_village_id",
                table: "projects",
                column: "village_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "project_fundings");

            migrationBuilder.DropTable(
                name: "project_voids");

            migrationBuilder.DropTable(
                name: "project_lines");

            migrationBuilder.DropTable(
                name: "projects");
        }
    }
}
