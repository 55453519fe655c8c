namespace Bulletin.Text;

/// <summary>Words that do not say which value of an enumeration is meant: they are refused with the choices.</summary>
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = true)]
internal sealed class AskBackAttribute(string chinese, string english, params string[] words) : Attribute
{
    /// <summary>What to write instead, in Chinese.</summary>
    public string Chinese { get; } = chinese;

    /// <summary>The same in English.</summary>
    public string English { get; } = english;

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; } = words;
}
