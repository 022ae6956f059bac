using System.Globalization;

namespace Yaolan.Templating;

/// <summary>How templates are rendered; the defaults are those of the language.</summary>
/// <remarks><![CDATA[
/// The host sets limits: the items of a loop with all loops in it (`LoopLimit`), calls in calls (`RecursiveLimit`), the length of a
/// text (`StringLimit`) and of the output (`OutputLimit`), the size of lists (`CollectionLimit`), all work together
/// (`WorkLimit`), time (`TimeLimit`), regular expressions (`RegexTimeout`). A message names the limit that was reached. A value
/// that contains itself ends the render at `ObjectRecursionLimit`, with the start of the file as its place.
/// ]]></remarks>
public sealed record TemplateOptions
{
    public static TemplateOptions Default { get; } = new();

    /// <summary>An unknown variable or member is an error instead of null.</summary>
    public bool StrictVariables { get; init; }

    /// <summary>A member of null is null instead of an error.</summary>
    public bool RelaxedTargetAccess { get; init; }

    /// <summary>The lines of a value are indented like the code that writes it.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Automatic indentation also writes blanks before empty lines.</summary>
    public bool IndentEmptyLines { get; init; } = true;

    /// <summary>How many items a loop with all its inner loops may visit; 0 is without limit.</summary>
    public int LoopLimit { get; init; } = 1000;

    /// <summary>How many functions and includes may be open at once; 0 is without limit.</summary>
    public int RecursiveLimit { get; init; } = 100;

    /// <summary>How deeply lists and objects may nest when they are written or compared; 0 is without limit.</summary>
    public int ObjectRecursionLimit { get; init; } = 20;

    /// <summary>How many characters a value may have; 0 is without limit.</summary>
    public int StringLimit { get; init; } = 1_048_576;

    /// <summary>How many characters a render may write; 0 is without limit.</summary>
    public int OutputLimit { get; init; } = 1_048_576;

    /// <summary>Text beyond <see cref="OutputLimit"/> or <see cref="StringLimit"/> is cut and marked with three dots, as the language has it; otherwise it is an error.</summary>
    public bool TruncateText { get; init; } = true;

    /// <summary>How many items a list or object that a template builds may have; 0 is without limit.</summary>
    public int CollectionLimit { get; init; } = 1_000_000;

    /// <summary>How many characters and items a render may build or compare in all; 0 is without limit.</summary>
    public long WorkLimit { get; init; } = 50_000_000;

    /// <summary>How many bits a whole number may have.</summary>
    public int IntegerBitLimit { get; init; } = 32_768;

    /// <summary>How long a render may take; null is without limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>How long one regular expression may search.</summary>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Patterns that need backtracking are allowed, within <see cref="RegexTimeout"/>.</summary>
    public bool BacktrackingRegex { get; init; } = true;

    /// <summary>The culture that sorts text and formats numbers and dates.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The order of texts in <c>array.sort</c>, for the same pages on every system; null is the order of <see cref="Culture"/>.</summary>
    public StringComparer? TextOrder { get; init; }

    /// <summary>The zone of dates that name none.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>What <c>date.now</c> tells.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Finds the reader for a .NET type of the host; asked once per type and cache.</summary>
    public Func<Type, IMemberAccessor?>? FindAccessor { get; init; }
}
