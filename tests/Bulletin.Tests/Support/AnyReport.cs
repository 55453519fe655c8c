using Bulletin.Data;
using Bulletin.Files;
using Bulletin.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Support;

/// <summary>Reports of any shape, made by the schema, so that a field added tomorrow is in them.</summary>
/// <param name="words">Plain texts.</param>
/// <param name="texts">Rich texts.</param>
internal sealed class AnyReport(Gen<string> words, Gen<RichText> texts)
{
    /// <summary>Reports as deep and long as the size of a case, or as <paramref name="largest"/>.</summary>
    public Gen<RemediationReport> Reports(int largest) =>
        Gen.Sized(size => Objects(ReportSchema.Report, Math.Min(size, largest)).Select(report => (RemediationReport)report));

    private Gen<object> Objects(ReportType type, int size) =>
        type.Fields.Aggregate(
            Gen.Fresh(() => Activator.CreateInstance(type.ClrType)!),
            (made, field) =>
                from target in made
                from given in Gen.Choose(0, 99)
                from value in given < 40 || field.IsRequired ? Values(field, size / 2).Select(value => (object?)value) : Gen.Constant<object?>(null)
                select Set(target, field, value));

    private static object Set(object target, ReportField field, object? value)
    {
        if (value is not null)
        {
            field.Property.SetValue(target, value);
        }

        return target;
    }

    private Gen<object> Values(ReportField field, int size)
    {
        var values = Items(field, size);
        var type = field.ItemType;
        for (var depth = 0; depth < field.ListDepth; depth++)
        {
            var itemType = type;
            values = values.ListOf(Math.Min(size, 3)).Select(items => ListMaker.Of(itemType, [.. items]));
            type = typeof(ValueList<>).MakeGenericType(type);
        }

        return values;
    }

    private Gen<object> Items(ReportField field, int size) => field.Kind switch
    {
        ReportFieldKind.Text => words.Select(text => (object)text),
        ReportFieldKind.RichText => texts.Select(text => (object)text),
        ReportFieldKind.Date => Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(day => (object)DateOnly.FromDayNumber(day)),
        ReportFieldKind.Deadline => Gen.OneOf(
            words.Select(text => (object)Deadline.InWords("至" + text)),
            Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(day => (object)Deadline.On(DateOnly.FromDayNumber(day)))),
        ReportFieldKind.NoticeKind => Gen.Elements<object>(
            NoticeKind.Notice, NoticeKind.Report, NoticeKind.Letter, NoticeKind.Of("社会通报"), NoticeKind.Of("甲乙")),
        ReportFieldKind.Integer => ArbMap.Default.GeneratorFor<int>().Select(number => (object)number),
        ReportFieldKind.Number => ArbMap.Default.GeneratorFor<decimal>().Select(number => (object)number),
        ReportFieldKind.Length => Gen.Choose(1, int.MaxValue / 8).Select(emu => (object)new Length(emu)),
        ReportFieldKind.Data => OwnData(size).Select(data => (object)data),
        ReportFieldKind.Boolean => Gen.Elements<object>(true, false),
        ReportFieldKind.Term => Gen.Elements(field.Terms.Select(term => (object)term.Value)),
        _ => Objects(field.Type!, size),
    };

    private Gen<DataMap> OwnData(int size) =>
        from names in words.ListOf(Math.Min(size, 3))
        from values in OwnValue(size / 2).ListOf(names.Count)
        select new DataMap(names.Zip(values, (name, value) => new DataMember(name, value))
            .DistinctBy(member => member.Name).Where(member => member.Name is { Length: <= 256 } and not "md" && CharacterRules.IndexOfForbidden(member.Name) < 0).ToValueList());

    private Gen<DataValue> OwnValue(int size) => Gen.OneOf(
        texts.Select(text => (DataValue)new DataText(text)),
        ArbMap.Default.GeneratorFor<decimal>().Select(number => (DataValue)new DataNumber(number)),
        Gen.Elements<DataValue>(true, false),
        size == 0 ? Gen.Constant<DataValue>("甲") : OwnValue(size / 2).ListOf(2).Select(items => (DataValue)new DataList(items.ToValueList())),
        size == 0 ? Gen.Constant<DataValue>("乙") : OwnData(size / 2).Select(map => (DataValue)map));
}
