using System.Text.RegularExpressions;
using Yaolan.Vocabularies;

namespace Yaolan.Normalization.Metadata;

/// <summary>
/// Finds the area that a report speaks for: the one its head names, else the one it names most among those of the level that
/// its own words show (全市 and 我市 of a city, 全省 and 我省 of a province).
/// </summary>
internal static partial class AreaFinder
{
    // Longer lines speak of other governments, too.
    private const int LongestOffice = 40;
    private const string OwnPlace = "全我本该各省市县区州旗盟两";

    /// <returns>Null when nothing tells, or when a title names a place that the vocabulary does not have.</returns>
    public static ReferenceArea? Find(
        IReadOnlyList<string> titles,
        IEnumerable<string> head,
        string text,
        AreaList areas,
        NameLists names
    )
    {
        var headText = string.Join('\n', head);
        ReferenceArea? Of(string place) => Named(place, areas) ?? CountyFinder.Find(place, headText, text, areas);

        foreach (var place in titles.Select(PlaceIn).OfType<string>())
        {
            var named = Of(place);
            if (named is not null || CountyLevel().IsMatch(place))
                return named;
        }
        // A development zone, a district or a county speaks for itself, not for the city around it.
        if (
            titles
                .Concat(head.Where(line => line.Length <= LongestOffice))
                .Select(title => Zone().Match(title))
                .FirstOrDefault(zone => zone.Success) is
            { } zone
        )
            return areas.All.FirstOrDefault(area =>
                zone.Groups[1].Value.EndsWith(area.Name.Chinese, StringComparison.Ordinal)
            );
        foreach (var place in head.Select(PlaceOfOffice).OfType<string>())
            return Of(place);
        // 我代表云和县人民政府，向大会报告工作
        if (
            head.Select(line => Speaking().Match(line)).FirstOrDefault(found => found.Success) is { } speaking
            && Of(speaking.Groups[1].Value) is { } spoken
        )
            return spoken;
        // 云和县发布2025年民生实事, 2023年上半年云和县经济运行情况
        foreach (
            var title in head.SelectMany(line => new[] { Dated().Match(line), Headline().Match(line) })
                .Where(title => title.Success)
        )
        {
            if (Of(title.Groups[1].Value) is { } dated)
                return dated;
        }
        if (OwnCommittee().Match(text) is { Success: true } own)
            return Of(own.Groups[1].Value);
        // The first sentences may praise the city before the province, so only titles outweigh the whole text.
        var level = LevelOf(string.Join('\n', titles), names) ?? LevelOf(text, names);
        // 用好我国发展的机遇期, above what a mayor said
        if (level == AreaLevel.Nation && !LocalHead().IsMatch(headText))
            return areas.OfCode("100000");
        if (level == AreaLevel.Nation)
            level = null;
        // A county that is only named in passing is not whose report it is.
        return Most(headText, level, areas, isHead: true)
            ?? (level == AreaLevel.County ? null : Most(text, level, areas))
            // 2010年漳州经济社会发展预期目标, above what the province allows: of the city
            ?? (
                level == AreaLevel.Province && !titles.Any(title => title.Contains('省'))
                    ? Most(string.Join('\n', titles), AreaLevel.Prefecture, areas, isHead: true)
                    : null
            )
            ?? (level == AreaLevel.Province ? ParentOfMost(headText + text, areas) : null);
    }

    /// <summary>The place whose report a text calls itself, known or not; null where it names none.</summary>
    public static string? PlaceNamed(IReadOnlyList<string> titles, IReadOnlyList<string> head) =>
        titles
            .Select(PlaceIn)
            .Concat(head.Select(PlaceOfOffice))
            .OfType<string>()
            .FirstOrDefault(place => place.Length > 1)
            is { } place
            ? Before().Replace(place, "")
            : null;

    // 昆山市 of “2022年昆山市人民政府工作报告”, 内蒙古自治区, 河北省2024年国民经济…
    private static string? PlaceIn(string title)
    {
        var match = Government().Match(title);
        if (!match.Success)
            return null;
        var place = match.Groups[1].Value;
        var cut = place.LastIndexOfAny(['年', '于']);
        return cut < 0 ? place : place[(cut + 1)..];
    }

    // 杭州市余杭区 of “在杭州市余杭区第十六届人民代表大会第五次会议上”, 阿拉善盟 of “阿拉善盟行政公署盟长”; none of “市人民政府市长”
    private static string? PlaceOfOffice(string line)
    {
        var match = Congress().Match(line);
        if (!match.Success && line.Length <= LongestOffice)
            match = Office().Match(line);
        if (!match.Success)
            return null;
        var place = match.Groups[1].Value;
        var name = Before().Replace(place, "");
        // 泾县, but not 全市 and 我县
        return name.Length > 2 || name.Length == 2 && !OwnPlace.Contains(name[0]) ? place : null;
    }

    // 海西蒙古族藏族自治州 calls itself 海西州.
    private static ReferenceArea? Named(string place, AreaList areas) =>
        areas
            .All.Where(area =>
                string.Equals(place, area.ShortName, StringComparison.Ordinal)
                || place.EndsWith(area.Name.Chinese, StringComparison.Ordinal)
                || place.EndsWith(area.ShortName + area.Name.Chinese[^1], StringComparison.Ordinal)
            )
            .OrderBy(area => area.ValidTo is not null)
            .ThenByDescending(area => area.Name.Chinese.Length)
            .FirstOrDefault();

    // A provincial committee meets in a city: 省委经济工作会议在武汉召开.
    private static ReferenceArea? ParentOfMost(string text, AreaList areas) =>
        Most(text, AreaLevel.Prefecture, areas) is { } city ? areas.ParentOf(city) : null;

    private static AreaLevel? LevelOf(string text, NameLists names)
    {
        AreaLevel? best = null;
        var most = 0;
        // 全区 is said of autonomous regions and of districts of a city.
        var districts =
            Count(text, "自治区") > Count(text, "区委") + Count(text, "区长") ? AreaLevel.Province : AreaLevel.County;
        foreach (var (level, words) in names.OwnWords)
        {
            // A city's report speaks of the province's ranks too, so “全省第” and “居全区” are no signs of the level.
            var count =
                words.Sum(word => Count(text, word))
                - (level == AreaLevel.Province ? Count(text, "全省第") + Count(text, "居全省") : 0)
                + (
                    level == districts
                        ? Count(text, "全区") - Count(text, "全区第") - Count(text, "居全区") + Count(text, "我区")
                        : 0
                );
            if (count > most)
                (best, most) = (level, count);
        }
        return best;
    }

    private static ReferenceArea? Most(string text, AreaLevel? level, AreaList areas, bool isHead = false)
    {
        ReferenceArea? best = null;
        var most = 0;
        foreach (var area in areas.All.Where(area => area.Level != AreaLevel.Nation && Matches(area, level)))
        {
            var count = Mentions(text, area, areas, isHead);
            // A code that has been withdrawn is only meant where nothing else is.
            if (count > most || (count == most && count > 0 && best?.ValidTo is not null && area.ValidTo is null))
                (best, most) = (area, count);
        }
        return best;
    }

    // 鞍山 within 马鞍山 is not meant. 海南 is the province; the prefecture in Qinghai is 海南州. A city of Jilin's may well
    // call itself 吉林, but a headline means the province.
    private static int Mentions(string text, ReferenceArea area, AreaList areas, bool isHead)
    {
        var name = area.ShortName;
        var count = Count(text, name);
        if (count == 0 || area.Level == AreaLevel.Province)
            return count;
        // 增速居宁波各区县市第1: the place is one of that city's
        count -= Count(text, name + "各");
        foreach (var other in areas.All.Where(other => other.ShortName.Contains(name, StringComparison.Ordinal)))
        {
            if (other.ShortName.Length > name.Length)
                count -= Count(text, other.ShortName);
            else if (other.Level == AreaLevel.Province && (isHead || other.Code != area.Parent))
                return Count(text, name + area.Name.Chinese[^1]);
        }
        return count;
    }

    // Municipalities are provinces that speak of themselves as cities.
    private static bool Matches(ReferenceArea area, AreaLevel? level) =>
        level is null
        || area.Level == level
        || (level == AreaLevel.Prefecture && (area.Level == AreaLevel.County || area.Name.Chinese.EndsWith('市')));

    // 一图读懂｜2025年天心区政府工作报告
    [GeneratedRegex(
        @"^(?:[\u4E00-\u9FFF]{2,6}[丨｜|：:]|一图读懂|一图看懂|图解|图说)?(?:[0-9年度]*|关于)([\u4E00-\u9FFF]{2,20}?)(?:(?:人民)?(?:[0-9]{4}年(?:度)?)?政府工作报告|(?:[0-9]{4}年(?:度)?)国民经济和社会发展统计公报)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Government();

    [GeneratedRegex(
        @"代表([\u4E00-\u9FFF]{2,12}?[省市县区旗州盟])人民政府",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Speaking();

    [GeneratedRegex("[省市州县区旗]长", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LocalHead();

    [GeneratedRegex(
        @"(?:^|[丨｜：）])(?:关于|中共)?([\u4E00-\u9FFF]{2,10}[市县区旗州盟])委?(?:发布|召开|举行)?[0-9]{4}年",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Dated();

    // The year first, or none: 2023年一季度云和县经济运行情况, 云和县委经济工作会议召开, 钟楼区：上半年经济稳步增长
    [GeneratedRegex(
        @"^(?:关于|中共)?(?:[0-9]{4}年(?:度|(?:第?[一二三四1-4]|前三)季度|[上下]半年|(?:1[-—至])?[0-9]{1,2}月份?)?)?([\u4E00-\u9FFF]{1,14}[市县区旗州盟])委?(?:召开|举行)?"
            + "(?:国民经济|经济|社会|财政|预算|统计公报|政府|主要|工作|民生|重点|在|：)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Headline();

    // A county that neither the vocabulary nor the gazetteer knows is not the city of like name.
    [GeneratedRegex(
        @"^[\u4E00-\u9FFF]{2,12}[市县区旗州盟]$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex CountyLevel();

    // 合肥高新技术产业开发区管委会工作报告, 天府新区成都管委会2023年工作总结, 经开区2022年经济社会发展情况
    [GeneratedRegex(
        @"^(.*(?:开发区|高新区|经开区|新区|示范区|合作区|试验区|园区|保税区|街道|镇|乡))(?:[（(][\u4E00-\u9FFF]{2,12}[）)])?(?:(?:[\u4E00-\u9FFF]{2,4})?(?:管委会|管理委员会|党工委)|办事处|人民政府|政府)?(?:[0-9年度]|上半年)*(?:政府|经济社会发展|经济运行)?(?:总体|主要)?(?:工作)?(?:报告|总结|情况|打算|要点)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Zone();

    [GeneratedRegex(
        @"([\u4E00-\u9FFF]{2,16}[省市县区旗州盟])第?[0-9一二三四五六七八九十]{1,3}届(?:人民代表大会|人大)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Congress();

    [GeneratedRegex(
        @"([\u4E00-\u9FFF]{2,16}?[省市县区旗州盟])(?:人民政府|行政公署|行署|管理委员会|管委会|(?:代|代理|副|常务副)?(?:省长|市长|州长|盟长|县长|区长|旗长|(?:自治区)?主席|行政长官))",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Office();

    // 昆山市 of “在苏州市委、市政府和昆山市委的坚强领导下”, 市 of “在苏州市委、市政府和市委的坚强领导下”: the last one is its own.
    [GeneratedRegex(
        @"[\u4E00-\u9FFF]{2,6}[市州盟]委、[市州盟]?(?:人民)?政府(?:和|及|以及)([\u4E00-\u9FFF]{0,8}?[市县区旗])委",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex OwnCommittee();

    // What may stand before the place: 15日在, 我代表, 计划草案提请; 自治区主席 names none; the end of a
    // year: 2019年正蓝旗人民政府
    [GeneratedRegex(
        "^(?:.*(?:日在|在|日于|代表|提请|提交)|年)?(?:自治)?",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Before();

    private static int Count(string text, string word) => text.AsSpan().Count(word);
}
