using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// The totals as the office declares them (申报总数), for notices that do not hold every finding. Each is null where the office does not
/// say it; totals that are not declared are counted from the findings, where all of them are in the report. A report whose findings are
/// all there must agree with its declared totals (BUL1103).
/// </summary>
[Term("申报总数")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record DeclaredTotals
{
    /// <summary>Sections (方面).</summary>
    [Term("方面数")]
    public int? Sections { get; init; }

    /// <summary>Findings (问题).</summary>
    [Term("问题数")]
    public int? Findings { get; init; }

    /// <summary>Items into which the findings are divided (分项); the statuses then count items.</summary>
    [Term("分项数")]
    public int? Items { get; init; }

    /// <summary>Completed (已完成).</summary>
    [Term("已完成数")]
    public int? Completed { get; init; }

    /// <summary>Basically completed (基本完成).</summary>
    [Term("基本完成数")]
    public int? BasicallyCompleted { get; init; }

    /// <summary>Completed for this stage (阶段性完成).</summary>
    [Term("阶段性完成数")]
    public int? PartlyCompleted { get; init; }

    /// <summary>In progress (持续推进).</summary>
    [Term("持续推进数")]
    public int? InProgress { get; init; }

    /// <summary>Not completed (未完成).</summary>
    [Term("未完成数")]
    public int? NotCompleted { get; init; }

    /// <summary>Attended to for good (长期坚持), whatever their status.</summary>
    [Term("长期坚持数")]
    public int? LongTerm { get; init; }

    /// <summary>The sum of what is declared by status; null where nothing is.</summary>
    internal int? Statuses
    {
        get
        {
            int?[] given = [Completed, BasicallyCompleted, PartlyCompleted, InProgress, NotCompleted];
            return Array.TrueForAll(given, count => count is null) ? null : given.Sum();
        }
    }
}
