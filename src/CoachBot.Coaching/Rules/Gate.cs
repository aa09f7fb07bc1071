namespace CoachBot.Coaching.Rules;

/// <summary>What must be true before a tier of jumps opens; its sentences live with the languages.</summary>
/// <param name="Id">Its name, G1 to G5.</param>
/// <param name="Opens">The tier it opens, 1-5.</param>
/// <param name="Tests">Names of the things that must be true, in the order they are asked.</param>
public sealed record Gate(string Id, int Opens, IReadOnlyList<string> Tests);
