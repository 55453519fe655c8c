using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The form of the document (公文格式).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum DocumentForm
{
    /// <summary>A web notice: no masthead, no imprint, as rectification notices are published. The default.</summary>
    [Term("网页通报")]
    Web,

    /// <summary>A formal document with red head (红头文件, GB/T 9704-2012 §7).</summary>
    [Term("红头文件")]
    Formal,

    /// <summary>The letter format (信函格式, GB/T 9704-2012 §10.1).</summary>
    [Term("信函")]
    Letter,
}
