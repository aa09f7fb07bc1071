using System.Globalization;
using CoachBot.Chat.Meanings;
using CoachBot.Coaching.Runners;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Understanding.Entities;

/// <summary>Details under the names of the JSON contract; only what is there.</summary>
public static class EntityNames
{
    private const decimal MetresOfAMile = 1609.344m;
    private const int AllTheKit = 12;

    /// <summary>The details by name.</summary>
    /// <param name="details">What was said.</param>
    /// <param name="today">The day it was said on, to call a day as people do; without it days are dates.</param>
    public static IReadOnlyDictionary<string, object> Of(Details details, LocalDate? today = null)
    {
        var named = new Dictionary<string, object>(StringComparer.Ordinal);
        Add("time", details.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        Add("days", details.Days.Count == 0 ? null : details.Days.Select(ShortName).ToList());
        Add("tz", details.Zone);
        Add("date", Iso(details.Date));
        Add("until", Iso(details.Until));
        Add("pause_days", details.PauseDays);
        Add("distance", details.Distance is { } distance ? Name(distance) : null);
        Add("exercise", details.Exercise?.Name);
        Add("to", details.To?.Name);
        Add("sets", details.Sets);
        Add("reps", details.Reps.Count switch
        {
            0 => null,
            1 => details.Reps[0],
            _ => details.Reps,
        });
        Add("weight", details.Weight);
        Add("unit", details.Weight is null ? null : details.Unit == WeightUnit.Lb ? "lb" : "kg");
        Add("seconds", details.Seconds);
        Add("rpe", details.Rpe);
        Add("rir", details.Rir);
        Add("minutes", details.Minutes);
        Add("equipment", Kits(details));
        Add("focus", details.Focus);
        Add("day", details.Day is { } day ? Name(day, today) : null);
        Add("period", details.Period is { } period ? Name(period) : null);
        Add("language", details.Language);
        Add("rating", details.WasTooHard switch
        {
            true => "too-hard",
            false => "too-easy",
            null => null,
        });
        Add("position", details.Position);

        return named;

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                named.Add(name, value);
            }
        }
    }

    private static string ShortName(IsoDayOfWeek day) => day.ToString()[..3].ToLowerInvariant();

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static string Name(LocalDate day, LocalDate? today) => today is { } now
        ? NodaTime.Period.DaysBetween(now, day) switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            >= -7 and <= 7 => ShortName(day.DayOfWeek),
            _ => LocalDatePattern.Iso.Format(day),
        }
        : LocalDatePattern.Iso.Format(day);

    private static string Name(RaceDistance distance)
    {
        var miles = Math.Round(distance.Metres / MetresOfAMile);

        return distance.ToString() switch
        {
            "half" => "half-marathon",
            [.., 'm'] when distance.Metres == (int)(miles * MetresOfAMile) => miles == 1 ? "mile" : $"{miles}-miles",
            var name => name,
        };
    }

    private static string Name(TimeSpanWord period) => period switch
    {
        TimeSpanWord.ThisWeek => "this-week",
        TimeSpanWord.NextWeek => "next-week",
        TimeSpanWord.LastWeek => "last-week",
        TimeSpanWord.ThisMonth => "this-month",
        TimeSpanWord.LastMonth => "last-month",
        TimeSpanWord.ThisYear => "this-year",
        TimeSpanWord.LastYear => "last-year",
        _ => "all-time",
    };

    private static string? Kits(Details details) =>
        details.HasNoKit ? "none"
        : details.Equipment.Count >= AllTheKit ? "gym"
        : details.Equipment.Count == 0 ? null
        : string.Join(",", details.Equipment.Select(kit => kit.ToString().ToLowerInvariant()));
}
