using System.Text.RegularExpressions;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>The zones that go by a name of their own, not by a place.</summary>
internal static class ZoneNames
{
    /// <summary>The IANA name of the one that matched.</summary>
    public static string Of(Match match) => match.Groups.Values.First(group => group.Success && group.Name != "0").Name switch
    {
        "newyork" => "America/New_York",
        "chicago" => "America/Chicago",
        "denver" => "America/Denver",
        "losangeles" => "America/Los_Angeles",
        "london" => "Europe/London",
        "athens" => "Europe/Athens",
        "lisbon" => "Europe/Lisbon",
        "tokyo" => "Asia/Tokyo",
        "kolkata" => "Asia/Kolkata",
        "reykjavik" => "Atlantic/Reykjavik",
        "nairobi" => "Africa/Nairobi",
        "sydney" => "Australia/Sydney",
        "moscow" => "Europe/Moscow",
        _ => "Europe/Rome",
    };
}
