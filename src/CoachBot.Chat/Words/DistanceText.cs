using CoachBot.Coaching.Runners;

namespace CoachBot.Chat.Words;

/// <summary>The length of a race as runners call it.</summary>
public static class DistanceText
{
    /// <summary>A name where it has one, otherwise its length.</summary>
    public static string Of(RaceDistance distance, Language language) => distance.ToString() switch
    {
        "half" => language.Say(Phrase.PlanHalf),
        "marathon" => language.Say(Phrase.PlanMarathon),
        "ultra" => language.Say(Phrase.PlanUltra),
        var length => length,
    };
}
