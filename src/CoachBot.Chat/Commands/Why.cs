using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Rules;
using NodaTime.Text;

namespace CoachBot.Chat.Commands;

/// <summary>/why: the rules behind a day's session, each with what it does for the runner and where it comes from.</summary>
internal sealed class Why(Coach coach, Rulebook rulebook) : ICommand
{
    /// <summary>As many reasons as fit a phone's screen: some for the day, some for its numbers.</summary>
    private const int ReasonsForTheDay = 2;

    private const int ReasonsForTheDoses = 4;

    public string Name => "why";

    public Outcome Answer(Turn turn)
    {
        var asked = LocalDatePattern.Iso.Parse(turn.Argument.Trim());
        var card = coach.CardFor(turn.State.Runner, asked.Success ? asked.Value : turn.Today);
        var rules = coach.ExplainDay(card).Take(ReasonsForTheDay).Concat(coach.ExplainDoses(card).Take(ReasonsForTheDoses));

        return turn.Reply(
        [
            new Heading(turn.Say(card.Items.Count == 0 ? Phrase.WhyRest : Phrase.WhyTitle)),
            .. rules.SelectMany(rule => Explanation(rule, turn)),
        ]);
    }

    private IEnumerable<ReplyBlock> Explanation(Rule rule, Turn turn)
    {
        var text = turn.Language.Rules[rule.Id];
        var sources = rulebook.SourcesOf(rule.Id).Select(source => source.Reference).ToList();

        yield return new Entry(
            text.Title,
            text.Why,
            sources.Count == 0
                ? turn.Say(Phrase.WhyConvention, ("rule", rule.Id))
                : turn.Say(Phrase.WhySource, ("rule", rule.Id), ("source", ShortReference.Of(sources[0]))));
    }
}
