namespace Yaolan.Templating.Runtime;

/// <summary>The <c>date</c> functions, which can also be called: <c>date "2024-03-05"</c>. Each render has its own format.</summary>
internal sealed class DateGroup(string name, IReadOnlyList<BuiltinFunction> functions, HostFunction call)
    : FunctionGroup(name, functions, call)
{
    public const string DefaultFormat = "%d %b %Y";
}
