using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>Stems that ask for one entity of a claim.</summary>
static class Asking
{
    /// <returns>Null where it cannot be asked so that it reads well in both languages.</returns>
    public static Bilingual? For(DraftIndex index, Claim claim, bool asksObject)
    {
        var kind = index.Entity(asksObject ? claim.Object! : claim.Subject).Kind;
        var which = Wording.Which(kind);
        var whole = claim.Clause is null && !RelationFrames.Compares(claim.Relation) && claim.Certainty == Certainty.Reported;
        return (whole ? FromRelation(index, claim, asksObject, which) : null)
            ?? FromStatement(index, claim, asksObject ? claim.Object! : claim.Subject, which)
            ?? (!whole && Plain.Is(index, claim) && RelationFrames.IsClear(claim.Relation) && !IsMixedLoss(index, claim) ? FromRelation(index, claim, asksObject, which) : null);
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
        var namesTumour = claim.Cancer is null || NamesTumour(index, claim, statement);
        if ((index.Languages.Zh ? InPlace.Chinese(index, statement.Zh, key, which.Zh) : "") is not { } zh || (index.Languages.En ? InPlace.English(index, statement.En, key, which.En) : "") is not { } en) return null;
        return Opened(claim, Wording.Setting(index, claim, withTumour: !namesTumour && !index.Entity(claim.Cancer!).IsGeneral, withEvidence: false), new(zh, en));
    }

    static Bilingual Opened(Claim claim, Bilingual setting, Bilingual question) => new(
        $"据综述第 {claim.Section} 节，{setting.Zh}{question.Zh}",
        $"According to section {claim.Section} of the review, {setting.En}{question.En}");

    /// <summary>“Silencing A together with B” is not said by the relation and the name of the pair.</summary>
    static bool IsMixedLoss(DraftIndex index, Claim claim) => claim.Relation.StartsWith("loss-", StringComparison.Ordinal) && index.Entity(claim.Subject).Parts.Count > 1;

    static bool NamesTumour(DraftIndex index, Claim claim, Bilingual statement)
    {
        var tumour = Wording.Name(index, claim.Cancer!);
        // “Liver cancer cells” hides the tumour that it names.
        return new[] { statement.Zh, statement.En }.All(text => text.Contains(tumour.Zh, StringComparison.OrdinalIgnoreCase) || text.Contains(tumour.En, StringComparison.OrdinalIgnoreCase)
            || index.Names.FindIn(text).Any(mention => mention.Entity.Kind is EntityKind.Cancer or EntityKind.CellLine && (mention.Entity.Kind == EntityKind.CellLine || index.Tumours.Overlap(mention.Entity.Key, claim.Cancer))));
    }
}
