using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Gives one side of a conflict and asks for the other. Neither side is called right.</summary>
sealed class ConflictDrafts : IDraftMaker
{
    const int Slack = 4;

    public DraftKind Kind => DraftKind.Conflict;

    public IEnumerable<Claim> Candidates(DraftIndex index) => index.Course.Conflicts.SelectMany(conflict => new[] { conflict.A, conflict.B }).Distinct(StringComparer.Ordinal).Select(index.Claim);

    public ClaimDraft? Make(DraftIndex index, Claim claim, Draw draw)
    {
        var conflicts = index.Course.Conflicts.Where(conflict => conflict.A == claim.Key || conflict.B == claim.Key).ToList();
        // Where several findings stand against one, there is more than one answer.
        if (conflicts is not [var conflict]) return null;
        var other = index.Claim(conflict.A == claim.Key ? conflict.B : conflict.A);
        if (!Contradict(index, claim, other)) return null;
        if (Plain.Clause(index, other) is not { } key) return null;
        if (index.Remember("no conflict", claim, () => Wrong(index, claim, other)) is not { Count: >= Distractors.Wanted } others) return null;
        var wrong = (draw.Round == 0 ? others : draw.Chance.Shuffle([.. others.Take(Distractors.Wanted + Slack)])).Take(Distractors.Wanted).ToList();
        var said = Wording.Statement(claim);
        var stem = new Bilingual(
            $"综述第 {claim.Section} 节有这样一项说法：{said.Zh}综述里的哪一项说法与它相对立？",
            $"Take this finding from section {claim.Section} of the review: {said.En} Which other finding of the review stands against it?");
        var explained = conflict.Explanation is { } why ? index.Claim(why) : null;
        DraftOption[] options =
        [
            new(Sentence(key), Correct: true, new($"第 {other.Section} 节的这一说法与题中的说法方向不合；综述把两种说法都写了出来，没有判定谁对。", $"What section {other.Section} says does not fit with it; the review gives both and calls neither right.")),
            .. wrong.Select(one => new DraftOption(Sentence(one.Text), Correct: false, Reasons.NoConflict(index, claim, one.Claim))),
        ];
        IReadOnlyList<Claim> cited = explained is null ? [claim, other] : [claim, other, explained];
        return Payloads.Choice(index, DraftKind.Conflict, cited, wrong.Select(one => one.Claim.Key), stem, draw.Chance.Shuffle(options), CognitiveLevel.Analyse, Difficulty.Hard);
    }

    /// <summary>Whether both cannot hold: the one goes up where the other goes down. A missed endpoint and a benefit of some can.</summary>
    static bool Contradict(DraftIndex index, Claim one, Claim other) => (index.DirectionOf(one), index.DirectionOf(other)) is (Direction.Up, Direction.Down) or (Direction.Down, Direction.Up);

    /// <summary>Findings that do not stand against the given one: of another object, or in the same direction.</summary>
    static List<(Claim Claim, Bilingual Text)> Wrong(DraftIndex index, Claim claim, Claim key)
    {
        var involved = index.Course.Conflicts.SelectMany(one => new[] { one.A, one.B, one.Explanation }.OfType<string>()).ToHashSet(StringComparer.Ordinal);
        var chosen = new List<(Claim, Bilingual)>();
        foreach (var other in index.Course.Claims.OrderByDescending(other => (other.Subject == key.Subject ? 3 : 0) + (other.Section == key.Section ? 2 : 0) + (other.Section == claim.Section ? 1 : 0) + (other.Category == key.Category ? 1 : 0)))
        {
            if (involved.Contains(other.Key) || RelationFrames.Of(other.Relation) is "place" or "part" || !index.IsFact(other) || other.Certainty != Certainty.Reported || Concerns(index, claim, other) || Concerns(index, key, other)) continue;
            if (Plain.Clause(index, other) is { } text && chosen.TrueForAll(one => one.Item1.Object != other.Object)) chosen.Add((other, text));
            if (chosen.Count == Distractors.Wanted + Slack) break;
        }
        return chosen;
    }

    /// <summary>Whether it is about what is in conflict, or points where the other side points: it might stand on that side.</summary>
    static bool Concerns(DraftIndex index, Claim side, Claim other) =>
        (side.Object is { } key && other.Object is { } theirs && index.Closeness.IsTooClose(key, theirs))
        || (index.KinOf(side.Subject).Contains(other.Subject) && index.DirectionOf(side) is var direction && direction is Direction.Up or Direction.Down && index.DirectionOf(other) == direction && other.Facet == side.Facet);

    static Bilingual Sentence(Bilingual clause) => new(clause.Zh, Capitals.First(clause.En));
}
