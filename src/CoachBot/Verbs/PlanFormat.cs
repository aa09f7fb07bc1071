namespace CoachBot.Verbs;

/// <summary>How a plan is written.</summary>
internal enum PlanFormat
{
    /// <summary>For people.</summary>
    Markdown,

    /// <summary>For programs: what <c>check-plan</c> reads.</summary>
    Json,
}
