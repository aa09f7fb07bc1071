namespace CoachBot.Chat.Words;

/// <summary>What people call exercises beside the names of the catalogue.</summary>
/// <param name="All">Every name; of several for one exercise the first is the usual one.</param>
/// <param name="Vague">Names of the catalogue that mean something else in most messages.</param>
public sealed record UsualNames(IReadOnlyList<UsualName> All, IReadOnlyList<string> Vague)
{
    /// <summary>No names at all.</summary>
    public static UsualNames None { get; } = new([], []);
}
