namespace Bulletin;

/// <summary>Kinds of roles.</summary>
internal static class ItemRoles
{
    /// <summary>Whether it is text or a picture that pages have beside the document's own: page numbers, headers and the like.</summary>
    public static bool IsFurniture(this ItemRole role) =>
        role is ItemRole.PageNumber or ItemRole.PageHeader or ItemRole.PageFooter or ItemRole.Letterhead or ItemRole.DraftMark;
}
