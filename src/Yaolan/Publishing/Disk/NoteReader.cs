namespace Yaolan.Publishing.Disk;

/// <summary>
/// Reads a file of our own folder line by line. Such a file may come with a copied workspace, so nothing in it is
/// believed before it was checked.
/// </summary>
internal sealed class NoteReader(string path, string header)
{
    /// <summary>Hands over every line after the header; one that is not taken is an error.</summary>
    public void Read(Func<string, bool> take)
    {
        var lines = File.ReadAllLines(path);
        if (lines.Length == 0 || !string.Equals(lines[0], header, StringComparison.Ordinal))
            throw Unreadable(1, lines.FirstOrDefault(""), $"the line '{header}'");

        for (var index = 1; index < lines.Length; index++)
            if (!take(lines[index]))
                throw Unreadable(index + 1, lines[index], "a line of this kind of file");
    }

    private OutputRefusedException Unreadable(int number, string line, string expected) =>
        new(
            FormattableString.Invariant($"{path}({number}): '{line}' is not {expected}; ")
                + "the file is damaged or of another version, so it is not known which files may be replaced. "
                + "Delete everything in the output folder, with the folder of this file, and build again."
        );
}
