using CoachBot.Chat.Words;
using CoachBot.Coaching.Runners;

namespace CoachBot.Content.Sheets;

/// <summary>A race in words.</summary>
internal static class RaceWords
{
    public static string WithDate(Race race, Language language) => $"{Of(race, language)}, {DayWords.Of(race.Date, language)}";

    public static string Of(Race race, Language language) =>
        language.Say(Phrase.PlanRace, ("distance", DistanceText.Of(race.Distance, language)), ("priority", race.Priority));
}
