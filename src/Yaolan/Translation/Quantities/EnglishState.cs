using Yaolan.Diagnostics;

namespace Yaolan.Translation.Quantities;

/// <summary>What reading an English text from left to right has found so far.</summary>
internal sealed class EnglishState(
    string text,
    List<EnglishToken> tokens,
    List<SourceSpan> sentences,
    EnglishWords words
)
{
    private readonly List<(int First, int Next, decimal Scale, decimal Quantum)> _places = [];
    private (int First, int End, QuantityDirection Direction)? _move;

    public string Text { get; } = text;

    public List<EnglishToken> Tokens { get; } = tokens;

    public List<Quantity> Quantities { get; } = [];

    public List<SourceSpan> Refused { get; } = [];

    /// <summary>The sentences that speak of the whole of something: all, every, full.</summary>
    public HashSet<int> Whole { get; } = [];

    public int Sentence { get; private set; }

    public Quantity? Last => Quantities.Count > 0 ? Quantities[^1] : null;

    /// <summary>Tokens of a quantity, its scale and the size of its last digit.</summary>
    public (int First, int Next, decimal Scale, decimal Quantum) PlaceOf(int quantity) => _places[quantity];

    public void Enter(int index)
    {
        var start = Tokens[index].Start;
        if (Sentence + 1 < sentences.Count && start >= sentences[Sentence].End)
        {
            Sentence = TextSentences.Holding(sentences, start);
            _move = null;
        }
        else if (Tokens[index].IsMark(';'))
            _move = null;
    }

    public SourceSpan Span(int first, int next) => new(Tokens[first].Start, Tokens[next - 1].End);

    public void Add(Quantity quantity, int first, int next, decimal scale = 1, decimal quantum = 1)
    {
        Quantities.Add(quantity);
        _places.Add((first, next, scale, quantum));
    }

    /// <summary>Notes a word of movement; returns where reading goes on, null when there is none.</summary>
    public int? Move(int index)
    {
        if (words.Movement.AtStart(Tokens, index, out var direction) is not (> 0 and var length))
            return null;
        if (direction != QuantityDirection.None)
            _move = (index, index + length, direction);
        return index + length;
    }

    /// <summary>True for "1." or "(1)" at the very start of the block.</summary>
    public bool IsListMark(int index, int next) =>
        next < Tokens.Count
        && (
            index == 0 && (Tokens[next].IsMark('.') || Tokens[next].IsMark(')'))
            || index == 1 && Tokens[0].IsMark('(') && Tokens[next].IsMark(')')
        );

    public bool FollowsPlace(int index) =>
        Last is { Kind: QuantityKind.Place } place && index > 0 && Tokens[index - 1].End == place.Span.End;

    /// <summary>Which way a figure moved: by the word right behind it, or the last word of movement before it.</summary>
    public (QuantityDirection Direction, QuantityReach Reach, bool IsLoose) DirectionOf(
        int start,
        int number,
        int end,
        string unit
    )
    {
        var isBy = words.By.AtEnd(Tokens, start, out _) > 0;
        var reach =
            isBy ? QuantityReach.By
            : start > 0 && words.To.Contains(Tokens[start - 1].Lower) ? QuantityReach.To
            : QuantityReach.None;
        if ((Behind(number, unit) ?? Behind(end, unit)) is { } behind)
            return (behind, QuantityReach.By, false);
        if (_move is not { } move)
            return (QuantityDirection.None, reach, true);
        var last = _places.Count > 0 ? _places[^1].Next : 0;
        if (last <= move.First || isBy)
            return (move.Direction, reach, !(isBy || start <= move.End + 1));
        // fell by 32.9 percent and 31.2 percent
        return Last!.Sentence == Sentence && IsJoint(last, start)
            ? (Last.Direction, Last.Reach, Last.IsDirectionLoose)
            : (QuantityDirection.None, reach, true);
    }

    /// <summary>True when only marks and conjunctions stand between two places.</summary>
    public bool IsJoint(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (Tokens[index].Lower is not ("," or "and" or "or" or "respectively" or "to" or "-"))
                return false;
        }
        return from <= to;
    }

    private QuantityDirection? Behind(int end, string unit)
    {
        if (words.Behind.AtStart(Tokens, end, out var direction) == 0)
            return null;
        // 51 more days is a change of a number of days; 5 rises of pay are no rise.
        var isThing = EnglishUnits.IsCounted(unit);
        return isThing && Tokens[end].Lower is not ("more" or "fewer") ? null : direction;
    }
}
