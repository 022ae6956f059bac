namespace Yaolan.Cli;

/// <summary>How this very tool is called, for messages that people copy into a terminal.</summary>
internal static class ToolPlace
{
    public static string Command() => Command(AppContext.BaseDirectory, Environment.ProcessPath);

    internal static string Command(string folder, string? process)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            var project = Path.Combine(place.FullName, "src", "Yaolan.Cli");
            if (File.Exists(Path.Combine(project, "Yaolan.Cli.csproj")))
                return $"dotnet run --project {Quoted(project)} -c Release --";
        }
        return Path.GetFileNameWithoutExtension(process) is "dotnet" or null
            ? $"dotnet {Quoted(Path.Combine(folder, "Yaolan.Cli.dll"))}"
            : Quoted(process!);
    }

    /// <summary>A path as one word of a command line.</summary>
    public static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
