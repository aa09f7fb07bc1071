using CoachBot.Chat.Clubs;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Chat.Commands;

/// <summary>The session of a club in two levels, short enough to stay one message, with a button that counts who did it.</summary>
internal sealed class ClubSession(Coach coach)
{
    private static readonly ClubLevel[] Levels = [ClubLevel.Beginner, ClubLevel.Experienced];

    /// <summary>The session of this day as the club sees it now.</summary>
    public Reply On(LocalDate date, ChatState state, Language language)
    {
        var cards = Levels.Select(level => (Level: level, Card: CardOf(level, state.Runner, date))).ToList();

        return cards.Exists(one => one.Card.Items.Count > 0)
            ? new Reply(
            [
                new Heading(language.Say(Phrase.ClubTitle)),
                .. cards.SelectMany(one => Blocks(one.Level, one.Card, language)),
                new Paragraph(language.Say(Phrase.TodayPain)),
                new Note(language.Say(Phrase.ClubNote)),
            ])
            { Buttons = [[Done(date, state.Club?.CountOn(date) ?? 0, language)], Whys(date, language)] }
            : new Reply([new Heading(language.Say(Phrase.TodayRest)), new Paragraph(language.Say(Phrase.TodayRestIdea))]) { Buttons = [Whys(date, language)] };
    }

    /// <summary>Whether there is anything to do on this day.</summary>
    public bool IsOn(LocalDate date, Runner group) => Levels.Any(level => CardOf(level, group, date).Items.Count > 0);

    private Card CardOf(ClubLevel level, Runner group, LocalDate date) => coach.CardFor(ClubRunner.Of(level, group, date), date);

    private static IEnumerable<ReplyBlock> Blocks(ClubLevel level, Card card, Language language)
    {
        yield return new Heading($"{language.Say(NameOf(level))}: {DayWords.Title(card, language)}");

        var warmUp = card.Items.Where(item => item.Block == Block.Warmup).ToList();

        if (warmUp.Count > 0)
        {
            var drills = string.Join(", ", warmUp.Select(item => language.Exercises[item.Exercise].Name));

            yield return new Entry(language.Say(Phrase.BlockWarmUp), language.Say(Phrase.WarmUpFirst, ("drills", drills)));
        }

        foreach (var item in card.Items.Where(item => item.Block != Block.Warmup))
        {
            yield return new Entry(language.Exercises[item.Exercise].Name, DoseText.Of(item, language));
        }
    }

    private static Button Done(LocalDate date, int count, Language language) => new(
        count == 0 ? language.Say(Phrase.ButtonClubDone) : language.Say(Phrase.ButtonClubCount, ("count", count)),
        $"done {LocalDatePattern.Iso.Format(date)}");

    private static IReadOnlyList<Button> Whys(LocalDate date, Language language) =>
    [
        .. Levels.Select(level => new Button(
            language.Say(Phrase.ButtonClubWhy, ("level", language.Say(NameOf(level)))),
            $"why {LocalDatePattern.Iso.Format(date)} {WordOf(level)}")),
    ];

    /// <summary>The level as buttons carry it.</summary>
    public static string WordOf(ClubLevel level) => level == ClubLevel.Beginner ? "beginner" : "experienced";

    private static string NameOf(ClubLevel level) => level == ClubLevel.Beginner ? Phrase.ClubBeginner : Phrase.ClubExperienced;
}
