using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Chat;
using CoachBot.Chat.Messages;
using CoachBot.Storage.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CoachBot.Storage;

/// <summary>What is kept of a chat, column by column, so that what a later version adds is told as well.</summary>
internal sealed class ChatRecords(IDbContextFactory<CoachDb> databases) : IChatRecords
{
    private static readonly JsonSerializerOptions Readable = new(JsonShape.Options) { WriteIndented = true };

    public async Task<string> ReadAsync(Address address, CancellationToken cancel)
    {
        await using var database = await databases.CreateDbContextAsync(cancel);
        var chats = await database.Chats
            .Include(row => row.Subscription)
            .Where(row => row.Platform == address.Platform && row.Chat == address.Chat)
            .ToListAsync(cancel);
        var deliveries = await database.Deliveries
            .Where(row => row.Platform == address.Platform && row.Chat == address.Chat)
            .OrderBy(row => row.Id)
            .ToListAsync(cancel);

        return new JsonObject
        {
            ["chat"] = Rows(chats.Select(database.Entry)),
            ["subscription"] = Rows(chats.Select(chat => chat.Subscription).OfType<Rows.SubscriptionRow>().Select(database.Entry)),
            ["delivery"] = Rows(deliveries.Select(database.Entry)),
        }.ToJsonString(Readable);
    }

    private static JsonArray Rows<T>(IEnumerable<EntityEntry<T>> rows)
        where T : class => [.. rows.Select(Row)];

    private static JsonObject Row<T>(EntityEntry<T> row)
        where T : class =>
        new(row.Properties.Select(column => KeyValuePair.Create(column.Metadata.Name, Value(column.CurrentValue))));

    // A column that holds JSON is shown as such.
    private static JsonNode? Value(object? value)
    {
        if (value is string text && text.StartsWith('{'))
        {
            try
            {
                return JsonNode.Parse(text);
            }
            catch (JsonException)
            {
                return JsonValue.Create(text);
            }
        }

        return JsonSerializer.SerializeToNode(value, JsonShape.Options);
    }
}
