using System.Globalization;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Spec.Tests.Notation;

/// <summary>How a case is laid out, and how it is read.</summary>
internal sealed record SpecSettings
{
    /// <summary>The form.</summary>
    public DocumentForm Form { get; init; }

    /// <summary>Whether the paper has the red head already.</summary>
    public bool PrePrinted { get; init; }

    /// <summary>How the type area is read.</summary>
    public PageReading Reading { get; init; }

    /// <summary>How lines are broken and marks are set.</summary>
    public Typography Typography { get; init; }

    /// <summary>The size of the text in tables.</summary>
    public TableSize Table { get; init; }

    /// <summary>The pages that a block “page” shows, from 1; null for all.</summary>
    public IReadOnlyList<int>? Pages { get; init; }

    /// <summary>By how many millimetres a measured length may differ.</summary>
    public double Tolerance { get; init; } = 0.05;

    /// <summary>The profile.</summary>
    public StyleProfile Profile => Options.ProfileFor(Form);

    /// <summary>The options of a notice that is laid out so.</summary>
    public NoticeOptions Options => new() { Form = Form, Reading = Reading, TableSize = Table, PrePrintedHead = PrePrinted, Pictures = SamplePictures.Instance };

    /// <summary>Reads “form formal; reading gbt33476; typography fine; pages 1, 3; tolerance 0.1 mm”.</summary>
    public static SpecSettings Parse(string text)
    {
        var settings = new SpecSettings();
        foreach (var setting in text.Split(';', StringSplitOptions.TrimEntries))
        {
            settings = setting.Split(' ', 2) switch
            {
                ["paper", "pre-printed"] => settings with { PrePrinted = true },
                ["reading", var reading] => settings with { Reading = Enum.Parse<PageReading>(reading, ignoreCase: true) },
                ["typography", var typography] => settings with { Typography = Enum.Parse<Typography>(typography, ignoreCase: true) },
                ["table", var size] => settings with { Table = Enum.Parse<TableSize>(size, ignoreCase: true) },
                ["form", var form] => settings with { Form = Enum.Parse<DocumentForm>(form, ignoreCase: true) },
                ["pages", var pages] => settings with { Pages = [.. pages.Split(',').Select(page => int.Parse(page, CultureInfo.InvariantCulture))] },
                ["tolerance", var length] => settings with { Tolerance = double.Parse(length.Replace(" mm", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) },
                _ => throw new FormatException($"There is no setting “{setting}”."),
            };
        }

        return settings;
    }
}
