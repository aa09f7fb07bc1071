using CoachBot.Coaching.Rules;
using CoachBot.Content;
using Microsoft.Extensions.Options;

namespace CoachBot;

/// <summary>Turns what may go wrong at the start into sentences for the operator and status 1; a bug still flies.</summary>
internal static class StartFailure
{
    public static int Guard(Func<int> start)
    {
        try
        {
            return start();
        }
        catch (Exception failure) when (SentencesOf(failure) is { } sentences)
        {
            return Report(sentences);
        }
    }

    public static async Task<int> GuardAsync(Func<Task<int>> start)
    {
        try
        {
            return await start();
        }
        catch (Exception failure) when (SentencesOf(failure) is { } sentences)
        {
            return Report(sentences);
        }
    }

    private static int Report(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            Console.Error.WriteLine(sentence);
        }

        return 1;
    }

    // The framework wraps the sentence: "DataAnnotation validation failed for … with the error: '…'."
    private static string SentenceOf(string failure)
    {
        const string Mark = "with the error: '";
        var start = failure.IndexOf(Mark, StringComparison.Ordinal);

        return start < 0 ? failure : failure[(start + Mark.Length)..].TrimEnd('.').TrimEnd('\'');
    }

    /// <summary>The sentences, or null when it is a bug.</summary>
    public static IEnumerable<string>? SentencesOf(Exception failure) => failure switch
    {
        OptionsValidationException wrong => wrong.Failures.Select(SentenceOf),
        ContentProblemsException wrong => [wrong.Message],
        MissingRuleException missing => [$"The content lacks something that the coach needs: {missing.Message}."],

        // A settings file that is not JSON, or a value that is not of its kind: the inner message has the place.
        InvalidDataException or InvalidOperationException { InnerException: FormatException or ArgumentException } =>
            [$"The settings cannot be read: {failure.Message} {failure.InnerException?.InnerException?.Message ?? failure.InnerException?.Message}".Trim()],
        AggregateException many when many.InnerExceptions.Select(SentencesOf).ToList() is var all && all.TrueForAll(one => one is not null) =>
            all.SelectMany(one => one!),
        _ => null,
    };
}
