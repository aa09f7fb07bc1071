using System.Text.RegularExpressions;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Reading;

/// <summary>Our name in a text, as Discord writes it.</summary>
internal sealed class Mention(Snowflake bot)
{
    private readonly Regex _mention = new($"<@!?{bot}>[,:]?\\s?", RegexOptions.CultureInvariant);

    public bool IsIn(Message message) => message.Mentions?.Any(user => user?.Id == bot) == true;

    public string Without(string text) => _mention.Replace(text, "").Trim();
}
