using Bulletin.Text;

namespace Bulletin;

/// <summary>How far a finding has been remedied (整改状态).</summary>
public enum FindingStatus
{
    /// <summary>已完成.</summary>
    [Term("已完成", "完成", "完成整改")]
    Completed,

    /// <summary>基本完成.</summary>
    [Term("基本完成")]
    BasicallyCompleted,

    /// <summary>持续推进.</summary>
    [Term("持续推进", "持续整改", "正在推进")]
    InProgress,

    /// <summary>未完成.</summary>
    [Term("未完成")]
    NotCompleted,
}
