using OncoLearn.Core.Attempts;
using OncoLearn.Core.Statistics;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>How a learner's answers went. The number is called accuracy everywhere: what somebody has mastered is another question.</summary>
public static class ProgressText
{
    public static string Title => Say("进度", "Progress");

    public static string Headline(int answers, int rightFirst) => Say(
        $"共作答 {answers} 次，{rightFirst} 题一次答对",
        answers == 1 ? $"1 answer, {rightFirst} right first time" : $"{answers} answers, {rightFirst} right first time");
    public static string Lead => Say(
        "正确率是您答过的题目里，所得分数占满分的比例。它说的是答题情况，不等于掌握了多少。",
        "Accuracy is the share of marks you reached in the questions you answered. It says how your answers went, not how much you know.");

    public static string Questions => Say("答过的题目", "Questions answered");
    public static string FirstAccuracy => Say("首次作答正确率", "Accuracy, first try");
    public static string AllAccuracy => Say("全部作答正确率", "Accuracy, all answers");
    public static string LeftBlank => Say("测验中未答", "Left blank in quizzes");

    public static string Withheld(int answers) => Say(
        $"有 {answers} 次作答暂不计入：这些题正在一份未完成的练习或测验里，或者所在的测验还没有公布对错；之后会重新计入。",
        answers == 1
            ? "1 answer is not counted now: its question is open in a practice set or quiz, or in a quiz that does not show right and wrong yet. It comes back afterwards."
            : $"{answers} answers are not counted now: their questions are open in a practice set or quiz, or in a quiz that does not show right and wrong yet. They come back afterwards.");

    public static string KindFilter => Say("来源", "From");
    public static string Kind(AttemptKind? kind) => kind switch
    {
        null => Say("练习和测验", "Practice and quizzes"),
        AttemptKind.Practice => Say("练习", "Practice"),
        AttemptKind.Quiz => Say("测验", "Quizzes"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
    public static string PeriodFilter => Say("时间", "Period");
    public static string Period(int? days) => days is { } newest ? Say($"近 {newest} 天", $"{newest} days") : Say("全部时间", "All time");
    public static string CountFilter => Say("计入", "Counting");
    public static string Count(bool firstTries) => firstTries ? Say("每题首次作答", "First try") : Say("全部作答", "All answers");

    public static string ByCategory => Say("按类别", "By category");
    public static string BySection => Say("按章节", "By section");
    public static string Category => Say("类别", "Category");
    public static string Section => Say("章节", "Section");
    public static string Answers => Say("作答", "Answers");
    public static string Accuracy => Say("正确率", "Accuracy");
    public static string FullyRight => Say("全对", "Fully right");
    public static string Interval => Say("95% 区间", "95% interval");
    public static string Total => Say("合计", "Total");
    public static string Blanks(int count) => Say($"另有 {count} 题未答", $"+ {count} left blank");
    public static string Percent(double share) => $"{Math.Round(share * 100, MidpointRounding.AwayFromZero):0}%";
    public static string Range(ShareInterval interval) => $"{Percent(interval.Low).TrimEnd('%')}–{Percent(interval.High)}";

    public static string KeyAccuracy => Say("正确率", "Accuracy");
    public static string KeyInterval => Say("正确率的 95% 区间", "its 95% interval");
    public static string KeyRight => Say("全对", "Fully right");
    public static string KeyOther => Say("其余", "Other answers");
    public static string HowSure => Say(
        "区间表示：按现有的作答次数，正确率大致落在什么范围（Wilson 95% 区间）。答得越少，区间越宽：只答 1 题且得满分，也只能说在 21% 到 100% 之间。",
        "The interval says where your accuracy lies, as far as this number of answers can tell (Wilson, 95%). Few answers make it wide: full marks in one answer only mean somewhere between 21% and 100%.");

    public static string NewTitle => Say("答几道题，这里就有内容了。", "Your progress starts with your first answer.");
    public static string NewHelp => Say("先读一节课，再练几题：这里会显示每个类别、每一章节答得怎样。", "Read a lesson, then practise a few questions. You will see here how it goes in each category and section.");
    public static string ReadLesson => Say("去读一节课", "Read a lesson");
    public static string Practise => Say("开始练习", "Practise");
    public static string NothingTitle => Say("这个范围内没有作答。", "No answers here.");
    public static string NothingHelp => Say("换一个时间或来源，或者看全部作答。", "Choose another period or source, or look at everything.");
    public static string ShowAll => Say("看全部", "Show everything");

    public static string Latest => Say("最近完成", "Finished lately");
    public static string AllAttempts => Say("全部作答记录", "All my answers");
}
