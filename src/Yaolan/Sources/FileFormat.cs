namespace Yaolan.Sources;

/// <summary>Tells files of word processors from text by their first bytes, whatever their names say.</summary>
internal static class FileFormat
{
    /// <summary>The format's name, the same in every language; null when it may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] => "ZIP (DOCX, ODT, WPS)",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "DOC (WPS)",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "PDF",
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "RTF",
            _ => null,
        };
}
