using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>
/// The named styles: the one place where a look is written. Built-in names where Word has one (so navigation and the gallery work), the standard's own terms for the rest.
/// What is body text rests on 公文正文, so that changing that style changes all of it.
/// </summary>
internal sealed class StylesPart
{
    private readonly StyleProfile _profile;
    private readonly Length _cell;

    private StylesPart(StyleProfile profile) => (_profile, _cell) = (profile, profile.Grid.Cell);

    /// <summary>The styles; <paramref name="lists"/> are those whose paragraphs a list numbers.</summary>
    public static W.Styles Build(StyleProfile profile, ValueList<ListStyle> lists)
    {
        var part = new StylesPart(profile);
        var styles = part.Styles(lists);
        foreach (var style in styles.Elements<W.Style>())
        {
            if (lists.FirstOrDefault(entry => entry.Style == style.StyleId?.Value) is { } hung)
            {
                (style.StyleParagraphProperties ??= new()).NumberingProperties = hung.Place.Properties();
            }
        }

        return styles;
    }

    private W.Styles Styles(ValueList<ListStyle> lists)
    {
        var styles = new W.Styles(BaseStyles.Build(_profile));
        styles.Append(Body());
        if (_profile.Form != DocumentForm.Web)
        {
            styles.Append(MastheadStyles.Build(_profile));
        }

        styles.Append(Title(), Recipients());
        for (var level = 1; level <= _profile.Headings.Count; level++)
        {
            styles.Append(Heading(level), HeadingCharacters(level));
            if (lists.Any(entry => entry.Style == StyleId.RunIn(level)))
            {
                styles.Append(RunIn(level));
            }
        }

        styles.Append(Contacts(), AttachmentNote(), Signature(), JointSignature(), Post(), Date(), Remark(), AttachmentLabel(), AttachmentTitle());
        styles.Append(TableStyles.Build(_profile));
        styles.Append(FigureStyles.Build(_profile));
        styles.Append(ImprintStyles.Build(_profile));
        styles.Append(FooterStyles.Build(_profile));
        styles.Append(CharacterStyles.Build());
        return styles;
    }

    private W.Style Body()
    {
        var style = Looks.Paragraph(StyleId.Body, "公文正文", StyleId.Normal);
        style.StyleParagraphProperties = new() { Indentation = Indent.FirstLine(_cell, _profile.Body.FirstLineIndent) };
        return style;
    }

    private W.Style Title()
    {
        var style = Looks.Paragraph(StyleId.Title, "Title", StyleId.Normal, next: StyleId.Body);
        style.StyleParagraphProperties = new()
        {
            KeepNext = new(),
            KeepLines = new(),
            SpacingBetweenLines = new() { Before = Looks.Twips(_profile.Title.SpaceAbove(_profile)), After = Looks.Twips(_profile.Grid.Pitch * _profile.Title.BlankLinesBelow) },
            Justification = new() { Val = W.JustificationValues.Center },
        };
        style.StyleRunProperties = Looks.Untracked(_profile.Fonts.For(_profile.Title.Font), _profile.Title.Size);
        return style;
    }

    private W.Style Recipients()
    {
        var style = Looks.Paragraph(StyleId.Recipients, "主送机关", StyleId.Body, next: StyleId.Body);
        style.StyleParagraphProperties = new() { Indentation = Indent.FirstLine(_cell, _profile.Recipients.Indent) };
        return style;
    }

    private W.Style Heading(int level)
    {
        var heading = _profile.Headings[level - 1];
        var style = Looks.Paragraph(StyleId.Heading(level), "heading " + level.ToString(CultureInfo.InvariantCulture), StyleId.Body, StyleId.Body, StyleId.HeadingCharacters(level));
        style.StyleParagraphProperties = new()
        {
            KeepNext = new(),
            KeepLines = new(),
            Indentation = Indent.FirstLine(_cell, heading.FirstLineIndent),
            OutlineLevel = new() { Val = level - 1 },
        };
        style.StyleRunProperties = Looks.Run(_profile.Fonts.For(heading.Font), heading.Size);
        return style;
    }

    private W.Style HeadingCharacters(int level)
    {
        var heading = _profile.Headings[level - 1];
        var style = Looks.Character(StyleId.HeadingCharacters(level), "heading " + level.ToString(CultureInfo.InvariantCulture) + " Char", custom: true);
        style.LinkedStyle = new() { Val = StyleId.Heading(level) };
        style.StyleRunProperties = Looks.Run(_profile.Fonts.For(heading.Font), heading.Size);
        return style;
    }

    // Body text in all but the numeral.
    private static W.Style RunIn(int level) => Looks.Paragraph(StyleId.RunIn(level), $"{"一二三四"[level - 1]}级标题接排", StyleId.Body, StyleId.Body);

    private static W.Style Contacts() => Looks.Paragraph(StyleId.Contacts, "联系方式", StyleId.Body);

    // Contextual spacing: the blank line stands above the first of several such paragraphs only.
    private W.Style AttachmentNote()
    {
        var note = _profile.AttachmentNote;
        var style = Looks.Paragraph(StyleId.AttachmentNote, "附件说明", StyleId.Body);
        style.StyleParagraphProperties = new()
        {
            KeepLines = new(),
            SpacingBetweenLines = Looks.BlankLines(_profile.Grid, note.BlankLinesAbove, 0),
            Indentation = Indent.Hanging(_cell, note.Indent * 2, (note.Indent * 2) + Standard.ReferenceMetrics.HalfCells(note.Label)),
            ContextualSpacing = new(),
        };
        return style;
    }

    private W.Style Signature()
    {
        var style = Looks.Paragraph(StyleId.Signature, "发文机关署名", StyleId.Body, next: StyleId.Date);
        style.StyleParagraphProperties = new()
        {
            KeepNext = new(),
            KeepLines = new(),
            SpacingBetweenLines = Looks.BlankLines(_profile.Grid, _profile.Signature.BlankLinesAbove, 0),
            Indentation = Indent.Right(_cell, _profile.Signature.RightIndent * 2),
            ContextualSpacing = new(),
            Justification = new() { Val = W.JustificationValues.Right },
        };
        return style;
    }

    // Bodies beside each other stand at tab stops, each paragraph's own; the space between their rows is for the seals.
    private W.Style JointSignature()
    {
        var style = Looks.Paragraph(StyleId.JointSignature, "联合署名", StyleId.Signature, next: StyleId.Date);
        style.StyleParagraphProperties = new()
        {
            SpacingBetweenLines = Looks.BlankLines(_profile.Grid, _profile.Signature.SealRowLines - 1, 0),
            Indentation = Indent.Right(_cell, 0),
            ContextualSpacing = new() { Val = Looks.Off },
            Justification = new() { Val = W.JustificationValues.Left },
        };
        return style;
    }

    private W.Style Post()
    {
        var style = Looks.Paragraph(StyleId.Post, "签发人职务", StyleId.Signature, next: StyleId.Date);
        style.StyleParagraphProperties = new()
        {
            Indentation = Indent.Right(_cell, _profile.Signature.PostRight(_cell)),
            ContextualSpacing = new() { Val = Looks.Off },
        };
        return style;
    }

    private W.Style Date()
    {
        var style = Looks.Paragraph(StyleId.Date, "Date", StyleId.Body, next: StyleId.Body);
        style.StyleParagraphProperties = new()
        {
            KeepLines = new(),
            Indentation = Indent.Right(_cell, _profile.Signature.RightIndent * 2),
            Justification = new() { Val = W.JustificationValues.Right },
        };
        return style;
    }

    private W.Style Remark()
    {
        var style = Looks.Paragraph(StyleId.Remark, "附注", StyleId.Body);
        style.StyleParagraphProperties = new() { Indentation = Indent.FirstLine(_cell, _profile.Remark.Indent) };
        return style;
    }

    private W.Style AttachmentLabel()
    {
        var style = Looks.Paragraph(StyleId.AttachmentLabel, "附件标识", StyleId.Normal, next: StyleId.AttachmentTitle);
        style.StyleParagraphProperties = new() { KeepNext = new(), PageBreakBefore = new() };
        style.StyleRunProperties = Looks.Run(_profile.Fonts.For(_profile.Attachment.LabelFont), _profile.Attachment.LabelSize);
        return style;
    }

    private W.Style AttachmentTitle()
    {
        var attachment = _profile.Attachment;
        var style = Looks.Paragraph(StyleId.AttachmentTitle, "附件标题", StyleId.Normal, next: StyleId.Body);
        style.StyleParagraphProperties = new()
        {
            KeepNext = new(),
            KeepLines = new(),
            SpacingBetweenLines = Looks.BlankLines(_profile.Grid, attachment.TitleLine - 2, attachment.BlankLinesBelowTitle),
            Justification = new() { Val = W.JustificationValues.Center },
            OutlineLevel = new() { Val = 0 },
        };
        style.StyleRunProperties = Looks.Untracked(_profile.Fonts.For(attachment.TitleFont), attachment.TitleSize);
        return style;
    }
}
