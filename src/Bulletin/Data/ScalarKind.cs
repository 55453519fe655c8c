namespace Bulletin.Data;

/// <summary>What a file says about a single value.</summary>
internal enum ScalarKind
{
    /// <summary>Text in quotes, or a YAML block.</summary>
    Text,

    /// <summary>YAML without quotes: what it is depends on the field, so that a telephone number stays text and <c>no</c> never becomes false.</summary>
    Plain,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary>A JSON true or false.</summary>
    Boolean,

    /// <summary>A JSON null.</summary>
    Null,
}
