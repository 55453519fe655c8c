namespace Bulletin;

/// <summary>A line of what a site says of a notice.</summary>
/// <param name="Label">What is said, such as 服务对象.</param>
/// <param name="Value">What is said of it.</param>
public sealed record PublicationEntry(string Label, string Value);
