using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace CoachBot.Chat.Clubs;

/// <summary>What is remembered of a group or channel that trains together.</summary>
public sealed record Club
{
    /// <summary>For so many days, the day itself included, a session can be marked done; then its marks are forgotten.</summary>
    public const int DaysKept = 7;

    private const int MarkBytes = 9;

    /// <summary>Who did the session of a day: a mark a member, which is not their number.</summary>
    public IReadOnlyDictionary<LocalDate, IReadOnlyList<string>> Done { get; init; } = new Dictionary<LocalDate, IReadOnlyList<string>>();

    /// <summary>How many members did the session of this day.</summary>
    public int CountOn(LocalDate date) => Done.GetValueOrDefault(date, []).Count;

    /// <summary>Whether this member is counted on this day.</summary>
    public bool Has(LocalDate date, string member) => Done.GetValueOrDefault(date, []).Contains(MarkOf(date, member));

    /// <summary>The same club with this member counted on this day, once; what is too old by <paramref name="today"/> is left out.</summary>
    public Club With(LocalDate date, string member, LocalDate today)
    {
        var kept = Done.Where(day => Period.DaysBetween(day.Key, today) < DaysKept).ToDictionary(day => day.Key, day => day.Value);

        kept[date] = [.. kept.GetValueOrDefault(date, []).Union([MarkOf(date, member)])];

        return this with { Done = kept };
    }

    /// <summary>Whether a session of this day can be marked: it has begun, and is not too long ago.</summary>
    public static bool Counts(LocalDate date, LocalDate today) => Period.DaysBetween(date, today) is >= 0 and < DaysKept;

    // Another mark each day, so that nobody can be followed through the week.
    private static string MarkOf(LocalDate date, string member) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{date:uuuu-MM-dd} {member}")), 0, MarkBytes);
}
