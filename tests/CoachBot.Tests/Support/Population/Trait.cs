using CoachBot.Coaching.Runners;
using CsCheck;

namespace CoachBot.Tests.Support.Population;

/// <summary>One side of a runner, told into what is known of them already.</summary>
internal delegate Runner Trait(Runner runner);

/// <summary>How traits come together.</summary>
internal static class Traits
{
    public static Gen<Trait> None { get; } = Gen.Const<Trait>(runner => runner);

    /// <summary>The trait in so many of a hundred runners, and nothing in the others.</summary>
    public static Gen<Trait> In(int percent, Gen<Trait> trait) => Gen.Frequency((percent, trait), (100 - percent, None));

    public static Gen<Trait> All(params Gen<Trait>[] traits) =>
        traits.Aggregate((first, second) => Gen.Select(first, second, (one, two) => (Trait)(runner => two(one(runner)))));
}
