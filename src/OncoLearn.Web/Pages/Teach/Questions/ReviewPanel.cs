using OncoLearn.App.QuestionBank.Workflow;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What became of the reviews of a question, and what is asked of whoever looks at it.</summary>
/// <param name="All">Newest first.</param>
/// <param name="BankAsks">The bank publishes nothing that nobody else has approved.</param>
/// <param name="MayReview">Whoever looks may review in the bank, still.</param>
public sealed record ReviewPanel(IReadOnlyList<ListReviews.Review> All, bool BankAsks, bool MayReview)
{
    /// <summary>The newest version cannot be published yet.</summary>
    public bool NeedsApproval => BankAsks && !IsApproved;

    /// <summary>Somebody else than its author has approved the newest version.</summary>
    public bool IsApproved => All.Any(review => review.Approves);

    /// <summary>Somebody was asked about the newest version, and has not decided: asking another takes it out of their hands.</summary>
    public bool IsAsked => All.Any(review => review is { OfHead: true, Decision: ListReviews.Decision.Open });

    /// <summary>This person was asked about the newest version, and has not decided.</summary>
    public bool Asks(string userName) => All.Any(review => review is { OfHead: true, Decision: ListReviews.Decision.Open } && review.UserName == userName);

    /// <summary>Whoever looks was asked about the newest version, and has not decided.</summary>
    public bool AsksMe => MayReview && All.Any(review => review is { OfHead: true, Mine: true, Decision: ListReviews.Decision.Open });

    /// <summary>What was typed and not taken; null where nothing was refused.</summary>
    public (string? Note, string Problem)? Refused { get; init; }
}
