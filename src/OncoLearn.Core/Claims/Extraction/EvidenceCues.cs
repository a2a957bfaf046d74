namespace OncoLearn.Core.Claims.Extraction;

/// <summary>The kind of evidence that a sentence's own words name; where they name none, what such a finding is mostly seen on.</summary>
sealed class EvidenceCues
{
    static readonly (EvidenceKind Kind, string[] Words)[] Cues =
    [
        (EvidenceKind.Trial, ["临床试验", "随机对照", "phase i ", "phase ii", "phase iii", "clinical trial", "randomised", "randomized"]),
        (EvidenceKind.Cohort, ["生存", "存活", "随访", "多因素分析", "队列", "survival", "cohort", "follow-up", "follow up", "multivariate", "hazard ratio"]),
        (EvidenceKind.ClinicalSamples, ["临床样本", "临床标本", "标本", "患者", "癌组织", "癌旁", "组化", "分期", "淋巴结", "分级", "tissue", "patients", "specimen", "immunohistochem", "biops"]),
        (EvidenceKind.InVivo, ["裸鼠", "异种移植", "小鼠", "转基因", "体内", "动物模型", "xenograft", "nude mice", "in vivo", "mouse model", "mice"]),
        (EvidenceKind.InVitro, ["体外", "细胞系", "细胞株", "转染", "培养", "in vitro", "cell line", "transfect", "cultured"]),
        (EvidenceKind.Preclinical, ["敲除", "敲低", "沉默", "干扰", "机制", "knockdown", "knockout", "silenc"]),
    ];

    static readonly string[] TumourCells = ["癌细胞", "瘤细胞", "cancer cells", "tumour cells", "tumor cells"];

    readonly List<EvidenceKind> _named;
    readonly bool _isOnTumourCells;
    readonly bool _isOnCellLine;

    public EvidenceCues(string lower, IReadOnlyList<Token> tokens)
    {
        bool Says(string[] words) => Array.Exists(words, word => lower.Contains(word, StringComparison.Ordinal));
        _named = [.. Cues.Where(cue => Says(cue.Words)).Select(cue => cue.Kind)];
        _isOnTumourCells = Says(TumourCells);
        _isOnCellLine = tokens.Any(token => token.Entity?.Kind is EntityKind.CellLine);
    }

    /// <param name="inTumour">A tumour is known that the finding was made in, not tumours at large.</param>
    /// <param name="isFrame">The section introduces or sums up: without a citation it tells what is known, not what was seen.</param>
    /// <param name="site">Where the sentence names both, what it says of this finding; null where it does not name both.</param>
    /// <param name="isFirm">It is stated with a direction and without a hedge, as results are.</param>
    public EvidenceKind Of(bool hasCitations, Facet facet, bool inTumour, bool isFrame, bool isFirm, EvidenceKind? site)
    {
        if (isFrame && !hasCitations) return EvidenceKind.Review;
        var named = _named.ToList();
        if (facet is Facet.Function)
        {
            // What a gene does in a cell is not shown by following patients, nor on their specimens.
            named.Remove(EvidenceKind.Cohort);
            if (named.Contains(EvidenceKind.InVivo) || named.Contains(EvidenceKind.InVitro)) named.RemoveAll(kind => kind is EvidenceKind.ClinicalSamples);
            if (site is { } own && !named.Contains(EvidenceKind.Trial)) return own;
            if (named is [] or [EvidenceKind.Preclinical] && (_isOnCellLine || (_isOnTumourCells && (hasCitations || named.Count > 0)))) return EvidenceKind.InVitro;
        }
        else if (facet is not Facet.Outcome)
        {
            named.RemoveAll(kind => kind is EvidenceKind.Cohort);
        }
        if (named.Count > 0) return named[0];
        if (_isOnCellLine) return EvidenceKind.InVitro;
        if (facet is Facet.Outcome) return EvidenceKind.Cohort;
        if (facet is Facet.Expression or Facet.Stage) return inTumour ? EvidenceKind.ClinicalSamples : EvidenceKind.Review;
        return hasCitations || isFirm ? EvidenceKind.Preclinical : EvidenceKind.Review;
    }
}
