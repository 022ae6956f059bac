using System.Xml.Linq;

namespace Yaolan.Translation.Exchange;

/// <summary>Names of XLIFF 2.1 and of its metadata module (OASIS Standard, 13 February 2018).</summary>
internal static class XliffNames
{
    public const string Version = "2.1";
    public const string SourceLanguage = "zh-Hans";
    public const string TargetLanguage = "en";
    public const string Stale = "yaolan:stale";
    public const string Category = "yaolan";
    public const string SourceHash = "source-hash";
    public const string TargetHash = "target-hash";
    public const string State = "state";

    public static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";
    public static readonly XNamespace Metadata = "urn:oasis:names:tc:xliff:metadata:2.0";

    /// <summary>Both have the same namespace and structure as far as they are used here.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["2.0", Version];
}
