using System.Globalization;
using CoachBot.Chat.Messages;
using NodaTime;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using TelegramChat = Telegram.Bot.Types.Chat;

namespace CoachBot.Telegram.Reading;

/// <summary>Their update becomes our message, or nothing when it is not meant for the bot.</summary>
internal sealed class TelegramReader(string platform, string botName)
{
    private readonly BotName _bot = new(botName);

    /// <summary><paramref name="now"/> is when a button was pressed: Telegram does not tell.</summary>
    public IncomingMessage? Read(Update update, Instant now) => update switch
    {
        { CallbackQuery: { } press } => ReadPress(press, update.Id, now),
        { Message: { Chat: { } chat } message } => ReadMessage(message, chat, update.Id, now),
        { ChannelPost: { Chat: { } channel } post } => ReadPost(post, channel, update.Id, now),
        { MyChatMember: { Chat: { } place, NewChatMember: not null } change } => ReadPresence(change, place, update.Id),
        _ => null,
    };

    private IncomingMessage? ReadPress(CallbackQuery press, long sequence, Instant now) =>
        press is { Data: { } data, Message: { Chat: { } chat } message }
            ? new IncomingMessage(AddressOf(chat, message), sequence, "", now)
            {
                Pressed = data,
                PressedOn = message.Id.ToString(CultureInfo.InvariantCulture),
                IsPrivate = chat.Type == ChatType.Private,
                Sender = IdOf(press.From?.Id),
                LanguageHint = LanguageOf(press.From),
                SenderName = press.From?.FirstName,
            }
            : null;

    private IncomingMessage? ReadMessage(Message message, TelegramChat chat, long sequence, Instant now)
    {
        if (message.MigrateToChatId is { } newer)
        {
            return Moved(chat.Id, newer, message, sequence, now);
        }

        if (message.MigrateFromChatId is { } older)
        {
            return Moved(older, chat.Id, message, sequence, now);
        }

        // A group's administrator who stays anonymous speaks as the group, through a bot of Telegram's own.
        var isBot = message is { From.IsBot: true, SenderChat: null };

        // A post that Telegram copied from a channel into its group was read in the channel already.
        if (isBot || message.IsAutomaticForward || chat.IsDirectMessages || !IsSaid(message.Type))
        {
            return null;
        }

        var words = message.Text ?? message.Caption ?? "";

        var text = chat.Type switch
        {
            ChatType.Private => _bot.Command(words) ?? words,
            ChatType.Group or ChatType.Supergroup => InGroup(message, words),
            _ => null,
        };

        return text is null ? null : Said(text, message, chat, sequence, now);
    }

    private IncomingMessage? ReadPost(Message post, TelegramChat channel, long sequence, Instant now) =>
        _bot.Command(post.Text ?? post.Caption ?? "") is { } command ? Said(command, post, channel, sequence, now) : null;

    private string? InGroup(Message message, string words)
    {
        if (words.StartsWith('/'))
        {
            return _bot.Command(words);
        }

        // In a forum, a message that answers nobody counts as a reply to the one that opened its topic.
        var isReply = message.ReplyToMessage is { ForumTopicCreated: null } original && _bot.Is(original.From?.Username);

        return words.Length > 0 && (isReply || _bot.IsMentionedIn(words)) ? _bot.WithoutMention(words) : null;
    }

    private IncomingMessage Said(string text, Message message, TelegramChat chat, long sequence, Instant now) =>
        new(AddressOf(chat, message), sequence, text, TimeOf(message, now))
        {
            IsPrivate = chat.Type == ChatType.Private,
            Sender = IdOf(message.SenderChat?.Id ?? message.From?.Id),
            IsAdministrator = SpeaksFor(message, chat),
            LanguageHint = message.SenderChat is null ? LanguageOf(message.From) : null,
            SenderName = message.SenderChat is null ? message.From?.FirstName : null,
        };

    // Only administrators can speak as the group or channel itself; another channel that speaks in a group is a guest there.
    private static bool? SpeaksFor(Message message, TelegramChat chat) =>
        chat.Type == ChatType.Channel ? true
        : message.SenderChat is { } speaker ? speaker.Id == chat.Id
        : null;

    private IncomingMessage? ReadPresence(ChatMemberUpdated change, TelegramChat chat, long sequence)
    {
        var (was, isNow) = (IsInside(change.OldChatMember), IsInside(change.NewChatMember));
        var isGroup = chat.Type is ChatType.Group or ChatType.Supergroup;

        return new IncomingMessage(AddressOf(chat.Id), sequence, "", Instant.FromDateTimeUtc(DateTime.SpecifyKind(change.Date, DateTimeKind.Utc)))
        {
            IsPrivate = chat.Type == ChatType.Private,
            Sender = IdOf(change.From?.Id),
            LanguageHint = LanguageOf(change.From),
            Presence = !isNow ? Presence.Gone : isGroup && !was ? Presence.Invited : Presence.Back,
        };
    }

    private static bool IsInside(ChatMember? member) => member switch
    {
        ChatMemberRestricted restricted => restricted.IsMember,
        null or ChatMemberLeft or ChatMemberBanned => false,
        _ => true,
    };

    private static string? IdOf(long? id) => id?.ToString(CultureInfo.InvariantCulture);

    private IncomingMessage Moved(long older, long newer, Message message, long sequence, Instant now) =>
        new(AddressOf(newer), sequence, "", TimeOf(message, now)) { IsPrivate = false, MovedFrom = AddressOf(older) };

    // Outside forums a thread is only a chain of replies, which is no place to send to.
    private Address AddressOf(TelegramChat chat, Message message) =>
        AddressOf(chat.Id) with
        {
            Thread = message.IsTopicMessage ? message.MessageThreadId?.ToString(CultureInfo.InvariantCulture) : null,
        };

    private Address AddressOf(long chat) => new(platform, chat.ToString(CultureInfo.InvariantCulture));

    private static Instant TimeOf(Message message, Instant now) =>
        message.Date == default ? now : Instant.FromDateTimeUtc(DateTime.SpecifyKind(message.Date, DateTimeKind.Utc));

    private static string? LanguageOf(User? user) =>
        user?.LanguageCode is { Length: >= 2 } code ? code.Split('-', '_')[0].ToLowerInvariant() : null;

    // Everything else tells of the chat ("Anna joined") and was said by nobody.
    private static bool IsSaid(MessageType type) => type
        is MessageType.Text or MessageType.RichMessage
        or MessageType.Photo or MessageType.LivePhoto or MessageType.Sticker or MessageType.Animation
        or MessageType.Voice or MessageType.Audio or MessageType.Video or MessageType.VideoNote
        or MessageType.Document or MessageType.PaidMedia or MessageType.Story
        or MessageType.Location or MessageType.Venue or MessageType.Contact
        or MessageType.Poll or MessageType.Checklist or MessageType.Dice or MessageType.Game;
}
