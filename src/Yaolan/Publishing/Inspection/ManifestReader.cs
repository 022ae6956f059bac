using System.Text.Json;

namespace Yaolan.Publishing.Inspection;

/// <summary>A web app manifest: JSON, and its icons and start page are there.</summary>
internal static class ManifestReader
{
    public static void Read(ReadOnlyMemory<byte> content, ReferenceList references, FindingList findings)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return;
            if (root.TryGetProperty("icons", out var icons) && icons.ValueKind == JsonValueKind.Array)
            {
                foreach (var icon in icons.EnumerateArray())
                    Add(icon, "src", ReferenceKind.Asset);
            }
            Add(root, "start_url", ReferenceKind.Machine);
        }
        catch (JsonException broken)
        {
            var place = references.Place(
                ((int)(broken.LineNumber ?? 0) + 1, (int)(broken.BytePositionInLine ?? 0) + 1)
            );
            findings.Report(InspectionRules.BrokenMarkup, place, "JSON", broken.Message);
        }

        void Add(JsonElement owner, string name, ReferenceKind kind)
        {
            if (
                owner.ValueKind == JsonValueKind.Object
                && owner.TryGetProperty(name, out var address)
                && address.GetString() is { } written
            )
                references.Add(written, kind, (0, 0));
        }
    }
}
