using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChungSuc.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class WorkItems : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "calendar_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_keys", x => x.id);
                    table.ForeignKey(
                        name: "fk_calendar_keys_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waived_duties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    movement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    duty_key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_waived_duties", x => x.id);
                    table.ForeignKey(
                        name: "fk_waived_duties_movements_movement_id",
                        column: x => x.movement_id,
                        principalTable: "movements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    title_fold = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    product = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    source_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source_text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    movement_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source_key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    source_record_id = table.Column<Guid>(type: "uuid", nullable: true),
                    owner_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    responsible_user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    responsible_person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    responsible_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    assigned_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assigned_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    assigned_on = table.Column<DateOnly>(type: "date", nullable: false),
                    deadline = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_work_items_movements_movement_id",
                        column: x => x.movement_id,
                        principalTable: "movements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_work_items_persons_responsible_person_id",
                        column: x => x.responsible_person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_work_items_units_owner_unit_id",
                        column: x => x.owner_unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_item_acts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    work_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    about_id = table.Column<Guid>(type: "uuid", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    new_deadline = table.Column<DateOnly>(type: "date", nullable: true),
                    mark = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_item_acts", x => x.id);
                    table.ForeignKey(
                        name: "fk_work_item_acts_work_items_work_item_id",
                        column: x => x.work_item_id,
                        principalTable: "work_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_item_helpers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    work_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_item_helpers", x => x.id);
                    table.ForeignKey(
                        name: "fk_work_item_helpers_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_work_item_helpers_work_items_work_item_id",
                        column: x => x.work_item_id,
                        principalTable: "work_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_item_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: false),
                    work_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_item_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_work_item_steps_work_items_work_item_id",
                        column: x => x.work_item_id,
                        principalTable: "work_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_keys_token_hash",
                table: "calendar_keys",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_calendar_keys_user_id",
                table: "calendar_keys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_waived_duties_movement_id_duty_key",
                table: "waived_duties",
                columns: new[] { "movement_id", "duty_key" });

            migrationBuilder.CreateIndex(
                name: "ix_work_item_acts_work_item_id_kind",
                table: "work_item_acts",
                columns: new[] { "work_item_id", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_work_item_acts_work_item_id_position",
                table: "work_item_acts",
                columns: new[] { "work_item_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_work_item_helpers_unit_id",
                table: "work_item_helpers",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_item_helpers_work_item_id_unit_id",
                table: "work_item_helpers",
                columns: new[] { "work_item_id", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_work_item_steps_work_item_id_position",
                table: "work_item_steps",
                columns: new[] { "work_item_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_work_items_commune_id_deadline",
                table: "work_items",
                columns: new[] { "commune_id", "deadline" });

            migrationBuilder.CreateIndex(
                name: "ix_work_items_commune_id_year_number",
                table: "work_items",
                columns: new[] { "commune_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_work_items_movement_id_source_key",
                table: "work_items",
                columns: new[] { "movement_id", "source_key" });

            migrationBuilder.CreateIndex(
                name: "ix_work_items_owner_unit_id",
                table: "work_items",
                column: "owner_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_items_responsible_person_id",
                table: "work_items",
                column: "responsible_person_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_items_source_record_id",
                table: "work_items",
                column: "source_record_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "calendar_keys");

            migrationBuilder.DropTable(
                name: "waived_duties");

            migrationBuilder.DropTable(
                name: "work_item_acts");

            migrationBuilder.DropTable(
                name: "work_item_helpers");

            migrationBuilder.DropTable(
                name: "work_item_steps");

            migrationBuilder.DropTable(
                name: "work_items");
        }
    }
}
