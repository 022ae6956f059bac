using Yaolan.Normalization;

namespace Yaolan.Content.Translations;

/// <summary>A line of front matter that is translated: its name and what it says in both languages.</summary>
/// <param name="Name">The key, after that of its mapping: <c>title</c>, <c>speaker.role</c>. Never the form of a block id.</param>
public sealed record TranslationField(string Name, string Chinese, string? English)
{
    /// <summary>The fields that the Chinese has, in the order of the front matter.</summary>
    public static IReadOnlyList<TranslationField> Of(ReportMetadata chinese, TranslatedDocument? english) =>
        [
            .. new (string Name, string? Chinese, string? English)[]
            {
                ("title", chinese.Title, english?.Title),
                ("subtitle", chinese.Subtitle, english?.Subtitle),
                ("speaker.name", chinese.Speaker?.Name, english?.Speaker?.Name),
                ("speaker.role", chinese.Speaker?.Role, english?.Speaker?.Role),
                ("occasion", chinese.Occasion, english?.Occasion),
            }
                .Where(field => !string.IsNullOrEmpty(field.Chinese))
                .Select(field => new TranslationField(
                    field.Name,
                    field.Chinese!,
                    string.IsNullOrEmpty(field.English) ? null : field.English
                )),
        ];
}
