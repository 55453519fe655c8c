namespace Bulletin.Model;

/// <summary>A list that a file may give as its single item.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OneOrManyAttribute : Attribute;
