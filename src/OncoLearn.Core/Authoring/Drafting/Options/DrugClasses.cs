using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>
/// The classes of a treatment by the stem of its name (WHO, “The use of stems in the selection of international nonproprietary names”) and by the words that
/// name a class. A member beside its class, or beside another member, is no wrong option that a reader could be blamed for.
/// </summary>
static class DrugClasses
{
    static readonly (string Class, string[] Stems, string[] Words)[] Classes =
    [
        ("platinum", ["platin"], ["platinum"]),
        ("taxane", ["taxel"], ["taxane"]),
        ("kinase inhibitor", ["tinib", "anib", "sertib", "zanib"], ["kinase"]),
        ("parp", ["parib"], ["parp"]),
        ("cdk", ["ciclib"], ["cdk", "cdk4/6"]),
        ("androgen", ["lutamide", "relix", "relin"], ["androgen", "ar", "adt", "arpi", "antiandrogen"]),
        ("immune", ["limab", "lizumab"], ["immune", "immunotherapy", "immunotherapies", "checkpoint", "ici", "icis", "bispecific"]),
        ("anthracycline", ["rubicin"], ["anthracycline"]),
        ("topoisomerase", ["tecan", "poside"], ["topoisomerase"]),
        ("antimetabolite", ["tabine", "trexed", "trexate", "fluorouracil"], ["antimetabolite"]),
    ];

    /// <summary>Stems of what chemotherapy as a whole includes.</summary>
    static readonly string[] Chemotherapy = ["platin", "taxel", "rubicin", "tecan", "poside", "tabine", "trexed", "trexate", "fluorouracil"];

    public static bool Share(Entity one, Entity other)
    {
        if (one.Kind != EntityKind.Drug || other.Kind != EntityKind.Drug) return false;
        var (a, b) = (Words(one), Words(other));
        return ClassesOf(a).Overlaps(ClassesOf(b)) || (NamesChemotherapy(a) && IsChemotherapy(b)) || (NamesChemotherapy(b) && IsChemotherapy(a));
    }

    static bool NamesChemotherapy(string[] words) => words.Any(word => word.StartsWith("chemotherap", StringComparison.Ordinal));

    static bool IsChemotherapy(string[] words) => NamesChemotherapy(words) || words.Any(word => HasStem(word, Chemotherapy));

    static HashSet<string> ClassesOf(string[] words) => Classes.Where(one => words.Any(word => one.Words.Contains(word) || one.Words.Contains(word.TrimEnd('s')) || HasStem(word, one.Stems)))
        .Select(one => one.Class).ToHashSet(StringComparer.Ordinal);

    static bool HasStem(string word, string[] stems) => Array.Exists(stems, stem => word.Length > stem.Length && word.EndsWith(stem, StringComparison.Ordinal));

    static string[] Words(Entity drug) => [.. drug.Names.GetValueOrDefault("en", []).Append(drug.Symbol).SelectMany(name => name.ToLowerInvariant().Split([' ', '-', '–', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries))];
}
