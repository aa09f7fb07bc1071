using CoachBot.Chat.Meanings;
using CoachBot.Understanding.Entities.Efforts;
using CoachBot.Understanding.Entities.Moves;
using CoachBot.Understanding.Entities.Saying;
using CoachBot.Understanding.Entities.Times;
using NodaTime;

namespace CoachBot.Understanding.Entities;

/// <summary>What each wish wants to know, in the order in which it is read.</summary>
internal sealed class WishReaders(DateReader dates, DaysReader days, ZoneReader zones, ExerciseFinder exercises, FocusReader focus)
{
    private static readonly LocalTime FirstHour = new(1, 0);
    private static readonly LocalTime FirstMorningHour = new(9, 0);

    private readonly PauseReader _pauses = new(dates);

    public DateReader Dates => dates;

    public DaysReader Days => days;

    public ZoneReader Zones => zones;

    public ExerciseFinder Exercises => exercises;

    /// <summary>The details that matter to the wish of this name.</summary>
    public Details For(string wish, Said said, LocalDate today) => wish switch
    {
        WishNames.TodaySession => Session(said, today),
        WishNames.Subscribe => Schedule(said, today),
        WishNames.Unsubscribe => Pause(said, today),
        WishNames.SkipSession => Details.None with { Day = dates.Take(said, today)?.Date },
        WishNames.MarkDone => Details.None with { Day = Past(dates.Take(said, today)?.Date, today) },
        WishNames.Resume => Details.None with { Day = (PauseReader.SaysUntil(said) ? dates.TakeDay(said, today) : dates.Take(said, today))?.Date },
        WishNames.Snooze => Later(said, today),
        WishNames.LogSet => Lifted(said, today),
        WishNames.Feedback => Details.None with { WasTooHard = RatingReader.Read(said), Rpe = EffortReader.TakeRpe(said) },
        WishNames.SwapExercise => Swap(said),
        WishNames.ShortenSession or WishNames.SetMinutes => Length(said),
        WishNames.SetRaceDate => Race(said, today),
        WishNames.ShowProgress => Details.None with { Period = PeriodReader.Read(said), Exercise = First(exercises.Find(said.Text)) },
        WishNames.ShowPlan => Plan(said, today),
        WishNames.SetLanguage => Details.None with { Language = LanguageReader.Read(said) },
        WishNames.SetTimezone => Details.None with { Zone = zones.Take(said, bare: true) },
        WishNames.SetEquipment => Equipped(Details.None, said),
        WishNames.SetDays => Details.None with { Days = days.Take(said, MoveWords.AreIn(said)) },
        WishNames.WhySession => Details.None with { Exercise = First(exercises.Find(said.Text)) },
        _ => Details.None,
    };

    /// <summary>Everything, whatever it is for.</summary>
    public Details All(Said said, LocalDate today)
    {
        var named = exercises.Find(said.Text);
        var details = Details.None with
        {
            Language = LanguageReader.Read(said),
            Period = PeriodReader.Read(said),
            Position = PositionReader.Read(said),
            PauseDays = PauseReader.Days(said),
        };

        if (said.Has(DoseShapes.SetsByReps) || said.Has(DoseShapes.SetsOfReps) || said.Has(DoseShapes.WithUnit) || said.Has(DoseShapes.Triple))
        {
            var lifted = Lifted(said, today);

            return lifted with { Language = details.Language, Period = details.Period, Position = details.Position };
        }

        var date = dates.Take(said.Copy(), today);
        var (from, to) = SwapReader.Read(said.Text, named);
        details = Equipped(details, said.Copy()) with
        {
            Date = date?.Date,
            Day = dates.TakeDay(said.Copy(), today)?.Date,
            Until = PauseReader.SaysUntil(said) ? _pauses.Until(said, today) : null,
            Distance = DistanceReader.Read(said, date?.Start),
            Exercise = from,
            To = to,
            Rpe = EffortReader.TakeRpe(said),
            Rir = EffortReader.TakeRir(said),
            Minutes = MinutesReader.Take(said, bare: false),
            Zone = zones.Take(said, bare: false),
        };

        var isLate = ClockReader.IsLate(said);
        var week = days.Take(said, isMove: false);

        return details with { Days = week, Time = ClockReader.Take(said, bare: false, isLate) };
    }

    private Details Session(Said said, LocalDate today)
    {
        var minutes = MinutesReader.Take(said, bare: false);

        return Equipped(Details.None, said) with
        {
            Minutes = minutes,
            Focus = focus.Take(said),
            Day = dates.Take(said, today)?.Date,
            Exercise = First(exercises.Find(said.Text)),
        };
    }

    private Details Schedule(Said said, LocalDate today)
    {
        var zone = zones.Take(said, bare: false);
        dates.TakeExact(said, today);
        said.TakeAll(DateShapes.Ahead);
        var isLate = ClockReader.IsLate(said);
        var week = days.Take(said, MoveWords.AreIn(said));

        return Details.None with { Time = ClockReader.Take(said, bare: true, isLate), Days = week, Zone = zone };
    }

    private Details Pause(Said said, LocalDate today)
    {
        var until = _pauses.Until(said, today);

        return until is not null ? Details.None with { Until = until } : Details.None with { PauseDays = PauseReader.Days(said) };
    }

    private Details Later(Said said, LocalDate today)
    {
        var minutes = MinutesReader.Take(said, bare: false) ?? MinutesReader.TakeAhead(said);
        var isMorning = ClockReader.IsMorning(said);
        var isLate = ClockReader.IsLate(said);
        var time = minutes is null ? ClockReader.Take(said, bare: false, isLate) : null;
        var day = dates.Take(said, today)?.Date;

        // "Later, at four" is said in the daytime, so four is in the afternoon.
        var isAfternoon = time < FirstMorningHour && time >= FirstHour && !isMorning && (day is null || day == today);

        return Details.None with { Minutes = minutes, Time = isAfternoon ? time?.PlusHours(12) : time, Day = day };
    }

    private Details Lifted(Said said, LocalDate today)
    {
        var named = exercises.Take(said);
        said.TakeAll(ClockShapes.Beside);
        var day = Past(dates.TakeDay(said, today)?.Date, today);
        var rir = EffortReader.TakeRir(said);
        var rpe = EffortReader.TakeRpe(said);
        var dose = DoseReader.Take(said);

        return Details.None with
        {
            Exercise = First(named),
            Day = day,
            Rir = rir,
            Rpe = rpe,
            Sets = dose.Sets,
            Reps = dose.Reps,
            Seconds = dose.Seconds,
            Weight = dose.Weight,
            Unit = dose.Unit,
        };
    }

    private Details Swap(Said said)
    {
        var (from, to) = SwapReader.Read(said.Text, exercises.Find(said.Text));

        return Details.None with { Exercise = from, To = to, Position = PositionReader.Read(said) };
    }

    private static Details Length(Said said)
    {
        var copy = said.Copy();
        ClockReader.TakeSure(copy);

        return Details.None with { Minutes = MinutesReader.Take(said, bare: false) ?? MinutesReader.Take(copy, bare: true) };
    }

    private Details Race(Said said, LocalDate today)
    {
        var date = dates.Take(said, today);

        return Details.None with { Date = date?.Date, Distance = DistanceReader.Read(said, date?.Start) };
    }

    private Details Plan(Said said, LocalDate today)
    {
        var period = PeriodReader.Read(said);

        return Details.None with { Period = period, Day = period is null ? dates.Take(said, today)?.Date : null };
    }

    private static Details Equipped(Details details, Said said)
    {
        var (kit, hasNone) = KitReader.Read(said);

        return details with { Equipment = kit, HasNoKit = hasNone };
    }

    // What was done on Thursday was done on the last one.
    private static LocalDate? Past(LocalDate? day, LocalDate today) => day > today && day <= today.PlusDays(7) ? day.Value.PlusDays(-7) : day;

    private static NamedExercise? First(IReadOnlyList<FoundExercise> found) => found is [var first, ..] ? first.Exercise : null;
}
