using Yaolan.Diagnostics;

namespace Yaolan.Vocabularies;

/// <summary>What can be wrong in YAML, CSV and vocabulary files.</summary>
public static class VocabularyRules
{
    public static readonly DiagnosticRule BrokenYaml = DiagnosticRule.Error("YL0101");
    public static readonly DiagnosticRule DuplicateKey = DiagnosticRule.Error("YL0102");
    public static readonly DiagnosticRule WrongKindOfNode = DiagnosticRule.Error("YL0103");
    public static readonly DiagnosticRule MissingKey = DiagnosticRule.Error("YL0104");
    public static readonly DiagnosticRule WrongValue = DiagnosticRule.Error("YL0105");
    public static readonly DiagnosticRule UnknownKey = DiagnosticRule.Error("YL0106");
    public static readonly DiagnosticRule UnknownCode = DiagnosticRule.Error("YL0107");
    public static readonly DiagnosticRule DoubleAlias = DiagnosticRule.Error("YL0108");
    public static readonly DiagnosticRule BrokenTable = DiagnosticRule.Error("YL0109");
    public static readonly DiagnosticRule MissingWord = DiagnosticRule.Error("YL0110");
    public static readonly DiagnosticRule TermWithoutEnglish = DiagnosticRule.Error("YL0111");
    public static readonly DiagnosticRule AgreedAndAvoided = DiagnosticRule.Error("YL0112");
    public static readonly DiagnosticRule BadTerm = DiagnosticRule.Error("YL0113");
    public static readonly DiagnosticRule IdleException = DiagnosticRule.Error("YL0114");
    public static readonly DiagnosticRule NotUtf8 = DiagnosticRule.Error("YL0115");
    public static readonly DiagnosticRule DoubleCode = DiagnosticRule.Error("YL0116");
    public static readonly DiagnosticRule DoubleSlug = DiagnosticRule.Error("YL0117");
    public static readonly DiagnosticRule OtherSeparator = DiagnosticRule.Error("YL0118");
    public static readonly DiagnosticRule TabIndents = DiagnosticRule.Error("YL0119");
    public static readonly DiagnosticRule WideColon = DiagnosticRule.Error("YL0120");
    public static readonly DiagnosticRule ColonWithoutBlank = DiagnosticRule.Error("YL0121");
    public static readonly DiagnosticRule ColonInValue = DiagnosticRule.Error("YL0122");
    public static readonly DiagnosticRule OpenQuote = DiagnosticRule.Error("YL0123");
}
