namespace CoachBot.Chat.Words;

/// <summary>A red flag in one language.</summary>
/// <param name="Signs">Each sign is a list of word beginnings that must all occur; inside one, any of several may.</param>
/// <param name="Answer">Where to get help and how soon.</param>
public sealed record RedFlagText(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Signs, string Answer);
