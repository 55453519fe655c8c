using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>What is printed of a status that has no words of its own.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum StatusLayout
{
    /// <summary>不印: nothing.</summary>
    [Term("不印")]
    None,

    /// <summary>印词: the term, such as 已完成.</summary>
    [Term("印词")]
    Word,

    /// <summary>印句: a sentence, such as 整改已完成。.</summary>
    [Term("印句")]
    Sentence,
}
