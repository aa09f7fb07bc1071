using CoachBot.Chat.Messages;
using Spectre.Console;

namespace CoachBot.Terminal;

/// <summary>The real terminal; when input or output is piped, plain lines without a prompt.</summary>
internal sealed class SpectreTerminal(IAnsiConsole console) : ITerminal
{
    private readonly Lock _screen = new();

    public string? Language => Environment.GetEnvironmentVariable("LANG")?.Split('_', '.')[0];

    public void Welcome()
    {
        console.MarkupLine("[dim]No Telegram token is configured, so we chat here. To go live: set the environment variable Telegram__Token to a token from @BotFather.[/]");

        if (!Console.IsInputRedirected)
        {
            console.MarkupLine("[dim]Write /start, or ask something; a number presses a button, Ctrl-D ends.[/]");
        }
    }

    public async Task<string?> ReadLineAsync(CancellationToken cancel)
    {
        Prompt();

        // Reading from a terminal cannot be cancelled: the line that is being waited for is left behind.
        var line = await Task.Run(Console.In.ReadLine, CancellationToken.None).WaitAsync(cancel);

        if (Console.IsInputRedirected && line is not null)
        {
            console.MarkupLine($"[green]> {Markup.Escape(line)}[/]");
        }

        return line;
    }

    public void Write(Reply reply, IReadOnlyList<Button> buttons)
    {
        lock (_screen)
        {
            foreach (var line in TerminalText.Lines(reply, buttons))
            {
                console.MarkupLine(line);
            }

            console.WriteLine();
        }
    }

    private void Prompt()
    {
        if (!Console.IsInputRedirected)
        {
            console.Markup("[green]> [/]");
        }
    }
}
