using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Extraction.Lexicon;
using Yaolan.Vocabularies;

namespace Yaolan.Tracking.Pairing;

/// <summary>Reads the label, quote and sentence of an observation for pairing.</summary>
internal sealed class StatementReader(PairingWords words, IReadOnlyDictionary<string, ReportDocument> documents)
{
    private const string Among = "其中";
    private const string AndAbove = "以上";
    private const string BasisEnd = "口径）";
    private const int ShortestCore = 2;
    private const int ShortestSqueezed = 4;

    private readonly AimWords _aim = new(words);

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，；。、");
    private static readonly SearchValues<char> SizeWords = SearchValues.Create("0123456789.十百千万亿元美");
    private static readonly SearchValues<char> Marks = SearchValues.Create([
        .. "“”‘’\"《》（）()",
        .. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsWhiteSpace),
    ]);

    public static StatementReader Of(IReadOnlyList<ReportDocument> documents, Vocabulary vocabulary) =>
        new(
            PairingWords.Of(vocabulary),
            documents
                .DistinctBy(document => document.Id, StringComparer.Ordinal)
                .ToDictionary(document => document.Id, StringComparer.Ordinal)
        );

    public Statement Read(Observation observation)
    {
        var (named, basis) = WithoutBasis(YearlyMean.Without(observation.Label));
        var (label, action) = WithoutAction(named);
        if (action.Length == 0)
            action = Action(observation, label);
        var plain = Rewritten(Plain(OfClass(label)));
        var (bare, marks) = Marked(plain);
        var core = Trimmed(WithoutJoints(plain));
        var bareCore = bare == plain ? core : Trimmed(WithoutJoints(bare));
        return new Statement(
            observation,
            core,
            bareCore,
            Squeezed(bareCore),
            Parts(plain, core),
            marks,
            marks.IsEmpty ? marks : [.. marks.Except(MarksOfName(observation.Indicator), StringComparer.Ordinal)],
            label.Contains('“', StringComparison.Ordinal) ? [.. Quoted(label)] : [],
            plain,
            action,
            action == Statement.Totals || _aim.SaysAmountReached(observation.Quote),
            (action.Length > 0 && action != Statement.Totals)
                || words.Work.AtStart(observation.Quote) > 0
                || words.Work.OccursIn(label),
            words.OpenStage.AtStart(observation.Quote) > 0,
            _aim.Better(observation, core),
            _aim.IsStretch(observation.Quote),
            _aim.IsRevised(observation.Quote),
            _aim.IsAdjusted(observation.Quote),
            _aim.IsDeflated(observation.Quote),
            IsCumulative(observation.Quote),
            basis,
            basis.Length > 0 ? words.Comparable.Contains(basis) : _aim.IsComparable(observation.Quote),
            YearlyMean.Is(observation.Label),
            IsPartOfYear(observation),
            BaseYears.Of(observation)
        );
    }

    // 港口货物吞吐量（新统计口径） is read as the thing and the basis of its figure.
    private static (string Label, string Basis) WithoutBasis(string label)
    {
        var open = label.LastIndexOf('（');
        return open > 0 && label.EndsWith(BasisEnd, StringComparison.Ordinal)
            ? (label[..open], label[(open + 1)..^1])
            : (label, "");
    }

    // 高新技术企业（新增） is read as the thing and what was done.
    private (string Label, string Action) WithoutAction(string label)
    {
        var open = label.AsSpan().LastIndexOfAny('（', '(');
        if (open <= 0 || label[^1] is not ('）' or ')'))
            return (label, "");
        if (!words.Actions.TryGet(label.AsSpan((open + 1)..^1), out var action))
            return (label, "");
        // 培育规上工业企业总数达到650家: of all there are
        return (label[..open], words.Totals.AtEnd(label.AsSpan(0, open)) > 0 ? Statement.Totals : action);
    }

    // 亿元以上项目（10亿元以上） is what another report calls 10亿元以上项目.
    private static string OfClass(string label)
    {
        var open = label.LastIndexOf('（');
        if (
            open <= 0
            || !char.IsAsciiDigit(label[open + 1])
            || !label.EndsWith(AndAbove + "）", StringComparison.Ordinal)
        )
            return label;
        var size = label.IndexOf(AndAbove, StringComparison.Ordinal) + AndAbove.Length;
        var isOfSize = size <= open && label.AsSpan(0, size - AndAbove.Length).IndexOfAnyExcept(SizeWords) < 0;
        return label[(open + 1)..^1] + label[(isOfSize ? size : 0)..open];
    }

    private static string Plain(string label) =>
        label.AsSpan().ContainsAny(Marks) ? string.Concat(label.Where(character => !Marks.Contains(character))) : label;

    private string Rewritten(string text)
    {
        StringBuilder? rewritten = null;
        for (var at = 0; at < text.Length; )
        {
            var length = words.Same.AtStart(text.AsSpan(at), out var same);
            if (length > 0)
                (rewritten ??= new StringBuilder(text, 0, at, text.Length)).Append(same);
            else
                rewritten?.Append(text[at]);
            at += Math.Max(1, length);
        }
        return rewritten?.ToString() ?? text;
    }

    // Takes out the words that mark a part or grade; digits stay, but mark as well.
    private (string Bare, ImmutableArray<string> Marks) Marked(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !words.Distinguishing.OccursIn(text))
            return (text, []);
        var marks = new List<string>();
        var bare = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var digits = at;
            while (digits < text.Length && char.IsAsciiDigit(text[digits]))
                digits++;
            if (digits > at)
            {
                marks.Add(text[at..digits]);
                bare.Append(text, at, digits - at);
                at = digits;
            }
            else if (words.Distinguishing.AtStart(text.AsSpan(at)) is > 0 and var length)
            {
                marks.Add(text.Substring(at, length));
                at += length;
            }
            else
                bare.Append(text[at++]);
        }
        return (bare.ToString(), [.. marks.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    // 雨污分流改造管网 is what 改造雨污分流管网 leaves without its verb.
    private string Squeezed(string core)
    {
        var squeezed = new StringBuilder(core.Length);
        for (var at = 0; at < core.Length; )
        {
            var rest = core.AsSpan(at);
            var length = Math.Max(words.Inside.AtStart(rest), words.Actions.AtStart(rest, out _));
            if (length == 0)
                squeezed.Append(core[at]);
            at += Math.Max(1, length);
        }
        return squeezed.Length >= ShortestSqueezed ? squeezed.ToString() : core;
    }

    private ImmutableArray<string> MarksOfName(string? indicator) =>
        words.MarksOfNames.GetOrAdd(
            indicator ?? "",
            code => words.Names.TryGetValue(code, out var name) ? Marked(name).Marks : []
        );

    // 五年累计改造520个，其中2022年改造130个: the last is of one year.
    private bool IsCumulative(string quote)
    {
        var place = quote.LastIndexOf(Among, StringComparison.Ordinal);
        return SumsUp(place < 0 || !IsOfOneYear(quote.AsSpan(place + Among.Length)) ? quote : quote.AsSpan(place));
    }

    // 累计接待游客986万人次 sums up the visits of the year.
    private bool SumsUp(ReadOnlySpan<char> text)
    {
        while (words.Cumulative.IndexIn(text, out var length) is >= 0 and var at)
        {
            if (words.SumOfYear.AtStart(text[at..]) == 0)
                return true;
            text = text[(at + length)..];
        }
        return false;
    }

    private bool IsOfOneYear(ReadOnlySpan<char> text)
    {
        const int yearDigits = 4;
        return words.OwnYear.AtStart(text) > 0
            || (
                text.Length > yearDigits
                && text[yearDigits] == '年'
                && text[..yearDigits].IndexOfAnyExceptInRange('0', '9') < 0
            );
    }

    // “三个一”研发活动 is another thing than 研发活动; whether the other side has the name is asked without its marks.
    private static IEnumerable<string> Quoted(string label)
    {
        for (var open = label.IndexOf('“', StringComparison.Ordinal); open >= 0; )
        {
            var close = label.IndexOf('”', open);
            if (close < 0)
                yield break;
            yield return label[(open + 1)..close];
            open = label.IndexOf('“', close);
        }
    }

    private ImmutableArray<string> Parts(string plain, string core)
    {
        IReadOnlyList<string> parts = [plain];
        foreach (var joint in words.Joints)
        {
            if (plain.Contains(joint, StringComparison.Ordinal))
                parts = Split(parts, joint);
        }
        if (parts.Count == 1)
            return [core];
        var cores = parts.Select(Trimmed).ToImmutableArray();
        return cores.All(part => part.Length >= ShortestCore) ? cores : [core];
    }

    private static IReadOnlyList<string> Split(IReadOnlyList<string> parts, string joint) =>
        [.. parts.SelectMany(part => part.Split(joint))];

    private string WithoutJoints(string text)
    {
        foreach (var joint in words.Joints)
            text = text.Replace(joint, "", StringComparison.Ordinal);
        return text;
    }

    private string Trimmed(string text)
    {
        var rest = text.AsSpan();
        while (true)
        {
            var start = Math.Max(words.Weak.AtStart(rest), words.Actions.AtStart(rest, out _));
            if (start > 0 && rest.Length - start >= ShortestCore)
            {
                rest = rest[start..];
                continue;
            }
            var end = Math.Max(words.Weak.AtEnd(rest), words.Actions.AtEnd(rest, out _));
            if (end == 0 || rest.Length - end < ShortestCore)
                return rest.Length == text.Length ? text : rest.ToString();
            rest = rest[..^end];
        }
    }

    private string Action(Observation observation, string label)
    {
        if (words.Totals.AtEnd(label) > 0)
            return Statement.Totals;
        // 老旧小区改造全面开工: what stands last was done
        if (words.Actions.AtEnd(label, out var last) > 0)
            return last!;
        if (words.ActionIn(label) is { Length: > 0 } inside)
            return inside;
        var quote = observation.Quote.AsSpan();
        if (observation.Measure == Measure.Change && words.NetNew.OccursIn(quote))
            return Statement.NetNew;
        // 累计引进项目98个，其中2021年23个
        quote = quote[words.Cumulative.AtStart(quote)..];
        var verb = words.Actions.AtStart(quote, out var before);
        if (
            verb > 0
            && verb < quote.Length
            && (char.IsAsciiDigit(quote[verb]) || quote[verb] == label[0])
            && words.ReducedNames.AtStart(quote) == 0
        )
            return before!;
        return observation.Indicator is { } code ? words.ByIndicator.GetValueOrDefault(code, "") : "";
    }

    // 前三季度固定资产投资增长9.2%: the clause itself; 前三季度，…: the opening of its sentence.
    private bool IsPartOfYear(Observation observation)
    {
        var document = documents.GetValueOrDefault(observation.Report);
        // A report that looks back on the year it sets targets for was given in the midst of it.
        if (
            observation.Status != ObservationStatus.Target
            && document?.Metadata is { ReviewYear: { IsInterval: false } review, OutlookYear: { } outlook }
            && review.Last == outlook
            && observation.Period.Last == outlook
        )
            return true;
        var block = document?.Blocks.FirstOrDefault(block => block.Id == observation.Block);
        var text = (block?.Text ?? "").AsSpan();
        var (start, end) = (observation.QuoteSpan.Start, observation.QuoteSpan.End);
        if (end > text.Length || start >= end)
            return words.PartOfYear.OccursIn(observation.Quote);
        var clause = text[..start].LastIndexOfAny(ClauseEnds) + 1;
        var sentence = text[..start].LastIndexOf('。') + 1;
        var opening = text[sentence..].IndexOfAny(ClauseEnds);
        var own = text[clause..end];
        // 上半年增长5.2%，全年增长6.3%: the last that is named is meant
        return LastOf(words.PartOfYear, own) > LastOf(words.WholeYear, own)
            || (
                opening > 0
                && words.PartOfYear.AtEnd(text.Slice(sentence, opening)) > 0
                && !words.WholeYear.OccursIn(text[(sentence + opening)..start])
            );
    }

    private static int LastOf(PhraseSet phrases, ReadOnlySpan<char> text)
    {
        var last = -1;
        for (var start = 0; phrases.IndexIn(text[start..], out var length) is >= 0 and var at; start = last + length)
            last = start + at;
        return last;
    }
}
