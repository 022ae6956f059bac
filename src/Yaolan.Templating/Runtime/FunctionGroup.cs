namespace Yaolan.Templating.Runtime;

/// <summary>Built-in functions under one name, such as <c>string</c>.</summary>
internal class FunctionGroup : ITemplateObject
{
    private readonly ScriptObject _functions;

    public FunctionGroup(string name, IReadOnlyList<BuiltinFunction> functions, HostFunction? call = null)
    {
        Name = name;
        Functions = functions;
        Call = call;
        _functions = new ScriptObject(functions.Count);
        foreach (var function in functions)
            _functions.Set(function.Name, function.ToHostFunction(name));
    }

    public string Name { get; }

    public IReadOnlyList<BuiltinFunction> Functions { get; }

    /// <summary>What happens when the group itself is called, as in <c>date "2024-03-05"</c>.</summary>
    public HostFunction? Call { get; }

    public virtual IEnumerable<string> MemberNames => _functions.MemberNames;

    public virtual bool TryGetMember(string name, out object? value) => _functions.TryGetMember(name, out value);

    internal bool TryGet(string name, int hash, out object? value) => _functions.TryGet(name, hash, out value);
}

/// <summary>A built-in function with what its page in the reference says.</summary>
/// <param name="Name">The name within its group.</param>
/// <param name="Parameters">Names; one that ends in <c>?</c> may be left out.</param>
/// <param name="Summary">What it does, in one sentence or a few.</param>
/// <param name="Example">A template that shows it.</param>
/// <param name="Output">What the example renders.</param>
/// <param name="Body">Computes the value.</param>
internal sealed record BuiltinFunction(
    string Name,
    string Parameters,
    string Summary,
    string Example,
    string Output,
    FunctionBody Body
)
{
    private readonly Func<string?, string?>? _ofText;

    /// <summary>A function that needs nothing but one text.</summary>
    public BuiltinFunction(
        string name,
        string parameter,
        string summary,
        string example,
        string output,
        Func<string?, string?> ofText
    )
        : this(name, parameter, summary, example, output, call => ofText(call.Text(0))) => _ofText = ofText;

    public HostFunction ToHostFunction(string group) =>
        new(
            group.Length == 0 ? Name : $"{group}.{Name}",
            Parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Body
        )
        {
            OfText = _ofText,
        };
}
