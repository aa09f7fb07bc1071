using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Rules;
using NodaTime.Text;

namespace CoachBot.Chat.Commands;

/// <summary>/settings: what the bot goes by, and buttons for the languages.</summary>
internal sealed class Settings(Languages languages) : ICommand
{
    public string Name => "settings";

    public Audience Audience => Audience.Everybody;

    public Outcome Answer(Turn turn)
    {
        var state = turn.State;

        return turn.Reply(
        [
            new Heading(turn.Say(Phrase.SettingsTitle)),
            new Entry(turn.Say(Phrase.SettingsLanguage), turn.Language.Name),
            new Entry(turn.Say(Phrase.SettingsZone), state.Zone.Id),
            new Entry(turn.Say(Phrase.SettingsSession), Session(turn)),
            .. state.Club is null ? [new Entry(turn.Say(Phrase.SettingsLevel), turn.Say(LevelOf(state.Runner.Level)))] : Array.Empty<ReplyBlock>(),
            new Entry(turn.Say(Phrase.SettingsKit), KitText.Of(state.Runner.Equipment, turn.Language)),
            new Entry(turn.Say(Phrase.SettingsSince), LocalDatePattern.Iso.Format(state.Runner.Since)),
        ])
        .WithButtons([.. languages.All.Where(language => language != turn.Language).Select(language => new Button(language.Name, $"language {language.Code}"))])
        .WithButtons(state.Subscription is null
            ? new Button(turn.Say(Phrase.ButtonSubscribe), "subscribe")
            : new Button(turn.Say(Phrase.ButtonUnsubscribe), "unsubscribe"));
    }

    private static string Session(Turn turn) =>
        turn.State.Subscription is { PausedUntil: { } until } && until > turn.Today ? turn.Say(Phrase.SettingsPaused, ("date", DateText.Of(until, turn.Language)))
        : turn.State.Subscription is { } subscription ? $"{ClockText.Of(subscription.Time)}, {DaysText.Of(subscription.Days, turn.Language.Times)}"
        : turn.Say(Phrase.SettingsNoSession);

    private static string LevelOf(Level level) => level switch
    {
        Level.L0 => Phrase.LevelL0,
        Level.L1 => Phrase.LevelL1,
        Level.L2 => Phrase.LevelL2,
        _ => Phrase.LevelL3,
    };
}
