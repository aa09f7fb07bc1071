using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;

namespace CoachBot.Chat.Commands;

/// <summary>The reasons behind a day in a few lines, and those behind one of its exercises in full.</summary>
internal sealed class WhyText(Refusal refusal, Rulebook rulebook)
{
    /// <summary>As many reasons as fit a phone's screen: some for the day, some for its numbers.</summary>
    private const int ReasonsForTheDay = 2;

    private const int ReasonsForTheDoses = 2;

    public IReadOnlyList<ReplyBlock> OfDay(Card card, Runner runner, Language language)
    {
        var title = card.Items.Count > 0 ? Phrase.WhyTitle
            : refusal.Of(card, runner, language) is null ? Phrase.WhyRest
            : Phrase.WhyNoSession;

        return
        [
            new Heading(language.Say(title)),
            .. Coach.ExplainDay(card).Take(ReasonsForTheDay).Select(reason => ReasonText.Of(reason, rulebook, language)),
            .. Coach.ExplainDoses(card).Take(ReasonsForTheDoses).Select(reason => ReasonText.Of(reason, rulebook, language)),
            .. card.Items.Where(item => item.Block != Block.Warmup).Take(1).Select(item => OneExercise(item, language)),
        ];
    }

    public IReadOnlyList<ReplyBlock> OfItem(CardItem item, Language language) =>
    [
        new Heading(language.Say(Phrase.WhyExercise, ("exercise", language.Exercises[item.Exercise].Name))),
        new Paragraph(DoseText.Of(item, language)),
        .. item.Reasons.DistinctBy(reason => reason.Rule).Select(reason => ReasonText.Of(reason, rulebook, language)),
    ];

    // What stands in brackets explains the name; nobody types it.
    private static Note OneExercise(CardItem item, Language language) =>
        new(language.Say(Phrase.WhyOneExercise, ("exercise", language.Exercises[item.Exercise].Name.Split(" (")[0].ToLowerInvariant())));
}
