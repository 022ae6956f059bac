namespace Yaolan.Extraction;

/// <summary>Whether a figure was reached, is expected to have been, or is aimed at. Our own code list.</summary>
public enum ObservationStatus
{
    Actual,
    Estimate,
    Target,
}
