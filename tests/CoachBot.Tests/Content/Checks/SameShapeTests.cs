using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class SameShapeTests
{
    public class WhenATranslationHasOtherParts
    {
        [Theory]
        [InlineData("exercises", ", \"Siediti fra le anche\"", "", "2): 'SQ-01' has 1 cues, in English 2")]
        [InlineData("knowledge", "    more: \"Meno più avanti.\"\n", "", "2): 'how-many-reps' has no 'more', English has one")]
        [InlineData("knowledge", "facili.\"", "facili.\"\n    more: \"Dopo.\"", "9): 'warm-up' has a 'more' that English has not")]
        [InlineData("phrases", "{day}: {minutes}", "{giorno}: {minutes}", "4): 'today.title' has {giorno}, {minutes}, in English {day}, {minutes}")]
        [InlineData("phrases", "Ciao", "Ciao {name}", "6): 'hello' has {name}, in English no placeholder")]
        public void ItIsTold(string file, string text, string change, string problem)
        {
            Assert.Equal(
                [$"config/languages/it/{file}.yaml({problem}"],
                TempConfig.ProblemsAfter($"languages/it/{file}.yaml", text, change));
        }
    }
}
