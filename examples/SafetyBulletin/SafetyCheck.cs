using Bulletin;

namespace SafetyBulletin;

/// <summary>A safety inspection (安全生产检查): the application's own type, which knows nothing of notices but what a picture is.</summary>
internal sealed record SafetyCheck(
    string Issuer, DateOnly Start, DateOnly End, ValueList<Unit> Units, ValueList<Issue> Issues, DateOnly Date)
{
    public int Found => Units.Sum(unit => unit.Found);

    public int Fixed => Units.Sum(unit => unit.Fixed);

    public decimal Rate => 100m * Fixed / Found;

    /// <summary>Two charts side by side. A property of this type is a figure in the template: {{ charts }}.</summary>
    public ReportParagraph Charts => new()
    {
        Pictures =
        [
            new ReportPicture { File = "found.png", Alt = "各单位隐患数的柱状图", Caption = "（a）隐患", Width = Length.Mm(60) },
            new ReportPicture { File = "open.png", Alt = "各单位未整改隐患数的柱状图", Caption = "（b）尚未整改", Width = Length.Mm(60) },
        ],
        Caption = "图1　各单位隐患和尚未整改的隐患（自左至右按表1的次序）",
    };
}

/// <summary>An inspected unit.</summary>
internal sealed record Unit(string Name, int Found, int Fixed)
{
    public decimal Rate => Found == 0 ? 100 : 100m * Fixed / Found;
}

/// <summary>An issue; the note is not for the public.</summary>
internal sealed record Issue(string Title, string Detail, [property: Withheld] string? Note);
