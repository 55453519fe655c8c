using Bulletin.Standard;

namespace Bulletin;

/// <summary>
/// The format of a document, whole: every figure, with its clause and its strength. <see cref="Gb9704.Profile"/> gives the standard's;
/// variants are made by <c>with</c>, or read from a file by <see cref="StyleProfileFile"/>.
/// </summary>
/// <remarks>
/// Some figures follow from others, and <see cref="Resolve"/> computes them: the pitch from <see cref="TextGrid.LinesPerPage"/> (or the
/// lines from the pitch), the tracking from <see cref="TextGrid.CellsPerLine"/> (or the cells from tracking and size), margins from the
/// type area (or the type area from the margins). A figure that differs from the standard's is taken as given; the others follow.
/// Renderers and <see cref="Notice"/> resolve the profiles that they get.
/// </remarks>
public sealed record StyleProfile
{
    /// <summary>The form it is for.</summary>
    [Clause("GB/T 9704-2012 §10", Strength.Required)]
    [StyleField("公文格式")]
    public required DocumentForm Form { get; init; }

    /// <summary>How the type area is read.</summary>
    [Clause("GB/T 33476.2-2016 §6.2", Strength.Recommended)]
    [StyleField("版心算法")]
    public required PageReading Reading { get; init; }

    /// <summary>Sheet and type area.</summary>
    [Clause("GB/T 9704-2012 §5", Strength.Required)]
    [StyleField("纸张和版心")]
    public required PageGeometry Page { get; init; }

    /// <summary>Lines and cells.</summary>
    [Clause("GB/T 9704-2012 §5.2.3", Strength.Normal)]
    [StyleField("行与字")]
    public required TextGrid Grid { get; init; }

    /// <summary>The family names of the fonts.</summary>
    [Clause("GB/T 9704-2012 §5.2.2", Strength.Practice)]
    [StyleField("字体名")]
    public required FontNames Fonts { get; init; }

    /// <summary>Line breaking.</summary>
    [Clause("GB/T 9704-2012 §9", Strength.Required)]
    [StyleField("避头尾")]
    public required LineBreakRules LineBreaks { get; init; }

    /// <summary>The body.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Required)]
    [StyleField("正文")]
    public required BodyStyle Body { get; init; }

    /// <summary>The masthead.</summary>
    [Clause("GB/T 9704-2012 §7.2", Strength.Required)]
    [StyleField("版头")]
    public required MastheadStyle Masthead { get; init; }

    /// <summary>What letters have besides.</summary>
    [Clause("GB/T 9704-2012 §10.1", Strength.Required)]
    [StyleField("信函")]
    public required LetterStyle Letter { get; init; }

    /// <summary>The title.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Required)]
    [StyleField("标题")]
    public required TitleStyle Title { get; init; }

    /// <summary>The lines under the title.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Practice)]
    public required SubtitleStyle Subtitle { get; init; }

    /// <summary>The main recipients.</summary>
    [Clause("GB/T 9704-2012 §7.3.2", Strength.Required)]
    [StyleField("主送机关")]
    public required RecipientsStyle Recipients { get; init; }

    /// <summary>The headings, level by level: four.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Required)]
    [StyleField("各级标题")]
    public required ValueList<HeadingStyle> Headings { get; init; }

    /// <summary>The attachment note.</summary>
    [Clause("GB/T 9704-2012 §7.3.4", Strength.Required)]
    [StyleField("附件说明")]
    public required AttachmentNoteStyle AttachmentNote { get; init; }

    /// <summary>Signature and date.</summary>
    [Clause("GB/T 9704-2012 §7.3.5", Strength.Required)]
    [StyleField("署名和成文日期")]
    public required SignatureStyle Signature { get; init; }

    /// <summary>The remark.</summary>
    [Clause("GB/T 9704-2012 §7.3.6", Strength.Required)]
    [StyleField("附注")]
    public required RemarkStyle Remark { get; init; }

    /// <summary>Attachments.</summary>
    [Clause("GB/T 9704-2012 §7.3.7", Strength.Required)]
    [StyleField("附件")]
    public required AttachmentStyle Attachment { get; init; }

    /// <summary>The imprint.</summary>
    [Clause("GB/T 9704-2012 §7.4", Strength.Required)]
    [StyleField("版记")]
    public required ImprintStyle Imprint { get; init; }

    /// <summary>Tables.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("表格")]
    public required TableStyle Table { get; init; }

    /// <summary>Figures.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("图")]
    public required FigureStyle Figure { get; init; }

    /// <summary>Page numbers.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Required)]
    [StyleField("页码")]
    public required PageNumberStyle PageNumber { get; init; }

    /// <summary>
    /// Checks the profile: values out of their bounds, values that contradict each other, a type area without room. All problems are
    /// reported together, each with the path of its value (<c>page.typeAreaWidth</c>). Empty for a profile that can be used.
    /// </summary>
    public ValueList<Diagnostic> Validate() => StyleValidation.Validate(this);

    /// <summary>The values that are not the standard's for this form and reading, in the order of the model.</summary>
    /// <exception cref="NoticeException">The profile cannot be used; holds all problems.</exception>
    public ValueList<StyleDeviation> Deviations()
    {
        NoticeException.ThrowIfAny(Validate());
        var basis = StyleResolution.BasisOf(this);
        return StyleFields.All
            .Where(field => !Equals(field.Get(this), field.Get(basis)))
            .Select(field => new StyleDeviation(
                field.Path,
                field.Term,
                StyleValue.Words(field, field.Get(this)).Chinese,
                StyleValue.Words(field, field.Get(basis)).Chinese,
                field.Clause,
                field.Strength))
            .ToValueList();
    }

    /// <summary>Returns the profile with the values that follow from those that were changed. Does not change a profile of the standard.</summary>
    /// <exception cref="NoticeException">The profile cannot be used; holds all problems.</exception>
    public StyleProfile Resolve()
    {
        if (ReferenceEquals(this, Gb9704.Known(this)))
        {
            return this;
        }

        NoticeException.ThrowIfAny(Validate());
        return StyleResolution.Resolve(this);
    }

    /// <summary>
    /// Returns the profile for another form: values that differ from the standard's for <see cref="Form"/> stay, the others are the
    /// standard's for the new form.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <exception cref="NoticeException">The profile cannot be used; holds all problems.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    public StyleProfile For(DocumentForm form)
    {
        NoticeException.ThrowIfAny(Validate());
        return For(form, Reading, StyleResolution.TableSizeOf(this));
    }

    /// <summary>The same for another form, reading and size of the text in tables. The profile can be used.</summary>
    internal StyleProfile For(DocumentForm form, PageReading reading, TableSize tableSize)
    {
        var (basis, target) = (StyleResolution.BasisOf(this), Gb9704.Profile(form, reading, tableSize));
        return ReferenceEquals(basis, target) ? this : StyleFields.Carry(this, basis, target);
    }

    /// <summary>The same looks on a sheet for tables set sideways: 15 lines a page.</summary>
    internal StyleProfile Turned()
    {
        var page = Page.Turned();
        return this with { Page = page, Grid = Grid with { LinesPerPage = (int)((page.Height - page.MarginTop - page.MarginBottom).Emu / Grid.Pitch.Emu) } };
    }
}
