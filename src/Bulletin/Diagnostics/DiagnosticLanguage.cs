namespace Bulletin;

/// <summary>The language of messages.</summary>
public enum DiagnosticLanguage
{
    /// <summary>Chinese, the default.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
