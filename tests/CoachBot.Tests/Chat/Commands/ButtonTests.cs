using System.Text;
using CoachBot.Chat;
using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

/// <summary>Every button that any command ever shows.</summary>
public class ButtonTests
{
    /// <summary>Where a runner may be when pressing.</summary>
    private static readonly ChatState[] States =
    [
        .. RealContent.Load.Languages.All.SelectMany(language => new[]
        {
            Some.State(language.Code),
            Some.State(language.Code) with { Subscription = Some.Subscription() },
        }),
    ];

    private static readonly Lazy<HashSet<string>> AllData = new(() =>
    {
        var found = new HashSet<string>();
        var said = new Queue<string>(
        [
            .. RealCommands.All.Select(command => $"/{command.Name}"),
            .. RealContent.Load.Library.Articles.Select(article => $"/answer {article.Id}"),
            "/nonsense", "words", "[gone]",
        ]);

        while (said.TryDequeue(out var words))
        {
            foreach (var button in States.SelectMany(state => Buttons(RealCommands.Answer(words, state).Reply)))
            {
                if (found.Add(button.Data))
                {
                    said.Enqueue($"[{button.Data}]");
                }
            }
        }

        return found;
    });

    private static IEnumerable<Button> Buttons(Reply reply) => reply.Buttons.SelectMany(row => row);

    [Fact]
    public void FitsWhatEveryPlatformCarries()
    {
        Assert.All(AllData.Value, data => Assert.InRange(Encoding.UTF8.GetByteCount(data), 1, Button.MaxDataBytes));
    }

    [Fact]
    public void IsNeverAnOldOne()
    {
        var old = RealContent.Load.Languages.All.Select(language => new Paragraph(language.Say(CoachBot.Chat.Words.Phrase.AnswerOldButton))).ToList();

        Assert.All(AllData.Value, data => Assert.DoesNotContain(RealCommands.Answer($"[{data}]", States[0]).Reply.Blocks, block => old.Contains(block)));
    }

    [Fact]
    public void PressedTwiceLeavesTheSameState()
    {
        Assert.All(AllData.Value, data => Assert.All(States, state =>
        {
            var once = RealCommands.Answer($"[{data}]", state).State;

            var twice = RealCommands.Answer($"[{data}]", once).State;

            Assert.Equal(Remembered.Of(once), Remembered.Of(twice));
        }));
    }

    [Fact]
    public void HasALabel()
    {
        Assert.All(
            AllData.Value.SelectMany(data => States.SelectMany(state => Buttons(RealCommands.Answer($"[{data}]", state).Reply))),
            button => Assert.NotEqual("", button.Label.Trim()));
    }
}
