using Yaolan.Diagnostics;

namespace Yaolan.Pages.Contexts;

/// <summary>Words that lead somewhere.</summary>
/// <param name="Href">Relative address; empty when there is nowhere to go.</param>
/// <param name="Current">True for the place where the reader is.</param>
public sealed record LinkContext(string Text, string Href, bool Current = false);

/// <summary>A name and what it says, such as “Speaker: Liu Bing, Acting Mayor”.</summary>
/// <param name="Inferred">True when the text of the report does not state it.</param>
/// <param name="Lang">BCP 47 tag when the text is not in the page's language, else empty.</param>
public sealed record FactContext(string Term, string Text, string Href, bool Inferred, string Lang);

/// <summary>A note that readers must see: unofficial translation, source, untranslated blocks.</summary>
/// <param name="Kind">A word for the style: translation, source, form, inferred, untranslated, licence.</param>
public sealed record NoticeContext(string Kind, string Text);

/// <summary>Words with the language they are in.</summary>
/// <param name="Lang">BCP 47 tag when it is not the page's language, else empty.</param>
public sealed record WordsContext(string Text, string Lang);

/// <summary>Words of a report that state a figure; where its place in them is not known, all of them are the first part.</summary>
/// <param name="Figure">The words of the figure with unit and hedge.</param>
public sealed record QuotationContext(string Before, string Figure, string After)
{
    internal static QuotationContext Of(string words, SourceSpan figure) =>
        figure.Length == 0
            ? new QuotationContext(words, "", "")
            : new QuotationContext(words[..figure.Start], words[figure.Start..figure.End], words[figure.End..]);
}
