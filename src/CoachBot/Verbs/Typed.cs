using System.CommandLine;
using System.CommandLine.Invocation;

namespace CoachBot.Verbs;

/// <summary>What was typed after the program's name.</summary>
internal static class Typed
{
    private const int Wrong = 1;

    /// <summary>Reads a value; false when it is none of its kind.</summary>
    public delegate bool Reading<T>(string text, out T value);

    /// <summary>An option whose values have a form of their own.</summary>
    /// <param name="name">Its name, with the dashes.</param>
    /// <param name="kind">What a value must be, in words.</param>
    /// <param name="read">Reads one.</param>
    public static Option<T> Option<T>(string name, string kind, Reading<T> read) => new(name)
    {
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = typed =>
        {
            var text = typed.Tokens[0].Value;

            if (read(text, out var value))
            {
                return value;
            }

            typed.AddError($"{name} is '{text}'; it must be {kind}.");

            return default;
        },
    };

    /// <summary>Does what was asked; of a mistake it tells the first in a sentence, without the help that would bury it.</summary>
    public static async Task<int> RunAsync(this ParseResult typed, InvocationConfiguration how)
    {
        if (typed.Action is not ParseErrorAction)
        {
            return await typed.InvokeAsync(how);
        }

        await how.Error.WriteLineAsync(typed.Errors[0].Message);

        return Wrong;
    }
}
