using Bulletin.Text;

namespace Bulletin.Layout;

/// <summary>The rows of the imprint (GB/T 9704-2012 §7.4), for the pages and for the DOCX alike.</summary>
internal static class ImprintArrangement
{
    /// <summary>The rows, from above; none where the imprint says nothing.</summary>
    public static List<ImprintRow> Rows(ImprintBlock imprint, StyleProfile profile, CellBuilder cells)
    {
        var style = profile.Imprint;
        List<ImprintRow> above = [.. Bodies(style.RecipientsLabel, imprint.Recipients, style, cells),
            .. Bodies(style.CopyToLabel, imprint.CopyTo, style, cells)];
        if (!style.HasPrinting)
        {
            return above;
        }

        List<ImprintRow> below = [.. Printing(imprint, profile, cells)];

        // A rule between what stands above the printing office and it; none between recipients and copies (§7.4.2, §7.4.3).
        return above.Count + below.Count == 0 ? [] :
        [
            Rule(style.OuterRule),
            .. above,
            .. above.Count > 0 && below.Count > 0 ? [Rule(style.InnerRule)] : (ImprintRow[])[],
            .. below,
            Rule(style.OuterRule),
        ];
    }

    /// <summary>How its characters are set.</summary>
    public static TextLook Look(ImprintStyle style, ItemRole role) => new(style.Font, style.Size, Length.Zero, role);

    /// <summary>From either edge of the type area to the text.</summary>
    public static Length Indent(ImprintStyle style) => style.Size * style.Indent;

    private static ImprintRow Rule(Length thickness) => new(ItemRole.Rule, RichText.Empty) { Thickness = thickness };

    private static IEnumerable<ImprintRow> Bodies(string label, ValueList<RichText> names, ImprintStyle style, CellBuilder cells) =>
        names.Count == 0 ? [] : [new(ItemRole.CopyTo, style.Text(label, names)) { Hang = Width(label, style, cells) }];

    private static Length Width(string label, ImprintStyle style, CellBuilder cells) =>
        new(cells.Of(label, Look(style, ItemRole.CopyTo)).Sum(cell => cell.Advance.Emu));

    // Office and date on one line, if they find room on it with a character between them; else the date below.
    private static IEnumerable<ImprintRow> Printing(ImprintBlock imprint, StyleProfile profile, CellBuilder cells)
    {
        var style = profile.Imprint;
        var date = imprint.PrintDate is { } day ? ((RichText)(ChineseDate.Format(day) + style.PrintedLabel)).From(imprint.PrintDateOrigin) : RichText.Empty;
        if (imprint.PrintingOffice is not { } office)
        {
            return date.IsEmpty ? [] : [new(ItemRole.PrintDate, date)];
        }

        var width = SignatureArrangement.Width(cells.Of(office, Look(style, ItemRole.PrintingOffice))) + style.Size + SignatureArrangement.Width(cells.Of(date, Look(style, ItemRole.PrintDate)));
        return date.IsEmpty || width <= profile.Page.TypeAreaWidth - (Indent(style) * 2)
            ? [new(ItemRole.PrintingOffice, office) { Right = date }]
            : [new(ItemRole.PrintingOffice, office), new(ItemRole.PrintDate, date)];
    }
}
