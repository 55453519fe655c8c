using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>A task of the build: removes from a documentation file what no user of the assembly can see.</summary>
public class KeepPublicDocs : Task
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public ITaskItem Assembly { get; set; }

    public ITaskItem Documentation { get; set; }

    public ITaskItem[] References { get; set; }

    public override bool Execute()
    {
        AppDomain.CurrentDomain.AssemblyResolve += Resolve;
        try
        {
            // From bytes: a file that is loaded could not be written by the next build.
            var assembly = System.Reflection.Assembly.Load(File.ReadAllBytes(Assembly.ItemSpec));
            var visible = new HashSet<string>(assembly.GetExportedTypes().SelectMany(NamesOf), StringComparer.Ordinal);
            var file = XDocument.Load(Documentation.ItemSpec, LoadOptions.PreserveWhitespace);
            foreach (var member in file.Descendants("member").Where(member => !visible.Contains(NameOf((string)member.Attribute("name")))).ToList())
            {
                if (member.PreviousNode is XText space)
                {
                    space.Remove();
                }

                member.Remove();
            }

            file.Save(Documentation.ItemSpec, SaveOptions.DisableFormatting);
            return true;
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= Resolve;
        }
    }

    private Assembly Resolve(object sender, ResolveEventArgs wanted)
    {
        var name = new AssemblyName(wanted.Name).Name;
        var file = References.FirstOrDefault(reference => Path.GetFileNameWithoutExtension(reference.ItemSpec) == name);
        return file is null ? null : System.Reflection.Assembly.Load(File.ReadAllBytes(file.ItemSpec));
    }

    // "T:Bulletin.Notice", "M:Bulletin.Notice.Compose": without parameters, since overloads of a name rarely differ in visibility.
    private static IEnumerable<string> NamesOf(Type type)
    {
        var name = type.FullName.Replace('+', '.');
        yield return "T:" + name;
        foreach (var member in type.GetMembers(Declared).Where(IsVisible))
        {
            var kind = member is FieldInfo ? "F:" : member is PropertyInfo ? "P:" : member is EventInfo ? "E:" : "M:";
            yield return kind + name + "." + member.Name.Replace('.', '#');
        }
    }

    private static string NameOf(string id)
    {
        var name = id.Split('(')[0].Split('~')[0];
        var arity = name.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? name : name.Substring(0, arity);
    }

    private static bool IsVisible(MemberInfo member)
    {
        switch (member)
        {
            case MethodBase method:
                return method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
            case FieldInfo field:
                return field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;
            case PropertyInfo property:
                return property.GetAccessors(true).Any(IsVisible);
            case EventInfo happening:
                return IsVisible(happening.AddMethod);
            default:
                return false;
        }
    }
}
