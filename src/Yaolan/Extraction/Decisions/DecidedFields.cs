using System.Globalization;
using Yaolan.Content;
using Yaolan.Content.Decisions;
using Yaolan.Diagnostics;
using Yaolan.Extraction.Numbers;
using Yaolan.Normalization;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Decisions;

/// <summary>Reads the fields of a decision, by the column names of the data file, into observations.</summary>
internal sealed class DecidedFields(Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    private const string Rule = "person";

    private static readonly string[] Needed = ["label_zh", "measure"];
    private static readonly string[] Amounts = ["obs_value", "obs_value_max"];

    private static readonly Measure[] Measures = Enum.GetValues<Measure>();
    private static readonly ObservationStatus[] Statuses = Enum.GetValues<ObservationStatus>();

    /// <param name="figure">The words of the figure.</param>
    public Observation Set(Observation found, ObservationCorrection decision, string figure)
    {
        ReportOtherDigits(found, decision, figure);
        var value = Value(found.Value, decision);
        var steps = decision.Fields.Select(field => new DerivationStep(Rule, $"{field.Key}: {field.Value}"));
        return found with
        {
            Area = Area(decision) ?? found.Area,
            Period = Period(decision) ?? found.Period,
            Status = Choice(decision, "obs_status", Statuses, status => status.Code()) ?? found.Status,
            Indicator = Indicator(decision, found.Indicator),
            Label = decision.Fields.GetValueOrDefault("label_zh", found.Label),
            LabelEnglish = decision.Fields.GetValueOrDefault("label_en", found.LabelEnglish),
            Measure = Choice(decision, "measure", Measures, measure => measure.Code()) ?? found.Measure,
            Value = value,
            UnitOfMeasure = Unit(decision) ?? found.UnitOfMeasure,
            Words = found.Words with
            {
                QuoteEnglish = decision.Fields.GetValueOrDefault("quote_en", found.QuoteEnglish),
                Scope = decision.Fields.GetValueOrDefault("scope", found.Scope ?? "") is { Length: > 0 } scope
                    ? scope
                    : null,
                Derivation = [.. found.Words.Derivation, .. steps],
            },
        };
    }

    /// <summary>A figure that was not read; what the decision does not say follows from its section.</summary>
    public Observation? New(
        ReportDocument document,
        ReportBlock block,
        int number,
        SourceSpan quote,
        SourceSpan figure,
        ObservationCorrection decision
    )
    {
        foreach (var key in Needed.Where(key => !decision.Fields.ContainsKey(key)))
        {
            diagnostics.Report(VocabularyRules.MissingKey, decision.Location, key);
            return null;
        }
        var metadata = document.Metadata;
        var future =
            vocabulary.Kinds.Sections.Find(block.Section)?.Tense == SectionTense.Future
            && metadata.OutlookYear is not null;
        var year = (future ? metadata.OutlookYear : metadata.ReviewYear?.Last) ?? metadata.Year;
        var blank = new Observation(
            document.Id,
            block.Id,
            number,
            metadata.Area,
            TimePeriod.Year(year),
            future ? ObservationStatus.Target : ObservationStatus.Actual,
            null,
            "",
            Measure.Level,
            null,
            "",
            new ObservationWords(
                block.Text[quote.Start..quote.End],
                quote,
                figure,
                SeedSpan(block, quote),
                Scope: null,
                Derivation: []
            )
        );
        return Set(blank, decision, block.Text[figure.Start..figure.End]);
    }

    // What is set by hand must still be walked back to its sentence: the same digits, be it in another unit or with a sign.
    private void ReportOtherDigits(Observation found, ObservationCorrection decision, string figure)
    {
        var printed = PrintedNumbers.Of(figure);
        if (printed.Count == 0)
            return;
        IReadOnlyList<decimal> read = found.Value is { } value
            ? [.. new[] { value.Number, value.Maximum }.OfType<decimal>().Select(Math.Abs)]
            : [];
        foreach (var key in Amounts.Where(decision.Fields.ContainsKey))
        {
            if (!TryRead(decision.Fields[key], out var set))
                continue;
            var isPrinted = printed
                .Concat(read)
                .Any(number => FactorsOf(decision).Any(factor => number * factor == Math.Abs(set)));
            if (!isPrinted)
                diagnostics.Report(
                    ExtractionRules.DecisionAgainstDigits,
                    decision.Places[key],
                    key,
                    decision.Fields[key],
                    figure,
                    string.Join(", ", (read.Count > 0 ? read : printed).Select(number => DecimalDigits.Plain(number)))
                );
        }
    }

    private IEnumerable<decimal> FactorsOf(ObservationCorrection decision)
    {
        yield return 1;
        var unit = decision.Fields.GetValueOrDefault("unit_measure", "");
        foreach (var conversion in vocabulary.Units.Conversions)
        {
            if (conversion.To == unit)
                yield return conversion.Numerator / conversion.Denominator;
            if (conversion.From == unit)
                yield return conversion.Denominator / conversion.Numerator;
        }
    }

    private static SourceSpan SeedSpan(ReportBlock block, SourceSpan quote)
    {
        if (block.Origins.Count < quote.End || block.Origins[quote.Start] < 0 || block.Origins[quote.End - 1] < 0)
            return default;
        return new SourceSpan(block.Origins[quote.Start], block.Origins[quote.End - 1] + 1);
    }

    private ObservationValue? Value(ObservationValue? read, ObservationCorrection decision)
    {
        var comparator = Choice(
            decision,
            "comparator",
            [.. ComparatorCodes.All.Select(pair => pair.Comparator)],
            known => known.Code()
        );
        var number = Number(decision, "obs_value");
        if (number is null && comparator is null)
            return read;
        if ((number ?? read?.Number) is not { } known)
            return null;
        var maximum = Number(decision, "obs_value_max") ?? (number is null ? read?.Maximum : null);
        return ObservationValue.Of(
            known,
            maximum,
            comparator ?? read?.Comparator ?? Comparator.Exactly,
            read?.Multiplier ?? 1,
            read?.Decimals ?? 0
        );
    }

    private decimal? Number(ObservationCorrection decision, string key)
    {
        if (!decision.Fields.TryGetValue(key, out var text))
            return null;
        if (TryRead(text, out var number))
            return number;
        Wrong(decision, key, "10870000000, -3");
        return null;
    }

    private static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out number
        );

    private string? Area(ObservationCorrection decision)
    {
        if (!decision.Fields.TryGetValue("ref_area", out var code) || vocabulary.Areas.OfCode(code) is not null)
            return code;
        Wrong(decision, "ref_area", "content/vocabulary/areas.csv");
        return null;
    }

    private string? Unit(ObservationCorrection decision)
    {
        if (!decision.Fields.TryGetValue("unit_measure", out var code))
            return null;
        if (vocabulary.Units.Units.Find(code) is not null || vocabulary.Units.Classifiers.ContainsKey(code))
            return code;
        Wrong(decision, "unit_measure", "content/vocabulary/units.yml");
        return null;
    }

    private string? Indicator(ObservationCorrection decision, string? read)
    {
        if (!decision.Fields.TryGetValue("indicator", out var code))
            return read;
        if (code.Length == 0)
            return null;
        if (vocabulary.Indicators.Find(code) is not null)
            return code;
        Wrong(
            decision,
            "indicator",
            NearestName.Of(code, vocabulary.Indicators.Codes) ?? "content/vocabulary/indicators.yml"
        );
        return read;
    }

    private TimePeriod? Period(ObservationCorrection decision)
    {
        if (!decision.Fields.TryGetValue("time_period", out var text))
            return null;
        var period = TimePeriod.Parse(text);
        if (period is null)
            Wrong(decision, "time_period", "2023, 2018/2022");
        return period;
    }

    private T? Choice<T>(ObservationCorrection decision, string key, IReadOnlyList<T> allowed, Func<T, string> code)
        where T : struct
    {
        if (!decision.Fields.TryGetValue(key, out var text))
            return null;
        foreach (var choice in allowed)
        {
            if (string.Equals(code(choice), text, StringComparison.Ordinal))
                return choice;
        }
        Wrong(decision, key, string.Join(", ", allowed.Select(code)));
        return null;
    }

    private void Wrong(ObservationCorrection decision, string key, string allowed) =>
        diagnostics.Report(VocabularyRules.WrongValue, decision.Places[key], key, decision.Fields[key], allowed);
}
