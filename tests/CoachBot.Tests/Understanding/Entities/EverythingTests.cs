namespace CoachBot.Tests.Understanding.Entities;

public class EverythingTests
{
    [Theory]
    [InlineData("en", "squat 3x8 at 80kg", "exercise=squat sets=3 reps=8 weight=80 unit=kg")]
    [InlineData("en", "every Monday at 7 pm", "time=19:00 days=mon")]
    [InlineData("en", "half marathon on 17 May", "date=2026-05-17 distance=half-marathon")]
    [InlineData("it", "sostituisci squat con pressa", "exercise=squat to=leg-press")]
    [InlineData("it", "troppo bello", "")]
    public void WhatIsSaidIsReadWhateverItIsFor(string language, string text, string said)
    {
        var read = Slots.All(language, text).Split(' ');

        Assert.All(said.Split(' '), slot => Assert.Contains(slot, read));
    }
}
