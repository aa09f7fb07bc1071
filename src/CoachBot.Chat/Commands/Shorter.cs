using System.Globalization;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching;

namespace CoachBot.Chat.Commands;

/// <summary>/shorter: today's session within the minutes there are.</summary>
internal sealed class Shorter(Coach coach, SessionText session) : ICommand
{
    private static readonly IReadOnlyList<int> Usual = [10, 20, 30];

    public string Name => "shorter";

    public bool IsListed => false;

    public Audience Audience => Audience.OneRunner;

    public Outcome Answer(Turn turn)
    {
        if ((NumberWish.Read(turn.Argument) ?? turn.Details.Minutes) is not { } minutes)
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.ShorterAsk))).WithButtons([.. Usual.Select(usual => Button(usual, turn))]);
        }

        var date = turn.Details.Day is { } day && !Horizon.Excludes(day, turn.Today) ? day : turn.Today;
        var card = coach.Shortened(turn.State.Runner, turn.State.Diary, date, SessionMinutes.Within(minutes));

        return session.Seen(card, turn.State, turn.Language);
    }

    private static Button Button(int minutes, Turn turn) =>
        new(turn.Say(Phrase.ButtonMinutes, ("minutes", minutes)), $"shorter {minutes.ToString(CultureInfo.InvariantCulture)}");
}
