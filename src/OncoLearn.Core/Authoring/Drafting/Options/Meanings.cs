using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>
/// Processes and measures that are near in meaning, by the words of their names: mitogenic activity, S phase and an arrest in G1 all tell of proliferation, and T
/// stage tells of late stage. Where one of them is reported, another is no wrong answer that a reader could be blamed for.
/// </summary>
static class Meanings
{
    static readonly string[][] Families =
    [
        ["proliferat", "mitogen", "mitosis", "mitotic", "growth", "phase", "g0", "g1", "cycle", "cell-cycle", "replication", "colony", "viability", "增殖", "生长", "有丝分裂", "周期", "复制"],
        ["apoptosis", "apoptotic", "death", "survival of cells", "凋亡", "死亡"],
        ["stage", "stages", "size", "cm", "extent", "advanced", "uicc", "tnm", "分期", "晚期", "大小"],
        ["invasion", "invasive", "migration", "metastasis", "metastatic", "metastases", "node", "motility", "nodes", "lymph-node", "epithelial–mesenchymal", "侵袭", "迁移", "转移", "浸润", "间质"],
        ["prognosis", "survival", "recurrence", "mortality", "outcome", "预后", "生存", "复发", "结局"],
        ["autophagy", "autophagic", "autophagosome", "autophagosomes", "自噬"],
        ["lysosome", "lysosomal", "lysosomes", "溶酶体"],
        ["stemness", "self-renewal", "pluripotency", "stem", "sphere", "undifferentiated", "reprogramming", "干性", "自我更新", "多能", "干细胞", "未分化", "重编程"],
        ["differentiation", "differentiated", "grade", "maturation", "分化", "分级"],
        ["occurrence", "progression", "tumorigenesis", "malignant", "transformation", "formation", "aggressive", "development", "growth", "发生", "进展", "恶性", "形成", "侵袭性"],
        ["transdifferentiation", "plasticity", "lineage", "phenotype", "转分化", "可塑", "谱系", "表型"],
        ["resistance", "chemoresistance", "efflux", "sensitivity", "耐药", "抵抗", "敏感"],
        ["dna"],
        ["immune", "ctl", "lymphocytes", "免疫"],
    ];

    /// <summary>The families that a process belongs to, by their numbers; other things belong to none.</summary>
    public static IReadOnlySet<int> Of(Entity entity)
    {
        if (entity.Kind != EntityKind.Process) return new HashSet<int>();
        var names = entity.Names.Values.SelectMany(names => names).Append(entity.Symbol).Select(name => name.ToLowerInvariant()).ToList();
        var words = names.SelectMany(name => name.Split([' ', '/', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(0, Families.Length).Where(at => Array.Exists(Families[at], mark => Stands(mark, names, words))).ToHashSet();
    }

    static bool Stands(string mark, List<string> names, HashSet<string> words) =>
        Texts.Script.IsHan(mark[0]) || mark.Contains(' ', StringComparison.Ordinal) ? names.Exists(name => name.Contains(mark, StringComparison.Ordinal))
        : words.Contains(mark) || (mark.Length > 5 && words.Any(word => word.StartsWith(mark, StringComparison.Ordinal)));
}
