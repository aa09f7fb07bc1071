using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Tests.Transcripts;

/// <summary>
/// Plays a text file: <c>key: value</c> lines set the scene, <c>&gt; words</c> is said, <c>&gt; [label]</c> presses the newest button
/// of that label, <c>@ date time</c> moves the clock. Returns the same file with what the bot said below each.
/// </summary>
internal sealed class Transcript
{
    private static readonly LocalDateTimePattern Clock = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    private readonly Dictionary<string, string> _scene = [];
    private readonly List<string> _played = [];
    private readonly List<Button> _buttons = [];
    private readonly Dictionary<string, string> _ids = [];

    private PlatformVoice? _voice;

    private TestHost _host = null!;
    private int _shown;
    private long _sequence = 1;

    private DateTimeZone Zone => DateTimeZoneProviders.Tzdb[_scene.GetValueOrDefault("zone", "Europe/Rome")];

    /// <param name="text">The file.</param>
    /// <param name="voice">The platform on which it is held; it must say and show the same as any other.</param>
    public static async Task<string> PlayAsync(string text, PlatformVoice? voice = null)
    {
        var transcript = new Transcript { _voice = voice };
        var lines = text.Split('\n').Where(line => line.StartsWith('#') || line.StartsWith('>') || line.StartsWith('@') || IsScene(line)).ToList();

        foreach (var scene in lines.Where(IsScene))
        {
            transcript._scene[scene.Split(':', 2)[0]] = scene.Split(':', 2)[1].Trim();
        }

        transcript._host = await TestHost.StartAsync(transcript.At(transcript._scene["now"]));
        await using var host = transcript._host;

        foreach (var line in lines)
        {
            await transcript.PlayLineAsync(line);
        }

        return string.Join('\n', transcript._played) + "\n";
    }

    private async Task PlayLineAsync(string line)
    {
        if (line.StartsWith('>') || line.StartsWith('@'))
        {
            _played.Add("");
        }

        _played.Add(line);

        if (line.StartsWith('>'))
        {
            await _host.Platform.SayAsync(MessageOf(line[1..].Trim()));
            await _host.SettleAsync();
        }
        else if (line.StartsWith('@'))
        {
            await _host.MoveToAsync(At(line[1..].Trim()));
        }

        foreach (var message in _host.Platform.Sent.Skip(_shown))
        {
            Show(message);
        }

        _shown = _host.Platform.Sent.Count;
    }

    private void Show(OutgoingMessage message)
    {
        if (message.Replaces is not null)
        {
            _played.Add("(edits)");
        }

        _played.AddRange(PlainText.Lines(message.Reply));

        if (_voice is not null)
        {
            Compare(message.Reply, _voice);
        }

        foreach (var row in message.Reply.Buttons)
        {
            _played.Add(string.Join(' ', row.Select(button => $"[{button.Label}]")));
            _buttons.AddRange(row);
        }
    }

    private IncomingMessage MessageOf(string said)
    {
        var pressed = said.StartsWith('[') ? _buttons.Last(button => button.Label == said[1..^1]) : null;

        var heard = _voice is null ? null : pressed is null ? _voice.Said(said) : _voice.Pressed(_ids[pressed.Label]);

        return new IncomingMessage(new Address("fake", "1"), _sequence++, heard?.Text ?? (pressed is null ? said : ""), Instant.FromDateTimeOffset(_host.Time.GetUtcNow()))
        {
            Pressed = heard is null ? pressed?.Data : heard.Pressed,
            PressedOn = heard is null ? pressed is null ? null : "77" : heard.PressedOn,
            LanguageHint = _scene.GetValueOrDefault("language"),
            SenderName = _scene.GetValueOrDefault("name"),
        };
    }

    // Every word arrives, in order, and every button can be pressed; space and decoration are the platform's own.
    private void Compare(Reply reply, PlatformVoice voice)
    {
        var (text, buttons) = voice.Shown(reply);

        Assert.Equal(Bare(string.Concat(reply.Blocks.SelectMany(Words))), Bare(text));
        Assert.Equal(reply.Buttons.SelectMany(row => row).Select(button => button.Label), buttons.Select(button => button.Label));

        foreach (var (label, id) in buttons)
        {
            _ids[label] = id;
        }
    }

    private static IEnumerable<string?> Words(ReplyBlock block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        Bullet bullet => [bullet.Text],
        Note note => [note.Text],
        Entry entry => [entry.Name, entry.Value, entry.Hint],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Bare(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && sign is not ('•' or '·')));

    private Instant At(string time) => Clock.Parse(time).Value.InZoneStrictly(Zone).ToInstant();

    private static bool IsScene(string line) => line.Split(':', 2)[0] is "zone" or "now" or "language" or "name";
}
