using CoachBot.Coaching.Progress.Efforts;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Efforts;

public class MaxFormulasTests
{
    private static readonly MaxFormulas Formulas = new(Book.Rules);

    private static readonly Dictionary<string, (Func<decimal, int, decimal?> Kg, int Fewest, int Most)> All = new()
    {
        ["Epley"] = (Formulas.Epley, 2, 10),
        ["Brzycki"] = (Formulas.Brzycki, 1, 10),
        ["Lander"] = (Formulas.Lander, 2, 10),
        ["Lombardi"] = (Formulas.Lombardi, 2, 10),
        ["Mayhew"] = (Formulas.Mayhew, 5, 15),
        ["O'Conner"] = (Formulas.OConner, 2, 10),
        ["Wathan"] = (Formulas.Wathan, 2, 10),
        ["Reynolds leg press"] = (Formulas.ReynoldsLegPress, 5, 5),
        ["Reynolds chest press"] = (Formulas.ReynoldsChestPress, 5, 5),
    };

    public static TheoryData<string> Names { get; } = [.. All.Keys];

    [Theory]
    [InlineData("Epley", 100, 5, 116.7)]
    [InlineData("Brzycki", 100, 5, 112.5)]
    [InlineData("Epley", 80, 8, 101.3)]
    [InlineData("Brzycki", 80, 8, 99.3)]
    [InlineData("Wathan", 80, 8, 102.1)]
    [InlineData("Epley", 60, 4, 68.0)]
    [InlineData("Brzycki", 60, 4, 65.5)]
    [InlineData("Lander", 100, 5, 113.7)]
    [InlineData("Lombardi", 100, 5, 117.5)]
    [InlineData("Mayhew", 100, 5, 119.0)]
    [InlineData("O'Conner", 100, 5, 112.5)]
    [InlineData("Reynolds leg press", 100, 5, 124.0)]
    [InlineData("Reynolds chest press", 100, 5, 113.8)]
    public void GivesThePublishedMaximum_R_PROG_13(string formula, int loadKg, int reps, double kg) =>
        Assert.Equal((decimal)kg, decimal.Round(All[formula].Kg(loadKg, reps)!.Value, 1, MidpointRounding.AwayFromZero));

    [Theory]
    [MemberData(nameof(Names))]
    public void IsSilentOutsideItsRepetitions_R_PROG_13(string formula)
    {
        var (kg, fewest, most) = All[formula];

        var answered = Enumerable.Range(-1, 30).Where(reps => kg(100, reps) is not null);

        Assert.Equal(Enumerable.Range(fewest, most - fewest + 1), answered);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void MoreLoadIsAHigherMaximum(string formula) =>
        Gen.Select(Gen.Int[1, 300], Gen.Int[All[formula].Fewest, All[formula].Most])
            .Sample((load, reps) => All[formula].Kg(load + 1, reps) > All[formula].Kg(load, reps));
}
