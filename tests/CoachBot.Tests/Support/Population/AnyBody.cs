using CoachBot.Coaching.Runners;
using CsCheck;

namespace CoachBot.Tests.Support.Population;

/// <summary>Age, sex, pregnancy and birth: nearly two in three are adults under 50, three in a hundred children.</summary>
internal static class AnyBody
{
    private static readonly Gen<int> Years = Gen.Frequency(
        (60, Gen.Int[18, 49]),
        (14, Gen.Int[50, 59]),
        (14, Gen.Int[60, 95]),
        (8, Gen.Int[14, 17]),
        (3, Gen.Int[8, 13]));

    private static readonly Gen<string> Groups =
        Gen.Frequency((8, "18-39"), (4, "40-49"), (3, "50-59"), (3, "60+"), (2, "14-17"), (1, "under-14"));

    private static readonly Gen<Trait> Age = Gen.Frequency(
        (65, Years.Select(years => (Trait)(runner => runner with { Age = years }))),
        (20, Groups.Select(group => (Trait)(runner => runner with { AgeGroup = AgeGroup.Parse(group) }))),
        (15, Traits.None));

    private static readonly Gen<Trait> Pregnant = Gen.Select(Gen.Int[1, 40], Yes(70), (week, cleared) =>
        (Trait)(runner => runner with { Pregnancy = new Pregnancy(week, cleared) }));

    private static readonly Gen<Trait> GaveBirth = Gen.Select(Gen.Int[0, 30], Yes(75), Yes(75), (weeks, symptomFree, cleared) =>
        (Trait)(runner => runner with { Postpartum = new Postpartum(weeks, symptomFree, cleared) }));

    private static readonly Gen<Trait> Woman =
        Traits.All(Gen.Const<Trait>(runner => runner with { Sex = Sex.Female }), Traits.In(9, Pregnant), Traits.In(9, GaveBirth));

    private static readonly Gen<Trait> Man = Gen.Const<Trait>(runner => runner with { Sex = Sex.Male });

    public static Gen<Trait> Any { get; } = Traits.All(Age, Gen.Frequency((42, Woman), (42, Man), (16, Traits.None)));

    private static Gen<bool> Yes(int percent) => Gen.Frequency((percent, true), (100 - percent, false));
}
