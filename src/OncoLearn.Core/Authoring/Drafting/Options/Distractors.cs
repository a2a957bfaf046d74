using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>Wrong options for an entity that is asked for, each with the claim that gives it a role of its own.</summary>
static class Distractors
{
    public const int Wanted = 3;

    /// <summary>How many more than are needed a later round may choose from.</summary>
    const int Slack = 3;

    /// <returns>Three, or null where three cannot be had.</returns>
    /// <param name="round">0 takes the most plausible; later rounds take others, for another draft of the same claim.</param>
    public static IReadOnlyList<Distractor>? Of(DraftIndex index, Claim asked, string key, string fixedEntity, bool asObject, int round, Chance chance)
    {
        var kin = index.KinOf(key);
        var around = index.KinOf(fixedEntity);
        var found = new List<Distractor>();
        foreach (var option in index.Roles.OfKind(index.Entity(key).Kind, asObject))
        {
            if (kin.Overlaps(index.KinOf(option)) || around.Contains(option) || option == asked.Cancer || index.IsHub(option) || Contains(index, key, option) || IsRemark(index, key, option)) continue;
            if (RoleOf(index, asked, option, asObject) is not { } role || Links.Link(index, asked, fixedEntity, option)) continue;
            found.Add(new Distractor(option, role.Claim, role.Score + Alike(index, key, option)));
        }
        var ranked = found.OrderByDescending(one => one.Score).ThenBy(one => one.Key, StringComparer.Ordinal).Take(Wanted + (round == 0 ? 0 : Slack)).ToList();
        var chosen = new List<Distractor>();
        foreach (var one in round == 0 ? ranked : chance.Shuffle(ranked))
            if (chosen.TrueForAll(other => !index.KinOf(other.Key).Contains(one.Key) && !Contains(index, other.Key, one.Key))) chosen.Add(one);
        return chosen.Count >= Wanted ? chosen[..Wanted] : null;
    }

    /// <summary>The claim that tells best what it is confused with. Where an object is asked for, it is an object of a like relation there: else it would not fit the stem.</summary>
    static (Claim Claim, int Score)? RoleOf(DraftIndex index, Claim asked, string option, bool asObject)
    {
        var frame = RelationFrames.Of(asked.Relation);
        (Claim, int)? best = null;
        foreach (var claim in asObject ? index.Roles.AsObject(option) : index.Roles.Of(option))
        {
            if (claim.Certainty is Certainty.Disputed || claim.Relation == RelationFrames.Why || (asObject && (claim.Facet != asked.Facet || RelationFrames.Of(claim.Relation) != frame))) continue;
            var score = (claim.Section == asked.Section ? 4 : 0) + (claim.Cancer == asked.Cancer ? 2 : 0) + (claim.Relation == asked.Relation ? 2 : 0)
                + (claim.Subject == asked.Subject || claim.Object == asked.Object ? 2 : 0) + (claim.Category == asked.Category ? 1 : 0) - (claim.Category == Category.Background ? 2 : 0);
            if (best is null || score > best.Value.Item2) best = (claim, score);
        }
        return best;
    }

    /// <summary>What is no thing of the key's kind, although it is filed so: it tells of the course's subject or of a finding, or is a phase among processes; and a tumour that includes the asked one.</summary>
    static bool IsRemark(DraftIndex index, string key, string option)
    {
        var entity = index.Entity(option);
        return CellCycle.IsPhase(entity) != CellCycle.IsPhase(index.Entity(key))
            || index.IsClass(option)
            || (entity.Kind == EntityKind.Gene && IsGroup(entity) && !IsGroup(index.Entity(key)))
            || (entity.Kind == EntityKind.Cancer && index.Tumours.Includes(key, option))
            || (entity.Kind == EntityKind.Process && index.Names.FindIn(entity.NameIn([Wording.En]).Value).Any(mention => mention.Entity.Key != option && (index.IsHub(mention.Entity.Key) || mention.Entity.Kind is EntityKind.Cancer or EntityKind.Drug)))
            || (entity.Kind == EntityKind.Process && entity.Symbol.Split(' ').Any(word => word is "difference" or "marked" or "limited" or "undetermined" or "opposite" or "few" or "small" or "changed" or "response" or "experience" or "factors"));
    }

    /// <summary>Neuroendocrine markers, purine bases of DNA: no molecule that stands beside others.</summary>
    static bool IsGroup(Entity entity)
    {
        var name = entity.NameIn([Wording.En]).Value;
        return name.Contains(" of ", StringComparison.Ordinal) || EnglishVerbs.IsPlural(name);
    }

    /// <summary>Names that look or begin alike are confused.</summary>
    static int Alike(DraftIndex index, string key, string option)
    {
        var (one, other) = (index.Entity(key).Symbol, index.Entity(option).Symbol);
        var length = Math.Abs(one.Length - other.Length);
        return (char.ToLowerInvariant(one[0]) == char.ToLowerInvariant(other[0]) ? 1 : 0) + (one.Split(' ')[^1] == other.Split(' ')[^1] ? 2 : 0) + (length < 6 ? 1 : 0) - (length > 20 ? 2 : 0);
    }

    /// <summary>Metastasis and lymph-node metastasis: one says the other.</summary>
    static bool Contains(DraftIndex index, string one, string other) => new[] { "en", "zh-Hans" }.Any(lang =>
    {
        var (a, b) = (index.Entity(one).NameIn([lang]).Value, index.Entity(other).NameIn([lang]).Value);
        return a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);
    });
}

/// <param name="Role">What the course says of it.</param>
sealed record Distractor(string Key, Claim Role, int Score);
