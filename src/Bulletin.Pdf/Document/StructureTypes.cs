namespace Bulletin.Pdf;

/// <summary>The standard structure types (ISO 32000-1 §14.8.4) of what the pages say.</summary>
internal static class StructureTypes
{
    /// <summary>The type, without its solidus.</summary>
    public static ReadOnlySpan<byte> Of(StructureRole role) => role switch
    {
        StructureRole.Title => "Title"u8,
        StructureRole.Heading1 => "H1"u8,
        StructureRole.Heading2 => "H2"u8,
        StructureRole.Heading3 => "H3"u8,
        StructureRole.Heading4 => "H4"u8,
        StructureRole.Link => "Link"u8,
        StructureRole.Table => "Table"u8,
        StructureRole.TableRow => "TR"u8,
        StructureRole.TableHeader => "TH"u8,
        StructureRole.TableCell => "TD"u8,
        StructureRole.Caption => "Caption"u8,
        StructureRole.Figure => "Figure"u8,
        StructureRole.Masthead or StructureRole.Attachment => "Sect"u8,
        _ => "P"u8,
    };
}
