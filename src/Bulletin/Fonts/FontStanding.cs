namespace Bulletin.Fonts;

/// <summary>How well a font stands for a role.</summary>
internal enum FontStanding
{
    /// <summary>It is one of those that the role names: the office's fonts and their equals.</summary>
    Own,

    /// <summary>It is another of the same kind.</summary>
    StandIn,

    /// <summary>It is of another kind, and has Chinese characters.</summary>
    LastResort,
}
