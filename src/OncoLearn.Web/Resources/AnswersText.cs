using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The list of a learner's attempts.</summary>
public static class AnswersText
{
    public static string Title => Say("我的作答", "My answers");
    public static string Empty => Say("还没有作答。", "You have not answered anything yet.");
    public static string EmptyWhatToDo => Say("打开一门课，读一节，然后练几题。", "Open a course, read a lesson, then practise a few questions.");
    public static string ToCourses => Say("看看有哪些课程", "See the courses");
    public static string State => Say("状态", "State");
    public static string Score => Say("成绩", "Score");
    public static string InProgress(int answered, int of) => Say($"进行中，已答 {answered} / {of}", $"In progress, {answered} of {of} answered");
    public static string Finished => Say("已完成", "Finished");
    public static string Newer => Say("较新", "Newer");
    public static string Older => Say("较早", "Older");
    public static string Pages => Say("翻页", "Pages");
    public static string NoMarks => Say("没有作答", "Nothing answered");
}
