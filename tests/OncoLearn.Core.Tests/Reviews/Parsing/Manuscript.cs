namespace OncoLearn.Core.Tests.Reviews.Parsing;

/// <summary>A review about a gene that does not exist, before anybody set it.</summary>
/// <param name="IsChinese">The language of its sections; it has an abstract in each.</param>
sealed record Manuscript(bool IsChinese, IReadOnlyList<Manuscript.Part> Sections)
{
    /// <param name="Path">One value for each level.</param>
    /// <param name="Paragraphs">Each with its sentences.</param>
    public sealed record Part(IReadOnlyList<int> Path, string Title, IReadOnlyList<IReadOnlyList<string>> Paragraphs);

    public const string ChineseAbstract = "QRX7是一种在应激时升高的蛋白，本文讨论它在几种肿瘤中的作用和它作为标志物的可能。";
    public const string EnglishAbstract = "QRX7 is a protein that rises under stress; this review discusses what it does in several tumours and whether it may serve as a marker.";

    /// <summary>Long enough that a paragraph of two fills more than a line.</summary>
    static readonly string[] ChineseSentences =
    [
        "QRX7在缺氧的细胞中明显升高，并与其他几种应激蛋白一同进入细胞核[3]。",
        "沉默QRX7以后，培养的肺癌细胞增殖变慢，而正常上皮细胞没有改变[4] [5]。",
        "在小鼠移植瘤中，缺失QRX7的肿瘤体积较小，转移灶也较少[8]-[12]。",
        "有作者认为，QRX7可能通过KLM2影响自噬，但这一点仍需进一步验证。",
        "与癌旁组织相比，胃癌组织中QRX7的表达显著增加（P < 0.05）[15,48-50]。",
        "Wang等在2003年首次报道了这一基因，当时称为p19a[1-2]。",
        "在96例患者中，高表达者的5年生存率低于低表达者，差异为12.5个百分点。",
        "然而，QRX7与患者的年龄和性别无显著相关性。",
        "QRX7（queried rex 7）定位于12号染色体，编码305个氨基酸。",
    ];

    static readonly string[] EnglishSentences =
    [
        "QRX7 rises in hypoxic cells and enters the nucleus together with several other stress proteins [3].",
        "After QRX7 was silenced, cultured lung cancer cells grew more slowly, whereas normal epithelial cells did not change [4,5].",
        "In mouse xenografts, tumours that lacked QRX7 were smaller and formed fewer metastases [8-12].",
        "Some authors hold that QRX7 may act on autophagy through KLM2, but this remains to be shown.",
        "Compared with adjacent tissue, expression of QRX7 was significantly higher in gastric cancer (P < 0.05).[15]",
        "Wang et al. described the gene in 2003, then called p19a, as shown in Fig. 1 of their report [1,2].",
        "Of 96 patients, those with high expression lived 12.5 months less than the others.",
        "However, QRX7 was not associated with age or sex.",
        "p19a, i.e. QRX7, is located on chromosome 12 and encodes 305 amino acids.",
    ];

    static readonly string[] ChineseFillers = ["在体外", "在小鼠中", "在多数患者中", "在另一项研究中", "在缺血的组织里", "在同一批样本中", "在低密度培养时", "在老年患者中", "按作者的说法", "在随后的试验里", "从整体来看", "相比之下"];

    static readonly string[] EnglishFillers = ["In vitro", "In mice", "In most patients", "In another study", "Under low density", "In the same samples", "Among older patients", "According to the authors", "In later trials", "Overall", "By contrast", "At high doses"];

    static readonly string[] ChineseTitles = ["引言", "QRX7与细胞增殖", "临床意义", "肺癌", "QRX7的结构和分布", "耐药与干性", "结论"];

    static readonly string[] EnglishTitles = ["Introduction", "QRX7 and proliferation", "Clinical relevance", "Lung cancer", "Structure and distribution", "Resistance and stemness", "Conclusions"];

    public static Manuscript Of(int seed, bool isChinese)
    {
        var chance = new Chance(seed);
        var (sentences, titles) = isChinese ? (ChineseSentences, ChineseTitles) : (EnglishSentences, EnglishTitles);
        var parts = new List<Part>();
        var sections = 3 + chance.Below(4);
        for (var section = 1; section <= sections; section++)
        {
            parts.Add(PartOf([section]));
            if (chance.Below(3) > 0) continue;
            for (var inner = 1; inner <= 1 + chance.Below(3); inner++) parts.Add(PartOf([section, inner]));
        }
        return new Manuscript(isChinese, parts);

        // Each once: what stands on many pages is a running head.
        string TitleOf() => $"{titles[1 + chance.Below(titles.Length - 2)]} KLM{(char)('A' + parts.Count)}";

        Part PartOf(IReadOnlyList<int> path) => new(
            path,
            path is [1] ? titles[0] : TitleOf(),
            [.. Enumerable.Range(0, 1 + chance.Below(3)).Select(_ => Enumerable.Range(0, 2 + chance.Below(4)).Select(_ => SentenceOf()).ToList())]);

        // No two alike: a line that stands on many pages is a running head.
        string SentenceOf()
        {
            var (name, fillers) = ($"QR{(char)('A' + chance.Below(26))}{(char)('A' + chance.Below(26))}7", isChinese ? ChineseFillers : EnglishFillers);
            var (opening, other) = (fillers[chance.Below(fillers.Length)], fillers[chance.Below(fillers.Length)]);
            var rest = sentences[chance.Below(sentences.Length)].Replace("QRX7", name, StringComparison.Ordinal);
            return isChinese ? $"{opening}以及{other}，{rest}" : $"{opening}, and {char.ToLowerInvariant(other[0])}{other[1..]}, {rest}";
        }
    }
}
