namespace Yaolan.Templating;

/// <summary>Teaches the engine to read a .NET type of the host without reflection.</summary>
public interface IMemberAccessor
{
    IEnumerable<string> MemberNames(object target);

    bool TryGetMember(object target, string name, out object? value);
}
