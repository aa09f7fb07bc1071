using System.CommandLine;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;
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
        try
        {
            using var host = BotHost.Create(judge: ProgrammeCheck.Run);
            host.Services.GetService<IStartupValidator>()?.Validate();
            Console.WriteLine(Summary(host.Services));

            return 0;
        }
        catch (ContentProblemsException wrong) when (wrong.Problems.Count > 0)
        {
            foreach (var problem in wrong.Problems)
            {
                Console.WriteLine(problem);
            }

            return 1;
        }
    }

    private static string Summary(IServiceProvider house) =>
        $"No problems: {house.GetRequiredService<Catalogue>().All.Count} exercises, {house.GetRequiredService<Rulebook>().Rules.Count} rules, "
        + $"{house.GetRequiredService<ProgrammeBook>().All.Count} programmes, {house.GetRequiredService<Library>().Articles.Count} answers, {house.GetRequiredService<Languages>().All.Count} languages.";
}
