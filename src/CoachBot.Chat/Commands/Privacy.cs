using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>/privacy: what is kept of a chat, what for, and how to be rid of it.</summary>
internal sealed class Privacy : ICommand
{
    public string Name => "privacy";

    public Audience Audience => Audience.Everybody;

    public Outcome Answer(Turn turn) =>
        turn.Reply(new Paragraph(turn.Say(Phrase.PrivacyWhat))).WithButtons(new Button(turn.Say(Phrase.ButtonDeleteAll), "delete"));
}
