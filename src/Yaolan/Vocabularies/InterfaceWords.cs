using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Yaolan.Diagnostics;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>Every word of the site and of messages in one language, by dotted key: <c>nav.reports</c>.</summary>
public sealed partial class InterfaceWords
{
    private const int SlotLength = 3;

    private readonly Dictionary<string, string> _words;

    private InterfaceWords(Language language, SortedDictionary<string, string> words)
    {
        Language = language;
        _words = new Dictionary<string, string>(words, StringComparer.Ordinal);
    }

    public Language Language { get; }

    /// <summary>All words, in the order of their keys.</summary>
    public IReadOnlyDictionary<string, string> All => _words;

    /// <summary>The words under a key; the key itself when nobody wrote them, so that a gap is seen.</summary>
    public string this[string key] => _words.GetValueOrDefault(key, key);

    /// <summary>The words under a key with <c>{0} {1} …</c> filled in.</summary>
    public string Format(string key, params ReadOnlySpan<string> arguments)
    {
        var text = this[key];
        var slot = SlotIn(text, 0, arguments.Length);
        if (slot < 0)
            return text;
        if (SlotIn(text, slot + SlotLength, arguments.Length) < 0)
            return string.Concat(text.AsSpan(0, slot), arguments[text[slot + 1] - '0'], text.AsSpan(slot + SlotLength));
        var filled = new DefaultInterpolatedStringHandler(text.Length, arguments.Length, CultureInfo.InvariantCulture);
        var done = 0;
        for (; slot >= 0; slot = SlotIn(text, done, arguments.Length))
        {
            filled.AppendFormatted(text.AsSpan(done, slot - done));
            filled.AppendLiteral(arguments[text[slot + 1] - '0']);
            done = slot + SlotLength;
        }
        filled.AppendFormatted(text.AsSpan(done));
        return filled.ToStringAndClear();
    }

    // Where the next slot with an argument is, or -1. What was filled in is not looked at again: it may be anything.
    private static int SlotIn(string text, int from, int count)
    {
        for (var at = text.IndexOf('{', from); at >= 0; at = text.IndexOf('{', at + 1))
        {
            if (at + 2 < text.Length && text[at + 2] == '}' && (uint)(text[at + 1] - '0') < (uint)count)
                return at;
        }
        return -1;
    }

    /// <summary>A finding as one line of MSBuild's form: <c>path(line,col): error YL0106: …</c>.</summary>
    public string Line(Diagnostic diagnostic)
    {
        var message = Format($"messages.{diagnostic.Rule.Code}", [.. diagnostic.Arguments]);
        var severity = diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        return $"{diagnostic.Location}: {severity} {diagnostic.Rule.Code}: {message}";
    }

    /// <summary>The tool's own words, for what it says before it knows the workspace.</summary>
    public static InterfaceWords BuiltIn(Language language)
    {
        var found = new DiagnosticBag();
        return Read(language, new VocabularyFiles(null).Mappings($"ui.{language.Code()}.yml", found), found);
    }

    /// <summary>The slots of a text, in order: <c>{0}</c>, <c>{1}</c>.</summary>
    public static IReadOnlyList<string> SlotsOf(string text) =>
        [
            .. Slot()
                .Matches(text)
                .Select(match => match.Value)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    internal static InterfaceWords Read(Language language, IEnumerable<YamlMapping> layers, DiagnosticBag diagnostics)
    {
        var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var layer in layers)
            Flatten(layer, "", words, diagnostics);
        return new InterfaceWords(language, words);
    }

    private static void Flatten(
        YamlMapping mapping,
        string prefix,
        SortedDictionary<string, string> words,
        DiagnosticBag diagnostics
    )
    {
        foreach (var entry in mapping.Entries)
        {
            switch (entry.Node)
            {
                case YamlScalar scalar:
                    words[prefix + entry.Key] = scalar.Text;
                    break;
                case YamlMapping inner:
                    Flatten(inner, $"{prefix}{entry.Key}.", words, diagnostics);
                    break;
                default:
                    diagnostics.Report(VocabularyRules.WrongKindOfNode, entry.Node.Location, "text");
                    break;
            }
        }
    }

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Slot();
}
