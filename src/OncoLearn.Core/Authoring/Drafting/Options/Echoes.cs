using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>Whether a stem says a part of the key's name that no wrong option has: extrathyroidal invasion, where one thyroid tumour is among the options.</summary>
static class Echoes
{
    const int Shortest = 5;

    static readonly HashSet<string> Common = new(["cancer", "carcinoma", "tumour", "tumours", "cells", "treatment", "therapy", "expression", "human", "malignant"], StringComparer.Ordinal);
    static readonly HashSet<string> CommonHan = new(["细胞", "肿瘤", "胞癌", "腺癌", "治疗", "表达"], StringComparer.Ordinal);

    public static bool GivesAway(Bilingual stem, Bilingual key, IReadOnlyList<Bilingual> wrong) =>
        Words(key.En).Any(word => stem.En.Contains(word, StringComparison.OrdinalIgnoreCase) && !wrong.Any(other => other.En.Contains(word, StringComparison.OrdinalIgnoreCase)))
        || Pairs(key.Zh).Any(pair => stem.Zh.Contains(pair, StringComparison.Ordinal) && !wrong.Any(other => other.Zh.Contains(pair, StringComparison.Ordinal)));

    static IEnumerable<string> Words(string text) => text.ToLowerInvariant().Split([' ', '-', '–', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= Shortest && !Common.Contains(word));

    static IEnumerable<string> Pairs(string text) => Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2)).Where(pair => pair.All(Script.IsHan) && !CommonHan.Contains(pair));
}
