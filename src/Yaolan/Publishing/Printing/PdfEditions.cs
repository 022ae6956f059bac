using System.Collections.Concurrent;
using Yaolan.Diagnostics;
using Yaolan.Pages.Editions;
using Yaolan.Rendering;

namespace Yaolan.Publishing.Printing;

/// <summary>Prints the editions of reports that the site's pages link to.</summary>
/// <param name="reports">Ids of the reports to be printed.</param>
public sealed class PdfEditions(Browser browser, IReadOnlySet<string> reports)
{
    // Dates that the browser writes into the file: with them no two prints would be the same.
    private static readonly byte[][] Dates = ["/CreationDate (D:"u8.ToArray(), "/ModDate (D:"u8.ToArray()];

    public IReadOnlySet<string> Reports => reports;

    /// <summary>The PDFs, made of the rendered pages; what the browser failed to print is reported and left out.</summary>
    public IReadOnlyList<OutputFile> Print(IReadOnlyList<OutputFile> files, DiagnosticBag diagnostics)
    {
        var folder = Directory.CreateTempSubdirectory("yaolan-print-");
        try
        {
            foreach (var file in files)
                Write(Path.Combine(folder.FullName, "site", file.Path), file.Content.Span);
            var editions = reports.Order(StringComparer.Ordinal).SelectMany(PrintEdition.Of).ToList();
            var printed = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
            Parallel.ForEach(
                editions,
                new ParallelOptions { MaxDegreeOfParallelism = Math.Clamp(Environment.ProcessorCount, 1, 4) },
                edition =>
                {
                    // Both languages name their files alike.
                    var pdf = Path.Combine(
                        folder.FullName,
                        $"{edition.Page.Language}-{Path.GetFileName(edition.FilePath)}"
                    );
                    var page = Path.Combine(folder.FullName, "site", edition.Page.FilePath);
                    if (browser.Print(page, pdf, pdf + ".profile"))
                        printed[edition.FilePath] = Undated(File.ReadAllBytes(pdf));
                    else
                        diagnostics.Report(
                            PrintingRules.NotPrinted,
                            new SourceLocation(edition.Page.FilePath),
                            edition.FilePath
                        );
                }
            );
            return
            [
                .. editions
                    .Where(edition => printed.ContainsKey(edition.FilePath))
                    .Select(edition => new OutputFile(edition.FilePath, printed[edition.FilePath])),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    // The entries are blanked, not cut: the file's table of offsets stays right.
    private static byte[] Undated(byte[] pdf)
    {
        foreach (var date in Dates)
        {
            var at = pdf.AsSpan().LastIndexOf(date);
            if (at < 0)
                continue;
            var length = pdf.AsSpan(at).IndexOf((byte)')') + 1;
            pdf.AsSpan(at, length).Fill((byte)' ');
        }
        return pdf;
    }
}
