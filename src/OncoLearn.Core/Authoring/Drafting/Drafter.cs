using System.Text.Json;
using OncoLearn.Core.Authoring.Drafting.Makers;
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
    /// <summary>Drafts of one claim and kind, that differ in their wrong options.</summary>
    const int Rounds = 6;

    /// <returns>At most <paramref name="count"/>, each with another key; fewer where the course does not carry more. Claims that were not asked yet come first.</returns>
    public static IReadOnlyList<ClaimDraft> Draft(DraftSource source, long seed, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var index = source.Index;
        var chance = new Chance(seed);
        var waiting = chance.Shuffle(index.Candidates);
        var (drafts, seen) = (new List<ClaimDraft>(), new HashSet<string>(StringComparer.Ordinal));
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var tried = 0;
        for (var round = 0; round < Rounds && drafts.Count < count; round++)
        {
            var again = new List<(IDraftMaker, Claim)>();
            foreach (var (maker, claim) in waiting)
            {
                if (drafts.Count == count) break;
                if (maker.Make(index, claim, round, chance.Fork(tried++)) is not { } draft) continue;
                // One stem has one key: what is true of several would be asked several times, each time with another answer.
                var stem = draft.Question.Payload["stem"]![index.Languages.First]!.GetValue<string>() + (draft.Kind is DraftKind.CancerMatching or DraftKind.Ordering ? draft.Key : "");
                if (!keys.TryAdd(stem, draft.Claims[0]) && keys[stem] != draft.Claims[0]) continue;
                if (!seen.Add(draft.Key) || !index.Verdicts.GetOrAdd(draft.Key, _ => IsSound(index, draft))) continue;
                drafts.Add(draft);
                again.Add((maker, claim));
            }
            waiting = again;
        }
        return drafts;
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
