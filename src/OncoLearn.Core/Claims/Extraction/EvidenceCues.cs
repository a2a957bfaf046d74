namespace OncoLearn.Core.Claims.Extraction;

/// <summary>The kind of evidence that a sentence's own words name.</summary>
static class EvidenceCues
{
    static readonly (EvidenceKind Kind, string[] Words)[] Cues =
    [
        (EvidenceKind.Trial, ["期临床试验", "临床试验", "随机对照", "phase i ", "phase ii", "phase iii", "clinical trial", "randomised", "randomized"]),
        (EvidenceKind.Cohort, ["生存", "存活", "随访", "预后", "多因素分析", "队列", "survival", "prognos", "cohort", "follow-up", "follow up", "multivariate", "hazard ratio"]),
        (EvidenceKind.ClinicalSamples, ["临床样本", "临床标本", "标本", "患者", "癌组织", "癌旁", "组化", "分期", "淋巴结", "分级", "tissue", "patients", "specimen", "immunohistochem", "biops"]),
        (EvidenceKind.InVivo, ["裸鼠", "异种移植", "小鼠", "转基因", "体内", "动物模型", "xenograft", "nude mice", "in vivo", "mouse model", "mice"]),
        (EvidenceKind.InVitro, ["体外", "细胞系", "细胞株", "转染", "培养", "in vitro", "cell line", "transfect", "cultured"]),
        (EvidenceKind.Preclinical, ["敲除", "敲低", "沉默", "干扰", "机制", "knockdown", "knockout", "silenc"]),
    ];

    public static EvidenceKind Of(string lower, IReadOnlyList<Token> tokens, bool hasCitations, Facet facet)
    {
        var named = Cues.Where(cue => Array.Exists(cue.Words, word => lower.Contains(word, StringComparison.Ordinal))).Select(cue => cue.Kind).ToList();
        // What a gene does in a cell is not shown on a patient's specimen.
        if (facet is Facet.Function) named.RemoveAll(kind => kind is EvidenceKind.Cohort or EvidenceKind.ClinicalSamples && named.Exists(other => other is EvidenceKind.InVivo or EvidenceKind.InVitro));
        if (facet is Facet.Function && named.Contains(EvidenceKind.InVivo) && named.Contains(EvidenceKind.InVitro) && lower.Contains("体内外", StringComparison.Ordinal)) return EvidenceKind.Mixed;
        if (named.Count > 0 && (named[0] is not EvidenceKind.Cohort || facet is Facet.Outcome || named.Count == 1)) return named[0];
        if (named.Count > 1) return named[1];
        if (tokens.Any(token => token.Entity?.Kind is EntityKind.CellLine)) return EvidenceKind.InVitro;
        return hasCitations && facet is Facet.Function ? EvidenceKind.Preclinical : EvidenceKind.Review;
    }
}
