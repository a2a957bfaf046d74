using OncoLearn.Core.Claims;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>What the courses say of the same genes, drugs, tumours and processes.</summary>
public static class AcrossText
{
    public static string Title => Say("贯通各课程", "Across the courses");
    public static string Lead => Say(
        "不止一门课程讲到的基因、药物、肿瘤和过程。点开一项，各篇综述的说法并排对照。一条论断若讲的是信号轴、复合物、启动子，或是对某个基因的抑制，也计入它所涉及的每一项；背景性的论断不计。",
        "Genes, drugs, tumours and processes that more than one course speaks of. Open one to see what each review says, side by side. What is said of an axis, a complex, a promoter or the inhibition of a gene counts for what it concerns too; background is left out.");
    public static string Empty => Say("目前还没有两门课程共同讲到的对象。", "So far there is nothing that two courses both speak of.");
    public static string EmptyOf => Say("这门课程目前没有与其他课程共同讲到的对象。", "So far this course shares nothing with the others.");
    public static string SeeAll => Say("查看所有课程共有的对象", "See what other courses share");
    public static string WithOthers => Say("与其他课程共有", "Shared with other courses");
    public static string Invitation => Say("同一个基因、药物或肿瘤，几门课程各怎么说？", "One gene, drug or tumour: what does each course say of it?");
    public static string Of(string name) => Say($"各课程中的“{name}”", $"{name} across the courses");
    public static string BackToMatrix => Say("回到证据矩阵", "Back to the evidence matrix");
    public static string Back => Say("看其他共同的对象", "See what else is shared");
    public static string AlsoCalled(IReadOnlyList<string> names) => Say($"又名：{string.Join("、", names)}", $"Also called {string.Join(", ", names)}");
    public static string PartsLabel => Say("涉及：", "Concerns: ");
    /// <summary>Before the name of the whole, as a heading of the claims that name that and not the part.</summary>
    public static string Within => Say("见于：", "Within ");
    public static string OneCourse => Say("除背景论断外，只有一门课程讲到它，没有可以对照的说法。", "Background aside, one course alone speaks of it, so there is nothing to compare.");
    public static string PerCourse(string course, int claims) => Say($"{course}：{CourseText.Claims(claims)}", $"{course}: {CourseText.Claims(claims)}");

    /// <summary>The entities of a kind, as a heading.</summary>
    public static string Kind(EntityKind kind) => kind switch
    {
        EntityKind.Gene => Say("基因与蛋白", "Genes and proteins"),
        EntityKind.Drug => Say("药物与治疗", "Drugs and treatments"),
        EntityKind.Cancer => Say("肿瘤", "Tumours"),
        EntityKind.CellLine => Say("细胞系", "Cell lines"),
        EntityKind.Process => Say("过程与指标", "Processes and measures"),
        EntityKind.Pathway => Say("通路", "Pathways"),
        EntityKind.Technique => Say("方法", "Techniques"),
        EntityKind.Sample => Say("样本", "Samples"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What the claims say of it, as a heading.</summary>
    public static string Role(EntityRole role) => role switch
    {
        EntityRole.Subject => Say("它做什么，表现如何", "What it does or shows"),
        EntityRole.Object => Say("什么作用于它，什么与它相关", "What acts on it or goes with it"),
        EntityRole.Cancer => Say("在其中报告了什么", "What is reported in it"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
