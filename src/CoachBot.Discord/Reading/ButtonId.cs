using System.Text.RegularExpressions;

namespace CoachBot.Discord.Reading;

/// <summary>The data of a button on its way through Discord, which takes no two alike in one message: numbered.</summary>
internal static partial class ButtonId
{
    public static string Of(int number, string data) => $"{number}:{data}";

    public static string Data(string id) => Number.Replace(id, "", 1);

    [GeneratedRegex(@"\A[0-9]{1,3}:")]
    private static partial Regex Number { get; }
}
