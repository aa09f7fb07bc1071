using CoachBot.Chat.Clubs;

namespace CoachBot.Storage.Rows;

/// <summary>What is remembered in the same column as the runner, with keys of its own.</summary>
internal sealed record BesideTheRunner
{
    public Club? Club { get; init; }

    public string? CanUndo { get; init; }

    public IReadOnlyList<long>? Heard { get; init; }
}
