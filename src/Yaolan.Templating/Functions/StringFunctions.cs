using Yaolan.Templating.Runtime;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Functions;

/// <summary>What templates can do with texts; the order is that in which <c>{{ string }}</c> lists them.</summary>
internal static class StringFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "string",
            [
                new(
                    "escape",
                    "text",
                    "The text with backslash escapes.",
                    "{{ 'a\"b' | string.escape }}",
                    "a\\\"b",
                    static call => TextEscaping.Escape(call.Text(0))
                ),
                new(
                    "append",
                    "text with",
                    "The text with another at its end.",
                    "{{ \"Hello\" | string.append \" World\" }}",
                    "Hello World",
                    static call => TextEditing.Concatenate(call, call.Text(0), call.Text(1))
                ),
                new(
                    "capitalize",
                    "text",
                    "The text with its first letter in upper case.",
                    "{{ \"test\" | string.capitalize }}",
                    "Test",
                    static call => TextCasing.Capitalize(call.Text(0))
                ),
                new(
                    "capitalizewords",
                    "text",
                    "The text with the first letter of each word in upper case.",
                    "{{ \"this is text\" | string.capitalizewords }}",
                    "This Is Text",
                    static call => TextCasing.CapitalizeWords(call.Text(0))
                ),
                new(
                    "contains",
                    "text value",
                    "Whether the text has the other in it.",
                    "{{ \"this\" | string.contains \"hi\" }}",
                    "true",
                    static call => TextSearching.Contains(call)
                ),
                new(
                    "empty",
                    "text",
                    "Whether the text is null or has no characters.",
                    "{{ \"\" | string.empty }}",
                    "true",
                    static call => Boxes.Of(string.IsNullOrEmpty(call.Text(0)))
                ),
                new(
                    "whitespace",
                    "text",
                    "Whether the text is null or has only blanks.",
                    "{{ \" \" | string.whitespace }}",
                    "true",
                    static call => Boxes.Of(string.IsNullOrWhiteSpace(call.Text(0)))
                ),
                new(
                    "downcase",
                    "text",
                    "The text in lower case.",
                    "{{ \"TeSt\" | string.downcase }}",
                    "test",
                    static call => TextCasing.Downcase(call.Text(0))
                ),
                new(
                    "ends_with",
                    "text value",
                    "Whether the text ends with the other.",
                    "{{ \"test\" | string.ends_with \"st\" }}",
                    "true",
                    static call => TextSearching.EndsWith(call)
                ),
                new(
                    "equals_ignore_case",
                    "text value",
                    "Whether both texts are the same but for upper and lower case.",
                    "{{ \"A\" | string.equals_ignore_case \"a\" }}",
                    "true",
                    static call => TextSearching.EqualsIgnoringCase(call)
                ),
                new(
                    "handleize",
                    "text",
                    "The text as a part of an address: letters and digits in lower case, each other run a hyphen.",
                    "{{ \"100% M & Ms!!!\" | string.handleize }}",
                    "100-m-ms",
                    static call => TextEditing.Handleize(call)
                ),
                new(
                    "literal",
                    "text",
                    "The text in quotes with backslash escapes.",
                    "{{ 'a\"b' | string.literal }}",
                    "\"a\\\"b\"",
                    static call => TextEscaping.Literal(call.Text(0))
                ),
                new(
                    "lstrip",
                    "text",
                    "The text without blanks at its start.",
                    "{{ \"  a \" | string.lstrip }}|",
                    "a |",
                    static call => call.Text(0)?.TrimStart()
                ),
                new(
                    "pluralize",
                    "number singular plural",
                    "The first text for 1, else the second.",
                    "{{ 2 | string.pluralize \"item\" \"items\" }}",
                    "items",
                    static call => TextEditing.Pluralize(call)
                ),
                new(
                    "prepend",
                    "text by",
                    "The text with another before it.",
                    "{{ \"World\" | string.prepend \"Hello \" }}",
                    "Hello World",
                    static call => TextEditing.Concatenate(call, call.Text(1), call.Text(0))
                ),
                new(
                    "remove",
                    "text remove",
                    "The text without any occurrence of the other.",
                    "{{ \"abcabc\" | string.remove \"b\" }}",
                    "acac",
                    static call => TextEditing.Remove(call)
                ),
                new(
                    "remove_first",
                    "text remove",
                    "The text without the first occurrence of the other, whatever its case.",
                    "{{ \"abcABC\" | string.remove_first \"B\" }}",
                    "acABC",
                    static call => TextEditing.RemoveOne(call, fromEnd: false)
                ),
                new(
                    "remove_last",
                    "text remove",
                    "The text without the last occurrence of the other, whatever its case.",
                    "{{ \"abcABC\" | string.remove_last \"b\" }}",
                    "abcAC",
                    static call => TextEditing.RemoveOne(call, fromEnd: true)
                ),
                new(
                    "replace",
                    "text match replace",
                    "The text with each occurrence of one text replaced by another.",
                    "{{ \"Hello, world\" | string.replace \"world\" \"you\" }}",
                    "Hello, you",
                    static call => TextEditing.Replace(call)
                ),
                new(
                    "replace_first",
                    "text match replace fromEnd?",
                    "The text with the first occurrence replaced, or the last; upper and lower case do not matter.",
                    "{{ \"aaa\" | string.replace_first \"a\" \"b\" }}",
                    "baa",
                    static call => TextEditing.ReplaceOne(call)
                ),
                new(
                    "rstrip",
                    "text",
                    "The text without blanks at its end.",
                    "{{ \" a  \" | string.rstrip }}|",
                    " a|",
                    static call => call.Text(0)?.TrimEnd()
                ),
                new(
                    "size",
                    "text",
                    "How many characters (UTF-16 units) the text has.",
                    "{{ \"test\" | string.size }}",
                    "4",
                    static call => Boxes.Of(call.Text(0)?.Length ?? 0)
                ),
                new(
                    "slice",
                    "text start length?",
                    "A part of the text; a negative start counts from the end.",
                    "{{ \"hello\" | string.slice 1 3 }} {{ \"hello\" | string.slice (-2) }}",
                    "ell lo",
                    static call => TextEditing.Slice(call, null)
                ),
                new(
                    "slice1",
                    "text start length?",
                    "Like `string.slice`, but one character long if no length is given.",
                    "{{ \"hello\" | string.slice1 1 }}",
                    "e",
                    static call => TextEditing.Slice(call, 1)
                ),
                new(
                    "split",
                    "text match",
                    "The parts between the occurrences of a text, without empty ones.",
                    "{{ \"a,b,,c\" | string.split \",\" }}",
                    "[\"a\", \"b\", \"c\"]",
                    static call => TextEditing.Split(call)
                ),
                new(
                    "starts_with",
                    "text value",
                    "Whether the text starts with the other.",
                    "{{ \"test\" | string.starts_with \"te\" }}",
                    "true",
                    static call => TextSearching.StartsWith(call)
                ),
                new(
                    "strip",
                    "text",
                    "The text without blanks at both ends.",
                    "{{ \" a \" | string.strip }}|",
                    "a|",
                    static call => call.Text(0)?.Trim()
                ),
                new(
                    "strip_newlines",
                    "text",
                    "The text without line ends.",
                    "{{ \"a\\r\\nb\" | string.strip_newlines }}",
                    "ab",
                    static call => TextEditing.StripLineEnds(call.Text(0))
                ),
                new(
                    "to_int",
                    "text",
                    "The whole number that the text stands for, or null.",
                    "{{ (\"12\" | string.to_int) + 1 }}",
                    "13",
                    static call => TextNumbers.ToInt(call.Text(0))
                ),
                new(
                    "to_long",
                    "text",
                    "Like `string.to_int`, for large numbers.",
                    "{{ (\"12345678901\" | string.to_long) + 1 }}",
                    "12345678902",
                    static call => TextNumbers.ToLong(call.Text(0))
                ),
                new(
                    "to_float",
                    "text",
                    "The 32-bit number that the text stands for, or null.",
                    "{{ \"1.5\" | string.to_float }}",
                    "1.5",
                    static call => TextNumbers.ToFloat(call.Text(0))
                ),
                new(
                    "to_double",
                    "text",
                    "The 64-bit number that the text stands for, or null.",
                    "{{ (\"1,234.5\" | string.to_double) + 1 }}",
                    "1235.5",
                    static call => TextNumbers.ToDouble(call.Text(0))
                ),
                new(
                    "truncate",
                    "text length ellipsis?",
                    "The text cut to a length that includes the three dots or the given sign.",
                    "{{ \"The cat came back\" | string.truncate 10 }}",
                    "The cat...",
                    static call => TextEditing.Truncate(call)
                ),
                new(
                    "truncatewords",
                    "text count ellipsis?",
                    "The first words of the text, always followed by three dots.",
                    "{{ \"The cat came back\" | string.truncatewords 2 }}",
                    "The cat...",
                    static call => TextEditing.TruncateWords(call)
                ),
                new(
                    "upcase",
                    "text",
                    "The text in upper case.",
                    "{{ \"test\" | string.upcase }}",
                    "TEST",
                    static call => TextCasing.Upcase(call.Text(0))
                ),
                new(
                    "md5",
                    "text",
                    "The MD5 hash in hexadecimal digits.",
                    "{{ \"test\" | string.md5 }}",
                    "098f6bcd4621d373cade4e832627b4f6",
                    static call => TextHashing.Md5(call.Text(0))
                ),
                new(
                    "sha1",
                    "text",
                    "The SHA-1 hash in hexadecimal digits.",
                    "{{ \"test\" | string.sha1 }}",
                    "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3",
                    static call => TextHashing.Sha1(call.Text(0))
                ),
                new(
                    "sha256",
                    "text",
                    "The SHA-256 hash in hexadecimal digits.",
                    "{{ \"test\" | string.sha256 }}",
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    static call => TextHashing.Sha256(call.Text(0))
                ),
                new(
                    "sha512",
                    "text",
                    "The SHA-512 hash in hexadecimal digits.",
                    "{{ \"test\" | string.sha512 | string.slice 0 16 }}",
                    "ee26b0dd4af7e749",
                    static call => TextHashing.Sha512(call.Text(0))
                ),
                new(
                    "hmac_sha1",
                    "text secretKey",
                    "The SHA-1 HMAC in hexadecimal digits.",
                    "{{ \"test\" | string.hmac_sha1 \"secret\" }}",
                    "1aa349585ed7ecbd3b9c486a30067e395ca4b356",
                    static call => TextHashing.HmacSha1(call.Text(0), call.Text(1))
                ),
                new(
                    "hmac_sha256",
                    "text secretKey",
                    "The SHA-256 HMAC in hexadecimal digits.",
                    "{{ \"test\" | string.hmac_sha256 \"secret\" | string.slice 0 16 }}",
                    "0329a06b62cd16b3",
                    static call => TextHashing.HmacSha256(call.Text(0), call.Text(1))
                ),
                new(
                    "hmac_sha512",
                    "text secretKey",
                    "The SHA-512 HMAC in hexadecimal digits.",
                    "{{ \"test\" | string.hmac_sha512 \"secret\" | string.slice 0 16 }}",
                    "f8a4f0a209167bc1",
                    static call => TextHashing.HmacSha512(call.Text(0), call.Text(1))
                ),
                new(
                    "pad_left",
                    "text width",
                    "The text with blanks before it, up to a width.",
                    "{{ \"hello\" | string.pad_left 8 }}",
                    "   hello",
                    static call => TextEditing.Pad(call, atEnd: false)
                ),
                new(
                    "pad_right",
                    "text width",
                    "The text with blanks after it, up to a width.",
                    "{{ \"hello\" | string.pad_right 8 }}|",
                    "hello   |",
                    static call => TextEditing.Pad(call, atEnd: true)
                ),
                new(
                    "base64_encode",
                    "text",
                    "The UTF-8 bytes of the text in base 64.",
                    "{{ \"hello\" | string.base64_encode }}",
                    "aGVsbG8=",
                    static call => TextHashing.EncodeBase64(call.Text(0))
                ),
                new(
                    "base64_decode",
                    "text",
                    "The text whose UTF-8 bytes are given in base 64.",
                    "{{ \"aGVsbG8=\" | string.base64_decode }}",
                    "hello",
                    static call => TextHashing.DecodeBase64(call.Text(0))
                ),
                new(
                    "index_of",
                    "text search startIndex? count? stringComparison?",
                    "Where the other text first occurs, or -1; the last argument is a .NET StringComparison.",
                    "{{ \"abcabc\" | string.index_of \"c\" }}",
                    "2",
                    static call => TextSearching.IndexOf(call)
                ),
            ]
        );
}
