namespace Bulletin.Text;

/// <summary>The Chinese term of a type, a field or an enumeration value: how it is written in files, and other words it is read from.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class TermAttribute(string chinese, params string[] alsoRead) : Attribute
{
    /// <summary>The term.</summary>
    public string Chinese { get; } = chinese;

    /// <summary>A note for filling in the field, in Chinese, for the JSON schema; null if the term is sufficient.</summary>
    public string? Note { get; init; }

    /// <summary>Other Chinese words that mean the same.</summary>
    public string[] AlsoRead { get; } = alsoRead;
}
