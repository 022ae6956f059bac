using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    private Frame[] _frames = [new(), new(), new(), new()];
    private int _frameCount;
    private int _framesWithParameters;
    private object[] _contexts = [];
    private int _contextCount;

    /// <summary>The innermost frame.</summary>
    private Frame _top = null!;

    private object CurrentObject => _contextCount > 0 ? _contexts[_contextCount - 1] : _context.Globals;

    private object? Lookup(VariableExpression variable)
    {
        if (TryLookupWritten(variable.Name, variable.Hash, out var value))
            return value;
        if (_builtins.TryGet(variable.Name, variable.Hash, out var builtin) && !_modelHidesBuiltins)
            return builtin;
        if (_context.Model is { } model)
        {
            if (SiteOf(ref variable.Site, variable.Name, model) is { } site)
                return site.Read(model);
            if (TryGetMember(model, variable.Name, variable.Hash, out value))
                return value;
        }
        return builtin is null && Options.StrictVariables ? throw UnknownName(variable) : builtin;
    }

    /// <summary>
    /// The names that the template itself may have made: loop variables and parameters, then the objects of <c>with</c>,
    /// then the globals.
    /// </summary>
    private bool TryLookupWritten(string name, int hash, out object? value)
    {
        if (TryLookupBinding(name, hash, out value))
            return true;
        for (var i = _contextCount - 1; i >= 0; i--)
        {
            if (TryGetMember(_contexts[i], name, hash, out value))
                return true;
        }
        return _context.Globals.TryGet(name, hash, out value);
    }

    private bool TryLookupBinding(string name, int hash, out object? value)
    {
        if (_framesWithParameters > 0)
            return TryLookupParameterToo(name, hash, out value);
        for (var i = _bindingCount - 1; i >= 0; i--)
        {
            if (_bindings[i].Hash == hash && _bindings[i].Name == name)
            {
                value = _bindings[i].Value;
                return true;
            }
        }
        value = null;
        return false;
    }

    private bool TryLookupParameterToo(string name, int hash, out object? value)
    {
        var seesParameters = true;
        var binding = _bindingCount;
        for (var i = _frameCount - 1; i >= 0; i--)
        {
            var frame = _frames[i];
            while (--binding >= frame.LoopBase)
            {
                if (_bindings[binding].Hash == hash && _bindings[binding].Name == name)
                {
                    value = _bindings[binding].Value;
                    return true;
                }
            }
            binding = frame.LoopBase;
            if (seesParameters && frame.Parameters is { } parameters && parameters.TryGet(name, hash, out value))
                return true;
            seesParameters &= frame.SeesCaller;
        }
        value = null;
        return false;
    }

    private object? LookupLocal(LocalExpression local)
    {
        var frame = _top;
        for (var i = _bindingCount - 1; i >= frame.LoopBase; i--)
        {
            if (_bindings[i].Hash == local.Hash && _bindings[i].Name == local.Name)
                return _bindings[i].Value;
        }
        if (frame.Locals is { } locals && locals.TryGet(local.Name, local.Hash, out var value))
            return value;
        if (frame.Arguments?.Members is { } named && named.TryGet(local.Argument, local.ArgumentHash, out value))
            return value;
        return Options.StrictVariables ? throw Fail(local.Start, $"the variable `{local.Name}` was not found") : null;
    }

    private object? ReadArgument(ArgumentExpression argument)
    {
        if (_top.Arguments is not { } arguments)
        {
            return Options.RelaxedTargetAccess
                ? null
                : throw Fail(
                    argument.Start,
                    $"`{TextOf(argument)}`: there are no arguments here, outside of a function or include"
                );
        }
        return arguments.ItemOrNull(argument.Index);
    }

    private void Assign(Expression target, object? value)
    {
        switch (target)
        {
            case VariableExpression variable:
                AssignVariable(variable.Name, value, variable.Start);
                break;
            case LocalExpression local:
                var locals = _top.Locals ??= new ScriptObject();
                SetIn(locals, local.Name, value, local.Start);
                break;
            case ArgumentExpression argument when _top.Arguments is { } arguments:
                CheckCount(argument.Index + 1L, argument.Start);
                arguments[argument.Index] = value;
                break;
            case MemberExpression member:
                AssignMember(member, value);
                break;
            case IndexExpression index:
                AssignIndex(index, value);
                break;
            default:
                throw Fail(target.Start, $"`{TextOf(target)}` cannot be assigned");
        }
    }

    private void AssignVariable(string name, object? value, int place)
    {
        var scope = AssignmentScope(name);
        if (scope is ScriptObject target)
            SetIn(target, name, value, place);
        else
            SetMember(scope, name, value, place);
    }

    /// <summary>
    /// The object that an assignment to a plain name writes into. A function with parameters keeps its
    /// names to itself, but a name that exists outside is overwritten there.
    /// </summary>
    private object AssignmentScope(string name)
    {
        for (var i = _frameCount - 1; i >= 0; i--)
        {
            var frame = _frames[i];
            if (_contextCount > frame.ContextBase)
                break;
            if (frame.Parameters is { } parameters)
            {
                if (parameters.ContainsKey(name) || !ExistsOutside(name))
                    return parameters;
                break;
            }
            if (!frame.SeesCaller)
                break;
        }
        return CurrentObject;
    }

    private bool ExistsOutside(string name)
    {
        var hash = name.GetHashCode(StringComparison.Ordinal);
        for (var i = _contextCount - 1; i >= 0; i--)
        {
            if (TryGetMember(_contexts[i], name, hash, out _))
                return true;
        }
        return _context.Globals.TryGet(name, hash, out _)
            || _context.Model is { } model && TryGetMember(model, name, hash, out _);
    }

    private void SetIn(ScriptObject target, string name, object? value, int place)
    {
        if (target.IsReadOnly(name))
            throw Fail(place, $"`{name}` is read-only and cannot be assigned");
        if (target.Count >= CollectionLimit && !target.ContainsKey(name))
            throw Fail(place, LimitMessage("the object", nameof(TemplateOptions.CollectionLimit), CollectionLimit));
        target.Set(name, value);
    }

    private void PushContext(object context)
    {
        if (_contextCount == _contexts.Length)
            Array.Resize(ref _contexts, Math.Max(4, _contextCount * 2));
        _contexts[_contextCount++] = context;
        _hiding++;
    }

    private TemplateException UnknownName(VariableExpression variable)
    {
        var near = NearestName.Find(variable.Name, KnownNames());
        return Fail(variable.Start, $"the variable `{variable.Name}` was not found{Suggest(near)}");
    }

    private IEnumerable<string> KnownNames()
    {
        for (var i = 0; i < _bindingCount; i++)
            yield return _bindings[i].Name;
        for (var i = 0; i < _frameCount; i++)
        {
            foreach (var name in _frames[i].Parameters?.MemberNames ?? [])
                yield return name;
        }
        for (var i = 0; i < _contextCount; i++)
        {
            foreach (var name in MemberNames(_contexts[i]))
                yield return name;
        }
        foreach (var name in _context.Globals.MemberNames)
            yield return name;
        foreach (var name in _context.Model is { } model ? MemberNames(model) : [])
            yield return name;
        foreach (var name in _builtins.MemberNames)
            yield return name;
    }

    private static string Suggest(string? near) => near is null ? "" : $"; did you mean `{near}`?";
}
