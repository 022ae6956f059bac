using Yaolan.Diagnostics;

namespace Yaolan.Publishing.Inspection;

/// <summary>What can be wrong with a finished site. An error keeps it from being published; a warning only makes it worse to use.</summary>
public static class InspectionRules
{
    public static readonly DiagnosticRule FurtherFindings = DiagnosticRule.Warning("YL1011");
    public static readonly DiagnosticRule SiteTooLarge = DiagnosticRule.Error("YL1012");
    public static readonly DiagnosticRule UnfitPath = DiagnosticRule.Error("YL1013");
    public static readonly DiagnosticRule PathCollision = DiagnosticRule.Error("YL1014");
    public static readonly DiagnosticRule AstrayAtDepth = DiagnosticRule.Warning("YL1015");
    public static readonly DiagnosticRule MissingFile = DiagnosticRule.Error("YL1016");
    public static readonly DiagnosticRule BrokenLink = DiagnosticRule.Error("YL1017");
    public static readonly DiagnosticRule BrokenAnchor = DiagnosticRule.Error("YL1018");
    public static readonly DiagnosticRule LinkFromRoot = DiagnosticRule.Error("YL1019");
    public static readonly DiagnosticRule LinkToFolder = DiagnosticRule.Error("YL1020");
    public static readonly DiagnosticRule UnsafeScheme = DiagnosticRule.Error("YL1021");
    public static readonly DiagnosticRule ThirdPartyRequest = DiagnosticRule.Error("YL1022");
    public static readonly DiagnosticRule OrphanPage = DiagnosticRule.Error("YL1023");
    public static readonly DiagnosticRule DuplicateId = DiagnosticRule.Error("YL1024");
    public static readonly DiagnosticRule UnbalancedTags = DiagnosticRule.Error("YL1025");
    public static readonly DiagnosticRule BrokenMarkup = DiagnosticRule.Error("YL1026");
    public static readonly DiagnosticRule DuplicateAttribute = DiagnosticRule.Error("YL1027");
    public static readonly DiagnosticRule UnknownElement = DiagnosticRule.Error("YL1028");
    public static readonly DiagnosticRule MisplacedElement = DiagnosticRule.Error("YL1029");
    public static readonly DiagnosticRule MissingAlternative = DiagnosticRule.Error("YL1030");
    public static readonly DiagnosticRule IncompleteHead = DiagnosticRule.Error("YL1031");
    public static readonly DiagnosticRule HeadingOrder = DiagnosticRule.Error("YL1032");
    public static readonly DiagnosticRule NotOneMainHeading = DiagnosticRule.Error("YL1033");
    public static readonly DiagnosticRule TableWithoutHead = DiagnosticRule.Error("YL1034");
    public static readonly DiagnosticRule PolicyNotFirst = DiagnosticRule.Error("YL1035");
    public static readonly DiagnosticRule BlockedByPolicy = DiagnosticRule.Error("YL1036");
    public static readonly DiagnosticRule UnpairedLanguage = DiagnosticRule.Error("YL1037");
    public static readonly DiagnosticRule PageTooHeavy = DiagnosticRule.Warning("YL1038");
    public static readonly DiagnosticRule WrongCanonical = DiagnosticRule.Error("YL1039");
}
