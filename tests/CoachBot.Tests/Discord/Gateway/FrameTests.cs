using System.Text;
using CoachBot.Discord.Gateway;
using CoachBot.Tests.Telegram.Support;
using CsCheck;

namespace CoachBot.Tests.Discord.Gateway;

public class FrameTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ":", ",", "\"op\"", "\"d\"", "\"s\"", "\"t\"", "0", "10", "9", "-1", "1e99", "1.5", "99999999999999999999",
        "null", "true", "false", "\"READY\"", "\"RESUMED\"", "\"heartbeat_interval\"", "\"session_id\"", "\"\\ud83d\"", "\"é\"", " ", "\u0000",
    ];

    private static readonly Gen<string> Garbage = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 20].Select(string.Concat);

    private static readonly Gen<string> Value = Gen.OneOf(Garbage, Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]), Gen.Const("{\"heartbeat_interval\":\"x\"}"));

    private static readonly Gen<string> NearlyFrame =
        Gen.Select(Value, Value, Value, Gen.Int[-1, 12], (data, sequence, type, op) => $"{{\"t\":{type},\"s\":{sequence},\"op\":{op},\"d\":{data}}}");

    [Fact]
    public void DataAreLeftAsTheyCame()
    {
        var frame = Frame.Read("""{"t":"X","s":3,"op":0,"d":{"a":[1,{"op":9}]},"new":{"op":5}}"""u8.ToArray())!.Value;

        Assert.Equal((0, 3L, "X"), (frame.Op, frame.Sequence, frame.Type));
        Assert.Equal("""{"a":[1,{"op":9}]}""", Encoding.UTF8.GetString(frame.Data.Span));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"op":"x"}""")]
    [InlineData("""{"op":0""")]
    public void WhatIsNoFrameIsNone(string json) => Assert.Null(Frame.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void NothingThatComesBreaksASession() =>
        Gen.OneOf(Garbage, NearlyFrame, Gen.Byte.Array[0, 40].Select(bytes => Encoding.Latin1.GetString(bytes))).Sample(
            json =>
            {
                if (Frame.Read(Encoding.UTF8.GetBytes(json)) is { } frame)
                {
                    Assert.NotNull(new Session("token", new ShardId(0, 1)).Hear(frame, new FixedLuck()));
                }
            },
            iter: 20_000);
}
