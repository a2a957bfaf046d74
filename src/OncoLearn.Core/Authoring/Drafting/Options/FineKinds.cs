using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>
/// What a molecule or a treatment is, more closely than its kind says: among molecules by the stems of approved symbols (HGNC gene groups) and by names, among
/// treatments by what they do and whether one drug, several or a class is named. A key that is alone of its kind among the options needs no knowledge.
/// </summary>
static class FineKinds
{
    /// <summary>So many wrong options are of a kind with the key.</summary>
    public const int Alike = 2;

    /// <summary>No molecule that stands beside others: a promoter, a fusion, a chromosome.</summary>
    static readonly string[] Parts = ["promoter", "fusion", "isoform", "amplification", "chromosome", "region", "homeobox", "interaction", "complex", "ssdna", "dna", "pattern", "together", "pseudogenes", "methylation"];

    /// <summary>Whether the one may not stand beside the other, whatever else does.</summary>
    public static bool Clash(Entity key, Entity other) => key.Kind == EntityKind.Gene && other.Kind == EntityKind.Gene && IsPart(key) != IsPart(other);

    static bool IsPart(Entity gene) => Names(gene).Exists(name => name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => Array.Exists(Parts, part => part == word)) || name.StartsWith("h3k", StringComparison.Ordinal));

    static readonly (string Kind, string[] Stems, string[] Names)[] Molecules =
    [
        ("transcription factor", ["fox", "sox", "klf", "stat", "smad", "gata", "hox", "pou", "onecut", "tfe", "tfeb", "atf", "runx", "zeb", "snai", "znf", "irf", "nfkb", "ets", "tbx", "pax", "twist", "e2f", "hif"],
            ["nanog", "oct3/4", "oct4", "slug", "snail", "rest", "insm1", "n-myc", "mycn", "c-myc", "myc", "tp53", "p53", "ar", "androgen receptor", "nupr1", "hmg-i/y", "wtap", "β-catenin", "c-jun", "ascl1", "brn2"]),
        ("kinase or signalling enzyme", ["map", "cdk", "aur", "plk", "pik3", "prk", "jak", "erbb"], ["akt", "erk", "jnk", "mek", "raf", "ras", "p38", "fak", "pkcε", "aurka", "mtor", "kras", "braf", "src", "pi3k"]),
        ("chromatin factor", ["kdm", "kmt", "hdac", "dnmt", "ezh", "tet", "smarc"], ["ezh2", "lsd1", "prc2", "rest", "wtap", "hmg-i/y"]),
        ("diagnostic marker", [], ["psa", "ar", "nkx3.1", "ki-67", "androgen receptor", "cga", "chromogranin a", "syp", "synaptophysin", "insm1", "cd56", "ncam1", "nse", "foxa2", "cxcr2"]),
        ("tumour suppressor", [], ["tp53", "rb1", "pten", "pdcd4", "rest", "p53", "cdkn2a"]),
        ("histone mark", ["h3k", "h4k", "h2a"], []),
        ("receptor or ligand of the cell surface", ["cxcr", "ccr", "cd4", "cd8", "cd27", "egfr", "igf1r", "fgfr"], ["nrp1", "ar", "cd44", "pd-l1", "e-cadherin", "cd56", "abcb1", "ctla-4", "pd-1"]),
        ("secreted factor", ["tgf", "il", "fgf", "vegf", "pdgf", "igf2", "wnt", "cxcl", "ccl"], ["lcn2", "nodal", "albumin", "psa"]),
        ("autophagy protein", ["atg"], ["beclin1", "lc3", "p62", "lamp1"]),
        ("small RNA", ["mir-", "let-"], []),
        ("metabolic enzyme", ["aldh", "topoisomerase"], ["dna topoisomerase ii"]),
    ];

    static readonly (string Kind, string[] Stems, string[] Words)[] Treatments =
    [
        ("cytotoxic", ["platin", "taxel", "poside", "rubicin", "tecan", "tabine"], ["chemotherapy", "platinum-based", "taxane", "platinum"]),
        ("immune", ["limab", "lizumab", "olumab"], ["immune", "checkpoint", "ici", "icis", "immunotherapy", "immunotherapies", "bispecific"]),
        ("targeted", ["tinib", "anib", "sertib", "parib", "ciclib", "ozanib", "metostat"], ["kinase", "parp", "inhibition", "aurora"]),
        ("hormonal", ["lutamide", "relix", "relin"], ["androgen", "ar-targeted", "ar", "adt", "arpi"]),
        ("radiation", [], ["radiotherapy", "radiation"]),
        ("metabolic", ["formin", "guanide"], []),
    ];

    public static IReadOnlySet<string> Of(Entity entity) => entity.Kind switch
    {
        EntityKind.Gene => MoleculeKinds(entity),
        EntityKind.Drug => TreatmentKinds(entity),
        _ => new HashSet<string>(StringComparer.Ordinal),
    };

    /// <summary>Whether nothing but knowledge tells the key from the others: enough of them are of its kind, and they are not of one kind that it is alone outside of.</summary>
    public static bool Hide(Entity key, IReadOnlyList<Entity> wrong)
    {
        var own = Of(key);
        var kinds = wrong.Select(Of).ToList();
        if (key.Kind == EntityKind.Drug) return kinds.Count(own.Overlaps) >= Alike && wrong.Any(other => FormOf(other) == FormOf(key));
        return own.Count > 0
            ? kinds.Count(other => other.Overlaps(own) || (other.Count == 0 && !IsPart(key))) >= Alike
            : !kinds.SelectMany(other => other).GroupBy(kind => kind, StringComparer.Ordinal).Any(group => group.Count() > 1);
    }

    static string FormOf(Entity drug)
    {
        var name = drug.NameIn(["en"]).Value;
        return name.Contains(" plus ", StringComparison.Ordinal) || name.Contains(" and ", StringComparison.Ordinal) ? "several"
            : name.EndsWith('s') || name.EndsWith("therapy", StringComparison.Ordinal) || name.Contains(' ', StringComparison.Ordinal) ? "class" : "one";
    }

    static HashSet<string> MoleculeKinds(Entity gene)
    {
        var names = Names(gene);
        return Molecules.Where(one => names.Exists(name => one.Names.Contains(name) || Array.Exists(one.Stems, stem => name.StartsWith(stem, StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal))))
            .Select(one => one.Kind).ToHashSet(StringComparer.Ordinal);
    }

    static HashSet<string> TreatmentKinds(Entity drug)
    {
        var words = Names(drug).SelectMany(name => name.Split([' ', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries)).ToList();
        return Treatments.Where(one => words.Exists(word => one.Words.Contains(word) || Array.Exists(one.Stems, stem => word.EndsWith(stem, StringComparison.Ordinal)))).Select(one => one.Kind).ToHashSet(StringComparer.Ordinal);
    }

    static List<string> Names(Entity entity) => [.. entity.Names.GetValueOrDefault("en", []).Append(entity.Symbol).Select(name => name.ToLowerInvariant())];
}
