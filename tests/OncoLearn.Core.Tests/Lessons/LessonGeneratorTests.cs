using OncoLearn.Core.Claims;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;
using static OncoLearn.Core.Tests.Lessons.SampleSection;

namespace OncoLearn.Core.Tests.Lessons;

public sealed class LessonGeneratorTests
{
    [Theory]
    [InlineData("raises", "en", "Explain in your own words that GENE1 raises growth in thyme cancer (in vitro)")]
    [InlineData("raises", "zh-Hans", "用自己的话说明：在百里香癌中，GENE1 增强生长（体外）")]
    [InlineData("no-effect-on", "en", "State that GENE1 leaves growth unaffected in thyme cancer (in vitro)")]
    [InlineData("no-effect-on", "zh-Hans", "指出在百里香癌中，GENE1 对生长无影响（体外）")]
    public void An_objective_names_subject_relation_and_context(string relation, string lang, string text) =>
        Assert.Equal(text, ObjectiveOf(Claim("x", 1, relation, "growth"), lang).Text);

    [Fact]
    public void Chinese_names_stand_in_a_clause_without_spaces() =>
        Assert.Equal("用自己的话说明：在百里香癌中，GENE1 促进自噬流（体外）", ObjectiveOf(Claim("x", 1, "promotes", "flux"), "zh-Hans").Text);

    [Fact]
    public void An_objective_does_not_name_a_cancer_twice() =>
        Assert.Equal("State that GENE1 takes part in thyme cancer (in vitro)", ObjectiveOf(Claim("x", 1, "takes-part-in", "tc"), "en").Text);

    [Theory]
    [InlineData("en", "Explain in your own words that GENE1 can raise growth at low density (in vitro)")]
    [InlineData("zh-Hans", "用自己的话说明：低密度时，GENE1 可增强生长（体外）")]
    public void A_claim_that_says_less_than_its_relation_has_a_clause_of_its_own(string lang, string text)
    {
        var clause = new LocalizedText([new("en", "GENE1 can raise growth at low density"), new("zh-Hans", "低密度时，GENE1 可增强生长")]);

        Assert.Equal(text, ObjectiveOf(Claim("x", 1, "raises", "growth") with { Clause = clause }, lang).Text);
    }

    [Fact]
    public void A_finding_on_therapy_names_its_model_too() =>
        Assert.EndsWith("(in vitro)", ObjectiveOf(Claim("x", 1, "raises", "growth") with { Facet = Facet.Expression, Category = Category.Therapy }, "en").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Explain in your own words that GENE1 tumours grow in vivo")]
    [InlineData("zh-Hans", "用自己的话说明：GENE1 肿瘤在体内生长")]
    public void A_model_that_the_clause_names_is_not_named_again(string lang, string text)
    {
        var claim = Claim("x", 1, "raises", "growth", evidence: EvidenceKind.InVivo) with { Clause = Text("GENE1 肿瘤在体内生长", "GENE1 tumours grow in vivo") };

        Assert.Equal(text, ObjectiveOf(claim, lang).Text);
    }

    [Theory]
    [InlineData("en", "Say what is open to doubt where the review reports that GENE1 raises growth in thyme cancer (in vitro)")]
    [InlineData("zh-Hans", "说出综述这一说法存疑的地方：在百里香癌中，GENE1 增强生长（体外）")]
    public void What_is_disputed_but_not_opposed_is_doubted_and_not_weighed(string lang, string text)
    {
        var objective = ObjectiveOf(Claim("x", 1, "raises", "growth", certainty: Certainty.Disputed), lang);

        Assert.Equal((CognitiveLevel.Analyse, text), (objective.Level, objective.Text));
    }

    [Fact]
    public void What_is_only_used_or_tested_in_treatment_is_stated_and_not_judged() =>
        Assert.Equal(CognitiveLevel.Remember, ObjectiveOf(Claim("x", 1, "takes-part-in", "drugx", category: Category.Therapy), "en").Level);

    [Theory]
    [InlineData("en", "Weigh two statements against each other: GENE1 raises flux in thyme cancer (in vitro); GENE1 leaves flux unaffected in thyme cancer (in vitro)")]
    [InlineData("zh-Hans", "权衡两种说法：在百里香癌中，GENE1 增强自噬流（体外）；在百里香癌中，GENE1 对自噬流无影响（体外）")]
    public void The_sides_of_a_conflict_in_one_section_are_one_objective(string lang, string text)
    {
        var objectives = Objectives([Claim("a", 1, "raises", "flux"), Claim("b", 2, "no-effect-on", "flux"), Claim("c", 3, "raises", "growth")], lang);

        Assert.Equal(["a", "c"], objectives.Select(objective => objective.Claim));
        Assert.Equal((CognitiveLevel.Analyse, text), (objectives[0].Level, objectives[0].Text));
    }

    [Fact]
    public void The_lighter_side_of_a_conflict_speaks_where_the_weightier_one_is_not_chosen()
    {
        // The weightier side says what another claim of its paragraph says already, and is passed over for it.
        var claims = new[]
        {
            Claim("a", 1, "raises", "flux", evidence: EvidenceKind.ClinicalSamples), Claim("b", 2, "no-effect-on", "flux"), Claim("c", 1, "raises", "flux", evidence: EvidenceKind.ClinicalSamples, certainty: Certainty.Reported),
        };
        var source = Source("en");
        var questions = Enumerable.Range(0, 3).Select(at => new QuestionOutline($"q{at}", QuestionUse.Practice, InQuiz: false, ["c"])).ToList();

        var objectives = LessonGenerator.Generate(source with { Claims = claims, Conflicts = [new ClaimConflict("a", "b", Explanation: null)], Questions = questions }).Objectives;

        Assert.Equal(["c", "b"], objectives.Select(objective => objective.Claim));
        Assert.StartsWith("Weigh two statements", objectives[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Weigh two statements against each other: GENE1 raises flux in thyme cancer (in vitro); GENE1 leaves flux unaffected in thyme cancer (in vitro) (section 5)")]
    [InlineData("zh-Hans", "权衡两种说法：在百里香癌中，GENE1 增强自噬流（体外）；在百里香癌中，GENE1 对自噬流无影响（体外）（第 5 节）")]
    public void The_other_side_of_a_conflict_is_named_with_its_section(string lang, string text)
    {
        var objectives = Objectives([Claim("a", 1, "raises", "flux"), Claim("b", 2, "no-effect-on", "flux", section: "5")], lang);

        Assert.Equal(text, objectives.Single().Text);
    }

    [Fact]
    public void An_objective_names_the_weightiest_of_several_other_sides()
    {
        var source = Source("en");
        var claims = new[]
        {
            Claim("a", 1, "raises", "flux", evidence: EvidenceKind.Trial), Claim("b", 2, "no-effect-on", "flux", section: "5"), Claim("c", 2, "takes-part-in", "flux", section: "6", evidence: EvidenceKind.Trial),
        };

        var objective = LessonGenerator.Generate(source with { Claims = claims, Conflicts = [new("a", "b", null), new("c", "a", null)], Questions = [] }).Objectives.Single();

        Assert.EndsWith("(section 6)", objective.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_explains_a_conflict_is_no_side_of_it()
    {
        var source = Source("en");
        var claims = new[] { Claim("a", 1, "raises", "flux"), Claim("b", 2, "no-effect-on", "flux", section: "5"), Claim("why", 3, "raises", "growth") };

        var objectives = LessonGenerator.Generate(source with { Claims = claims, Conflicts = [new("a", "b", "why")], Questions = [] }).Objectives;

        Assert.Equal(CognitiveLevel.Understand, objectives.Single(objective => objective.Claim == "why").Level);
    }

    [Fact]
    public void Of_claims_that_weigh_the_same_the_one_that_says_something_else_is_chosen()
    {
        var source = Source("en");
        var claims = new[] { Claim("a", 1, "raises", "growth"), Claim("b", 2, "raises", "flux"), Claim("c", 3, "raises", "tc"), Claim("d", 3, "no-effect-on", "growth") };

        var objectives = LessonGenerator.Generate(source with { Claims = claims, Conflicts = [], Questions = [] }).Objectives;

        Assert.Equal(["a", "b", "d"], objectives.Select(objective => objective.Claim));
    }

    [Fact]
    public void Levels_follow_certainty_category_and_facet()
    {
        var lesson = LessonGenerator.Generate(Source("en"));

        Assert.Equal(CognitiveLevel.Analyse, lesson.Objectives.Single(objective => objective.Claim == "stage").Level);
        Assert.Equal(CognitiveLevel.Apply, lesson.Objectives.Single(objective => objective.Claim == "drug").Level);
        Assert.Equal(CognitiveLevel.Understand, ObjectiveOf(Claim("x", 1, "raises", "growth"), "en").Level);
        Assert.Equal(CognitiveLevel.Remember, ObjectiveOf(Claim("x", 1, "no-effect-on", "growth"), "en").Level);
    }

    [Fact]
    public void Checks_are_practice_questions_of_this_section_in_no_quiz_after_what_they_ask()
    {
        var lesson = LessonGenerator.Generate(Source("en"));

        Assert.Equal(
            [["q-flux"], ["q-stage"], ["q-drug"]],
            lesson.Blocks.Select(block => block.Checks));
    }

    [Fact]
    public void Two_paragraphs_with_questions_make_two_checks()
    {
        var source = Source("en");
        var lesson = LessonGenerator.Generate(source with { Questions = [.. source.Questions.Where(question => question.Key != "q-drug")] });

        Assert.Equal(2, lesson.Blocks.Sum(block => block.Checks.Count));
    }

    [Fact]
    public void A_term_is_marked_where_it_first_stands_as_a_word_of_its_own()
    {
        var marked = LessonGenerator.Generate(Source("en")).Blocks.SelectMany(block => block.Spans.OfType<TermSpan>()).ToList();

        // "low" stands only after a hyphen or inside "slows", and "cell" only after a hyphen or with a plural.
        Assert.Equal([("GENE1", "gene1"), ("flux", "flux"), ("TC", "tc"), ("Autophagy", "autophagy")], marked.Select(span => (span.Text, span.Term)));
    }

    [Fact]
    public void The_longest_form_wins_in_a_script_without_spaces()
    {
        var marked = LessonGenerator.Generate(Source("zh-Hans")).Blocks.Select(block => block.Spans.OfType<TermSpan>().Select(span => span.Term).ToArray());

        Assert.Equal([["gene1", "tc", "cell", "flux", "slow"], ["autophagy"], []], marked);
    }

    [Fact]
    public void A_term_inside_the_name_of_another_cancer_is_not_marked()
    {
        var source = Source("en");
        var section = source.Section with
        {
            Paragraphs = [source.Section.Paragraphs[0] with { Runs = [new Core.Reviews.TextRun("In small-cell thyme cancer.", default)] }],
        };
        var lesson = LessonGenerator.Generate(source with { Section = section });

        Assert.Empty(lesson.Terms);
    }

    [Fact]
    public void Key_points_are_the_weightiest_findings_and_leave_background_out()
    {
        var keys = LessonGenerator.Generate(Source("en")).KeyPoints.Select(point => point.Claim);

        Assert.Equal(["flux", "stage", "drug"], keys);
    }

    [Fact]
    public void What_is_disputed_is_no_key_point()
    {
        var claims = new[] { Claim("a", 1, "raises", "flux", evidence: EvidenceKind.Trial, certainty: Certainty.Disputed), Claim("b", 2, "raises", "growth") };

        var keys = LessonGenerator.Generate(Source("en") with { Claims = claims, Conflicts = [], Questions = [] }).KeyPoints.Select(point => point.Claim);

        Assert.Equal(["b"], keys);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(12, 3)]
    [InlineData(13, 4)]
    [InlineData(40, 10)]
    [InlineData(44, 10)]
    public void One_in_four_findings_is_a_key_point_but_at_least_three_and_at_most_ten(int findings, int points)
    {
        string[] relations = ["raises", "loss-slows", "goes-with", "no-effect-on"], objects = ["flux", "growth", "autophagy", "late-stage"];
        var claims = objects.SelectMany(_ => relations, (subject, relation) => (subject, relation))
            .SelectMany(_ => objects, (start, @object) => (start.subject, start.relation, @object))
            .Select((finding, at) => Claim($"c{at}", 1 + at / 4, finding.relation, finding.@object) with { Subject = finding.subject }).Take(findings).ToList();

        Assert.Equal(points, LessonGenerator.Generate(Source("en") with { Claims = claims, Conflicts = [], Questions = [] }).KeyPoints.Count);
    }

    [Fact]
    public void A_finding_that_is_said_twice_is_one_key_point()
    {
        var source = Source("en");
        var lesson = LessonGenerator.Generate(source with { Claims = [.. source.Claims, Claim("flux-again", 2, "raises", "flux")] });

        Assert.DoesNotContain(lesson.KeyPoints, point => point.Claim == "flux-again");
    }

    [Fact]
    public void Reading_time_counts_english_words_and_chinese_characters()
    {
        Assert.Equal(2, Minutes(string.Join(' ', Enumerable.Repeat("well-known", 476))));
        Assert.Equal(2, Minutes(new string('字', 663)));
        Assert.Equal(3, Minutes(string.Join(' ', Enumerable.Repeat("word", 477))));
        Assert.Equal(1, Minutes("Short."));
    }

    static int Minutes(string text)
    {
        var source = Source("en");
        var paragraph = source.Section.Paragraphs[0] with { Heading = null, Runs = [new Core.Reviews.TextRun(text, default)] };
        return LessonGenerator.Generate(source with { Section = source.Section with { Paragraphs = [paragraph] } }).ReadingMinutes;
    }

    static IReadOnlyList<LessonObjective> Objectives(Core.Claims.Claim[] claims, string lang) =>
        LessonGenerator.Generate(Source(lang) with { Claims = claims, Conflicts = [new ClaimConflict("a", "b", Explanation: null)], Questions = [] }).Objectives;

    static LessonObjective ObjectiveOf(Core.Claims.Claim claim, string lang) =>
        LessonGenerator.Generate(Source(lang) with { Claims = [claim], Conflicts = [], Questions = [] }).Objectives.Single();
}
