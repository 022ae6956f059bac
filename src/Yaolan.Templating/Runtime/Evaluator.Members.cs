using System.Collections;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    /// <summary>For how many types a place remembers how a member is read.</summary>
    private const int MaxSites = 8;

    private object? ReadMember(MemberExpression expression)
    {
        if (expression.Target.Depth > ShallowDepth)
            EnsureStack(expression.Target.Start);
        var target = EvaluateWithoutCalling(expression.Target);
        // What was read here before is an object of the host, hence no function.
        if (target is not null && expression.Site is { } last && last.Fits(target.GetType(), _findAccessor))
            return last.Read(target);
        target = CallIfFunction(target, expression.Target);
        if (target is null)
        {
            return expression.IsCovered || Options.RelaxedTargetAccess || IsQuestion(expression.Name)
                ? null
                : throw Fail(
                    expression.NameStart,
                    $"cannot read `{expression.Name}`: `{TextOf(expression.Target)}` is null; `?.` accepts that"
                );
        }
        if (target is ScriptObject fast && fast.TryGet(expression.Name, expression.Hash, out var value))
            return value;
        if (SiteOf(ref expression.Site, expression.Name, target) is { } site)
            return site.Read(target);
        if (TryGetMember(target, expression.Name, expression.Hash, out value))
            return value;
        return Options.StrictVariables && !expression.IsNullSafe && !MayBeMissing(expression)
            ? throw UnknownMember(expression, target)
            : null;
    }

    // Most places of a template see objects of one type only, or of a few.
    private MemberSite? SiteOf(ref MemberSite? last, string name, object target)
    {
        if (_findAccessor is not { } finder)
            return null;
        var type = target.GetType();
        var others = last;
        for (var site = others; site is not null; site = site.Others)
        {
            if (site.Fits(type, finder))
                return site;
        }
        if (target is ITemplateObject or IEnumerable || Accessor(target)?.Reader(name) is not { } read)
            return null;
        if (others?.Count == MaxSites)
            others = null;
        return last = new MemberSite(type, finder, read, others, (others?.Count ?? 0) + 1);
    }

    /// <summary>A named argument that was not given is null, so that <c>$.name ?? "default"</c> works.</summary>
    private static bool MayBeMissing(MemberExpression expression) =>
        expression.Target.Kind is ExpressionKind.Arguments || IsQuestion(expression.Name);

    /// <summary>A target in the middle of a path; a function there is called, but a group that is also a function is not.</summary>
    private object? EvaluateTarget(Expression target)
    {
        if (target.Depth > ShallowDepth)
            EnsureStack(target.Start);
        var value =
            target.Kind is ExpressionKind.Argument
                ? ReadArgument((ArgumentExpression)target)
                : EvaluateWithoutCalling(target);
        return CallIfFunction(value, target);
    }

    private object? ReadIndex(IndexExpression expression)
    {
        var target = EvaluateTarget(expression.Target);
        if (target is null)
        {
            return expression.IsCovered || Options.RelaxedTargetAccess
                ? null
                : throw Fail(
                    expression.Start,
                    $"cannot read `{TextOf(expression)}`: `{TextOf(expression.Target)}` is null"
                );
        }
        var index = Evaluate(expression.Index);
        if (index is null)
            throw Fail(expression.Index.Start, $"cannot read `{TextOf(expression)}`: the index is null");
        if (index is string name)
            return TryGetMember(target, name, name.GetHashCode(StringComparison.Ordinal), out var value) ? value : null;
        if (IsObject(target))
        {
            var key = ToText(index, expression.Index.Start);
            return TryGetMember(target, key, key.GetHashCode(StringComparison.Ordinal), out var member) ? member : null;
        }
        return ReadItem(target, ToInteger(index, expression.Index), expression);
    }

    private object? ReadItem(object target, int index, IndexExpression expression)
    {
        if (target is string text)
        {
            var at = index < 0 ? index + text.Length : index;
            return (uint)at < (uint)text.Length
                ? Boxes.Of(text[at])
                : throw Fail(
                    expression.Index.Start,
                    $"the index {index} is outside of the text, which has {text.Length} characters"
                );
        }
        if (TryGetItems(target, expression.Start) is not { } items)
            throw Fail(expression.Start, $"`{TextOf(expression.Target)}` has no items: it is {Describe(target)}");
        var place = index < 0 ? index + items.Count : index;
        return (uint)place < (uint)items.Count ? items[place] : null;
    }

    private void AssignMember(MemberExpression expression, object? value)
    {
        var target = EvaluateTarget(expression.Target);
        if (target is null)
            throw Fail(
                expression.NameStart,
                $"cannot assign `{expression.Name}`: `{TextOf(expression.Target)}` is null"
            );
        SetMember(target, expression.Name, value, expression.NameStart);
    }

    private void SetMember(object target, string name, object? value, int place)
    {
        switch (target)
        {
            case ScriptObject script:
                SetIn(script, name, value, place);
                break;
            case ScriptArray { IsFrozen: false } array:
                SetIn(array.Members ??= new ScriptObject(), name, value, place);
                break;
            case IDictionary<string, object?> { IsReadOnly: false } dictionary:
                dictionary[name] = value;
                break;
            case DateGroup:
                SetDateMember(name, value, place);
                break;
            default:
                throw Fail(place, $"`{name}` cannot be assigned: {Describe(target)} is read-only");
        }
    }

    private void AssignIndex(IndexExpression expression, object? value)
    {
        var target = EvaluateTarget(expression.Target);
        if (target is null)
            throw Fail(
                expression.Start,
                $"cannot assign `{TextOf(expression)}`: `{TextOf(expression.Target)}` is null"
            );
        var index = Evaluate(expression.Index);
        if (index is null)
            throw Fail(expression.Index.Start, $"cannot assign `{TextOf(expression)}`: the index is null");
        if (index is string || target is not ScriptArray array)
        {
            SetMember(target, ToText(index, expression.Index.Start)!, value, expression.Start);
            return;
        }
        if (array.IsFrozen)
            throw Fail(expression.Start, $"`{TextOf(expression)}` cannot be assigned: the array is read-only");
        var place = ToInteger(index, expression.Index);
        if (place < 0)
            place += array.Count;
        if (place < 0)
            throw Fail(expression.Index.Start, $"the index is before the start of the array of {array.Count} items");
        if (place >= CollectionLimit)
            throw Fail(
                expression.Index.Start,
                LimitMessage("the array", nameof(TemplateOptions.CollectionLimit), CollectionLimit)
            );
        WorkOnItems(Math.Max(0, place - array.Count), expression.Start);
        array[place] = value;
    }

    public bool IsObject(object? value) =>
        value is ScriptObject or ITemplateObject or IDictionary<string, object?> or IReadOnlyDictionary<string, object?>
        || value is not (null or string or IEnumerable) && Accessor(value) is not null;

    public bool TryGetMember(object target, string name, int hash, out object? value)
    {
        switch (target)
        {
            case ScriptObject script:
                return script.TryGet(name, hash, out value) || TryGetEmptiness(name, script.Count, out value);
            case string text:
                value = name == "size" ? Boxes.Of(text.Length) : null;
                return value is not null || TryGetEmptiness(name, text.Length, out value);
            case ScriptArray array:
                value = name == "size" ? Boxes.Of(array.Count) : null;
                return value is not null
                    || array.Members is { } members && members.TryGet(name, hash, out value)
                    || TryGetEmptiness(name, array.Count, out value);
            case DateGroup when name == "format":
                value = DateFormat;
                return true;
            case FunctionGroup group:
                return group.TryGet(name, hash, out value);
            case ITemplateObject model:
                return model.TryGetMember(name, out value);
            case IDictionary<string, object?> dictionary:
                return dictionary.TryGetValue(name, out value) || TryGetEmptiness(name, dictionary.Count, out value);
            case IReadOnlyDictionary<string, object?> dictionary:
                return dictionary.TryGetValue(name, out value) || TryGetEmptiness(name, dictionary.Count, out value);
            case IReadOnlyCollection<object?> list:
                value = name == "size" ? Boxes.Of(list.Count) : null;
                return value is not null || TryGetEmptiness(name, list.Count, out value);
            default:
                return TryGetOtherMember(target, name, out value);
        }
    }

    private bool TryGetOtherMember(object target, string name, out object? value)
    {
        if (Accessor(target) is { } accessor)
            return accessor.TryGetMember(target, name, out value);
        if (target is ICollection list)
        {
            value = name == "size" ? Boxes.Of(list.Count) : null;
            return value is not null || TryGetEmptiness(name, list.Count, out value);
        }
        if (DateMembers.TryGet(target, name, Options.TimeZone, out value))
            return true;
        value = IsQuestion(name) && target is not EmptyValue ? Boxes.False : null;
        return value is not null;
    }

    private static bool TryGetEmptiness(string name, int count, out object? value)
    {
        value = IsQuestion(name) ? Boxes.Of(count == 0) : null;
        return value is not null;
    }

    private static bool IsQuestion(string name) => name is "empty?" or "blank?";

    public IEnumerable<string> MemberNames(object target) =>
        target switch
        {
            ScriptObject script => script.MemberNames,
            ITemplateObject model => model.MemberNames,
            IDictionary<string, object?> dictionary => dictionary.Keys,
            IReadOnlyDictionary<string, object?> dictionary => dictionary.Keys,
            ScriptArray { Members: { } members } => ["size", .. members.MemberNames],
            string or IEnumerable => ["size"],
            _ => Accessor(target)?.MemberNames(target) ?? [],
        };

    private IMemberAccessor? Accessor(object target) =>
        _findAccessor is { } find ? _context.Cache.FindAccessor(target.GetType(), find) : null;

    private TemplateException UnknownMember(MemberExpression expression, object target)
    {
        var near = NearestName.Find(expression.Name, MemberNames(target));
        return Fail(
            expression.NameStart,
            $"`{TextOf(expression.Target)}` has no member `{expression.Name}`{Suggest(near)}"
        );
    }
}
