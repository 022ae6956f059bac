using System.Globalization;
using System.Text;
using Yaolan.Normalization;
using Yaolan.Vocabularies;
using Yaolan.Vocabularies.Yaml;

namespace Yaolan.Content.FrontMatter;

/// <summary>Writes front matter, keys in one order.</summary>
internal static class FrontMatterWriter
{
    private const string Fence = "---\n";

    public static string Write(ReportMetadata metadata, string bodyHash)
    {
        var yaml = Opening(metadata.Id, Language.Chinese);
        Text(yaml, "title", metadata.Title);
        Text(yaml, "subtitle", metadata.Subtitle);
        Text(yaml, "kind", metadata.Kind);
        Text(yaml, "form", metadata.Form);
        Text(yaml, "area", metadata.Area);
        Line(yaml, "year", metadata.Year.ToString(CultureInfo.InvariantCulture));
        Line(yaml, "review_year", metadata.ReviewYear?.ToString());
        Line(yaml, "outlook_year", metadata.OutlookYear?.ToString(CultureInfo.InvariantCulture));
        Speaker(yaml, metadata.Speaker?.Name, metadata.Speaker?.Role);
        Text(yaml, "occasion", metadata.Occasion);
        Text(yaml, "date", metadata.Date);
        Text(yaml, "byline", metadata.Byline);
        Text(yaml, "added", metadata.Added);
        Text(yaml, "changed", metadata.Changed);
        List(yaml, "aliases", metadata.Aliases);
        if (metadata.Source is { } source)
        {
            yaml.Append("source:\n");
            Text(yaml, "  file", source.File);
            Text(yaml, "  sha256", source.Sha256);
            Text(yaml, "  encoding", source.Encoding);
            Text(yaml, "  address", source.Address);
            Text(yaml, "  licence", source.Licence);
        }
        List(yaml, "inferred", metadata.Inferred);
        var hash = FrontMatterText.HashOf(yaml.ToString(Fence.Length, yaml.Length - Fence.Length));
        yaml.Append("normalized:\n");
        Text(yaml, "  body_sha256", bodyHash);
        Text(yaml, "  front_matter_sha256", hash);
        return yaml.Append(Fence).ToString();
    }

    /// <summary>Front matter of a translation: what is written in its language, and how it was made.</summary>
    public static string WriteTranslation(
        string id,
        string? title,
        string? subtitle,
        Speaker? speaker,
        string? occasion,
        string state,
        string? by
    )
    {
        var yaml = Opening(id, Language.English);
        Text(yaml, "title", title);
        Text(yaml, "subtitle", subtitle);
        Speaker(yaml, speaker?.Name, speaker?.Role);
        Text(yaml, "occasion", occasion);
        yaml.Append("translation:\n");
        Text(yaml, "  state", state);
        Text(yaml, "  by", by);
        return yaml.Append(Fence).ToString();
    }

    private static StringBuilder Opening(string id, Language language)
    {
        var yaml = new StringBuilder(Fence);
        Text(yaml, "id", id);
        Text(yaml, "lang", language.Code());
        return yaml;
    }

    private static void Speaker(StringBuilder yaml, string? name, string? role)
    {
        if (string.IsNullOrEmpty(name))
            return;
        yaml.Append("speaker:\n");
        Text(yaml, "  name", name);
        Text(yaml, "  role", role);
    }

    private static void Text(StringBuilder yaml, string key, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Line(yaml, key, YamlText.Of(text));
    }

    private static void Line(StringBuilder yaml, string key, string? text)
    {
        if (text is not null)
            yaml.Append(key).Append(": ").Append(text).Append('\n');
    }

    private static void List(StringBuilder yaml, string key, IReadOnlyList<string> items)
    {
        if (items.Count > 0)
            Line(yaml, key, $"[{string.Join(", ", items.Select(YamlText.Of))}]");
    }
}
