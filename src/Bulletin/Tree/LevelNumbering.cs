using Bulletin.Text;

namespace Bulletin;

/// <summary>How the headings of one level are numbered.</summary>
/// <param name="Format">The format of the numeral.</param>
/// <exception cref="ArgumentNullException">The argument is null.</exception>
public sealed record LevelNumbering(NumeralFormat Format)
{
    /// <summary>The format.</summary>
    public NumeralFormat Format
    {
        get;
        init => field = Argument.NotNull(value, nameof(Format));
    } = Argument.NotNull(Format, nameof(Format));

    /// <summary>Whether the numbers run on through the whole document; by default they begin anew under each heading above.</summary>
    public bool Continuous { get; init; }

    /// <summary>Whether a heading that is the only one of its level under the heading above gets no numeral; false by default.</summary>
    public bool OmitOnlyChild { get; init; }
}
