using OncoLearn.Core.Authoring.Drafting.Makers;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>Wrong options for an entity that is asked for, each with the claim that gives it a role of its own.</summary>
static class Distractors
{
    public const int Wanted = 3;

    /// <summary>What chance adds to the plausibility of a wrong option, below this.</summary>
    const int Jitter = 4;

    const int MostWords = 4;
    const int MostHan = 10;

    /// <summary>Processes are many and loosely named: one that is told of elsewhere, of another subject, tempts nobody.</summary>
    const int LeastForProcess = 4;

    /// <summary>All that may stand beside the key, the most plausible first.</summary>
    public static IReadOnlyList<Distractor> Ranked(DraftIndex index, Claim asked, string key, string fixedEntity, bool asObject)
    {
        var around = index.KinOf(fixedEntity);
        var isProcess = index.Entity(key).Kind == EntityKind.Process;
        if (isProcess ? !IsPlainProcess(index, key) : index.Entity(key).Kind == EntityKind.Gene && IsGroup(index.Entity(key))) return [];
        // What the asked sentence names beside the key.
        var named = index.ToldIn(asked).Where(told => told != asked.Cancer && index.Entity(told).Kind == index.Entity(key).Kind && !index.KinOf(key).Contains(told)).ToList();
        var noted = index.NotedIn(asked);
        var found = new List<Distractor>();
        foreach (var option in index.Roles.OfKind(index.Entity(key).Kind, asObject))
        {
            if (noted.Contains(option) || Chains.Hold(index, asked, key, option) || index.Closeness.IsTooClose(key, option) || around.Contains(option) || named.Exists(told => index.Closeness.IsTooClose(told, option)) || option == asked.Cancer || index.IsHub(option) || IsRemark(index, asked, key, option) || (isProcess && !IsPlainProcess(index, option))) continue;
            if (RoleOf(index, asked, option, asObject) is not { } role || (isProcess && (role.Score < LeastForProcess || (!asObject && role.Claim.Subject == asked.Subject))) || Links.Link(index, asked, fixedEntity, option) || Chains.Lead(index, asked, fixedEntity, option, asObject)) continue;
            found.Add(new Distractor(option, role.Claim, role.Score + Alike(index, key, option)));
        }
        return [.. found.OrderByDescending(one => one.Score).ThenBy(one => one.Key, StringComparer.Ordinal)];
    }

    /// <returns>Three, or null where three cannot be had that are not too close to each other and do not leave the key alone of its kind.</returns>
    public static IReadOnlyList<Distractor>? Choose(DraftIndex index, string key, IReadOnlyList<Distractor> ranked, Draw draw)
    {
        if (ranked.Count < Wanted) return null;
        var asked = index.Entity(key);
        var own = FineKinds.Of(asked);
        var order = ranked.Select(one => (One: one, Weight: one.Score - (Uses.Weight * draw.Uses.Of(one.Key)) + draw.Chance.Below(Jitter), IsAlike: FineKinds.Of(index.Entity(one.Key)).Overlaps(own)))
            .OrderByDescending(one => one.Weight).ToList();
        return Pick(index, order.OrderByDescending(one => one.IsAlike).Take(FineKinds.Alike).Concat(order).Select(one => one.One)) is { } mixed && Hides(mixed) ? mixed
            : Pick(index, order.OrderByDescending(one => one.IsAlike).Select(one => one.One)) is { } alike && Hides(alike) ? alike
            : Pick(index, order.OrderBy(one => FineKinds.Of(index.Entity(one.One.Key)).Count).Select(one => one.One)) is { } plain && Hides(plain) ? plain : null;

        bool Hides(List<Distractor> wrong) => FineKinds.Hide(asked, [.. wrong.Select(one => index.Entity(one.Key))]);
    }

    static List<Distractor>? Pick(DraftIndex index, IEnumerable<Distractor> from)
    {
        var chosen = new List<Distractor>();
        foreach (var one in from)
        {
            if (chosen.Count == Wanted) break;
            // Each has a reason of its own.
            if (chosen.TrueForAll(other => !index.Closeness.IsTooClose(other.Key, one.Key) && other.Role != one.Role)) chosen.Add(one);
        }
        return chosen.Count == Wanted ? chosen : null;
    }

    /// <summary>The claim that tells best what it is confused with. Where an object is asked for, it is an object of a like relation there: else it would not fit the stem.</summary>
    static (Claim Claim, int Score)? RoleOf(DraftIndex index, Claim asked, string option, bool asObject)
    {
        var frame = RelationFrames.Of(asked.Relation);
        (Claim, int)? best = null;
        foreach (var claim in asObject ? index.Roles.AsObject(option) : index.Roles.Of(option))
        {
            // Where a process or a pathway is asked for as what acts, an option acts in a like way elsewhere.
            if (!asObject && index.Entity(option).Kind is EntityKind.Process or EntityKind.Pathway && (claim.Subject != option || RelationFrames.Of(claim.Relation) != frame)) continue;
            if (claim.Certainty is Certainty.Disputed || claim.Relation == RelationFrames.Why || (asObject && (claim.Facet != asked.Facet || RelationFrames.Of(claim.Relation) != frame))) continue;
            var score = (claim.Section == asked.Section ? 4 : 0) + (claim.Cancer == asked.Cancer ? 2 : 0) + (claim.Relation == asked.Relation ? 2 : 0)
                + (claim.Subject == asked.Subject || claim.Object == asked.Object ? 2 : 0) + (claim.Category == asked.Category ? 1 : 0) - (claim.Category == Category.Background ? 2 : 0);
            if (best is null || score > best.Value.Item2) best = (claim, score);
        }
        return best;
    }

    /// <summary>What is no thing of the key's kind, although it is filed so: it tells of the course's subject or of a finding, or is a phase among processes; and a tumour that includes the asked one.</summary>
    static bool IsRemark(DraftIndex index, Claim asked, string key, string option)
    {
        var entity = index.Entity(option);
        return FineKinds.Clash(index.Entity(key), entity)
            || CellCycle.IsPhase(entity) != CellCycle.IsPhase(index.Entity(key))
            || index.IsClass(option)
            || (entity.Kind == EntityKind.Drug && IsVague(entity))
            || (index.Entity(asked.Subject).Kind == EntityKind.Drug && GeneralEffects.Name(index, option) && index.Roles.AsObject(option).Any(role => index.DirectionOf(role) == index.DirectionOf(asked)))
            || (entity.Kind != EntityKind.Cancer && NamesOtherTumour(index, asked, option))
            || (entity.Kind == EntityKind.Gene && IsGroup(entity))
            || (entity.Kind == EntityKind.Cancer && index.Tumours.Includes(key, option))
            || (entity.Kind == EntityKind.Process && index.Names.FindIn(entity.NameIn([Wording.En]).Value).Any(mention => mention.Entity.Key != option && (index.IsHub(mention.Entity.Key) || mention.Entity.Kind is EntityKind.Cancer or EntityKind.Drug)))
            || (entity.Kind == EntityKind.Process && entity.Symbol.Split(' ').Any(word => word is "difference" or "marked" or "limited" or "undetermined" or "opposite" or "few" or "small" or "changed" or "response" or "experience" or "factors" or "early" or "late" or "level" or "risk" or "information" or "accuracy" or "role" or "potential"));
    }

    /// <summary>Liver cancer cells, where gastric cancer is asked about. The whole name is the option's own, so it is looked through without its last word.</summary>
    static bool NamesOtherTumour(DraftIndex index, Claim asked, string option)
    {
        var words = Wording.Name(index, option).En.Replace('-', ' ').Split(' ');
        return asked.Cancer is not null && words.Length > 1 && index.Names.FindIn(string.Join(' ', words[..^1]))
            .Any(mention => mention.Entity.Kind == EntityKind.CellLine || (mention.Entity.Kind == EntityKind.Cancer && !index.Tumours.Overlap(mention.Entity.Key, asked.Cancer)));
    }

    /// <summary>New strategies, available treatments: no treatment that stands beside others.</summary>
    static bool IsVague(Entity drug) => drug.NameIn([Wording.En]).Value.Split(' ').Any(word => word is "strategies" or "options" or "treatments" or "combinations" or "Combinations" or "regimens" or "therapies" or "immunotherapies");

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

    /// <summary>A process in a few words, which names nothing else that it is a process of.</summary>
    static bool IsPlainProcess(DraftIndex index, string key)
    {
        var name = Wording.Name(index, key);
        return name.En.Split(' ').Length <= MostWords && name.Zh.Length <= MostHan;
    }
}

/// <param name="Role">What the course says of it.</param>
sealed record Distractor(string Key, Claim Role, int Score);
