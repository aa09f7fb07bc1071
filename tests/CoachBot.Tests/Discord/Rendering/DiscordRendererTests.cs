using System.Text.RegularExpressions;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Texts;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Rendering;
using CoachBot.Discord.Wire;
using CsCheck;

namespace CoachBot.Tests.Discord.Rendering;

public partial class DiscordRendererTests
{
    private static MessageBody One(params ReplyBlock[] blocks) => Assert.Single(DiscordRenderer.Render(new Reply(blocks)));

    public class ASession
    {
        [Fact]
        public void IsACardWithFields()
        {
            var embeds = One(new Heading("Today"), new Paragraph("Week 1."), new Entry("Squat", "3 × 8", "Knees out"), new Entry("Calf raise", "3 × 12"), new Paragraph("Pain: stop."), new Note("R-1")).Embeds!;

            Assert.Equal(("Today", "Week 1."), (embeds[0].Title, embeds[0].Description));
            Assert.Equal([new EmbedField("Squat", "3 × 8\n*Knees out*"), new EmbedField("Calf raise", "3 × 12")], embeds[0].Fields!);
            Assert.Equal(("Pain: stop.", "R-1"), (embeds[1].Description, embeds[1].Footer!.Text));
        }

        [Fact]
        public void WithMoreLinesThanFieldsIsText() =>
            Assert.Null(One([.. Enumerable.Range(0, 26).Select(number => new Entry($"{number}", "x"))]).Embeds![0].Fields);
    }

    public class Words
    {
        [Fact]
        public void AreShownAsTheyAre() =>
            Assert.Equal(@"\*\*bold\*\* \_x\_ \`code\` \<\@5> \[a\]\(b\) \|\|c\|\|", One(new Paragraph("**bold** _x_ `code` <@5> [a](b) ||c||")).Embeds![0].Description);

        [Fact]
        public void AtTheBeginningOfALineAreNoHeadingsListsOrQuotes() =>
            Assert.Equal("\\# a\n\\- b - c\n \\> d", One(new Paragraph("# a\n- b - c\n > d")).Embeds![0].Description);

        [Fact]
        public void ThatSpeakOfAnInstantShowIt() =>
            Assert.Equal("Next: Tue 07:00\n\n<t:1795500000:f>", One(new Paragraph("Next: Tue 07:00") { At = DateTimeOffset.FromUnixTimeSeconds(1795500000) }).Embeds![0].Description);

        [Fact]
        public void WithNothingToSeeAreNoMessage() => Assert.Empty(DiscordRenderer.Render(new Reply([new Paragraph(" \u200B")])));
    }

    [Fact]
    public void AFileComesWithItsWords()
    {
        var message = Assert.Single(DiscordRenderer.Render(new Reply([new Paragraph("Here")]) { File = new ReplyFile("data.json", "{}") }));

        Assert.Equal([new Attachment("0", "data.json", null)], message.Attachments!);
        Assert.Equal(("data.json", "{}"), (message.File!.Name, System.Text.Encoding.UTF8.GetString(message.File.Content.Span)));
    }

    public class Buttons
    {
        private static IReadOnlyList<Component> Rows(params IReadOnlyList<IReadOnlyList<Button>> rows) => Keyboard.Of(rows)!;

        [Fact]
        public void KeepTheirRowsAndDataEvenWhenAlike()
        {
            var rows = Rows([new Button("A", "why"), new Button("B", "why")], [new Button("C", "help")]);

            Assert.Equal([2, 1], rows.Select(row => row.Components!.Count));
            Assert.Equal(["0:why", "1:why", "2:help"], rows.SelectMany(row => row.Components!).Select(button => button!.CustomId));
            Assert.Equal("why", ButtonId.Data("1:why"));
        }

        [Fact]
        public void MoreThanFiveInARowGoOnBelow() =>
            Assert.Equal([5, 2], Rows([.. Enumerable.Range(0, 7).Select(number => new Button($"{number}", "x"))]).Select(row => row.Components!.Count));

        [Fact]
        public void InTooManyRowsBecomeAList()
        {
            var rows = Rows([.. Enumerable.Range(0, 9).Select(number => (IReadOnlyList<Button>)[new Button($"Exercise {number}", $"swap SQ-0{number}")])]);

            var list = Assert.Single(Assert.Single(rows).Components!)!;
            Assert.Equal((ComponentType.Select, 9), (list.Type, list.Options!.Count));
            Assert.Equal("swap SQ-08", ButtonId.Data(list.Options[8].Value));
        }

        [Fact]
        public void AreLeftOutWhenDiscordWouldRefuseThem() => Assert.Null(Keyboard.Of([[new Button("", "x"), new Button("x", "")]]));
    }

    public partial class AnyReplyAtAll
    {
        private static readonly string[] Awkward =
            ["**", "*", "_", "~~", "||", "`", "```", "[", "](", ")", "<@1>", "<#1>", "<t:1:R>", "@everyone", "# ", "> ", "- ", "\\", "👨‍👩‍👧‍👦", "e\u0301", "\u202E", "\uD83D", "\r\n", "\n", "\t", "\0", " ", ". "];

        private static readonly Gen<string> Snippet = Gen.OneOf(
            Gen.Int[0, Awkward.Length - 1].Select(index => Awkward[index]),
            Gen.Char.Array[0, 5].Select(characters => new string(characters)),
            Gen.Select(Gen.Char, Gen.Int[1, 3000], (character, count) => new string(character, count)),
            Gen.String[Gen.Char.AlphaNumeric, 0, 40]);

        private static readonly Gen<string> Text = Snippet.Array[0, 8].Select(string.Concat);

        private static readonly Gen<ReplyBlock> Block = Gen.OneOf(
            Text.Select(text => (ReplyBlock)new Heading(text)),
            Text.Select(text => (ReplyBlock)new Paragraph(text)),
            Text.Select(text => (ReplyBlock)new Bullet(text)),
            Text.Select(text => (ReplyBlock)new Note(text)),
            Gen.Select(Text, Text, Text, (name, value, hint) => (ReplyBlock)new Entry(name, value, hint)));

        [Fact]
        public void ReachesTheRunnerWholeInPiecesThatDiscordTakes() => Block.Array[1, 6].Sample(blocks =>
        {
            var messages = DiscordRenderer.Render(new Reply(blocks));

            Assert.All(messages.SelectMany(message => message.Embeds!), embed =>
            {
                Assert.True((embed.Title?.Length ?? 0) <= 256 && (embed.Description?.Length ?? 0) is <= 4096 && (embed.Fields?.Count ?? 0) <= 25);
                Assert.False(embed.Title is null && embed.Description is null && embed.Fields is null);
                Assert.All(embed.Fields ?? [], field => Assert.True(field.Name.Length is > 0 and <= 256 && field.Value.Length is > 0 and <= 1024));
            });
            Assert.All(messages, message => Assert.True(Words(message).Sum(words => words.Length) <= 6000));

            Assert.Equal(
                Visible(string.Concat(blocks.Select(Source))),
                Visible(Plain(string.Concat(messages.SelectMany(Words)))));
        });

        private static IEnumerable<string> Words(MessageBody message) => message.Embeds!.SelectMany(embed => new[]
        {
            embed.Title, embed.Description, string.Concat((embed.Fields ?? []).Select(field => field.Name + field.Value)), embed.Footer is null ? null : Markdown.Escape(embed.Footer.Text),
        }).OfType<string>();

        private static string Source(ReplyBlock block) => block switch
        {
            Heading heading => heading.Text,
            Paragraph paragraph => paragraph.Text,
            Bullet bullet => bullet.Text,
            Note note => note.Text,
            Entry entry => entry.Name + entry.Value + entry.Hint,
            _ => throw new ArgumentOutOfRangeException(nameof(block)),
        };

        private static string Plain(string markdown) => Mark().Replace(markdown, match => match.Groups["kept"].Value);

        // Space may go at a cut, bullets and dots come as decoration; every other character must arrive, half pairs as U+FFFD.
        private static string Visible(string text) => string.Concat(VisibleText.Clean(text)
            .EnumerateRunes()
            .Where(rune => !VisibleText.IsBlank(rune.ToString()) && rune.Value is not ('•' or '·'))
            .Select(rune => rune.ToString()));

        [GeneratedRegex(@"\\(?<kept>[\\*_~|`\[\]()<@#>+-])|\*{1,2}")]
        private static partial Regex Mark();
    }
}
