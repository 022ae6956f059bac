using Yaolan.Diagnostics;
using Yaolan.Extraction;

namespace Yaolan.Translation.Quantities;

/// <summary>The quantities of an English text, its sentences, and what in it cannot be held against another text.</summary>
/// <param name="Refused">Words that stand for a number without saying it exactly (a dozen).</param>
/// <param name="Whole">The sentences that speak of the whole of something (all, every, full).</param>
/// <param name="Conversions">Amounts in brackets that do not equal the amount before them, each with the right one.</param>
internal sealed record EnglishReading(
    List<Quantity> Quantities,
    List<SourceSpan> Sentences,
    List<SourceSpan> Refused,
    HashSet<int> Whole,
    List<(Quantity Before, Quantity Converted, decimal Right)> Conversions
);

/// <summary>Reads every quantity of an English text in one pass from left to right.</summary>
internal sealed class EnglishReader(EnglishWords words)
{
    // The city numbers 60,000; no list or ranking goes so far.
    private const decimal LargestPlace = 1_000;
    private const string Romans = "IVX";

    private readonly EnglishNumbers _numbers = new(words);
    private readonly EnglishFractions _fractions = new(words, new EnglishNumbers(words));
    private readonly EnglishHedges _hedges = new(words);
    private readonly EnglishUnits _units = new(words);
    private readonly EnglishConversions _conversions = new(words);
    private readonly EnglishDates _dates = new(words);
    private readonly TranslatorsBrackets _notes = new(words);

    public EnglishReading Read(string text)
    {
        var tokens = _notes.LeftOut(text, EnglishTokenizer.Cut(text));
        var sentences = TextSentences.Of(text, words.Abbreviations);
        var state = new EnglishState(text, tokens, sentences, words);
        for (var index = 0; index < tokens.Count; )
        {
            state.Enter(index);
            index = Math.Max(index + 1, Step(state, index));
        }
        EnglishLists.ShareUnits(state);
        EnglishLists.ShareHedges(state);
        var reading = new EnglishReading(state.Quantities, sentences, state.Refused, state.Whole, []);
        _conversions.Settle(text, state, reading);
        return reading;
    }

    private int Step(EnglishState state, int index)
    {
        var tokens = state.Tokens;
        if (words.Refused.AtStart(tokens, index, out _) is > 0 and var refused)
        {
            state.Refused.Add(new SourceSpan(tokens[index].Start, tokens[index + refused - 1].End));
            return index + refused;
        }
        if (words.Idioms.AtStart(tokens, index, out _) is > 0 and var idiom)
            return index + idiom;
        if (tokens[index].Kind == TokenKind.Code)
            return Code(state, index);
        if (tokens[index].Kind == TokenKind.Mark)
            return index + 1;
        if (_fractions.Read(tokens, index) is { } fraction)
            return Amount(state, index, Fraction(fraction), fraction.Next, unitsFollow: false);
        if (_dates.Read(state, index) is > 0 and var date)
            return date;
        if (words.Multiples.AtStart(tokens, index, out var multiple) is > 0 and var length)
            return Multiple(state, index, length, multiple);
        if (_numbers.Read(tokens, index) is { } number)
            return Number(state, index, number);
        if (Fold(tokens[index]) is { } fold)
            return Multiple(state, index, 1, fold);
        if (words.Years.TryGetValue(tokens[index].Lower, out var years))
            return Years(state, index, years);
        if (words.Whole.Contains(tokens[index].Lower))
            state.Whole.Add(state.Sentence);
        if (Roman(state, index) is > 0 and var roman)
            return roman;
        return state.Move(index) ?? Superlative(state, index);
    }

    private static Quantity Fraction(EnglishFraction fraction) =>
        new(QuantityKind.Amount, fraction.Percent, "percent", default, 0) { IsExact = fraction.IsExact };

    private static int Code(EnglishState state, int index)
    {
        var token = state.Tokens[index];
        state.Add(
            new Quantity(QuantityKind.Code, 0, "", new SourceSpan(token.Start, token.End), state.Sentence)
            {
                Code = token.Lower,
            },
            index,
            index + 1
        );
        return index + 1;
    }

    private int Number(EnglishState state, int index, EnglishNumber number)
    {
        var tokens = state.Tokens;
        if (number.IsOrdinal)
            return Place(state, index, number.Next, number.Value, number.Value >= 2);
        if (index > 0 && number is { Value: < LargestPlace, Scale: 1 } && IsNumbering(tokens, index))
            return Place(state, index, number.Next, number.Value, required: true);
        if (state.IsListMark(index, number.Next))
            return Place(state, index, number.Next, number.Value, required: true);
        if (YearRead(state, index, number) is { } year)
        {
            state.Add(
                new Quantity(QuantityKind.Year, year, "", state.Span(index, number.Next), state.Sentence),
                index,
                number.Next
            );
            return number.Next;
        }
        var isWeak = number.InWords && number.Value <= 1 && number.Scale == 1;
        var amount = new Quantity(QuantityKind.Amount, number.Value, "", default, 0) { IsRequired = !isWeak };
        return Amount(state, index, amount, number.Next, unitsFollow: true, number.Scale, number.Quantum);
    }

    // No. 4, number four
    private bool IsNumbering(List<EnglishToken> tokens, int index) =>
        tokens[index - 1].Kind == TokenKind.Word && words.Numbering.Contains(tokens[index - 1].Lower)
        || index > 1 && tokens[index - 1].IsMark('.') && tokens[index - 2].Lower is "no" or "nos"
        || tokens[index - 1].IsMark('#');

    private static int Place(EnglishState state, int index, int next, decimal place, bool required)
    {
        state.Add(
            new Quantity(QuantityKind.Place, place, "rank", state.Span(index, next), state.Sentence)
            {
                IsRequired = required,
            },
            index,
            next
        );
        return next;
    }

    // 2024; 2018–22; but 2,000 and 2000 yuan are amounts.
    private decimal? YearRead(EnglishState state, int index, EnglishNumber number)
    {
        var (tokens, token) = (state.Tokens, state.Tokens[index]);
        if (number.InWords || number.Scale != 1 || token.HasComma || !decimal.IsInteger(number.Value))
            return null;
        if (
            number.Value < 100
            && state.Last is { Kind: QuantityKind.Year } first
            && index > 0
            && tokens[index - 1].IsMark('-')
            && first.Span.End == tokens[index - 1].Start
            && token.End - token.Start == 2
        )
            return Math.Floor(first.Value / 100) * 100 + number.Value;
        if (
            number.Value is < 1949 or > 2100
            || _hedges.Read(state, index, number.Next, "year") is { Comparator: not Comparator.Exactly, IsLoose: false }
        )
            return null;
        return _units.At(state, index, number.Next) is { IsNear: true } ? null : number.Value;
    }

    private int Amount(
        EnglishState state,
        int index,
        Quantity amount,
        int next,
        bool unitsFollow,
        decimal scale = 1,
        decimal quantum = 1
    )
    {
        var unit = unitsFollow ? _units.At(state, index, next) : new EnglishUnit(amount.Unit, index, next, true);
        var first = unit.Start;
        var hedge = _hedges.Read(state, first, unit.End, unit.Code);
        var (direction, reach, loose) = state.DirectionOf(hedge.Start, next, unit.End, unit.Code);
        var isRatio =
            unit.Code == "times"
            && unit.End < state.Tokens.Count
            && state.Tokens[unit.End].Lower is "as" or "that" or "the";
        state.Add(
            amount with
            {
                Unit = unit.Code,
                Span = state.Span(hedge.Start, Math.Max(unit.IsNear ? unit.End : next, hedge.End)),
                NumberStart = state.Tokens[index].Start,
                IsName =
                    char.IsUpper(state.Text[state.Tokens[index].Start])
                    || index > 0 && state.Tokens[index - 1].IsMark('"'),
                Sentence = state.Sentence,
                Comparator = hedge.Comparator,
                IsComparatorLoose = hedge.IsLoose,
                Direction = direction,
                Reach = reach,
                IsDirectionLoose = loose,
                Ratio = isRatio ? amount.Value : null,
                IsSizeClass = unit.End < state.Tokens.Count && state.Tokens[unit.End].IsWord("level"),
            },
            hedge.Start,
            Math.Max(unit.IsNear ? unit.End : next, next),
            scale,
            quantum
        );
        return Math.Max(unit.IsNear ? unit.End : next, next);
    }

    // doubled, twofold, halved; the Double First-Class initiative is a name.
    private int Multiple(EnglishState state, int index, int length, decimal ratio)
    {
        var tokens = state.Tokens;
        var next = index + length;
        var isName =
            char.IsUpper(state.Text[tokens[index].Start])
            && next < tokens.Count
            && char.IsUpper(state.Text[tokens[next].Start]);
        var hedge = _hedges.Read(state, index, next, "times");
        state.Add(
            new Quantity(QuantityKind.Amount, ratio, "times", state.Span(hedge.Start, next), state.Sentence)
            {
                Ratio = ratio,
                IsRequired = !isName,
                Comparator = hedge.Comparator,
                Direction = ratio < 1 ? QuantityDirection.Down : QuantityDirection.Up,
                NumberStart = tokens[index].Start,
            },
            hedge.Start,
            next
        );
        return next;
    }

    // a decade, century-old
    private static int Years(EnglishState state, int index, decimal years)
    {
        state.Add(
            new Quantity(QuantityKind.Amount, years, "year", state.Span(index, index + 1), state.Sentence)
            {
                IsRequired = false,
            },
            index,
            index + 1
        );
        return index + 1;
    }

    // threefold, 3-fold is read by its number
    private decimal? Fold(EnglishToken token)
    {
        const string Ending = "fold";
        return
            token.Kind == TokenKind.Word
            && token.Lower.EndsWith(Ending, StringComparison.Ordinal)
            && words.Ones.TryGetValue(token.Lower[..^Ending.Length], out var times)
            ? times
            : null;
    }

    // "II." at the start of a heading; Phase II
    private static int Roman(EnglishState state, int index)
    {
        var token = state.Tokens[index];
        var length = token.End - token.Start;
        var text = state.Text.AsSpan(token.Start, length);
        if (length > 4 || text.IndexOfAnyExcept(Romans) >= 0)
            return 0;
        var opens = index == 0 && state.Tokens.Count > 1 && state.Tokens[1].IsMark('.');
        if (!opens && length == 1)
            return 0;
        decimal value = 0;
        for (var place = 0; place < length; place++)
        {
            var digit = Digit(text[place]);
            value += place + 1 < length && digit < Digit(text[place + 1]) ? -digit : digit;
        }
        return Place(state, index, index + 1, value, required: opens);

        static int Digit(char character) =>
            character switch
            {
                'I' => 1,
                'V' => 5,
                _ => 10,
            };
    }

    // the largest number in the province
    private int Superlative(EnglishState state, int index)
    {
        var tokens = state.Tokens;
        if (!words.Superlatives.Contains(tokens[index].Lower) || state.FollowsPlace(index))
            return index + 1;
        for (var back = index; back > Math.Max(0, index - 3); back--)
        {
            if (words.Among.AtEnd(tokens, back, out _) > 0)
                return index + 1;
        }
        for (var ahead = index + 1; ahead <= Math.Min(tokens.Count - 1, index + 4); ahead++)
        {
            if (words.Groups.AtStart(tokens, ahead, out _) > 0)
                return Place(state, index, index + 1, 1, required: false);
        }
        return index + 1;
    }
}
