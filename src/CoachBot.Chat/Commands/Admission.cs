using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>Who may use a command where it was said. Asked each time, of buttons too: whoever saw a button may not be who presses it.</summary>
internal static class Admission
{
    /// <summary>Null when the command may answer; otherwise what is answered instead.</summary>
    public static Outcome? Refusal(ICommand command, Turn turn) => turn.Message.IsPrivate ? null : command.Audience switch
    {
        Audience.Everybody => null,
        Audience.OneRunner => turn.Reply(new Paragraph(turn.Say(Phrase.GroupPrivately))),
        _ => turn.IsAdministrator switch
        {
            true => null,
            false => turn.Reply(new Paragraph(turn.Say(Phrase.GroupAdministrators))),
            null => turn.Silence() with { NeedsRights = true },
        },
    };
}
