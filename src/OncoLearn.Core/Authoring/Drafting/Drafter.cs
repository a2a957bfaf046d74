using System.Text.Json;
using OncoLearn.Core.Authoring.Drafting.Makers;
using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Drafting;

/// <summary>
/// Makes questions from claims, for a person to judge. Reproducible: the same source, seed and count give the same drafts. What cannot be asked well (no three
/// sound distractors, a sentence that bears no question, anything that the linter finds) is left out.
/// </summary>
public static class Drafter
{
    /// <summary>So often a claim is tried with other wrong options, after the linter refused one.</summary>
    internal const int Rounds = 6;

    /// <summary>Of findings that differ in one name alone (Ras, Raf, MEK and JNK each lower it) so many are asked in each hundred drafts, as long as there are others.</summary>
    const int Siblings = 2;

    const int Hundred = 100;

    /// <returns>At most <paramref name="count"/>, one for each claim and what is asked of it; fewer where the course does not carry more.</returns>
    public static IReadOnlyList<ClaimDraft> Draft(DraftSource source, long seed, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var index = source.Index;
        var chance = new Chance(seed);
        // Each has a stream of chance of its own, so that one that cannot be asked in another language does not move the rest.
        var waiting = index.Candidates.Select(one => (one.Maker, one.Claim, Own: chance.Fork(PurposeOf(one.Maker, one.Claim)))).Select(one => (one.Maker, one.Claim, one.Own, At: one.Own.Below(int.MaxValue)))
            .OrderBy(one => one.At).ThenBy(one => one.Claim.Key, StringComparer.Ordinal).ToList();
        var (drafts, keys, uses, families) = (new List<ClaimDraft>(), new HashSet<string>(StringComparer.Ordinal), new Uses(), new Dictionary<string, int>(StringComparer.Ordinal));
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        var most = Siblings * ((count + Hundred - 1) / Hundred);
        var later = new List<(IDraftMaker Maker, Claim Claim, Chance Own)>();
        foreach (var (maker, claim, own, _) in waiting)
        {
            if (drafts.Count == count) break;
            if (FamiliesOf(maker, claim).Any(family => families.GetValueOrDefault(family) >= most)) later.Add((maker, claim, own));
            else Add(maker, claim, own);
        }
        foreach (var (maker, claim, own) in later)
        {
            if (drafts.Count == count) break;
            Add(maker, claim, own);
        }
        return drafts;

        void Add(IDraftMaker maker, Claim claim, Chance own)
        {
            for (var round = 0; round < Rounds; round++)
            {
                if (maker.Make(index, claim, new Draw(round, own.Fork(round), uses)) is not { } draft) continue;
                // One stem has one key: what is true of several would be asked several times, each time with another answer.
                var stem = draft.Question.Payload["stem"]![index.Languages.First]!.GetValue<string>() + (draft.Kind is DraftKind.CancerMatching or DraftKind.Ordering ? draft.Key : "");
                if (stems.TryGetValue(stem, out var other) && other != draft.Claims[0]) return;
                if (keys.Contains(draft.Key) || !index.Verdicts.GetOrAdd(draft.Key, _ => IsSound(index, draft))) continue;
                stems[stem] = draft.Claims[0];
                keys.Add(draft.Key);
                uses.Add(draft.Wrong);
                foreach (var family in FamiliesOf(maker, claim)) families[family] = families.GetValueOrDefault(family) + 1;
                drafts.Add(draft);
                return;
            }
        }
    }

    /// <summary>The same for the same claim and kind (FNV-1a).</summary>
    static int PurposeOf(IDraftMaker maker, Claim claim)
    {
        var hash = 2166136261u;
        foreach (var c in $"{maker.GetType().Name} {maker.Kind} {claim.Key}") hash = unchecked((hash ^ c) * 16777619u);
        return (int)(hash & int.MaxValue);
    }

    /// <summary>What a draft has in common with those that differ from it in the subject alone, or in the object alone.</summary>
    static IEnumerable<string> FamiliesOf(IDraftMaker maker, Claim claim)
    {
        if (maker is CancerMatchingDrafts or OrderingDrafts or ConflictDrafts) return [];
        var common = $"{maker.Kind} {claim.Relation} {claim.Section}";
        return [$"{common} of {claim.Object}", $"{common} by {claim.Subject}"];
    }

    static bool IsSound(DraftIndex index, ClaimDraft draft)
    {
        var question = QuestionTypes.Of(draft.Question.Type).Parse(JsonSerializer.SerializeToElement(draft.Question.Payload));
        return Linter.Check(new LintTarget(draft.Question.Type, question)
        {
            Level = draft.Question.Level,
            Course = index.Lint,
            Claims = draft.Question.Claims.ToDictionary(part => part.Key, part => (IReadOnlyList<Claim>)[.. part.Value.Select(index.Claim)], StringComparer.Ordinal),
        }).Count == 0;
    }
}
