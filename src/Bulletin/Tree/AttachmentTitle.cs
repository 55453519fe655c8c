using System.Text;
using Bulletin.Text;

namespace Bulletin.Tree;

/// <summary>The title of an attachment as it was typed: perhaps with its label before it (附件1：, 1.) and a mark behind it.</summary>
/// <param name="Start">Where the title itself begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Number">The typed number; null if there is none.</param>
internal readonly record struct AttachmentTitle(int Start, int End, int? Number)
{
    private const string Label = "附件";
    private const string ShortLabel = "附";
    private const string Points = ".．、:：";
    private const string Marks = "。；，、：;,:.";

    /// <summary>Reads a title.</summary>
    public static AttachmentTitle Read(string text)
    {
        var (start, number) = ReadLabel(text);
        var end = EndMarks.Start(text, Marks);

        // A label alone is the title.
        return start >= end ? new(0, text.Length, null) : new(start, end, number);
    }

    /// <summary>The title itself, by which note and attachment are compared; blanks make no difference.</summary>
    public static string Key(RichText title)
    {
        var text = title.ToString();
        var read = Read(text);
        return string.Concat(text[read.Start..read.End].Where(c => !char.IsWhiteSpace(c)));
    }

    /// <summary>The letters and digits of a title: the same for titles that differ in marks, brackets or width alone.</summary>
    public static string LooseKey(RichText title)
    {
        var key = new StringBuilder();
        foreach (var rune in CharacterRules.Narrow(Key(title)).EnumerateRunes().Where(Rune.IsLetterOrDigit))
        {
            key.Append(rune);
        }

        return key.ToString();
    }

    private static (int Start, int? Number) ReadLabel(string text)
    {
        var label = text.Length - text.AsSpan().TrimStart().Length;
        var after = label + (Begins(text, label, Label) ? Label.Length : Begins(text, label, ShortLabel) ? ShortLabel.Length : 0);
        if (after == label)
        {
            return ReadPoint(text, 0, isLabelled: false);
        }

        after = SkipBlanks(text, after);
        if (after < text.Length && text[after] is ':' or '：')
        {
            // 附件：1.台账
            after = SkipBlanks(text, after + 1);
            return ReadPoint(text, after, isLabelled: false) is { Number: not null } pointed ? pointed : (after, null);
        }

        return ReadPoint(text, after, isLabelled: true) is { Number: not null } numbered ? numbered : (0, null);
    }

    // 1. and （1） before any title; behind 附件 also a number and a blank, or a number in Arabic digits alone.
    private static (int Start, int? Number) ReadPoint(string text, int at, bool isLabelled)
    {
        if (TypedNumeral.Read(text[at..]) is { IsCertain: true, Shape: not (NumeralShape.Measure or NumeralShape.Ordinal) } typed)
        {
            return (at + typed.Length, typed.Number);
        }

        if (!isLabelled)
        {
            return (0, null);
        }

        var reader = new NumeralReader(text[at..]);
        var isChinese = reader.IsChineseNumeral;
        if (reader.ReadNumber() is not { } number)
        {
            return (0, null);
        }

        var isSeparate = reader.Take(Points) || reader.IsBlank;

        // 附件一览表 and 附件3份 have no number.
        return isSeparate || (!isChinese && !reader.Follows("份", "") && !reader.IsDigit)
            ? (at + reader.Numeral(null, number).Length, number) : (0, null);
    }

    private static bool Begins(string text, int at, string word) => text.AsSpan(at).StartsWith(word, StringComparison.Ordinal);

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
