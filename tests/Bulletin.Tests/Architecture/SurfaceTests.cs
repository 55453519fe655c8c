using System.Reflection;
using System.Runtime.CompilerServices;

namespace Bulletin.Tests.Architecture;

/// <summary>What users see of the packages.</summary>
public sealed class SurfaceTests
{
    // By name, not by a type: which types a package has is not this test's business.
    private static readonly IReadOnlyList<Assembly> Packages =
        [.. new[] { "Bulletin", "Bulletin.Docx", "Bulletin.Pdf", "Bulletin.Html" }.Select(Assembly.Load)];

    [Fact]
    public void Public_types_lie_in_one_namespace() =>
        Packages.SelectMany(package => package.GetExportedTypes())
            .Where(type => type.Namespace != "Bulletin")
            .Select(type => type.FullName)
            .ShouldBeEmpty();

    [Fact]
    public void The_command_line_has_no_public_types() =>
        Assembly.Load("Bulletin.Cli").GetExportedTypes().ShouldBeEmpty();

    [Fact]
    public void Nothing_public_can_be_changed_after_it_is_made()
    {
        var settable =
            from type in Packages.SelectMany(package => package.GetExportedTypes())
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}";
        var fields =
            from type in Packages.SelectMany(package => package.GetExportedTypes())
            where !type.IsEnum
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{type.Name}.{field.Name}";

        settable.Concat(fields).ShouldBeEmpty();
    }
}
