using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage;

internal sealed class RunnerStore(IDbContextFactory<CoachDb> databases, OneWriter writer, LastWords lastWords) : IRunnerStore
{
    public async Task<ChatState?> LoadAsync(Address address, CancellationToken cancel)
    {
        await using var database = await databases.CreateDbContextAsync(cancel);
        var row = await RowOf(database.Chats.AsNoTracking(), address).SingleOrDefaultAsync(cancel);

        return row?.ToState();
    }

    public Task<bool> SaveAsync(ChatState state, IReadOnlyList<Delivery> deliveries, LocalDate? told, CancellationToken cancel) =>
        writer.WriteAsync(
            async database =>
            {
                var row = await RowOf(database.Chats, state.Address).SingleOrDefaultAsync(cancel);

                if ((row?.Version ?? 0) != state.Version)
                {
                    return false;
                }

                row ??= database.Chats.Add(ChatRows.NewRow(state)).Entity;

                if (row.Subscription is not null && (state.Subscription is null || IsNewPause(state.Subscription.PausedUntil, row.Subscription.PausedUntil)))
                {
                    await DeliveryEnd.CancelBulkAsync(database, state.Address, cancel);
                }

                row.Take(state);

                foreach (var delivery in deliveries)
                {
                    await AddAsync(database, delivery, cancel);
                }

                if (told is { } day)
                {
                    await DeliveryEnd.ToldAsync(database, state.Address, day, cancel);
                }

                return true;
            },
            cancel);

    public Task<bool> ForgetAsync(Address address, Delivery? lastWord, CancellationToken cancel) =>
        writer.WriteAsync(
            async database =>
            {
                await database.Subscriptions
                    .Where(row => database.Chats.Any(chat => chat.Id == row.ChatId && chat.Platform == address.Platform && chat.Chat == address.Chat))
                    .ExecuteDeleteAsync(cancel);
                await database.Chats.Where(row => row.Platform == address.Platform && row.Chat == address.Chat).ExecuteDeleteAsync(cancel);
                await database.Deliveries.Where(row => row.Platform == address.Platform && row.Chat == address.Chat).ExecuteDeleteAsync(cancel);

                if (lastWord is not null)
                {
                    database.Deliveries.Add(lastWord.ToRow());
                    lastWords.Await(lastWord);
                }

                return true;
            },
            cancel);

    public Task MoveAsync(Address from, Address to, CancellationToken cancel) =>
        writer.WriteAsync(database => MoveRowsAsync(database, from, to, cancel), cancel);

    /// <summary>The chat and what is on its way to it get a new address, unless something is remembered there already.</summary>
    public static async Task<bool> MoveRowsAsync(CoachDb database, Address from, Address to, CancellationToken cancel)
    {
        var isFree = !await RowOf(database.Chats, to).AnyAsync(cancel);

        if (isFree)
        {
            await database.Chats
                .Where(row => row.Platform == from.Platform && row.Chat == from.Chat)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Platform, to.Platform).SetProperty(row => row.Chat, to.Chat), cancel);

            await database.Deliveries
                .Where(row => row.Platform == from.Platform && row.Chat == from.Chat)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Platform, to.Platform).SetProperty(row => row.Chat, to.Chat), cancel);
        }

        return isFree;
    }

    private static IQueryable<ChatRow> RowOf(IQueryable<ChatRow> chats, Address address) =>
        chats.Include(row => row.Subscription).Where(row => row.Platform == address.Platform && row.Chat == address.Chat);

    private static bool IsNewPause(LocalDate? now, string? before) =>
        now is { } until && DeliveryRows.OnceOf(until) != before;

    private static async Task AddAsync(CoachDb database, Delivery delivery, CancellationToken cancel)
    {
        var row = delivery.ToRow();

        if (row.Once is not null)
        {
            var same = database.Deliveries.Where(other =>
                other.Platform == row.Platform && other.Chat == row.Chat && other.Kind == row.Kind && other.Once == row.Once);

            // The last word on a snooze counts, unless the one before is on the wire.
            if (delivery.Kind == DeliveryKind.Snooze)
            {
                await same.Where(other => other.State != DeliveryState.Sending).ExecuteDeleteAsync(cancel);
            }

            if (await same.AnyAsync(cancel))
            {
                return;
            }
        }

        database.Deliveries.Add(row);
    }
}
