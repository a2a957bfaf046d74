using System.Collections.Frozen;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims.Extraction;

/// <summary>Knows a gene, drug, tumour or cell line by its shape, where the lexicon does not name it.</summary>
static class SymbolShapes
{
    const int LongestSymbol = 12;
    const int LongestChineseDrug = 6;

    static readonly string[] DrugEndings =
        ["tinib", "mab", "platin", "taxel", "ciclib", "parib", "lisib", "rubicin", "mycin", "degib", "zomib", "limus", "tidine", "stat"];

    static readonly string[] ChineseDrugEndings = ["替尼", "单抗", "帕利", "西利", "他赛", "比星", "莫司"];

    static readonly string[] TumourEndings = ["carcinoma", "sarcoma", "lymphoma", "melanoma", "leukemia", "leukaemia", "glioma", "adenoma", "blastoma", "myeloma", "mesothelioma"];

    static readonly string[] PathwayWords = ["信号通路", "信号途径", "通路", " signaling pathway", " signalling pathway", " pathway", " signaling", " signalling"];

    static readonly FrozenSet<string> NoGenes = new[]
    {
        "DNA", "RNA", "MRNA", "PCR", "QPCR", "ELISA", "TNM", "WHO", "FDA", "UICC", "AJCC", "NCCN", "MRI", "CT", "PET", "IHC", "HR", "OR", "CI", "OS", "PFS", "DFS", "TCGA", "GEO", "CRISPR",
        "TALEN", "GFP", "SIRNA", "SHRNA", "LNCRNA", "MIRNA", "CIRCRNA", "CAS9", "ATP", "SD", "AND", "THE", "NOT", "II", "III", "IV", "VI", "USA", "CSC", "CSCS", "HE", "IC50", "CO2", "H2O", "PBS",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What begins a sentence with a capital and names no pathway: “This pathway”.
    static readonly FrozenSet<string> NoPathways = new[]
    {
        "This", "That", "These", "Those", "Such", "Another", "Other", "Both", "Its", "Their", "Our", "His", "Her", "Each", "Every", "Either", "Neither", "Any", "Some", "All", "Most", "Many", "Several", "Multiple",
        "Various", "Different", "Which", "One", "Two", "Three", "First", "Second", "Same", "Said", "Cell", "Cellular", "Intracellular", "Extracellular", "Canonical", "Noncanonical", "Non-canonical", "Downstream",
        "Upstream", "Key", "Main", "Major", "Important", "Classical", "Common", "Specific", "Oncogenic", "Molecular", "Signal", "Signaling", "Signalling", "Aberrant", "Abnormal", "Related", "Respective", "When", "While",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static readonly (string Zh, string En)[] Organs =
    [
        ("肺", "lung"), ("肝", "liver"), ("胃", "gastric"), ("结肠", "colon"), ("乳腺", "breast"), ("前列腺", "prostate"), ("卵巢", "ovarian"), ("胰腺", "pancreatic"), ("膀胱", "bladder"), ("甲状腺", "thyroid"),
        ("肾", "renal"), ("食管", "oesophageal"), ("鼻咽", "nasopharyngeal"), ("宫颈", "cervical"), ("子宫内膜", "endometrial"), ("胆管", "bile-duct"), ("胆囊", "gallbladder"), ("结直肠", "colorectal"), ("直肠", "rectal"),
        ("大肠", "large-bowel"), ("喉", "laryngeal"), ("舌", "tongue"), ("皮肤", "skin"), ("头颈", "head-and-neck"), ("口腔", "oral"), ("肾上腺", "adrenal"), ("胸腺", "thymic"), ("输尿管", "ureteral"),
        ("阴茎", "penile"), ("睾丸", "testicular"), ("腮腺", "parotid"), ("小肠", "small-bowel"), ("骨", "bone"), ("脑", "brain"),
    ];

    static readonly (string Zh, string En)[] NamedTumours =
    [
        ("肝细胞癌", "hepatocellular carcinoma"), ("肾细胞癌", "renal cell carcinoma"), ("骨肉瘤", "osteosarcoma"), ("黑色素瘤", "melanoma"), ("淋巴瘤", "lymphoma"), ("白血病", "leukaemia"),
        ("神经母细胞瘤", "neuroblastoma"), ("胶质母细胞瘤", "glioblastoma"), ("多发性骨髓瘤", "multiple myeloma"), ("肺腺癌", "lung adenocarcinoma"), ("食管鳞癌", "oesophageal squamous cell carcinoma"),
        ("头颈鳞癌", "head-and-neck squamous cell carcinoma"), ("间皮瘤", "mesothelioma"), ("畸胎瘤", "teratoma"), ("横纹肌肉瘤", "rhabdomyosarcoma"), ("脑膜瘤", "meningioma"), ("垂体瘤", "pituitary tumour"),
    ];

    /// <summary>Tumours by organ that the lexicon has no entity for.</summary>
    public static IEnumerable<Entity> Tumours(ClaimLexicon lexicon)
    {
        foreach (var (zh, en) in NamedTumours.Concat(Organs.Select(organ => (organ.Zh + "癌", organ.En + " cancer"))))
            if (lexicon.Find(zh) is null) yield return Made(EntityKind.Cancer, en, zh);
    }

    /// <summary>What a word of Latin letters is by its shape, and where it ends; null where it is nothing.</summary>
    public static (Entity Entity, int End)? At(FoldedText folded, int start)
    {
        var text = folded.Text;
        if (Script.IsHan(text[start])) return ChineseDrug(text, start);
        if (!char.IsAsciiLetter(text[start]) || (start > 0 && (FoldedText.IsWordCharacter(text[start - 1]) || text[start - 1] == '-'))) return null;
        var end = start;
        while (end < text.Length && (FoldedText.IsWordCharacter(text[end]) || (text[end] == '-' && end + 1 < text.Length && IsSymbolPart(text[end + 1])))) end++;
        var word = text[start..end];
        if (char.IsUpper(word[0]) && word.Length > 2 && !NoGenes.Contains(word) && !NoPathways.Contains(word) && PathwayEnd(text, end) is var pathway and > 0) return (Made(EntityKind.Pathway, word + " signalling"), pathway);
        if (KindOf(word, text.AsSpan(end)) is not { } kind) return null;
        return (Made(kind, kind is EntityKind.Gene or EntityKind.CellLine ? word : word.ToLowerInvariant()), end);
    }

    /// <summary>Where “信号通路” or “signaling pathway” ends that follows a name; 0 where none does.</summary>
    static int PathwayEnd(string text, int at)
    {
        foreach (var word in PathwayWords)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return at + word.Length;
        return 0;
    }

    /// <summary>“奥希替尼”: two to four characters before the ending, as such names have.</summary>
    static (Entity Entity, int End)? ChineseDrug(string text, int start)
    {
        for (var end = start + 4; end <= Math.Min(text.Length, start + LongestChineseDrug); end++)
        {
            if (!Script.IsHan(text[end - 1])) return null;
            var name = text[start..end];
            if (Array.Exists(ChineseDrugEndings, ending => name.EndsWith(ending, StringComparison.Ordinal))) return (Made(EntityKind.Drug, name, name), end);
        }
        return null;
    }

    /// <summary>“PI3K/AKT信号通路”: symbols joined by strokes are one pathway.</summary>
    public static (Entity Entity, int End)? JoinedPathway(FoldedText folded, int start)
    {
        var text = folded.Text;
        if (!char.IsAsciiLetter(text[start]) || (start > 0 && (FoldedText.IsWordCharacter(text[start - 1]) || text[start - 1] is '-' or '/'))) return null;
        var end = start;
        while (end < text.Length && (FoldedText.IsWordCharacter(text[end]) || text[end] is '-' or '/')) end++;
        var names = text[start..end];
        return names.Contains('/', StringComparison.Ordinal) && PathwayEnd(text, end) is var pathway and > 0 ? (Made(EntityKind.Pathway, names + " signalling"), pathway) : null;
    }

    static EntityKind? KindOf(string word, ReadOnlySpan<char> after)
    {
        var lower = word.ToLowerInvariant();
        if (word.Length > 6 && Array.Exists(DrugEndings, ending => lower.EndsWith(ending, StringComparison.Ordinal))) return EntityKind.Drug;
        if (Array.Exists(TumourEndings, ending => lower.EndsWith(ending, StringComparison.Ordinal))) return EntityKind.Cancer;
        var digits = word.Count(char.IsAsciiDigit);
        var capitals = word.Count(char.IsUpper);
        // “p16”
        if (word.Length is 3 or 4 && word[0] == 'p' && digits == word.Length - 1) return EntityKind.Gene;
        if (word.Length is < 3 or > LongestSymbol || capitals == 0 || NoGenes.Contains(word)) return null;
        var isCells = after.TrimStart().StartsWith("细胞", StringComparison.Ordinal) || after.TrimStart().StartsWith("cell", StringComparison.Ordinal);
        if (isCells) return digits > 0 ? EntityKind.CellLine : EntityKind.Sample;
        if (digits > 0) return word.All(c => c < 'ⅰ' && (char.IsLetterOrDigit(c) || c == '-')) ? EntityKind.Gene : null;
        return capitals == word.Length && word.Length <= 7 ? EntityKind.Gene : null;
    }

    static bool IsSymbolPart(char c) => char.IsDigit(c) || char.IsUpper(c) || c is >= 'α' and <= 'ω';

    public static Entity Made(EntityKind kind, string symbol, string? zh = null) =>
        new(KeyOf(symbol), kind, symbol, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [zh is null ? "en" : "zh-Hans"] = [zh ?? symbol] });

    /// <summary>Small letters and digits, joined by hyphens.</summary>
    public static string KeyOf(string symbol)
    {
        var key = new string([.. symbol.Select(c => char.IsAsciiLetterOrDigit(c) || char.IsLetter(c) ? char.ToLowerInvariant(c) : '-')]).Trim('-');
        return key.Length > 0 ? key : "term";
    }
}
