namespace CoachBot.Tests.Transcripts;

/// <summary>The same conversations can be held on every platform: its reader and its renderer lose nothing.</summary>
public abstract class PlatformContract
{
    public static TheoryData<string> All => TranscriptTests.All;

    internal abstract PlatformVoice Voice { get; }

    [Theory]
    [MemberData(nameof(All))]
    public Task EveryConversationReadsTheSame(string file) => TranscriptTests.AssertReadsTheSameAsync(file, Voice);
}

public sealed class OnTelegramTests : PlatformContract
{
    internal override PlatformVoice Voice => new TelegramVoice();
}

public sealed class OnDiscordTests : PlatformContract
{
    internal override PlatformVoice Voice => new DiscordVoice();
}
