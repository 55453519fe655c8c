using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>Who signs by name stamp (签名章).</summary>
[Term("签发人")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Signer
{
    /// <summary>The full post (职务全称), printed beside the stamp.</summary>
    [Term("职务")]
    public required string Post { get; init; }

    /// <summary>The name. It is not printed: the stamp shows it.</summary>
    [Term("姓名")]
    public required string Name { get; init; }
}
