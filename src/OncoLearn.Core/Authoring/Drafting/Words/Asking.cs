using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <param name="IsGapped">The claim's sentence stands in it but for what is asked.</param>
sealed record AskedStem(Bilingual Text, bool IsGapped);

/// <summary>Stems that ask for one entity of a claim.</summary>
static class Asking
{
    /// <returns>Null where it cannot be asked so that it says all that the claim says and reads well in both languages.</returns>
    public static AskedStem? For(DraftIndex index, Claim claim, bool asksObject)
    {
        var key = asksObject ? claim.Object! : claim.Subject;
        var which = Wording.Which(index.Entity(key).Kind);
        var whole = !RelationFrames.Compares(claim.Relation) && !RelationFrames.IsLoss(claim.Relation) && claim.Certainty == Certainty.Reported && Whole.Says(index, claim, Wording.Say(index, claim));
        return ((whole ? FromRelation(index, claim, asksObject, which) : null) ?? FromStatement(index, claim, key, which)) is { } asked ? new(asked, IsGapped: false)
            : FromGap(index, claim, key, which) is { } gapped ? new(gapped, IsGapped: true) : null;
    }

    /// <summary>What a claim without a clause says is said by its relation alone.</summary>
    static Bilingual? FromRelation(DraftIndex index, Claim claim, bool asksObject, Bilingual which)
    {
        if ((index.Languages.En ? EnglishQuestion.Of(index, claim, asksObject, which.En) : "") is not { } en) return null;
        var zh = asksObject ? Wording.Say(index, claim, @object: which).Zh : Wording.Say(index, claim, subject: which).Zh;
        var setting = Wording.Setting(index, claim, withTumour: true, withEvidence: true);
        return Opened(claim, setting, new($"{zh}？", $"{en}?"));
    }

    /// <summary>The claim's own sentence, with the word that asks in the entity's place.</summary>
    static Bilingual? FromStatement(DraftIndex index, Claim claim, string key, Bilingual which)
    {
        var statement = Wording.Statement(claim);
        if (RelationFrames.Compares(claim.Relation) && !Plain.SaysThanWhat(index, claim)) return null;
        if ((index.Languages.Zh ? InPlace.Chinese(index, statement.Zh, key, which.Zh) : "") is not { } zh || (index.Languages.En ? InPlace.English(index, statement.En, key, which.En) : "") is not { } en) return null;
        return Opened(claim, Wording.Setting(index, claim, withTumour: !NamesTumour(index, claim) && !index.Entity(claim.Cancer!).IsGeneral, withEvidence: false), new(zh, en));
    }

    static Bilingual? FromGap(DraftIndex index, Claim claim, string key, Bilingual which) =>
        (!RelationFrames.Compares(claim.Relation) || Plain.SaysThanWhat(index, claim)) && Gap.Of(index, claim, key) is { } gapped ? Gap.Ask(index, claim, gapped, which, NamesTumour(index, claim)) : null;

    static Bilingual Opened(Claim claim, Bilingual setting, Bilingual question) => new(
        $"据综述第 {claim.Section} 节，{setting.Zh}{question.Zh}",
        $"According to section {claim.Section} of the review, {setting.En}{question.En}");

    /// <summary>Whether the claim's sentence names its tumour, where it has one.</summary>
    public static bool NamesTumour(DraftIndex index, Claim claim)
    {
        if (claim.Cancer is null) return true;
        var (statement, tumour) = (Wording.Statement(claim), Wording.Name(index, claim.Cancer));
        // “Liver cancer cells” hides the tumour that it names.
        return new[] { (Text: statement.Zh, IsIn: index.Languages.Zh), (Text: statement.En, IsIn: index.Languages.En) }.Where(one => one.IsIn).All(one => one.Text.Contains(tumour.Zh, StringComparison.OrdinalIgnoreCase) || one.Text.Contains(tumour.En, StringComparison.OrdinalIgnoreCase)
            || index.Names.FindIn(one.Text).Any(mention => mention.Entity.Kind is EntityKind.Cancer or EntityKind.CellLine && (mention.Entity.Kind == EntityKind.CellLine || index.Tumours.Overlap(mention.Entity.Key, claim.Cancer))));
    }
}
