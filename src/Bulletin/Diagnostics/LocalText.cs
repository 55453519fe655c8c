namespace Bulletin.Diagnostics;

/// <summary>A part of a message that differs by language, such as “a list” for 列表.</summary>
internal sealed record LocalText(string Chinese, string English)
{
    /// <summary>The text in that language.</summary>
    public string In(DiagnosticLanguage language) => language == DiagnosticLanguage.Chinese ? Chinese : English;
}
