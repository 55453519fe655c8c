using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>Syntax and expansion of templates: BUL2120–BUL2139.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor OldTemplate = new("BUL2120", Error,
        "这是以前的模板（Handlebars），不能再用", "this is a template of an earlier version (Handlebars), which is not supported",
        "改名为 {0}，按 templates/README.md 的对照表改写标签",
        "Rename it to {0} and rewrite its tags by the table in templates/README.md.");

    public static readonly DiagnosticDescriptor OldNotation = new("BUL2121", Error,
        "“{0}”是以前的写法", "“{0}” is the notation of earlier versions", "改写作 {1}", "Write {1}.");

    public static readonly DiagnosticDescriptor SyntaxRefused = new("BUL2122", Error,
        "模板里不能用“{0}”", "“{0}” is not allowed in templates",
        "可用的写法见 templates/README.md：if、for、with、case、include、赋值、比较和四则运算",
        "Use what templates/README.md lists: if, for, with, case, include, assignment, comparison and arithmetic.");

    public static readonly DiagnosticDescriptor NameTaken = new("BUL2123", Error,
        "“{0}”已另有所指，不能用作变量", "“{0}” has another meaning and cannot be a variable", "换一个名字", "Use another name.");

    public static readonly DiagnosticDescriptor AssignedWithin = new("BUL2124", Error,
        "with 之内不能给“{0}”赋值", "“{0}” cannot be assigned within with", "在 with 之前赋值", "Assign it before the with.");

    public static readonly DiagnosticDescriptor IncludeName = new("BUL2125", Error,
        "include 之后应是引号里的片段名", "include needs the name of a partial in quotes", "写作 include '_名字'", "Write include '_name'.");

    public static readonly DiagnosticDescriptor IncludeArgument = new("BUL2126", Error,
        "片段的参数“{0}”没有名字", "the argument “{0}” of a partial has no name",
        "写作 include '_名字' finding: 值", "Write include '_name' finding: value.");

    public static readonly DiagnosticDescriptor OperatorRefused = new("BUL2127", Error,
        "“{0}”不能用于 {1} 和 {2}", "“{0}” cannot be used with {1} and {2}",
        "四则运算和大小比较只用于数或日期，除数不能为零", "Use arithmetic and order with numbers or dates only, and never divide by zero.");

    public static readonly DiagnosticDescriptor NumberExpected = new("BUL2128", Error,
        "这里应是正整数，不能是“{0}”", "expected a positive whole number, got “{0}”",
        "序号从 1 起，循环中写 for.index + 1", "Numbers begin with 1; in a loop write for.index + 1.");

    public static readonly DiagnosticDescriptor FormatRefused = new("BUL2129", Error,
        "“{0}”不是编号格式", "'{0}' is not a numeral format",
        "写明恰有一个数字占位 一、1 或 ① 的格式，如 '（一）'", "Use a format with exactly one numeral 一, 1 or ①, such as '（一）'.");

    public static readonly DiagnosticDescriptor FlagPrinted = new("BUL2130", Error,
        "“{0}”只有是和否，不能直接输出", "“{0}” is a yes or no and cannot be printed", "用 if 判断", "Use it in an if.");

    public static readonly DiagnosticDescriptor NotComparable = new("BUL2131", Error,
        "“{0}”是对象或列表，不能用“{1}”", "“{0}” is an object or a list, with which “{1}” cannot be used",
        "比较其中的一项，列表的项数是 .size", "Compare one of its members; the length of a list is .size.");

    public static readonly DiagnosticDescriptor TooManySteps = new("BUL2132", Error,
        "模板的循环超过 {0} 次", "the loops of the template take more than {0} steps",
        "不要在循环里再从头循环整个列表", "Do not loop over a whole list within a loop over it.");

    public static readonly DiagnosticDescriptor TooMuchOutput = new("BUL2133", Error,
        "模板印出的文字超过 {0} 个字符", "the template prints more than {0} characters",
        "分成几份通报", "Divide the report into several notices.");

    public static readonly DiagnosticDescriptor ModelUnreadable = new("BUL2134", Error,
        "读不出模型的值：{0}", "the model's value cannot be read: {0}");

    public static readonly DiagnosticDescriptor TemplateForData = new("BUL2136", Error,
        "这个模板印的是数据，不是整改报告", "this template prints data, and no report",
        "换一个模板，或把它头部的 model: data 改为 report", "Use another template, or change model: data in its head to report.");

    public static readonly DiagnosticDescriptor ModelNotObject = new("BUL2135", Error,
        "模型应是有名字的对象，不能是 {0}", "the model must be an object with names, got {0}",
        "把值放进对象的一个成员", "Put the value into a member of an object.");
}
