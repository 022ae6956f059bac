namespace Yaolan.Templating.Syntax;

/// <summary>A plain name; its hash is computed once, at parse time.</summary>
/// <remarks><![CDATA[
/// A name is looked up among loop variables and parameters, then in the objects of `with`, the data, and the built-ins. A
/// name that is not known is null, or an error if the host asks for strict variables. Any letters may make a name: `人口`.
/// `empty` and `blank` stand for nothing: they equal every empty list and object.
///
/// ```scriban
/// {{ year }}[{{ unknown }}]{{ [] == empty }}
/// ```
///
/// ```text
/// 2024[]true
/// ```
/// ]]></remarks>
internal sealed class VariableExpression(string name, int start, int end)
    : Expression(ExpressionKind.Variable, start, end)
{
    public readonly string Name = name;
    public readonly int Hash = name.GetHashCode(StringComparison.Ordinal);

    /// <summary>How the model was last read here; a shortcut like <see cref="MemberExpression.Site"/>.</summary>
    public MemberSite? Site;
}

/// <summary><c>$name</c>, private to a page, include or function call.</summary>
/// <remarks><![CDATA[
/// `$name` belongs to the current page, include or function alone.
///
/// ```scriban
/// {{ func count; $sum = 0; for n in $0; $sum += n; end; ret $sum; end; count [1, 2, 3] }}[{{ $sum }}]
/// ```
///
/// ```text
/// 6[]
/// ```
/// ]]></remarks>
internal sealed class LocalExpression(string name, int start, int end) : Expression(ExpressionKind.Local, start, end)
{
    /// <summary>The name with its dollar sign.</summary>
    public readonly string Name = name;
    public readonly int Hash = name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The named argument that the name may also mean: without the dollar sign.</summary>
    public readonly string Argument = name[1..];
    public readonly int ArgumentHash = name[1..].GetHashCode(StringComparison.Ordinal);
}

/// <summary><c>$</c>, the arguments of the current call.</summary>
/// <remarks><![CDATA[
/// `$` is the list of the arguments; `$.size` counts them.
///
/// ```scriban
/// {{ func list; $.size; ": "; $; end; list "a" "b" }}
/// ```
///
/// ```text
/// 2: ["a", "b"]
/// ```
/// ]]></remarks>
internal sealed class ArgumentsExpression(int start, int end) : Expression(ExpressionKind.Arguments, start, end);

/// <summary><c>$0</c>, one argument of the current call.</summary>
/// <remarks><![CDATA[
/// `$0` is short for `$[0]`; an argument that was not passed is null.
///
/// ```scriban
/// {{ func first; $0; "["; $1; "]"; end; first "a" }}
/// ```
///
/// ```text
/// a[]
/// ```
/// ]]></remarks>
internal sealed class ArgumentExpression(int index, int start, int end)
    : Expression(ExpressionKind.Argument, start, end)
{
    public readonly int Index = index;
}

/// <summary><c>$$</c>, the body handed over by <c>wrap</c>.</summary>
internal sealed class WrappedBodyExpression(int start, int end) : Expression(ExpressionKind.WrappedBody, start, end);

/// <summary><c>this</c>, the object that plain names are read from.</summary>
/// <remarks><![CDATA[
/// `this` is the object that plain names are read from: the data, or the object of a `with`.
///
/// ```scriban
/// {{ this["title"] }} {{ with author; this; end }}
/// ```
///
/// ```text
/// Tom & Jerry {name: "Ann", city: "Oslo"}
/// ```
/// ]]></remarks>
internal sealed class ThisExpression(int start, int end) : Expression(ExpressionKind.This, start, end);

/// <summary><c>for.index</c> and its kin.</summary>
/// <remarks><![CDATA[
/// Inside: `for.index` from 0, `for.rindex`, `for.first`, `for.last`, `for.even`, `for.odd`, `for.changed`, `for.length`. A
/// `while` has `while.index`, `while.first`, `while.even`, `while.odd`; a `tablerow` also `tablerow.col`.
///
/// ```scriban
/// {{ for tag in tags }}{{ for.index }}:{{ tag }}{{ if !for.last }}, {{ end }}{{ end }}
/// ```
///
/// ```text
/// 0:red, 1:green, 2:blue
/// ```
/// ]]></remarks>
internal sealed class LoopStateExpression(LoopKind loop, LoopMember member, int start, int end)
    : Expression(ExpressionKind.LoopState, start, end)
{
    public readonly LoopKind Loop = loop;
    public readonly LoopMember Member = member;
}

/// <summary>Which loop a <see cref="LoopStateExpression"/> asks.</summary>
internal enum LoopKind
{
    For,
    While,
    TableRow,
}

/// <summary>What a loop tells about itself; <c>None</c> is the whole state.</summary>
internal enum LoopMember
{
    None,
    Index,
    RIndex,
    First,
    Last,
    Even,
    Odd,
    Changed,
    Length,
    Col,
}

/// <summary><c>target.name</c>, or <c>target?.name</c>, which is null when the target is.</summary>
/// <remarks><![CDATA[
/// A member of null is an error. `?.` accepts null, for all that follows; `??` gives another value instead of null.
///
/// ```scriban
/// {{ author.name }} [{{ nothing?.a.b }}] {{ author.age ?? "unknown" }} {{ tags.size }}
/// ```
///
/// ```text
/// Ann [] unknown 3
/// ```
/// ]]></remarks>
internal sealed class MemberExpression : Expression
{
    public readonly Expression Target;
    public readonly string Name;
    public readonly int Hash;
    public readonly int NameStart;
    public readonly bool IsNullSafe;

    /// <summary>A <c>?.</c> further left already saves this access.</summary>
    public readonly bool IsCovered;

    /// <summary>
    /// How the member was last read here. Only a shortcut: renders at the same time may overwrite each other's, and
    /// each checks that it fits.
    /// </summary>
    public MemberSite? Site;

    public MemberExpression(Expression target, string name, bool isNullSafe, int nameStart, int end)
        : base(ExpressionKind.Member, target.Start, end)
    {
        Target = target;
        Name = name;
        Hash = name.GetHashCode(StringComparison.Ordinal);
        NameStart = nameStart;
        IsNullSafe = isNullSafe;
        IsCovered = isNullSafe || Covers(target);
        Depth = DepthAbove(target);
    }

    public static bool Covers(Expression target) =>
        target switch
        {
            MemberExpression member => member.IsCovered,
            IndexExpression index => index.IsCovered,
            _ => false,
        };
}

/// <summary>A reader of one member that fits objects of one type, as one host's accessors read it.</summary>
/// <param name="Others">Readers for the few other types that were met in the same place.</param>
/// <param name="Count">How many readers there are, this one included.</param>
internal sealed record MemberSite(
    Type Type,
    Func<Type, IMemberAccessor?> Finder,
    Func<object, object?> Read,
    MemberSite? Others,
    int Count
)
{
    public bool Fits(Type type, Func<Type, IMemberAccessor?>? finder) =>
        Type == type && ReferenceEquals(Finder, finder);
}

/// <summary><c>target[index]</c></summary>
/// <remarks><![CDATA[
/// An index counts from 0, or from the end if it is negative; beyond the list it is null. In an object it is a name, in a text
/// a character. The bracket touches what it belongs to.
///
/// ```scriban
/// {{ author["city"] }} {{ tags[0] }} {{ tags[-1] }} [{{ tags[9] }}] {{ title[0] }}
/// ```
///
/// ```text
/// Oslo red blue [] T
/// ```
/// ]]></remarks>
internal sealed class IndexExpression : Expression
{
    public readonly Expression Target;
    public readonly Expression Index;
    public readonly bool IsCovered;

    public IndexExpression(Expression target, Expression index, int end)
        : base(ExpressionKind.Index, target.Start, end)
    {
        Target = target;
        Index = index;
        IsCovered = MemberExpression.Covers(target);
        Depth = DepthAbove(target, index);
    }
}
