using Yaolan.Content;
using Yaolan.Content.Body;
using Yaolan.Content.FrontMatter;
using Yaolan.Content.Translations;
using Yaolan.Diagnostics;
using Yaolan.Normalization;
using Yaolan.Tests.Normalization;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Content;

/// <summary>Small workspaces of content, written as text and read as the tool reads them.</summary>
internal static class Documents
{
    public const string FrontMatter = """
        ---
        id: jiaozuo-2024-work-report
        lang: zh
        title: 焦作市政府工作报告
        kind: work-report
        form: digest
        area: "410800"
        year: 2024
        review_year: 2023
        outlook_year: 2024
        ---

        """;

    /// <summary>Reads files given as <c>-- path --</c> lines, each with its text below.</summary>
    public static (IReadOnlyList<ReportDocument> Documents, IReadOnlyList<string> Lines) Load(string files)
    {
        using var workspace = new TemporaryWorkspace();
        Write(workspace, files);
        var diagnostics = new DiagnosticBag();
        var content = workspace.Workspace.Content;
        var documents = Reading.Documents(content, NormalizedText.Vocabulary, diagnostics);
        foreach (var (folder, _) in ContentStore.Files(content, ContentFolder.EnglishFile))
            TranslationStore.LoadOne(content, folder, diagnostics);
        return (documents, NormalizedText.Lines(diagnostics));
    }

    public static void Write(TemporaryWorkspace workspace, string files)
    {
        foreach (var file in files.ReplaceLineEndings("\n").Split("\n-- ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = file.IndexOf(" --\n", StringComparison.Ordinal);
            var path = workspace.FileOf(file[..end].TrimStart('-', ' ', '\n').Split('/'));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file[(end + 4)..] + "\n");
        }
    }

    /// <summary>The blocks of a body in Markdown.</summary>
    public static (IReadOnlyList<ReportBlock> Blocks, IReadOnlyList<string> Lines) Blocks(string body)
    {
        var diagnostics = new DiagnosticBag();
        var blocks = ReportBody.Read(new FrontMatterText("", body, 1), "zh.md", NormalizedText.Vocabulary, diagnostics);
        return (blocks, NormalizedText.Lines(diagnostics));
    }
}
