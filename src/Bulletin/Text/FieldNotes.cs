namespace Bulletin.Text;

/// <summary>Notes on fields that several fields share: who gives the mark at the end of a text.</summary>
internal static class FieldNotes
{
    /// <summary>The template adds the mark.</summary>
    public const string Completed = "末尾没有标点的，印出时补上句号。";

    /// <summary>The template adds the mark where the title runs into a text; a heading on a line of its own has none.</summary>
    public const string Title = "末尾不写句号；标题接正文时，印出时补上。";

    /// <summary>The template adds the mark between the items.</summary>
    public const string Item = "末尾不写标点；各项之间的分号和最后的句号，印出时补上。";

    /// <summary>The text prints as typed.</summary>
    public const string Whole = "整段照印，末尾的标点由报告写明。";
}
