using Bulletin.Standard;

namespace Bulletin;

/// <summary>GB/T 9704-2012 and GB/T 33476.2-2016 as data. Every figure of theirs stands here and nowhere else; what it means is said at the property it is given to.</summary>
public static class Gb9704
{
    // 字号 in points: a convention of software, not of the standard.
    private static readonly Length Size2 = Length.Pt(22);
    private static readonly Length Size3 = Length.Pt(16);
    private static readonly Length Size4 = Length.Pt(14);
    private static readonly Length Size5 = Length.Pt(10.5);

    // The smallest with which 28 characters fit between margins of exactly 28 and 26 mm, a first line of 26 included however wide a reader takes the indent of two
    // characters to be (630 or 640 twips). With −4 twips they fit only if the margins give up 0.2 mm.
    private static readonly Length Tracking = Length.Twip(-5);

    // Two lines as GB/T 33476.2 measures them, between the edges of characters: a line is 15/8 of a 3号 of 5.54 mm.
    private static readonly Length TwoLines = Length.Mm(20.78);

    private static readonly Colour Black = new(0, 0, 0);

    // Made when they are asked for; a process that makes one notice asks for one.
    private static readonly StyleProfile?[,,] Profiles =
        new StyleProfile?[Enum.GetValues<DocumentForm>().Length, Enum.GetValues<PageReading>().Length, Enum.GetValues<TableSize>().Length];

    /// <summary>The standard's profile for a form, a reading of the type area and a size of the text in tables. The same instance each time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form, reading or size.</exception>
    public static StyleProfile Profile(DocumentForm form = DocumentForm.Web, PageReading reading = PageReading.Nominal, TableSize tableSize = TableSize.Size4)
    {
        if (!Enum.IsDefined(form) || !Enum.IsDefined(reading) || !Enum.IsDefined(tableSize))
        {
            throw new ArgumentOutOfRangeException(nameof(form));
        }

        ref var profile = ref Profiles[(int)form, (int)reading, (int)tableSize];
        return Volatile.Read(ref profile) ?? Interlocked.CompareExchange(ref profile, Make(form, reading, tableSize), null) ?? profile;
    }

    /// <summary>The instance that is known by form, reading and table of a profile; null if they are none of the standard's.</summary>
    internal static StyleProfile? Known(StyleProfile profile) =>
        Enum.IsDefined(profile.Form) && Enum.IsDefined(profile.Reading) && profile.Table is not null ? StyleResolution.BasisOf(profile) : null;

    /// <summary>The size of the text in tables.</summary>
    internal static Length TableTextSize(TableSize size) => size == TableSize.Size4 ? Size4 : Size5;

    /// <summary>The height of the rows of a table: the pitch, or two thirds of it in whole twips, as a word processor counts (386, 392).</summary>
    internal static Length TableRowPitch(Length pitch, TableSize size) => size == TableSize.Size4 ? pitch : Length.Twip(pitch.Twips * 2 / 3);

    private static StyleProfile Make(DocumentForm form, PageReading reading, TableSize tableSize) => new()
    {
        Form = form,
        Reading = reading,
        Page = Page(reading),
        Grid = new()
        {
            LinesPerPage = 22,
            CellsPerLine = 28,
            Pitch = Pitch(reading),
            Tracking = Tracking,
            Cell = Size3 + Tracking,
            BaselineHundredths = 80,
        },
        Fonts = new() { XiaoBiaoSong = "方正小标宋简体", FangSong = "仿宋_GB2312", KaiTi = "楷体_GB2312", HeiTi = "黑体", SongTi = "宋体" },
        LineBreaks = new()
        {
            Stops = Marks.Stops,
            Opening = Marks.Opening,
            Closing = Marks.Closing,
            Dashes = Marks.Dashes,
            Ellipses = Marks.Ellipses,
            Hyphens = Marks.Hyphens,
            Connectors = Marks.Connectors,
            MiddleDots = Marks.MiddleDots,
            Solidi = Marks.Solidi,
            AfterNumbers = Marks.AfterNumbers,
            BeforeNumbers = Marks.BeforeNumbers,
            NumberPoints = "．",
            NumberBrackets = "〕",
        },
        Body = new() { Font = FontRole.FangSong, Size = Size3, Colour = Black, FirstLineIndent = 2 },
        Masthead = Masthead(form),
        Letter = new()
        {
            BelowMark = Length.Mm(4),
            RuleWidth = Length.Mm(170),
            RuleAboveFoot = Length.Mm(20),
            Thick = Length.Pt(2.25),
            Thin = Length.Pt(0.75),
            Gap = Length.Pt(0.75),
            BelowRule = Length.Mm(4.84),
        },
        Title = new() { Font = FontRole.XiaoBiaoSong, Size = Size2, Above = form == DocumentForm.Web ? Length.Zero : TwoLines, BlankLinesBelow = 1 },
        Subtitle = new() { Font = FontRole.KaiTi, Size = Size3 },
        Recipients = new() { Indent = 0, Separator = "、", GroupSeparator = "，", Terminator = "：" },
        Headings = [Heading(FontRole.HeiTi), Heading(FontRole.KaiTi), Heading(FontRole.FangSong), Heading(FontRole.FangSong)],
        AttachmentNote = new() { BlankLinesAbove = 1, Indent = 2, Label = "附件：", NumberSuffix = "." },
        Signature = new()
        {
            BlankLinesAbove = 1,
            RightIndent = 2,
            DateOffset = 2,
            SealedBlankLinesAbove = 2,
            SealedDateRightIndent = 4,
            SealDiameter = Length.Mm(42),
            SealTopHundredths = 50,
            SealGap = Length.Mm(3),
            NameGap = 1,
            SealRowLines = 5,
            StampBlankLinesAbove = 2,
            StampRightIndent = 4,
            PostOffset = 2,
            StampBlankLinesBelow = 1,
            StampLines = 2,
            StampWidth = Length.Mm(40),
            StampHeight = Length.Mm(20),
            ClosestLinesPerPage = 24,
        },
        Remark = new() { Indent = 2, Open = "（", Close = "）" },
        Attachment = new()
        {
            Label = "附件",
            LabelFont = FontRole.HeiTi,
            LabelSize = Size3,
            TitleLine = 3,
            TitleFont = FontRole.XiaoBiaoSong,
            TitleSize = Size2,
            BlankLinesBelowTitle = 1,
        },
        Imprint = new()
        {
            Font = FontRole.FangSong,
            Size = Size4,
            Indent = 1,
            RecipientsLabel = "主送：",
            CopyToLabel = "抄送：",
            Separator = "，",
            Terminator = "。",
            PrintedLabel = "印发",
            OuterRule = Length.Mm(0.35),
            InnerRule = Length.Mm(0.25),
            LinePitch = Length.Pt(24),
            RoomBelow = Length.Pt(4),
            RoomAbove = Length.Mm(2),
            OnEvenPage = form != DocumentForm.Letter,
            HasPrinting = form != DocumentForm.Letter,
        },
        Table = Table(reading, tableSize),
        Figure = new() { CaptionFont = FontRole.HeiTi, CaptionSize = Size4, RoomAbove = Length.Mm(2.5), LinesForHeading = 1 },
        PageNumber = new() { Font = FontRole.SongTi, Size = Size4, Dash = "—", BelowTypeArea = Length.Mm(7), Indent = 1, IsOnFirstPage = form != DocumentForm.Letter },
    };

    private static PageGeometry Page(PageReading reading) => new()
    {
        Width = Length.Mm(210),
        Height = Length.Mm(297),
        TypeAreaTop = Length.Mm(37),
        TypeAreaLeft = Length.Mm(28),
        TypeAreaWidth = Length.Mm(156),
        TypeAreaHeight = Length.Mm(225),
        MarginTop = Length.Mm(reading == PageReading.Nominal ? 37 : 34.58),
        MarginBottom = Length.Mm(reading == PageReading.Nominal ? 35 : 32.58),
    };

    private static MastheadStyle Masthead(DocumentForm form) => new()
    {
        Font = FontRole.FangSong,
        Size = Size3,
        RankFont = FontRole.HeiTi,
        ClassificationLine = 2,
        PeriodSeparator = "★",
        MarkFont = FontRole.XiaoBiaoSong,
        Red = new(255, 0, 0),
        MarkTop = Length.Mm(form == DocumentForm.Letter ? 30 : 72),
        LargestMark = Length.Pt(42),
        SmallestMark = Size2,
        MarkRoom = Length.Mm(2),
        MarkPitchHundredths = 125,
        TallestMark = Length.Mm(80),
        SuffixGapHundredths = 50,
        Suffix = "文件",
        BelowMark = TwoLines,
        NumberIndent = 1,
        ApproverLabel = "签发人：",
        ApproverFont = FontRole.KaiTi,
        ApproverIndent = 1,
        ApproversPerLine = 2,
        ApproverGap = 1,
        AboveRule = Length.Mm(4),
        Rule = Length.Pt(1),
    };

    private static Length Pitch(PageReading reading) => Length.Twip(reading == PageReading.Nominal ? 579 : 589);

    private static TableStyle Table(PageReading reading, TableSize size) => new()
    {
        Font = FontRole.FangSong,
        HeaderFont = FontRole.HeiTi,
        Size = TableTextSize(size),
        RowPitch = TableRowPitch(Pitch(reading), size),
        CaptionFont = FontRole.HeiTi,
        CaptionSize = Size4,
        Rule = Length.Pt(0.5),
        CellMargin = Length.Mm(1.5),
    };

    private static HeadingStyle Heading(FontRole font) => new() { Font = font, Size = Size3, FirstLineIndent = 2 };
}
