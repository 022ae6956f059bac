using Yaolan.Tests.Site;

namespace Yaolan.Tests.Search;

/// <summary>What a reader types, and the pages and passages that are looked for.</summary>
/// <param name="Targets">Addresses below the output folder; of each list, one will do.</param>
internal sealed record ReaderQuery(string Language, string Text, IReadOnlyList<IReadOnlyList<string>> Targets)
{
    public static IReadOnlyList<ReaderQuery> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Workspace.Root, "src", "Yaolan.Tests", "Search", "queries.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | "))
            .Select(parts => new ReaderQuery(
                parts[0],
                parts[1],
                [
                    .. parts[2]
                        .Split(' ')
                        .Select(targets =>
                            (IReadOnlyList<string>)[.. targets.Split(',').Select(target => AddressOf(parts[0], target))]
                        ),
                ]
            )),
    ];

    private static string AddressOf(string language, string target)
    {
        var parts = target.Split('#');
        var folder = parts[0].Contains('/', StringComparison.Ordinal) ? parts[0] : $"reports/{parts[0]}";
        return $"{language}/{folder}/index.html" + (parts.Length == 2 ? $"#{parts[1]}" : "");
    }
}
