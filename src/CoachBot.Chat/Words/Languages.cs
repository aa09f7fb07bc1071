namespace CoachBot.Chat.Words;

/// <summary>All languages the bot speaks; the first one is spoken when nothing else is known.</summary>
public sealed class Languages(IReadOnlyList<Language> all)
{
    /// <summary>Every language.</summary>
    public IReadOnlyList<Language> All { get; } = all;

    /// <summary>What people call exercises, in any language.</summary>
    public UsualNames UsualNames { get; init; } = UsualNames.None;

    /// <summary>The language of this code (also <c>it-CH</c>), or the first one.</summary>
    public Language For(string? code) => Find(code) ?? All[0];

    /// <summary>The language of this code (also <c>it-CH</c>), or null when the bot does not speak it.</summary>
    public Language? Find(string? code) =>
        All.FirstOrDefault(language => code is not null
            && (code.Equals(language.Code, StringComparison.OrdinalIgnoreCase)
                || code.StartsWith(language.Code + "-", StringComparison.OrdinalIgnoreCase)));
}
