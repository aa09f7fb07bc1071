using CoachBot.Coaching.Runners;

namespace CoachBot.Coaching.Planning.Seasons;

/// <summary>The bands of race distances, as the numbers of the taper rules are named.</summary>
internal static class RaceBands
{
    /// <summary>R-TAP-08: the days after.</summary>
    public static string Recovery(RaceDistance distance) => distance switch
    {
        { IsUltra: true } => "ultra_days",
        { IsMarathonOrLonger: true } => "marathon_days",
        { IsUpToTenK: true } => "five_to_ten_k_days",
        _ => "half_days",
    };

    /// <summary>R-TAP-02: the last heavy session before.</summary>
    public static string LastHeavy(RaceDistance distance) => distance switch
    {
        { IsUltra: true } => "ultra",
        { IsMarathonOrLonger: true } => "marathon",
        { IsUpToFiveK: true } => "five_k_or_shorter",
        _ => "ten_k_to_half",
    };
}
