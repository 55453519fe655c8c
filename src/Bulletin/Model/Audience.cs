using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>For whom the notice is (公开范围).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum Audience
{
    /// <summary>社会公开: the public; what is withheld is not in it. The default.</summary>
    [Term("社会公开")]
    Public,

    /// <summary>党内通报: members of the party; everything is in it.</summary>
    [Term("党内通报")]
    Party,
}
