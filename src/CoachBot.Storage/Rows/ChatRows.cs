using System.Globalization;
using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Runners;
using CoachBot.Storage.Json;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Storage.Rows;

/// <summary>Between what is remembered of a chat and its rows.</summary>
internal static class ChatRows
{
    public static ChatState ToState(this ChatRow row)
    {
        var beside = StoredJson.Read<BesideTheRunner>(row.Runner) ?? new BesideTheRunner();

        return new(
            new Address(row.Platform, row.Chat),
            row.ToRunner(),
            row.Language,
            DateTimeZoneProviders.Tzdb[row.Zone])
        {
            Diary = StoredJson.Read<Diary>(row.Diary) ?? Diary.Empty,
            Shown = row.Shown is { } shown ? StoredJson.Read<Shown>(shown) : null,
            Subscription = row.Subscription?.ToSubscription(),
            LastSequence = row.LastSequence,
            LastHeardAt = Instant.FromUnixTimeMilliseconds(row.LastHeardAt),
            Version = row.Version,
            Club = beside.Club,
            CanUndo = beside.CanUndo,
            Heard = beside.Heard is { Count: > 0 } heard ? new Heard(heard) : null,
        };
    }

    public static ChatRow NewRow(ChatState state) =>
        new()
        {
            Platform = state.Address.Platform,
            Chat = state.Address.Chat,
            Language = "",
            Zone = "",
            Runner = "",
            Diary = "",
        };

    public static void Take(this ChatRow row, ChatState state)
    {
        row.Language = state.Language;
        row.Zone = state.Zone.Id;
        row.Runner = StoredJson.Write(new BesideTheRunner { Club = state.Club, CanUndo = state.CanUndo, Heard = state.Heard?.Latest }, StoredJson.Write(state.Runner, row.Runner));
        row.Diary = StoredJson.Write(state.Diary, row.Diary);
        row.Shown = state.Shown is { } shown ? StoredJson.Write(shown, "") : null;
        row.LastSequence = state.LastSequence;
        row.LastHeardAt = state.LastHeardAt.ToUnixTimeMilliseconds();
        row.Version = state.Version + 1;
        row.Subscription = state.Subscription is { } subscription ? Taken(row.Subscription, subscription) : null;
    }

    // Without a first day, training begins when they last spoke: weeks must not be counted from the year 1.
    private static Runner ToRunner(this ChatRow row)
    {
        var runner = StoredJson.Read<Runner>(row.Runner) ?? new Runner();

        return runner.Since == default
            ? runner with { Since = Instant.FromUnixTimeMilliseconds(row.LastHeardAt).InZone(DateTimeZoneProviders.Tzdb[row.Zone]).Date }
            : runner;
    }

    private static SubscriptionRow Taken(SubscriptionRow? row, Subscription subscription)
    {
        row ??= new SubscriptionRow { Time = "", Days = "", Zone = "", ZoneData = "" };
        var nextDue = subscription.NextDue.ToUnixTimeMilliseconds();

        // A time that was not worked out anew rests on the zone data of before.
        row.ZoneData = nextDue == row.NextDue && row.ZoneData != "" ? row.ZoneData : DateTimeZoneProviders.Tzdb.VersionId;
        row.Time = LocalTimePattern.GeneralIso.Format(subscription.Time);
        row.Days = string.Concat(subscription.Days.Select(day => ((int)day).ToString(CultureInfo.InvariantCulture)));
        row.Zone = subscription.Zone.Id;
        row.NextDue = nextDue;
        row.RefusedOn = row.IsDead && !subscription.IsDead ? null : row.RefusedOn;
        row.IsDead = subscription.IsDead;
        row.IsBarred = subscription.IsBarred;
        row.PausedUntil = subscription.PausedUntil is { } date ? LocalDatePattern.Iso.Format(date) : null;

        return row;
    }

    public static Subscription ToSubscription(this SubscriptionRow row) =>
        new(
            LocalTimePattern.GeneralIso.Parse(row.Time).Value,
            [.. row.Days.Select(digit => (IsoDayOfWeek)(digit - '0'))],
            DateTimeZoneProviders.Tzdb[row.Zone],
            Instant.FromUnixTimeMilliseconds(row.NextDue))
        {
            IsDead = row.IsDead,
            IsBarred = row.IsBarred,
            PausedUntil = row.PausedUntil is { } date ? LocalDatePattern.Iso.Parse(date).Value : null,
        };
}
