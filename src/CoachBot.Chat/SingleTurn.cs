using CoachBot.Chat.Commands;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Runners;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>Answers one thing said by somebody unknown and remembers nothing.</summary>
public sealed class SingleTurn
{
    private readonly Router _router;
    private readonly Languages _languages;
    private readonly IClock _clock;
    private readonly ChatOptions _options;

    internal SingleTurn(Router router, Languages languages, IClock clock, IOptions<ChatOptions> options)
    {
        _router = router;
        _languages = languages;
        _clock = clock;
        _options = options.Value;
    }

    /// <summary>The answer to <paramref name="text"/>, in the language of this code or in the first one.</summary>
    public Reply Answer(string text, string? languageCode) => Answer(text, languageCode, null, _clock.GetCurrentInstant().InZone(_options.Zone));

    /// <summary>The answer of somebody whose clock shows this time, and who saw this last.</summary>
    public Reply Answer(string text, string? languageCode, Shown? shown, ZonedDateTime now)
    {
        var address = new Address("nowhere", "nobody");
        var language = _languages.For(languageCode);
        var state = new ChatState(address, Runner.Newcomer(now.Date), language.Code, now.Zone) { Shown = shown };

        return _router.Answer(new Turn(state, new IncomingMessage(address, 1, text, now.ToInstant()), "", language, now.ToInstant())).Outcome.Reply;
    }
}
