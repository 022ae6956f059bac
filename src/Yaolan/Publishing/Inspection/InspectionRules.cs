using Yaolan.Diagnostics;

namespace Yaolan.Publishing.Inspection;

/// <summary>What can be wrong with a finished site. An error keeps it from being published; a warning only makes it worse to use.</summary>
public static class InspectionRules
{
    public static readonly DiagnosticRule FurtherFindings = DiagnosticRule.Warning("YL0911");
    public static readonly DiagnosticRule SiteTooLarge = DiagnosticRule.Error("YL0912");
    public static readonly DiagnosticRule UnfitPath = DiagnosticRule.Error("YL0913");
    public static readonly DiagnosticRule PathCollision = DiagnosticRule.Error("YL0914");
    public static readonly DiagnosticRule AstrayAtDepth = DiagnosticRule.Warning("YL0915");
    public static readonly DiagnosticRule MissingFile = DiagnosticRule.Error("YL0916");
    public static readonly DiagnosticRule BrokenLink = DiagnosticRule.Error("YL0917");
    public static readonly DiagnosticRule BrokenAnchor = DiagnosticRule.Error("YL0918");
    public static readonly DiagnosticRule LinkFromRoot = DiagnosticRule.Error("YL0919");
    public static readonly DiagnosticRule LinkToFolder = DiagnosticRule.Error("YL0920");
    public static readonly DiagnosticRule UnsafeScheme = DiagnosticRule.Error("YL0921");
    public static readonly DiagnosticRule ThirdPartyRequest = DiagnosticRule.Error("YL0922");
    public static readonly DiagnosticRule OrphanPage = DiagnosticRule.Error("YL0923");
    public static readonly DiagnosticRule DuplicateId = DiagnosticRule.Error("YL0924");
    public static readonly DiagnosticRule UnbalancedTags = DiagnosticRule.Error("YL0925");
    public static readonly DiagnosticRule BrokenMarkup = DiagnosticRule.Error("YL0926");
    public static readonly DiagnosticRule DuplicateAttribute = DiagnosticRule.Error("YL0927");
    public static readonly DiagnosticRule UnknownElement = DiagnosticRule.Error("YL0928");
    public static readonly DiagnosticRule MisplacedElement = DiagnosticRule.Error("YL0929");
    public static readonly DiagnosticRule MissingAlternative = DiagnosticRule.Error("YL0930");
    public static readonly DiagnosticRule IncompleteHead = DiagnosticRule.Error("YL0931");
    public static readonly DiagnosticRule HeadingOrder = DiagnosticRule.Error("YL0932");
    public static readonly DiagnosticRule NotOneMainHeading = DiagnosticRule.Error("YL0933");
    public static readonly DiagnosticRule TableWithoutHead = DiagnosticRule.Error("YL0934");
    public static readonly DiagnosticRule PolicyNotFirst = DiagnosticRule.Error("YL0935");
    public static readonly DiagnosticRule BlockedByPolicy = DiagnosticRule.Error("YL0936");
    public static readonly DiagnosticRule UnpairedLanguage = DiagnosticRule.Error("YL0937");
    public static readonly DiagnosticRule PageTooHeavy = DiagnosticRule.Warning("YL0938");
    public static readonly DiagnosticRule WrongCanonical = DiagnosticRule.Error("YL0939");
}
