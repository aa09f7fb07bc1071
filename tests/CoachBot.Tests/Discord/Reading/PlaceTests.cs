using CoachBot.Chat.Messages;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Wire;

namespace CoachBot.Tests.Discord.Reading;

public class PlaceTests
{
    [Theory]
    [InlineData(1ul, 2ul, 3ul)]
    [InlineData(1ul, 2ul, null)]
    [InlineData(1ul, null, 3ul)]
    [InlineData(1ul, null, null)]
    [InlineData(null, 2ul, 3ul)]
    [InlineData(null, 2ul, null)]
    public void ComesBackFromItsAddress(ulong? user, ulong? channel, ulong? interaction)
    {
        var place = new Place(Id(user), Id(channel), Id(interaction));

        Assert.Equal(place, Place.Read(place.Address("discord")));
    }

    [Fact]
    public void OfOnePersonIsOneConversation() =>
        Assert.Equal(new Place(new Snowflake(1), new Snowflake(2), null).Address("discord").Whole, new Place(new Snowflake(1), null, new Snowflake(3)).Address("discord").Whole);

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("@x")]
    [InlineData("-5")]
    [InlineData("99999999999999999999999")]
    public void ThatIsNoneIsNone(string chat) => Assert.Null(Place.Read(new Address("discord", chat)));

    private static Snowflake? Id(ulong? value) => value is { } id ? new Snowflake(id) : null;
}
