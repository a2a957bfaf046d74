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
    public static string More(int count) => Say($"另有 {count} 项", $"{count} more");
    public static string Claims(int count) => count == 1 ? Say("1 条证据", "1 claim") : Say($"{count} 条证据", $"{count} claims");
    public static string CellTitle(string marker, string cancer) => Say($"{marker} · {cancer}", $"{marker} in {cancer}");
    public static string Back => Say("回到矩阵", "Back to the matrix");
    public static string Legend => Say("箭头说的是标志物本身对所列对象的作用或两者的关系；第二行是最强的证据类型。", "The arrow is the marker's own effect on, or relation to, what is named beside it; the last line is the strongest kind of evidence.");

    public static string Lead(Facet facet) => facet switch
    {
        Facet.Expression => Say("综述怎样报道标志物的表达与定位。点开一格看它的证据。空格表示综述没有说，而不是没有。", "What the reviews report on where and how much a marker is expressed. Each cell opens its claims. Empty means the reviews say nothing, not that there is nothing."),
        Facet.Stage => Say("标志物与分期、分化和淋巴结的关系。点开一格看它的证据。空格表示综述没有说，而不是没有。", "How a marker goes with stage, differentiation and nodes. Each cell opens its claims. Empty means the reviews say nothing, not that there is nothing."),
        Facet.Outcome => Say("标志物高时，患者的结局如何。点开一格看它的证据。空格表示综述没有说，而不是没有。", "What the reviews report on outcome when the marker is high. Each cell opens its claims. Empty means the reviews say nothing, not that there is nothing."),
        Facet.Function => Say("标志物在肿瘤中做什么。点开一格看它的证据。空格表示综述没有说，而不是没有。", "What a marker does in the tumour. Each cell opens its claims. Empty means the reviews say nothing, not that there is nothing."),
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

    public static string Direction(Direction? direction) => direction switch
    {
        Core.Claims.Direction.Up => Say("升高或促进", "raises, or rises with"),
        Core.Claims.Direction.Down => Say("降低或抑制", "lowers, or falls with"),
        Core.Claims.Direction.None => Say("无影响或无相关", "no effect or link"),
        Core.Claims.Direction.Unsigned => Say("方向未说明", "direction not stated"),
        null => Say("说法不一", "mixed"),
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, null),
    };

    public static string Sign(Direction? direction) => direction switch
    {
        Core.Claims.Direction.Up => "↑",
        Core.Claims.Direction.Down => "↓",
        Core.Claims.Direction.None => "○",
        Core.Claims.Direction.Unsigned => "–",
        null => "↕",
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, null),
    };
}
