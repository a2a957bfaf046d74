using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Writing;

namespace OncoLearn.App.QuestionBank.Vignettes;

/// <summary>Puts questions under the newest version of their shared vignette: each becomes a new version, a draft, that says what it said.</summary>
public sealed class TakeVignette(ReadVignettes vignettes, ReadDraft read, SaveQuestion save)
{
    public abstract record Outcome
    {
        /// <param name="Left">What could not be saved as it is: it was changed just now, refers to what is retired, or has no language in common with the vignette.</param>
        /// <param name="Withdrawn">How many requests for a review fell, since they were about the version before.</param>
        public sealed record Taken(int Questions, IReadOnlyList<string> Left, int Withdrawn) : Outcome;

        /// <summary>The bank can be seen and not written in.</summary>
        public sealed record NotAllowed : Outcome;

        public sealed record NotFound : Outcome;
    }

    /// <param name="questionUid">One of the questions; null for all that stand under an older version.</param>
    public async Task<Outcome> RunAsync(string vignetteUid, string? questionUid, long userId, CancellationToken ct)
    {
        if (await vignettes.FindAsync(vignetteUid, userId, ct) is not { } vignette) return new Outcome.NotFound();
        if (vignette.Access < BankAccess.Edit) return new Outcome.NotAllowed();
        var behind = vignette.Questions.Where(question => question.Version != vignette.Newest.Number && (questionUid is null || question.Uid == questionUid)).ToList();
        var (left, withdrawn) = (new List<string>(), 0);
        foreach (var question in behind)
        {
            var found = await read.RunAsync(question.Uid, version: null, userId, ct);
            // A draft names the vignette alone: what is saved stands under its newest version.
            if (found is null || await save.RunAsync(new(vignette.BankUid, question.Uid, found.Seen, found.Draft, userId), ct) is not SaveQuestion.Outcome.Saved saved) left.Add(question.Uid);
            else if (saved.ReviewWithdrawn) withdrawn++;
        }
        return new Outcome.Taken(behind.Count - left.Count, left, withdrawn);
    }
}
