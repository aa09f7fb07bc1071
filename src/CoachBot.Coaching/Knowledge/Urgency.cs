namespace CoachBot.Coaching.Knowledge;

/// <summary>How soon help is needed (training rules, section 16).</summary>
public enum Urgency
{
    /// <summary>Emergency services, now.</summary>
    Emergency,

    /// <summary>Medical care the same or the next day.</summary>
    Prompt,

    /// <summary>A physician or physiotherapist before the affected work goes on.</summary>
    Professional,
}
