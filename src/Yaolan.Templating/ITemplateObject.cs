namespace Yaolan.Templating;

/// <summary>A read-only model of the host whose members templates may read.</summary>
public interface ITemplateObject
{
    IEnumerable<string> MemberNames { get; }

    bool TryGetMember(string name, out object? value);
}
