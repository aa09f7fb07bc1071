using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CoachBot.Content.Reading;

/// <summary>
/// Makes nodes of YAML. It works on the parser's events, because YamlDotNet's own trees stop at the first repeated key.
/// </summary>
internal sealed class YamlTree(YamlFile file)
{
    /// <summary>The root, or null when the text is not YAML.</summary>
    public Node? Read(TextReader text)
    {
        var scanner = new Scanner(text);

        try
        {
            return Document(new Parser(scanner));
        }
        catch (YamlException broken)
        {
            file.Lose((int)broken.Start.Line, $"this is not YAML: {broken.Message}");
        }
        catch (InvalidOperationException)
        {
            // The scanner's own slip when a text without quotes runs over the end of what it stands in.
            file.Lose((int)scanner.CurrentPosition.Line, "this is not YAML: a bracket, brace or quote has no partner near here");
        }

        return null;
    }

    private Node Document(Parser parser)
    {
        parser.Consume<StreamStart>();

        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return new Node(file, 1);
        }

        var root = Value(parser, line: null);
        parser.Consume<DocumentEnd>();

        if (parser.TryConsume<DocumentStart>(out var second))
        {
            file.Lose((int)second.Start.Line, "a file holds one YAML document");
        }

        return root;
    }

    // A value under a key stands on the line of the key: that is where one looks for it.
    private Node Value(Parser parser, int? line)
    {
        var place = line ?? Line(parser);

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new Node(file, place) { Text = scalar.Value };
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            return new Node(file, place) { Items = Items(parser) };
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            return new Node(file, place) { Entries = Entries(parser) };
        }

        parser.MoveNext();
        file.Lose(place, "anchors and aliases are not used here");

        return new Node(file, place);
    }

    private List<Node> Items(Parser parser)
    {
        var items = new List<Node>();

        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Value(parser, line: null));
        }

        return items;
    }

    private List<KeyValuePair<string, Node>> Entries(Parser parser)
    {
        var entries = new List<KeyValuePair<string, Node>>();
        var lines = new Dictionary<string, int>();

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Value(parser, line: null);
            var value = Value(parser, key.Line);

            if (key.Text is null)
            {
                key.Report("a key is one word");
            }
            else if (lines.TryAdd(key.Text, key.Line))
            {
                entries.Add(new(key.Text, value));
            }
            else
            {
                key.Report($"'{key.Text}' is repeated; it is already on line {lines[key.Text]}");
            }
        }

        return entries;
    }

    private static int Line(Parser parser) => (int)parser.Current!.Start.Line;
}
