using OncoLearn.App.Results;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Statistics;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>How a quiz went, for its owner.</summary>
public static class ResultsText
{
    public static string Title => Say("测验结果", "Results");
    public static string EmptyTitle => Say("还没有人做过这份测验", "Nobody has sat this quiz yet");
    public static string EmptyHelp => Say("学生交卷以后，这里会列出每次作答、分数分布和每道题的答对情况。您自己的预览不计入。", "Once students submit, you see each attempt, how the scores lie and how each question went. Your own previews are left out.");
    public static string Versions => Say("版本", "Version");
    public static string AllVersions => Say("全部版本", "All versions");
    public static string VersionOf(int version, int attempts) => Say($"第 {version} 版（{attempts}）", $"Version {version} ({attempts})");
    public static string HandedIn => Say("已交卷", "Submitted");
    public static string InProgress => Say("作答中", "In progress");
    public static string Waiting => Say("等待评阅", "Waiting to be marked");
    public static string ToAttempts => Say("看名单", "See them");
    public static string ToGrading => Say("去评阅", "Mark them");
    public static string Mean => Say("平均得分率", "Mean score");
    public static string Passed => Say("通过", "Passed");
    public static string PassedOf(int passed, int of) => Say($"{passed} / {of}", $"{passed} of {of}");
    // With the sign that print has for it.
    public static string Percent(double share) => Math.Round(share, 3) < 0 ? $"−{-share:0.#%}" : $"{Math.Abs(share):0.#%}";
    public static string Scores => Say("分数分布", "How the scores lie");
    public static string ScoresWhat(int count) => Say($"{count} 次已全部评完的作答，按得分率分十段。", count == 1 ? "1 attempt that is wholly marked, by tenths of the marks." : $"{count} attempts that are wholly marked, by tenths of the marks.");
    public static string AsTable => Say("以表格查看", "The numbers as a table");
    public static string Share => Say("得分率", "Share of the marks");
    public static string BelowZero => Say("低于 0%", "below 0%");
    public static string Between(int from, int to) => to == 100 ? $"{from}–{to}%" : $"{from}–<{to}%";
    public static string Attempts => Say("作答", "Attempts");
    public static string Questions => Say("逐题情况", "Question by question");
    public static string QuestionsWhat => Say(
        "只计已交卷的作答。平均得分率是实得分占满分的比例，多试扣的分、把握程度和未答都算在内；括号里是 95% 区间（Wilson）。",
        "Submitted attempts only. The mean is the share of the question’s marks that was earned: further tries, certainty and blanks are taken into account. In brackets its 95% interval (Wilson).");
    public static string NumbersWhat => Say("题号是测验里的题号；题目顺序打乱时，学生看到的题号可能不同。", "Numbers are those of the quiz; where questions are shuffled, a learner may see others.");
    public static string NumbersAndDraws => Say(
        "题号是测验里的题号；题目顺序打乱时，学生看到的题号可能不同。标“抽”的是随机抽到的题。",
        "Numbers are those of the quiz; where questions are shuffled, a learner may see others. D1, D2 and so on were drawn at random.");
    public static string NumberOf(QuestionPlace place) => place switch
    {
        QuestionPlace.Fixed { OlderVersion: null } listed => $"{listed.Number}",
        QuestionPlace.Fixed { OlderVersion: { } version } listed => Say($"{listed.Number}（第 {version} 版）", $"{listed.Number} (version {version})"),
        QuestionPlace.Drawn drawn => Say($"抽 {drawn.At}", $"D{drawn.At}"),
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "no such place"),
    };
    public static string Under(string vignette) => Say($"{vignette}：", $"{vignette}: ");
    public static string Question => Say("题目", "Question");
    public static string Asked => Say("次数", "Asked");
    public static string Right => Say("全对", "Right");
    public static string Partly => Say("部分对", "Partly");
    public static string Wrong => Say("答错", "Wrong");
    public static string Blank => Say("未答", "Blank");
    public static string MeanMark => Say("平均得分率", "Mean");
    public static string Interval(ShareInterval interval) => $"({interval.Low:0%}–{interval.High:0%})";
    public static string Each => Say("每次作答", "The attempts");
    public static string Pages => Say("分页", "Pages");
    public static string PageOf(int page, int of) => Say($"第 {page} 页，共 {of} 页", $"Page {page} of {of}");
    public static string Previous => Say("上一页", "Previous");
    public static string Next => Say("下一页", "Next");
    public static string Minutes => Say("用时（分钟）", "Minutes taken");
    public static string OutOf => Say("满分", "Out of");
    public static string UserName => Say("用户名", "User name");
    public static string Responses => Say("每题的作答", "Responses");
    public static string Response => Say("作答", "Response");
    public static string ResponseTo(string label) => Say($"{label}：", $"{label}: ");
    public static string OtherOption => Say("（其他版本中的选项）", "(an option of another version)");
    public static string Number => Say("题号", "Question no.");
    public static string PlaceSeen => Say("学生看到的题号", "Place seen");
    public static string Verdict => Say("对错", "Right or wrong");
    public static string VerdictOf(bool answered, double? fraction) => (answered, fraction) switch
    {
        (false, _) => Blank,
        (_, null) => Waiting,
        (_, >= 1) => Right,
        (_, > 0) => Partly,
        _ => Wrong,
    };
    public static string FileNameOf(string quiz) => Say($"{quiz} 测验结果", $"{quiz} results");
    public static string ExportCsv => Say("导出 CSV（得分）", "Export marks as CSV");
    public static string ExportXlsx => Say("导出 Excel（得分和作答）", "Export marks and responses as Excel");
    public static string Nobody => Say("（账号已删除）", "(account deleted)");
    public static string Column(SittingOrder order) => order switch
    {
        SittingOrder.Name => Say("学生", "Student"),
        SittingOrder.Version => Say("版本", "Version"),
        SittingOrder.Started => Say("开始", "Started"),
        SittingOrder.Submitted => Say("交卷", "Submitted"),
        SittingOrder.Taken => Say("用时", "Time taken"),
        SittingOrder.Score => Say("得分", "Score"),
        SittingOrder.State => Say("状态", "State"),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "no such column"),
    };
    public static string State(AttemptState state) => state switch
    {
        AttemptState.InProgress => InProgress,
        AttemptState.Submitted => Waiting,
        AttemptState.Graded => Say("已评完", "Marked"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "no such state"),
    };

    /// <param name="span">Up to the second.</param>
    public static string Taken(TimeSpan span) => span.TotalHours >= 1
        ? Say($"{(int)span.TotalHours} 小时 {span.Minutes} 分", $"{(int)span.TotalHours} h {span.Minutes} min")
        : Say($"{span.Minutes} 分 {span.Seconds} 秒", $"{span.Minutes} min {span.Seconds} s");
    public static string SittingOf(string name) => Say($"{name} 的作答", $"Attempt of {name}");
    public static string AsReleased => Say("这里显示全部内容，不管学生现在能看到多少；“您”指这位学生。", "Everything is shown here, whatever the student may see now; “you” is the student.");
}
