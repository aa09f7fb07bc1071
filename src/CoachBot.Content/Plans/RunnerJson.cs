using System.Text.Json;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Content.Plans;

/// <summary>Writes whom a plan is for; what is not known is left out.</summary>
internal static class RunnerJson
{
    public static void Write(Utf8JsonWriter json, string name, Runner runner)
    {
        json.WriteStartObject(name);
        Text(json, "since", runner.Since == default ? null : IsoDate.Of(runner.Since));
        Text(json, "name", runner.Name);
        Number(json, "age", runner.Age);
        Text(json, "age_group", runner.AgeGroup?.ToString());
        Text(json, "sex", runner.Sex?.ToString().ToLowerInvariant());
        Birth(json, runner);
        json.WriteString("level", runner.Level.ToString());
        Number(json, "strength_months", runner.StrengthMonths);
        Text(json, "last_trained", runner.LastTrained is { } last ? IsoDate.Of(last) : null);
        json.WriteNumber("gates", runner.Gates);
        json.Each("equipment", runner.Equipment.Order(), kit => json.WriteStringValue(Word(kit)));
        RunDays(json, runner.RunDays);
        json.Each("races", runner.Races, race => Race(json, race));
        json.Each("injuries", runner.Injuries, injury => Injury(json, injury));
        json.Each("cautions", runner.Cautions, area => json.WriteStringValue(Word(area)));
        json.Each("illnesses", runner.Illnesses, illness => Illness(json, illness));
        json.Each("red_flags", runner.RedFlags, json.WriteStringValue);
        Maxima(json, runner.Maxima);
        Number(json, "minutes", runner.Minutes);
        json.Each("days_off", runner.DaysOff, day => json.WriteStringValue(Word(day)));
        Number(json, "body_weight_kg", runner.BodyWeightKg);
        Text(json, "language", runner.Language);
        Text(json, "zone", runner.Zone);
        json.WriteEndObject();
    }

    private static void Birth(Utf8JsonWriter json, Runner runner)
    {
        if (runner.Pregnancy is { } pregnancy)
        {
            json.WriteStartObject("pregnancy");
            json.WriteNumber("week", pregnancy.Week);
            json.WriteBoolean("cleared", pregnancy.Cleared);
            json.WriteEndObject();
        }

        if (runner.Postpartum is { } postpartum)
        {
            json.WriteStartObject("postpartum");
            json.WriteNumber("weeks", postpartum.Weeks);
            json.WriteBoolean("symptom_free", postpartum.SymptomFree);
            json.WriteBoolean("cleared", postpartum.Cleared);
            json.WriteEndObject();
        }
    }

    private static void RunDays(Utf8JsonWriter json, IReadOnlyDictionary<IsoDayOfWeek, RunKind> days)
    {
        json.WriteStartObject("run_days");

        foreach (var (day, run) in days.OrderBy(day => day.Key))
        {
            json.WriteString(Word(day), Word(run));
        }

        json.WriteEndObject();
    }

    private static void Race(Utf8JsonWriter json, Race race)
    {
        json.WriteStartObject();
        json.WriteString("date", IsoDate.Of(race.Date));
        json.WriteString("distance", race.Distance.ToString());
        json.WriteString("priority", race.Priority.ToString());
        json.WriteEndObject();
    }

    private static void Injury(Utf8JsonWriter json, Injury injury)
    {
        json.WriteStartObject();
        json.WriteString("area", Word(injury.Area));
        json.WriteString("kind", injury.Kind == InjuryKind.BoneStress ? "bone-stress" : Word(injury.Kind));
        Text(json, "since", injury.Since is { } since ? IsoDate.Of(since) : null);
        json.WriteBoolean("cleared", injury.Cleared);
        json.WriteNumber("pain", injury.Pain);
        json.WriteEndObject();
    }

    private static void Illness(Utf8JsonWriter json, SickDays illness)
    {
        json.WriteStartObject();
        json.WriteString("from", IsoDate.Of(illness.From));
        Text(json, "until", illness.Until is { } until ? IsoDate.Of(until) : null);

        if (illness.Cleared)
        {
            json.WriteBoolean("cleared", true);
        }

        json.WriteEndObject();
    }

    private static void Maxima(Utf8JsonWriter json, IReadOnlyDictionary<ExerciseId, decimal> maxima)
    {
        json.WriteStartObject("maxima");

        foreach (var (exercise, kilograms) in maxima.OrderBy(best => best.Key.Value, StringComparer.Ordinal))
        {
            json.WriteNumber(exercise.Value, kilograms);
        }

        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
