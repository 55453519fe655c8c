namespace Bulletin.Pdf;

/// <summary>Where a font sets its characters.</summary>
internal enum SmallPosition
{
    /// <summary>On the baseline, at full size.</summary>
    None,

    /// <summary>Lowered, at the size of subscripts.</summary>
    Lowered,

    /// <summary>Raised, at the size of superscripts.</summary>
    Raised,
}
