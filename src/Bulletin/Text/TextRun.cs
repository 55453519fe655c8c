using Bulletin.Text;

namespace Bulletin;

/// <summary>Characters of one style.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Style">Their style; plain by default.</param>
/// <exception cref="ArgumentNullException">The characters are null.</exception>
/// <exception cref="ArgumentOutOfRangeException">The style has an undefined flag.</exception>
public sealed record TextRun(string Text, TextStyle Style = TextStyle.Plain)
{
    /// <summary>The characters.</summary>
    public string Text { get; init => field = Argument.NotNull(value, nameof(Text)); } = Argument.NotNull(Text, nameof(Text));

    /// <summary>Their style; plain by default.</summary>
    public TextStyle Style { get; init => field = Checked(value); } = Checked(Style);

    /// <summary>Where the characters came from.</summary>
    public Origin Origin { get; init; }

    private const TextStyle All = TextStyle.Strong | TextStyle.Emphasis | TextStyle.Subscript | TextStyle.Superscript;

    private static TextStyle Checked(TextStyle style) => (style & ~All) == TextStyle.Plain
        ? style
        : throw new ArgumentOutOfRangeException(nameof(style), style, message: null);
}
