using System.Globalization;
using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Storage.Rows;

/// <summary>Between what is remembered of a chat and its rows.</summary>
internal static class ChatRows
{
    public static ChatState ToState(this ChatRow row) =>
        new(
            new Address(row.Platform, row.Chat),
            new Runner
            {
                Since = LocalDatePattern.Iso.Parse(row.Since).Value,
                Level = (Level)row.Level,
                Gates = row.HighestGate,
                Equipment = row.Kit.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Kit>).ToHashSet(),
            },
            row.Language,
            DateTimeZoneProviders.Tzdb[row.Zone])
        {
            Subscription = row.Subscription?.ToSubscription(),
            LastSequence = row.LastSequence,
            LastHeardAt = Instant.FromUnixTimeMilliseconds(row.LastHeardAt),
            Version = row.Version,
        };

    public static ChatRow NewRow(ChatState state) =>
        new()
        {
            Platform = state.Address.Platform,
            Chat = state.Address.Chat,
            Language = "",
            Zone = "",
            Since = "",
            Kit = "",
        };

    public static void Take(this ChatRow row, ChatState state)
    {
        row.Language = state.Language;
        row.Zone = state.Zone.Id;
        row.Since = LocalDatePattern.Iso.Format(state.Runner.Since);
        row.Level = (int)state.Runner.Level;
        row.HighestGate = state.Runner.Gates;
        row.Kit = string.Join(',', state.Runner.Equipment.Order());
        row.LastSequence = state.LastSequence;
        row.LastHeardAt = state.LastHeardAt.ToUnixTimeMilliseconds();
        row.Version = state.Version + 1;
        row.Subscription = state.Subscription is { } subscription ? Taken(row.Subscription, subscription) : null;
    }

    private static SubscriptionRow Taken(SubscriptionRow? row, Subscription subscription)
    {
        row ??= new SubscriptionRow { Time = "", Days = "", Zone = "" };
        row.Time = LocalTimePattern.GeneralIso.Format(subscription.Time);
        row.Days = string.Concat(subscription.Days.Select(day => ((int)day).ToString(CultureInfo.InvariantCulture)));
        row.Zone = subscription.Zone.Id;
        row.NextDue = subscription.NextDue.ToUnixTimeMilliseconds();
        row.IsDead = subscription.IsDead;

        return row;
    }

    private static Subscription ToSubscription(this SubscriptionRow row) =>
        new(
            LocalTimePattern.GeneralIso.Parse(row.Time).Value,
            [.. row.Days.Select(digit => (IsoDayOfWeek)(digit - '0'))],
            DateTimeZoneProviders.Tzdb[row.Zone],
            Instant.FromUnixTimeMilliseconds(row.NextDue))
        {
            IsDead = row.IsDead,
        };
}
