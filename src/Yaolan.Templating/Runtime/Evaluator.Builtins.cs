using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>Built-ins are named more often than anything else, and hardly ever does another name hide one.</summary>
internal sealed partial class Evaluator
{
    private readonly bool _modelHidesBuiltins;

    /// <summary>How many things are, or were, open that hide a built-in or may do so.</summary>
    private int _hiding;
    private int _knownGlobals;

    /// <summary>Nothing hides a built-in for sure.</summary>
    private bool BuiltinsAreVisible
    {
        get
        {
            if (_knownGlobals < _context.Globals.Count)
                NoteGlobals();
            return _hiding == 0;
        }
    }

    // Globals are never taken away, so each is looked at once.
    private void NoteGlobals()
    {
        var globals = _context.Globals;
        while (_knownGlobals < globals.Count)
        {
            var name = globals.At(_knownGlobals++).Name;
            NoteWritten(name, name.GetHashCode(StringComparison.Ordinal));
        }
    }

    private bool HidesBuiltins(object model) =>
        _builtins.MemberNames.Any(name => TryGetMember(model, name, name.GetHashCode(StringComparison.Ordinal), out _));

    private void NoteWritten(string name, int hash)
    {
        if (_builtins.TryGet(name, hash, out _))
            _hiding++;
    }

    /// <summary>The built-in function of a name such as <c>include</c> or <c>html.escape</c>, as if nothing hid it.</summary>
    private HostFunction? FindBuiltin(Expression target) =>
        target switch
        {
            VariableExpression variable => _builtins[variable.Name] as HostFunction,
            MemberExpression { Target: VariableExpression group } member
                when _builtins[group.Name] is FunctionGroup functions
                    && functions.TryGet(member.Name, member.Hash, out var function) => function as HostFunction,
            _ => null,
        };
}
