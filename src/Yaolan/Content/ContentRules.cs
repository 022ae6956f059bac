using Yaolan.Diagnostics;

namespace Yaolan.Content;

/// <summary>What can be wrong in the files that people edit.</summary>
public static class ContentRules
{
    public static readonly DiagnosticRule NoFrontMatter = DiagnosticRule.Error("YL0401");
    public static readonly DiagnosticRule WrongFolder = DiagnosticRule.Error("YL0402");
    public static readonly DiagnosticRule DuplicateReport = DiagnosticRule.Error("YL0403");
    public static readonly DiagnosticRule DuplicateBlock = DiagnosticRule.Error("YL0404");
    public static readonly DiagnosticRule BadBlockId = DiagnosticRule.Error("YL0405");
    public static readonly DiagnosticRule BlockWithoutId = DiagnosticRule.Warning("YL0406");
    public static readonly DiagnosticRule RawHtml = DiagnosticRule.Warning("YL0407");
    public static readonly DiagnosticRule IdWithoutBlock = DiagnosticRule.Error("YL0408");
    public static readonly DiagnosticRule UnknownArea = DiagnosticRule.Error("YL0409");
    public static readonly DiagnosticRule EditedBodyKept = DiagnosticRule.Warning("YL0410");
    public static readonly DiagnosticRule FrontMatterKept = DiagnosticRule.Information("YL0411");
    public static readonly DiagnosticRule NotImported = DiagnosticRule.Error("YL0412");
    public static readonly DiagnosticRule NoReportId = DiagnosticRule.Error("YL0413");
    public static readonly DiagnosticRule BadAlias = DiagnosticRule.Error("YL0414");
    public static readonly DiagnosticRule EditedWithoutErratum = DiagnosticRule.WarningUntilCheck("YL0415");
    public static readonly DiagnosticRule BadDate = DiagnosticRule.Error("YL0416");
    public static readonly DiagnosticRule NotUtf8 = DiagnosticRule.Error("YL0417");
    public static readonly DiagnosticRule DecisionWithoutVerb = DiagnosticRule.Error("YL0419");
    public static readonly DiagnosticRule ReportTooLong = DiagnosticRule.Error("YL0420");
    public static readonly DiagnosticRule HiddenCharacter = DiagnosticRule.Error("YL0421");
    public static readonly DiagnosticRule NestedTooDeep = DiagnosticRule.Error("YL0422");
    public static readonly DiagnosticRule BlockTooLong = DiagnosticRule.Error("YL0423");
    public static readonly DiagnosticRule SeedTwice = DiagnosticRule.Error("YL0424");
    public static readonly DiagnosticRule YearsDoNotFit = DiagnosticRule.Warning("YL0425");
    public static readonly DiagnosticRule StrayFile = DiagnosticRule.Warning("YL0426");
    public static readonly DiagnosticRule FileAmongReports = DiagnosticRule.Warning("YL0428");
    public static readonly DiagnosticRule DecidedTwice = DiagnosticRule.Error("YL0429");
    public static readonly DiagnosticRule EqualBlocksWithoutId = DiagnosticRule.Error("YL0430");
    public static readonly DiagnosticRule UnknownTimeZone = DiagnosticRule.Warning("YL0427");
    public static readonly DiagnosticRule MissingPageText = DiagnosticRule.Warning("YL0418");
}
