using OncoLearn.App.Imports.Terms;
using OncoLearn.Core.Claims;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>An instructor's own vocabulary.</summary>
public static class TermText
{
    public static string Title => Say("我的术语", "My terms");
    public static string Add => Say("添加术语", "Add a term");
    public static string Edit => Say("修改术语", "Edit the term");
    public static string Lead => Say("这里的名称和同义词，会和平台自带的词表一起，用来在您导入的综述里查找论断。", "These names and synonyms, with the vocabulary of the platform, are what claims are looked for by in the reviews you import.");
    public static string None => Say("还没有自己的术语。综述里的基因、药物或肿瘤没有认出来时，就加在这里。", "No terms of your own yet. Where a gene, a drug or a tumour of a review is not recognised, add it here.");
    public static string Archived => Say("已归档", "Archived");
    public static string KindLabel => Say("类别", "What it is");
    public static string En => Say("符号或英文名", "Symbol or English name");
    public static string EnHelp => Say("基因填符号，例如 NUPR1；药物填通用名。", "For a gene its symbol, such as NUPR1; for a drug its generic name.");
    public static string Zh => Say("中文名", "Chinese name");
    public static string OneLanguage => Say("（两种语言至少填一种）", "(at least one of the two languages)");
    public static string OthersEn => Say("英文同义词和缩写", "English synonyms and abbreviations");
    public static string OthersZh => Say("中文同义词", "Chinese synonyms");
    public static string OthersHelp => Say("每行一个，或用逗号分开。", "One on each line, or with commas between them.");
    public static string NotWanted => Say("不再需要？", "No longer wanted?");
    public static string Archive => Say("归档", "Archive");
    public static string BringBack => Say("恢复使用", "Bring it back");
    public static string Remove => Say("删除", "Remove");
    public static string IsArchived => Say("这个术语已归档：查找论断时不再用它，已有的论断照旧。", "This term is archived: claims are looked for without it, and those that name it stay.");
    public static string Uses(int count) => count switch
    {
        0 => Say("还没有论断用到", "in no claim yet"),
        1 => Say("1 条论断用到", "in 1 claim"),
        _ => Say($"{count} 条论断用到", $"in {count} claims"),
    };

    public static string EndHelp(int uses) => uses == 0
        ? Say("没有论断用到它：可以归档，也可以删除。", "No claim names it: archive it, or remove it.")
        : InUse(uses);

    public static string InUse(int uses) => Say($"有 {uses} 条论断用到它，所以不能删除；可以归档，归档后查找论断时不再用它，已有的论断照旧。", $"It cannot be removed, as {(uses == 1 ? "1 claim names it" : $"{uses} claims name it")}. Archive it: claims are then looked for without it, and those that name it stay.");

    public const string SavedWord = "saved";
    public const string ArchivedWord = "archived";
    public const string BackWord = "back";
    public const string RemovedWord = "removed";

    /// <summary>What was done, as one of the words above says it; null for none of them.</summary>
    public static string? DoneIn(string? word) => word switch
    {
        SavedWord => Say("术语已保存。以后导入的综述会用到它；已导入的，可以在“论断”一步重新查找。", "The term is saved. Later imports are read with it; for one that is read already, find its claims again."),
        ArchivedWord => Say("术语已归档。", "The term is archived."),
        BackWord => Say("术语已恢复使用。", "The term is in use again."),
        RemovedWord => Say("术语已删除。", "The term is removed."),
        _ => null,
    };

    /// <param name="archived">Keys of the instructor's archived terms.</param>
    public static string Fault(SaveTerm.Fault fault, IReadOnlySet<string> archived) => fault switch
    {
        SaveTerm.Fault.NoName => Say("请至少填写一种语言的名称。", "Enter a name in at least one language."),
        SaveTerm.Fault.TooShort(_, var name) => Say($"“{name}”太短了：一个字到处都会碰上。", $"“{name}” is too short: a single letter stands everywhere."),
        SaveTerm.Fault.TooLong => ImportText.TooLong(SaveTerm.LongestName),
        SaveTerm.Fault.TooMany => Say($"一种语言最多 {SaveTerm.MostNames} 个名称。", $"At most {SaveTerm.MostNames} names in one language."),
        SaveTerm.Fault.Taken(_, var name, var other) when archived.Contains(other.Key) => Say($"“{name}”是您已归档的术语“{other.Symbol}”的名称：可以在“我的术语”里恢复使用。", $"“{name}” is a name of “{other.Symbol}”, which you archived: bring it back under “My terms”."),
        SaveTerm.Fault.Taken(_, var name, var other) => Say($"“{name}”已经是“{other.Symbol}”（{Kind(other.Kind)}）的名称。", $"“{name}” is already a name of {other.Symbol} ({Kind(other.Kind)})."),
        SaveTerm.Fault.KindInUse(var uses) => Say($"有 {uses} 条论断用到它，类别不能再改。", $"What it is cannot be changed any more, as {(uses == 1 ? "1 claim names it" : $"{uses} claims name it")}."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "no such fault"),
    };

    public static string Kind(EntityKind kind) => kind switch
    {
        EntityKind.Gene => Say("基因或蛋白", "gene or protein"),
        EntityKind.Drug => Say("药物或治疗", "drug or treatment"),
        EntityKind.Cancer => Say("肿瘤", "tumour"),
        EntityKind.CellLine => Say("细胞系", "cell line"),
        EntityKind.Process => Say("过程或指标", "process or measure"),
        EntityKind.Pathway => Say("通路", "pathway"),
        EntityKind.Technique => Say("方法", "technique"),
        EntityKind.Sample => Say("样本", "sample"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
    };
}
