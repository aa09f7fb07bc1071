using System.Text;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Texts;
using CoachBot.Telegram.Rendering;
using CsCheck;

namespace CoachBot.Tests.Telegram.Rendering;

public class TelegramRendererTests
{
    private static TelegramText One(params ReplyBlock[] blocks) => Assert.Single(TelegramRenderer.Render(new Reply(blocks)));

    public class ASingleMessage
    {
        [Fact]
        public void ShowsEachKindOfBlockInItsOwnWay()
        {
            var text = One(
                new Heading("Today"),
                new Paragraph("Strength, 25 minutes."),
                new Entry("Squat", "3 × 8", "Knees over toes."),
                new Entry("Calf raise", "3 × 12"),
                new Bullet("slow down"),
                new Bullet("breathe"),
                new Note("Rests on 12 studies."));

            Assert.Equal(
                """
                <b>Today</b>

                Strength, 25 minutes.

                <b>Squat</b> · 3 × 8
                <i>Knees over toes.</i>
                <b>Calf raise</b> · 3 × 12

                • slow down
                • breathe

                <i>Rests on 12 studies.</i>
                """,
                text.Html,
                ignoreLineEndingDifferences: true);
        }

        [Fact]
        public void TakesNothingForATag()
        {
            var text = One(new Heading("<b>\"5 & 6\"</b>"));

            Assert.Equal("<b>&lt;b&gt;&quot;5 &amp; 6&quot;&lt;/b&gt;</b>", text.Html);
            Assert.Equal("<b>\"5 & 6\"</b>", text.Plain);
        }

        [Fact]
        public void AnEntryWithoutAValueIsAName() => Assert.Equal("<b>Rest</b>", One(new Entry("Rest", "")).Html);

        [Fact]
        public void HoldsNothingThatCannotBeSent() =>
            Assert.Equal("a \nb\uFFFD", One(new Paragraph("a\0\r\nb\uD83D")).Plain);
    }

    public class NothingToSee
    {
        [Theory]
        [InlineData("")]
        [InlineData(" \n\t ")]
        [InlineData("\u200B\u2060\uFEFF")]
        public void IsNoMessage(string text) =>
            Assert.Empty(TelegramRenderer.Render(new Reply([new Paragraph(text), new Heading(text)])));

        [Fact]
        public void SilenceIsNoMessage() => Assert.Empty(TelegramRenderer.Render(Reply.Silence));
    }

    public class Buttons
    {
        private static readonly IReadOnlyList<IReadOnlyList<Button>> Rows = [[new Button("Done", "done 1"), new Button("Swap", "swap 1")], [new Button("Why?", "why 1")]];

        [Fact]
        public void StandBelowTheLastMessage()
        {
            var reply = new Reply([new Paragraph(new string('a', 3000)), new Paragraph(new string('b', 3000))]) { Buttons = Rows };

            var texts = TelegramRenderer.Render(reply);

            Assert.Equal(2, texts.Count);
            Assert.Empty(texts[0].Buttons);
            Assert.Equal(Rows, texts[1].Buttons);
        }

        [Fact]
        public void KeepTheirRows()
        {
            var keyboard = Keyboard.Of(Rows)!;

            Assert.Equal([["Done", "Swap"], ["Why?"]], keyboard.InlineKeyboard.Select(row => row.Select(key => key.Text)));
            Assert.Equal("done 1", keyboard.InlineKeyboard.First().First().CallbackData);
        }

        [Fact]
        public void AreLeftOutWhenTelegramWouldRefuseThem()
        {
            Button[] row = [new("Long", new string('x', 61)), new("Long too", new string('è', 31)), new("", "x"), new("None", "")];

            Assert.Null(Keyboard.Of([row]));
        }

        [Fact]
        public void MayHoldSixtyBytes() => Assert.NotNull(Keyboard.Of([[new Button("Just", new string('è', 30))]]));
    }

    public class ALongReply
    {
        private static string[] Parts(params ReplyBlock[] blocks) =>
            [.. TelegramRenderer.Render(new Reply(blocks)).Select(text => text.Plain)];

        [Fact]
        public void IsCutBetweenBlocks()
        {
            var parts = Parts(new Paragraph(new string('a', 2500)), new Paragraph(new string('b', 1400)), new Paragraph(new string('c', 200)));

            Assert.Equal([3902, 200], parts.Select(part => part.Length));
        }

        [Theory]
        [InlineData("{0}\n{1}. {1} {1}", 3001)]
        [InlineData("{0}. {1} {1} {1}", 3002)]
        [InlineData("{0} {1} {1}", 3402)]
        [InlineData("{0}-{1}-{1}-{1}", 4000)]
        [InlineData("a\nb. c {0}{0}", 4000)]
        public void ABlockIsCutAtTheGentlestPlaceThatLeavesEnough(string pattern, int length)
        {
            var text = pattern.Replace("{0}", new string('a', 3000), StringComparison.Ordinal).Replace("{1}", new string('b', 400), StringComparison.Ordinal);

            var parts = Parts(new Paragraph(text + new string('c', 700)));

            Assert.Equal(length, parts[0].Length);
        }

        [Fact]
        public void EachPieceIsEmphasisedOnItsOwn()
        {
            var texts = TelegramRenderer.Render(new Reply([new Note(new string('n', 5000))]));

            Assert.Equal([$"<i>{new string('n', 4000)}</i>", $"<i>{new string('n', 1000)}</i>"], texts.Select(text => text.Html));
        }

        [Fact]
        public void TagsAndEntitiesDoNotCount() =>
            Assert.Single(Parts(new Heading(new string('&', 4000))));

        [Fact]
        public void AFamilyIsNotTornApart()
        {
            const string family = "👨‍👩‍👧‍👦";

            var parts = Parts(new Paragraph(string.Concat(Enumerable.Repeat(family, 500))));

            Assert.All(parts, part => Assert.Equal(0, part.Length % family.Length));
        }

        [Fact]
        public void ALetterUnderTooManyAccentsIs()
        {
            var parts = Parts(new Paragraph("e" + new string('\u0301', 9000)));

            Assert.Equal([4000, 4000, 1001], parts.Select(part => part.Length));
        }
    }

    public class AnyReplyAtAll
    {
        private static readonly string[] Awkward =
        [
            "<b>", "</i>", "&amp;", "&", "<", ">", "\"", "'",
            "👨‍👩‍👧‍👦", "🏃🏽‍♀️", "e\u0301", "שלום", "مرحبا", "\u202E", "\u200D", "\uD83D", "\uDE00",
            "\r\n", "\n", "\t", "\0", " ", ". ", "…", "1:2",
        ];

        private static readonly Gen<string> Snippet = Gen.OneOf(
            Gen.Int[0, Awkward.Length - 1].Select(index => Awkward[index]),
            Gen.Char.Array[0, 5].Select(characters => new string(characters)),
            Gen.Select(Gen.Char, Gen.Int[1, 3000], (character, count) => new string(character, count)),
            Gen.String[Gen.Char.AlphaNumeric, 0, 40]);

        private static readonly Gen<string> Words = Snippet.Array[0, 12].Select(string.Concat);

        private static readonly Gen<ReplyBlock> Block = Gen.OneOf(
            Words.Select(text => (ReplyBlock)new Heading(text)),
            Words.Select(text => (ReplyBlock)new Paragraph(text)),
            Words.Select(text => (ReplyBlock)new Bullet(text)),
            Words.Select(text => (ReplyBlock)new Note(text)),
            Gen.Select(Words, Words, Words, (name, value, hint) => (ReplyBlock)new Entry(name, value, hint)));

        [Fact]
        public void ReachesTheRunnerWholeInPiecesThatTelegramTakes() =>
            Block.Array[1, 6].Sample(blocks =>
            {
                var parts = TelegramRenderer.Render(new Reply(blocks));

                Assert.All(parts, part =>
                {
                    Assert.InRange(part.Plain.Length, 1, 4096);
                    Assert.Equal(part.Plain, HtmlReader.Text(part.Html));
                    Assert.False(VisibleText.IsBlank(part.Plain));
                    Assert.DoesNotContain(part.Plain.EnumerateRunes(), rune => Rune.IsControl(rune) && rune.Value != '\n');
                });

                Assert.Equal(string.Concat(blocks.Select(block => Visible(Source(block)))), Visible(string.Concat(parts.Select(part => part.Plain))));
            });

        private static string Source(ReplyBlock block) => block switch
        {
            Heading heading => heading.Text,
            Paragraph paragraph => paragraph.Text,
            Bullet bullet => bullet.Text,
            Note note => note.Text,
            Entry entry => entry.Name + "·" + entry.Value + "\n" + entry.Hint,
            _ => throw new ArgumentOutOfRangeException(nameof(block)),
        };

        // Space may go at a cut, bullets and dots come as decoration; every other character must arrive, half pairs as U+FFFD.
        private static string Visible(string text) => string.Concat(VisibleText.Clean(text)
            .EnumerateRunes()
            .Where(rune => !VisibleText.IsBlank(rune.ToString()) && rune.Value is not ('•' or '·'))
            .Select(rune => rune.ToString()));
    }
}
