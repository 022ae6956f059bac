using Yaolan.Diagnostics;

namespace Yaolan.Translation;

/// <summary>What can be wrong with a file that comes back from a translator.</summary>
public static class ExchangeRules
{
    public static readonly DiagnosticRule BrokenXml = DiagnosticRule.Error("YL0741");
    public static readonly DiagnosticRule NotXliff = DiagnosticRule.Error("YL0742");
    public static readonly DiagnosticRule WrongLanguage = DiagnosticRule.Error("YL0743");
    public static readonly DiagnosticRule OtherReport = DiagnosticRule.Error("YL0744");
    public static readonly DiagnosticRule UnknownUnit = DiagnosticRule.Error("YL0745");
    public static readonly DiagnosticRule DuplicateUnit = DiagnosticRule.Error("YL0746");
    public static readonly DiagnosticRule ChineseChanged = DiagnosticRule.Error("YL0747");
    public static readonly DiagnosticRule EnglishChanged = DiagnosticRule.Error("YL0748");
    public static readonly DiagnosticRule UnknownInline = DiagnosticRule.Error("YL0749");
    public static readonly DiagnosticRule NotOneBlock = DiagnosticRule.Error("YL0750");
    public static readonly DiagnosticRule EmptyTarget = DiagnosticRule.Error("YL0751");
    public static readonly DiagnosticRule TranslatedInPart = DiagnosticRule.Warning("YL0752");
    public static readonly DiagnosticRule UnknownState = DiagnosticRule.Error("YL0753");
    public static readonly DiagnosticRule BadCharacter = DiagnosticRule.Error("YL0754");
    public static readonly DiagnosticRule TooLarge = DiagnosticRule.Error("YL0755");
    public static readonly DiagnosticRule OneFileExpected = DiagnosticRule.Error("YL0756");
    public static readonly DiagnosticRule StrayChange = DiagnosticRule.Error("YL0757");
    public static readonly DiagnosticRule DocumentType = DiagnosticRule.Error("YL0758");
    public static readonly DiagnosticRule ShorterThanChinese = DiagnosticRule.Warning("YL0759");
    public static readonly DiagnosticRule ShorterThanBefore = DiagnosticRule.Warning("YL0760");
}
