using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Questions;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The instructors' pages: their start and the words that several of them use.</summary>
public static class TeachText
{
    public static string Nav => Say("教学", "Teach");
    public static string Title => Say("教学", "Teach");
    public static string NewBank => Say("新建题库", "New bank");
    public static string MyBanks => Say("我的题库", "My banks");
    public static string SharedBanks => Say("与我共享的题库", "Shared with me");
    public static string ShippedBanks => Say("随课程提供的题库", "Banks of the courses");
    public static string NoBanks => Say(
        "您还没有题库。新建一个，从空白开始写题，或从课程的题库里复制。",
        "You have no bank yet. Make one, write questions from scratch, or copy them from the courses’ banks.");
    public static string ToRead => Say("请您审阅", "For you to review");
    public static string Returned => Say("退回给您的题", "Returned to you");
    public static string Approved => Say("已批准，可以发布的题", "Approved: ready to be published");
    public static string ApprovedBy(string? name, int version, string at) => Say($"{Beside("", name ?? Gone, "批准了")}第 {version} 版，{at}", $"{name ?? Gone} approved version {version}, {at}");
    public static string Overtaken => Say("送审期间别人改过的题", "Changed by others while in review");
    public static string ChangedBy(string? name, string at) => Say($"{name ?? Gone}，{at}：审阅已随之结束", $"{name ?? Gone}, {at}: the review has ended with it");
    public static string AskedBy(string? name, string at) => Say($"{name ?? Gone}，{at}", $"{name ?? Gone}, {at}");
    public static string ReturnedBy(string? name) => name ?? Gone;
    static string Gone => Say("已注销的用户", "a former member");
    public static string SomebodyElse => Say("另一位教师", "another instructor");
    public static string QuestionsWord(int count) => Say("道题", count == 1 ? "question" : "questions");
    public static string ReportsWord(int count) => Say("条学生反馈", count == 1 ? "report" : "reports");
    public static string OwnedBy(string owner, BankAccess access) => Say($"{Beside("", owner, "的题库")}，您可以{Access(access)}", $"{owner}’s bank; you may {Access(access)}");

    static string Access(BankAccess access) => access switch
    {
        BankAccess.View => Say("查看", "view"),
        BankAccess.Use => Say("使用", "use"),
        BankAccess.Review => Say("审阅", "review"),
        BankAccess.Edit => Say("编辑", "edit"),
        BankAccess.Own => Say("管理", "own"),
        _ => throw new ArgumentOutOfRangeException(nameof(access), access, "no such access"),
    };

    public static string State(QuestionState state) => state switch
    {
        QuestionState.Draft => Say("草稿", "Draft"),
        QuestionState.Review => Say("审阅中", "In review"),
        QuestionState.Published => Say("已发布", "Published"),
        QuestionState.Retired => Say("已停用", "Retired"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "no such state"),
    };

    public static string Level(CognitiveLevel level) => level switch
    {
        CognitiveLevel.Remember => Say("记忆", "Remember"),
        CognitiveLevel.Understand => Say("理解", "Understand"),
        CognitiveLevel.Apply => Say("应用", "Apply"),
        CognitiveLevel.Analyse => Say("分析", "Analyse"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "no such level"),
    };

    public static string Difficulty(Difficulty difficulty) => difficulty switch
    {
        Core.Questions.Difficulty.Easy => Say("易", "Easy"),
        Core.Questions.Difficulty.Medium => Say("中", "Medium"),
        Core.Questions.Difficulty.Hard => Say("难", "Hard"),
        _ => throw new ArgumentOutOfRangeException(nameof(difficulty), difficulty, "no such difficulty"),
    };

    public static string Use(QuestionUse use) => use switch
    {
        QuestionUse.Practice => Say("练习", "Practice"),
        QuestionUse.Exam => Say("考试", "Exam"),
        QuestionUse.Both => Say("练习和考试", "Practice and exam"),
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "no such use"),
    };

    /// <summary>A type that this program does not know is called by its key.</summary>
    public static string Type(string key) => QuestionTypes.Find(key)?.Name.In(Preferences.Languages.Current) ?? key;
}
