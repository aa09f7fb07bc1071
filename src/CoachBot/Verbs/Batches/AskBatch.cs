using System.Diagnostics;
using System.Text.Json;
using CoachBot.Chat;
using CoachBot.Chat.Meanings;
using CoachBot.Coaching.Knowledge;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Verbs.Batches;

/// <summary>Reads a file of questions and writes what was understood of each: for measuring, not for people.</summary>
internal static class AskBatch
{
    public static int Run(FileInfo questions, FileInfo result, ZonedDateTime now)
    {
        using var host = BotHost.Create();
        var asking = ActivatorUtilities.CreateInstance<Asking>(host.Services);

        using var lines = questions.OpenText();
        using var answers = result.CreateText();

        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (BatchItem.Read(line) is not { } item)
            {
                Console.Error.WriteLine($"{questions.Name}({number}): a line must be a JSON object with id and text.");

                return 2;
            }

            answers.WriteLine(JsonSerializer.Serialize(asking.Answer(item, now), BatchItem.Shape));
        }

        return 0;
    }

    /// <summary>Answers item by item, each in a conversation of its own.</summary>
    private sealed class Asking(IUnderstanding understanding, SingleTurn turn, Library library)
    {
        public object Answer(BatchItem item, ZonedDateTime now)
        {
            var shown = item.Context?.ToShown();
            var watch = Stopwatch.StartNew();
            var understood = understanding.Understand(new Utterance(item.Text, item.Lang ?? "en", now.Date) { Shown = shown });
            var elapsed = watch.Elapsed;
            var reply = turn.Answer(item.Text, item.Lang, shown, now);

            return Understandings.Of(item.Id, understood, reply, elapsed, now.Date, library);
        }
    }
}
