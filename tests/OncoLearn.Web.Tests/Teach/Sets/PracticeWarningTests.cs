using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach.Sets;

/// <summary>That learners may know an answer from practice is told to whoever builds a quiz.</summary>
public sealed class PracticeWarningTests(TypeSite site) : IClassFixture<TypeSite>
{
    [Fact]
    public async Task A_copy_for_quizzes_of_what_a_course_practises_is_told()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        var (staff, person) = (maker.Staff, maker.Staff.Person);
        foreach (var question in maker.Questions.Take(2))
        {
            var found = await staff.ReadAsync(question);
            var draft = found.Draft with { Use = QuestionUse.Exam };
            Assert.IsType<SaveQuestion.Outcome.Saved>(await staff.Use<SaveQuestion>().RunAsync(new(found.BankUid, question, found.Seen, draft, staff.User.Id), CancellationToken.None));
        }
        await maker.FillAsync();

        await person.OpenAsync(maker.Page);
        Assert.Contains("The originals or unchanged copies of 2 questions are for practice", person.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Its original or a copy is for practice", person.Page.QuerySelector("#slot-0")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("original", person.Page.QuerySelector("#slot-2")!.TextContent, StringComparison.Ordinal);
    }
}
