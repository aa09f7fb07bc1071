using System.CommandLine;
using System.Reflection;

namespace CoachBot.Verbs;

/// <summary><c>version</c>: which CoachBot this is.</summary>
internal static class VersionVerb
{
    public static Command Create()
    {
        var command = new Command("version", "Prints the version.");
        command.SetAction(_ => Console.WriteLine($"CoachBot {Version}"));

        return command;
    }

    private static string? Version =>
        typeof(VersionVerb).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
}
