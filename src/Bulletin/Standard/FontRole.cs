namespace Bulletin;

/// <summary>The typefaces the standard names. It names classes of fonts, never files.</summary>
public enum FontRole
{
    /// <summary>小标宋体: titles.</summary>
    XiaoBiaoSong,

    /// <summary>仿宋体: the body.</summary>
    FangSong,

    /// <summary>楷体: headings of the second level.</summary>
    KaiTi,

    /// <summary>黑体: headings of the first level.</summary>
    HeiTi,

    /// <summary>宋体: page numbers.</summary>
    SongTi,
}
