using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Chat.Words;

/// <summary>What a day of training is called in a language.</summary>
public static class DayWords
{
    /// <summary>The kind of day, and how long it takes.</summary>
    public static string Title(Card card, Language language) => language.Say(
        card.Kind switch
        {
            CardKind.Main => Phrase.TodayMain,
            CardKind.Plyo => Phrase.TodayPlyo,
            CardKind.Micro => Phrase.TodayMicro,
            _ => Phrase.TodayRest,
        },
        ("minutes", card.Minutes));

    /// <summary>The phase, with what it is for.</summary>
    public static string Of(Phase phase, Language language) => language.Say(phase switch
    {
        Phase.Base => Phrase.PhaseBase,
        Phase.Strength => Phrase.PhaseStrength,
        Phase.Power => Phrase.PhasePower,
        Phase.Competition => Phrase.PhaseCompetition,
        Phase.Taper => Phrase.PhaseTaper,
        Phase.Transition => Phrase.PhaseTransition,
        _ => Phrase.PhaseReturn,
    });

    /// <summary>The date with its day of the week: <c>Tue 2026-03-03</c>.</summary>
    public static string Of(LocalDate date, Language language) =>
        $"{language.Times.Days[date.DayOfWeek][0]} {LocalDatePattern.Iso.Format(date)}";
}
