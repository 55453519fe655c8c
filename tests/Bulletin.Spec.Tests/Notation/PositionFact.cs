using System.Globalization;

namespace Bulletin.Spec.Tests.Notation;

/// <summary>Something measured: <c>left 28 mm</c>, <c>indent 2 cells</c>, <c>font 仿宋</c>.</summary>
internal sealed record PositionFact(string Name, string Value, string? Unit)
{
    public static PositionFact Parse(string text) => text.Split(' ') switch
    {
        [var name, var value] => new(name, value, null),
        [var name, var value, "mm" or "pt" or "cells" or "lines"] parts => new(name, value, parts[2]),
        _ => throw new FormatException($"“{text}” is no “NAME VALUE UNIT”."),
    };

    /// <summary>A unit in millimetres, as far as tolerances go. What has no unit is to agree exactly.</summary>
    public static double Millimetres(string? unit) => unit switch
    {
        "mm" => 1,
        "pt" => 25.4 / 72,
        "cells" => Gb9704.Profile().Grid.Cell.Millimetres,
        "lines" => Gb9704.Profile().Grid.Pitch.Millimetres,
        _ => double.PositiveInfinity,
    };

    /// <summary>The same fact as it is at a place.</summary>
    public PositionFact Measured(Place place, StyleProfile profile)
    {
        var page = profile.Page;
        return Name switch
        {
            "page" => this with { Value = Number(place.Page) },
            "count" => this with { Value = Number(place.Count) },
            "font" => this with { Value = place.Font is { } font ? FontName(font) : "none" },
            "colour" => this with { Value = place.Colour?.ToString() ?? "none" },
            "size" => Length(place.Size),
            "left" => Length(place.Left),
            "right" => Length(place.Right),
            "width" => Length(place.Right - place.Left),
            "height" => Length(place.Bottom - place.Top),
            "centre" => Length(new Length((place.Left + place.Right).Emu / 2)),
            "top" => Length(place.Top),
            "bottom" => Length(place.Bottom),
            "middle" => Length(new Length((place.Top + place.Bottom).Emu / 2)),
            "baseline" => Length(place.Baseline),
            // From the edges of the type area.
            "indent" => Length(place.Left - page.TypeAreaLeft),
            "end" => Length(page.TypeAreaLeft + page.TypeAreaWidth - place.Right),
            // The line of the grid, from 1.
            "line" => this with { Value = place.Line is { } line ? Number(line + 1) : "none" },
            _ => throw new FormatException($"Nothing is called “{Name}”."),
        };

        PositionFact Length(Length length) => this with
        {
            Value = (Unit switch
            {
                "mm" => length.Millimetres,
                "pt" => length.Points,
                "cells" => length.Emu / (double)profile.Grid.Cell.Emu,
                "lines" => length.Emu / (double)profile.Grid.Pitch.Emu,
                _ => throw new FormatException($"“{this}” wants a unit."),
            }).ToString("0.##", CultureInfo.InvariantCulture),
        };
    }

    public override string ToString() => Unit is null ? $"{Name} {Value}" : $"{Name} {Value} {Unit}";

    private static string FontName(FontRole role) => role switch
    {
        FontRole.XiaoBiaoSong => "小标宋",
        FontRole.FangSong => "仿宋",
        FontRole.KaiTi => "楷体",
        FontRole.HeiTi => "黑体",
        FontRole.SongTi => "宋体",
        _ => role.ToString(),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
