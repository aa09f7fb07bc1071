using System.Globalization;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>/minutes: how long sessions may be from now on.</summary>
internal sealed class ChangeMinutes : ICommand
{
    private const int Shortest = 10;
    private const int Longest = 90;
    private static readonly IReadOnlyList<int> Usual = [20, 30, 45, 60];

    public string Name => "minutes";

    public bool IsListed => false;

    public Outcome Answer(Turn turn) => (NumberWish.Read(turn.Argument) ?? turn.Details.Minutes) switch
    {
        null => Ask(turn, turn.Say(Phrase.MinutesAsk)),
        < Shortest or > Longest => Ask(turn, turn.Say(Phrase.MinutesBounds, ("shortest", Shortest), ("longest", Longest))),
        { } minutes => new Outcome(
            turn.State with { Runner = turn.State.Runner with { Minutes = minutes } },
            new Reply([new Paragraph(turn.Say(Phrase.MinutesDone, ("minutes", minutes)))])
            {
                Buttons = [[new Button(turn.Say(Phrase.ButtonToday), "today")]],
            }),
    };

    private static Outcome Ask(Turn turn, string words) =>
        turn.Reply(new Paragraph(words)).WithButtons([.. Usual.Select(minutes => new Button(
            turn.Say(Phrase.ButtonMinutes, ("minutes", minutes)), $"minutes {minutes.ToString(CultureInfo.InvariantCulture)}"))]);
}
