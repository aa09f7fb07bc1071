using CoachBot.Chat.Commands;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;
using CoachBot.Tests.Support;
using CsCheck;

namespace CoachBot.Tests.Chat.Commands;

public class DeciderTextTests
{
    private static string Because(Decider by, string value, Language? language = null) =>
        DeciderText.Because(Cards.Because("R-GEN-02", by, value), language ?? RealCommands.English);

    public class WhatDecided
    {
        [Theory]
        [InlineData(Decider.Level, "L0", "That's because you are new to strength work.")]
        [InlineData(Decider.Gates, "2", "That's because jump test 2 is the highest you have passed.")]
        [InlineData(Decider.Gates, "0", "That's because the jump tests are still to come.")]
        [InlineData(Decider.Age, "55", "That's what suits your age (55).")]
        [InlineData(Decider.Pregnancy, "20", "That's to look after you and the baby in week 20.")]
        [InlineData(Decider.Birth, "8", "That's because the birth was 8 weeks ago.")]
        [InlineData(Decider.Phase, "STR", "That's because these are your weeks of heavy strength.")]
        [InlineData(Decider.Week, "3", "That's because this is week 3 of your training.")]
        [InlineData(Decider.Race, "2026-05-10", "That's because of your race on 10 May.")]
        [InlineData(Decider.RunDays, "tuesday", "That's because of the days you run (Tue).")]
        [InlineData(Decider.DaysOff, "sunday, monday", "That's because of the days you keep free (Mon, Sun).")]
        [InlineData(Decider.Equipment, "dumbbell", "That's because of what you have (dumbbells).")]
        [InlineData(Decider.Minutes, "30", "That's because you have 30 minutes.")]
        [InlineData(Decider.Pain, "knee", "That's to look after your knee.")]
        [InlineData(Decider.RedFlag, "RF-06", "That's because a professional should see it first.")]
        [InlineData(Decider.Soreness, "5", "That's because of how sore your muscles are (5 out of 10).")]
        [InlineData(Decider.Readiness, "amber", "That's because you have a little less energy today.")]
        [InlineData(Decider.Illness, "4", "That's because your body needs to get well.")]
        [InlineData(Decider.Break, "20", "That's because you had 20 days off.")]
        [InlineData(Decider.Log, "SQ-01", "That's because of how the last times went (Body-weight squat).")]
        [InlineData(Decider.Maximum, "102.5", "That's because your best single lift is estimated at 102.5 kg.")]
        public void IsToldWithItsValue(Decider by, string value, string words)
        {
            Assert.Equal(words, Because(by, value));
        }

        [Theory]
        [InlineData(Decider.Level, "L1", "È così perché con la forza sei principiante.")]
        [InlineData(Decider.Age, "60+", "È quello che va bene alla tua età (60+).")]
        [InlineData(Decider.Race, "2026-05-10", "È così per la tua gara del 10 maggio.")]
        [InlineData(Decider.RunDays, "tuesday thursday", "È così per i giorni in cui corri (mar, gio).")]
        [InlineData(Decider.Equipment, "dumbbell", "È così per gli attrezzi che hai (manubri).")]
        [InlineData(Decider.Pain, "achilles", "È così per avere cura del tendine d'Achille.")]
        [InlineData(Decider.Maximum, "102.5", "È così perché il tuo massimale stimato è 102,5 kg.")]
        public void IsToldInTheLanguageOfTheChat(Decider by, string value, string words)
        {
            Assert.Equal(words, Because(by, value, RealCommands.Italian));
        }

        [Theory]
        [InlineData(Decider.Equipment, "", "That's because it works with what you have.")]
        [InlineData(Decider.Age, "under-14", "That's what suits your age.")]
        [InlineData(Decider.Birth, "1", "That way your body has time after the birth.")]
        [InlineData(Decider.Break, "1", "That's because you are coming back from a break.")]
        [InlineData(Decider.Race, "soon", "That's because of your race.")]
        [InlineData(Decider.RunDays, "3", "That's because of the days you run.")]
        [InlineData(Decider.Log, "SQ-99", "That's because of how the last times went.")]
        [InlineData(Decider.Pain, "left ear", "That's to look after what hurts.")]
        public void IsToldWithoutAValueThatMeansNothing(Decider by, string value, string words)
        {
            Assert.Equal(words, Because(by, value));
        }

        [Fact]
        public void IsASentenceWhateverTheValue()
        {
            Gen.Select(Gen.Enum<Decider>().Where(by => by != Decider.Method), Texts.Any, Gen.Bool).Sample((by, value, isItalian) =>
            {
                var words = Because(by, value, isItalian ? RealCommands.Italian : RealCommands.English);

                Assert.EndsWith(".", words);
                Assert.DoesNotContain("{value}", words, StringComparison.Ordinal);
                Assert.DoesNotContain("()", words, StringComparison.Ordinal);
            });
        }
    }

    public class WhatWouldChangeIt
    {
        [Theory]
        [InlineData("en", "It changes when you pass the next jump test.")]
        [InlineData("it", "Cambia quando superi la prossima prova per i salti.")]
        public void IsToldInTheLanguageOfTheChat(string language, string words)
        {
            var text = DeciderText.Changes(Cards.Because("R-PLYO-01", Decider.Gates, "1"), RealContent.Load.Languages.For(language));

            Assert.Equal(words, text);
        }
    }
}
