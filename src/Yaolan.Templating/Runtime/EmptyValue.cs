namespace Yaolan.Templating.Runtime;

/// <summary><c>empty</c>: writes nothing, does not hold, and equals every empty array and object.</summary>
internal sealed class EmptyValue
{
    private EmptyValue() { }

    public static EmptyValue Instance { get; } = new();
}
