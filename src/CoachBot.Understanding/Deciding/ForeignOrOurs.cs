using CoachBot.Chat.Meanings;

namespace CoachBot.Understanding.Deciding;

/// <summary>
/// Puts what is none of the bot's business first when all of it together is nearly as likely as anything that is: who asks about
/// training uses its words, so that doubt speaks for something else.
/// </summary>
internal static class ForeignOrOurs
{
    private const double DoubtSpeaksForForeign = 1.5;

    public static IEnumerable<(string Label, double Odds)> First(IEnumerable<(string Label, double Odds)> ranked)
    {
        var all = ranked.ToList();
        var foreign = all.Where(one => Labels.IsNotOurs(one.Label)).ToList();
        var together = foreign.Sum(one => one.Odds);

        return foreign.Count > 0 && together * DoubtSpeaksForForeign > all.Where(one => !Labels.IsNotOurs(one.Label)).Select(one => one.Odds).FirstOrDefault()
            ? [foreign[0] with { Odds = together }, .. all.Where(one => one != foreign[0])]
            : all;
    }
}
