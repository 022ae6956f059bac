using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Yaolan.Pages.Contexts;
using Yaolan.Rendering;

namespace Yaolan.Tests.Rendering;

/// <summary>Writes the theme author's guide from the docstrings of the page contexts.</summary>
internal static partial class ThemeGuide
{
    private const string Introduction = """
        # The theme

        Page templates in the Scriban language (its reference: `src/Yaolan.Templating/LANGUAGE.md`), partials in `partials/`, the frame of
        every page in `layout/`, the stylesheet and the icon in `assets/`. A file of the same name in a workspace's own `templates/`
        replaces one of these; the rest of the theme stays.

        - Each page template receives the members of one record, in snake_case, as its global names; below, every template with its record.
        - The global `words` holds the interface words of the page's language: `words.nav.reports`. Words with slots are filled by
          `words.report.figures | string.replace "{0}" figure_count`. Templates hold no words of their own.
        - Rendering is strict: an unknown name is an error with its place and the nearest known name.
        - Nothing is escaped by itself: every text passes `html.escape`. Members whose name ends in `_html` are HTML already.
        - Marks are drawn by the stylesheet from the classes of figures (`target ge`, `estimate`, none for a reported result) and of verdicts.
        - In lists and tables, the most of a large site, end tags that HTML lets one leave out are left out.
        - No inline script or style, no request to another site: the content security policy in `layout/head.html` forbids both.
        - Addresses are ready to use: they are relative to the page. Nothing is put together in templates.

        This page is made from the docstrings of `src/Yaolan/Pages/Contexts`; a test fails when it is out of date and says how to renew it.

        """;

    public static string Write()
    {
        var documentation = XDocument
            .Load(Path.Combine(AppContext.BaseDirectory, "Yaolan.xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
        var types = typeof(SiteContext)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(SiteContext).Namespace && type.IsPublic)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToList();
        var guide = new StringBuilder(Introduction);
        guide.Append("\n## Page templates\n");
        foreach (var type in types.Where(IsPage))
            Append(guide, type, documentation);
        guide.Append("\n## Shared records\n");
        foreach (var type in types.Where(type => !IsPage(type)))
            Append(guide, type, documentation);
        return guide.ToString();
    }

    /// <summary>The template that a record feeds, by the words of its docstring: “Feeds report.html: …”.</summary>
    public static IEnumerable<string> TemplatesOf(string summary) =>
        TemplateName().Matches(summary).Select(match => match.Value);

    private static bool IsPage(Type type) => type.Name.EndsWith("PageContext", StringComparison.Ordinal);

    private static void Append(StringBuilder guide, Type type, Dictionary<string, XElement> members)
    {
        var documentation = members[$"T:{type.FullName}"];
        guide
            .Append("\n### ")
            .Append(type.Name)
            .Append("\n\n")
            .Append(Text(documentation.Element("summary")))
            .Append("\n\n");
        guide.Append("| name | type | meaning |\n| --- | --- | --- |\n");
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var meaning =
                documentation.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == property.Name)
                ?? members.GetValueOrDefault($"P:{type.FullName}.{property.Name}")?.Element("summary");
            guide.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"| `{RecordAccessor.SnakeCase(property.Name)}` | {TypeName(property)} | {Text(meaning)} |\n"
            );
        }
    }

    private static string TypeName(PropertyInfo property)
    {
        var optional =
            new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable ? " or null" : "";
        return Name(property.PropertyType) + optional;
    }

    private static string Name(Type type) =>
        type.IsGenericType ? $"list of {Name(type.GetGenericArguments()[0])}"
        : type == typeof(string) ? "text"
        : type == typeof(bool) ? "true or false"
        : type == typeof(int) ? "number"
        : $"[{type.Name}](#{type.Name.ToLowerInvariant()})";

    private static string Text(XElement? element) =>
        element is null
            ? ""
            : Blanks().Replace(element.Value, " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[a-z0-9-]+\.html", RegexOptions.NonBacktracking)]
    private static partial Regex TemplateName();
}
