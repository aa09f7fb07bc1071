using System.IO.Compression;
using System.Text;
using CoachBot.Discord.Gateway;

namespace CoachBot.Tests.Discord.Gateway;

public class InflaterTests
{
    private static IEnumerable<byte[]> Deflated(params IEnumerable<string> messages)
    {
        var small = new MemoryStream();
        var stream = new ZLibStream(small, CompressionLevel.Optimal);

        foreach (var message in messages)
        {
            small.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(message));
            stream.Flush();

            yield return small.ToArray();
        }
    }

    [Fact]
    public void EachMessageComesWhole()
    {
        string[] messages = ["{\"op\":10}", new string('x', 3_000_000), "", "{\"op\":11}"];
        using var inflater = new Inflater();

        Assert.Equal(messages, Deflated(messages).Select(message => Encoding.UTF8.GetString(inflater.Inflate(message).Span)));
    }

    [Fact]
    public void WhatIsNotOfTheStreamIsRefused()
    {
        using var inflater = new Inflater();

        Assert.Throws<InvalidDataException>(() => inflater.Inflate("plain text"u8));
    }
}
