using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>The claim's own sentence with a gap in the place of what is asked for: it says all that the claim says, in the claim's words.</summary>
static class Gap
{
    public const string Blank = "____";

    const int LongestEnglish = 240;
    const int LongestChinese = 100;

    // Words that hang together with what stands elsewhere in the review, or speak of the review itself.
    static readonly string[] LeaningEnglish = ["nevertheless", "latter", "these ", "those ", "the review", "conclusion", "respectively", "beside ", "too.", " too ", "in turn", "further"];
    static readonly string[] LeaningChinese = ["综述", "上述", "后者", "两者", "这一", "结论"];

    /// <returns>Null where a sentence does not name it in one place, or does not stand alone.</returns>
    public static Bilingual? Of(DraftIndex index, Claim claim, string key)
    {
        foreach (var said in Wordings(index, claim))
            if (StandsAlone(index, said) && (index.Languages.Zh ? Chinese(index, said.Zh, key) : "") is { } zh && (index.Languages.En ? English(index, said.En, key) : "") is { } en) return new(zh, en);
        return null;
    }

    /// <summary>The claim's sentence, and what it says as a clause where nothing is reserved.</summary>
    public static IEnumerable<Bilingual> Wordings(DraftIndex index, Claim claim)
    {
        yield return Told(claim);
        if (Plain.Is(index, claim) && claim.Clause is { } own && index.Languages.AreIn(own)) yield return new(own.In([Wording.Zh]).Value, Capitals.First(own.In([Wording.En]).Value));
    }

    /// <summary>The claim's sentence without the words that say whose it is: the stem says that.</summary>
    public static Bilingual Told(Claim claim)
    {
        var said = Wording.Statement(claim);
        var (zh, en) = (said.Zh, said.En);
        foreach (var opening in new[] { "The review reports that ", "The conclusion reports that ", "The review sums up that ", "Research shows that " })
            if (en.StartsWith(opening, StringComparison.Ordinal)) en = Capitals.First(en[opening.Length..]);
        foreach (var opening in new[] { "综述称，", "综述报告，", "综述总结说，", "结论称，", "结论报告，" })
            if (zh.StartsWith(opening, StringComparison.Ordinal)) zh = zh[opening.Length..];
        return new(zh, en);
    }

    /// <summary>Whether a sentence can be told without those around it.</summary>
    public static bool StandsAlone(DraftIndex index, Bilingual said) =>
        (!index.Languages.En || (said.En.Length <= LongestEnglish && !Array.Exists(LeaningEnglish, word => said.En.Contains(word, StringComparison.OrdinalIgnoreCase))))
        && (!index.Languages.Zh || (said.Zh.Length <= LongestChinese && !Array.Exists(LeaningChinese, word => said.Zh.Contains(word, StringComparison.Ordinal))));

    /// <summary>A question about the gap: “Which molecule …”.</summary>
    public static Bilingual Ask(DraftIndex index, Claim claim, Bilingual gapped, Bilingual which, bool namesTumour)
    {
        var tumour = namesTumour || claim.Cancer is null || index.Entity(claim.Cancer).IsGeneral ? null : Wording.Name(index, claim.Cancer);
        return new(
            $"综述第 {claim.Section} 节{(tumour is null ? "" : $"讲到{Script.Spaced(tumour.Zh)}时")}指出：“{gapped.Zh.TrimEnd('。')}。”空格处是{which.Zh}？",
            $"Section {claim.Section} of the review says{(tumour is null ? "" : $" of {tumour.En}")}: “{gapped.En.TrimEnd('.')}.” {Capitals.First(which.En)} fills the gap?");
    }

    static string? English(DraftIndex index, string text, string key)
    {
        if (Place(index, text, key) is not var (start, end)) return null;
        var before = text[..start];
        // The article would tell how the answer begins.
        if (before.EndsWith(" a ", StringComparison.Ordinal) || before.EndsWith(" an ", StringComparison.Ordinal) || before is "A " or "An ") return null;
        return StandsIn(text, text[start..end]) ? null : before + Blank + text[end..];
    }

    static string? Chinese(DraftIndex index, string text, string key)
    {
        if (Place(index, text, key) is not var (start, end)) return null;
        return $"{text[..start].TrimEnd()}{Blank}{text[end..].TrimStart()}";
    }

    static (int Start, int End)? Place(DraftIndex index, string text, string key) => InPlace.Only(index, text, key) is var (start, end) ? (start, end) : null;

    /// <summary>Whether the name stands in the sentence a second time, as a part of another word.</summary>
    static bool StandsIn(string text, string name) => text.IndexOf(name, StringComparison.OrdinalIgnoreCase) != text.LastIndexOf(name, StringComparison.OrdinalIgnoreCase);
}
