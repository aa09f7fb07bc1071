using System.Collections.Concurrent;
using System.Globalization;
using CoachBot.Chat;
using CoachBot.Chat.Messages;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace CoachBot.Telegram.Rights;

/// <summary>Asks Telegram how somebody stands to a group or channel; the answer is believed for half a minute.</summary>
internal sealed class TelegramAdministrators(TelegramClients clients, TimeProvider time) : IAdministrators
{
    private const int MostRemembered = 1000;

    private static readonly TimeSpan Believed = TimeSpan.FromSeconds(30);

    /// <summary>Somebody waits for an answer, and perhaps Telegram for the end of its call.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(string Chat, string Person), (bool Has, long At)> _known = new();

    public string Platform => TelegramPlatform.PlatformName;

    public async Task<bool> HaveAsync(Address chat, string person, CancellationToken cancel)
    {
        if (_known.TryGetValue((chat.Chat, person), out var known) && time.GetElapsedTime(known.At) < Believed)
        {
            return known.Has;
        }

        if (!long.TryParse(chat.Chat, CultureInfo.InvariantCulture, out var chatId) || !long.TryParse(person, CultureInfo.InvariantCulture, out var userId))
        {
            return false;
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);

        try
        {
            var has = await clients.Send.GetChatMember(chatId, userId, either.Token) is ChatMemberOwner or ChatMemberAdministrator;
            Remember((chat.Chat, person), has);

            return has;
        }
        // What Telegram does not answer is no right, and is asked for again the next time.
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Remember((string Chat, string Person) who, bool has)
    {
        if (_known.Count >= MostRemembered)
        {
            _known.Clear();
        }

        _known[who] = (has, time.GetTimestamp());
    }
}
