using System.Globalization;

namespace Bulletin.Docx;

/// <summary>
/// The named styles: the one place where a look is written. Built-in names where Word has one (so navigation and the gallery work), the standard's own terms for the rest.
/// What is body text rests on 公文正文, so that changing that style changes all of it.
/// </summary>
internal sealed class StylesPart
{
    // By HeadingAlignment; that of the body is its own.
    private static readonly string?[] Alignments = [null, Alignment.Left, Alignment.Centre, Alignment.Right];

    private readonly StyleProfile _profile;
    private readonly Length _cell;

    private StylesPart(StyleProfile profile) => (_profile, _cell) = (profile, profile.Grid.Cell);

    /// <summary>Writes the part.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="lists">The styles whose paragraphs a list numbers.</param>
    /// <param name="hasSubtitle">Whether there are lines under the title; few documents have any.</param>
    /// <param name="furniture">The page furniture of the application; null for none.</param>
    public static void Write(
        WordWriter writer, StyleProfile profile, ValueList<ListStyle> lists, bool hasSubtitle, PageFurniture? furniture = null)
    {
        writer.Start("styles");
        BaseStyles.WriteDefaults(writer, profile);
        foreach (var style in new StylesPart(profile).Styles(lists, hasSubtitle).Concat(FurnitureStyles.Build(profile, furniture)))
        {
            var hung = lists.FirstOrDefault(entry => entry.Style == style.Id);
            LookWriter.Write(writer, hung is null ? style : style with { Paragraph = (style.Paragraph ?? new()) with { List = hung.Place } });
        }

        writer.End();
    }

    private List<StyleLook> Styles(ValueList<ListStyle> lists, bool hasSubtitle)
    {
        List<StyleLook> styles = [.. BaseStyles.Build(_profile), Body()];
        if (_profile.Form != DocumentForm.Web)
        {
            styles.AddRange(MastheadStyles.Build(_profile));
        }

        styles.AddRange(hasSubtitle ? [Title(), Subtitle(), Recipients()] : [Title(), Recipients()]);
        for (var level = 1; level <= _profile.Headings.Count; level++)
        {
            styles.AddRange([Heading(level), HeadingCharacters(level)]);
            if (lists.Any(entry => entry.Style == StyleId.RunIn(level)))
            {
                styles.Add(RunIn(level));
            }
        }

        styles.AddRange(
        [
            Contacts(), AttachmentNote(), Signature(), JointSignature(), Post(), Date(), Remark(), AttachmentLabel(), AttachmentTitle(),
            .. TableStyles.Build(_profile), .. FigureStyles.Build(_profile), .. ImprintStyles.Build(_profile), .. FooterStyles.Build(_profile), .. CharacterStyles.Build(),
        ]);
        return styles;
    }

    private StyleLook Body() => Looks.Paragraph(StyleId.Body, "公文正文", StyleId.Normal) with { Paragraph = new() { Indent = Indent.FirstLine(_cell, _profile.Body.FirstLineIndent) } };

    private StyleLook Title() => Looks.Paragraph(StyleId.Title, "Title", StyleId.Normal, next: StyleId.Body) with
    {
        Paragraph = new()
        {
            KeepNext = true,
            KeepLines = true,
            Spacing = new() { Before = _profile.Title.SpaceAbove(_profile), After = _profile.Grid.Pitch * _profile.Title.BlankLinesBelow },
            Alignment = Alignment.Centre,
        },
        Run = Looks.Untracked(_profile.Fonts.For(_profile.Title.Font), _profile.Title.Size) with
        {
            IsBold = _profile.Title.IsBold,
            Colour = _profile.Title.Colour == _profile.Body.Colour ? null : _profile.Title.Colour,
        },
    };

    private StyleLook Subtitle() => Looks.Paragraph(StyleId.Subtitle, "副题", StyleId.Normal, next: StyleId.Body) with
    {
        Paragraph = new()
        {
            KeepNext = true,
            KeepLines = true,
            Spacing = new() { After = _profile.Grid.Pitch * _profile.Title.BlankLinesBelow },
            Alignment = Alignment.Centre,
        },
        Run = Looks.Run(_profile.Fonts.For(_profile.Subtitle.Font), _profile.Subtitle.Size),
    };

    private StyleLook Recipients() => Looks.Paragraph(StyleId.Recipients, "主送机关", StyleId.Body, next: StyleId.Body) with
    {
        Paragraph = new() { Indent = Indent.FirstLine(_cell, _profile.Recipients.Indent) },
    };

    private StyleLook Heading(int level)
    {
        var heading = _profile.Headings[level - 1];
        return Looks.Paragraph(StyleId.Heading(level), "heading " + level.ToString(CultureInfo.InvariantCulture), StyleId.Body, StyleId.Body, StyleId.HeadingCharacters(level)) with
        {
            Paragraph = new()
            {
                KeepNext = true,
                KeepLines = true,
                Indent = Indent.FirstLine(_cell, heading.Indent),
                Alignment = Alignments[(int)heading.Alignment],
                OutlineLevel = level - 1,
            },
            Run = Looks.Run(_profile.Fonts.For(heading.Font), heading.Size) with { IsBold = heading.IsBold },
        };
    }

    private StyleLook HeadingCharacters(int level)
    {
        var heading = _profile.Headings[level - 1];
        return Looks.Character(StyleId.HeadingCharacters(level), "heading " + level.ToString(CultureInfo.InvariantCulture) + " Char", custom: true) with
        {
            Link = StyleId.Heading(level),
            Run = Looks.Run(_profile.Fonts.For(heading.Font), heading.Size) with { IsBold = heading.IsBold },
        };
    }

    // Body text in all but the numeral.
    private static StyleLook RunIn(int level) => Looks.Paragraph(StyleId.RunIn(level), $"{"一二三四"[level - 1]}级标题接排", StyleId.Body, StyleId.Body);

    private static StyleLook Contacts() => Looks.Paragraph(StyleId.Contacts, "联系方式", StyleId.Body);

    // Contextual spacing: the blank line stands above the first of several such paragraphs only.
    private StyleLook AttachmentNote()
    {
        var note = _profile.AttachmentNote;
        return Looks.Paragraph(StyleId.AttachmentNote, "附件说明", StyleId.Body) with
        {
            Paragraph = new()
            {
                KeepLines = true,
                Spacing = Looks.BlankLines(_profile.Grid, note.BlankLinesAbove, 0),
                Indent = Indent.Hanging(_cell, note.Indent * 2, (note.Indent * 2) + Standard.ReferenceMetrics.HalfCells(note.Label)),
                ContextualSpacing = true,
            },
        };
    }

    private StyleLook Signature() => Looks.Paragraph(StyleId.Signature, "发文机关署名", StyleId.Body, next: StyleId.Date) with
    {
        Paragraph = new()
        {
            KeepNext = true,
            KeepLines = true,
            Spacing = Looks.BlankLines(_profile.Grid, _profile.Signature.BlankLinesAbove, 0),
            Indent = Indent.Right(_cell, _profile.Signature.RightIndent * 2),
            ContextualSpacing = true,
            Alignment = Alignment.Right,
        },
    };

    // Bodies beside each other stand at tab stops, each paragraph's own; the space between their rows is for the seals.
    private StyleLook JointSignature() => Looks.Paragraph(StyleId.JointSignature, "联合署名", StyleId.Signature, next: StyleId.Date) with
    {
        Paragraph = new()
        {
            Spacing = Looks.BlankLines(_profile.Grid, _profile.Signature.SealRowLines - 1, 0),
            Indent = Indent.Right(_cell, 0),
            ContextualSpacing = false,
            Alignment = Alignment.Left,
        },
    };

    private StyleLook Post() => Looks.Paragraph(StyleId.Post, "签发人职务", StyleId.Signature, next: StyleId.Date) with
    {
        Paragraph = new() { Indent = Indent.Right(_cell, _profile.Signature.PostRight(_cell)), ContextualSpacing = false },
    };

    private StyleLook Date() => Looks.Paragraph(StyleId.Date, "Date", StyleId.Body, next: StyleId.Body) with
    {
        Paragraph = new() { KeepLines = true, Indent = Indent.Right(_cell, _profile.Signature.RightIndent * 2), Alignment = Alignment.Right },
    };

    private StyleLook Remark() => Looks.Paragraph(StyleId.Remark, "附注", StyleId.Body) with { Paragraph = new() { Indent = Indent.FirstLine(_cell, _profile.Remark.Indent) } };

    private StyleLook AttachmentLabel() => Looks.Paragraph(StyleId.AttachmentLabel, "附件标识", StyleId.Normal, next: StyleId.AttachmentTitle) with
    {
        Paragraph = new() { KeepNext = true, BeginsPage = true },
        Run = Looks.Run(_profile.Fonts.For(_profile.Attachment.LabelFont), _profile.Attachment.LabelSize),
    };

    private StyleLook AttachmentTitle()
    {
        var attachment = _profile.Attachment;
        return Looks.Paragraph(StyleId.AttachmentTitle, "附件标题", StyleId.Normal, next: StyleId.Body) with
        {
            Paragraph = new()
            {
                KeepNext = true,
                KeepLines = true,
                Spacing = Looks.BlankLines(_profile.Grid, attachment.TitleLine - 2, attachment.BlankLinesBelowTitle),
                Alignment = Alignment.Centre,
                OutlineLevel = 0,
            },
            Run = Looks.Untracked(_profile.Fonts.For(attachment.TitleFont), attachment.TitleSize),
        };
    }
}
