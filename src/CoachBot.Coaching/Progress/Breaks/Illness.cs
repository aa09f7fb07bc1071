namespace CoachBot.Coaching.Progress.Breaks;

/// <summary>An illness as told today.</summary>
/// <param name="SignsToday">What is there today.</param>
/// <param name="SignsBefore">What was there at its worst.</param>
/// <param name="DaysWithSigns">How many days it lasted, 0 or more.</param>
/// <param name="DaysWithout">Days without any sign, today included, 0 or more.</param>
public sealed record Illness(IllnessSigns SignsToday, IllnessSigns SignsBefore, int DaysWithSigns, int DaysWithout)
{
    /// <summary>Whether there is a disease of heart, lungs or immune system.</summary>
    public bool HasRiskDisease { get; init; }

    /// <summary>Whether a doctor has allowed training again.</summary>
    public bool IsClearedByDoctor { get; init; }
}
