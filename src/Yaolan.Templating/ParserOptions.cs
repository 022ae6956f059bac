namespace Yaolan.Templating;

/// <summary>What kind of text a template is, and how deeply it may nest.</summary>
public sealed record ParserOptions
{
    public static ParserOptions Default { get; } = new();

    public TemplateMode Mode { get; init; } = TemplateMode.Text;

    /// <summary>How deeply expressions and blocks may nest.</summary>
    public int NestingLimit { get; init; } = 250;
}

/// <summary>Where the code of a template is.</summary>
public enum TemplateMode
{
    /// <summary>Text with code between <c>{{</c> and <c>}}</c>.</summary>
    Text,

    /// <summary>Code only, without braces.</summary>
    Script,

    /// <summary>Code between two lines of <c>+++</c>, then text with code.</summary>
    FrontMatterAndText,

    /// <summary>Code between two lines of <c>+++</c>; the rest is left alone.</summary>
    FrontMatterOnly,
}
