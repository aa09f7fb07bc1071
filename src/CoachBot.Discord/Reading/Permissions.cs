using System.Globalization;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Reading;

/// <summary>What a member may do in a channel, by the bits that come with each interaction.</summary>
internal static class Permissions
{
    private const ulong Administrator = 1 << 3;
    private const ulong ManageChannels = 1 << 4;
    private const ulong ManageGuild = 1 << 5;

    /// <summary>Whether they may change what the channel gets; null when Discord does not say what they may.</summary>
    public static bool? MayManage(Member? member) =>
        ulong.TryParse(member?.Permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            ? (bits & (Administrator | ManageChannels | ManageGuild)) != 0
            : null;
}
