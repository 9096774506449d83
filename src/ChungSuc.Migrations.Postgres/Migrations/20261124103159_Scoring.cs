using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChungSuc.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Scoring : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_assessments_commune_id_year_set_id_unit_id",
                table: "assessments");

            migrationBuilder.DropIndex(
                name: "ix_assessment_results_assessment_id_position",
                table: "assessment_results");

            migrationBuilder.DropIndex(
                name: "ix_assessment_conclusions_assessment_id",
                table: "assessment_conclusions");

            migrationBuilder.AddColumn<string>(
                name: "cluster",
                table: "assessments",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "participant_id",
                table: "assessments",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "participant_kind",
                table: "assessments",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "participant_name",
                table: "assessments",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "region",
                table: "assessments",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "max_points_ten_thousandths",
                table: "assessment_results",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "points_ten_thousandths",
                table: "assessment_results",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "round",
                table: "assessment_results",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "band",
                table: "assessment_conclusions",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "eliminations",
                table: "assessment_conclusions",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "max_points_ten_thousandths",
                table: "assessment_conclusions",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "points_ten_thousandths",
                table: "assessment_conclusions",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "rank_keys",
                table: "assessment_conclusions",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "round",
                table: "assessment_conclusions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "assessment_stages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    assigned_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assigned_unit_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    opened_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    only_codes = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_stages", x => x.id);
                    table.ForeignKey(
                        name: "fk_assessment_stages_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conclusion_withdrawals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    conclusion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conclusion_withdrawals", x => x.id);
                    table.ForeignKey(
                        name: "fk_conclusion_withdrawals_assessment_conclusions_conclusion_id",
                        column: x => x.conclusion_id,
                        principalTable: "assessment_conclusions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "score_overrides",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    points_ten_thousandths = table.Column<long>(type: "bigint", nullable: true),
                    passed = table.Column<bool>(type: "boolean", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_score_overrides", x => x.id);
                    table.ForeignKey(
                        name: "fk_score_overrides_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stated_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    label = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    case_kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: true),
                    amount = table.Column<long>(type: "bigint", nullable: true),
                    answer = table.Column<bool>(type: "boolean", nullable: true),
                    stated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    stated_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stated_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_stated_cases_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stated_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: true),
                    answer = table.Column<bool>(type: "boolean", nullable: true),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    stated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    stated_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stated_figures", x => x.id);
                    table.ForeignKey(
                        name: "fk_stated_figures_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "year_closures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    concluded = table.Column<int>(type: "integer", nullable: false),
                    unconcluded = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_year_closures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stage_completions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage_id = table.Column<Guid>(type: "uuid", nullable: false),
                    completed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    completed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    points_ten_thousandths = table.Column<long>(type: "bigint", nullable: true),
                    max_points_ten_thousandths = table.Column<long>(type: "bigint", nullable: true),
                    passed = table.Column<int>(type: "integer", nullable: false),
                    open = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stage_completions", x => x.id);
                    table.ForeignKey(
                        name: "fk_stage_completions_assessment_stages_stage_id",
                        column: x => x.stage_id,
                        principalTable: "assessment_stages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stage_marks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    points_ten_thousandths = table.Column<long>(type: "bigint", nullable: true),
                    passed = table.Column<bool>(type: "boolean", nullable: true),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    is_accepted = table.Column<bool>(type: "boolean", nullable: false),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    given_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stage_marks", x => x.id);
                    table.ForeignKey(
                        name: "fk_stage_marks_assessment_stages_stage_id",
                        column: x => x.stage_id,
                        principalTable: "assessment_stages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stated_case_voids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stated_case_voids", x => x.id);
                    table.ForeignKey(
                        name: "fk_stated_case_voids_stated_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "stated_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_assessments_commune_id_year_set_id_unit_id_participant_id",
                table: "assessments",
                columns: new[] { "commune_id", "year", "set_id", "unit_id", "participant_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_results_assessment_id_round_position",
                table: "assessment_results",
                columns: new[] { "assessment_id", "round", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_conclusions_assessment_id_round",
                table: "assessment_conclusions",
                columns: new[] { "assessment_id", "round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_stages_assessment_id_round_kind",
                table: "assessment_stages",
                columns: new[] { "assessment_id", "round", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_conclusion_withdrawals_conclusion_id",
                table: "conclusion_withdrawals",
                column: "conclusion_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_score_overrides_assessment_id_code_revision",
                table: "score_overrides",
                columns: new[] { "assessment_id", "code", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stage_completions_stage_id",
                table: "stage_completions",
                column: "stage_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stage_marks_stage_id_code_revision",
                table: "stage_marks",
                columns: new[] { "stage_id", "code", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stated_case_voids_case_id",
                table: "stated_case_voids",
                column: "case_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stated_cases_assessment_id_name",
                table: "stated_cases",
                columns: new[] { "assessment_id", "name" });

            migrationBuilder.CreateIndex(
                name: "ix_stated_figures_assessment_id_name_revision",
                table: "stated_figures",
                columns: new[] { "assessment_id", "name", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_year_closures_commune_id_year",
                table: "year_closures",
                columns: new[] { "commune_id", "year" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "conclusion_withdrawals");

            migrationBuilder.DropTable(
                name: "score_overrides");

            migrationBuilder.DropTable(
                name: "stage_completions");

            migrationBuilder.DropTable(
                name: "stage_marks");

            migrationBuilder.DropTable(
                name: "stated_case_voids");

            migrationBuilder.DropTable(
                name: "stated_figures");

            migrationBuilder.DropTable(
                name: "year_closures");

            migrationBuilder.DropTable(
                name: "assessment_stages");

            migrationBuilder.DropTable(
                name: "stated_cases");

            migrationBuilder.DropIndex(
                name: "ix_assessments_commune_id_year_set_id_unit_id_participant_id",
                table: "assessments");

            migrationBuilder.DropIndex(
                name: "ix_assessment_results_assessment_id_round_position",
                table: "assessment_results");

            migrationBuilder.DropIndex(
                name: "ix_assessment_conclusions_assessment_id_round",
                table: "assessment_conclusions");

            migrationBuilder.DropColumn(
                name: "cluster",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "participant_id",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "participant_kind",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "participant_name",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "region",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "max_points_ten_thousandths",
                table: "assessment_results");

            migrationBuilder.DropColumn(
                name: "points_ten_thousandths",
                table: "assessment_results");

            migrationBuilder.DropColumn(
                name: "round",
                table: "assessment_results");

            migrationBuilder.DropColumn(
                name: "band",
                table: "assessment_conclusions");

            migrationBuilder.DropColumn(
                name: "eliminations",
                table: "assessment_conclusions");

            migrationBuilder.DropColumn(
                name: "max_points_ten_thousandths",
                table: "assessment_conclusions");

            migrationBuilder.DropColumn(
                name: "points_ten_thousandths",
                table: "assessment_conclusions");

            migrationBuilder.DropColumn(
                name: "rank_keys",
                table: "assessment_conclusions");

            migrationBuilder.DropColumn(
                name: "round",
                table: "assessment_conclusions");

            migrationBuilder.CreateIndex(
                name: "ix_assessments_commune_id_year_set_id_unit_id",
                table: "assessments",
                columns: new[] { "commune_id", "year", "set_id", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_results_assessment_id_position",
                table: "assessment_results",
                columns: new[] { "assessment_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_conclusions_assessment_id",
                table: "assessment_conclusions",
                column: "assessment_id",
                unique: true);
        }
    }
}
