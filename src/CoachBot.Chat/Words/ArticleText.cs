namespace CoachBot.Chat.Words;

/// <summary>An answer in one language.</summary>
/// <param name="AskedAs">Ways in which people ask for it; the first is its title.</param>
/// <param name="Answer">The answer, first things first.</param>
/// <param name="More">Some detail for those who want it.</param>
public sealed record ArticleText(IReadOnlyList<string> AskedAs, string Answer, string? More);
