using Yaolan.Extraction.Lexicon;
using Yaolan.Extraction.Sentences;
using Yaolan.Vocabularies;

namespace Yaolan.Extraction.Rules.Indicators;

/// <summary>Figures in a unit in which nobody measures an indicator, whatever name stands beside them.</summary>
internal static class OtherUnits
{
    public static bool Are(Indicator indicator, Reading reading, UnitList units) =>
        IsAmountOfRate(indicator, reading)
        || IsOtherThanRatio(indicator, reading)
        || IsCountOfAmount(indicator, reading, units)
        || IsHomesOfPeople(indicator, reading);

    // 城镇登记失业率控制在4%以内，安置2300人: a share is no number of people.
    // 其中出口4.6万辆: what is counted in cars is no sum of money; 66个粮食产能提升重点县: nor a weight.
    private static bool IsCountOfAmount(Indicator indicator, Reading reading, UnitList units) =>
        reading.Measure is Measure.Level or Measure.Count
        && reading.Figure.Unit.Class is UnitClass.Classifier or UnitClass.Person
        && !indicator.Measures.Contains(Measure.Count.Code())
        && units.Units.Find(indicator.UnitOfMeasure)?.Dimension
            is { } dimension
                and not ("households" or "people" or "attendances")
        // 基本养老保险参保人数23.7万人: told as a percentage or as people
        && !(dimension == "ratio" && indicator.Measures.Contains(Measure.Level.Code()));

    // 3015户7602人脱贫: of the people alone
    private static bool IsHomesOfPeople(Indicator indicator, Reading reading) =>
        reading is { NumberFirst: true, Unit: "household" } && indicator.UnitOfMeasure == "person";

    private static bool IsAmountOfRate(Indicator indicator, Reading reading) =>
        reading.Measure is Measure.Level or Measure.Count
        && indicator.Measures.Contains(Measure.Share.Code())
        && !indicator.Measures.Contains(Measure.Level.Code())
        && !indicator.Measures.Contains(Measure.Count.Code());

    // 城乡居民收入差距缩小到1.5万元, 缩小2个百分点: the gap, not how many times the one income is the other
    private static bool IsOtherThanRatio(Indicator indicator, Reading reading) =>
        reading.Figure.Unit.Class is UnitClass.Money or UnitClass.Percent or UnitClass.Point
        && indicator.Measures.Contains(Measure.Ratio.Code())
        && indicator.UnitOfMeasure == UnitWord.Times.Code;
}
