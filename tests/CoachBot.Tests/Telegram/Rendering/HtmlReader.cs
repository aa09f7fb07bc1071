using System.Text;

namespace CoachBot.Tests.Telegram.Rendering;

/// <summary>Reads HTML as strictly as Telegram does, and gives the text that a runner would see.</summary>
internal static class HtmlReader
{
    private static readonly Dictionary<string, char> Entities = new() { ["amp"] = '&', ["lt"] = '<', ["gt"] = '>', ["quot"] = '"' };

    public static string Text(string html)
    {
        var text = new StringBuilder();
        string? open = null;

        for (var at = 0; at < html.Length; at++)
        {
            switch (html[at])
            {
                case '<':
                    var tag = html[(at + 1)..html.IndexOf('>', at)];
                    at += tag.Length + 1;
                    Assert.Equal(open is null ? tag : $"/{open}", tag);
                    Assert.True(tag.TrimStart('/') is "b" or "i");
                    open = open is null ? tag : null;
                    break;

                case '&':
                    var name = html[(at + 1)..html.IndexOf(';', at)];
                    at += name.Length + 1;
                    text.Append(Entities[name]);
                    break;

                default:
                    Assert.NotEqual('>', html[at]);
                    text.Append(html[at]);
                    break;
            }
        }

        Assert.Null(open);

        return text.ToString();
    }
}
