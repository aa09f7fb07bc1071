using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;
using CsCheck;
using NodaTime;

namespace CoachBot.Tests.Chat.Deliveries;

public class DeliveryMachineTests
{
    private static readonly SendLimits Known = SendLimits.None with { NonceMemory = Duration.FromSeconds(90) };

    private static readonly Standing Ready = new(DeliveryState.Ready, 0, Some.Time, Some.Time + Duration.FromHours(1));

    private static Standing Left(OnUncertain policy, Duration after, Standing? from = null) =>
        DeliveryMachine.End(DeliveryMachine.Begin(from ?? Ready, Some.Time), new SendResult.Unknown("cut"), policy, Known, Some.Time + after);

    public class WhatIsUncertain
    {
        [Fact]
        public void StaysSoForGoodIfItMayNotComeTwice() => Assert.True(Left(OnUncertain.Never, Duration.Zero).IsFinal);

        [Fact]
        public void HasASecondChanceAMinuteLater() =>
            Assert.Equal(Some.Time + Duration.FromSeconds(60), Left(OnUncertain.Once, Duration.Zero).AgainAt);

        [Fact]
        public void HasNoneWhenThatIsTooLate() =>
            Assert.True(Left(OnUncertain.Once, Duration.Zero, Ready with { NotAfter = Some.Time + Duration.FromSeconds(60) }).IsFinal);

        [Fact]
        public void IsRepeatedSoonWhereTheNonceIsKnown() =>
            Assert.Equal(Some.Time + Duration.FromSeconds(15), Left(OnUncertain.SameNonce, Duration.FromSeconds(10)).AgainAt);

        [Fact]
        public void IsNotRepeatedWhenTheNonceIsForgotten() => Assert.True(Left(OnUncertain.SameNonce, Duration.FromSeconds(85)).IsFinal);

        [Fact]
        public void IsNotRepeatedTooLateWhateverHeldItUp()
        {
            var ready = DeliveryMachine.Pass(Left(OnUncertain.SameNonce, Duration.FromSeconds(10)), Some.Time + Duration.FromSeconds(15));

            Assert.True(DeliveryMachine.MayBegin(ready, Some.Time + Duration.FromSeconds(89)));
            Assert.False(DeliveryMachine.MayBegin(ready, Some.Time + Duration.FromSeconds(90)));
        }

        [Fact]
        public void IsNotRepeatedWhenNoPlatformWouldKnowItAgain() => Assert.True(
            DeliveryMachine.End(DeliveryMachine.Begin(Ready, Some.Time), new SendResult.Unknown("cut") { IsFinal = true }, OnUncertain.SameNonce, Known, Some.Time).IsFinal);
    }

    public class WhatWasSurelyNotSent
    {
        [Fact]
        public void DoesNotCountAsAnAttempt()
        {
            var later = DeliveryMachine.End(
                DeliveryMachine.Begin(Ready, Some.Time), new SendResult.NotSent(Some.Time + Duration.FromSeconds(5)), OnUncertain.Once, Known, Some.Time);

            Assert.Equal(Ready with { NotBefore = Some.Time + Duration.FromSeconds(5), IntentAt = Some.Time }, later);
        }
    }

    /// <summary>What the promises say, in few words: how often it may have arrived, and whether it may still leave.</summary>
    private sealed class Model
    {
        public int MayHaveArrived { get; set; }

        public bool IsOver { get; set; }
    }

    private static readonly Func<Standing, OnUncertain, Model, Instant, Standing>[] AllSteps =
    [
        (standing, _, model, now) =>
        {
            var next = DeliveryMachine.Begin(standing, now);

            if (next.State == DeliveryState.Sending && standing.State != DeliveryState.Sending)
            {
                Assert.False(model.IsOver);
                Assert.True(now < standing.NotAfter);
                model.MayHaveArrived++;
            }

            return next;
        },
        (standing, policy, model, now) => Ended(standing, new SendResult.Sent("1"), policy, model, now, isOver: true, arrived: true),
        (standing, policy, model, now) => Ended(standing, new SendResult.Gone("blocked", true), policy, model, now, isOver: true, arrived: true),
        (standing, policy, model, now) => Ended(standing, new SendResult.NotSent(now + Duration.FromSeconds(3)), policy, model, now, isOver: false, arrived: false),
        (standing, policy, model, now) => Ended(standing, new SendResult.Refused("token"), policy, model, now, isOver: false, arrived: false),
        (standing, policy, model, now) => Ended(standing, new SendResult.Unknown("cut"), policy, model, now, isOver: false, arrived: true),
        (standing, policy, _, now) => DeliveryMachine.Orphan(standing, policy, SendLimits.None, now),
        (standing, _, _, now) => DeliveryMachine.Pass(standing, now),
        (standing, _, model, _) =>
        {
            model.IsOver |= standing.State is DeliveryState.Ready or DeliveryState.Uncertain;

            return DeliveryMachine.Cancel(standing);
        },
    ];

    private static readonly Gen<Func<Standing, OnUncertain, Model, Instant, Standing>> Steps = Gen.Int[0, AllSteps.Length - 1].Select(step => AllSteps[step]);

    private static Standing Ended(Standing standing, SendResult result, OnUncertain policy, Model model, Instant now, bool isOver, bool arrived)
    {
        if (standing.State == DeliveryState.Sending)
        {
            model.MayHaveArrived -= arrived ? 0 : 1;
            model.IsOver |= isOver;
        }

        return DeliveryMachine.End(standing, result, policy, SendLimits.None, now);
    }

    [Fact]
    public void WhateverHappensThePromisesHold() => Gen
        .Select(Gen.Bool.Select(once => once ? OnUncertain.Once : OnUncertain.Never), Gen.Select(Steps, Gen.Int[0, 40]).Array[0, 60])
        .Sample(
            (policy, steps) =>
            {
                var (standing, model, now) = (Ready, new Model(), Some.Time);

                foreach (var (step, seconds) in steps)
                {
                    now += Duration.FromSeconds(seconds);
                    var before = standing;
                    standing = step(standing, policy, model, now);

                    Assert.Equal(standing.Attempt, model.MayHaveArrived);
                    Assert.InRange(standing.Attempt, 0, policy == OnUncertain.Once ? 2 : 1);
                    Assert.True(!before.IsFinal || before == standing, "what is final changes no more");
                    Assert.True(standing.AgainAt is null || standing.State == DeliveryState.Uncertain);
                }

                // Time alone brings everything to an end that is not on the wire.
                standing = DeliveryMachine.Pass(DeliveryMachine.Pass(standing, Ready.NotAfter + Duration.FromHours(9)), Ready.NotAfter + Duration.FromHours(9));
                Assert.True(standing.IsFinal || standing.State == DeliveryState.Sending);
            },
            iter: 20_000);
}
