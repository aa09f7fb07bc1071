using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>
/// Sends somebody with a red flag to the right help, and plans nothing for them until they say that a professional has cleared it, or
/// that it was not about them.
/// </summary>
internal sealed class RedFlagHelp : ICommand
{
    public string Name => "cleared";

    public bool IsListed => false;

    public Audience Audience => Audience.OneRunner;

    /// <summary>Help, before and instead of coaching.</summary>
    public static Outcome For(string flag, Turn turn)
    {
        // Where others read along nobody knows whose body it is about: they are helped, and nothing is remembered.
        if (!turn.Message.IsPrivate)
        {
            return turn.Reply(new Paragraph(turn.Language.RedFlags[flag].Answer));
        }

        var runner = turn.State.Runner;
        var paused = runner.RedFlags.Contains(flag) ? runner : runner with { RedFlags = [.. runner.RedFlags, flag] };

        return new Outcome(
            turn.State with { Runner = paused },
            new Reply([new Paragraph(turn.Language.RedFlags[flag].Answer), new Note(turn.Say(Phrase.RedFlagPaused))])
            {
                Buttons =
                [
                    [new Button(turn.Say(Phrase.ButtonCleared), $"cleared {flag}")],
                    [new Button(turn.Say(Phrase.ButtonNotMe), $"cleared {flag}")],
                ],
            });
    }

    /// <summary>A button of <see cref="For"/>: the pause ends.</summary>
    public Outcome Answer(Turn turn)
    {
        var runner = turn.State.Runner;

        return new Outcome(
            turn.State with { Runner = runner with { RedFlags = [.. runner.RedFlags.Where(flag => flag != turn.Argument)] } },
            new Reply([new Paragraph(turn.Say(Phrase.RedFlagCleared))]) { Buttons = [[new Button(turn.Say(Phrase.ButtonToday), "today")]] });
    }
}
