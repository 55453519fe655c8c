namespace Bulletin.Files;

/// <summary>The few words of the file format that no type of the model has.</summary>
internal static class Notation
{
    /// <summary>The field of a rich text: <c>{ md: "PM~2.5~" }</c>.</summary>
    public const string Markdown = "md";

    /// <summary>How dates are written: <c>2026-01-05</c>.</summary>
    public const string Date = "yyyy-MM-dd";
}
