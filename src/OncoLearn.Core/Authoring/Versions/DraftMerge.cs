using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Forms;

namespace OncoLearn.Core.Authoring.Versions;

/// <summary>
/// Two changes of one question put together (<see cref="PayloadMerge"/>), as documents of drafts: what both added stays two, and what a part rests on goes with the part.
/// </summary>
public static class DraftMerge
{
    /// <param name="before">What both began with.</param>
    /// <param name="given">Ids that items had which may be gone.</param>
    /// <returns>Mine where both changed the same place.</returns>
    public static JsonObject Of(JsonObject before, JsonObject mine, JsonObject theirs, ItemLinks links, GivenIds given)
    {
        var apart = AddedItems.Apart(before, mine, theirs, links, given);
        return WithClaims(PayloadMerge.Of(before, apart, theirs).Merged, apart, theirs, links.Parts);
    }

    /// <inheritdoc cref="PayloadMerge.TakeTheirs"/>
    public static JsonObject TakeTheirs(JsonObject mine, JsonObject theirs, string path, ItemLinks links) =>
        WithClaims(PayloadMerge.TakeTheirs(mine, theirs, path), mine, theirs, links.Parts);

    /// <summary>A part that only one of two has brings its claims from there; one that is gone leaves none.</summary>
    static JsonObject WithClaims(JsonObject merged, JsonObject mine, JsonObject theirs, string? parts)
    {
        if (parts is null) return merged;
        var (left, right, both) = (PartsOf(mine), PartsOf(theirs), PartsOf(merged));
        var claims = merged["claims"] as JsonObject ?? [];
        foreach (var id in left.Union(right, StringComparer.Ordinal).Where(id => !both.Contains(id) || left.Contains(id) != right.Contains(id)))
        {
            claims.Remove(id);
            if (both.Contains(id) && (left.Contains(id) ? mine : theirs)["claims"]?[id] is { } cited) claims[id] = cited.DeepClone();
        }
        if (merged["claims"] is null && claims.Count > 0) merged["claims"] = claims;
        return merged;

        HashSet<string> PartsOf(JsonObject document) =>
            [.. ((document["payload"] as JsonObject)?[parts] as JsonArray ?? []).Select(PayloadPath.IdOf).OfType<string>()];
    }
}
