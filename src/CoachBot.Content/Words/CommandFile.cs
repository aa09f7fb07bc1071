using CoachBot.Chat.Words;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Words;

/// <summary>The commands in a language's menu: <c>commands.yaml</c>.</summary>
internal static class CommandFile
{
    public static Shelf<CommandText> Read(YamlFile file) =>
        new([file], Fields.Read(file, [], top => top.Entries("commands", Entry)));

    private static CommandText Entry(Fields fields, string name) => new(fields.Text("description"));
}
