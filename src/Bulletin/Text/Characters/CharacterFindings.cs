namespace Bulletin.Text;

/// <summary>The unusual characters of one text, and what became of them.</summary>
internal sealed class CharacterFindings
{
    /// <summary>Characters that no file can hold; U+FFFD stands in for each.</summary>
    public CharacterTally Forbidden { get; } = new();

    /// <summary>Characters replaced by what is meant: <c>⽤（U+2F64）→用</c>.</summary>
    public CharacterTally Replaced { get; } = new();

    /// <summary>Invisible characters that were removed.</summary>
    public CharacterTally Removed { get; } = new();

    /// <summary>Line and paragraph separators that became line breaks.</summary>
    public CharacterTally LineBreaks { get; } = new();

    /// <summary>Marks and overrides of the writing direction that were removed.</summary>
    public CharacterTally Directions { get; } = new();

    /// <summary>Signs that a character or a picture was lost earlier: U+FFFD, U+FFFC. They stay.</summary>
    public CharacterTally Lost { get; } = new();

    /// <summary>Private-use characters. They stay.</summary>
    public CharacterTally Private { get; } = new();

    /// <summary>Compatibility ideographs. They stay.</summary>
    public CharacterTally Compatibility { get; } = new();

    /// <summary>Numbers in Chinese numerals with a wrong sign for 〇: <c>二○二六</c>, to be written 二〇二六. They stay.</summary>
    public CharacterTally Zeros { get; } = new();
}
