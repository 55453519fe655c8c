using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bulletin.Data;
using Bulletin.Files;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// Reads and writes the types of a report with <see cref="JsonSerializer"/> as <see cref="ReportFile"/> does. The types name it in an
/// attribute, so it need not be added to any options: a <see cref="RemediationReport"/> can be the parameter of a minimal API. Naming,
/// case and comments of the options do not apply: unknown, missing, duplicate and mistyped fields are errors, all reported together in
/// the message of a <see cref="JsonException"/>, each with its line and column from the beginning of the value and its path. Its inner
/// exception is a <see cref="NoticeException"/> with the diagnostics. Dates are read as 2026-01-05 or 2026年1月5日.
/// </summary>
public sealed class ReportJsonConverter : JsonConverterFactory
{
    private static readonly MethodInfo Parts = Method(nameof(Part));
    private static readonly MethodInfo Terms = Method(nameof(Term));
    private static readonly MethodInfo DataValues = Method(nameof(Data));
    private static readonly MethodInfo Lists = Method(nameof(List));

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert is not null
        && (IsText(typeToConvert) || IsData(typeToConvert) || IsList(typeToConvert) || IsPart(typeToConvert) || IsTerm(typeToConvert));

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Of(typeToConvert);

    /// <summary>The converter of a type; null if it is none of the report's.</summary>
    internal static JsonConverter? Of(Type type) =>
        type == typeof(RichText) ? Text((binder, node) => binder.BindRichText(node), ReportFieldKind.RichText)
        : type == typeof(Deadline) ? Text((binder, node) => binder.BindDeadline(node), ReportFieldKind.Deadline)
        : IsData(type) ? Made(DataValues, type)
        : type == typeof(NoticeKind) ? Text((binder, node) => binder.BindKind(node), ReportFieldKind.NoticeKind)
        : IsList(type) ? Made(Lists, type.GetGenericArguments()[0])
        : IsPart(type) ? Made(Parts, type)
        : IsTerm(type) ? Made(Terms, type)
        : null;

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static bool IsData(Type type) => type.IsAssignableTo(typeof(DataValue));

    private static bool IsText(Type type) => type == typeof(RichText) || type == typeof(Deadline) || type == typeof(NoticeKind);

    private static bool IsPart(Type type) => IsOurs(type) && type.IsClass && type.IsDefined(typeof(TermAttribute), inherit: false);

    private static bool IsTerm(Type type) => IsOurs(type) && type.IsEnum && ReportSchema.TermsOf(type).Count > 0;

    private static bool IsOurs(Type type) => type.Assembly == typeof(RemediationReport).Assembly;

    private static JsonPartConverter<T> Text<T>(Func<ReportBinder, Node, T?> bind, ReportFieldKind kind)
        where T : class => new(bind, text => ReportTree.OfPart(text, kind, null));

    private static JsonPartConverter<T> Data<T>()
        where T : DataValue =>
        new(
            (binder, node) => binder.BindData(node) as T,
            data => ReportTree.OfPart(data, ReportFieldKind.Data, null));

    private static JsonPartConverter<T> Part<T>()
        where T : class
    {
        var type = ReportSchema.TypeOf(typeof(T));
        return new((binder, node) => (T?)binder.BindPart(type, node), part => Written(part, type));
    }

    private static Node Written(object part, ReportType type)
    {
        NoticeException.ThrowIfAny(ReportSoundness.Check(part, type));
        return ReportTree.OfPart(part, ReportFieldKind.Object, type);
    }

    private static JsonTermConverter<T> Term<T>()
        where T : struct, Enum => new();

    private static JsonListConverter<T> List<T>() => new();

    private static JsonConverter Made(MethodInfo method, Type type) => (JsonConverter)method.MakeGenericMethod(type).Invoke(null, null)!;

    private static MethodInfo Method(string name) =>
        typeof(ReportJsonConverter).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
