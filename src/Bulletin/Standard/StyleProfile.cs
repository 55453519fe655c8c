namespace Bulletin;

/// <summary>
/// How a document looks, whole: every figure, with its clause and its strength. <see cref="Gb9704.Profile"/> gives the standard's; variants are made by <c>with</c>.
/// </summary>
public sealed record StyleProfile
{
    /// <summary>The form it is for.</summary>
    [Clause("GB/T 9704-2012 §10", Strength.Required)]
    public required DocumentForm Form { get; init; }

    /// <summary>How the type area is read.</summary>
    [Clause("GB/T 33476.2-2016 §6.2", Strength.Recommended)]
    public required PageReading Reading { get; init; }

    /// <summary>Sheet and type area.</summary>
    [Clause("GB/T 9704-2012 §5", Strength.Required)]
    public required PageGeometry Page { get; init; }

    /// <summary>Lines and cells.</summary>
    [Clause("GB/T 9704-2012 §5.2.3", Strength.Normal)]
    public required TextGrid Grid { get; init; }

    /// <summary>The family names of the fonts.</summary>
    [Clause("GB/T 9704-2012 §5.2.2", Strength.Practice)]
    public required FontNames Fonts { get; init; }

    /// <summary>Line breaking.</summary>
    [Clause("GB/T 9704-2012 §9", Strength.Required)]
    public required LineBreakRules LineBreaks { get; init; }

    /// <summary>The body.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Required)]
    public required BodyStyle Body { get; init; }

    /// <summary>The masthead.</summary>
    [Clause("GB/T 9704-2012 §7.2", Strength.Required)]
    public required MastheadStyle Masthead { get; init; }

    /// <summary>What letters have besides.</summary>
    [Clause("GB/T 9704-2012 §10.1", Strength.Required)]
    public required LetterStyle Letter { get; init; }

    /// <summary>The title.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Required)]
    public required TitleStyle Title { get; init; }

    /// <summary>The lines under the title.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Practice)]
    public required SubtitleStyle Subtitle { get; init; }

    /// <summary>The main recipients.</summary>
    [Clause("GB/T 9704-2012 §7.3.2", Strength.Required)]
    public required RecipientsStyle Recipients { get; init; }

    /// <summary>The headings, level by level: four.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Required)]
    public required ValueList<HeadingStyle> Headings { get; init; }

    /// <summary>The attachment note.</summary>
    [Clause("GB/T 9704-2012 §7.3.4", Strength.Required)]
    public required AttachmentNoteStyle AttachmentNote { get; init; }

    /// <summary>Signature and date.</summary>
    [Clause("GB/T 9704-2012 §7.3.5", Strength.Required)]
    public required SignatureStyle Signature { get; init; }

    /// <summary>The remark.</summary>
    [Clause("GB/T 9704-2012 §7.3.6", Strength.Required)]
    public required RemarkStyle Remark { get; init; }

    /// <summary>Attachments.</summary>
    [Clause("GB/T 9704-2012 §7.3.7", Strength.Required)]
    public required AttachmentStyle Attachment { get; init; }

    /// <summary>The imprint.</summary>
    [Clause("GB/T 9704-2012 §7.4", Strength.Required)]
    public required ImprintStyle Imprint { get; init; }

    /// <summary>Tables.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    public required TableStyle Table { get; init; }

    /// <summary>Figures.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    public required FigureStyle Figure { get; init; }

    /// <summary>Page numbers.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Required)]
    public required PageNumberStyle PageNumber { get; init; }

    /// <summary>The same looks on a sheet for tables set sideways: 15 lines a page.</summary>
    internal StyleProfile Turned()
    {
        var page = Page.Turned();
        return this with { Page = page, Grid = Grid with { LinesPerPage = (int)((page.Height - page.MarginTop - page.MarginBottom).Emu / Grid.Pitch.Emu) } };
    }
}
