using OncoLearn.Core.Authoring.Drafting.Words;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>What any treatment of tumours is given for: it tells no treatment from another.</summary>
static class GeneralEffects
{
    public static bool Name(DraftIndex index, string key) => Wording.Name(index, key).En.Split(' ').Any(word => word is "proliferation" or "growth" or "apoptosis" or "viability");
}
