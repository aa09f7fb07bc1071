namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>An interaction as the server knows it.</summary>
internal sealed class FakeInteraction(ulong id, string token, ulong channel, ulong user, int type, ulong? pressedOn)
{
    public ulong Id => id;

    public string Token => token;

    public ulong Channel => channel;

    public ulong User => user;

    public int Type => type;

    public ulong? PressedOn => pressedOn;

    /// <summary>The kind of the first answer; null while there is none.</summary>
    public int? Answered { get; set; }

    public bool IsUnseen { get; set; }

    /// <summary>What "@original" means.</summary>
    public ulong? Original { get; set; }
}
