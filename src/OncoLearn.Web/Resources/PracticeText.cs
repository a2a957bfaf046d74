using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

public static class PracticeText
{
    public static string Title => Say("练习", "Practice");
    public static string Of(string part) => Say($"练习：{part}", $"Practice: {part}");
    public static string StartTitle(string course) => Say($"练习：{course}", $"Practise: {course}");
    public static string StartLead => Say(
        "每次十题左右，先练您练得最少的。每答一题，立刻看到每个选项对在哪里、错在哪里，以及出处。",
        "About ten questions at a time, those you have practised least first. After each answer you see why every option is right or wrong, and where it says so.");
    public static string ChooseCategory => Say("选一类题", "Choose a category");
    public static string ChooseSection => Say("或选一节", "Or choose a section");
    public static string Begin => Say("开始练习", "Start");
    public static string AnotherCategory => Say("换一类题", "Another category");
    public static string Count(int questions) => Say($"{questions} 题", questions == 1 ? "1 question" : $"{questions} questions");
    public static string BankBy(string owner) => Say(Beside("", owner, "的题库"), $"A question bank by {owner}");
    public static string Practised(int questions) => Say($"练过 {questions} 题", $"{questions} practised");
    public static string NothingLeft => Say(
        "现在没有可练的题：要么还没有出题，要么题目都在您没交卷的测验里。交卷后就可以练。",
        "There is nothing to practise here now: there are no questions yet, or they all wait in a quiz that you have not submitted.");
    public static string Progress => Say("练习进度", "Practice progress");
    public static string Check => Say("核对答案", "Check answer");
    public static string Skip => Say("跳过", "Skip");
    public static string Stop => Say("到此为止", "Stop here");
    public static string Finish => Say("完成", "Finish");

    public static string EndTitle => Say("练习结束", "Practice finished");
    public static string EndNone => Say("这一次没有作答。", "Nothing was answered this time.");
    public static string EndCompared => Say("这一次的答案由您自己对照参考答案，不计分。", "You compared your answers with the model answers yourself; nothing was marked.");
    public static string NotCounted(int compared) => Say($"另有 {compared} 题由您自己对照参考答案，不计分。", compared == 1 ? "You compared 1 more answer with its model answer yourself; it is not counted." : $"You compared {compared} more answers with their model answers yourself; they are not counted.");
    public static string Again => Say("再看一遍答错的题", "The ones to look at again");
    public static string NextAgain => Say("下一道错题", "Next to look at");
    public static string AllRight => Say("全部答对。", "All of them right.");
    public static string More => Say("再练一组", "Practise more");
    public static string BackToCourse => Say("回到课程", "Back to the course");
}
