namespace Bulletin.Layout;

/// <summary>What a word of a title is to its neighbours.</summary>
internal enum TitleWordKind
{
    /// <summary>No word of the list: part of a name.</summary>
    Unknown,

    /// <summary>关于: begins the subject.</summary>
    About,

    /// <summary>的.</summary>
    Of,

    /// <summary>和、与、及: between things of a kind.</summary>
    And,

    /// <summary>对、向: bound to what follows.</summary>
    Preposition,

    /// <summary>中共: bound to the name that follows.</summary>
    Party,

    /// <summary>市、县、区: bound to the name before it.</summary>
    PlaceSuffix,

    /// <summary>A body, or the end of its name: 财政局、党组.</summary>
    Body,

    /// <summary>开展、加强, 专项、集中: bound to what follows, and a good beginning of a line.</summary>
    Verb,

    /// <summary>转发、批转: begins what a body does with another's document.</summary>
    Forward,

    /// <summary>巡察、整改: a noun that others follow.</summary>
    Noun,

    /// <summary>情况、工作、反馈意见: bound to the noun before it.</summary>
    Head,

    /// <summary>通报、报告: the kind of document (文种).</summary>
    Document,

    /// <summary>2026年、第三轮: a number with its unit.</summary>
    Number,

    /// <summary>《“（.</summary>
    Open,

    /// <summary>》”）.</summary>
    Close,

    /// <summary>、 and white space: between names.</summary>
    Separator,
}
