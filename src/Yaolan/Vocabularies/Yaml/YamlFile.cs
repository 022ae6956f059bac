using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Yaolan.Diagnostics;

namespace Yaolan.Vocabularies.Yaml;

/// <summary>
/// Reads YAML from its events into nodes with places. Anchors and aliases are refused and depth is capped, so that a small
/// file cannot unfold into a large one.
/// </summary>
public sealed class YamlFile
{
    private const int DeepestNesting = 32;

    private readonly Parser _parser;
    private readonly string _path;
    private readonly int _lineOffset;
    private readonly DiagnosticBag _diagnostics;

    private YamlFile(string text, string path, int lineOffset, DiagnosticBag diagnostics)
    {
        _parser = new Parser(new StringReader(text));
        _path = path;
        _lineOffset = lineOffset;
        _diagnostics = diagnostics;
    }

    /// <summary>The file's single document, or null when it is empty or broken (reported with its place).</summary>
    /// <param name="lineOffset">Lines before the YAML in the file, for front matter.</param>
    public static YamlNode? Read(string text, string path, DiagnosticBag diagnostics, int lineOffset = 0)
    {
        var reader = new YamlFile(text, path, lineOffset, diagnostics);
        try
        {
            return reader.Document();
        }
        catch (YamlException broken)
        {
            if (YamlSlip.Near(text, (int)broken.Start.Line) is { } slip)
                diagnostics.Report(
                    slip.Rule,
                    new SourceLocation(path, slip.Line + lineOffset, slip.Column),
                    slip.Words
                );
            else
                diagnostics.Report(VocabularyRules.BrokenYaml, reader.Place(broken.Start), Reason(broken));
            return null;
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet gives up without a place on some plain values that are cut off and on tags that are no address.
            var place = reader.Place(reader._parser.Current?.End ?? Mark.Empty);
            diagnostics.Report(
                VocabularyRules.BrokenYaml,
                place,
                "the value after this is cut off or has a tag (!): write it plainly"
            );
            return null;
        }
    }

    private YamlNode? Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.Accept<DocumentStart>(out _))
            return null;
        _parser.Consume<DocumentStart>();
        var root = Node(0);
        _parser.Consume<DocumentEnd>();
        return root;
    }

    private YamlNode Node(int depth)
    {
        var current = _parser.Current ?? throw new YamlException("unexpected end of file");
        if (depth > DeepestNesting)
            throw new YamlException(
                current.Start,
                current.End,
                Invariant($"nested deeper than {DeepestNesting} levels")
            );
        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
            throw new YamlException(
                current.Start,
                current.End,
                "anchors and aliases are not read: write the value out"
            );

        var place = Place(current.Start);
        return current switch
        {
            Scalar scalar => Scalar(scalar, place),
            SequenceStart => Sequence(depth, place),
            MappingStart => Mapping(depth, place),
            _ => throw new YamlException(current.Start, current.End, "a value was expected"),
        };
    }

    private YamlScalar Scalar(Scalar scalar, SourceLocation place)
    {
        if (HiddenCharacters.IndexIn(scalar.Value) is var hidden and >= 0)
            throw new YamlException(
                scalar.Start,
                scalar.End,
                $"holds {HiddenCharacters.NameOf(scalar.Value[hidden])}, which cannot be seen: leave it out"
            );
        _parser.MoveNext();
        return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, place) { End = Place(scalar.End) };
    }

    private YamlSequence Sequence(int depth, SourceLocation place)
    {
        _parser.MoveNext();
        var children = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            children.Add(Node(depth + 1));
        return new YamlSequence(children, place);
    }

    private YamlMapping Mapping(int depth, SourceLocation place)
    {
        _parser.MoveNext();
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var keyPlace = Place(_parser.Current!.Start);
            var key = _parser.Consume<Scalar>().Value;
            if (!keys.Add(key))
                _diagnostics.Report(VocabularyRules.DuplicateKey, keyPlace, key);
            entries.Add(new YamlEntry(key, keyPlace, Node(depth + 1)));
        }
        return new YamlMapping(entries, place);
    }

    private SourceLocation Place(Mark mark) => new(_path, (int)mark.Line + _lineOffset, (int)mark.Column);

    // YamlDotNet wraps the reason in the outer message's "(Line: 1, Col: 2, Idx: 3) - …"; the place is ours to print.
    private static string Reason(YamlException broken)
    {
        var message = (broken.InnerException ?? broken).Message;
        var cut = message.LastIndexOf("): ", StringComparison.Ordinal);
        return cut < 0 ? message : message[(cut + 3)..];
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
