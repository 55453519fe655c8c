using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>Limits on the size and the nesting of input.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor TemplateNested = new("BUL2111", Error,
        "模板嵌套超过 {0} 层", "the template is nested more than {0} deep",
        "把里层的内容放进模板片段（{{{{ include '_名字' }}}}）", "Move what is inside into a partial ({{{{ include '_name' }}}}).");

    public static readonly DiagnosticDescriptor TemplateSize = new("BUL2112", Error,
        "模板连同片段超过 {0} 个标签", "the template, with its partials, has more than {0} tags",
        "少用几次片段，重复的内容用 for", "Include partials less often, and repeat with for.");

    public static readonly DiagnosticDescriptor ContainersNested = new("BUL2110", Error,
        "“:::”嵌套超过 {0} 层", "containers (:::) are nested more than {0} deep",
        "用“:::”结束前面的容器", "Close the containers before this one with “:::”.");
}
