using Yaolan.Diagnostics;

namespace Yaolan.Translation;

/// <summary>What can be wrong between the two languages of a report.</summary>
public static class TranslationRules
{
    public static readonly DiagnosticRule MissingBlocks = DiagnosticRule.WarningUntilCheck("YL0701");
    public static readonly DiagnosticRule StaleBlock = DiagnosticRule.WarningUntilCheck("YL0702");
    public static readonly DiagnosticRule UnknownBlock = DiagnosticRule.Error("YL0703");
    public static readonly DiagnosticRule ReorderedBlock = DiagnosticRule.WarningUntilCheck("YL0704");
    public static readonly DiagnosticRule TranslationWithoutReport = DiagnosticRule.Error("YL0705");
    public static readonly DiagnosticRule EnglishWithoutId = DiagnosticRule.Error("YL0706");
    public static readonly DiagnosticRule ChineseAsEnglish = DiagnosticRule.WarningUntilCheck("YL0707");

    public static readonly DiagnosticRule OtherFigure = DiagnosticRule.Error("YL0711");
    public static readonly DiagnosticRule MissingFigure = DiagnosticRule.Error("YL0712");
    public static readonly DiagnosticRule SurplusFigure = DiagnosticRule.Error("YL0713");
    public static readonly DiagnosticRule OtherComparator = DiagnosticRule.Error("YL0714");
    public static readonly DiagnosticRule OtherDirection = DiagnosticRule.Error("YL0715");
    public static readonly DiagnosticRule ExchangedFigures = DiagnosticRule.Error("YL0716");
    public static readonly DiagnosticRule VagueNumber = DiagnosticRule.Error("YL0717");
    public static readonly DiagnosticRule WrongConversion = DiagnosticRule.Error("YL0718");
    public static readonly DiagnosticRule NoEnglishLabel = DiagnosticRule.WarningUntilCheck("YL0719");
    public static readonly DiagnosticRule NoEnglishQuote = DiagnosticRule.WarningUntilCheck("YL0720");
}
