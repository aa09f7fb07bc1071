namespace CoachBot.Coaching.Rules;

/// <summary>A publication that a rule rests on.</summary>
/// <param name="Key">Its key in the rules, for example <c>S-GRG18</c>.</param>
/// <param name="Reference">Authors, year and where it appeared.</param>
/// <param name="Doi">Its digital object identifier, if it has one.</param>
public sealed record Source(string Key, string Reference, string? Doi);
