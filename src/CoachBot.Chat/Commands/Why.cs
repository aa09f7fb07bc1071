using CoachBot.Chat.Clubs;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Chat.Commands;

/// <summary>/why: the reasons behind a day's session, and /why squat: those behind one of its exercises.</summary>
internal sealed class Why(Coach coach, WhyText text) : ICommand
{
    /// <summary>With fewer letters almost every exercise would be meant.</summary>
    private const int ShortestName = 3;

    public string Name => "why";

    public Audience Audience => Audience.Everybody;

    public Outcome Answer(Turn turn)
    {
        var (date, exercise) = Asked(turn);
        var (runner, name) = Whose(turn, date, exercise);
        var card = coach.CardFor(runner, turn.State.Diary, date);

        return turn.Reply(ItemOf(card, Spelling.Plain(name), turn.Language) is { } item
            ? text.OfItem(item, turn.Language)
            : text.OfDay(card, runner, turn.Language));
    }

    // A club has two sessions a day; whoever names no level means the beginners'.
    private static (Runner Runner, string Exercise) Whose(Turn turn, LocalDate date, string exercise)
    {
        if (turn.State.Club is null)
        {
            return (turn.State.Runner, exercise);
        }

        var named = Enum.GetValues<ClubLevel>().Where(level => exercise == ClubSession.WordOf(level)).ToList();

        return (ClubRunner.Of(named.FirstOrDefault(), turn.State.Runner, date), named.Count > 0 ? "" : exercise);
    }

    private static (LocalDate Date, string Exercise) Asked(Turn turn)
    {
        var words = turn.Argument.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        return words.Length > 0 && LocalDatePattern.Iso.Parse(words[0]) is { Success: true } date
            ? (date.Value, words.Length > 1 ? words[1] : "")
            : (turn.Today, turn.Argument.Trim());
    }

    private static CardItem? ItemOf(Card card, string name, Language language) =>
        name.Length < ShortestName
            ? null
            : card.Items.FirstOrDefault(item => NamesOf(item, language).Contains(name))
                ?? card.Items.FirstOrDefault(item => NamesOf(item, language).Any(known => known.Contains(name, StringComparison.Ordinal)));

    private static IEnumerable<string> NamesOf(CardItem item, Language language)
    {
        var text = language.Exercises[item.Exercise];

        return text.Synonyms.Append(text.Name).Append(item.Exercise.Value).Select(Spelling.Plain);
    }
}
