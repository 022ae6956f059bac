using System.Text.RegularExpressions;
using Xunit;
using Yaolan.Tests.Site;

namespace Yaolan.Tests.Architecture;

/// <summary>The house keeps its plan: rooms look upstream only, a package lives in one room, files stay short.</summary>
public sealed partial class RoomTests
{
    private const int LongestFile = 400;

    private static readonly string[] Rooms =
    [
        "Diagnostics",
        "Storage",
        "Vocabularies",
        "Sources",
        "Normalization",
        "Content",
        "Extraction",
        "Tracking",
        "Translation",
        "Pages",
        "Rendering",
        "Publishing",
    ];

    // Rooms within rooms, in the order in which they build upon each other.
    private static readonly Dictionary<string, string[]> InnerRooms = new(StringComparer.Ordinal)
    {
        ["Normalization"] = ["Repairs", "Lines", "Metadata", "Outline"],
        ["Content"] = ["FrontMatter", "Body", "Importing", "Translations", "Decisions"],
        ["Extraction.Rules"] = ["NonFacts", "Predicates", "Periods", "Subjects", "Lists", "Areas", "Indicators"],
    };

    public static TheoryData<string> Houses => [.. InnerRooms.Keys];

    private static readonly string Engine = Path.Combine(Repository.Workspace.Root, "src", "Yaolan");

    [Fact]
    public void Every_folder_of_the_engine_is_a_room_of_the_plan() =>
        Assert.Equal(
            Rooms.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Engine).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_room_names_only_rooms_before_it()
    {
        var breaches =
            from file in FilesOf(Engine)
            let room = RoomOf(file)
            where room is not null
            from Match mention in MentionedRoom().Matches(File.ReadAllText(file))
            let named = mention.Groups[1].Value
            where Array.IndexOf(Rooms, named) > Array.IndexOf(Rooms, room)
            select $"{Path.GetRelativePath(Engine, file)} names {named}";

        Assert.Empty(breaches.Distinct());
    }

    [Theory]
    [MemberData(nameof(Houses))]
    public void A_room_within_a_room_names_only_those_before_it(string house)
    {
        var folder = Path.Combine(Engine, house.Replace('.', Path.DirectorySeparatorChar));
        var rooms = InnerRooms[house];
        var breaches =
            from room in rooms
            from file in FilesOf(Path.Combine(folder, room))
            from later in rooms.Skip(Array.IndexOf(rooms, room) + 1)
            where File.ReadAllText(file).Contains($"using Yaolan.{house}.{later};", StringComparison.Ordinal)
            select $"{Path.GetRelativePath(Engine, file)} names {later}";

        Assert.Equal(
            rooms.Order(StringComparer.Ordinal),
            Directory.GetDirectories(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Empty(breaches);
    }

    [Theory]
    [InlineData("Markdig", "Content")]
    [InlineData("YamlDotNet", "Vocabularies")]
    [InlineData("CsvHelper", "Vocabularies")]
    [InlineData("AngleSharp", "Publishing")]
    [InlineData("System.IO.Hashing", "Publishing")]
    public void A_package_is_touched_by_one_room(string package, string room)
    {
        var rooms = FilesOf(Engine)
            .Where(file => File.ReadAllText(file).Contains($"using {package}", StringComparison.Ordinal))
            .Select(RoomOf)
            .Distinct();

        Assert.Equal([room], rooms);
    }

    [Fact]
    public void The_top_of_the_repository_holds_what_the_plan_names() =>
        Assert.Empty(
            Directory
                .EnumerateFileSystemEntries(Repository.Workspace.Root)
                .Select(Path.GetFileName)
                .Where(name => !name!.StartsWith('.'))
                .Except(["src", "templates", "content", "seeds", "site", "build.ps1", "README.md", "LICENSE"])
        );

    [Fact]
    public void No_file_is_longer_than_a_person_reads()
    {
        var source = Path.Combine(Repository.Workspace.Root, "src");
        var long_ = FilesOf(source).Where(file => File.ReadLines(file).Count() > LongestFile);

        Assert.Empty(long_.Select(file => Path.GetRelativePath(source, file)));
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories);

    private static string? RoomOf(string file)
    {
        var parts = Path.GetRelativePath(Engine, file).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? parts[0] : null;
    }

    // A using line, a qualified name, or a name qualified from within Yaolan: Normalization.ReportBlock.
    [GeneratedRegex(
        @"(?:\bYaolan\.|[\s(<,\[])(Storage|Vocabularies|Sources|Normalization|Content|Extraction|Tracking|Translation|Pages|Rendering|Publishing)(?:;|\.[A-Z]\w+[ .(<>,;?\[])",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex MentionedRoom();
}
