using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Runners;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Chat.Commands;

/// <summary>Puts a card into words: the same for /today and for the session that comes in the morning.</summary>
internal sealed class SessionText(Coach coach, Refusal refusal, ComingSession coming, ClubSession club)
{
    /// <summary>Who has these on the mind is not sent for a run on a rest day.</summary>
    private static readonly Decider[] Careful =
    [
        Decider.Pregnancy,
        Decider.Birth,
        Decider.Pain,
        Decider.Soreness,
        Decider.Readiness,
        Decider.Illness,
        Decider.Break,
    ];

    /// <summary>The session of a day; from then on it is what was seen last. A club has its own.</summary>
    public Outcome On(LocalDate date, ChatState state, Language language) =>
        state.Club is null
            ? Seen(coach.CardFor(state.Runner, state.Diary, date), state, language)
            : new Outcome(state, club.On(date, state, language));

    /// <summary>This card, which is what was seen last from then on.</summary>
    public Outcome Seen(Card card, ChatState state, Language language) =>
        new(state with { Shown = ShownCard.Of(card, language) }, Of(card, state.Runner, state.Diary, language));

    /// <summary>The words of a card alone.</summary>
    public Reply Of(Card card, Runner runner, Diary diary, Language language) => new(BlocksOf(card, runner, diary, language))
    {
        Buttons = [[new Button(language.Say(Phrase.ButtonWhy), $"why {LocalDatePattern.Iso.Format(card.Date)}")]],
    };

    private List<ReplyBlock> BlocksOf(Card card, Runner runner, Diary diary, Language language) =>
        card.Items.Count > 0 ? Session(card, language)
        : refusal.Of(card, runner, language) is { } words ? [new Heading(language.Say(Phrase.TodayNoSession)), new Paragraph(words)]
        : RestDay(card, runner, diary, language);

    private static List<ReplyBlock> Session(Card card, Language language)
    {
        var blocks = new List<ReplyBlock>
        {
            new Heading(DayWords.Title(card, language)),
            new Paragraph(WhyIn(card, language)),
        };

        var warmUp = card.Items.Where(item => item.Block == Block.Warmup).ToList();

        if (warmUp.Count > 0)
        {
            var names = string.Join(", ", warmUp.Select(item => NameOf(item, language)));
            blocks.Add(new Entry(language.Say(Phrase.BlockWarmUp), language.Say(Phrase.WarmUpFirst, ("drills", names))));
        }

        foreach (var item in card.Items.Where(item => item.Block != Block.Warmup))
        {
            blocks.Add(new Entry(NameOf(item, language), DoseText.Of(item, language), CueOf(item, language)));
        }

        blocks.Add(new Paragraph(card.Kind == CardKind.Main
            ? $"{language.Say(Phrase.TodayEffort)} {language.Say(Phrase.TodayPain)}"
            : language.Say(Phrase.TodayPain)));

        return blocks;
    }

    private List<ReplyBlock> RestDay(Card card, Runner runner, Diary diary, Language language) =>
    [
        new Heading(language.Say(card.Run == RunKind.Race ? Phrase.TodayRace : Phrase.TodayRest)),
        new Paragraph(WhyIn(card, language)),
        new Paragraph(language.Say(IdeaFor(card))),
        .. coming.After(card.Date, runner, diary) is { } next ? [new Paragraph(ComingSession.Text(next, language))] : Array.Empty<ReplyBlock>(),
    ];

    private static string IdeaFor(Card card) =>
        card.Run == RunKind.Race ? Phrase.TodayRaceIdea
        : card.Reasons.Any(reason => Careful.Contains(reason.By)) ? Phrase.TodayRestGentle
        : Phrase.TodayRestIdea;

    private static string WhyIn(Card card, Language language) =>
        language.Say(
            card.Deload ? Phrase.TodayWhyDeload : Phrase.TodayWhy,
            ("week", card.Week),
            ("phase", DayWords.Of(card.Phase, language)));

    private static string NameOf(CardItem item, Language language) => language.Exercises[item.Exercise].Name;

    private static string? CueOf(CardItem item, Language language) => language.Exercises[item.Exercise].Cues is [var first, ..] ? first : null;
}
