using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>Whether a sentence that was made by rule says all that the claim says: its means, its comparison, its condition and its verb.</summary>
static class Whole
{
    const int Stem = 5;

    const string LightHan = "在中的了可能会显著明显表达水平细胞肿瘤患者与呈直接关系相关报道显示研究节第";

    static readonly HashSet<string> Light = new(
        ("a an the in of on to with by for from at and is are was were be as it its this that than which who level levels expression activity cells cell cancer tumour tumours patients human clearly markedly "
            + "significantly strongly closely directly positively correlated correlates relation related reports report shows show review research studies study has have does do").Split(' '),
        StringComparer.Ordinal);

    /// <param name="made">What the draft says, with the names in it.</param>
    public static bool Says(DraftIndex index, Claim claim, Bilingual made)
    {
        var said = Wording.Statement(claim);
        return (!index.Languages.En || SaysEnglish(index, claim, said.En, made.En)) && (index.Languages.En || SaysChinese(index, claim, said.Zh, made.Zh));
    }

    static bool SaysEnglish(DraftIndex index, Claim claim, string said, string made)
    {
        var known = Words(made).Concat(DraftIndex.EntitiesOf(claim).SelectMany(key => index.Entity(key).Names.GetValueOrDefault("en", []).Append(index.Entity(key).Symbol).SelectMany(Words)))
            .Select(Short).ToHashSet(StringComparer.Ordinal);
        known.UnionWith(index.Names.FindIn(said).Where(name => name.Entity.Kind == EntityKind.CellLine).SelectMany(name => Words(said.Substring(name.Start, name.Length))).Select(Short));
        return Words(said).All(word => Light.Contains(word) || known.Contains(Short(word)));
    }

    static bool SaysChinese(DraftIndex index, Claim claim, string said, string made)
    {
        var known = string.Concat(DraftIndex.EntitiesOf(claim).SelectMany(key => index.Entity(key).Names.GetValueOrDefault(Wording.Zh, []))) + made + LightHan;
        return said.Where(Script.IsHan).All(known.Contains);
    }

    static IEnumerable<string> Words(string text) => text.ToLowerInvariant().Split([' ', ',', '.', '-', '–', '(', ')', ';', ':', '“', '”'], StringSplitOptions.RemoveEmptyEntries);

    static string Short(string word) => word.Length <= Stem ? word.TrimEnd('s') : word[..Stem];
}
