using System.Runtime.InteropServices;

namespace Yaolan.Templating.Parsing;

/// <summary>Where the front matter of a template is: its code, and the end of its closing marker line.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FrontMatter(int CodeStart, int CodeEnd, int End)
{
    private const string Marker = "+++";

    public static FrontMatter? Find(string text, TemplateMode mode)
    {
        if (mode is not (TemplateMode.FrontMatterAndText or TemplateMode.FrontMatterOnly))
            return null;
        if (!IsMarkerLine(text, 0, out var codeStart))
            return null;
        for (var line = codeStart; line < text.Length; )
        {
            if (IsMarkerLine(text, line, out var end))
                return new FrontMatter(codeStart, line, end);
            var next = text.IndexOf('\n', line);
            if (next < 0)
                return null;
            line = next + 1;
        }
        return null;
    }

    private static bool IsMarkerLine(string text, int start, out int end)
    {
        end = 0;
        if (!text.AsSpan(start).StartsWith(Marker, StringComparison.Ordinal))
            return false;
        var at = start + Marker.Length;
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
            at++;
        end = Math.Min(at + 1, text.Length);
        return at == text.Length || text[at] == '\n';
    }
}
