using OncoLearn.Core.Attempts;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>How certain an answer is, and what that makes of its mark.</summary>
public static class CertaintyText
{
    public static string Ask => Say("您有多大把握？", "How certain are you?");
    public static string NoneCounts => Say("不选则按“没有把握”计分。", "No choice counts as “not sure”.");

    public static string Name(AnswerCertainty certainty) => certainty switch
    {
        AnswerCertainty.NotSure => Say("没有把握", "Not sure"),
        AnswerCertainty.Fairly => Say("比较有把握", "Fairly sure"),
        AnswerCertainty.Very => Say("很有把握", "Very sure"),
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "no such certainty"),
    };

    /// <param name="right">Marks for a right answer.</param>
    /// <param name="wrong">Marks for a wrong one, 0 or less.</param>
    public static string Stakes(double right, double wrong) => Say($"对 +{right:0.##}，错 {AttemptText.Signed(wrong)}", $"right +{right:0.##}, wrong {AttemptText.Signed(wrong)}");

    public static string Explained => Say(
        "按把握程度计分：每 1 分的题，“没有把握”答对得 1 分、答错不扣分；“比较有把握”答对得 2 分、答错扣 2 分；“很有把握”答对得 3 分、答错扣 6 分。部分正确按比例得分，没有作答得 0 分。",
        "Marks go by certainty. For each point, “not sure” brings 1 if right and costs nothing if wrong, “fairly sure” brings 2 or costs 2, “very sure” brings 3 or costs 6. What is partly right brings its share, and a blank 0.");

    /// <param name="most">Marks that can be reached in all.</param>
    public static string MostMarks(double most) => Say(
        $"按把握程度计分：由系统评分的题，每 1 分最多计 3 分，所以学生看到的满分是 {most:0.##} 分。",
        $"Marks go by certainty: each point of a question that is not marked by a person counts up to 3, so students see {AttemptText.Points(most)} in all.");
}
