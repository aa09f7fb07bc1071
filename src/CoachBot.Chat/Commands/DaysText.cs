using CoachBot.Chat.Words;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>Days of the week in words: the name of a set when there is one, else the short names.</summary>
internal static class DaysText
{
    public static string Of(IReadOnlyList<IsoDayOfWeek> days, TimeWords words) =>
        words.DaySets.FirstOrDefault(set => set.Value.SequenceEqual(days)).Key
        ?? string.Join(", ", days.Select(day => words.Days[day][0]));
}
