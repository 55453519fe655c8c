namespace Bulletin;

/// <summary>What distinguishes a run from the text around it. By role, not by look: how strong text looks is the style profile's business.</summary>
[Flags]
public enum TextStyle
{
    /// <summary>Ordinary text.</summary>
    Plain = 0,

    /// <summary>Strong text (着重), <c>**x**</c> in Markdown.</summary>
    Strong = 1,

    /// <summary>Emphasised text, <c>[x]{强调}</c> in Markdown.</summary>
    Emphasis = 2,

    /// <summary>Subscript (下标), <c>H~2~O</c> in Markdown.</summary>
    Subscript = 4,

    /// <summary>Superscript (上标), <c>m^2^</c> in Markdown.</summary>
    Superscript = 8,
}
