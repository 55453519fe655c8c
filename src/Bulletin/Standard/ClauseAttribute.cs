namespace Bulletin;

/// <summary>The clause a figure rests on, and how binding it is.</summary>
/// <param name="clause">The clause, such as <c>GB/T 9704-2012 §5.2.1</c>; for practice, the clause it fills out.</param>
/// <param name="strength">How binding it is.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ClauseAttribute(string clause, Strength strength) : Attribute
{
    /// <summary>The clause.</summary>
    public string Clause { get; } = clause;

    /// <summary>How binding it is.</summary>
    public Strength Strength { get; } = strength;
}
