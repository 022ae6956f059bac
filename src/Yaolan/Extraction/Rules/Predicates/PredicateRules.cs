using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Numbers;
using Yaolan.Extraction.Sentences;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Rules.Predicates;

/// <summary>
/// Reads the words between a subject and its figure, from the figure back: 城镇化率<u>提高到</u>66.2%, 市场主体<u>突破</u>30万户.
/// </summary>
internal sealed class PredicateRules(Grammar grammar)
{
    private const int LongestWord = 16;

    // 学生体检
    private const int ShortestService = 4;

    private readonly AdjunctRules _adjuncts = new(grammar);

    public void Read(Reading reading)
    {
        HedgeBehind(reading);
        var place = reading.Figure.Start;
        if (reading.Figure.Kind == FigureKind.Rank)
            place = Scope(reading, place);
        else if (IsSigned(reading, out var sign))
        {
            reading.FigureStart = place = sign;
            if (reading.Sentence.Text[place] is '-' or '－' or '−')
                reading.Number = -reading.Number;
            else
                reading.Movement = reading.Sentence.Text[place] is '↓' or '⬇' ? Movement.Down : Movement.Up;
            reading.Note("sign", reading.Sentence.Text[place..reading.Figure.End]);
        }
        while (place > reading.LeftBound && Step(reading, place) is > 0 and var length)
            place -= length;
        reading.PredicateStart = place;
        if (reading.Figure.Hedge is { } own)
            Decide(reading, "hedge_in_number", own, reading.Sentence.Text[reading.Figure.Start..reading.Figure.End]);
    }

    // 增速为-1.3%, 同比+5.5%, 243.6亿元↑7.1%, 刑事警情 -22.5%; in 5%-6% the sign stands between two numbers
    private bool IsSigned(Reading reading, out int sign)
    {
        var text = reading.Sentence.Text;
        sign = reading.Figure.Start - 1;
        // 电诈警情 - 31.7%
        if (sign - 1 > reading.LeftBound && text[sign] == ' ' && text[sign - 2] == ' ')
            sign--;
        // 工业利税完成-295万元
        if (reading.Figure.Unit.Class == UnitClass.Money && sign >= reading.LeftBound)
            return text[sign] is '-' or '－' or '−'
                && reading.Sentence.Span(reading.LeftBound, sign) is var words
                && Math.Max(grammar.Copulas.AtEnd(words), grammar.LabelEnds.AtEnd(words)) > 0;
        // 最低气温-27℃
        var isRate = reading.Figure.Unit.Class == UnitClass.Percent || reading.Figure.Unit.Code == "celsius";
        if (
            !isRate
            || reading.Figure.Maximum is not null
            || sign < reading.LeftBound
            || text[sign] is not ('-' or '－' or '−' or '+' or '↑' or '↓' or '⬆' or '⬇')
        )
            return false;
        var before = sign > reading.LeftBound && text[sign - 1] == ' ' ? sign - 2 : sign - 1;
        return sign == reading.LeftBound || before >= 0 && ChineseText.IsHan(text[before]);
    }

    // 6万人以上, 3%左右, 5%以内
    private void HedgeBehind(Reading reading)
    {
        var end = reading.Figure.End;
        var length = grammar.HedgesAfter.AtStart(reading.Sentence.Span(end, reading.Sentence.End), out var comparator);
        if (length == 0 || reading.Figure.Kind == FigureKind.Rank)
            return;
        reading.FigureEnd = end + length;
        Decide(reading, "hedge_after_unit", comparator, reading.Sentence.Text[end..(end + length)]);
    }

    // 居全省第4位
    private int Scope(Reading reading, int place)
    {
        var before = Before(reading, place);
        var length = Math.Max(grammar.RankScopes.AtEnd(before), OpenScope(before));
        if (length == 0)
        {
            // 全省排名第3位, 增幅全省排第7位
            var named = Math.Max(grammar.RankNames.AtEnd(before), grammar.RankVerbs.AtEnd(before));
            if (named == 0 || grammar.RankScopes.AtEnd(before[..^named]) is not (> 0 and var scope))
                return place;
            reading.Scope = before[^(named + scope)..^named].ToString();
            var noun = before[..^(named + scope)];
            // 增速全省排名第3位 names what is ranked, too
            var isName = grammar.RankNames.AtEnd(before) == named && grammar.Relatives.AtEnd(noun) == 0;
            return noun.IsEmpty || isName ? place : place - named - scope;
        }
        reading.Scope = reading.Sentence.Text[(place - length)..place];
        reading.Note("peer_group", reading.Scope);
        return place - length;
    }

    // 居全国大中城市第二位, 居台州第二: any group or place that a verb of standing introduces.
    private int OpenScope(ReadOnlySpan<char> before)
    {
        for (var index = before.Length - 3; index >= 0; index--)
        {
            var verb = grammar.RankVerbs.AtStart(before[index..]);
            if (verb == 0)
                continue;
            var peers = before[(index + verb)..];
            if (grammar.RankScopes.AtStart(peers) > 0 || grammar.Areas.AtStart(peers, out _) == peers.Length)
                return before.Length - index - verb;
        }
        return 0;
    }

    private static ReadOnlySpan<char> Before(Reading reading, int place) =>
        reading.Sentence.Span(Math.Max(reading.LeftBound, place - LongestWord), place);

    // Length of the words at a place that are no longer the subject's; 0 where the subject ends.
    private int Step(Reading reading, int place)
    {
        var before = Before(reading, place);
        if (before.IsEmpty)
            return 0;
        // 下降了4.2%
        var isDone =
            before is [.. var done, '了']
            && (
                Math.Max(grammar.Rises.AtEnd(done), grammar.Falls.AtEnd(done)) > 0
                // 增长到了4.05亿元, 超过了30%
                || Math.Max(grammar.MovedTo.AtEnd(done), grammar.HedgesBefore.AtEnd(done, out _)) > 1
                // 较年初前移了3位
                || IsPlaces(reading) && Math.Max(grammar.RankRises.AtEnd(done), grammar.RankFalls.AtEnd(done)) > 0
            );
        if (isDone || before[^1] is ' ' or '\u3000')
            return 1;
        if (AsideBehindMove(before) is > 0 and var aside)
            return aside;
        if (_adjuncts.Length(reading, place) is > 0 and var adjunct)
            return adjunct;
        // 深加工产品达到8大类|35种
        if (
            reading.Sentence.Figures.Find(figure => figure.End == place && figure.Reason == Figure.Grouping) is
            { } grouping
        )
            return place - grouping.Start;
        // 人均, 户均, 亩均 are words of their own.
        var isOfEach =
            before is [.., '人' or '户' or '亩' or '村' or '地' or '日', '均'] && grammar.Copulas.AtEnd(before) <= 2;
        if (isOfEach || grammar.RateNames.AtEnd(before) > 0 || IsForWhom(reading, place, before))
            return 0;
        var words = Words(reading, before);
        return IsOfSubject(reading, place, before, words) ? 0 : Take(reading, place, words);
    }

    // 为|50万重点群体提供培训, 免费为|5万名老人体检, but 为35万人 and 金、银牌分别为13枚、13枚
    private static bool IsForWhom(Reading reading, int place, ReadOnlySpan<char> before)
    {
        if (before is not ("为" or "免费为") || reading.RunsIntoNext)
            return false;
        var (figure, start) = (reading.Figure, place - before.Length);
        return (figure.Unit.Counts || figure.Unit.Class == UnitClass.Person)
            && reading.RightBound - figure.End >= ShortestService
            && (
                start == reading.Sentence.ClauseStart(place)
                || reading.Sentence.Figures.Exists(other => other.End == start)
            );
    }

    // How long the words of each kind are that end here.
    private PredicateWords Words(Reading reading, ReadOnlySpan<char> before)
    {
        var hedge = grammar.HedgesBefore.AtEnd(before, out var comparator);
        // 总产值过100亿元, but not 通过100项
        if (hedge == 0 && reading.Figure.Unit.Class == UnitClass.Money && before is [.., not ('通' or '经'), '过'])
            (hedge, comparator) = (1, Comparator.MoreThan);
        // 立案41起、破32起: cases solved, no mark passed
        if (hedge == 1 && before[^1] == '破' && reading.Figure.Unit.Code is "起" or "件")
            hedge = 0;
        var rise = grammar.Rises.AtEnd(before);
        var fall = grammar.Falls.AtEnd(before);
        // 较年初前进3名: of people none moves on
        if (reading.Figure.Unit == UnitWord.Person && reading.Sentence.Text[reading.Figure.End - 1] == '名')
            MovePlaces(reading, before, ref rise, ref fall);
        if (IsPlaces(reading))
            (rise, fall) = (
                Math.Max(rise, grammar.RankRises.AtEnd(before)),
                Math.Max(fall, grammar.RankFalls.AtEnd(before))
            );
        var copula = Math.Max(
            Math.Max(grammar.Copulas.AtEnd(before), RankVerb(reading, before)),
            BareRankName(reading, before)
        );
        var movedTo = grammar.MovedTo.AtEnd(before);
        if (hedge > 1 && IsRiseFrom(reading, before))
            (movedTo, hedge) = (hedge, 0);
        return new PredicateWords(hedge, comparator, movedTo, rise, fall, copula);
    }

    // 由358亿元跃上536.7亿元: no step that was passed, for none is so exact; but 由1.3万亿斤跃上1.4万亿斤新台阶
    private bool IsRiseFrom(Reading reading, ReadOnlySpan<char> before)
    {
        var (sentence, figure) = (reading.Sentence, reading.Figure);
        return before[^1] == '上'
            && figure.Decimals > 0
            && sentence.Span(sentence.ClauseStart(figure.Start), figure.Start).IndexOfAny('由', '从') >= 0
            && grammar.AfterNoun.AtStart(sentence.Span(figure.End, sentence.End)) == 0;
    }

    private bool IsOfSubject(Reading reading, int place, ReadOnlySpan<char> before, PredicateWords words)
    {
        // 完成森林质量提升62万亩: a work that was done, not a move
        if (words.Rise > 0 && IsWork(reading, place - words.Rise))
            return true;
        // 道路积水改善5处, 住房条件改善33万户
        var isCount = reading.Figure.Unit.Counts || reading.Figure.Unit.Class == UnitClass.Person;
        if (words.Fall > 0 && isCount && before.EndsWith("改善"))
            return true;
        // A verb that brings something about (新增) is no predicate of the figure.
        return words.Longest == 0
            || Math.Max(grammar.Verbs.AtEnd(before), grammar.WholeWords.AtEnd(before)) > words.Longest;
    }

    // The longest word decides.
    private static int Take(Reading reading, int place, PredicateWords words)
    {
        var longest = words.Longest;
        var word = reading.Sentence.Text[(place - longest)..place];
        if (longest == words.Hedge && reading.Figure.Kind != FigureKind.Rank)
        {
            reading.FigureStart = place - longest;
            Decide(reading, "hedge_before_number", words.Comparator, word);
        }
        else if (reading.Movement != Movement.None || reading.MovedTo)
        {
            // 增长…下降: only the word next to the figure speaks of it.
            if (longest == words.Rise || longest == words.Fall)
                return 0;
        }
        else if (longest == words.MovedTo)
        {
            reading.MovedTo = true;
            reading.Note("moved_to_level", word);
        }
        else if (longest == words.Fall)
            Move(reading, Movement.Down, word);
        else if (longest == words.Rise)
            Move(reading, Movement.Up, word);
        return longest;
    }

    // 比上年增长（可比价）9.8%
    private int AsideBehindMove(ReadOnlySpan<char> before)
    {
        var open = before.LastIndexOf('（');
        return
            open > 0
            && before[^1] == '）'
            && grammar.Asides.Contains(before[(open + 1)..^1])
            && Math.Max(grammar.Rises.AtEnd(before[..open]), grammar.Falls.AtEnd(before[..open])) > 0
            ? before.Length - open
            : 0;
    }

    // 排名前进3位, 后移5个位次
    private static bool IsPlaces(Reading reading) =>
        reading.Figure.Unit.Class == UnitClass.Place
        || (reading.Figure.Unit == UnitWord.Person && reading.Sentence.Text[reading.Figure.End - 1] == '位');

    private void MovePlaces(Reading reading, ReadOnlySpan<char> before, ref int rise, ref int fall)
    {
        if (rise + fall > 0 || reading.Movement != Movement.None)
            return;
        (rise, fall) = (grammar.RankRises.AtEnd(before), grammar.RankFalls.AtEnd(before));
        if (rise + fall > 0)
            reading.Unit = UnitWord.Place.Code;
    }

    private bool IsWork(Reading reading, int place) =>
        reading.Figure.Unit.Class is UnitClass.Classifier or UnitClass.Named
        && place > reading.LeftBound
        && reading.Sentence.Span(place, reading.Figure.Start) is "提升"
        && grammar.Works.OccursIn(reading.Sentence.Span(reading.LeftBound, place));

    private int RankVerb(Reading reading, ReadOnlySpan<char> before) =>
        reading.Figure.Kind == FigureKind.Rank ? grammar.RankVerbs.AtEnd(before) : 0;

    // 生产总值3.87万亿元，位次|由第14位上升到第11位
    private int BareRankName(Reading reading, ReadOnlySpan<char> before) =>
        reading.IsOrigin && reading.Figure.Kind == FigureKind.Rank && grammar.RankNames.AtEnd(before) == before.Length
            ? before.Length
            : 0;

    private static void Move(Reading reading, Movement movement, string word)
    {
        reading.Movement = movement;
        reading.Note("direction", word);
    }

    private static void Decide(Reading reading, string rule, Comparator comparator, string word)
    {
        if (reading.Comparator != Comparator.Exactly)
            return;
        reading.Comparator = comparator;
        reading.Note(rule, word);
    }

    private readonly record struct PredicateWords(
        int Hedge,
        Comparator Comparator,
        int MovedTo,
        int Rise,
        int Fall,
        int Copula
    )
    {
        public int Longest => Math.Max(Math.Max(Math.Max(Hedge, MovedTo), Math.Max(Rise, Fall)), Copula);
    }
}
