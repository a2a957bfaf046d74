using System.Security.Claims;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Questions;

namespace OncoLearn.Web.Pages.Attempts;

/// <summary>An attempt with what a page needs around it.</summary>
public sealed record LoadedAttempt(AttemptView View, IReadOnlyDictionary<long, ClaimView> Claims, LocalTime Time, IReadOnlyList<string> ContentLanguages)
{
    /// <summary>Null where the attempt has no such slot.</summary>
    public SlotView? Slot(int number) => number >= 1 && number <= View.Slots.Count ? View.Slots[number - 1] : null;

    /// <exception cref="InvalidOperationException">The slot takes no answer any more.</exception>
    public AnswerModel Answer(SlotView slot) => slot is { IsOpen: true, Face: { } face, Answered: { } answered }
        ? new AnswerModel(face, answered, AnswerModel.LanguagesFor(face.Languages, ContentLanguages), Note: slot.Problem is { } problem ? Resources.Wording.Say(problem) : null)
        {
            Doubt = slot.FindDoubt() is { } doubt ? Resources.Wording.Say(doubt) : null,
        }
        : throw new InvalidOperationException($"Slot {slot.Number} is not to be answered any more.");

    /// <exception cref="InvalidOperationException">The slot may still be answered.</exception>
    public FeedbackModel Feedback(SlotView slot) => slot switch
    {
        { Review: { } review } => new FeedbackModel(slot, new ReviewModel(
            review, AnswerModel.LanguagesFor(review.Languages, ContentLanguages), View.About.Home.CourseSlug,
            [.. slot.About.ClaimVersionIds.Where(Claims.ContainsKey).Select(id => Claims[id])])
        {
            Grade = slot.Grade,
        })
        {
            ReportAt = Reports.ReportAddress.Of(View.Uid, slot.Number),
        },
        { Withheld: true } => new FeedbackModel(slot, Review: null),
        { IsOpen: false, Face: { } face, Answered: { } answered } => new FeedbackModel(slot, Review: null)
        {
            Given = new AnswerModel(face, answered, AnswerModel.LanguagesFor(face.Languages, ContentLanguages), IdPrefix: $"{FeedbackModel.IdOf(slot.Number)}-") { IsGiven = true },
            Later = ReleaseTimes.Of(this, slot),
        },
        _ => throw new InvalidOperationException($"Slot {slot.Number} is to be answered."),
    };
}

/// <summary>Reads an attempt for the person who is signed in. Open to be overridden: the load driver measures these pages without a database.</summary>
public class AttemptLoader(ReadAttempt read, ReadClaims claims, LearnerClock clock, Preferences.ReaderPreferences reader)
{
    /// <returns>Null where that person has no such attempt.</returns>
    public virtual async Task<LoadedAttempt?> FindAsync(AttemptKind kind, string uid, ClaimsPrincipal person, CancellationToken ct)
    {
        var learnerId = person.LearnerId();
        if (await read.RunAsync(uid, learnerId, ct) is not { } view || view.Kind != kind) return null;
        var cited = await claims.ByVersionAsync([.. view.Slots.SelectMany(slot => slot.About.ClaimVersionIds).Distinct()], reader.ContentLanguages, learnerId, ct);
        return new LoadedAttempt(
            view,
            cited.ToDictionary(claim => claim.VersionId),
            await clock.OfAsync(learnerId, ct),
            reader.ContentLanguages);
    }
}
