using OncoLearn.Core.Claims;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The evidence matrix.</summary>
public static class EvidenceText
{
    public static string Nav => Say("证据", "Evidence");
    public static string Title => Say("证据矩阵", "Evidence matrix");
    public static string Facets => Say("看哪一方面", "Facet");
    public static string CoursesLabel => Say("课程", "Courses");
    public static string CategoriesLabel => Say("类别", "Category");
    public static string EvidenceLabel => Say("证据至少为", "Evidence at least");
    public static string AllCourses => Say("全部课程", "All courses");
    public static string AllCategories => Say("全部类别", "All categories");
    public static string AllEvidence => Say("不限", "Any");
    public static string Marker => Say("标志物", "Marker");
    public static string Apply => Say("筛选", "Filter");
    public static string Empty => Say("这一方面，综述在所选范围内没有说到任何标志物。换一个方面，或放宽筛选。", "On this facet the reviews say nothing within the filter. Choose another facet, or widen the filter.");
    public static string ShowAll => Say("去掉筛选", "Clear the filter");
    public static string More(int count) => Say($"另有 {count} 项发现", count == 1 ? "1 more finding" : $"{count} more findings");
    public static string Disputed => Say("有争议", "disputed");
    public static string Columns(int cancers) => Say($"共 {cancers} 列，可左右滚动。", $"{cancers} columns: scroll sideways to see them all.");
    public static string ConflictsIn(string course) => Say($"结论相左之处：{course}", $"Where findings conflict: {course}");
    public static string DisputedClaims(int count) => count == 1
        ? Say("这里有 1 条论断存在争议：综述另有相左的说法，或者它本身存疑。", "1 claim here is disputed: the review also says what opposes it, or it is open to doubt.")
        : Say($"这里有 {count} 条论断存在争议：综述另有相左的说法，或者它们本身存疑。", $"{count} claims here are disputed: the review also says what opposes them, or they are open to doubt.");
    public static string SeeBothSides => Say("对照两边", "See both sides");
    public static string CellTitle(string marker, string cancer) => Say($"{marker} · {cancer}", $"{marker} in {cancer}");
    public static string CellLink(string marker, string cancer) => Say($"“{marker}”与“{cancer}”的全部论断", $"All claims on {marker} in {cancer}");
    public static string Back => Say("回到矩阵", "Back to the matrix");
    public static string Legend(Facet facet) => facet == Facet.Function
        ? Say(
            "箭头说的是标志物本身的作用：实验若是沉默它，箭头已反过来。每格最后一行是最强的证据类型和论断条数。",
            "The arrow is the marker's own effect, turned round where an experiment silenced it. A cell's last line is its strongest kind of evidence and the number of claims.")
        : Say("每格最后一行是最强的证据类型和论断条数。", "A cell's last line is its strongest kind of evidence and the number of claims.");

    public static string Lead(Facet facet) => facet switch
    {
        Facet.Expression => Say("综述怎样报道标志物的表达与定位。点开一格看它的论断。空格表示综述没有说，而不是没有。", "What the reviews report on where and how much a marker is expressed. Each cell opens its claims. Empty means the reviews say nothing, not that there is nothing."),
        Facet.Stage => Say("标志物与分期、分化和淋巴结的关系。点开一格看它的论断。空格表示综述没有说，而不是没有。", "How a marker goes with stage, differentiation and nodes. Each cell opens its claims. Empty means the reviews say nothing, not that there is nothing."),
        Facet.Outcome => Say("标志物高时，患者的结局如何。点开一格看它的论断。空格表示综述没有说，而不是没有。", "What the reviews report on outcome when the marker is high. Each cell opens its claims. Empty means the reviews say nothing, not that there is nothing."),
        Facet.Function => Say("标志物在肿瘤中做什么。点开一格看它的论断。空格表示综述没有说，而不是没有。", "What a marker does in the tumour. Each cell opens its claims. Empty means the reviews say nothing, not that there is nothing."),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    public static string Name(Facet facet) => facet switch
    {
        Facet.Expression => Say("表达", "Expression"),
        Facet.Stage => Say("分期与淋巴结", "Stage and nodes"),
        Facet.Outcome => Say("预后", "Outcome"),
        Facet.Function => Say("功能", "Function"),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    /// <summary>What a sign means on this facet.</summary>
    /// <param name="direction">Null is mixed.</param>
    public static string Direction(Facet facet, Direction? direction) => (facet, direction) switch
    {
        (_, null) => Say("说法不一", "mixed"),
        (Facet.Function, Core.Claims.Direction.Up) => Say("升高、促进，或与之正相关", "raises or promotes, or rises with"),
        (Facet.Function, Core.Claims.Direction.Down) => Say("降低、抑制，或与之负相关", "lowers or inhibits, or falls as it rises"),
        (Facet.Function, Core.Claims.Direction.None) => Say("无影响或无相关", "no effect or link"),
        (Facet.Expression, Core.Claims.Direction.Up) => Say("较高，或使之升高", "higher, or raises"),
        (Facet.Expression, Core.Claims.Direction.Down) => Say("较低，或使之降低", "lower, or lowers"),
        (Facet.Expression, Core.Claims.Direction.None) => Say("无差别、无相关，或没有", "no difference or link, or not there"),
        (Facet.Expression, Core.Claims.Direction.Unsigned) => Say("不涉及高低", "says nothing of level"),
        (Facet.Stage, Core.Claims.Direction.Up) => Say("标志物随之升高或更多见", "the marker is higher, or more frequent, with it"),
        (Facet.Stage, Core.Claims.Direction.Down) => Say("标志物随之降低或更少见", "the marker is lower, or less frequent, with it"),
        (Facet.Outcome, Core.Claims.Direction.Up) => Say("标志物高时更高或更多见", "higher or likelier when the marker is high"),
        (Facet.Outcome, Core.Claims.Direction.Down) => Say("标志物高时更低或更短", "lower or shorter when the marker is high"),
        (_, Core.Claims.Direction.None) => Say("无相关", "no link"),
        (_, Core.Claims.Direction.Unsigned) => Say("方向未说明", "direction not stated"),
        _ => throw new ArgumentOutOfRangeException(nameof(direction), (facet, direction), null),
    };

    /// <summary>The object of a clause that is about the cell's own cancer.</summary>
    /// <param name="lang">Of the clause.</param>
    public static string Tumour(string lang) => SayIn(lang, "肿瘤", "the tumour");

    /// <param name="lang">Of the drug's name.</param>
    public static string ResponseTo(string drug, string lang) => SayIn(lang, $"对{drug}的反应", $"response to {drug}");
}
