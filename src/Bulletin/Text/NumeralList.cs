namespace Bulletin.Text;

/// <summary>Whether 、 separates the numeral from the text or two items of a list, as in 一、二号泵站.</summary>
internal enum NumeralList
{
    /// <summary>No list.</summary>
    None,

    /// <summary>A list or not: 一、三级响应.</summary>
    Possible,

    /// <summary>A list.</summary>
    Clear,
}
