using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>What bringing the lessons of a review up to date changes, and the questions that it leaves behind.</summary>
public static class UpdateText
{
    public static string Title => Say("更新后会有这些变化", "What changes when you bring them up to date");
    public static string IsUpToDate => Say("课程已是最新。", "The lessons are up to date.");

    /// <param name="questions">That ask them.</param>
    public static string ClaimsGone(int claims, int questions) => Say(
        $"{claims} 条论断不再出现{(questions > 0 ? $"，{questions} 道题依据它们" : "")}",
        $"{(claims == 1 ? "1 claim leaves" : $"{claims} claims leave")} the lessons{(questions > 0 ? $"; {Questions(questions)} on {(claims == 1 ? "it" : "them")}" : "")}");

    /// <param name="questions">That ask them.</param>
    public static string ClaimsChanged(int claims, int questions) => Say(
        $"{claims} 条论断有改动{(questions > 0 ? $"，{questions} 道题依据它们" : "")}",
        $"{(claims == 1 ? "1 claim says" : $"{claims} claims say")} something else{(questions > 0 ? $"; {Questions(questions)} on {(claims == 1 ? "it" : "them")}" : "")}");

    public static string ClaimsNew(int claims) => Say($"新增 {claims} 条论断。", claims == 1 ? "1 claim is new." : $"{claims} claims are new.");
    public static string Details => Say("标题、简介、出处或许可有改动。", "The title, the summary, the attribution or the licence changes.");
    public static string Stale(int count) => Say($"{count} 道题的依据已更新", count == 1 ? "1 question rests on a claim that has changed" : $"{count} questions rest on claims that have changed");
    public static string StaleHelp => Say("它们依据的论断改过或不再有了。请看看题目是否仍然成立；学生现在仍会做到它们。", "The claims they ask have changed or are gone. See whether they still hold; students still get them.");
    public static string LookAtStale => Say("看看这些题", "Look at them");
    public static string Withdraw(int count) => Say($"停用依据已不存在的 {count} 道题", count == 1 ? "Retire the one whose claim is gone" : $"Retire the {count} whose claims are gone");
    public static string Withdrawn => Say("题目已停用，学生不会再做到；在题库里可以恢复。", "They are retired: students get them no more. The bank can bring them back.");

    static string Questions(int count) => count == 1 ? "1 question rests" : $"{count} questions rest";
}
