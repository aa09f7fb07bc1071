using System.Globalization;

namespace CoachBot.Discord.Gateway;

/// <summary>What the number means with which Discord closes a connection.</summary>
internal static class CloseCode
{
    /// <summary>Ours, when we come back: with 1000 and 1001 the session would be over.</summary>
    public const int Returning = 4900;

    /// <summary>What is left of the session.</summary>
    public static Session After(int? code, Session session) =>
        code is 1000 or 1001 or 4003 or 4007 or 4009 ? session.Forgotten : session;

    /// <summary>The sentence for the operator, when coming back is of no use.</summary>
    public static string? Refusal(int? code) => code switch
    {
        4004 => "Discord refused the token: set Discord:Token to the one that Discord's developers' pages show.",
        4010 or 4011 => $"Discord refused the number of gateway connections (close code {Text(code)}): restart CoachBot, which asks for the right one.",
        4012 => "Discord no longer speaks version 10 of its gateway (close code 4012): CoachBot must be updated.",
        4013 or 4014 => $"Discord refused the kinds of events asked for (close code {Text(code)}): see that the application is in good standing on Discord's developers' pages.",
        _ => null,
    };

    private static string? Text(int? code) => code?.ToString(CultureInfo.InvariantCulture);
}
