using Yaolan.Extraction.Numbers;
using Yaolan.Normalization;

namespace Yaolan.Extraction.Rules;

/// <summary>The years that the headings above a block name: “十二五”时期工作回顾, 2024年重点工作, 今后五年目标任务.</summary>
internal sealed class HeadingPeriods(ReportMetadata metadata)
{
    private const int FiveYears = 5;

    private readonly List<(int Level, TimePeriod? Period)> _headings = [];

    /// <summary>The years named by the nearest heading that names any.</summary>
    public TimePeriod? Current { get; private set; }

    public void Enter(ReportBlock heading, IReadOnlyList<Figure> figures)
    {
        _headings.RemoveAll(above => above.Level >= heading.Level);
        _headings.Add((heading.Level, Of(heading.Text, figures)));
        Current = _headings.FindLast(above => above.Period is not null).Period;
    }

    private TimePeriod? Of(string text, IReadOnlyList<Figure> figures)
    {
        foreach (var figure in figures)
        {
            if (figure.Kind == FigureKind.Years)
                return new TimePeriod((int)figure.Number, (int)(figure.Maximum ?? figure.Number));
        }
        if (text.Contains("今后五年", StringComparison.Ordinal) || text.Contains("未来五年", StringComparison.Ordinal))
            return metadata.OutlookYear is { } next ? new TimePeriod(next, next + FiveYears - 1) : null;
        return text.Contains("过去五年", StringComparison.Ordinal) || text.Contains("五年来", StringComparison.Ordinal)
            ? Past(metadata.ReviewYear)
            : null;
    }

    /// <summary>The five years up to the end of those under review.</summary>
    public static TimePeriod? Past(TimePeriod? review) =>
        review is not { } years ? null
        : years.IsInterval ? years
        : new TimePeriod(years.Last - FiveYears + 1, years.Last);
}
