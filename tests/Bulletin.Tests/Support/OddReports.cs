using Bulletin.Files;

namespace Bulletin.Tests.Support;

/// <summary>
/// Object graphs that only code can make, by the schema: nulls in every place, undefined enumeration values, dates and numbers at the ends
/// of their range, beside ordinary values.
/// </summary>
/// <param name="random">The source of chance.</param>
/// <param name="odds">How many values in a hundred are null or undefined.</param>
internal sealed class OddReports(Random random, int odds)
{
    private static readonly string[] Texts =
    [
        "云河市水务局", "整改情况", "一是加强领导。", "", " ", "\n", "甲\n乙", "\0", "\uD800", "\uFFFE", "**重点**", "{{x}}", "a: #b",
        "附件3", "①", "一、", "1.", "（一）", "第一、第二、",
        "2026年3月2日", "秘密★1年",
        "𠮷", "ａ", "e\u0301", "\u202E", "市委〔2026〕3号", "100000000000000000000000000000", "three-part", "../x", "印章.png",
    ];

    private static readonly DateOnly[] Dates =
        [default, DateOnly.MaxValue, DateOnly.MinValue.AddDays(1), new(2026, 3, 2), new(2026, 2, 28), new(1899, 12, 31), new(2024, 2, 29)];

    private static readonly int[] Integers = [0, 1, 2, 3, 12, -1, int.MaxValue, int.MinValue, 1_000_000_000];
    private static readonly decimal[] Decimals =
        [0, 1, 7.132m, -0.01m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 1.0000m];

    /// <summary>The next report.</summary>
    public RemediationReport Next() => (RemediationReport)Object(ReportSchema.Report, 4);

    private object Object(ReportType type, int size)
    {
        var result = Activator.CreateInstance(type.ClrType)!;
        foreach (var field in type.Fields)
        {
            if (IsOdd())
            {
                SetNull(result, field);
            }
            else if (field.IsRequired || random.Next(100) < 35)
            {
                field.Property.SetValue(result, Value(field, field.ListDepth, size));
            }
        }

        return result;
    }

    // A value type that cannot be null gets its default.
    private static void SetNull(object target, ReportField field) => field.Property.SetValue(target, null);

    private object Value(ReportField field, int depth, int size)
    {
        if (depth == 0)
        {
            return Item(field, size);
        }

        var items = new List<object>();
        for (var count = random.Next(size + 1); count > 0; count--)
        {
            items.Add(IsOdd() && !field.ItemType.IsValueType ? null! : Value(field, depth - 1, size - 1));
        }

        return ListMaker.Of(ListMaker.TypeOf(field.ItemType, depth - 1), items);
    }

    private object Item(ReportField field, int size) => field.Kind switch
    {
        ReportFieldKind.Text => Text(),
        ReportFieldKind.RichText => Rich(),
        ReportFieldKind.Date => Dates[random.Next(10) == 0 ? random.Next(Dates.Length) : 3],
        ReportFieldKind.Deadline => random.Next(2) == 0 ? Deadline.On(Dates[random.Next(Dates.Length)]) : Deadline.InWords(Text()),
        ReportFieldKind.Integer => Integers[random.Next(10) == 0 ? random.Next(Integers.Length) : random.Next(1, 4)],
        ReportFieldKind.Number => Decimals[random.Next(Decimals.Length)],
        ReportFieldKind.Length => new Length(random.Next(-1, 9) * 1_000_000L),
        ReportFieldKind.Data => DataMap.From(new { 甲 = Text(), 乙 = new object[] { Rich(), random.Next(3), random.Next(2) == 0 } }),
        ReportFieldKind.Boolean => random.Next(2) == 0,
        ReportFieldKind.Term when IsOdd() => Enum.ToObject(field.ItemType, random.Next(-2, 200)),
        ReportFieldKind.Term => field.Terms[random.Next(field.Terms.Count)].Value,
        _ => Object(field.Type!, Math.Max(0, size - 1)),
    };

    private RichText Rich() =>
        RichText.Of(Enumerable.Range(0, random.Next(1, 4)).Select(_ => new TextRun(Text(), (TextStyle)random.Next(12))));

    private string Text() => random.Next(10) == 0 ? Texts[random.Next(Texts.Length)] : Texts[random.Next(3)];

    private bool IsOdd() => random.Next(100) < odds;
}
