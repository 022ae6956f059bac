namespace Yaolan.Publishing.Disk;

/// <summary>
/// Reads a file of our own folder line by line. Such a file may come with a copied workspace, so nothing in it is
/// believed before it was checked.
/// </summary>
/// <param name="headers">The first lines that it may have, the one that we write first.</param>
internal sealed class NoteReader(string path, params string[] headers)
{
    private const int MostShown = 100;

    /// <summary>Hands over every line after the header; one that is not taken is an error. Answers the header.</summary>
    public string Read(Func<string, bool> take)
    {
        using var lines = File.ReadLines(path).GetEnumerator();
        var header = lines.MoveNext() ? lines.Current : "";
        if (!headers.Contains(header, StringComparer.Ordinal))
            throw Unreadable(1, header, $"the line '{headers[0]}'");

        for (var number = 2; lines.MoveNext(); number++)
            if (!take(lines.Current))
                throw Unreadable(number, lines.Current, "a line of this kind of file");
        return header;
    }

    private OutputRefusedException Unreadable(int number, string line, string expected) =>
        new(
            FormattableString.Invariant($"{path}({number}): '{Shortened(line)}' is not {expected}; ")
                + "the file is damaged or of another version, so it is not known which files may be replaced. "
                + "Delete everything in the output folder, with the folder of this file, and build again."
        );

    private static string Shortened(string line) => line.Length <= MostShown ? line : $"{line[..MostShown]}…";
}
