using CoachBot.Discord.Sending;
using CsCheck;

namespace CoachBot.Tests.Discord.Sending;

public class NonceTests
{
    [Fact]
    public void IsTheSameForTheSameDeliveryInTwentyFiveCharacters() => Gen.Guid.Sample(id =>
    {
        Assert.Matches("^[0-9a-z]{25}$", Nonce.Of(id, 0));
        Assert.Equal(Nonce.Of(id, 1), Nonce.Of(id, 1));
        Assert.NotEqual(Nonce.Of(id, 0), Nonce.Of(id, 1));
    });

    [Fact]
    public void HoldsTheWholeNumber() => Assert.Equal("f5lxx1zz5pnorynqglhzmsp33", Nonce.Of(new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff"), 0));
}
