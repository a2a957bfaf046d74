using OncoLearn.App.QuestionBank.Reports;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>What learners report of questions, and the answers.</summary>
public static class ReportText
{
    public static string Link => Say("这道题有问题", "Something is wrong with this question");
    public static string NewTab => Say("（在新标签页打开）", "(opens in a new tab)");
    public static string Title => Say("反馈题目的问题", "Report a problem with a question");
    public static string Lead => Say(
        "写给负责这道题的教师。您看到的题目版本和您的答案会一起送达；教师看不到您的姓名。",
        "This goes to the instructors who answer for the question, with the version that you saw and what you answered; your name is not shown to them.");

    public static string KindLabel => Say("哪方面的问题？", "What is wrong?");
    public static string Kind(ProblemKind kind) => kind switch
    {
        ProblemKind.Key => Say("答案或理由不对", "The answer or a reason"),
        ProblemKind.Unclear => Say("题意或选项不清楚", "It is not clear what is asked"),
        ProblemKind.Typing => Say("错别字或显示问题", "A typing error, or something is not shown"),
        ProblemKind.Outdated => Say("内容已过时", "It is out of date"),
        ProblemKind.Other => Say("其他", "Something else"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
    };

    public static string Body => Say("请说明", "What exactly?");
    public static string BodyHelp(int most) => Say($"例如哪个选项、依据是什么。最多 {most} 个字符。", $"Which option, say, and on what ground. {most:#,0} characters at most.");
    public static string Send => Say("提交反馈", "Send");
    public static string KindNeeded => Say("请选择是哪方面的问题。", "Choose what is wrong.");
    public static string BodyNeeded(int most) => Say($"请写明问题，最多 {most} 个字符。", $"Say what is wrong, in {most:#,0} characters at most.");
    public static string TooMany(int most) => Say($"24 小时内最多提交 {most} 条反馈。您写的内容还在下面，请明天再提交。", $"You can send {most} reports in 24 hours. What you wrote still stands below; please send it tomorrow.");
    public static string Sent => Say("谢谢，反馈已提交。", "Thank you. Your report was sent.");
    public static string WaitsAlready => Say("您对这道题的反馈正在等待答复。答复以后，如有需要可以再次反馈。", "Your report on this question waits for an answer. After that you can report it again.");
    public static string Back => Say("回到题目", "Back to the question");
    public static string CloseTab => Say("您可以关闭这个标签页，继续作答。", "You can close this tab and go on answering.");

    public static string Mine => Say("我的反馈", "My reports");
    public static string MineLead => Say("您反馈过的题目，以及教师的答复。", "The questions that you reported, and what the instructors answered.");
    public static string MineEmpty => Say("您还没有反馈过题目。", "You have not reported a question.");
    public static string MineEmptyWhat => Say("在看到答案的地方，每道题下面都有“这道题有问题”。", "Wherever you see an answer, there is a link under the question: “Something is wrong with this question”.");
    public static string New => Say("新答复", "New answer");
    public static string WaitsForAnswer => Say("等待答复", "Waits for an answer");
    public static string SentAt(string time) => Say($"{time} 提交", $"sent {time}");
    public static string AnsweredBy(string? name, string time) => Say($"{Beside("", name ?? Somebody, "于")} {time} 答复", $"{name ?? Somebody} answered {time}");
    static string Somebody => Say("教师", "An instructor");
    public static string Unseen(int count) => Say($"您的反馈有 {count} 条新答复。", count == 1 ? "One of your reports was answered." : $"{count} of your reports were answered.");
    public static string SeeThem => Say("查看答复", "Read the answer");

    public static string Desk => Say("学生反馈", "Problem reports");
    public static string DeskLead(bool answered) => answered
        ? Say("最近答复的排在前面。这里不显示反馈人。", "Most recently answered first. You are not told whose they are.")
        : Say("等得最久的排在前面。这里不显示反馈人。", "Longest waiting first. You are not told whose they are.");
    public static string Waiting => Say("等待答复", "Waiting");
    public static string Answered => Say("已答复", "Answered");
    public static string InBank => Say("题库", "Bank");
    public static string AllBanks => Say("全部题库", "All banks");
    public static string Show => Say("显示", "Show");
    public static string NoneWaits => Say("没有等待答复的反馈。", "No report waits for an answer.");
    public static string NoneWaitsWhat => Say("学生对题目提出问题以后，会列在这里。", "What students report of your questions is listed here.");
    public static string NoneAnswered => Say("还没有答复过的反馈。", "None has been answered yet.");
    public static string WaitingCount(int count) => Say($"{count} 条反馈等待您答复", count == 1 ? "1 report waits for your answer" : $"{count} reports wait for your answer");
    public static string One => Say("一条反馈", "A report");
    public static string Says => Say("学生的说明", "What the student says");
    public static string SawVersion(int version) => Say($"学生看到的是第 {version} 版", $"The student saw version {version}");
    public static string NewerVersion(int head) => Say($"现在最新的是第 {head} 版", $"There is a newer one, version {head}");
    public static string Newest => Say("也是最新的一版", "which is the newest");
    public static string ShownIn(string language) => Say($"题目语言：{language}", $"shown in {language}");
    public static string WithAnswer => Say("学生的作答；标着“您的答案”的是学生选的。", "What the student answered; “your answer” is the student’s.");
    public static string WithoutAnswer => Say("学生反馈时还没有作答；下面是答案。", "The student had not answered yet; this is the key.");
    public static string Compare => Say("比较两个版本", "Compare the versions");
    public static string OpenQuestion => Say("打开题目", "Open the question");
    public static string EditQuestion => Say("修改题目", "Edit the question");
    public static string Answer => Say("给学生的答复", "Your answer to the student");
    public static string AnswerHelp => Say("学生会看到答复和您的显示名。", "The student sees it with the name that you show.");
    public static string AnswerNeeded(int most) => Say($"请写答复，最多 {most} 个字符。", $"Write an answer, of {most:#,0} characters at most.");
    public static string AnsweredBefore(string? name, string time) => Say($"{Beside("", name ?? Somebody, "已于")} {time} 答复；再次提交会替换原来的答复，学生会收到新的。", $"{name ?? Somebody} answered {time}. Another answer takes its place, and the student is told.");
    public static string SaveNext => Say("答复，下一条", "Answer and next");
    public static string SaveBack => Say("答复，回到列表", "Answer and back to the list");
    public static string AnswerSent => Say("已答复。", "Answered.");
}
