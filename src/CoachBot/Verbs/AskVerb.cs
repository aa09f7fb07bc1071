using System.CommandLine;
using CoachBot.Chat;
using CoachBot.Chat.Words;
using CoachBot.Terminal;
using CoachBot.Verbs.Batches;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Verbs;

/// <summary><c>ask</c>: one question, one answer, nothing remembered; or a file of questions and a file of what was understood.</summary>
internal static class AskVerb
{
    private static readonly LocalDateTime UsualNow = new(2026, 3, 2, 9, 0);

    public static Command Create()
    {
        var question = new Argument<string?>("question") { Description = "What to ask, in quotes.", Arity = ArgumentArity.ZeroOrOne };
        var language = new Option<string?>("--language") { Description = "The language to answer in, for example en or it." };
        var batch = new Option<FileInfo?>("--batch") { Description = "A file with a question a line, as JSON: id, lang, text, context.", HelpName = "IN.jsonl" };
        var result = new Option<FileInfo?>("--out") { Description = "Where to write what was understood, a line each.", HelpName = "OUT.jsonl" };

        var now = Typed.Option<LocalDateTime>("--now", "a date and time such as 2026-03-02T09:00", IsTime);
        now.Description = $"What the clock of a batch shows; {LocalDateTimePattern.GeneralIso.Format(UsualNow)} when left out.";
        now.DefaultValueFactory = _ => UsualNow;

        var zone = Typed.Option<DateTimeZone?>("--zone", "a time zone such as Europe/Rome", IsZone);
        zone.Description = "Where that clock is; Europe/Rome when left out.";

        var command = new Command("ask", "Answers one question, or a file of them.") { question, language, batch, result, now, zone };
        command.SetAction(parsed => StartFailure.Guard(() => (parsed.GetValue(batch), parsed.GetValue(result), parsed.GetValue(question)) switch
        {
            ({ } file, { } to, null) => AskBatch.Run(file, to, parsed.GetValue(now).InZoneLeniently(parsed.GetValue(zone) ?? DateTimeZoneProviders.Tzdb["Europe/Rome"])),
            (null, null, { } one) => Ask(one, parsed.GetValue(language)),
            _ => Wrong("ask needs a question in quotes, or --batch IN.jsonl and --out OUT.jsonl."),
        }));

        return command;
    }

    private static int Ask(string question, string? code)
    {
        using var host = BotHost.Create();
        var languages = host.Services.GetRequiredService<Languages>();

        if (code is not null && languages.Find(code) is null)
        {
            return Wrong($"--language is '{code}'; it must be one of {string.Join(", ", languages.All.Select(language => language.Code))}.");
        }

        TerminalSetup.Print(host.Services.GetRequiredService<SingleTurn>().Answer(question, code));

        return 0;
    }

    private static int Wrong(string sentence)
    {
        Console.Error.WriteLine(sentence);

        return 1;
    }

    private static bool IsTime(string text, out LocalDateTime time)
    {
        var read = LocalDateTimePattern.GeneralIso.Parse(text) is { Success: true } whole ? whole : LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text);

        return read.TryGetValue(default, out time);
    }

    private static bool IsZone(string text, out DateTimeZone? zone) => (zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(text)) is not null;
}
