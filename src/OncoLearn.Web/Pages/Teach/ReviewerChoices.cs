using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Workflow;

namespace OncoLearn.Web.Pages.Teach;

/// <summary>Who can be asked for a review, to choose from.</summary>
public static class ReviewerChoices
{
    /// <summary>By user name.</summary>
    /// <param name="questionUid">The question that is to be read; null for several of the bank.</param>
    public static async Task<IReadOnlyList<SelectListItem>> OfAsync(AskReview ask, string bankUid, string? questionUid, Teacher teacher, CancellationToken ct) =>
        [.. (await ask.CandidatesAsync(bankUid, questionUid, teacher, ct)).Select(person => new SelectListItem(person.DisplayName == person.UserName ? person.UserName : $"{person.DisplayName} ({person.UserName})", person.UserName))];
}
