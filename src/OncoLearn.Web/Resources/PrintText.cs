using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Questions on paper.</summary>
public static class PrintText
{
    public static string Title => Say("打印试卷", "Print a paper");
    public static string Lead => Say("下面是试卷和答案的预览；答案另起一页。用浏览器的打印命令（Ctrl+P）打印，或存成 PDF。", "This is the paper and, on pages of its own, the key. Print it, or save it as PDF, with the browser’s print command (Ctrl+P).");
    public static string PaperTitle => Say("试卷标题", "Title of the paper");
    public static string Language => Say("语言", "Language");
    public static string Both => Say("两种语言，各一份", "Both languages, one after the other");
    public static string PointsEach => Say("每题分值", "Points each");
    public static string TitleTooLong(int most) => Say($"标题最多 {most} 个字。", $"A title has at most {most} characters.");
    public static string BadPoints => Say("请填 0.5 到 100 之间的数。", "A number from 0.5 to 100.");
    public static string WithKey => Say("附答案", "With the key");
    public static string Update => Say("更新预览", "Update the preview");
    public static string Options => Say("试卷设置", "The paper");
    public static string Chosen(int count) => Say($"{count} 道题", count == 1 ? "1 question" : $"{count} questions");
    public static string OnlyFirst(int most) => Say($"题目太多，只取前 {most} 道。请先筛选。", $"There are more; only the first {most} are taken. Narrow the filter.");
    public static string Nothing => Say("没有可以打印的题目。", "There is nothing to print.");
    public static string Name => Say("姓名", "Name");
    public static string Number => Say("学号", "Student no.");
    public static string Date => Say("日期", "Date");
    public static string Score(double total) => Say($"得分　　　/ {total:0.##}", $"Score        / {total:0.##}");
    public static string Points(double points) => Say($"（{points:0.##} 分）", points == 1 ? "(1 point)" : $"({points:0.##} points)");
    public static string Key => Say("答案", "Key");
    public static string Vignette(int first, int last) => first == last ? Say($"第 {first} 题的病例", $"Case for question {first}") : Say($"第 {first}–{last} 题共用的病例", $"Case for questions {first}–{last}");
    public static string WriteLetters => Say("把字母写在横线上。", "Write the letters on the lines.");
    public static string WritePlaces => Say("在每一项前写上它的次序，从 1 开始。", "Write before each item its place in the order, from 1.");
    public static string PrintThese => Say("打印", "Print");
}
