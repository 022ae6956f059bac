using Yaolan.Content;
using Yaolan.Sources;

namespace Yaolan;

/// <summary>The fixed folders of a workspace: seeds, content, templates, site.</summary>
public sealed record Workspace(string Root)
{
    public string Seeds => Path.Combine(Root, "seeds");

    public ContentFolder Content => new(Path.Combine(Root, "content"));

    public string Templates => Path.Combine(Root, "templates");

    public string Site => Path.Combine(Root, "site");

    /// <summary>The text of a seed, and the notes beside it where there are any.</summary>
    internal IEnumerable<string> FilesOf(RawReport seed) => FilesOf(Path.Combine(Seeds, Path.GetFileName(seed.Path)));

    internal static IEnumerable<string> FilesOf(string seed) => [seed, Path.ChangeExtension(seed, ".yml")];

    /// <summary>Which of the workspace's folders a place is or lies in, through links too; null where it lies elsewhere.</summary>
    public string? OwnFolderOf(string place)
    {
        var real = RealPath.Of(Path.GetFullPath(place));
        return new[] { Seeds, Content.Path, Templates, Site }.FirstOrDefault(own =>
            RealPath.Of(Path.GetFullPath(own)) is { } folder
            && real is not null
            && RealPath.IsBelow(folder, real + Path.DirectorySeparatorChar)
        );
    }

    /// <summary>The nearest folder at or above the given one that holds seeds or content, else the given one itself.</summary>
    public static Workspace At(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            var workspace = new Workspace(place.FullName);
            if (Directory.Exists(workspace.Seeds) || Directory.Exists(workspace.Content.Path))
                return workspace;
        }
        return new Workspace(Path.GetFullPath(folder));
    }
}
