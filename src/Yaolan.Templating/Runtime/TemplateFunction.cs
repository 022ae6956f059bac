using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>A function that templates can call.</summary>
public abstract class TemplateFunction
{
    private protected TemplateFunction(string name) => Name = name;

    public string Name { get; }
}

/// <summary>What a function written in C# does with its arguments.</summary>
public delegate object? FunctionBody(FunctionCall call);

/// <summary>A function written in C#.</summary>
public sealed class HostFunction : TemplateFunction
{
    /// <param name="name">The name in messages.</param>
    /// <param name="parameters">The names of the parameters; one that ends in <c>?</c> may be left out, a last one that ends in <c>...</c> takes all that is left.</param>
    /// <param name="body">Computes the value.</param>
    public HostFunction(string name, IReadOnlyList<string> parameters, FunctionBody body)
        : base(name)
    {
        Body = body;
        IsVariadic = parameters is [.., var last] && last.EndsWith("...", StringComparison.Ordinal);
        Required = parameters.Count(static p => !p.EndsWith('?') && !p.EndsWith("...", StringComparison.Ordinal));
        Parameters = [.. parameters.Select(static p => p.TrimEnd('?', '.'))];
    }

    internal string[] Parameters { get; }

    internal int Required { get; }

    internal bool IsVariadic { get; }

    internal FunctionBody Body { get; }

    /// <summary>What the body does, for a function of one text; null for others. It spares the making of a call.</summary>
    internal Func<string?, string?>? OfText { get; init; }
}

/// <summary>A function written in a template.</summary>
internal sealed class ScriptFunction(FunctionDeclaration declaration, SourceText source)
    : TemplateFunction(NameOf(declaration))
{
    public FunctionDeclaration Declaration => declaration;

    public SourceText Source => source;

    private static string NameOf(FunctionDeclaration declaration) =>
        declaration.Name switch
        {
            VariableExpression variable => variable.Name,
            LocalExpression local => local.Name,
            _ => "do",
        };
}
