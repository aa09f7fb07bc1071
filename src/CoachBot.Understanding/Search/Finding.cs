namespace CoachBot.Understanding.Search;

/// <summary>An article and how well it fits what was asked.</summary>
/// <param name="Article">The article.</param>
/// <param name="Language">The language in which it fits.</param>
/// <param name="Fit">From 0 to 1: how near the question is to its wordings and how much of it the article covers.</param>
/// <param name="Ours">From 0 to 1: how sure it is that the question is about running and strength at all.</param>
internal readonly record struct Finding(string Article, string Language, double Fit, double Ours);
