using System.Reflection;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Standard;

public sealed partial class StyleProfileTests
{
    public static TheoryData<string> Properties => [.. All(typeof(StyleProfile), []).Select(property => $"{property.DeclaringType!.Name}.{property.Name}")];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_property_cites_its_clause(string name)
    {
        var property = All(typeof(StyleProfile), []).Single(property => $"{property.DeclaringType!.Name}.{property.Name}" == name);

        var clause = property.GetCustomAttribute<ClauseAttribute>();

        clause.ShouldNotBeNull();
        Clause().IsMatch(clause.Clause).ShouldBeTrue(clause.Clause);
        Enum.IsDefined(clause.Strength).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_property_that_can_be_given_is_validated_and_read_from_files(string name)
    {
        var property = All(typeof(StyleProfile), []).Single(property => $"{property.DeclaringType!.Name}.{property.Name}" == name);

        property.IsDefined(typeof(Bulletin.Standard.StyleFieldAttribute)).ShouldBe(property.CanWrite);
    }

    [Fact]
    public void The_walk_reaches_the_nested_records() => Properties.Count.ShouldBeGreaterThan(60);

    // The properties of a record of ours and of every record of ours in it.
    private static IEnumerable<PropertyInfo> All(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            yield break;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            yield return property;
            var inner = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
            if (inner is { IsClass: true } && inner.Assembly == type.Assembly)
            {
                foreach (var nested in All(inner, seen))
                {
                    yield return nested;
                }
            }
        }
    }

    [GeneratedRegex(@"^GB/T (9704-2012|33476\.2-2016|15834-2011|15835-2011) §\d+(\.\d+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clause();
}
