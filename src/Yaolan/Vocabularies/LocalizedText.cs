using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Vocabularies;

/// <summary>The same words in both languages; empty where nobody has written them yet.</summary>
public sealed record LocalizedText(string Chinese, string English)
{
    /// <summary>How it is written.</summary>
    public const string Shape = "{ zh: …, en: … }";

    public static readonly LocalizedText Empty = new("", "");

    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>Reads <c>{ zh: …, en: … }</c>; both are required.</summary>
    public static LocalizedText Read(YamlKeys? keys, YamlKeys owner, string key, Diagnostics.DiagnosticBag diagnostics)
    {
        if (keys is null)
        {
            // What is there in another form was reported as that.
            if (owner.Node(key) is null)
                diagnostics.Report(VocabularyRules.MissingKey, owner.Location, key);
            return Empty;
        }
        var text = new LocalizedText(keys.Required("zh"), keys.Required("en"));
        keys.Finish();
        return text;
    }
}
