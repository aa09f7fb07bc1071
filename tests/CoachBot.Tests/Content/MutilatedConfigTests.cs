using CoachBot.Content;
using CoachBot.Tests.Support;
using CsCheck;

namespace CoachBot.Tests.Content;

public class MutilatedConfigTests
{
    private const string Signs = "{}[]:,-#&*!|>'\"%@`?~= \t\n\\.0aZ\u0000\uFEFF";

    private static readonly string[] Names = [.. ValidConfig.Files.Keys];

    private static readonly Gen<(int File, int Line, int Kind, int Column, char Sign)[]> Wounds =
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, 40], Gen.Int[0, 3], Gen.Int[0, 60], Gen.Int[0, Signs.Length - 1].Select(at => Signs[at]))
            .Array[1, 3];

    [Fact]
    public void NeverThrowsAndGivesProblemsOrAValidLoad()
    {
        Wounds.Sample(
            wounds =>
            {
                using var config = new TempConfig();

                foreach (var wound in wounds)
                {
                    var file = Path.Combine(config.Folder, Names[wound.File]);
                    File.WriteAllText(file, Mutilate(File.ReadAllText(file), wound.Line, wound.Kind, wound.Column, wound.Sign));
                }

                var load = config.Read();

                return load.Problems.Count > 0 ? load.Problems.All(HasAPlace) : IsUsable(load);
            },
            iter: 300);
    }

    private static string Mutilate(string text, int line, int kind, int column, char sign)
    {
        var lines = text.Split('\n').ToList();
        var at = line % lines.Count;
        var place = column % (lines[at].Length + 1);

        switch (kind)
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at]);
                break;
            case 2:
                lines[at] = lines[at].Insert(place, sign.ToString());
                break;
            default:
                lines[at] = lines[at][..place];
                break;
        }

        return string.Join('\n', lines);
    }

    private static bool HasAPlace(ContentProblem problem) =>
        problem.Line >= 1 && problem.Text != "" && problem.File.StartsWith("config/", StringComparison.Ordinal);

    private static bool IsUsable(ContentLoad load) =>
        load.Catalogue.All.All(exercise => load.Rulebook.Prescription(exercise.Prescription).Sets is not null)
        && load.Rulebook.Rules.All(rule => load.Rulebook.SourcesOf(rule.Id).Count() == rule.Sources.Count)
        && load.Languages.All.All(language =>
            load.Catalogue.All.All(exercise => language.Exercises.ContainsKey(exercise.Id))
            && load.Rulebook.Rules.All(rule => !language.Rules[rule.Id].Why.Contains('{', StringComparison.Ordinal))
            && load.Rulebook.Gates.All(gate => gate.Tests.All(language.Gates[gate.Id].ContainsKey))
            && load.Library.Articles.All(article => language.Articles.ContainsKey(article.Id))
            && load.Library.RedFlags.All(flag => language.RedFlags.ContainsKey(flag.Id)));
}
