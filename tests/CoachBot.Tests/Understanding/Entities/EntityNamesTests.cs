using CoachBot.Chat.Meanings;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Runners;
using CoachBot.Understanding.Entities;
using NodaTime;

namespace CoachBot.Tests.Understanding.Entities;

public class EntityNamesTests
{
    [Fact]
    public void WhatWasNotSaidHasNoName() => Assert.Empty(EntityNames.Of(Details.None, Slots.Monday));

    [Fact]
    public void AUnitNeedsALoad() => Assert.Empty(EntityNames.Of(new Details { Unit = WeightUnit.Lb }));

    [Fact]
    public void ALoadBringsItsUnit()
    {
        var named = EntityNames.Of(new Details { Weight = 135, Unit = WeightUnit.Lb });

        Assert.Equal((135m, "lb"), (named["weight"], named["unit"]));
    }

    [Fact]
    public void OneNumberOfRepetitionsIsANumber() => Assert.Equal(8, EntityNames.Of(new Details { Reps = [8] })["reps"]);

    [Fact]
    public void SeveralAreAList() => Assert.Equal<IEnumerable<int>>([8, 8, 6], (IReadOnlyList<int>)EntityNames.Of(new Details { Reps = [8, 8, 6] })["reps"]);

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "tomorrow")]
    [InlineData(-1, "yesterday")]
    [InlineData(3, "thu")]
    [InlineData(30, "2026-04-01")]
    public void ADayIsCalledAsPeopleDo(int later, string name) =>
        Assert.Equal(name, EntityNames.Of(new Details { Day = Slots.Monday.PlusDays(later) }, Slots.Monday)["day"]);

    [Fact]
    public void ADayIsADateWhenTodayIsNotKnown() => Assert.Equal("2026-03-02", EntityNames.Of(new Details { Day = Slots.Monday })["day"]);

    [Theory]
    [InlineData(5_000, "5k")]
    [InlineData(10_000, "10k")]
    [InlineData(21_097, "half-marathon")]
    [InlineData(42_195, "marathon")]
    [InlineData(50_000, "ultra")]
    [InlineData(1_609, "mile")]
    [InlineData(16_093, "10-miles")]
    [InlineData(1_500, "1500m")]
    public void DistancesHaveTheirUsualNames(int metres, string name) => Assert.Equal(name, EntityNames.Of(new Details { Distance = new RaceDistance(metres) })["distance"]);

    [Fact]
    public void KitIsOneText() => Assert.Equal("band,dumbbell", EntityNames.Of(new Details { Equipment = [Kit.Band, Kit.Dumbbell] })["equipment"]);

    [Fact]
    public void NoKitIsNone() => Assert.Equal("none", EntityNames.Of(new Details { HasNoKit = true })["equipment"]);

    [Theory]
    [InlineData(true, "too-hard")]
    [InlineData(false, "too-easy")]
    public void ARatingHasTwoEnds(bool wasTooHard, string name) => Assert.Equal(name, EntityNames.Of(new Details { WasTooHard = wasTooHard })["rating"]);

    [Fact]
    public void TimesAndDaysAreShort()
    {
        var named = EntityNames.Of(new Details { Time = new LocalTime(6, 30), Days = [IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday], Period = TimeSpanWord.LastMonth });

        Assert.Equal("06:30", named["time"]);
        Assert.Equal<IEnumerable<string>>(["mon", "sun"], (IEnumerable<string>)named["days"]);
        Assert.Equal("last-month", named["period"]);
    }
}
