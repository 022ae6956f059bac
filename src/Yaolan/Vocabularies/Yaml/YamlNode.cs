using Yaolan.Diagnostics;

namespace Yaolan.Vocabularies.Yaml;

/// <summary>A value of a YAML file with the place it was read from.</summary>
public abstract record YamlNode(SourceLocation Location);

/// <summary>A single value as text; null, true and numbers are told apart only by who reads them.</summary>
public sealed record YamlScalar(string Text, bool IsQuoted, SourceLocation Location) : YamlNode(Location)
{
    /// <summary>True for an empty value, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => !IsQuoted && Text is "" or "~" or "null";

    /// <summary>The place behind its last character, for whoever replaces it.</summary>
    public SourceLocation End { get; init; } = Location;
}

/// <summary>A list of values in file order.</summary>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Children, SourceLocation Location) : YamlNode(Location);

/// <summary>Keys and values in file order.</summary>
public sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, SourceLocation Location) : YamlNode(Location);

/// <summary>One key of a mapping with its value.</summary>
public sealed record YamlEntry(string Key, SourceLocation KeyLocation, YamlNode Node);
