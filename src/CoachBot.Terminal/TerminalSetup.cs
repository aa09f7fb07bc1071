using CoachBot.Chat;
using CoachBot.Chat.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Terminal;

/// <summary>Adds the chat in the terminal.</summary>
public static class TerminalSetup
{
    public static IHostApplicationBuilder AddTerminal(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ITerminal, SpectreTerminal>();
        builder.Services.AddSingleton<IChatPlatform, TerminalPlatform>();

        return builder;
    }

    /// <summary>Prints one reply, outside of any chat.</summary>
    public static void Print(Reply reply) => new SpectreTerminal().Write(reply, [.. reply.Buttons.SelectMany(row => row)]);
}
