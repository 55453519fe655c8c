namespace Bulletin;

/// <summary>An office's own format, which <see cref="NoticeOptions.Reference"/> gives to all files: a reference document (<c>ReferenceDocument</c> in Bulletin.Docx), or a source of the application's own.</summary>
public interface IReferenceFormat
{
    /// <summary>Reads the format. Must be safe to call from several threads, and return the same for the same profile.</summary>
    /// <param name="profile">The profile to change: values that the format does not give stay.</param>
    ReferenceFormat Read(StyleProfile profile);
}
