using CoachBot.Chat;
using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage;

/// <summary>Whether something can be written, by writing and erasing it: a full disk can still be read.</summary>
internal sealed class DatabaseReadiness(OneWriter writer) : IReadiness
{
    private const string Nowhere = "";

    public string Name => "database";

    public Task<bool> IsReadyAsync(CancellationToken cancel) =>
        writer.WriteAsync(
            async database =>
            {
                var probe = new ChatRow { Platform = Nowhere, Chat = "probe", Language = "", Zone = "", Runner = "", Diary = "" };
                database.Chats.Add(probe);
                await database.SaveChangesAsync(cancel);
                await database.Chats.Where(row => row.Platform == Nowhere).ExecuteDeleteAsync(cancel);
                database.ChangeTracker.Clear();

                return true;
            },
            cancel);
}
