using System.Globalization;
using System.Text.RegularExpressions;

namespace Yaolan.Tests.Translation;

/// <summary>Plants faults of translators into English sentences, by rules of its own that know nothing of the reader.</summary>
internal static partial class FaultPlanter
{
    // Milliseconds; a sentence takes far less.
    private const int Patience = 10_000;

    private static readonly string[] Hedges = ["at least ", "more than ", "nearly ", "around ", "over ", "about "];

    private static readonly (string From, string To)[] Opposites =
    [
        ("grew by", "fell by"),
        ("fell by", "grew by"),
        ("increased by", "decreased by"),
        ("growth of", "decline of"),
        ("Growth of", "A decline of"),
        ("A reduction of", "An increase of"),
        ("a reduction of", "an increase of"),
        ("An increase of", "A decrease of"),
        ("an increase of", "a decrease of"),
        ("A rise of", "A fall of"),
        ("a rise of", "a fall of"),
        ("up by", "down by"),
    ];

    private static readonly (string From, string To)[] Units =
    [
        ("yuan", "US dollars"),
        ("metric tons", "kilograms"),
        ("metric tons", "jin"),
        ("mu of", "hectares of"),
        ("kilometers", "square meters"),
        ("square kilometers", "mu"),
        ("kilowatts", "kilowatt-hours"),
        ("households", "people"),
        ("tourist visits", "tourist households"),
    ];

    private static readonly string[] Counting =
    [
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
    ];

    private static readonly string[] Ranks =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
    ];

    public static IReadOnlyDictionary<string, Func<string, Random, string?>> Kinds { get; } =
        new SortedDictionary<string, Func<string, Random, string?>>(StringComparer.Ordinal)
        {
            ["a tenth"] = (text, random) => Changed(text, random, number => number / 10),
            ["ten times"] = (text, random) => Changed(text, random, number => number * 10),
            ["one off"] = (text, random) => Changed(text, random, number => number + 1),
            ["other scale"] = Scale,
            ["hedge dropped"] = HedgeDropped,
            ["hedge added"] = HedgeAdded,
            ["sign flipped"] = (text, random) => Swapped(text, random, Opposites),
            ["figures exchanged"] = Exchanged,
            ["figure omitted"] = Omitted,
            ["figure added"] = Added,
            ["percent or points"] = (text, random) =>
                Swapped(
                    text,
                    random,
                    [
                        ("percentage points", "percent"),
                        ("percentage point", "percent"),
                        (" percent ", " percentage points "),
                        (" percent,", " percentage points,"),
                        (" percent.", " percentage points."),
                    ]
                ),
            ["other unit"] = (text, random) => Swapped(text, random, Units),
            ["other word"] = Word,
            ["other name"] = Name,
            ["other year"] = Year,
            ["other rank"] = Rank,
        };

    private static string? Changed(string text, Random random, Func<decimal, decimal> change)
    {
        if (Pick(Numbers().Matches(text).Where(match => !IsYear(match)).ToList(), random) is not { } match)
            return null;
        var number = decimal.Parse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture);
        var changed = change(number).ToString("#,##0.######", CultureInfo.InvariantCulture);
        return Put(text, match, changed);
    }

    private static string? Scale(string text, Random random)
    {
        if (Pick(Scales().Matches(text).Cast<Match>().ToList(), random) is not { } match)
            return null;
        return Put(
            text,
            match,
            match.Value switch
            {
                "million" => "billion",
                "billion" => "million",
                _ => "billion",
            }
        );
    }

    private static string? HedgeDropped(string text, Random random) =>
        Pick(Hedged().Matches(text).Cast<Match>().ToList(), random) is { } match ? Put(text, match, "") : null;

    private static string? HedgeAdded(string text, Random random)
    {
        var bare = Numbers()
            .Matches(text)
            .Where(match => !IsYear(match) && match.Index > 0 && Bare().IsMatch(text[..match.Index]))
            .ToList();
        return Pick(bare, random) is { } match ? text.Insert(match.Index, Hedges[random.Next(Hedges.Length)]) : null;
    }

    private static string? Swapped(string text, Random random, IReadOnlyList<(string From, string To)> pairs)
    {
        var possible = pairs.Where(pair => PlaceOf(text, pair.From) >= 0).ToList();
        if (possible.Count == 0)
            return null;
        var (from, to) = possible[random.Next(possible.Count)];
        var place = PlaceOf(text, from);
        return text[..place] + to + text[(place + from.Length)..];
    }

    // Where the words stand beside a number.
    private static int PlaceOf(string text, string words)
    {
        for (
            var place = text.IndexOf(words, StringComparison.Ordinal);
            place >= 0;
            place = text.IndexOf(words, place + 1, StringComparison.Ordinal)
        )
        {
            if (NumberAtEnd().IsMatch(text[..place]) || NumberAtStart().IsMatch(text[(place + words.Length)..]))
                return place;
        }
        return -1;
    }

    // Two different figures of one sentence that have the same words behind them, so that only the numbers move.
    private static string? Exchanged(string text, Random random)
    {
        var numbers = Numbers().Matches(text).Where(match => !IsYear(match)).ToList();
        var pairs = new List<(Match First, Match Second)>();
        for (var first = 0; first < numbers.Count; first++)
        {
            for (var second = first + 1; second < numbers.Count; second++)
            {
                if (
                    numbers[first].Value != numbers[second].Value
                    && Behind(text, numbers[first]) == Behind(text, numbers[second])
                    && !Stops().IsMatch(text[numbers[first].Index..numbers[second].Index])
                )
                    pairs.Add((numbers[first], numbers[second]));
            }
        }
        if (pairs.Count == 0)
            return null;
        var (one, other) = pairs[random.Next(pairs.Count)];
        return Put(Put(text, other, one.Value), one, other.Value);
    }

    private static string? Omitted(string text, Random random) =>
        Pick(Whole().Matches(text).Where(match => !IsYear(match)).ToList(), random) is { } match
            ? Put(text, match, "")
            : null;

    private static string Added(string text, Random random)
    {
        var number = random.Next(31, 48).ToString(CultureInfo.InvariantCulture);
        return random.Next(3) switch
        {
            0 => $"{text.TrimEnd('.')}, with {number} more projects under way.",
            1 => $"{text.TrimEnd('.')}, up by {number}.7 percent.",
            _ => $"{text.TrimEnd('.')}, ranking ninth in the country.",
        };
    }

    // three becomes four
    private static string? Word(string text, Random random)
    {
        if (Pick(NumberWords().Matches(text).Cast<Match>().ToList(), random) is not { } match)
            return null;
        var place = Array.FindIndex(
            Counting,
            word => string.Equals(word, match.Value, StringComparison.OrdinalIgnoreCase)
        );
        var other = Counting[place == Counting.Length - 1 ? place - 1 : place + 1];
        return Put(text, match, char.IsUpper(match.Value[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other);
    }

    // "862" becomes "872", 3+13+N becomes 4+13+N
    private static string? Name(string text, Random random)
    {
        if (Pick(Names().Matches(text).Cast<Match>().ToList(), random) is not { } match)
            return null;
        var digits = Enumerable.Range(0, match.Length).Where(index => char.IsAsciiDigit(match.Value[index])).ToList();
        var place = match.Index + digits[random.Next(digits.Count)];
        return text[..place] + (char)('0' + ((text[place] - '0' + 1) % 10)) + text[(place + 1)..];
    }

    private static string? Year(string text, Random random)
    {
        if (Pick(Numbers().Matches(text).Where(IsYear).ToList(), random) is not { } match)
            return null;
        var year = int.Parse(match.Value, CultureInfo.InvariantCulture) + 3 + (random.Next(2) * 2);
        return Put(text, match, year.ToString(CultureInfo.InvariantCulture));
    }

    private static string? Rank(string text, Random random)
    {
        if (Pick(Ordinals().Matches(text).Cast<Match>().ToList(), random) is not { } match)
            return null;
        var place = Array.IndexOf(Ranks, match.Value);
        return Put(text, match, Ranks[(place + 1 + random.Next(Ranks.Length - 1)) % Ranks.Length]);
    }

    private static bool IsYear(Match match) =>
        int.TryParse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1949 and <= 2100;

    private static string Behind(string text, Match match) => Words().Match(text[(match.Index + match.Length)..]).Value;

    private static Match? Pick(List<Match> matches, Random random) =>
        matches.Count == 0 ? null : matches[random.Next(matches.Count)];

    private static string Put(string text, Match match, string other) =>
        text[..match.Index] + other + text[(match.Index + match.Length)..];

    // Not in names (5G, 3+13+N, PM2.5, "862").
    [GeneratedRegex(
        """(?<![\w.,+"“])[0-9]{1,3}(?:(?:,[0-9]{3})+|[0-9]*)(?:\.[0-9]+)?(?![\w+"”]|[.,][0-9]|-County|-City)""",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"(?i)\b(two|three|four|five|six|seven|eight|nine|ten|eleven)\b(?!-|th| hundred| thousand)",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex NumberWords();

    [GeneratedRegex(
        """(?<=")[0-9][0-9+]*[0-9N]*(?=")|(?<![\w])5G|PM2\.5|PM10|\bS[0-9]+""",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex Names();

    [GeneratedRegex("(?<=[0-9][ -])(million|billion|trillion)", RegexOptions.None, Patience)]
    private static partial Regex Scales();

    [GeneratedRegex("(at least|more than|nearly|around|over|about|within) (?=[0-9])", RegexOptions.None, Patience)]
    private static partial Regex Hedged();

    [GeneratedRegex(
        "(?<!at least|more than|nearly|around|over|about|within|least|exceeded|exceeding|level|National Highway|and|top) $",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex Bare();

    [GeneratedRegex(
        """(?<![\w.,+"“])(?:at least |more than |nearly |around |over |about )?[0-9]{1,3}(?:(?:,[0-9]{3})+|[0-9]*)(?:\.[0-9]+)?(?![\w+"”-]|[.,][0-9])(?: (?:million|billion|trillion))?(?: (?:percentage points|percent|yuan|metric tons|mu|kilometers))?""",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"\b(first|second|third|fourth|fifth|sixth|seventh|eighth)(?= (in|largest))",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex Ordinals();

    [GeneratedRegex("[0-9](?: (?:million|billion|trillion))?(?: rural| old| tourist)? ?$", RegexOptions.None, Patience)]
    private static partial Regex NumberAtEnd();

    [GeneratedRegex(
        "^ ?(?:at least |around |more than |nearly |about |over |a total of )?[0-9]",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex NumberAtStart();

    [GeneratedRegex(
        "^(?: (?:million|billion|trillion|percent|percentage points|yuan|metric))*",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex Words();

    [GeneratedRegex(@"[.;] ", RegexOptions.None, Patience)]
    private static partial Regex Stops();
}
