namespace Bulletin;

/// <summary>How binding a figure is. The standard's own words differ, and only 规定 is firm.</summary>
public enum Strength
{
    /// <summary>规定: laid down without condition.</summary>
    Required,

    /// <summary>一般: the rule, which may be departed from in particular cases.</summary>
    Normal,

    /// <summary>推荐: recommended.</summary>
    Recommended,

    /// <summary>可以: allowed.</summary>
    Permitted,

    /// <summary>Practice: the standard is silent, or gives it only by arithmetic; offices do it so.</summary>
    Practice,
}
