using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

public static class EssayText
{
    public static string Field => Say("您的答案", "Your answer");
    public static string Words(int words) => Say($"{words} 字", words == 1 ? "1 word" : $"{words} words");
    public static string Between(int least, int most) => Say($"建议 {least}–{most} 字", $"{least} to {most} words expected");
    public static string AtLeast(int least) => Say($"建议不少于 {least} 字", $"At least {least} words expected");
    public static string AtMost(int most) => Say($"建议不超过 {most} 字", $"At most {most} words expected");

    /// <summary>With a place for the number, which script fills in.</summary>
    public static string Now => Say("现在 {0} 字", "{0} words now");
    public static string TooShort => Say("还差 {0} 字", "{0} short");
    public static string TooLong => Say("多了 {0} 字", "{0} over");

    public static string Written => Say("作答", "The answer");
    public static string NothingWritten => Say("没有作答。", "Nothing was written.");
    public static string Model => Say("参考答案", "Model answer");
    public static string Rubric => Say("评分标准", "How it is marked");
    public static string Weight(double share) => Say($"占 {share:0.#%}", $"{share:0.#%} of the marks");
    public static string Given => Say("评定", "given");
}
