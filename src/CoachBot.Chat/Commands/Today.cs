namespace CoachBot.Chat.Commands;

/// <summary>/today: the card for this day.</summary>
internal sealed class Today(SessionText session) : ICommand
{
    public string Name => "today";

    public Outcome Answer(Turn turn) => new(turn.State, session.For(turn.State.Runner, turn.Today, turn.Language));
}
