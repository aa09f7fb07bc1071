using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Words;

public class TimesFileTests
{
    public class WhenDaysOrPlacesAreWrong
    {
        [Theory]
        [InlineData("  sunday: [dom]\n", "", "1): 'sunday' is missing")]
        [InlineData("[mer]", "[mar]", "4): 'mar' is already a name of Tuesday")]
        [InlineData(
            "[saturday, sunday]",
            "[sabato, sunday]",
            "10): 'sabato' is not a day; one of monday, tuesday, wednesday, thursday, friday, saturday, sunday")]
        [InlineData("Europe/Rome", "Europe/Milan", "12): 'Europe/Milan' is not a time zone")]
        [InlineData("milano:", "Forlì:", "12): 'Forlì' is never found; write 'forli'")]
        public void ItIsTold(string text, string change, string problem)
        {
            Assert.Equal([$"config/languages/it/times.yaml({problem}"], TempConfig.ProblemsAfter("languages/it/times.yaml", text, change));
        }
    }
}
