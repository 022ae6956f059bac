using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

/// <summary>What belongs to one running page, include or function: its source, its names, its arguments.</summary>
internal sealed class Frame
{
    public SourceText Source = null!;

    /// <summary>What messages call this frame.</summary>
    public string Name = "";

    /// <summary>Where the caller called, in the caller's source.</summary>
    public int CallStart;

    /// <summary>The first loop variable that belongs to this frame.</summary>
    public int LoopBase;

    /// <summary>How many <c>with</c> objects were open when this frame began.</summary>
    public int ContextBase;

    /// <summary>How many loops of this frame are open; break and continue need one.</summary>
    public int OpenLoops;

    /// <summary>Includes and functions without a name see the parameters of their caller.</summary>
    public bool SeesCaller;

    /// <summary>Parameters and the names made in a function that has parameters; null elsewhere.</summary>
    public ScriptObject? Parameters;

    /// <summary>The <c>$names</c>; null as long as no frame in this place has made any.</summary>
    public ScriptObject? Locals;

    /// <summary>The value of <c>$</c>.</summary>
    public ScriptArray? Arguments;

    /// <summary>The body that <c>wrap</c> hands over as <c>$$</c>.</summary>
    public WrappedBody? WrappedBody;

    public void Reset()
    {
        OpenLoops = 0;
        Parameters = null;
        Locals?.Clear();
        Arguments = null;
        WrappedBody = null;
    }
}

/// <summary>The body of a <c>wrap</c> and the source it stands in.</summary>
internal sealed record WrappedBody(Block Body, SourceText Source);

/// <summary>A loop variable while its loop runs.</summary>
internal struct LoopBinding
{
    public string Name;
    public int Hash;
    public object? Value;
}

/// <summary>What a running loop tells about itself.</summary>
internal struct LoopState
{
    public LoopKind Kind;
    public int Index;
    public int Length;
    public int Column;

    /// <summary>The items of this round and of the one before.</summary>
    public object? Item;
    public object? Previous;

    public void MoveTo(int index, object? item)
    {
        Index = index;
        Previous = Item;
        Item = item;
    }
}

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    Normal,
    Break,
    Continue,

    /// <summary>The page, include or function is finished; its value is kept by the evaluator.</summary>
    Return,

    /// <summary>Nothing more can be written, so the whole render ends.</summary>
    Stop,
}
