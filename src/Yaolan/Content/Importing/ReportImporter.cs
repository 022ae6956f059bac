using Yaolan.Content.Body;
using Yaolan.Content.FrontMatter;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Sources;
using Yaolan.Vocabularies;

namespace Yaolan.Content.Importing;

/// <summary>Writes normalized reports to content. What people edited is never overwritten unless they ask for it.</summary>
public sealed class ReportImporter(ContentFolder content, Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    /// <summary>Reports without an id, and ids that two seeds claim.</summary>
    public void CheckIds(IReadOnlyList<NormalizedReport> reports)
    {
        foreach (var report in reports.Where(report => report.Metadata.Id.Length == 0))
            diagnostics.Report(ContentRules.NoReportId, new SourceLocation(report.Raw.Path), report.Raw.Sidecar.Path);
        var twice = reports
            .Where(report => report.Metadata.Id.Length > 0)
            .GroupBy(report => report.Metadata.Id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1);
        foreach (var group in twice)
        {
            var seeds = string.Join(", ", group.Select(report => report.Raw.Path));
            foreach (var report in group.Skip(1))
                diagnostics.Report(ContentRules.DuplicateReport, report.Raw.Sidecar.PlaceOf("id"), group.Key, seeds);
        }
    }

    /// <summary>Every seed must have its report, and one made of this very text.</summary>
    public void CheckImported(IReadOnlyList<NormalizedReport> reports)
    {
        foreach (var report in reports.Where(report => report.Metadata.Id.Length > 0))
        {
            if (Plan(report, force: false).Outcome is ImportOutcome.Created or ImportOutcome.Updated)
                diagnostics.Report(ContentRules.NotImported, new SourceLocation(report.Raw.Path), report.Metadata.Id);
        }
    }

    public ImportedReport Save(NormalizedReport report, bool force)
    {
        var (outcome, text) = Plan(report, force);
        var id = report.Metadata.Id;
        if (text is not null)
            WholeFile.Write(content.FileOf(id, ContentFolder.ChineseFile), text);
        var english = content.FileOf(id, ContentFolder.EnglishFile);
        if (!File.Exists(english) && !LeadsOut(id, ContentFolder.EnglishFile))
            WholeFile.Write(english, FirstTranslation(report.Metadata));
        if (outcome == ImportOutcome.Kept)
            diagnostics.Report(
                ContentRules.EditedBodyKept,
                new SourceLocation(ContentFolder.DisplayOf(id, ContentFolder.ChineseFile)),
                report.Raw.Path
            );
        return new ImportedReport(id, report.Raw.Path, outcome);
    }

    /// <summary>False with a report when a text is too long to be one report, or a block of it to be one.</summary>
    public static bool CheckSize(NormalizedReport report, DiagnosticBag diagnostics)
    {
        var holds = ReportLimits.HoldsBlocks(report.Blocks.Count, report.Raw.Path, diagnostics);
        foreach (var block in report.Blocks)
        {
            holds &= ReportLimits.HoldsText(
                block.Text.Length,
                () => SourceLocation.At(report.Raw.Path, report.Raw.Text, block.Origins.FirstOrDefault(0)),
                diagnostics
            );
        }
        return holds;
    }

    // The text to write is null when the file stays as it is.
    private (ImportOutcome Outcome, string? Text) Plan(NormalizedReport report, bool force)
    {
        var file = content.FileOf(report.Metadata.Id, ContentFolder.ChineseFile);
        var path = ContentFolder.DisplayOf(report.Metadata.Id, ContentFolder.ChineseFile);
        if (LeadsOut(report.Metadata.Id, ContentFolder.ChineseFile))
            return (ImportOutcome.Unchanged, null);
        if (!File.Exists(file))
            return (ImportOutcome.Created, Whole(report.Metadata, report.Blocks));

        var found = new DiagnosticBag();
        var whole = FrontMatterText.ReadFile(file, path, found);
        if (!force && whole is not null && IsWhole(whole, report))
            return (ImportOutcome.Unchanged, null);
        if (
            whole is null
            || FrontMatterText.Cut(whole, path, found) is not { } old
            || FrontMatterReader.Read(old, path, vocabulary, found) is not var (metadata, importedHash, importedHead)
        )
            return force
                ? (ImportOutcome.Updated, Whole(report.Metadata, report.Blocks))
                : (ImportOutcome.Unchanged, null);

        var oldHash = BlockHash.Whole(old.Body);
        var edited = oldHash != importedHash;
        var keepsHead = importedHash is null || importedHead != FrontMatterText.HashOf(old.Yaml);
        if (!force && keepsHead)
            ReportKeptFrontMatter(metadata, report.Metadata, path);
        if (!force && !edited && old.Body == Body(report.Blocks))
            return keepsHead ? (ImportOutcome.Unchanged, null) : Updated(report.Metadata, old.Body);

        var blocks = BlockIdKeeper.Keep(report.Blocks, ReportBody.Read(old, path, vocabulary, found));
        var body = Body(blocks);
        if (force)
            return Updated(report.Metadata, body);
        // People may have taken ids out, so that the seed's blocks get others here than when they were imported.
        var changed = BlockHash.Whole(body) != importedHash && BlockHash.Whole(Body(report.Blocks)) != importedHash;
        if (edited)
            BodyEdits.Report(old, path, blocks, report.Raw.Sidecar.Path, diagnostics);
        if (!edited && changed)
            return Updated(keepsHead ? Refreshed(metadata, report) : report.Metadata, body);
        // A body that is kept was made of the seed that its source names.
        var kept = keepsHead ? metadata : report.Metadata with { Source = Described(metadata.Source, report) };
        var (outcome, text) = keepsHead ? (ImportOutcome.Unchanged, null) : Updated(kept, old.Body, importedHash);
        return (changed ? ImportOutcome.Kept : outcome, text);

        (ImportOutcome Outcome, string? Text) Updated(ReportMetadata head, string newBody, string? bodyHash = null)
        {
            var fresh = FrontMatterWriter.Write(head, bodyHash ?? BlockHash.Whole(newBody)) + newBody;
            return string.Equals(fresh, whole, StringComparison.Ordinal)
                ? (ImportOutcome.Unchanged, null)
                : (ImportOutcome.Updated, fresh);
        }
    }

    private bool LeadsOut(string id, string name) =>
        UntrustedFile.LeadsOut(content.FileOf(id, name), ContentFolder.DisplayOf(id, name), diagnostics);

    // People may have corrected the rest of the front matter; what only the seed can say is taken from it.
    private static ReportMetadata Refreshed(ReportMetadata kept, NormalizedReport report) =>
        kept with
        {
            Source = report.Metadata.Source is { } source
                ? source with
                {
                    Address = kept.Source?.Address ?? source.Address,
                    Licence = kept.Source?.Licence ?? source.Licence,
                }
                : kept.Source,
        };

    private static ReportSource? Described(ReportSource? kept, NormalizedReport report) =>
        kept is not null && report.Metadata.Source is { } fresh
            ? kept with
            {
                Address = fresh.Address,
                Licence = fresh.Licence,
            }
            : kept;

    private void ReportKeptFrontMatter(ReportMetadata kept, ReportMetadata fresh, string path)
    {
        void Compare(string key, object? ours, object? theirs)
        {
            if (!Equals(ours ?? "", theirs ?? ""))
                diagnostics.Report(ContentRules.FrontMatterKept, new SourceLocation(path), key, $"{ours}", $"{theirs}");
        }
        Compare("title", kept.Title, fresh.Title);
        Compare("subtitle", kept.Subtitle, fresh.Subtitle);
        Compare("kind", kept.Kind, fresh.Kind);
        Compare("form", kept.Form, fresh.Form);
        Compare("area", kept.Area, fresh.Area);
        Compare("year", kept.Year, fresh.Year);
        Compare("review_year", kept.ReviewYear, fresh.ReviewYear);
        Compare("outlook_year", kept.OutlookYear, fresh.OutlookYear);
        Compare("speaker", Named(kept.Speaker), Named(fresh.Speaker));
        Compare("occasion", kept.Occasion, fresh.Occasion);
        Compare("date", kept.Date, fresh.Date);
        Compare("byline", kept.Byline, fresh.Byline);
        Compare("added", kept.Added, fresh.Added);
        Compare("changed", kept.Changed, fresh.Changed);
        Compare("aliases", string.Join(", ", kept.Aliases), string.Join(", ", fresh.Aliases));
        Compare("address", kept.Source?.Address, fresh.Source?.Address);
        Compare("licence", kept.Source?.Licence, fresh.Source?.Licence);

        static string Named(Speaker? speaker) => speaker is null ? "" : $"{speaker.Name} {speaker.Role}".Trim();
    }

    private static string Whole(ReportMetadata metadata, IReadOnlyList<ReportBlock> blocks)
    {
        var body = Body(blocks);
        return FrontMatterWriter.Write(metadata, BlockHash.Whole(body)) + body;
    }

    // Most files are just what would be written now; then there is nothing in them to read.
    private static bool IsWhole(string text, NormalizedReport report)
    {
        var body = Body(report.Blocks);
        return text.EndsWith(body, StringComparison.Ordinal)
            && text.AsSpan(0, text.Length - body.Length)
                .SequenceEqual(FrontMatterWriter.Write(report.Metadata, BlockHash.Whole(body)));
    }

    private static string Body(IReadOnlyList<ReportBlock> blocks) => $"\n{MarkdownBody.Write(blocks)}";

    // English that the vocabulary already knows; the rest is for people to write.
    private string FirstTranslation(ReportMetadata metadata)
    {
        var role = vocabulary.Names.Roles.FirstOrDefault(role => role.Chinese == metadata.Speaker?.Role)?.English;
        var speaker = metadata.Speaker is { } spoken && role is not null ? new Speaker(spoken.Name, role) : null;
        return FrontMatterWriter.WriteTranslation(metadata.Id, null, null, speaker, null, "initial", null);
    }
}
