using System.Collections.Concurrent;
using CoachBot.Chat;
using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Terminal;

/// <summary>A chat in the terminal: a line is a message, a number presses a button of the last reply.</summary>
internal sealed class TerminalPlatform(ITerminal terminal, IClock clock) : IChatPlatform
{
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> _expected = new();
    private readonly Address _here = new("terminal", "here");

    private IReadOnlyList<Button> _buttons = [];

    private long _lastSequence;

    public string Name => _here.Platform;

    public async Task ListenAsync(Func<IncomingMessage, CancellationToken, Task<Guid?>> hear, CancellationToken cancel)
    {
        terminal.Welcome();

        while (await terminal.ReadLineAsync(cancel) is { } line)
        {
            if (await hear(MessageOf(line.Trim()), cancel) is { } answer)
            {
                // Each line is answered before the next is read, so that a conversation reads in order.
                await Expected(answer).Task.WaitAsync(cancel);
                _expected.TryRemove(answer, out _);
            }
        }
    }

    public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancel)
    {
        _buttons = [.. message.Reply.Buttons.SelectMany(row => row)];
        terminal.Write(message.Reply, _buttons);
        Expected(message.DeliveryId).TrySetResult();

        return Task.FromResult<SendResult>(new SendResult.Sent(null));
    }

    private TaskCompletionSource Expected(Guid delivery) =>
        _expected.GetOrAdd(delivery, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    private IncomingMessage MessageOf(string line)
    {
        var now = clock.GetCurrentInstant();

        // The numbers go on growing when the program is started again.
        _lastSequence = Math.Max(_lastSequence + 1, now.ToUnixTimeMilliseconds());

        var pressed = int.TryParse(line, out var number) && number >= 1 && number <= _buttons.Count ? _buttons[number - 1] : null;

        return new IncomingMessage(_here, _lastSequence, pressed is null ? line : "", now)
        {
            Pressed = pressed?.Data,
            LanguageHint = terminal.Language,
        };
    }
}
