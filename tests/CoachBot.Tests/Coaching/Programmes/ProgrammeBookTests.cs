using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Programmes;

public class ProgrammeBookTests
{
    [Theory]
    [InlineData("masters", "masters")]
    [InlineData("TPL-F", "masters")]
    [InlineData("tpl-f", "masters")]
    [InlineData("Masters", "masters")]
    [InlineData("TPL-P1", "half-squats-8-weeks")]
    public void AProgrammeIsFoundByItsIdOrTheCodeOfItsTable(string name, string id)
    {
        Assert.Equal([id], Find(name));
    }

    [Fact]
    public void OneTableMayHoldSeveral()
    {
        Assert.Equal(8, Find("TPL-P11").Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("TPL")]
    [InlineData("mast")]
    public void ThereIsNoneOfAnyOtherName(string name)
    {
        Assert.Empty(Find(name));
    }

    private static IEnumerable<string> Find(string name) => RealContent.Load.Programmes.Find(name).Select(programme => programme.Id);
}
