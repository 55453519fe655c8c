using Bulletin.Tests.Support.SyntheticPictures;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Support;

/// <summary>Random trees for property tests: awkward characters, every block.</summary>
internal static class Trees
{
    private static readonly string[] Bits =
        ["整改", "问题", "“引”", "《〈法〉》", "，", "。", "1.", "一、", "#", "##", "*", "**", "~", "^", "|", "\\", "`", ":::", "[a]: b", "<b>", "<br>", "&amp;", "!", "![x](y)", "+", " +", "{{x}}", "{", "-", "---", "- x", "> q", "    code",
         "2.5", "PM", "A b", "_", "__", "=", "===", "$", "1) x", "〔2026〕", "—", "……", "𠅤", "\t", "　", "：", "(", ")", "http://a.b", "a@b.c"];

    private static readonly Gen<string> Text = Gen.Elements(Bits).NonEmptyListOf().Select(bits => string.Concat(bits).Trim()).Where(text => text.Length > 0);

    private static readonly Gen<TextRun> Run =
        from text in Gen.Elements(Bits).NonEmptyListOf().Select(bits => string.Concat(bits))
        from style in Gen.Frequency((5, Gen.Constant(0)), (3, Gen.Choose(1, 15)))
        select new TextRun(text, (TextStyle)style);

    public static readonly Gen<RichText> Rich = Gen.Frequency(
        (2, Text.Select(RichText.Plain)),
        (3, Run.NonEmptyListOf().Select(runs => RichText.Of(runs).Trim()).Where(text => !text.IsEmpty)));

    private static Gen<ValueList<T>> List<T>(Gen<T> item, int least, int most) =>
        Gen.Choose(least, most).SelectMany(count => item.ListOf(count)).Select(items => items.ToValueList());

    private static readonly Gen<Block> Paragraph = Rich.Select(text => (Block)new Paragraph(text));

    private static readonly Gen<ValueList<Block>> RunIn =
        from level in Gen.Choose(1, 4)
        from head in Gen.Frequency((4, Rich), (1, Gen.Constant(RichText.Empty)))
        from body in Paragraph
        select (ValueList<Block>)[new Heading(level, head) { RunsIn = true }, body];

    private static readonly PictureFile[] Files = [.. new[] { "图1.png", "现场/图(2) [a].jpg", "80x60mm.png", "30x400mm.png" }.Select(SamplePictures.File)];

    private static readonly Gen<Picture> AnyPicture =
        from file in Gen.Elements(Files)
        from alternative in Gen.Frequency((4, Text), (1, Gen.Constant("")))
        from caption in Gen.Frequency((3, Rich), (1, Gen.Constant(RichText.Empty)))
        from width in Gen.Frequency((2, Gen.Constant((Length?)null)), (1, Gen.Choose(1, 8_000_000).Select(emu => (Length?)new Length(emu))))
        select new Picture(file, alternative, caption) { Width = width };

    private static readonly Gen<Block> PictureBlock = AnyPicture.Select(picture => (Block)picture);

    private static readonly Gen<Block> RowBlock =
        from pictures in List(AnyPicture, 1, 3)
        from caption in Gen.Frequency((3, Rich), (1, Gen.Constant(RichText.Empty)))
        select (Block)new PictureRow(pictures, caption);

    // An empty one, one paragraph, several, a picture; marks of merged cells and dashes as text.
    private static readonly Gen<TableCell> Cell = Gen.Frequency(
        (1, AnyPicture.SelectMany(picture => List(Rich, 0, 2).Select(paragraphs =>
            new TableCell(paragraphs) { Picture = picture with { Caption = RichText.Empty } }))),
        (6, Rich.Select(text => new TableCell(text))),
        (2, List(Rich, 0, 3).Select(paragraphs => new TableCell(paragraphs))),
        (1, Gen.Elements<TableCell>("<", "^", "---", "-", ":-:", "<br>", "<BR />")));

    private static readonly Gen<Block> TableBlock =
        from count in Gen.Choose(1, 4)
        from columns in List(Gen.Elements(Enum.GetValues<CellAlignment>()), count, count)
        from header in Gen.Frequency((2, List(Gen.Frequency((9, Rich), (1, Gen.Elements<RichText>("-", "---", ":-:", "<", "^"))), count, count).Select(texts => (ValueList<ValueList<TableCell>>)[texts.Select(text => new TableCell(text)).ToValueList()])), (1, MergedHeader(count)))
        from rows in Gen.Frequency((3, List(List(Cell, count, count), 0, 3)), (1, MergedHeader(count)), (1, MergedRows(count)))
        from caption in Gen.Frequency((3, Gen.Constant(RichText.Empty)), (1, Rich), (1, Gen.Elements<RichText>("横排", "横排 表", "竖排x", "表1　台账", "表 {五号}", "{列宽=1}", "{x}", "{}")))
        from landscape in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from size in Gen.Frequency((4, Gen.Constant((TableSize?)null)), (1, Gen.Elements<TableSize?>(TableSize.Size4, TableSize.Size5)))
        from widths in Gen.Frequency((3, Gen.Constant((ValueList<int>)[])), (1, List(Gen.Choose(1, 9), count, count)))
        select (Block)new Table(columns, header, rows) { Caption = caption, IsLandscape = landscape, Size = size, Widths = widths };

    // A first cell over two rows; beside it, if there is room, a cell over the others, with one cell each below it.
    private static Gen<ValueList<ValueList<TableCell>>> MergedHeader(int count) =>
        from first in Rich
        from above in Gen.Frequency((3, Rich), (1, Gen.Elements<RichText>("<", "^")))
        from below in List(Rich, count, count)
        select count == 1
            ? (ValueList<ValueList<TableCell>>)[[new TableCell(first)], [new TableCell(above)]]
            : [[new TableCell(first, 1, 2), new TableCell(above, count - 1)], below.Skip(1).Select(text => new TableCell(text)).ToValueList()];

    // A cell over all rows, one over all columns.
    private static Gen<ValueList<ValueList<TableCell>>> MergedRows(int count) =>
        from wide in Cell
        from tall in Cell
        from cells in List(List(Cell, count - 1, count - 1), 1, 3)
        select cells.Select((row, i) => i == 0 ? row.Prepend(tall with { RowSpan = cells.Count }).ToValueList() : row).Prepend([wide with { ColumnSpan = count }]).ToValueList();

    private static readonly Gen<ValueList<Block>> Body = Gen.Frequency(
        (4, Paragraph.Select(block => (ValueList<Block>)[block])),
        (3, Gen.Choose(1, 4).SelectMany(level => Rich.Select(text => (ValueList<Block>)[new Heading(level, text)]))),
        (2, RunIn),
        (1, TableBlock.Select(block => (ValueList<Block>)[block])),
        (1, RowBlock.Select(block => (ValueList<Block>)[block])),
        (1, PictureBlock.Select(block => (ValueList<Block>)[block])));

    private static readonly Gen<ValueList<Block>> Element = Gen.Frequency(
        (12, Body),
        (1, List(Rich, 1, 3).Select(items => (ValueList<Block>)[new Recipients(items)])),
        (1, List(List(Rich, 1, 2), 2, 3).Select(groups => (ValueList<Block>)[new Recipients(groups)])),
        (1, List(Rich, 1, 3).Select(items => (ValueList<Block>)[new Contacts(items)])),
        (1, List(Rich, 1, 3).Select(items => (ValueList<Block>)[new AttachmentNote(items)])),
        (1, Rich.Select(text => (ValueList<Block>)[new Remark(text)])),
        (1, List(Rich, 0, 3).SelectMany(names => Gen.Choose(0, 4000).Select(day => (ValueList<Block>)[new SignatureBlock(names, new DateOnly(2019, 1, 1).AddDays(day), day % 2 == 0)]))),
        (1, List(Rich, 1, 3).SelectMany(posts => List(Rich, posts.Count, posts.Count).Select(signers => (ValueList<Block>)[new SignatureBlock(posts, new DateOnly(2026, 3, 2), Sealed: false) { Signers = signers }]))),
        (1, Rich.SelectMany(title => List(Body, 0, 3).Select(blocks => (ValueList<Block>)[new AttachmentBlock(title, Flat(blocks))]))));

    private static readonly Gen<NumberingScheme> Scheme =
        from patterns in Gen.Elements("一、", "（一）", "1.", "1、", "1．", "（1）", "第一、", "整改问题一：", "\"1\"", "\\一").ListOf(4)
        from continuous in Gen.Elements(true, false).ListOf(4)
        from omit in Gen.Elements(true, false).ListOf(4)
        select new NumberingScheme(patterns.Select((pattern, i) => new LevelNumbering(NumeralFormat.Parse(pattern)) { Continuous = continuous[i], OmitOnlyChild = omit[i] }).ToValueList());

    private static readonly Gen<ValueList<Block>> Masthead = Gen.Frequency(
        (3, Gen.Constant<ValueList<Block>>([])),
        (1, from texts in List(Rich, 4, 4)
            from mark in List(Rich, 0, 3)
            from approvers in List(Rich, 0, 3)
            from mask in Gen.Choose(1, 15)
            select (ValueList<Block>)[new MastheadBlock
            {
                CopyNumber = (mask & 1) != 0 ? texts[0] : RichText.Empty,
                Classification = (mask & 2) != 0 ? texts[1] : RichText.Empty,
                Urgency = (mask & 4) != 0 ? texts[2] : RichText.Empty,
                ReferenceNumber = (mask & 8) != 0 ? texts[3] : RichText.Empty,
                IssuerMark = mark,
                Approvers = approvers,
            }]));

    /// <summary>Whole documents, numbered.</summary>
    public static readonly Gen<NoticeDocument> Document =
        from masthead in Masthead
        from title in List(Rich, 0, 3)
        from body in List(Element, 1, 8)
        from scheme in Scheme
        let head = masthead.Concat(title.Count == 0 ? [] : new Block[] { new Title(title) })
        let blocks = head.Concat(Flat(body)).ToValueList()
        select Numbering.Apply(new NoticeDocument { Blocks = blocks, Numbering = scheme, Metadata = NoticeMarkdown.MetadataOf(blocks) });

    private static ValueList<Block> Flat(IEnumerable<ValueList<Block>> blocks) => blocks.SelectMany(block => block).ToValueList();
}
