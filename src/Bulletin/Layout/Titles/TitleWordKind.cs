namespace Bulletin.Layout;

/// <summary>The kind of a word of a title: how it is bound to its neighbours.</summary>
internal enum TitleWordKind
{
    /// <summary>Not in the vocabulary: part of a name or an unknown word.</summary>
    Unknown,

    /// <summary>关于: begins the subject.</summary>
    About,

    /// <summary>的.</summary>
    Of,

    /// <summary>和、与、及: joins things of one kind.</summary>
    And,

    /// <summary>对、向: bound to the words after it.</summary>
    Preposition,

    /// <summary>中共: bound to the name after it.</summary>
    Party,

    /// <summary>市、县、区: bound to the name before it.</summary>
    Place,

    /// <summary>水务局、人民法院: a body whose name needs only a place before it.</summary>
    Body,

    /// <summary>管理局、党组、公司: the end of a body's name, bound to the words before it.</summary>
    Suffix,

    /// <summary>开展、加强: bound to the words after it; a good beginning of a line.</summary>
    Verb,

    /// <summary>转发、批转: introduces a document of another body.</summary>
    Forward,

    /// <summary>重点、违规、市级: describes the words after it.</summary>
    Modifier,

    /// <summary>食品安全、巡察: a matter.</summary>
    Noun,

    /// <summary>情况、工作、反馈意见: bound to the matter before it.</summary>
    Head,

    /// <summary>通报、报告: the kind of document (文种).</summary>
    Document,

    /// <summary>不、非: part of the word after it.</summary>
    Prefix,

    /// <summary>化、性、率: part of the word before it.</summary>
    Tail,

    /// <summary>2026年、第三轮: a number with its unit.</summary>
    Number,

    /// <summary>《“（.</summary>
    Open,

    /// <summary>》”）.</summary>
    Close,

    /// <summary>、 and white space: separates names.</summary>
    Separator,
}
