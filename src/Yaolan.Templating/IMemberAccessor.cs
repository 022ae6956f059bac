namespace Yaolan.Templating;

/// <summary>Teaches the engine to read a .NET type of the host without reflection.</summary>
public interface IMemberAccessor
{
    IEnumerable<string> MemberNames(object target);

    bool TryGetMember(object target, string name, out object? value);

    /// <summary>
    /// Reads one member of any object of the type that the accessor was asked for, so that a place in a template looks
    /// for the name once; null when there is no such member, or when that differs from object to object.
    /// </summary>
    Func<object, object?>? Reader(string name) => null;
}
