using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// How far a finding has been remedied (整改状态). Files, JSON and <see cref="ReportTerms.Parse{T}"/> read the words that each value names.
/// Words that do not say which value is meant are refused, with the choices: 部分完成, 未销号, 未办结, and 长期坚持
/// (<see cref="Finding.LongTerm"/>) and 立行立改 (a way or a time of remedying), which are no status.
/// </summary>
[AskBack(
    "这一阶段的任务已完成的写“阶段性完成”，只剩收尾的写“基本完成”，整改还在继续的写“持续推进”",
    "Write 阶段性完成 if this stage is completed, 基本完成 if only the rest is left, 持续推进 if the remediation goes on",
    "部分完成")]
[AskBack(
    "已开始整改的写“持续推进”，没有开始或没有做到的写“未完成”",
    "Write 持续推进 if the remediation has begun, 未完成 if not",
    "未销号", "未办结")]
[AskBack(
    "另写 longTerm: true；整改状态写“已完成”或“持续推进”",
    "Write longTerm: true beside it, and 已完成 or 持续推进 as the status",
    "长期坚持", "长期整改")]
[AskBack(
    "这是整改方式，写在 deadline 里；整改状态写“已完成”“基本完成”“阶段性完成”“持续推进”或“未完成”",
    "It is a way of remedying; write it as the deadline, and 已完成, 基本完成, 阶段性完成, 持续推进 or 未完成 as the status",
    "立行立改", "立知立改", "即知即改", "立整立改")]
[JsonConverter(typeof(ReportJsonConverter))]
public enum FindingStatus
{
    /// <summary>
    /// 已完成. Also read from 完成, 完成整改, 已完成整改, 整改完成, 已整改, 已整改到位, 整改到位, 已办结, 办结, 已销号, 销号, 已解决, 已落实, 全部完成.
    /// </summary>
    [Term(
        "已完成",
        "完成", "完成整改", "已完成整改", "整改完成", "已整改", "已整改到位", "整改到位", "已办结", "办结", "已销号", "销号", "已解决", "已落实", "全部完成")]
    Completed,

    /// <summary>基本完成. Also read from 基本完成整改, 基本整改到位, 基本到位.</summary>
    [Term("基本完成", "基本完成整改", "基本整改到位", "基本到位")]
    BasicallyCompleted,

    /// <summary>阶段性完成: this stage is completed, and the remediation goes on. Also read from 已阶段性完成, 阶段性办结, 取得阶段性成效, 取得阶段性成果.</summary>
    [Term("阶段性完成", "已阶段性完成", "阶段性办结", "取得阶段性成效", "取得阶段性成果")]
    PartlyCompleted,

    /// <summary>持续推进. Also read from 持续整改, 正在推进, 推进中, 持续推进中, 整改中, 正在整改, 进行中, 办理中, 正在办理.</summary>
    [Term("持续推进", "持续整改", "正在推进", "推进中", "持续推进中", "整改中", "正在整改", "进行中", "办理中", "正在办理")]
    InProgress,

    /// <summary>未完成. Also read from 未完成整改, 尚未完成, 未整改, 尚未整改, 未整改到位, 未启动, 尚未启动.</summary>
    [Term("未完成", "未完成整改", "尚未完成", "未整改", "尚未整改", "未整改到位", "未启动", "尚未启动")]
    NotCompleted,
}
