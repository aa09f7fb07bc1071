namespace CoachBot.Discord.Gateway;

/// <summary>Which part of the servers a connection serves; direct messages come to the first.</summary>
internal readonly record struct ShardId(int Number, int Count)
{
    public override string ToString() => $"{Number + 1}/{Count}";
}
