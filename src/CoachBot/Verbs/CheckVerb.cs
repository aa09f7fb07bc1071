using System.CommandLine;
using CoachBot.Chat.Words;
using CoachBot.Content;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoachBot.Verbs;

/// <summary><c>check</c>: what is wrong with content and settings, a line each.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var command = new Command("check", "Checks config/ and the settings: file(line): problem; status 1 when there is any.");
        command.SetAction(_ => StartFailure.Guard(Check));

        return command;
    }

    private static int Check()
    {
        var configuration = BotHost.Configuration();
        var content = ContentReader.Read(ContentSetup.FolderOf(configuration), Phrase.All);

        foreach (var problem in content.Problems)
        {
            Console.WriteLine(problem);
        }

        if (content.Problems.Count > 0)
        {
            return 1;
        }

        using var host = BotHost.Create();
        host.Services.GetService<IStartupValidator>()?.Validate();

        Console.WriteLine(
            $"No problems: {content.Catalogue.All.Count} exercises, {content.Rulebook.Rules.Count} rules, "
            + $"{content.Library.Articles.Count} answers, {content.Languages.All.Count} languages.");

        return 0;
    }
}
