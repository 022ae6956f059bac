using Yaolan.Templating.Runtime;

namespace Yaolan.Templating.Functions;

/// <summary>All names that every template knows.</summary>
internal static class Builtins
{
    public static IReadOnlyList<FunctionGroup> Groups { get; } =
    [
        ArrayFunctions.Group,
        DateFunctions.Group,
        HtmlFunctions.Group,
        MathFunctions.Group,
        ObjectFunctions.Group,
        RegexFunctions.Group,
        StringFunctions.Group,
        TimeSpanFunctions.Group,
    ];

    public static ScriptObject All { get; } = MakeAll();

    private static ScriptObject MakeAll()
    {
        var all = new ScriptObject(16) { ["empty"] = EmptyValue.Instance, ["blank"] = EmptyValue.Instance };
        foreach (var group in Groups)
            all.Set(group.Name, group);
        foreach (var function in IncludeFunctions.All)
            all.Set(function.Name, function.ToHostFunction(""));
        return all;
    }
}
