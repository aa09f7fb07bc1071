using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class SaidOnceTests
{
    public class WhenANameStandsForTwoExercises
    {
        [Fact]
        public void TheSecondOneIsTold() => Assert.Equal(
            ["config/exercises/names/usual.yaml(7): 'air squat' is already said of squat"],
            With("exercises/names/usual.yaml", "names:\n  squat:\n    means: SQ-01\n    said: [squat, air squat]\n  chair-squat:\n    means: SQ-02\n    said: [chair squat, Air squat]\n"));
    }

    public class WhenANameMeansNoExerciseOfTheCatalogue
    {
        [Fact]
        public void ItIsTold() => Assert.Equal(
            ["config/exercises/names/usual.yaml(3): 'SQ-99' is not an exercise"],
            With("exercises/names/usual.yaml", "names:\n  squat:\n    means: SQ-99\n    said: [squat]\n"));

        [Fact]
        public void UnlessItMeansNone() => Assert.Empty(With("exercises/names/usual.yaml", "names:\n  burpee:\n    said: [burpee]\nvague: [run]\n"));
    }

    public class WhenAPartOfTrainingHasNoNameInALanguage
    {
        [Fact]
        public void ItIsTold() => Assert.Equal(
            ["config/languages/it/details.yaml(1): 'focus' has no 'core'"],
            With(
                "languages/en/details.yaml", "focus:\n  jumps: [jumps]\n  core: [core]\n",
                "languages/it/details.yaml", "focus:\n  jumps: [salti]\n"));
    }

    public class WhenAShortFormIsWrittenWithItsAccents
    {
        [Fact]
        public void ItIsTold() => Assert.Equal(
            ["config/languages/it/details.yaml(2): 'perché' is never found; write one word in lower case without accents"],
            With("languages/it/details.yaml", "short:\n  perché: perche\n"));
    }

    internal static IReadOnlyList<string> With(params ReadOnlySpan<string> files)
    {
        using var config = new TempConfig();

        for (var file = 0; file < files.Length; file += 2)
        {
            config.Write(files[file], files[file + 1]);
        }

        return [.. config.Problems];
    }
}
