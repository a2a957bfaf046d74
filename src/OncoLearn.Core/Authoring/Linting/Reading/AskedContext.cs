using System.Text.RegularExpressions;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>Where a question asks: what it names before its options.</summary>
/// <param name="Entities">By key.</param>
/// <param name="Cancers">Those of them that are cancers.</param>
/// <param name="Sections">By the review's section number.</param>
/// <param name="NamesSetting">Whether it says on what the finding was made: in vitro, in vivo, a cell line, mice, specimens.</param>
/// <param name="NamesOrgan">Whether it says at least in which organ or type of tumour.</param>
sealed partial record AskedContext(IReadOnlySet<string> Entities, IReadOnlySet<string> Cancers, IReadOnlySet<string> Sections, bool NamesSetting, bool NamesOrgan)
{
    public bool IsNamed => Cancers.Count > 0 || Sections.Count > 0 || NamesSetting || NamesOrgan;

    /// <summary>Whether another claim speaks of where the question asks. What it names without naming the cancer (a cell line, say) is where its own claim stands.</summary>
    public bool Holds(Claim other, Claim own) =>
        (Sections.Count == 0 || other.Section == own.Section)
        && (!NamesSetting || other.Evidence == own.Evidence)
        && (!IsNamed || other.Cancer is null || (Cancers.Count > 0 ? Cancers.Contains(other.Cancer) : other.Cancer == own.Cancer));

    public static AskedContext In(LintTarget target, LintCourse course, string lang)
    {
        var text = target.TextIn(lang, TextRole.Stem, TextRole.Passage, TextRole.Item);
        var entities = course.Names.FindIn(text).Select(mention => mention.Entity).ToList();
        return new AskedContext(
            entities.Select(entity => entity.Key).ToHashSet(StringComparer.Ordinal),
            entities.Where(entity => entity.Kind == EntityKind.Cancer).Select(entity => entity.Key).ToHashSet(StringComparer.Ordinal),
            Section().Matches(text).SelectMany(match => Number().Matches(match.Value)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal),
            SaysSetting(text) || entities.Exists(entity => entity.Kind is EntityKind.CellLine or EntityKind.Sample or EntityKind.Technique),
            course.NamesOrgan(text));
    }

    public static bool SaysSetting(string text) => Setting().IsMatch(text);

    [GeneratedRegex(@"\bsections?\s+(\d+(\.\d+)*(\s*(,|and|to|or|–|-)\s*)*)+|第\s*(\d+(\.\d+)*\s*([、，,和与至到–-]\s*)*(第\s*)?)+节", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"\d+(\.\d+)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(in vitro|in vivo|cell lines?|cultured?|dish(es)?|mouse|mice|xenografts?|animals?|specimens?|patients?)\b|体外|体内|细胞系|细胞株|培养|裸鼠|小鼠|动物|移植|标本|样本|患者", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Setting();
}
