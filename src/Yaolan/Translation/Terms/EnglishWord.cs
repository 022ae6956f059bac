namespace Yaolan.Translation.Terms;

/// <summary>What stands between a word and the one before it.</summary>
internal enum WordBreak
{
    None,
    Comma,
    Sentence,
}

/// <summary>A word of English text, reduced to what is compared.</summary>
/// <param name="Stem">Lower case, without the ending that inflection adds.</param>
internal readonly record struct EnglishWord(string Stem, int Start, int End, WordBreak Before)
{
    public bool IsJoint => Stem is "and" or "or" or "&";
}
