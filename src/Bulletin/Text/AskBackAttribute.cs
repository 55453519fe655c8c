namespace Bulletin.Text;

/// <summary>A word that does not say which value of an enumeration is meant: it is refused with the choices.</summary>
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = true)]
internal sealed class AskBackAttribute(string word, string chinese, string english) : Attribute
{
    /// <summary>The word.</summary>
    public string Word { get; } = word;

    /// <summary>What to write instead, in Chinese.</summary>
    public string Chinese { get; } = chinese;

    /// <summary>The same in English.</summary>
    public string English { get; } = english;
}
