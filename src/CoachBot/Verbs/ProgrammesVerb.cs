using System.CommandLine;
using CoachBot.Coaching.Programmes;
using CoachBot.Content;
using CoachBot.Content.Sheets;
using CoachBot.Understanding.Typing;

namespace CoachBot.Verbs;

/// <summary><c>programmes</c>: the written programmes, one of them week by week, or what the training rules say to it.</summary>
internal static class ProgrammesVerb
{
    private const int Nearest = 3;

    public static Command Create()
    {
        var name = new Argument<string?>("programme")
        {
            Description = "Its id or the code of its table, for example TPL-A; without one all are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var check = new Option<bool>("--check") { Description = "Tells the training rules that it breaks; status 1 when they are not those expected." };
        var language = new Option<string?>("--language") { Description = "The language to show it in, for example en or it." };
        var command = new Command("programmes", "Lists the written programmes, or shows one of them week by week.") { name, check, language };
        command.SetAction(parsed => StartFailure.Guard(() => Answer(
            Books.Open(), parsed.GetValue(name), parsed.GetValue(check), parsed.GetValue(language), Console.Out, Console.Error)));

        return command;
    }

    internal static int Answer(ContentLoad content, string? name, bool isCheck, string? code, TextWriter answer, TextWriter trouble)
    {
        if (code is not null && content.Languages.Find(code) is null)
        {
            trouble.WriteLine($"--language is '{code}'; it must be one of {string.Join(", ", content.Languages.All.Select(one => one.Code))}.");

            return 1;
        }

        var found = name is null ? content.Programmes : new ProgrammeBook(content.Programmes.Find(name));

        if (name is not null && found.All.Count == 0)
        {
            trouble.WriteLine($"There is no programme '{name}'; near it: {string.Join(", ", Near(name, content.Programmes))}.");

            return 1;
        }

        if (isCheck)
        {
            return Check(found, content, answer);
        }

        var language = content.Languages.For(code);
        answer.Write(name is not null && found.All is [var one]
            ? ProgrammeSheet.Write(one, content.Catalogue, content.Rulebook, language)
            : ProgrammeList.Write(found, language));

        return 0;
    }

    private static int Check(ProgrammeBook programmes, ContentLoad content, TextWriter answer)
    {
        var findings = programmes.All.Select(programme => new ProgrammeFindings(programme, content)).ToList();

        foreach (var line in findings.SelectMany(one => one.Lines()))
        {
            answer.WriteLine(line);
        }

        return findings.TrueForAll(one => one.AreAsExpected) ? 0 : 1;
    }

    private static IEnumerable<string> Near(string name, ProgrammeBook programmes)
    {
        var names = programmes.All.SelectMany(programme => new[] { programme.Template, programme.Id }).Distinct().ToList();
        var longer = names.Where(known => known.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();

        return (longer.Count > 0 ? longer : names)
            .OrderBy(known => Typo.Slips(name.ToLowerInvariant(), known.ToLowerInvariant()))
            .Take(Nearest);
    }
}
