namespace Bulletin.Html;

/// <summary>Writes what formal documents have besides the text: masthead (版头) and imprint (版记).</summary>
internal sealed class HeadAndFoot(HtmlWriter writer, StyleProfile profile, RichTextWriter texts)
{
    /// <summary>The masthead; each name of a mark of several bodies on a line of its own.</summary>
    public void Write(MastheadBlock masthead)
    {
        var path = masthead.Origin.Place;
        writer.Open("header", "masthead").Line();
        if (profile.Form == DocumentForm.Letter)
        {
            Letter(masthead, path);
            writer.Close("header").Line();
            return;
        }

        Items([masthead.CopyNumber, masthead.Classification, masthead.Urgency], path);

        foreach (var body in masthead.IssuerMark)
        {
            Item(body, "issuer-mark", path);
        }

        // The number stands on the last line of the approvers.
        if (masthead.Approvers.Count <= profile.Masthead.ApproversPerLine)
        {
            Item(masthead.ReferenceNumber, "reference-number", path);
            Approvers(masthead, path);
        }
        else
        {
            Approvers(masthead, path);
            Item(masthead.ReferenceNumber, "reference-number", path);
        }

        writer.Close("header").Line();
    }

    /// <summary>The imprint: that of a letter has no printing office and no date (§10.1). Nothing where it says nothing.</summary>
    public void Write(ImprintBlock imprint)
    {
        var path = imprint.Origin.Place;
        var style = profile.Imprint;
        var (printingOffice, printDate) = style.HasPrinting ? (imprint.PrintingOffice, imprint.PrintDate) : (null, null);
        if (imprint.Recipients.Count + imprint.CopyTo.Count == 0 && printingOffice is null && printDate is null)
        {
            return;
        }

        writer.Open("footer", "imprint").Line();
        Bodies(style.RecipientsLabel, imprint.Recipients, path);
        Bodies(style.CopyToLabel, imprint.CopyTo, path);
        if (printingOffice is { } office)
        {
            Item(office, "printing-office", path);
        }

        if (printDate is { } date)
        {
            writer.Open("p", "print-date");
            BlockWriter.Date(writer, date);
            writer.Text(style.PrintedLabel, path).Close("p").Line();
        }

        writer.Close("footer").Line();
    }

    // The name of the leading body alone, then the items, the first of them beside the number (§10.1).
    private void Letter(MastheadBlock masthead, string? path)
    {
        foreach (var name in profile.Masthead.Mark(masthead.IssuerMark).Names.Take(1))
        {
            Item(name, "issuer-mark", path);
        }

        List<RichText> items = [.. new[] { masthead.CopyNumber, masthead.Classification, masthead.Urgency }.Where(item => !item.IsBlank)];
        Items(items.Take(1), path);
        Item(masthead.ReferenceNumber, "reference-number", path);
        Items(items.Skip(1), path);
    }

    private void Items(IEnumerable<RichText> items, string? path)
    {
        foreach (var item in items)
        {
            Item(item, "masthead-item", path);
        }
    }

    private void Approvers(MastheadBlock masthead, string? path)
    {
        if (masthead.Approvers.Count == 0)
        {
            return;
        }

        writer.Open("p", "approvers").Text(profile.Masthead.ApproverLabel, path);
        for (var i = 0; i < masthead.Approvers.Count; i++)
        {
            texts.Plain(i == 0 ? masthead.Approvers[i] : "　" + masthead.Approvers[i], path);
        }

        writer.Close("p").Line();
    }

    private void Bodies(string label, ValueList<RichText> names, string? path)
    {
        if (names.Count > 0)
        {
            Item(profile.Imprint.Text(label, names), "copy-to", path);
        }
    }

    private void Item(RichText text, string role, string? path)
    {
        if (text.IsBlank)
        {
            return;
        }

        writer.Open("p", role);
        texts.Plain(text, path);
        writer.Close("p").Line();
    }
}
