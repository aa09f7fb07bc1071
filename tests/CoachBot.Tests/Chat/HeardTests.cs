using CoachBot.Chat;
using CsCheck;

namespace CoachBot.Tests.Chat;

public class HeardTests
{
    [Fact]
    public void WhatWasHeardIsNeverNews() =>
        Gen.Long[1, 200].Array[0, 200].Sample(numbers =>
        {
            var heard = Heard.UpTo(0);
            var told = new List<long>();

            foreach (var number in numbers)
            {
                heard = heard.Has(number) ? heard : heard.With(number);
                told.Add(number);

                Assert.All(told, one => Assert.True(heard.Has(one)));
            }
        });

    [Fact]
    public void ALateOneAmongTheLatestIsNews()
    {
        var heard = Heard.UpTo(0).With(10).With(12).With(13);

        Assert.Equal((false, true, false), (heard.Has(11), heard.Has(12), heard.Has(14)));
    }

    [Fact]
    public void ItStaysSmall() => Assert.InRange(Enumerable.Range(1, 1000).Aggregate(Heard.UpTo(0), (heard, number) => heard.With(number)).Latest.Count, 1, 16);
}
