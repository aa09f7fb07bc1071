namespace CoachBot.Chat.Words;

/// <summary>How people shorten words and name the parts of training in one language; all of it in lower case without accents.</summary>
/// <param name="Short">Short forms and slips that everybody makes, and the words they stand for.</param>
/// <param name="Focus">For each part of training that can be asked for, such as <c>jumps</c>, the ways to say it. Languages share the names.</param>
public sealed record DetailWords(IReadOnlyDictionary<string, string> Short, IReadOnlyDictionary<string, IReadOnlyList<string>> Focus)
{
    /// <summary>No words at all.</summary>
    public static DetailWords None { get; } = new(new Dictionary<string, string>(), new Dictionary<string, IReadOnlyList<string>>());
}
