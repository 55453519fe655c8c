using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>How the contacts are set.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum ContactsLayout
{
    /// <summary>一项一行: an item a line.</summary>
    [Term("一项一行")]
    Lines,

    /// <summary>合为一段: one paragraph 联系方式：…….</summary>
    [Term("合为一段", "one-paragraph")]
    OneParagraph,

    /// <summary>接在结语后: contacts in words run on behind the last closing paragraph; others have an item a line.</summary>
    [Term("接在结语后", "after-closing")]
    AfterClosing,
}
