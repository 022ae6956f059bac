using System.Globalization;
using System.Text.RegularExpressions;
using Yaolan.Diagnostics;
using Yaolan.Sources;
using Yaolan.Vocabularies;

namespace Yaolan.Normalization.Metadata;

/// <summary>
/// Fills a report's metadata: what the editor wrote, else what the head states, else what can be inferred from the text, which
/// is marked so. What stays unknown is a warning that names the key to set.
/// </summary>
internal sealed partial class MetadataFinder
{
    private const int FirstMonthOfOldYear = 11;
    private const int OpeningLines = 3;

    private static readonly string[] Forms = ["digest", "full"];
    private static readonly string[] DigestWords = ["要览", "摘编", "摘要", "摘登", "解读", "速览"];

    private readonly RawReport _raw;
    private readonly ReportHead _head;
    private readonly string _text;
    private readonly Vocabulary _vocabulary;
    private readonly DiagnosticBag _diagnostics;
    private readonly SortedSet<string> _inferred = new(StringComparer.Ordinal);

    private MetadataFinder(
        RawReport raw,
        ReportHead head,
        string text,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        (_raw, _head, _text, _vocabulary, _diagnostics) = (raw, head, text, vocabulary, diagnostics);
    }

    /// <param name="lines">All lines of the text, the head's first.</param>
    public static ReportMetadata Find(
        RawReport raw,
        ReportHead head,
        IReadOnlyList<TextLine> lines,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        var text = string.Join('\n', lines.Select(line => line.Words));
        var finder = new MetadataFinder(raw, head, text, vocabulary, diagnostics);
        return finder.Metadata(lines);
    }

    private ReportMetadata Metadata(IReadOnlyList<TextLine> lines)
    {
        var headLines = _head.TitleLines.Append(_head.Subtitle ?? "").Concat(_head.Notes).ToList();
        var opening = headLines.Concat(lines.Skip(_head.Length).Take(OpeningLines).Select(line => line.Words)).ToList();
        var kind = KindOf(opening);
        var area = AreaOf([.. _head.TitleLines, _head.Subtitle ?? ""], opening);
        var headings = lines.Where(line => line.Kind == LineKind.Heading).Select(line => line.Words);
        var years = YearsOf([.. headLines, .. _head.Imprint.Select(line => line.Words)], [.. headings]);
        var year = Number("year") ?? Inferred("year", years.Outlook ?? years.Review?.Last);
        var speaker = SpeakerOf(opening, lines);
        var source = new ReportSource(
            _raw.Path,
            _raw.Sha256,
            _raw.EncodingName,
            _raw.Sidecar["address"],
            _raw.Sidecar["licence"]
        );
        var metadata = new ReportMetadata(
            "",
            Stated("title") ?? (_head.Title.Length > 0 ? _head.Title : TitleOf(area, year, kind)),
            Stated("subtitle") ?? _head.Subtitle,
            kind.Code,
            FormOf(headLines),
            area?.Code ?? "",
            year ?? 0,
            years.Review,
            years.Outlook,
            speaker,
            Stated("occasion") ?? OccasionOf(opening),
            Stated("date") ?? DateOf(headLines) ?? DateOfOpening(opening.Skip(headLines.Count), years.Outlook),
            Stated("byline") ?? BylineOf(lines),
            Stated("added"),
            Stated("changed"),
            _raw.Sidecar.Aliases,
            source,
            []
        );
        return metadata with { Id = IdOf(area, year, kind), Inferred = [.. _inferred] };
    }

    private ReportKind KindOf(IReadOnlyList<string> opening)
    {
        if (Stated("kind") is { } code)
        {
            if (_vocabulary.Kinds.Reports.Find(code) is { } stated)
                return stated;
            Wrong("kind", code, string.Join(", ", _vocabulary.Kinds.Reports.Codes));
        }
        var found = _vocabulary.Kinds.ReportOf(opening);
        if (found is null && _raw.Sidecar["kind"] is null)
            _inferred.Add("kind");
        return found ?? _vocabulary.Kinds.Reports.All.First();
    }

    private ReferenceArea? AreaOf(IReadOnlyList<string> titles, IReadOnlyList<string> opening)
    {
        if (Stated("area") is { } code)
        {
            var stated = _vocabulary.Areas.OfCode(code) ?? _vocabulary.Areas.OfSlug(code);
            if (stated is null)
                Wrong("area", code, "content/vocabulary/areas.csv");
            return stated;
        }
        var found = AreaFinder.Find(
            [.. titles.Select(WrittenDates.InDigits)],
            opening,
            _text,
            _vocabulary.Areas,
            _vocabulary.Names
        );
        if (found is null && AreaFinder.PlaceNamed(titles, opening) is { } place)
            ReportPlace(place);
        else
            Inferred("area", found?.Code, found is null ? "" : $" ({found.Name.In(Language.Chinese)})");
        return found;
    }

    private void ReportPlace(string place)
    {
        var alike = CountyFinder.Named(place, _vocabulary.Areas);
        if (alike.Count == 0)
            _diagnostics.Report(
                NormalizationRules.UnknownPlace,
                new SourceLocation(_raw.Path),
                place,
                _raw.Sidecar.Path
            );
        else
            _diagnostics.Report(
                NormalizationRules.SeveralPlaces,
                new SourceLocation(_raw.Path),
                place,
                string.Join(", ", alike.Select(Described)),
                _raw.Sidecar.Path
            );
    }

    // 320106 (南京市)
    private string Described(ReferenceArea county) =>
        $"{county.Code} ({_vocabulary.Areas.ParentOf(county)?.Name.Chinese})";

    private ReportYears YearsOf(IReadOnlyList<string> head, IReadOnlyList<string> headings)
    {
        var found = YearFinder.Find(
            [.. head.Select(WrittenDates.InDigits)],
            [.. headings.Select(WrittenDates.InDigits)],
            WrittenDates.InDigits(_text)
        );
        var review = Stated("review_year") is { } stated ? Period("review_year", stated) : found.Review;
        if (_raw.Sidecar["review_year"] is null && review is not null)
            _inferred.Add("review_year");
        // An editor who gave the reviewed year and no other said that no targets are set.
        var outlook = Number("outlook_year") ?? (_raw.Sidecar["review_year"] is null ? found.Outlook : null);
        if (_raw.Sidecar["outlook_year"] is null && outlook is not null)
            _inferred.Add("outlook_year");
        return new ReportYears(review, outlook);
    }

    // The news names many people before the one who 代表市人民政府作政府工作报告.
    private Speaker? SpeakerOf(IReadOnlyList<string> opening, IReadOnlyList<TextLine> lines)
    {
        if (Stated("speaker.name") is { } name)
            return new Speaker(name, Stated("speaker.role") ?? "");
        var news = lines
            .Skip(_head.Length)
            .Select(line => Reporting().Match(line.Words))
            .FirstOrDefault(found => found.Success);
        return SpeakerFinder.Find(opening.Take(_head.TitleLines.Count + 1 + _head.Notes.Count), _vocabulary.Names)
            ?? (news is null ? null : SpeakerFinder.Find([news.Groups[1].Value.Split('、')[^1]], _vocabulary.Names))
            ?? SpeakerFinder.Find(opening, _vocabulary.Names);
    }

    private string FormOf(IReadOnlyList<string> head)
    {
        if (Stated("form") is { } stated)
        {
            if (Forms.Contains(stated, StringComparer.Ordinal))
                return stated;
            Wrong("form", stated, string.Join(", ", Forms));
        }
        if (head.Any(line => DigestWords.Any(word => line.Contains(word, StringComparison.Ordinal))))
            return "digest";
        _inferred.Add("form");
        return _text.Contains("各位代表", StringComparison.Ordinal) ? "full" : "digest";
    }

    private static string? OccasionOf(IEnumerable<string> opening)
    {
        foreach (var line in opening)
        {
            if (Occasion().Match(line) is { Success: true } spoken)
                return spoken.Groups[1].Value;
            if (Session().Match(line) is { Success: true } session && !Settled().IsMatch(session.Value))
                return session.Groups[1].Value;
            if (Convened().Match(line) is { Success: true } convened)
                return convened.Groups[1].Value;
        }
        return null;
    }

    private static string? DateOf(IEnumerable<string> head)
    {
        var match = head.Select(line => Date().Match(WrittenDates.InDigits(line)))
            .FirstOrDefault(match => match.Success);
        if (match is null)
            return null;
        var numbers = match
            .Groups.Values.Skip(1)
            .Select(group => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture))
            .ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{numbers[0]:D4}-{numbers[1]:D2}-{numbers[2]:D2}");
    }

    // “1月15日，某市第十七届人民代表大会第三次会议开幕”: the year is the one the report plans, or the one before it ends.
    private string? DateOfOpening(IEnumerable<string> lines, int? outlook)
    {
        var match = lines.Select(line => Opened().Match(line)).FirstOrDefault(match => match.Success);
        if (match is null || outlook is not (>= 2 and <= 9999 and var planned))
            return null;
        var (month, day) = (Number(match.Groups[1]), Number(match.Groups[2]));
        var year = month >= FirstMonthOfOldYear ? planned - 1 : planned;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        _inferred.Add("date");
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");

        static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);
    }

    private static string? BylineOf(IEnumerable<TextLine> lines)
    {
        var bylines = lines
            .Where(line => line.Kind == LineKind.Byline)
            .Select(line => line.Words.Trim('（', '）', '(', ')'));
        var joined = string.Join('；', bylines);
        return joined.Length > 0 ? joined : null;
    }

    private string TitleOf(ReferenceArea? area, int? year, ReportKind kind)
    {
        _inferred.Add("title");
        return $"{area?.Name.Chinese}{year?.ToString(CultureInfo.InvariantCulture)}{(year is null ? "" : "年")}{kind.Name.Chinese}";
    }

    private string IdOf(ReferenceArea? area, int? year, ReportKind kind)
    {
        if (Stated("id") is { } stated)
        {
            if (Slug.IsValid(stated))
                return stated;
            _diagnostics.Report(SourceRules.BadIdentifier, _raw.Sidecar.PlaceOf("id"), stated);
        }
        return area is null || year is null
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"{area.Slug}-{year}-{kind.Code}");
    }

    // A value from the sidecar; the editor may have marked it as inferred.
    private string? Stated(string key)
    {
        if (!_raw.Sidecar.Values.TryGetValue(key, out var value))
            return null;
        if (value.Inferred)
            _inferred.Add(key);
        return value.Text;
    }

    private int? Number(string key)
    {
        if (Stated(key) is not { } text)
            return null;
        if (TimePeriod.Parse(text) is { IsInterval: false } year)
            return year.First;
        Wrong(key, text, "2024");
        return null;
    }

    private TimePeriod? Period(string key, string text)
    {
        var period = TimePeriod.Parse(text);
        if (period is null)
            Wrong(key, text, "2023, 2018/2022");
        return period;
    }

    /// <param name="name">What the value is called, where it does not say so itself.</param>
    private T? Inferred<T>(string key, T? value, string name = "")
    {
        if (value is null)
            _diagnostics.Report(NormalizationRules.NotInferred, new SourceLocation(_raw.Path), key, _raw.Sidecar.Path);
        else
        {
            _inferred.Add(key);
            _diagnostics.Report(NormalizationRules.InferredValue, new SourceLocation(_raw.Path), key, value + name);
        }
        return value;
    }

    private void Wrong(string key, string found, string allowed) =>
        _diagnostics.Report(NormalizationRules.UnknownMetadataValue, _raw.Sidecar.PlaceOf(key), key, found, allowed);

    [GeneratedRegex(
        "在([^，。在]{3,40}?(?:会议|全会|大会))上",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Occasion();

    [GeneratedRegex(
        "([^，。\n]{2,16}(?:人大|人民代表大会)第?[一二三四五六七八九十]{1,3}次会议)(?:确定|审议|通过|批准|提出|以来)?",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Session();

    // 完成了市十三届人大四次会议确定的目标任务: a session of the year before
    [GeneratedRegex(
        "完成|落实|(?:确定|审议|通过|批准|提出|以来)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Settled();

    // 县长张三代表县人民政府向大会作政府工作报告, 代区长李四作政府工作报告
    [GeneratedRegex(
        "([^，。；]{4,16}代表[^，。；]{0,16}?(?:人民)?政府[^，。；]{0,8}作|(?:代理|代)?[省市州县区旗盟]长[^，。；]{2,4}(?:向大会)?作)[^，。；]{0,4}(?:政府)?工作报告",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Reporting();

    [GeneratedRegex(
        "([^，。\n 日]{2,24}(?:会议|全会|大会))在[^，。\n]{2,10}(?:召开|举行|开幕)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Convened();

    [GeneratedRegex(
        "^[^。0-9，]{0,8}([0-9]{1,2})月([0-9]{1,2})日[^。]{0,40}?(?:人民代表大会|人大|会议|全会)[^。]{0,24}?(?:开幕|召开|举行|上)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Opened();

    [GeneratedRegex(
        "((?:19|20)[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Date();
}
