using Yaolan.Templating;

namespace Yaolan.Rendering;

/// <summary>The names that a page template starts with: the members of its context, and the words of its language.</summary>
internal sealed class PageModel(object context, IMemberAccessor members, WordTree words) : ITemplateObject
{
    private const string Words = "words";

    public IEnumerable<string> MemberNames => members.MemberNames(context).Append(Words);

    public bool TryGetMember(string name, out object? value)
    {
        if (!string.Equals(name, Words, StringComparison.Ordinal))
            return members.TryGetMember(context, name, out value);
        value = words;
        return true;
    }
}
