using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>That a text is kept from the public audience (不予公开), and why. Without a public wording the text is left out.</summary>
[Term("不予公开")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Withholding
{
    /// <summary>The reason (理由); for the file, never printed.</summary>
    [Term("理由")]
    public string? Reason { get; init; }

    /// <summary>
    /// What the public reads in its place (公开表述), de-identified as offices do: 王某某. It stands where the text stood. Of several lines the first stands for the title of a finding or an attachment or the lead
    /// of a measure, where there was one, and the others for the text. Null (the default) leaves the text out.
    /// </summary>
    [Term("公开表述")]
    public RichText? PublicWording { get; init; }
}
