using CoachBot.Chat.Messages;
using CoachBot.Terminal;
using CoachBot.Tests.Support;
using NodaTime;
using NodaTime.Testing;

namespace CoachBot.Tests.Terminal;

public class TerminalPlatformTests
{
    private static readonly Reply Question = Some.Reply() with { Buttons = [[new Button("Yes", "yes")], [new Button("No", "no")]] };

    /// <summary>A keyboard with these lines to come, and a screen that remembers.</summary>
    private sealed class FakeTerminal(params IEnumerable<string> lines) : ITerminal
    {
        private readonly Queue<string> _lines = new(lines);

        /// <summary>What was read and written, in order.</summary>
        public List<string> Seen { get; } = [];

        public string? Language => "it";

        public void Welcome() => Seen.Add("welcome");

        public Task<string?> ReadLineAsync(CancellationToken cancel)
        {
            var line = _lines.TryDequeue(out var next) ? next : null;
            Seen.Add($"> {line}");

            return Task.FromResult(line);
        }

        public void Write(Reply reply, IReadOnlyList<Button> buttons) =>
            Seen.AddRange(reply.Blocks.OfType<Paragraph>().Select(block => block.Text));
    }

    private sealed class Scene
    {
        private readonly TerminalPlatform _platform;

        public Scene(params IEnumerable<string> lines)
        {
            Terminal = new FakeTerminal(lines);
            _platform = new TerminalPlatform(Terminal, Clock);
        }

        public FakeTerminal Terminal { get; }

        public FakeClock Clock { get; } = new(Some.Time);

        public List<IncomingMessage> Heard { get; } = [];

        public Task<SendResult> SendAsync(Reply reply) =>
            _platform.SendAsync(new OutgoingMessage(Guid.NewGuid(), new Address("terminal", "here"), reply), TestContext.Current.CancellationToken);

        /// <summary>Hears all lines; each is answered a little later, on another thread, when there is an answer.</summary>
        public Task ListenAsync(Func<IncomingMessage, Reply>? answer = null) =>
            _platform.ListenAsync(
                (message, cancel) =>
                {
                    Heard.Add(message);

                    if (answer is null)
                    {
                        return Task.FromResult<Guid?>(null);
                    }

                    var id = Guid.NewGuid();
                    _ = Task.Run(() => _platform.SendAsync(new OutgoingMessage(id, message.From, answer(message)), cancel), cancel);

                    return Task.FromResult<Guid?>(id);
                },
                TestContext.Current.CancellationToken).WaitAsync(Patience.Long);
    }

    public class ALine
    {
        [Fact]
        public async Task IsAMessage()
        {
            var scene = new Scene("  how many reps?  ");

            await scene.ListenAsync();

            var heard = Assert.Single(scene.Heard);
            Assert.Equal(("how many reps?", null, "it"), (heard.Text, heard.Pressed, heard.LanguageHint));
        }

        [Fact]
        public async Task IsAnsweredBeforeTheNextIsRead()
        {
            var scene = new Scene("a", "b", "c");

            await scene.ListenAsync(message => Some.Reply($"answer to {message.Text}"));

            Assert.Equal(["welcome", "> a", "answer to a", "> b", "answer to b", "> c", "answer to c", "> "], scene.Terminal.Seen);
        }

        [Fact]
        public async Task HasAHigherNumberThanTheOneBefore()
        {
            var scene = new Scene("a", "b", "c");

            await scene.ListenAsync();

            Assert.Equal(scene.Heard.Select(message => message.Sequence).Distinct().Order(), scene.Heard.Select(message => message.Sequence));
        }

        [Fact]
        public async Task HasAHigherNumberThanAllBeforeTheProgramWasStartedAgain()
        {
            var before = new Scene("a", "b");
            var after = new Scene("c");
            after.Clock.Advance(Duration.FromSeconds(1));
            await before.ListenAsync();

            await after.ListenAsync();

            Assert.True(after.Heard[0].Sequence > before.Heard[^1].Sequence);
        }
    }

    public class ANumber
    {
        [Theory]
        [InlineData("1", "yes")]
        [InlineData(" 2 ", "no")]
        public async Task PressesThatButton(string line, string data)
        {
            var scene = new Scene(line);
            await scene.SendAsync(Question);

            await scene.ListenAsync();

            Assert.Equal(data, Assert.Single(scene.Heard).Pressed);
        }

        [Theory]
        [InlineData("0")]
        [InlineData("3")]
        [InlineData("-1")]
        [InlineData("99999999999")]
        public async Task WithoutAButtonIsWords(string line)
        {
            var scene = new Scene(line);
            await scene.SendAsync(Question);

            await scene.ListenAsync();

            Assert.Equal((line, null), (scene.Heard[0].Text, scene.Heard[0].Pressed));
        }

        [Fact]
        public async Task PressesAButtonOfTheLastReplyOnly()
        {
            var scene = new Scene("1");
            await scene.SendAsync(Question);
            await scene.SendAsync(Some.Reply());

            await scene.ListenAsync();

            Assert.Null(scene.Heard[0].Pressed);
        }
    }

    public class TheEndOfTheInput
    {
        [Fact]
        public async Task EndsTheConversation()
        {
            var scene = new Scene();

            await scene.ListenAsync();

            Assert.Equal(["welcome", "> "], scene.Terminal.Seen);
        }
    }
}
