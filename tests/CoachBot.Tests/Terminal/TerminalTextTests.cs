using CoachBot.Chat.Messages;
using CoachBot.Terminal;
using CoachBot.Tests.Support;
using CsCheck;
using Markup = Spectre.Console.Markup;

namespace CoachBot.Tests.Terminal;

public class TerminalTextTests
{
    private static IReadOnlyList<string> Lines(params IReadOnlyList<ReplyBlock> blocks) => [.. TerminalText.Lines(new Reply(blocks), [])];

    /// <summary>What is seen on the screen.</summary>
    private static string Seen(string markup) => Markup.Remove(markup);

    public class WhatPeopleWrote
    {
        [Theory]
        [InlineData("[red]stop[/]")]
        [InlineData("[/]")]
        [InlineData("[[")]
        [InlineData("]]")]
        [InlineData("[link=https://example.org]here[/]")]
        public void IsShownAsItWasWritten(string text)
        {
            var line = Assert.Single(Lines(new Paragraph(text)));

            Assert.Equal(text, Seen(line));
        }

        [Fact]
        public void CannotSteerTheTerminal()
        {
            var line = Assert.Single(Lines(new Paragraph("\u001b[2Ja\ab\u009b31mc\u007fd\r")));

            Assert.Equal("[2Jab31mcd", Seen(line));
        }

        [Fact]
        public void KeepsItsLineBreaks()
        {
            var line = Assert.Single(Lines(new Paragraph("one\ntwo")));

            Assert.Equal("one\ntwo", Seen(line));
        }

        [Fact]
        public void IsSafeInEveryBlockAndButton()
        {
            Texts.Any.Sample(
                text =>
                {
                    var reply = new Reply([new Heading(text), new Paragraph(text), new Entry(text, text, text), new Entry(text, text), new Bullet(text), new Note(text)]);

                    var lines = TerminalText.Lines(reply, [new Button(text, "data")]);

                    Assert.All(lines, line => Assert.DoesNotContain(Seen(line), letter => char.IsControl(letter) && letter != '\n'));
                },
                iter: 1_000);
        }
    }

    public class AReply
    {
        [Fact]
        public void IsShownInOrder()
        {
            var lines = Lines(new Heading("1"), new Paragraph("2"), new Entry("3", "4", "5"), new Entry("6", "7"), new Bullet("8"), new Note("9"));

            Assert.Equal(["1", "2", "3: 4", "  5", "6: 7", "- 8", "9"], lines.Select(Seen));
        }

        [Fact]
        public void NumbersItsButtonsOnItsLastLine()
        {
            var lines = TerminalText.Lines(Some.Reply("words"), [new Button("Yes", "yes"), new Button("No", "no")]);

            Assert.Equal(["words", "[1] Yes  [2] No"], lines.Select(Seen));
        }
    }
}
