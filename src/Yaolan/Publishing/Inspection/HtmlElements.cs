namespace Yaolan.Publishing.Inspection;

/// <summary>The elements of HTML (Living Standard, 4) and where they may stand, as far as it can be told from their names.</summary>
internal static class HtmlElements
{
    /// <summary>Elements that stand in text: phrasing content (3.2.5.2.5).</summary>
    private static readonly HashSet<string> Phrasing = Names(
        "a abbr area audio b bdi bdo br button canvas cite code data datalist del dfn em embed i iframe img input ins kbd label"
            + " link map mark meta meter noscript object output picture progress q ruby s samp script select slot small span"
            + " strong sub sup template textarea time u var video wbr svg math"
    );

    private static readonly HashSet<string> Others = Names(
        "html head body title base style address article aside blockquote details dialog dd div dl dt fieldset figcaption figure"
            + " footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table caption"
            + " colgroup col tbody thead tfoot tr td th ul legend optgroup option rp rt rtc source track param selectedcontent"
    );

    /// <summary>Elements that hold text only.</summary>
    private static readonly HashSet<string> HoldText = Names(
        "p h1 h2 h3 h4 h5 h6 em strong small s cite q dfn abbr data time code var samp kbd sub sup i b u mark bdi bdo span label"
            + " button output pre legend summary progress meter rt"
    );

    /// <summary>Elements that hold whatever the element around them holds.</summary>
    private static readonly HashSet<string> Transparent = Names("a ins del map noscript");

    private static readonly HashSet<string> Interactive = Names(
        "a button details embed iframe label select textarea input"
    );

    private static readonly Dictionary<string, HashSet<string>> Parents = new(StringComparer.Ordinal)
    {
        ["li"] = Names("ul ol menu"),
        ["dt"] = Names("dl div"),
        ["dd"] = Names("dl div"),
        ["figcaption"] = Names("figure"),
        ["summary"] = Names("details"),
        ["legend"] = Names("fieldset"),
        ["option"] = Names("select optgroup datalist"),
        ["source"] = Names("picture audio video"),
        ["track"] = Names("audio video"),
    };

    private static readonly Dictionary<string, HashSet<string>> Children = new(StringComparer.Ordinal)
    {
        ["ul"] = Names("li script template"),
        ["ol"] = Names("li script template"),
        ["menu"] = Names("li script template"),
        ["dl"] = Names("dt dd div script template"),
        ["hgroup"] = Names("p h1 h2 h3 h4 h5 h6 script template"),
    };

    /// <summary>Whether HTML knows the element; names with a hyphen are a page's own.</summary>
    public static bool IsKnown(string name) =>
        Phrasing.Contains(name) || Others.Contains(name) || name.Contains('-', StringComparison.Ordinal);

    /// <summary>Whether an element may stand in another; <paramref name="around"/> lists the elements around it, nearest first.</summary>
    public static bool MayStand(string name, IEnumerable<string> around)
    {
        var isNearest = true;
        var mayHoldMore = true;
        foreach (var outer in around)
        {
            if (isNearest && Parents.TryGetValue(name, out var parents) && !parents.Contains(outer))
                return false;
            if (isNearest && Children.TryGetValue(outer, out var children) && !children.Contains(name))
                return false;
            isNearest = false;
            if (outer is "a" or "button" && Interactive.Contains(name))
                return false;
            if (mayHoldMore && HoldText.Contains(outer) && !IsText(name, outer))
                return false;
            mayHoldMore &= Transparent.Contains(outer);
        }
        return true;
    }

    // A legend and a summary may hold a heading.
    private static bool IsText(string name, string outer) =>
        Phrasing.Contains(name)
        || name.Contains('-', StringComparison.Ordinal)
        || (outer is "legend" or "summary" && name is ['h', >= '1' and <= '6']);

    private static HashSet<string> Names(string names) => names.Split(' ').ToHashSet(StringComparer.Ordinal);
}
