namespace Yaolan.Vocabularies;

/// <summary>A language of the site. The Chinese text is the authority; English renders it.</summary>
public enum Language
{
    Chinese,
    English,
}

/// <summary>How a language is written in addresses, front matter and HTML.</summary>
public static class LanguageCodes
{
    public static readonly IReadOnlyList<Language> All = [Language.Chinese, Language.English];

    /// <summary>The code of folders and files: zh, en.</summary>
    public static string Code(this Language language) => language == Language.Chinese ? "zh" : "en";

    /// <summary>The language of a code; Chinese for everything but en.</summary>
    public static Language Of(string code) => code == "en" ? Language.English : Language.Chinese;

    /// <summary>The BCP 47 tag of HTML: zh-Hans, en.</summary>
    public static string Tag(this Language language) => language == Language.Chinese ? "zh-Hans" : "en";

    public static Language Other(this Language language) =>
        language == Language.Chinese ? Language.English : Language.Chinese;
}
