namespace CoachBot.Tests.Telegram.Support;

/// <summary>Always draws the longest straw: a wait by chance is as long as it may be.</summary>
internal sealed class FixedLuck : Random
{
    public override double NextDouble() => 1;
}
