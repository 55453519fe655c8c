using System.Reflection;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A field of a type of the model, as files and templates name it.</summary>
public sealed class ReportField
{
    internal ReportField(
        PropertyInfo property,
        ReportFieldKind kind,
        Type itemType,
        int listDepth,
        bool required,
        bool allowsNull,
        bool acceptsSingle,
        TermAttribute term)
    {
        Property = property;
        Kind = kind;
        ItemType = itemType;
        ListDepth = listDepth;
        IsRequired = required;
        AllowsNull = allowsNull;
        AcceptsSingle = acceptsSingle;
        Term = term.Chinese;
        Note = term.Note;
        Name = ReportSchema.FileName(property.Name);
    }

    /// <summary>The name in files: <c>titleLines</c>.</summary>
    public string Name { get; }

    /// <summary>The Chinese term.</summary>
    public string Term { get; }

    /// <summary>A note for filling in the field, in Chinese, such as whether a final 。 is added; null if the term is sufficient.</summary>
    public string? Note { get; }

    /// <summary>What it holds, or what the items of its list hold.</summary>
    public ReportFieldKind Kind { get; }

    /// <summary>How many lists deep the values lie: 0 for a single value, 1 for a list, 2 for the rows of a table.</summary>
    public int ListDepth { get; }

    /// <summary>Whether a file must give it.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether a file may give a list of one as that one.</summary>
    public bool AcceptsSingle { get; }

    /// <summary>The type of the object, where <see cref="Kind"/> is <see cref="ReportFieldKind.Object"/>; else null.</summary>
    public ReportType? Type => Kind == ReportFieldKind.Object ? ReportSchema.TypeOf(ItemType) : null;

    /// <summary>The words, where <see cref="Kind"/> is <see cref="ReportFieldKind.Term"/>; else none.</summary>
    public ValueList<ReportTerm> Terms => Kind == ReportFieldKind.Term ? ReportSchema.TermsOf(ItemType) : [];

    /// <summary>Whether the value may be null: it is unless it is given.</summary>
    internal bool AllowsNull { get; }

    internal PropertyInfo Property { get; }

    internal Type ItemType { get; }
}
