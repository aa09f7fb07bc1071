using CoachBot.Chat.Messages;

namespace CoachBot.Tests.Support;

/// <summary>Values without a meaning of their own.</summary>
internal static class Some
{
    public static Address Address(string platform = "fake") => new(platform, "42");
}
