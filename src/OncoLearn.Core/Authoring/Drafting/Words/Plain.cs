using System.Text.RegularExpressions;
using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>Whether a finding may be worded by its relation alone, without the sentence that it stands in.</summary>
static partial class Plain
{
    /// <summary>Reported, and its clause adds neither a condition nor a reservation.</summary>
    public static bool Is(DraftIndex index, Claim claim) => claim.Certainty == Certainty.Reported && (claim.Clause is null
        || !((index.Languages.En && Reserved().IsMatch(claim.Clause.In([Wording.En]).Value)) || (index.Languages.Zh && ReservedChinese().IsMatch(claim.Clause.In([Wording.Zh]).Value))));

    /// <summary>The finding as a clause; null where only the whole sentence says it rightly.</summary>
    public static Texts.Bilingual? Clause(DraftIndex index, Claim claim) =>
        claim.Clause is { } own && index.Languages.AreIn(own) ? new(own.In([Wording.Zh]).Value, own.In([Wording.En]).Value)
        : claim.Clause is null && !RelationFrames.Compares(claim.Relation) ? InTumour(index, claim, Wording.Say(index, claim)) : null;

    /// <summary>Whether a comparison says both of its sides.</summary>
    public static bool SaysThanWhat(DraftIndex index, Claim claim) => claim.Statement.Where(text => index.Languages.Tags.Contains(text.Lang)).All(text => Comparing().IsMatch(text.Value));

    [GeneratedRegex(@"\bthan\b|\bcompared\b|\bagainst\b|于|比|相较", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comparing();

    static Texts.Bilingual InTumour(DraftIndex index, Claim claim, Texts.Bilingual said)
    {
        var setting = Wording.Setting(index, claim, withTumour: true, withEvidence: false);
        return setting.En.Length == 0 ? said : new(setting.Zh + said.Zh, $"{said.En} {setting.En.TrimEnd(' ', ',')}");
    }

    [GeneratedRegex(@"\b(may|can|could|might|often|most(ly)?|some|few|partly|usually|potential(ly)?|if|when|while|under|theory|frequently|expected|likely|depending|mainly|early|late|also|too|prospects?|especially|certain|several|alone|rather|above all)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Reserved();

    [GeneratedRegex("可能|或许|可以|往往|经常|常常|通常|多数|大多|有些|某些|部分|如果|若|主要|早期|晚期|尤其|单独|理论上|预计|潜在|几种|前景|视.*而定", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReservedChinese();
}
