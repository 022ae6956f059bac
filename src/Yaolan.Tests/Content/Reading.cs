using Yaolan.Content;
using Yaolan.Content.Translations;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Sources;
using Yaolan.Translation;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Content;

/// <summary>Takes one step of reading for all files of a folder, where a build takes all steps for one report.</summary>
internal static class Reading
{
    public static IReadOnlyList<RawReport> Seeds(string folder, DiagnosticBag diagnostics) =>
        [
            .. RawReports
                .Find(folder, "seeds", diagnostics)
                .Select(seed => RawReports.ReadFile(seed.File, seed.Path, diagnostics))
                .OfType<RawReport>(),
        ];

    public static IReadOnlyList<NormalizedReport> Normalized(
        IEnumerable<RawReport> seeds,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    ) => [.. seeds.Select(seed => ReportNormalizer.Normalize(seed, vocabulary, diagnostics))];

    public static IReadOnlyList<ReportDocument> Documents(
        ContentFolder content,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    )
    {
        var documents = ContentStore
            .Ids(content)
            .Select(id => ContentStore.Load(content, id, vocabulary, diagnostics))
            .OfType<ReportDocument>()
            .ToList();
        ContentStore.ReportTwice(documents, diagnostics);
        return documents;
    }

    /// <summary>All reports beside their English; English that belongs to none is reported.</summary>
    public static IReadOnlyList<ParallelReport> Parallel(
        ContentFolder content,
        Vocabulary vocabulary,
        DiagnosticBag diagnostics
    ) =>
        [
            .. Documents(content, vocabulary, diagnostics)
                .Select(document =>
                    ParallelText.Align(
                        document,
                        TranslationStore.LoadOne(content, document.Id, diagnostics),
                        diagnostics
                    )
                ),
        ];
}
