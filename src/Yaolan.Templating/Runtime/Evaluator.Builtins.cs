using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>Built-ins are named more often than anything else, and hardly ever does another name hide one.</summary>
internal sealed partial class Evaluator
{
    private bool? _modelHidesBuiltins;
    private bool _writtenNamesHideBuiltins;
    private int _knownGlobals;

    /// <summary>How many of the open frames have parameters.</summary>
    private int _parameterFrames;

    /// <summary>Nothing hides a built-in for sure. Names are never taken away, so each is looked at once.</summary>
    private bool BuiltinsAreVisible
    {
        get
        {
            var globals = _context.Globals;
            while (_knownGlobals < globals.Count)
            {
                var name = globals.At(_knownGlobals++).Name;
                NoteWritten(name, name.GetHashCode(StringComparison.Ordinal));
            }
            return !_writtenNamesHideBuiltins && _contextCount == 0 && _parameterFrames == 0 && !ModelHidesBuiltins;
        }
    }

    private bool ModelHidesBuiltins => _modelHidesBuiltins ??= _context.Model is { } model && HidesBuiltins(model);

    private bool HidesBuiltins(object model) =>
        _builtins.MemberNames.Any(name => TryGetMember(model, name, name.GetHashCode(StringComparison.Ordinal), out _));

    private void NoteWritten(string name, int hash) => _writtenNamesHideBuiltins |= _builtins.TryGet(name, hash, out _);

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
