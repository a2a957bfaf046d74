using OncoLearn.App.Catalog;
using OncoLearn.App.Catalog.Files;

namespace OncoLearn.App.Tests.Catalog;

public sealed class ContentCheckTests
{
    [Fact]
    public void The_sample_has_no_findings()
    {
        using var content = new SampleContent();

        Assert.Empty(FilesOf(content));
    }

    [Theory]
    // The shape of a file.
    [InlineData(SampleContent.Claims, "facet: expression", "facett: expression", 33, 5, "unknown-field")]
    [InlineData(SampleContent.Claims, "evidence: in-vivo", "evidence: invivo", 23, 15, "not-allowed")]
    [InlineData(SampleContent.Claims, "refs: [3]", "refs: [three]", 13, 11, "number")]
    [InlineData(SampleContent.Claims, "en: Doubtful", "fr: Douteux", 27, 11, "missing-language")]
    [InlineData(SampleContent.Claims, "key: secreted", "key: Secreted!", 28, 10, "key")]
    [InlineData(SampleContent.Claims, "key: secreted", "key: raises-flux", 28, 10, "duplicate-key")]
    [InlineData(SampleContent.Claims, "key: secreted", "key: \"secreted", 28, 10, "yaml")]
    [InlineData(SampleContent.Claims, "key: secreted", "key: &anchor secreted", 28, 10, "yaml")]
    [InlineData(SampleContent.Claims, "    paragraph: 1\n", "    paragraph: 1\n    paragraph: 1\n", 5, 5, "yaml")]
    [InlineData(SampleContent.Course, "slug: mini", "slug: maxi", 1, 7, "slug")]
    [InlineData(SampleContent.Course, "behaviour: deferred", "behaviour: later", 9, 16, "not-allowed")]
    [InlineData(SampleContent.Course, "behaviour: deferred", "behaviour: deferred\n    tries: 3", 10, 12, "not-allowed")]
    [InlineData(SampleContent.Course, "behaviour: deferred", "behaviour: immediate\n    penalty: 0.1", 10, 14, "not-allowed")]
    [InlineData(SampleContent.Course, "behaviour: deferred", "behaviour: interactive\n    tries: 11", 10, 12, "not-allowed")]
    [InlineData(SampleContent.Course, "behaviour: deferred", "behaviour: interactive\n    penalty: 2", 10, 14, "number")]
    [InlineData(SampleContent.Course, "time-limit-minutes: 20", "time-limit-minutes: 0", 10, 25, "number")]
    [InlineData(SampleContent.Course, "points: 2", "points: 0", 12, 40, "number")]
    [InlineData(SampleContent.Mechanism, "category: mechanism", "category: marker", 2, 11, "category")]
    [InlineData(SampleContent.Mechanism, "key: growth", "key: growth\n    stimulus: biopsy", 5, 15, "unknown-stimulus")]
    [InlineData(SampleContent.Mechanism, "questions:\n", "stimuli:\n  - { key: a, title: { zh-Hans: 一, en: A }, text: { en: A } }\nquestions:\n", 4, 51, "missing-language")]
    [InlineData(SampleContent.Mechanism, "questions:\n", "stimuli:\n  - { key: a, title: { zh-Hans: 一, en: A } }\nquestions:\n", 4, 5, "missing-field")]
    [InlineData(SampleContent.Mechanism, "questions:\n",
        "stimuli:\n  - { key: a, title: { zh-Hans: 一, en: A }, text: { zh-Hans: 一, en: A } }\n  - { key: a, title: { zh-Hans: 一, en: A }, text: { zh-Hans: 一, en: A } }\nquestions:\n", 5, 12, "duplicate-key")]
    [InlineData(SampleContent.English, "[3].", "[three].", 5, 21, "retelling")]
    // What is named exists and may be used there.
    [InlineData(SampleContent.Claims, "object: growth", "object: shrinking", 7, 13, "unknown-entity")]
    [InlineData(SampleContent.Claims, "cancer: tc", "cancer: flux", 8, 13, "not-a-cancer")]
    [InlineData(SampleContent.Claims, "relation: is-secreted", "relation: is-hidden", 32, 15, "unknown-relation")]
    [InlineData(SampleContent.Claims, "facet: expression", "facet: outcome", 33, 12, "facet")]
    [InlineData(SampleContent.Claims, "    object: flux\n", "", 15, 5, "missing-field")]
    [InlineData(SampleContent.Claims, "relation: is-secreted\n", "relation: is-secreted\n    object: flux\n", 33, 13, "object")]
    [InlineData(SampleContent.Claims, "paragraph: 1", "paragraph: 3", 4, 16, "unknown-paragraph")]
    [InlineData(SampleContent.Claims, "explanation: secreted", "explanation: nothing", 42, 18, "unknown-claim")]
    [InlineData(SampleContent.Claims, "b: raises-flux", "b: raises-growth", 41, 8, "conflict")]
    [InlineData(SampleContent.Glossary, "entity: flux", "entity: flow", 3, 11, "unknown-entity")]
    [InlineData(SampleContent.Course, "question: exam-flux", "question: exam-none", 12, 9, "unknown-question")]
    [InlineData(SampleContent.Course, "reviews: [mini]", "reviews: [maxi]", 2, 11, "unknown-review")]
    [InlineData(SampleContent.Mechanism, "claims: [raises-growth]\n    stem", "claims: [shrinks]\n    stem", 11, 14, "unknown-claim")]
    [InlineData(SampleContent.Mechanism, "        claims: [raises-flux]\n", "        claims: [shrinks]\n", 52, 18, "unknown-claim")]
    [InlineData(SampleContent.Exam, "use: exam", "use: practice", 9, 10, "use")]
    // Questions, as their type reads them.
    [InlineData(SampleContent.Mechanism, "type: true-false", "type: maybe", 23, 11, "not-allowed")]
    [InlineData(SampleContent.Mechanism, "        correct: true\n", "", 15, 7, "question")]
    [InlineData(SampleContent.Mechanism, "correct: true", "corect: true", 16, 17, "question")]
    [InlineData(SampleContent.Mechanism, "{ zh-Hans: 错, en: Wrong }", "{ en: Wrong }", 21, 17, "missing-language")]
    [InlineData(SampleContent.Mechanism, "        claims: [raises-flux]\n", "", 49, 9, "missing-field")]
    [InlineData(SampleContent.Mechanism, "    premises:\n", "    claims: [raises-flux]\n    premises:\n", 43, 13, "claims")]
    [InlineData(SampleContent.Mechanism, "{ id: x, ", "{ id: x, claims: [raises-flux], ", 55, 26, "claims")]
    [InlineData(SampleContent.Mechanism, "    options:\n      - id: growth\n", "    waive: [{ rule: key-long, reason: It says so itself. }]\n    options:\n      - id: growth\n", 14, 13, "waive")]
    [InlineData(SampleContent.Mechanism, "    options:\n      - id: growth\n", "    waive: [{ rule: key-longest, reason: Because. }]\n    options:\n      - id: growth\n", 14, 13, "waive")]
    [InlineData(SampleContent.Mechanism, "    options:\n      - id: growth\n", "    waive: [{ rule: key-longest }]\n    options:\n      - id: growth\n", 14, 13, "missing-field")]
    [InlineData(SampleContent.Mechanism, "    options:\n      - id: growth\n", "    waive: key-longest\n    options:\n      - id: growth\n", 14, 12, "shape")]
    // Languages run parallel.
    [InlineData(SampleContent.Chinese, "增强生长 [3]。\n\n", "增强生长 [3]。\n", 1, 1, "translation")]
    [InlineData(SampleContent.Chinese, "### 培养皿里\n\n", "", 3, 1, "translation")]
    [InlineData(SampleContent.Chinese, "## 4 ", "## 5 ", 1, 1, "translation")]
    public void A_fault_is_an_error_at_its_place(string file, string from, string to, int line, int column, string code)
    {
        using var content = new SampleContent().Change(file, from, to);

        var findings = FilesOf(content);

        Assert.Contains(findings, finding => finding is { Severity: FindingSeverity.Error } && (finding.File, finding.Line, finding.Column, finding.Code) == (file, line, column, code));
    }

    [Theory]
    [InlineData("content/mini/claims.yaml", "missing-file")]
    [InlineData("content/entities.yaml", "missing-file")]
    public void A_file_that_is_missing_is_an_error(string file, string code)
    {
        using var content = new SampleContent().Delete(file);

        Assert.Contains(FilesOf(content), finding => finding.File == file && finding.Code == code);
    }

    [Theory]
    [InlineData("content/mini/claims.yaml", "claims: [")]
    [InlineData("content/mini/claims.yaml", "- a list")]
    [InlineData("content/mini/course.yaml", "slug: \"mini")]
    [InlineData("content/entities.yaml", "symbol: x")]
    public void What_follows_from_a_file_that_cannot_be_read_is_not_complained_of(string file, string text)
    {
        using var content = new SampleContent().Write(file, text);

        Assert.Equal(file, Assert.Single(FilesOf(content)).File);
    }

    [Fact]
    public void A_file_under_a_misspelt_name_is_named_beside_the_missing_one()
    {
        using var content = new SampleContent().Delete("content/mini/claims.yaml").Write("content/mini/claim.yaml", "claims: []");

        Assert.Equal(["missing-file", "unknown-file"], FilesOf(content).Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_nobody_reads_is_an_error()
    {
        using var content = new SampleContent().Write("content/mini/banks/markers.yaml", "title: x");

        Assert.Contains(FilesOf(content), finding => finding is { File: "content/mini/banks/markers.yaml", Code: "unknown-file" });
    }

    [Fact]
    public void A_long_explanation_of_a_term_is_an_error()
    {
        using var content = new SampleContent().Change(SampleContent.Glossary, "What flows.", string.Join(' ', Enumerable.Repeat("word", 31)));

        Assert.Contains(FilesOf(content), finding => finding is { Code: "too-long", Line: 6 });
    }

    [Fact]
    public void Gaps_in_coverage_are_warnings()
    {
        using var content = new SampleContent()
            .Change(SampleContent.Claims, "category: background", "category: marker")
            .Change(SampleContent.English, "too.", "too.\n\n## 5 Rest\n\nNothing.")
            .Change(SampleContent.Chinese, "自噬流。", "自噬流。\n\n## 5 其余\n\n无。");

        var findings = FilesOf(content);

        Assert.All(findings, finding => Assert.Equal(FindingSeverity.Warning, finding.Severity));
        Assert.Equal(["not-asked", "few-questions"], findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("suggested", "GENE1 可能被分泌", "GENE1 is secreted", "可能")]
    [InlineData("suggested", "GENE1 被分泌", "GENE1 may be secreted", "may")]
    [InlineData("unknown", "GENE1 被分泌", "it is not clear whether GENE1 is secreted", "not clear")]
    [InlineData("unknown", "GENE1 被分泌", "GENE1 is secreted", null)]
    [InlineData("reported", "GENE1 可能被分泌", "GENE1 may be secreted", null)]
    public void A_clause_that_doubts_what_its_certainty_doubts_is_a_warning(string certainty, string zh, string en, string? word)
    {
        const string statement = "    statement: { zh-Hans: GENE1 被分泌。, en: GENE1 is secreted. }";
        using var content = new SampleContent().Change(
            SampleContent.Claims, $"certainty: reported\n    refs: []\n{statement}", $"certainty: {certainty}\n    refs: []\n{statement}\n    clause: {{ zh-Hans: {zh}, en: {en} }}");

        var findings = FilesOf(content);

        if (word is null) Assert.Empty(findings);
        else Assert.Equal(("doubled-hedge", FindingSeverity.Warning, $"The clause says “{word}” of what is {certainty}: an objective says that before it."), (Assert.Single(findings).Code, findings[0].Severity, findings[0].Message));
    }

    [Fact]
    public void What_a_guesser_could_go_by_is_a_warning()
    {
        using var content = new SampleContent()
            .Change(SampleContent.Mechanism, "level: understand", "level: remember")
            .Change(SampleContent.Exam, "level: apply", "level: remember");

        var finding = Assert.Single(FilesOf(content));

        Assert.Equal((SampleContent.Course, FindingSeverity.Warning, "levels"), (finding.File, finding.Severity, finding.Code));
        Assert.Equal("3 of 4 questions only ask to remember; at most half should.", finding.Message);
    }

    [Fact]
    public void A_flaw_that_is_neither_mended_nor_waived_is_a_warning_at_its_place()
    {
        using var content = new SampleContent().Change(SampleContent.Mechanism, "en: What does GENE1 raise? }", "en: Growth }");

        var finding = Assert.Single(ContentCheck.Run(content.Folder).Findings, finding => finding.File == SampleContent.Mechanism && finding.Code == "unfocused-stem");

        Assert.Equal((FindingSeverity.Warning, 12), (finding.Severity, finding.Line));
        Assert.StartsWith("growth: ", finding.Message, StringComparison.Ordinal);
        Assert.Empty(FilesOf(content));
    }

    [Fact]
    public void A_question_that_cannot_work_is_an_error_of_the_check_and_loads_all_the_same()
    {
        using var content = new SampleContent().Change(SampleContent.Mechanism, "text: { zh-Hans: 衰退, en: Decay }", "text: { zh-Hans: 生长, en: Growth }");

        var result = ContentCheck.Run(content.Folder);

        Assert.True(result.HasErrors);
        Assert.Contains(result.Findings, finding => finding is { Severity: FindingSeverity.Error, Code: "duplicate-options" });
        Assert.DoesNotContain(FilesOf(content), finding => finding.Severity == FindingSeverity.Error);
    }

    [Theory]
    [InlineData("position: 2\n", "position: 1\n", "alpha,mini")]
    [InlineData("", "position: 7\n", "alpha,mini")]
    [InlineData("position: 2\n", "", "mini,alpha")]
    [InlineData("", "", "alpha,mini")]
    public void Courses_stand_in_the_order_of_their_positions_and_those_without_one_last(string mini, string alpha, string order)
    {
        using var content = TwoCourses(mini, alpha);

        var (set, _) = ContentCheck.Read(new ContentRoot(content.Folder));

        Assert.Equal(order, string.Join(',', set.Courses.Select(course => course.Slug)));
    }

    [Fact]
    public void No_two_courses_have_the_same_position()
    {
        using var content = TwoCourses("position: 3\n", "position: 3\n");

        Assert.Contains(FilesOf(content), finding => finding is { Code: "duplicate", Severity: FindingSeverity.Error, File: "content/mini/course.yaml" });
    }

    /// <summary>The sample and a copy of it under another name.</summary>
    static SampleContent TwoCourses(string mini, string alpha)
    {
        var content = new SampleContent();
        foreach (var (file, text) in SampleFiles.All.Where(file => file.Key.Contains("/mini/", StringComparison.Ordinal)))
        {
            var isCourse = file == SampleContent.Course;
            content.Write(file.Replace("/mini/", "/alpha/", StringComparison.Ordinal), (isCourse ? alpha : "") + text.Replace("mini", "alpha", StringComparison.Ordinal));
            if (isCourse) content.Write(file, mini + text);
        }
        return content;
    }

    [Fact]
    public void The_summary_counts_what_there_is()
    {
        using var content = new SampleContent();

        var summary = Assert.Single(ContentCheck.Run(content.Folder).Summary);

        Assert.Equal(("mini", 3, 2, 1, 1, 4), (summary.Course, summary.Claims, summary.Findings, summary.Conflicts, summary.Terms, summary.Questions));
        Assert.Equal((1, 0), (summary.ConflictQuestions, summary.SharedVignettes));
        Assert.Equal([("practice", 2), ("exam", 1), ("both", 1)], summary.Tables.Single(table => table.Name == "questions by use").Counts);
        Assert.Equal([("4", 4)], summary.Tables.Single(table => table.Name == "questions by section").Counts);
        Assert.Empty(summary.NotAsked);
    }

    /// <summary>What is wrong with the files as such: not every sample is well asked.</summary>
    static IReadOnlyList<ContentFinding> FilesOf(SampleContent content) => ContentCheck.Read(new ContentRoot(content.Folder)).Findings;
}
