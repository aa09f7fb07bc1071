using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>The bot came into a chat or had to leave it. Where it cannot speak, no session comes due until it is let in again.</summary>
internal static class Arrival
{
    public static Outcome Of(Presence presence, Turn turn) => presence switch
    {
        Presence.Gone => turn.Silence() with { State = turn.State with { Subscription = turn.State.Subscription is { } running ? running with { IsDead = true } : null } },
        Presence.Invited => turn.Reply(new Paragraph(turn.Say(Phrase.GroupHello))).WithButtons(new Button(turn.Say(Phrase.ButtonToday), "today")),
        _ => turn.Silence(),
    };
}
