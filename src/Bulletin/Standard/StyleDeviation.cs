namespace Bulletin;

/// <summary>A value of a style profile that is not the standard's.</summary>
/// <param name="Path">The path of the value, such as <c>body.size</c>.</param>
/// <param name="Term">The Chinese term: 正文字号.</param>
/// <param name="Value">The value in words: 14 pt（四号）.</param>
/// <param name="Standard">The value of the standard in words: 16 pt（三号）.</param>
/// <param name="Clause">The clause that gives it; for practice, the clause that it fills out.</param>
/// <param name="Strength">How binding the clause is.</param>
public sealed record StyleDeviation(string Path, string Term, string Value, string Standard, string Clause, Strength Strength);
