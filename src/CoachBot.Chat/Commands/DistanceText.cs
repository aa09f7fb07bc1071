using CoachBot.Chat.Words;
using CoachBot.Coaching.Runners;

namespace CoachBot.Chat.Commands;

/// <summary>The length of a race as runners call it.</summary>
internal static class DistanceText
{
    public static string Of(RaceDistance distance, Language language) => distance.ToString() switch
    {
        "half" => language.Say(Phrase.PlanHalf),
        "marathon" => language.Say(Phrase.PlanMarathon),
        "ultra" => language.Say(Phrase.PlanUltra),
        var length => length,
    };
}
