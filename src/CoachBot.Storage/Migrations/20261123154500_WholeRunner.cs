using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoachBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class WholeRunner : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Runner",
                table: "chat",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<string>(
                name: "Diary",
                table: "chat",
                type: "TEXT",
                nullable: false,
                defaultValue: "{\"days\":{}}");

            migrationBuilder.Sql(
                """
                UPDATE "chat" SET "Runner" = json_object(
                    'since', "Since",
                    'level', 'L' || "Level",
                    'gates', "HighestGate",
                    'equipment', json(CASE "Kit" WHEN '' THEN '[]' ELSE '["' || replace("Kit", ',', '","') || '"]' END));
                """);

            // Not DropColumn: that would copy the table in several transactions, and a crash between them would leave half of it.
            migrationBuilder.Sql(
                """
                ALTER TABLE "chat" DROP COLUMN "Since";
                ALTER TABLE "chat" DROP COLUMN "Level";
                ALTER TABLE "chat" DROP COLUMN "HighestGate";
                ALTER TABLE "chat" DROP COLUMN "Kit";
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Since",
                table: "chat",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Level",
                table: "chat",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "HighestGate",
                table: "chat",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Kit",
                table: "chat",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.Sql(
                """
                UPDATE "chat" SET
                    "Since" = coalesce(json_extract("Runner", '$.since'), date("LastHeardAt" / 1000, 'unixepoch')),
                    "Level" = coalesce(CAST(substr(json_extract("Runner", '$.level'), 2) AS INTEGER), 0),
                    "HighestGate" = coalesce(json_extract("Runner", '$.gates'), 0),
                    "Kit" = coalesce((SELECT group_concat("value", ',') FROM json_each("chat"."Runner", '$.equipment')), '');
                """);

            migrationBuilder.Sql(
                """
                ALTER TABLE "chat" DROP COLUMN "Runner";
                ALTER TABLE "chat" DROP COLUMN "Diary";
                """);
        }
    }
}
