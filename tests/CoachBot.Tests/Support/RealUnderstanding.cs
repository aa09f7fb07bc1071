using CoachBot.Chat.Meanings;
using CoachBot.Understanding;
using CoachBot.Understanding.Entities;
using CoachBot.Understanding.Learning;

namespace CoachBot.Tests.Support;

/// <summary>The understanding as it is, learnt once for all tests.</summary>
internal static class RealUnderstanding
{
    private static readonly Lazy<Understander> Learned = new(() =>
    {
        var languages = RealContent.Load.Languages;
        var hearing = new Hearing(languages);

        return new Understander(RealContent.Load.Library, languages, new EntityReader(languages, RealContent.Load.Catalogue), hearing, Learnt.From(languages, hearing));
    });

    public static IUnderstanding It => Learned.Value;

    /// <summary>What is understood on Monday 2 March 2026.</summary>
    public static Understood Understand(string text, string language = "en", Shown? shown = null) =>
        It.Understand(new Utterance(text, language, new(2026, 3, 2)) { Shown = shown });
}
