using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

// Tables in 公文 Markdown and in reports.
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor TableDashes = new("BUL2100", Error,
        "表格的横线行“{0}”写错了", "the line of dashes “{0}” of a table is malformed",
        "用半角的“|”和“-”，如“| --- | --- |”；不是表格时，上一行的“|”写作“\\|”",
        "Use ASCII “|” and “-”, as in “| --- | --- |”. If this is no table, write “|” in the line above as “\\|”.");

    public static readonly DiagnosticDescriptor TableWithoutDashes = new("BUL2101", Warning,
        "此处像表格，但没有横线行，按文字印出", "this looks like a table, but has no line of dashes; it is printed as text",
        "在表头下加一行“| --- | --- |”；不是表格时，“|”写作“\\|”",
        "Add a line “| --- | --- |” below the header. If this is no table, write “|” as “\\|”.");

    public static readonly DiagnosticDescriptor TableWithoutHeader = new("BUL2102", Error,
        "表格的横线行上面没有表头", "the line of dashes of a table has no header above it",
        "在横线行上面写表头", "Write the header above the line of dashes.");

    public static readonly DiagnosticDescriptor TableHeaderLength = new("BUL2103", Error,
        "表头的这一行有 {0} 格，横线行有 {1} 格", "this row of the header has {0} cells, the line of dashes has {1}",
        "使两行的格数相同；表格上面的文字另起一段，或不以“|”开头",
        "Give both lines as many cells. Text above the table goes into a paragraph of its own, or does not begin with “|”.");

    public static readonly DiagnosticDescriptor TableSecondDashes = new("BUL2104", Error,
        "一个表格里有第二个横线行", "the table has a second line of dashes",
        "两个表格之间空一行；格中要印出“---”，写作“\\---”",
        "Leave a blank line between two tables. To print “---” in a cell write “\\---”.");

    public static readonly DiagnosticDescriptor CellSpan = new("BUL1070", Error,
        "单元格占 {0} 行 {1} 列，而此处只有 {2} 行 {3} 列",
        "the cell spans {0} rows and {1} columns; there is room for {2} rows and {3} columns",
        "改小 rows、columns；它们至少是 1，合并的单元格不能互相重叠",
        "Reduce rows or columns; both are at least 1, and merged cells must not overlap.");

    public static readonly DiagnosticDescriptor RowPlaces = new("BUL1071", Error,
        "表格第 {0} 行占 {1} 列，表头有 {2} 列", "row {0} of the table fills {1} columns, its header has {2}",
        "每行只写从这一行开始的单元格；上面的单元格占着的位置不写",
        "Give only the cells that begin in this row; leave out the places that cells above cover.");
}
