using CoachBot.Content;

namespace CoachBot.Tests.Support;

/// <summary>The content of the repository, read once for all tests.</summary>
internal static class RealContent
{
    private static readonly Lazy<ContentLoad> Read = new(() => ContentReader.Read(Path.Combine(AppContext.BaseDirectory, "config")));

    public static ContentLoad Load => Read.Value;
}
