using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    /// <summary>Stands for an argument that was left out before a named one.</summary>
    private static readonly object Missing = new();

    private object? CallWithArguments(TemplateFunction function, CallExpression call) =>
        function is HostFunction host ? CallHost(host, call) : CallScript((ScriptFunction)function, call);

    private TemplateFunction ResolveFunction(CallExpression call)
    {
        if (call.Builtin is HostFunction known && BuiltinsAreVisible)
            return known;
        var target = EvaluateReference(call.Target);
        if (target is HostFunction host)
        {
            if (ReferenceEquals(host, FindBuiltin(call.Target)))
                call.Builtin = host;
            return host;
        }
        if (target is ScriptFunction function)
            return function;
        if (target is FunctionGroup { Call: { } callable })
            return callable;
        if (target is not null)
            throw Fail(call.Target.Start, $"`{TextOf(call.Target)}` is not a function but {Describe(target)}");
        var near =
            call.Target is VariableExpression variable ? NearestName.Find(variable.Name, KnownNames())
            : call.Target is MemberExpression { Target: VariableExpression group } member
            && _builtins[group.Name] is FunctionGroup builtin
                ? NearestName.Find(member.Name, builtin.MemberNames)
            : null;
        throw Fail(call.Target.Start, $"the function `{TextOf(call.Target)}` was not found{Suggest(near)}");
    }

    /// <summary>All arguments by place, and those with a name as members.</summary>
    private ScriptArray EvaluateArguments(CallExpression call)
    {
        var given = _spareArguments.Count > 0 ? _spareArguments.Pop() : new ScriptArray(call.Arguments.Length + 1);
        if (call.Piped is { } piped)
            given.Add(Evaluate(piped));
        foreach (var argument in call.Arguments)
        {
            if (call.IsPlain)
                given.Add(Evaluate(argument.Value));
            else if (argument.Name is { } name)
                (given.Members ??= new ScriptObject()).Set(name, Evaluate(argument.Value));
            else if (argument.Value is SpreadExpression spread)
            {
                if (Evaluate(spread.List) is not { } list)
                    continue;
                foreach (var item in ItemsForLoop(list, spread.List))
                    given.Add(item);
                Work(given.Count, spread.Start);
            }
            else
                given.Add(Evaluate(argument.Value));
        }
        return given;
    }

    private object? CallScript(ScriptFunction function, CallExpression call) =>
        Run(function, EvaluateArguments(call), call);

    private object? Run(ScriptFunction function, ScriptArray arguments, Expression site)
    {
        var declaration = function.Declaration;
        var body = _pendingBody;
        _pendingBody = null;
        var parameters = declaration.Parameters is { } declared ? Bind(declaration, declared, arguments, site) : null;
        PushFrame(function.Source, function.Name, site.Start, seesCaller: declaration.Name is null);
        if (parameters is not null)
        {
            _hiding++;
            _framesWithParameters++;
        }
        var frame = _top;
        frame.Parameters = parameters;
        frame.Arguments = arguments;
        frame.WrappedBody = body;
        object? value;
        if (declaration.Value is { } expression)
            value = Evaluate(expression);
        else
            value = Execute(declaration.Body!) is Flow.Return ? TakeReturned() : null;
        PopFrame();
        return value;
    }

    private ScriptObject Bind(
        FunctionDeclaration declaration,
        Parameter[] parameters,
        ScriptArray arguments,
        Expression site
    )
    {
        var given = arguments.Count + (arguments.Members?.Count ?? 0);
        if (arguments.Members is { } named)
            PlaceNamed(parameters, arguments, named, site);
        if (arguments.Count > parameters.Length && !declaration.HasRest)
            throw WrongCount(site, given, declaration.RequiredCount);
        var bound = new ScriptObject(parameters.Length);
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            var isGiven = i < arguments.Count && !ReferenceEquals(arguments[i], Missing);
            if (parameter.IsRest)
                bound.Set(parameter.Name, new ScriptArray(arguments.Skip(i)));
            else if (isGiven)
                bound.Set(parameter.Name, arguments[i]);
            else if (parameter.Default is { } value)
                bound.Set(parameter.Name, value.Value);
            else
                throw WrongCount(site, given, declaration.RequiredCount);
        }
        return bound;
    }

    /// <summary>Moves named arguments to the places of their parameters.</summary>
    private void PlaceNamed(Parameter[] parameters, ScriptArray arguments, ScriptObject named, Expression site)
    {
        foreach (var (name, value) in named)
        {
            var index = Array.FindIndex(parameters, p => p.Name == name && !p.IsRest);
            if (index < 0)
            {
                var near = NearestName.Find(name, parameters.Select(static p => p.Name));
                throw Fail(site.Start, $"the function has no parameter `{name}`{Suggest(near)}");
            }
            while (arguments.Count < index)
                arguments.Add(Missing);
            arguments[index] = value;
        }
    }

    private object? WriteWrappedBody()
    {
        var frame = _top;
        if (frame.WrappedBody is not { } wrapped)
            return null;
        var source = frame.Source;
        frame.WrappedBody = null;
        frame.Source = wrapped.Source;
        var flow = Execute(wrapped.Body);
        frame.WrappedBody = wrapped;
        frame.Source = source;
        return flow is Flow.Return ? TakeReturned() : null;
    }

    private TemplateException WrongCount(Expression site, int given, int expected) =>
        Fail(
            site.End,
            $"`{TextOf(site)}` passes {given} argument{(given == 1 ? "" : "s")} where {expected} {(expected == 1 ? "is" : "are")} expected"
        );
}
