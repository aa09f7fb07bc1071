namespace CoachBot.Chat.Commands;

/// <summary>Something a runner can ask for by name: a pure function of the turn.</summary>
public interface ICommand
{
    /// <summary>The name after the slash, lower case; buttons begin with it too.</summary>
    string Name { get; }

    /// <summary>Whether it stands in menus and help; others are reached by buttons only.</summary>
    bool IsListed => true;

    /// <summary>Who may use it where others read along; unless it says otherwise, only administrators.</summary>
    Audience Audience => Audience.Administrators;

    /// <summary>Whether it costs so much that nobody may ask for it all the time.</summary>
    bool IsExpensive => false;

    /// <summary>Answers; never waits, reads or writes. What the runner got wrong is a reply, an exception is a bug.</summary>
    Outcome Answer(Turn turn);
}
