using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CsCheck;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>Runners of every kind.</summary>
internal static class Runners
{
    public static LocalDate FirstDay { get; } = new(2026, 3, 2);

    private static readonly Gen<LocalDate> Dates = Gen.Int[-400, 400].Select(FirstDay.PlusDays);

    private static readonly Gen<string> Words = Gen.Char.Where(letter => !char.IsSurrogate(letter)).Array[0, 12].Select(letters => new string(letters));

    public static Gen<ExerciseId> Exercises { get; } =
        Gen.OneOf(Gen.Int[1, 40].Select(number => $"SQ-{number:00}"), Words).Select(id => new ExerciseId(id));

    private static readonly Gen<BodyArea> Areas = Gen.Enum<BodyArea>();

    private static readonly Gen<IsoDayOfWeek> Weekdays = Gen.Int[1, 7].Select(day => (IsoDayOfWeek)day);

    private static readonly Gen<AgeGroup> AgeGroups =
        Gen.Select(Gen.Int[0, 80], Gen.Int[0, 20].Nullable(), (from, years) => new AgeGroup(from, from + years));

    private static readonly Gen<Race> Races = Gen.Select(
        Dates,
        Gen.Int[100, 200_000],
        Gen.Enum<RacePriority>(),
        (date, metres, priority) => new Race(date, new RaceDistance(metres), priority));

    private static readonly Gen<Injury> Injuries = Gen.Select(
        Areas,
        Gen.Enum<InjuryKind>(),
        Dates.Nullable(),
        Gen.Bool,
        Gen.Int[0, 10],
        (area, kind, since, cleared, pain) => new Injury(area, kind) { Since = since, Cleared = cleared, Pain = pain });

    private static readonly Gen<Runner> WithPlainData = Gen.Select(
        Gen.Int[0, 400],
        Gen.Enum<Level>(),
        Gen.Int[0, 1200].Nullable(),
        Gen.Int[0, 5],
        Gen.Enum<Kit>().List[0, 8],
        Words.Null(),
        Gen.Bool.Select(isItalian => isItalian ? "it" : "en").Null(),
        Gen.Bool.Select(isEast => isEast ? "Europe/Rome" : "America/Lima").Null(),
        (day, level, months, gate, kit, name, language, zone) => new Runner
        {
            Since = FirstDay.PlusDays(day),
            Level = level,
            StrengthMonths = months,
            Gates = gate,
            Equipment = kit.ToHashSet(),
            Name = name,
            Language = language,
            Zone = zone,
        });

    private static readonly Gen<Runner> WithABody = Gen.Select(
        WithPlainData,
        Gen.Int[0, 120].Nullable(),
        AgeGroups.Nullable(),
        Gen.Enum<Sex>().Nullable(),
        Gen.Select(Gen.Int[0, 45], Gen.Bool, (week, cleared) => new Pregnancy(week, cleared)).Null(),
        Gen.Select(Gen.Int[0, 520], Gen.Bool, Gen.Bool, (weeks, symptomFree, cleared) => new Postpartum(weeks, symptomFree, cleared)).Null(),
        Gen.Int[80, 1200].Select(quarters => quarters / 4m).Nullable(),
        Gen.Dictionary(Exercises, Gen.Int[4, 4000].Select(quarters => quarters / 4m))[0, 4],
        (runner, age, group, sex, pregnancy, postpartum, weight, maxima) => runner with
        {
            Age = age,
            AgeGroup = group,
            Sex = sex,
            Pregnancy = pregnancy,
            Postpartum = postpartum,
            BodyWeightKg = weight,
            Maxima = maxima,
        });

    private static readonly Gen<Runner> WithAHistory = Gen.Select(
        WithABody,
        Injuries.Array[0, 3],
        Areas.Array[0, 3],
        Gen.Select(Dates, Dates.Nullable(), (from, until) => new SickDays(from, until) { Cleared = until is not null }).Array[0, 3],
        Gen.Int[1, 30].Select(number => $"RF-{number:00}").Array[0, 3],
        Dates.Nullable(),
        (runner, injuries, cautions, illnesses, flags, trained) => runner with
        {
            LastTrained = trained,
            Injuries = injuries,
            Cautions = cautions,
            Illnesses = illnesses,
            RedFlags = flags,
        });

    public static Gen<Runner> Any { get; } = Gen.Select(
        WithAHistory,
        Gen.Dictionary(Weekdays, Gen.Enum<RunKind>())[0, 4],
        Races.Array[0, 3],
        Gen.Int[5, 300].Nullable(),
        Weekdays.Array[0, 3],
        (runner, runs, races, minutes, off) => runner with
        {
            RunDays = runs,
            Races = races,
            Minutes = minutes,
            DaysOff = off,
        });
}
