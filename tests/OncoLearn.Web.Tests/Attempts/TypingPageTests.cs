using System.Net;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>Questions that are answered by typing, without script.</summary>
public sealed class TypingPageTests
{
    [Theory]
    [DatabaseData("autophagic flux", "Right", "Your answer, right")]
    [DatabaseData("自噬流", "Right", "Your answer, right")]
    [DatabaseData("autophagicflu", "Right", "Your answer, taken with a spelling slip")]
    [DatabaseData("Autophagy", "Partly right, 50%", "Your answer, partly right, 50%")]
    [DatabaseData("<b>fusion</b> & more", "Not right", "Your answer, not right")]
    public async Task A_short_answer_is_told_how_it_was_taken(TestDb db, string typed, string verdict, string mark)
    {
        await using var study = await OpenAsync(db);
        using var learner = await PractiseAsync(study, "fieldset.typing:not(.cloze, .typing-number)");

        await learner.SubmitAsync("#answer", Typed(typed));

        Assert.Equal(verdict, learner.Page.QuerySelector(".question-head .badge-word")!.TextContent.Trim());
        var own = learner.Page.QuerySelector(".typed-answers > .option")!;
        Assert.Equal(typed, own.QuerySelector(".typed-words")!.TextContent);
        Assert.Equal(mark, own.QuerySelector(".option-mark")!.TextContent.Trim());
        Assert.Contains("The cargo is not degraded", learner.Page.QuerySelector(".typed-answers > .option-right")!.TextContent);
        Assert.Contains("Apoptosis is another programme", learner.Page.QuerySelector(".option-notes")!.TextContent);
    }

    [Theory, DatabaseData]
    public async Task A_short_answer_in_a_quiz_stands_there_again_and_is_graded_at_the_end(TestDb db)
    {
        await using var study = await OpenAsync(db);
        using var learner = await StartAsync(study, TypingCourse.QuizPage);

        await learner.SubmitAsync("#answer", Typed(" auto&phagy=流 "), ("move", "save"));
        Assert.StartsWith("Saved", learner.Saved(), StringComparison.Ordinal);
        Assert.Equal("auto&phagy=流", learner.ValueOf("typed"));
        await learner.MoveAsync("review");
        Assert.Equal(1, await study.AnswersAsync());
        await learner.OpenAsync($"{learner.AttemptPath()}/1");
        await learner.SubmitAsync("#answer", Typed("apoptosis"), ("move", "review"));
        Assert.Equal(2, await study.AnswersAsync());
        await learner.SubmitAsync("#submit");

        Assert.Contains("Apoptosis is another programme", learner.Page.QuerySelector(".feedback-list .option-wrong")!.TextContent);
        Assert.Equal("autophagic flux", learner.Page.QuerySelector(".feedback-list .option-right .typed-words")!.TextContent);
    }

    [Theory, DatabaseData]
    public async Task Each_gap_is_told_how_its_words_were_taken(TestDb db)
    {
        await using var study = await OpenAsync(db);
        using var learner = await PractiseAsync(study, "fieldset.cloze");
        Assert.Contains("Capital and small letters count as different in gap 1.", learner.Page.QuerySelector("#case-matters")!.TextContent);

        await learner.SubmitAsync("#answer", Gaps("Nupr1", "is upregulatedd"));

        Assert.Equal("Partly right, 75%", learner.Page.QuerySelector(".question-head .badge-word")!.TextContent.Trim());
        Assert.Equal(["Nupr1", "NUPR1", "is upregulatedd", "is upregulated"], learner.Page.QuerySelectorAll(".cloze-text .gap-answer").Select(gap => gap.LastElementChild!.TextContent));
        Assert.Equal("That is how it is written in the mouse.", learner.Page.QuerySelector(".typed-answers .option-why")!.TextContent);
    }

    [Theory]
    [DatabaseData("NUPR1", "is lowered", "is lowered, is raised", "Also accepted: is upregulated")]
    [DatabaseData("NUPR1", "is upregulated", "is upregulated", "Also accepted: is raised")]
    public async Task A_gap_has_one_right_answer_with_its_reason_and_the_other_spellings_in_a_line(TestDb db, string first, string second, string told, string also)
    {
        await using var study = await OpenAsync(db);
        using var learner = await PractiseAsync(study, "fieldset.cloze");
        await learner.SubmitAsync("#answer", Gaps(first, second));
        Assert.Equal(told, string.Join(", ", learner.Page.QuerySelectorAll(".typed-answers")[1].QuerySelectorAll(".typed-words").Select(words => words.TextContent)));
        Assert.Equal(also, learner.Page.QuerySelector(".typed-also")!.TextContent.Trim());
    }

    [Theory, DatabaseData]
    public async Task A_gap_that_is_left_empty_is_asked_for_once_before_it_is_graded(TestDb db)
    {
        await using var study = await OpenAsync(db);
        using var learner = await PractiseAsync(study, "fieldset.cloze");
        await learner.SubmitAsync("#answer", Gaps("Nupr1", ""));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Nupr1"), (learner.Status, learner.ValueOf("gap-1")));
        Assert.Equal("1 place is still open. Fill it in, or press again to check it as it is.", learner.Page.GetElementById("answer-error")!.TextContent.Trim());
        Assert.Equal(0, await study.AnswersAsync());

        await learner.SubmitAsync("#answer");
        Assert.NotNull(learner.Page.QuerySelector(".question-head .badge-word"));
    }

    [Theory, DatabaseData]
    public async Task Gaps_in_a_quiz_stand_there_again_and_are_graded_at_the_end(TestDb db)
    {
        await using var study = await OpenAsync(db);
        using var learner = await StartAsync(study, TypingCourse.QuizPage);
        await learner.MoveAsync("2");

        await learner.SubmitAsync("#answer", Gaps("nupr1&gap-2=", ""), ("move", "save"));
        Assert.Equal(("nupr1&gap-2=", ""), (learner.ValueOf("gap-1"), learner.ValueOf("gap-2")));
        await learner.SubmitAsync("#answer", Gaps("NUPR1", "升高"), ("move", "review"));
        await learner.SubmitAsync("#submit");

        Assert.Equal(["NUPR1", "升高"], learner.Page.QuerySelectorAll("#question-2 .cloze-text .is-right").Select(gap => gap.LastElementChild!.TextContent));
        Assert.Equal(2, await study.AnswersAsync());
    }

    [Theory, DatabaseData]
    public async Task A_number_that_cannot_be_read_is_told_in_practice_and_not_graded(TestDb db)
    {
        await using var study = await OpenAsync(db);
        using var learner = await PractiseAsync(study, "fieldset:has(#number-hint)");
        Assert.Contains("Without a unit it is read in months. It can also be: years.", learner.Page.QuerySelector("#number-hint")!.TextContent);

        await learner.SubmitAsync("#answer", Typed("39,6"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "39,6"), (learner.Status, learner.ValueOf("typed")));
        Assert.Equal("A comma only separates thousands (1,000). Write 39.6 with a point.", learner.Page.QuerySelector("#answer-error")!.TextContent);
        Assert.Equal(0, await study.AnswersAsync());

        await learner.SubmitAsync("#answer", Typed("３.３ 年"));
        Assert.Equal("Right", learner.Page.QuerySelector(".question-head .badge-word")!.TextContent.Trim());
        Assert.Equal("Read as 39.6 months", learner.Page.QuerySelector(".typed-answers .option-why")!.TextContent);
        Assert.Contains("Anything from 39.1 to 40.1 months is right.", learner.Page.QuerySelector(".typed-answers")!.TextContent);
        Assert.Equal(["3.3 months", "33 months"], learner.Page.QuerySelectorAll(".option-notes dt").Select(near => near.TextContent));
    }

    [Theory, DatabaseData]
    public async Task A_number_that_cannot_be_read_is_kept_in_a_quiz_with_a_note(TestDb db)
    {
        await using var study = await OpenAsync(db);
        using var learner = await StartAsync(study, TypingCourse.QuizPage);
        await learner.MoveAsync("3");

        await learner.SubmitAsync("#answer", Typed("forty"), ("move", "save"));
        Assert.Equal("forty", learner.ValueOf("typed"));
        Assert.Equal("This cannot be read as a number yet. Write it like 40, 0.001 or 1e-3.", learner.Page.QuerySelector("#answer-note > p:not([hidden])")!.TextContent.Trim());
        Assert.Contains("answer-note", learner.Page.QuerySelector("#typed")!.GetAttribute("aria-describedby")!.Split(' '));

        await learner.MoveAsync("4");
        Assert.Null(learner.Page.QuerySelector("#answer-note > p:not([hidden])"));
        Assert.Equal("%", learner.Page.QuerySelector("#unit")!.TextContent);
        await learner.SubmitAsync("#answer", Typed("4e1％"), ("move", "review"));
        var unread = Assert.Single(learner.Page.QuerySelectorAll(".review-state"), state => state.TextContent.Contains("Cannot be read yet", StringComparison.Ordinal));
        Assert.Equal(["Cannot be read yet", "Saved"], unread.Children.Select(word => word.ClassList.Contains("saved") ? word.TextContent.Trim().Split(' ')[0] : word.TextContent.Trim()));
        await learner.SubmitAsync("#submit");

        Assert.Contains("Your answer, not read", learner.Page.QuerySelector("#question-3 .option-wrong")!.TextContent);
        Assert.Contains("Right", learner.Page.QuerySelector("#question-4 .badge-right")!.TextContent);
        Assert.Equal(["4e1％"], Words("#question-4"));
        Assert.Contains("Read as 40%", learner.Page.QuerySelector("#question-4 .typed-answers")!.TextContent);
        Assert.Equal(["forty", "39.6 months"], Words("#question-3"));

        IEnumerable<string> Words(string question) => learner.Page.QuerySelectorAll($"{question} .typed-words").Select(words => words.TextContent);
    }

    [Theory, DatabaseData]
    public async Task A_quiz_that_is_graded_at_once_tells_it_as_it_is_checked(TestDb db)
    {
        await using var study = await OpenAsync(db);
        using var learner = await StartAsync(study, TypingCourse.QuizAtOncePage);
        await learner.MoveAsync("3");

        await learner.SubmitAsync("#answer", Typed("40 days"), ("move", "save"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "40 days"), (learner.Status, learner.ValueOf("typed")));
        Assert.Contains("It can be: months, years.", learner.Page.GetElementById("answer-error")!.TextContent);
        // Whoever goes on is told what to press, and then goes on.
        await learner.MoveAsync("4");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "40 days"), (learner.Status, learner.ValueOf("typed")));
        Assert.StartsWith("This answer is not checked yet.", learner.Page.GetElementById("answer-error")!.TextContent.Trim(), StringComparison.Ordinal);
        await learner.MoveAsync("4");
        Assert.Equal("Question 4", learner.Page.Heading()[..10]);
        await learner.MoveAsync("3");

        using var request = learner.RequestOf("#answer", Typed("40 days"), ("move", "save"));
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await learner.SendAsync(request);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("It can be: months, years.", await response.Content.ReadAsStringAsync());
        Assert.Equal(0, await study.AnswersAsync());
    }

    [Theory, DatabaseData]
    public async Task A_lessons_check_tells_what_cannot_be_read(TestDb db)
    {
        await using var study = await OpenAsync(db);
        using var reader = study.Site.Visit();
        await reader.OpenAsync(TypingCourse.LessonWithNumbers);
        var check = reader.Page.QuerySelector(".check:has(.typing-number)")!.Id;

        await reader.SubmitAsync($"#{check} form", Typed("3-4"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "3-4"), (reader.Status, reader.ValueOf("typed")));
        Assert.StartsWith("This cannot be read as a number yet.", reader.Page.QuerySelector($"#{check}-answer-error")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, DatabaseData]
    public async Task More_than_a_field_takes_is_no_answer_of_ours(TestDb db)
    {
        await using var study = await OpenAsync(db);
        using var learner = await StartAsync(study, TypingCourse.QuizPage);

        await learner.SubmitAsync("#answer", Typed(new string('x', 201)), ("move", "save"));

        Assert.Equal(HttpStatusCode.BadRequest, learner.Status);
        Assert.Equal(0, await study.AnswersAsync());
    }

    static Dictionary<string, string> Typed(string text) => new(StringComparer.Ordinal) { ["typed"] = text };

    static Dictionary<string, string> Gaps(string first, string second) => new(StringComparer.Ordinal) { ["gap-1"] = first, ["gap-2"] = second };

    static async Task<Study> OpenAsync(TestDb db)
    {
        await TypingCourse.FillAsync(db);
        return new Study(db);
    }

    static async Task<Person> StartAsync(Study study, string page)
    {
        var learner = await study.LearnerAsync();
        await learner.OpenAsync(page);
        await learner.SubmitAsync("main form[method=post]");
        return learner;
    }

    /// <summary>In practice, at the question that holds this element; the others are skipped.</summary>
    static async Task<Person> PractiseAsync(Study study, string selector)
    {
        var learner = await StartAsync(study, TypingCourse.PracticePage);
        while (learner.Page.QuerySelector($"#answer {selector}") is null)
            await learner.SkipAsync();
        return learner;
    }
}
