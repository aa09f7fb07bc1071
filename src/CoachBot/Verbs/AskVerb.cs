using System.CommandLine;
using CoachBot.Chat;
using CoachBot.Chat.Words;
using CoachBot.Terminal;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Verbs;

/// <summary><c>ask</c>: one question, one answer, nothing remembered.</summary>
internal static class AskVerb
{
    public static Command Create()
    {
        var question = new Argument<string>("question") { Description = "What to ask, in quotes." };
        var language = new Option<string?>("--language") { Description = "The language to answer in, for example en or it." };
        var command = new Command("ask", "Answers one question.") { question, language };
        command.SetAction(parsed => StartFailure.Guard(() => Ask(parsed.GetRequiredValue(question), parsed.GetValue(language))));

        return command;
    }

    private static int Ask(string question, string? code)
    {
        using var host = BotHost.Create();
        var languages = host.Services.GetRequiredService<Languages>();

        if (code is not null && languages.Find(code) is null)
        {
            var known = string.Join(", ", languages.All.Select(language => language.Code));
            Console.Error.WriteLine($"--language is '{code}'; it must be one of {known}.");

            return 1;
        }

        var reply = host.Services.GetRequiredService<SingleTurn>().Answer(question, code);
        TerminalSetup.Print(reply);

        return 0;
    }
}
