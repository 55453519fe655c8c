namespace Bulletin;

/// <summary>Where the pictures of a notice come from. Nothing is looked for elsewhere: neither in the current folder nor on a network.</summary>
public interface IPictureSource
{
    /// <summary>
    /// The picture of that name, to be read once and disposed of; null if there is none. Names are relative, with <c>/</c> between folders, and never lead upwards: others are refused before
    /// a source is asked. What is thrown for want of access (<see cref="IOException"/>, <see cref="UnauthorizedAccessException"/>) becomes a diagnostic.
    /// </summary>
    Stream? Open(string name);
}
