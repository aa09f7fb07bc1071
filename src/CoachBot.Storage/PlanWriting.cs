using System.Data.Common;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace CoachBot.Storage;

/// <summary>
/// Writes planned sessions by prepared statements: there are as many as subscribers. Standard SQL, the same for SQLite and PostgreSQL.
/// </summary>
internal sealed class PlanWriting : IDisposable
{
    // A session that was cancelled before it left, because its runner stopped the daily one and began it again, is wanted after all.
    private const string Add =
        """
        INSERT INTO "delivery" ("Id", "Kind", "Platform", "Chat", "Once", "Command", "Reply", "HeardAt", "NotBefore", "NotAfter", "State", "Attempt")
        VALUES (@id, @kind, @platform, @chat, @once, @command, '', @heardAt, @notBefore, @notAfter, @state, 0)
        ON CONFLICT ("Platform", "Chat", "Kind", "Once") DO UPDATE
        SET "State" = excluded."State", "HeardAt" = excluded."HeardAt", "NotBefore" = excluded."NotBefore", "NotAfter" = excluded."NotAfter"
        WHERE "delivery"."State" = @cancelled AND "delivery"."Attempt" = 0
        """;

    private const string Move =
        """UPDATE "subscription" SET "NextDue" = @next, "PausedUntil" = NULL, "ZoneData" = @zoneData WHERE "ChatId" = @chatId AND "NextDue" = @due""";

    private readonly DbCommand _add;
    private readonly DbCommand _move;

    public PlanWriting(CoachDb database)
    {
        _add = Command(database, Add, "id", "kind", "platform", "chat", "once", "command", "heardAt", "notBefore", "notAfter", "state", "cancelled");
        _move = Command(database, Move, "next", "zoneData", "chatId", "due");
    }

    public void Write(SubscriptionRow row, Address address, SessionPlan plan, Instant now)
    {
        if (plan.Date is { } date)
        {
            Run(
                _add,
                Guid.CreateVersion7(now.ToDateTimeOffset()),
                (int)DeliveryKind.Session,
                address.Platform,
                address.Chat,
                DeliveryRows.OnceOf(date),
                "session",
                now.ToUnixTimeMilliseconds(),
                plan.NotBefore.ToUnixTimeMilliseconds(),
                plan.NotAfter.ToUnixTimeMilliseconds(),
                (int)plan.State,
                (int)DeliveryState.Cancelled);
        }

        Run(_move, plan.NextDue.ToUnixTimeMilliseconds(), DateTimeZoneProviders.Tzdb.VersionId, row.ChatId, row.NextDue);
    }

    public void Dispose()
    {
        _add.Dispose();
        _move.Dispose();
    }

    private static DbCommand Command(CoachDb database, string text, params ReadOnlySpan<string> names)
    {
        var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        command.Transaction = database.Database.CurrentTransaction!.GetDbTransaction();

        foreach (var name in names)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static void Run(DbCommand command, params ReadOnlySpan<object> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        command.ExecuteNonQuery();
    }
}
