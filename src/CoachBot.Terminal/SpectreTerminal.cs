using CoachBot.Chat.Messages;
using Spectre.Console;

namespace CoachBot.Terminal;

/// <summary>The real terminal; when input or output is piped, plain lines without a prompt.</summary>
internal sealed class SpectreTerminal : ITerminal
{
    private readonly IAnsiConsole _console = AnsiConsole.Console;

    private readonly Lock _screen = new();

    /// <summary>What is piped on is wrapped by whoever shows it.</summary>
    public SpectreTerminal()
    {
        if (Console.IsOutputRedirected)
        {
            _console.Profile.Width = short.MaxValue;
        }
    }

    public string? Language => Environment.GetEnvironmentVariable("LANG")?.Split('_', '.')[0];

    public void Welcome()
    {
        _console.MarkupLine("[dim]No Telegram token is configured, so we chat here. To go live: set the environment variable Telegram__Token to a token from @BotFather.[/]");

        if (!Console.IsInputRedirected)
        {
            _console.MarkupLine("[dim]Write /start, or ask something; a number presses a button, Ctrl-D ends.[/]");
        }
    }

    public async Task<string?> ReadLineAsync(CancellationToken cancel)
    {
        Prompt();

        // Reading from a terminal cannot be cancelled: the line that is being waited for is left behind.
        var line = await Task.Run(Console.In.ReadLine, CancellationToken.None).WaitAsync(cancel);

        if (Console.IsInputRedirected && line is not null)
        {
            _console.MarkupLine($"[green]> {Markup.Escape(line)}[/]");
        }

        return line;
    }

    public void Write(Reply reply, IReadOnlyList<Button> buttons)
    {
        lock (_screen)
        {
            foreach (var line in TerminalText.Lines(reply, buttons))
            {
                _console.MarkupLine(line);
            }

            _console.WriteLine();
        }
    }

    private void Prompt()
    {
        if (!Console.IsInputRedirected)
        {
            _console.Markup("[green]> [/]");
        }
    }
}
