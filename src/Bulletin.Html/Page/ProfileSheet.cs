using System.Globalization;
using System.Text;
using Bulletin.Standard;

namespace Bulletin.Html;

/// <summary>
/// The style sheet of a profile that is not the standard's: sizes, fonts, indents and pitch, in em of the body on screens and in points on
/// paper. It follows the sheet of the notice and overrides it.
/// </summary>
internal sealed class ProfileSheet
{
    private const double RootSize = 1.125;

    private readonly StringBuilder _css = new();
    private readonly StyleProfile _profile;
    private readonly FontNames _standard;
    private readonly string _prefix;

    private ProfileSheet(StyleProfile profile, string prefix) => (_profile, _prefix, _standard) = (profile, prefix, StyleResolution.BasisOf(profile).Fonts);

    /// <summary>The sheet of the notice; empty for a profile of the standard.</summary>
    public static string Notice(StyleProfile profile, string prefix) => IsStandard(profile) ? "" : new ProfileSheet(profile, prefix).Notice();

    /// <summary>The pages of a notice that stands alone; null for a profile of the standard.</summary>
    public static string? Page(StyleProfile profile) => IsStandard(profile) ? null : new ProfileSheet(profile, "").Page();

    // Whether the paper has a red head already is nothing to a page.
    private static bool IsStandard(StyleProfile profile) =>
        (profile with { Masthead = profile.Masthead with { IsPrePrinted = false } }).Equals(StyleResolution.BasisOf(profile));

    private string Notice()
    {
        var (grid, body, title, attachment, table) = (_profile.Grid, _profile.Body, _profile.Title, _profile.Attachment, _profile.Table);
        var pitch = grid.Pitch.Points / body.Size.Points;
        Rule("", $"max-width:{N(grid.CellsPerLine * grid.Cell.Points / body.Size.Points + 10)}em;font-family:{Stack(body.Font)};font-size:{N(RootSize * body.Size.Points / 16)}rem;line-height:{N(pitch)};color:#{body.Colour}");
        Rule(" p", $"text-indent:{N(Cells(body.FirstLineIndent))}em");
        Rule(" .?run-in", $"text-indent:{N(Cells(body.FirstLineIndent))}em");
        Rule(" .?recipients", $"text-indent:{N(Cells(_profile.Recipients.Indent))}em");
        Rule(" .?remark", $"text-indent:{N(Cells(_profile.Remark.Indent))}em");
        Rule(" .?title", $"margin:{N(Lines(title.BlankLinesAbove, title.Size))}em 0 {N(Lines(title.BlankLinesBelow, title.Size))}em;font-family:{Stack(title.Font)};font-size:{N(Em(title.Size))}em;color:#{title.Colour};font-weight:{Weight(title.IsBold)}");
        Rule(" .?subtitle", $"font-family:{Stack(_profile.Subtitle.Font)};font-size:{N(Em(_profile.Subtitle.Size))}em");
        Rule(" .?subtitle:not(:has(+.?subtitle))", $"margin-bottom:{N(Lines(title.BlankLinesBelow, _profile.Subtitle.Size))}em");
        Rule(" .?attachment-title", $"margin-bottom:{N(Lines(attachment.BlankLinesBelowTitle, attachment.TitleSize))}em;font-family:{Stack(attachment.TitleFont)};font-size:{N(Em(attachment.TitleSize))}em");
        Rule(" .?attachment-label", $"font-family:{Stack(attachment.LabelFont)};font-size:{N(Em(attachment.LabelSize))}em");
        for (var level = 1; level <= _profile.Headings.Count; level++)
        {
            Heading(level);
        }

        Rule(" .?signature", $"margin-top:{N(pitch * _profile.Signature.BlankLinesAbove)}em;margin-right:{N(Cells(_profile.Signature.RightIndent))}em");
        Rule(" .?attachment-note", $"margin-top:{N(pitch * _profile.AttachmentNote.BlankLinesAbove)}em;padding-left:{N(Cells(_profile.AttachmentNote.Indent))}em");
        Rule(" table", $"font-family:{Stack(table.Font)};font-size:{N(Em(table.Size))}em");
        Rule(" th", $"font-family:{Stack(table.HeaderFont)}");
        Rule(" .?caption", $"font-family:{Stack(table.CaptionFont)};font-size:{N(table.CaptionSize.Points / table.Size.Points)}em");
        Rule(" figcaption", $"font-family:{Stack(_profile.Figure.CaptionFont)};font-size:{N(Em(_profile.Figure.CaptionSize))}em");
        Rule(" .?imprint", $"font-family:{Stack(_profile.Imprint.Font)};font-size:{N(Em(_profile.Imprint.Size))}em");
        Rule(" .?masthead", $"border-color:#{_profile.Masthead.Red}");
        Rule(" .?issuer-mark", $"color:#{_profile.Masthead.Red};font-family:{Stack(_profile.Masthead.MarkFont)}");
        Print();
        return _css.ToString();
    }

    private void Heading(int level)
    {
        var heading = _profile.Headings[level - 1];
        var indent = heading.Indent * _profile.Grid.Cell.Points / heading.Size.Points;
        var alignment = heading.Alignment switch { HeadingAlignment.Centre => "center", HeadingAlignment.Right => "right", HeadingAlignment.Left => "left", _ => "justify" };
        Rule(FormattableString.Invariant($" .?heading-{level}"), $"font-family:{Stack(heading.Font)};font-size:{N(Em(heading.Size))}em;font-weight:{Weight(heading.IsBold)};text-align:{alignment};text-indent:{N(indent)}em");
    }

    private void Print()
    {
        var (grid, body, title) = (_profile.Grid, _profile.Body, _profile.Title);
        _css.Append("@media print{");
        Rule("", $"max-width:none;font-size:{N(body.Size.Points)}pt;line-height:{N(grid.Pitch.Points)}pt;letter-spacing:{N(grid.Tracking.Points)}pt");
        Rule(" .?title", $"margin:{N(grid.Pitch.Points * title.BlankLinesAbove)}pt 0 {N(grid.Pitch.Points * title.BlankLinesBelow)}pt;font-size:{N(title.Size.Points)}pt;line-height:{N(Math.Max(title.Size.Points, grid.Pitch.Points))}pt;letter-spacing:0");
        Rule(" .?attachment-title", $"margin-bottom:{N(grid.Pitch.Points * _profile.Attachment.BlankLinesBelowTitle)}pt;font-size:{N(_profile.Attachment.TitleSize.Points)}pt;line-height:{N(grid.Pitch.Points)}pt;letter-spacing:0");
        Rule(" .?signature", $"margin-top:{N(grid.Pitch.Points * _profile.Signature.BlankLinesAbove)}pt");
        Rule(" .?attachment-note", $"margin-top:{N(grid.Pitch.Points * _profile.AttachmentNote.BlankLinesAbove)}pt");
        _css.Append("}\n");
    }

    private string Page()
    {
        var (page, number) = (_profile.Page, _profile.PageNumber);
        _css.Append("html{color-scheme:only light;background:#fff;color:#000}\nbody{margin:0;padding:1.5rem 1rem}\n");
        _css.Append(CultureInfo.InvariantCulture, $"@page{{size:{Mm(page.Width)} {Mm(page.Height)};margin:{Mm(page.MarginTop)} {Mm(page.TypeAreaRight)} {Mm(page.MarginBottom)} {Mm(page.TypeAreaLeft)}}}\n");
        _css.Append(CultureInfo.InvariantCulture, $"@page :right{{{Box(isOdd: true)}}}\n@page :left{{{Box(isOdd: false)}}}\n");
        if (!number.IsOnFirstPage || number.FirstNumber != 1)
        {
            // A counter that is reset on page 1 begins anew on page 2 in Chromium; each page adds one, unless it says more (CSS Paged Media).
            var start = number.FirstNumber == 1 ? "" : FormattableString.Invariant($"counter-increment:page {number.FirstNumber};");
            _css.Append(CultureInfo.InvariantCulture, $"@page :first{{{start}{(number.IsOnFirstPage ? "" : "@bottom-left{content:none}@bottom-center{content:none}@bottom-right{content:none}")}}}\n");
        }

        return _css.Append("@media print{body{padding:0}}\n").ToString();
    }

    private string Box(bool isOdd)
    {
        var number = _profile.PageNumber;
        var place = number.Place == PageNumberPlace.Centre ? "center" : number.IsAtRight(isOdd) ? "right" : "left";
        var content = $"{Quoted(number.Before)} counter(page) {Quoted(number.After)}" + (number.AfterTotal is { } after ? $" counter(pages) {Quoted(after)}" : "");
        return $"@bottom-{place}{{content:{content};font:{N(number.Size.Points)}pt {Stack(number.Font)};vertical-align:top;padding-top:{Mm(number.BelowTypeArea)}}}";
    }

    // A rule of the notice; a question mark stands for the prefix of a class.
    private void Rule(string selector, string declarations) =>
        _css.Append('.').Append(_prefix).Append("notice").Append(selector.Replace("?", _prefix, StringComparison.Ordinal)).Append('{').Append(declarations).Append("}\n");

    private double Cells(int cells) => cells * _profile.Grid.Cell.Points / _profile.Body.Size.Points;

    private double Em(Length size) => size.Points / _profile.Body.Size.Points;

    private double Lines(int lines, Length size) => lines * _profile.Grid.Pitch.Points / size.Points;

    // The name of the office first, then those of the sheet of the notice.
    private string Stack(FontRole role)
    {
        var name = _profile.Fonts.For(role);
        return (name == _standard.For(role) ? "" : Quoted(name) + ",") + role switch
        {
            FontRole.XiaoBiaoSong => "方正小标宋简体,FZXiaoBiaoSong-B05S,STZhongsong,华文中宋,\"Noto Serif CJK SC\",SimSun,\"Songti SC\",serif",
            FontRole.KaiTi => "KaiTi_GB2312,楷体_GB2312,KaiTi,楷体,STKaiti,FandolKai,\"AR PL KaitiM GB\",serif",
            FontRole.HeiTi => "SimHei,黑体,STHeiti,\"Heiti SC\",FandolHei,\"Noto Sans CJK SC\",sans-serif",
            FontRole.SongTi => "SimSun,\"Songti SC\",serif",
            _ => "FangSong_GB2312,仿宋_GB2312,FangSong,仿宋,STFangsong,FandolFang,\"Noto Serif CJK SC\",serif",
        };
    }

    // What could end the string or the style element is escaped (CSS Syntax 3 §4.3.7).
    private static string Quoted(string text) =>
        "\"" + string.Concat(text.Select(character => character is '"' or '\\' or '<' or '>' or '&' ? FormattableString.Invariant($"\\{(int)character:x} ") : character.ToString())) + "\"";

    private static string Weight(bool isBold) => isBold ? "bold" : "normal";

    private static string Mm(Length length) => N(length.Millimetres) + "mm";

    private static string N(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
