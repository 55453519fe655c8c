using System.Reflection;

namespace Bulletin.Tests.Calls;

/// <summary>No option takes a value that its enumeration does not have.</summary>
public sealed class OptionValueTests
{
    private static readonly Type[] Records = [typeof(NoticeOptions), typeof(DocxOptions), typeof(PdfOptions), typeof(HtmlOptions), typeof(LayoutOptions), typeof(FontOptions), typeof(DocxCheckOptions)];

    [Fact]
    public void Values_out_of_range_are_refused()
    {
        var tried = 0;
        foreach (var record in Records)
        {
            foreach (var property in record.GetProperties().Where(property => property.CanWrite && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).IsEnum))
            {
                var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
                var thrown = Should.Throw<TargetInvocationException>(() => property.SetValue(Activator.CreateInstance(record), Enum.ToObject(type, 99)), property.Name);
                thrown.InnerException.ShouldBeOfType<ArgumentOutOfRangeException>().ParamName.ShouldBe(property.Name);
                property.SetValue(Activator.CreateInstance(record), Enum.GetValues(type).GetValue(0));
                tried++;
            }
        }

        tried.ShouldBeGreaterThan(12);
        Should.Throw<ArgumentOutOfRangeException>(() => new NoticeOptions { FindingsTableColumns = [(FindingsTableColumn)99] });
        Should.Throw<ArgumentOutOfRangeException>(() => new PreferredFont((FontRole)99, "仿宋"));
    }
}
