using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The model as data: which types there are, which fields they have. Files are read by it, templates are checked against it, the JSON schema is written from it.</summary>
public static class ReportSchema
{
    private static readonly ConcurrentDictionary<Type, ReportType> Types = new();
    private static readonly ConcurrentDictionary<Type, ValueList<ReportTerm>> Enumerations = new();

    /// <summary>The report itself.</summary>
    public static ReportType Report => TypeOf(typeof(RemediationReport));

    /// <summary>A word of the enumeration as it is written in files.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined, or not of the model.</exception>
    public static string Write(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return TermsOf(value.GetType()).FirstOrDefault(term => term.Value.Equals(value))?.Chinese
            ?? throw new ArgumentOutOfRangeException(nameof(value), value, message: null);
    }

    internal static ReportType TypeOf(Type type) => Types.GetOrAdd(type, Describe);

    internal static ValueList<ReportTerm> TermsOf(Type type) => Enumerations.GetOrAdd(type, DescribeTerms);

    internal static string FileName(string clrName) => char.ToLowerInvariant(clrName[0]) + clrName[1..];

    private static ReportType Describe(Type type)
    {
        var blank = Activator.CreateInstance(type)!;

        // Declaration order is the order in files; reflection keeps it within one type.
        var fields = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.IsDefined(typeof(TermAttribute)))
            .OrderBy(property => property.MetadataToken)
            .Select(property => DescribeField(property, blank))
            .ToValueList();
        var name = type.Name.StartsWith("Report", StringComparison.Ordinal) ? type.Name["Report".Length..] : type.Name;
        return new ReportType(FileName(name), type.GetCustomAttribute<TermAttribute>()!.Chinese, fields) { ClrType = type };
    }

    private static ReportField DescribeField(PropertyInfo property, object blank)
    {
        var (type, depth) = (property.PropertyType, 0);
        while (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            (type, depth) = (type.GetGenericArguments()[0], depth + 1);
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        return new ReportField(
            property,
            KindOf(type),
            type,
            depth,
            property.IsDefined(typeof(RequiredMemberAttribute)),
            depth == 0 && !property.IsDefined(typeof(RequiredMemberAttribute)) && property.GetValue(blank) is null,
            property.IsDefined(typeof(OneOrManyAttribute)),
            property.GetCustomAttribute<TermAttribute>()!);
    }

    private static ReportFieldKind KindOf(Type type) =>
        type == typeof(string) ? ReportFieldKind.Text
        : type == typeof(RichText) ? ReportFieldKind.RichText
        : type == typeof(DateOnly) ? ReportFieldKind.Date
        : type == typeof(Deadline) ? ReportFieldKind.Deadline
        : type == typeof(DataMap) ? ReportFieldKind.Data
        : type == typeof(Length) ? ReportFieldKind.Length
        : type == typeof(NoticeKind) ? ReportFieldKind.NoticeKind
        : type == typeof(int) ? ReportFieldKind.Integer
        : type == typeof(decimal) ? ReportFieldKind.Number
        : type == typeof(bool) ? ReportFieldKind.Boolean
        : type.IsEnum ? ReportFieldKind.Term
        : ReportFieldKind.Object;

    private static ValueList<ReportTerm> DescribeTerms(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => new { field, term = field.GetCustomAttribute<TermAttribute>()! })
            .Where(pair => pair.term is not null)
            .Select(pair => new ReportTerm(pair.term.Chinese, FileName(pair.field.Name), pair.term.AlsoRead, (Enum)pair.field.GetValue(null)!))
            .ToValueList();
}
