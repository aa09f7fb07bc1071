using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoachBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class SeenAndPaused : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Shown",
                table: "chat",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PausedUntil",
                table: "subscription",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Not DropColumn: that would copy the table in several transactions, and a crash between them would leave half of it.
            migrationBuilder.Sql(
                """
                ALTER TABLE "chat" DROP COLUMN "Shown";
                ALTER TABLE "subscription" DROP COLUMN "PausedUntil";
                """);
        }
    }
}
