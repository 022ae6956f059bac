using System.Globalization;
using System.Security.Cryptography;
using Yaolan.Diagnostics;

namespace Yaolan.Sources;

/// <summary>Reads seed files: bytes to text, with the sidecar beside each.</summary>
public static class RawReports
{
    private const int MostLines = 200_000;

    private static readonly string[] PassedOver =
    [
        ".doc",
        ".docx",
        ".wps",
        ".odt",
        ".rtf",
        ".pdf",
        ".htm",
        ".html",
        ".md",
        ".yaml",
        "",
    ];

    // The same files are seeds on every system.
    private static readonly EnumerationOptions InAnyCase = new()
    {
        MatchCasing = MatchCasing.CaseInsensitive,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    private static readonly IReadOnlyList<ISourceDecoder> Decoders =
    [
        new UnicodeDecoder(),
        new ChineseStandardDecoder(),
    ];

    /// <summary>The seeds of a folder in ordinal order of their names: each file, and its path as people see it.</summary>
    public static IReadOnlyList<(string File, string Path)> Find(
        string folder,
        string displayFolder,
        DiagnosticBag diagnostics
    )
    {
        if (!Directory.Exists(folder))
            return [];
        var files = Directory.GetFiles(folder, "*.txt", InAnyCase).Order(StringComparer.Ordinal).ToList();
        var sidecars = files.Select(file => Path.ChangeExtension(file, ".yml")).ToHashSet(StringComparer.Ordinal);
        foreach (var lonely in Directory.GetFiles(folder, "*.yml").Where(path => !sidecars.Contains(path)))
            diagnostics.Report(
                SourceRules.SidecarWithoutSeed,
                new SourceLocation($"{displayFolder}/{Path.GetFileName(lonely)}"),
                Path.GetFileName(TextBeside(lonely))
            );
        foreach (var below in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (!Path.GetFileName(below).StartsWith('.'))
                diagnostics.Report(
                    SourceRules.FolderOfSeeds,
                    new SourceLocation($"{displayFolder}/{Path.GetFileName(below)}"),
                    displayFolder
                );
        }
        foreach (var other in Directory.GetFiles(folder).Where(IsPassedOver).Order(StringComparer.Ordinal))
            diagnostics.Report(
                SourceRules.NotASeed,
                new SourceLocation($"{displayFolder}/{Path.GetFileName(other)}"),
                Path.GetFileNameWithoutExtension(other)
            );
        return
        [
            .. files
                .Select(file => (File: file, Path: $"{displayFolder}/{Path.GetFileName(file)}"))
                .Where(seed => !UntrustedFile.LeadsOut(seed.File, seed.Path, diagnostics))
                .Where(seed => HasReadableName(seed.File, seed.Path, diagnostics)),
        ];
    }

    // Where names may be any bytes, one that is no UTF-8 is listed with marks of replacement, and opens no file. The content
    // names its seed, and may hold nothing that cannot be seen.
    private static bool HasReadableName(string file, string path, DiagnosticBag diagnostics)
    {
        var isOpened = !path.Contains('\uFFFD', StringComparison.Ordinal) || File.Exists(file);
        if (isOpened && HiddenCharacters.IndexIn(path) < 0)
            return true;
        diagnostics.Report(SourceRules.UnreadableName, new SourceLocation(path));
        return false;
    }

    /// <summary>One seed, or null when it cannot be read as text (reported).</summary>
    public static RawReport? ReadFile(string file, string displayPath, DiagnosticBag diagnostics)
    {
        var place = new SourceLocation(displayPath);
        if (UntrustedFile.ReadUpTo(file, UntrustedFile.LargestText) is not { } bytes)
        {
            var megabytes = (UntrustedFile.LargestText / 1024 / 1024).ToString(CultureInfo.InvariantCulture);
            diagnostics.Report(SourceRules.TooLarge, place, megabytes);
            return null;
        }
        if (FileFormat.Of(bytes) is { } format)
        {
            diagnostics.Report(SourceRules.OtherFormat, place, format);
            return null;
        }
        if (Decoded(bytes, place, diagnostics) is not { } text || Checked(text, place, diagnostics) is not { } decoded)
            return null;

        var sidecarFile = Path.ChangeExtension(file, ".yml");
        var sidecarPath = Path.ChangeExtension(displayPath, ".yml");
        var notes = Notes(sidecarFile, sidecarPath, diagnostics);
        var sidecar = notes is null
            ? Sidecar.None(sidecarPath)
            : SidecarReader.Read(notes.Text, sidecarPath, diagnostics);
        return new RawReport(
            displayPath,
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            decoded.EncodingName,
            decoded.Text,
            sidecar
        );
    }

    private static DecodedText? Notes(string file, string path, DiagnosticBag diagnostics) =>
        File.Exists(file) && UntrustedFile.Read(file, path, UntrustedFile.LargestSidecar, diagnostics) is { } bytes
            ? Decoded(bytes, new SourceLocation(path), diagnostics)
            : null;

    private static DecodedText? Decoded(byte[] bytes, SourceLocation place, DiagnosticBag diagnostics)
    {
        foreach (var decoder in Decoders)
        {
            var (decoded, failure) = decoder.Decode(bytes);
            if (failure is not null)
            {
                var offset = failure.Offset.ToString(CultureInfo.InvariantCulture);
                diagnostics.Report(SourceRules.UndecodableBytes, place, failure.EncodingName, offset, failure.Found);
                return null;
            }
            if (
                decoded?.EncodingName == ChineseStandardDecoder.EncodingName
                && TraditionalChinese.IsEncodedIn(bytes, decoded.Text)
            )
            {
                diagnostics.Report(SourceRules.OtherEncoding, place, TraditionalChinese.EncodingName);
                return null;
            }
            if (decoded is not null)
                return decoded;
        }
        return null;
    }

    // A control character means that the file is not text, or is UTF-16 without its mark.
    private static DecodedText? Checked(DecodedText decoded, SourceLocation place, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            diagnostics.Report(SourceRules.EmptySeed, place);
            return null;
        }
        if (TraditionalChinese.IsWrittenIn(decoded.Text))
        {
            diagnostics.Report(SourceRules.OtherScript, place);
            return null;
        }
        if (decoded.Text.AsSpan().Count('\n') > MostLines)
        {
            diagnostics.Report(
                SourceRules.TooManyLines,
                place,
                MostLines.ToString("#,##0", CultureInfo.InvariantCulture)
            );
            return null;
        }
        var control = decoded.Text.AsSpan().IndexOfAnyInRange('\u0000', '\u0008');
        if (control < 0)
            return decoded;
        var found = ((int)decoded.Text[control]).ToString("X4", CultureInfo.InvariantCulture);
        diagnostics.Report(SourceRules.NotText, SourceLocation.At(place.Path, decoded.Text, control), found);
        return null;
    }

    // Someone put it there to be read; a note of what the folder is for is none of these.
    private static bool IsPassedOver(string path) =>
        PassedOver.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        && !Path.GetFileName(path).StartsWith("README", StringComparison.OrdinalIgnoreCase);

    private static string TextBeside(string sidecarFile) => Path.ChangeExtension(sidecarFile, ".txt");
}
