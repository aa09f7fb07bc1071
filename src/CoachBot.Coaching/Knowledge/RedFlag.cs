namespace CoachBot.Coaching.Knowledge;

/// <summary>A sign that stops coaching and sends the runner to a professional (training rules, section 16).</summary>
/// <param name="Id">Its name, for example <c>RF-01</c>.</param>
/// <param name="Urgency">How soon help is needed.</param>
public sealed record RedFlag(string Id, Urgency Urgency);
