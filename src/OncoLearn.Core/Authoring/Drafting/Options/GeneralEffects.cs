using OncoLearn.Core.Authoring.Drafting.Words;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>What any treatment of tumours is given for: it tells no treatment from another.</summary>
static class GeneralEffects
{
    /// <summary>What cytotoxic drugs as a whole do to cells, beside the above: it tells one of them from another, but not what one does.</summary>
    public static bool NameOfCytotoxics(DraftIndex index, string key) => Wording.Name(index, key).En.Split(' ').Any(word => word is "mitosis" or "DNA");

    /// <summary>What one cytotoxic drug does by another way than the next.</summary>
    public static bool NameOfAnyCytotoxic(DraftIndex index, string key) => Wording.Name(index, key).En.Split(' ').Any(word => word is "replication" or "repair" or "damage");

    public static bool Name(DraftIndex index, string key) => Wording.Name(index, key).En.Split(' ').Any(word => word is "proliferation" or "growth" or "apoptosis" or "viability");
}
