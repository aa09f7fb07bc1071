using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoachBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Deliveries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_delivery_Platform_Chat_SessionDate",
                table: "delivery");

            migrationBuilder.DropIndex(
                name: "IX_delivery_Platform_State_Kind_Id",
                table: "delivery");

            migrationBuilder.DropIndex(
                name: "IX_delivery_Platform_State_NotBefore",
                table: "delivery");

            migrationBuilder.DropIndex(
                name: "IX_subscription_IsDead_NextDue",
                table: "subscription");

            migrationBuilder.CreateIndex(
                name: "subscription_due",
                table: "subscription",
                column: "NextDue",
                filter: "NOT \"IsDead\"");

            migrationBuilder.RenameColumn(
                name: "SessionDate",
                table: "delivery",
                newName: "Once");

            migrationBuilder.AddColumn<bool>(
                name: "IsBarred",
                table: "subscription",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "RefusedOn",
                table: "subscription",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ZoneData",
                table: "subscription",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "AgainAt",
                table: "delivery",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Epoch",
                table: "delivery",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "lease",
                columns: table => new
                {
                    Platform = table.Column<string>(type: "TEXT", nullable: false),
                    Epoch = table.Column<long>(type: "INTEGER", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lease", x => x.Platform);
                });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_Platform_Chat_Kind_Once",
                table: "delivery",
                columns: new[] { "Platform", "Chat", "Kind", "Once" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "delivery_again",
                table: "delivery",
                columns: new[] { "Platform", "AgainAt" },
                filter: "\"AgainAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "delivery_answers",
                table: "delivery",
                columns: new[] { "Platform", "Id" },
                filter: "\"State\" = 1 AND \"Kind\" = 1");

            migrationBuilder.CreateIndex(
                name: "delivery_ready",
                table: "delivery",
                columns: new[] { "Platform", "NotAfter", "Id" },
                filter: "\"State\" = 1");

            migrationBuilder.CreateIndex(
                name: "delivery_sending",
                table: "delivery",
                columns: new[] { "Platform", "Chat" },
                unique: true,
                filter: "\"State\" = 2");

            migrationBuilder.CreateIndex(
                name: "delivery_waiting",
                table: "delivery",
                columns: new[] { "Platform", "NotBefore" },
                filter: "\"State\" = 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "subscription_due",
                table: "subscription");

            migrationBuilder.CreateIndex(
                name: "IX_subscription_IsDead_NextDue",
                table: "subscription",
                columns: new[] { "IsDead", "NextDue" });

            migrationBuilder.DropTable(
                name: "lease");

            migrationBuilder.DropIndex(
                name: "IX_delivery_Platform_Chat_Kind_Once",
                table: "delivery");

            migrationBuilder.DropIndex(
                name: "delivery_again",
                table: "delivery");

            migrationBuilder.DropIndex(
                name: "delivery_answers",
                table: "delivery");

            migrationBuilder.DropIndex(
                name: "delivery_ready",
                table: "delivery");

            migrationBuilder.DropIndex(
                name: "delivery_sending",
                table: "delivery");

            migrationBuilder.DropIndex(
                name: "delivery_waiting",
                table: "delivery");

            // Not DropColumn: that would copy the table in several transactions, and a crash between them would leave half of it.
            migrationBuilder.Sql(
                """
                ALTER TABLE "subscription" DROP COLUMN "IsBarred";
                ALTER TABLE "subscription" DROP COLUMN "RefusedOn";
                ALTER TABLE "subscription" DROP COLUMN "ZoneData";
                ALTER TABLE "delivery" DROP COLUMN "AgainAt";
                ALTER TABLE "delivery" DROP COLUMN "Epoch";
                ALTER TABLE "delivery" RENAME COLUMN "Once" TO "SessionDate";
                DELETE FROM "delivery" WHERE "Kind" > 2;
                """);

            migrationBuilder.CreateIndex(
                name: "IX_delivery_Platform_Chat_SessionDate",
                table: "delivery",
                columns: new[] { "Platform", "Chat", "SessionDate" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delivery_Platform_State_Kind_Id",
                table: "delivery",
                columns: new[] { "Platform", "State", "Kind", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_Platform_State_NotBefore",
                table: "delivery",
                columns: new[] { "Platform", "State", "NotBefore" });
        }
    }
}
