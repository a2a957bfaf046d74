using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.App.Catalog;
using OncoLearn.Core.Authoring.Drafting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Tests.Catalog;

/// <summary>What holds of every draft from the shipped courses.</summary>
public sealed class ShippedDraftTests
{
    const int Many = 300;

    public static TheoryData<string> Courses => ["nupr1", "nanog", "nepc"];

    [Theory, MemberData(nameof(Courses))]
    public void The_same_seed_gives_the_same_drafts_and_another_seed_others(string slug)
    {
        var once = Text(Drafter.Draft(Source(slug), seed: 7, count: 50));

        Assert.Equal(once, Text(Drafter.Draft(Source(slug), seed: 7, count: 50)));
        Assert.NotEqual(once, Text(Drafter.Draft(Source(slug), seed: 8, count: 50)));
    }

    [Theory, MemberData(nameof(Courses))]
    public void A_draft_is_a_whole_question_with_a_reason_for_each_option_in_both_languages(string slug)
    {
        foreach (var draft in Drafts(slug))
        {
            var question = QuestionTypes.Of(draft.Question.Type).Parse(JsonSerializer.SerializeToElement(draft.Question.Payload));

            Assert.Equal(["en", "zh-Hans"], question.Languages);
            Assert.All(question.Texts, text => Assert.True(text.Text is not null, text.Path));
            Assert.Equal(question.Parts.Select(part => part.Key).Order(StringComparer.Ordinal), draft.Question.Claims.Keys.Order(StringComparer.Ordinal));
            if (draft.Question.Type == "single-best-answer") Assert.Single(Options(draft), option => (bool)option!["correct"]!);
            Assert.DoesNotContain("{", question.Stem.In(["en"]).Value, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Courses))]
    public void Only_what_the_review_reports_is_asked_as_a_fact(string slug)
    {
        var course = Source(slug).Course;
        var opposed = course.Conflicts.SelectMany(conflict => new[] { conflict.A, conflict.B }).ToHashSet(StringComparer.Ordinal);
        var claims = course.Claims.ToDictionary(claim => claim.Key, StringComparer.Ordinal);

        foreach (var key in Drafts(slug).Where(draft => draft.Kind != DraftKind.Conflict).SelectMany(draft => draft.Claims))
        {
            Assert.DoesNotContain(key, opposed);
            Assert.True(claims[key].Certainty is Certainty.Reported or Certainty.Suggested, key);
            Assert.NotEqual(Category.Background, claims[key].Category);
        }
    }

    /// <summary>Told apart from the drafter's own look-up: by the names of the options and the claims of all courses.</summary>
    [Theory, MemberData(nameof(Courses))]
    public void No_claim_says_of_a_distractor_what_is_asked(string slug)
    {
        var (course, all, entities) = Content(slug);
        var claims = course.Claims.ToDictionary(claim => claim.Key, StringComparer.Ordinal);
        var byName = entities.GroupBy(entity => entity.NameIn(["zh-Hans"]).Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Key, StringComparer.Ordinal);
        var looked = 0;
        foreach (var draft in Drafts(slug).Where(draft => draft.Kind is DraftKind.Object or DraftKind.Subject))
        {
            var asked = claims[draft.Claims[0]];
            foreach (var wrong in Options(draft).Where(option => !(bool)option!["correct"]!).Select(option => byName[(string)option!["text"]!["zh-Hans"]!]))
            {
                var (subject, @object) = draft.Kind == DraftKind.Object ? (asked.Subject, wrong) : (wrong, asked.Object);
                Assert.DoesNotContain(all, claim => claim.Subject == subject && claim.Object == @object && claim.Relation == asked.Relation && (claim.Cancer is null || asked.Cancer is null || claim.Cancer == asked.Cancer));
                looked++;
            }
        }
        Assert.True(looked > 90, $"{looked}");
    }

    [Fact]
    public void A_course_with_much_in_it_gives_each_kind()
    {
        var kinds = Drafts("nupr1").Select(draft => draft.Kind).ToHashSet();

        Assert.Equal(Enum.GetValues<DraftKind>(), kinds.Order());
    }

    [Fact]
    public void A_thousand_drafts_take_less_than_a_second()
    {
        var source = Source("nupr1");
        for (var seed = 1; seed <= 3; seed++) Drafter.Draft(source, seed, Many);

        // The best of a few: other tests run beside this one.
        var best = Enumerable.Range(0, 5).Min(turn =>
        {
            var (clock, made) = (Stopwatch.StartNew(), 0);
            for (var seed = 10 * turn; made < 1000; seed++) made += Drafter.Draft(source, seed, Math.Min(Many, 1000 - made)).Count;
            return clock.ElapsedMilliseconds;
        });
        Assert.True(best < 1000, $"{best} ms");
    }

    static IReadOnlyList<ClaimDraft> Drafts(string slug) => Drafter.Draft(Source(slug), seed: 3, Many);

    static IEnumerable<JsonNode?> Options(ClaimDraft draft) => draft.Question.Payload["options"]!.AsArray();

    static string Text(IReadOnlyList<ClaimDraft> drafts) => string.Join('\n', drafts.Select(draft => $"{draft.Kind} {draft.Question.Payload.ToJsonString()}"));

    static DraftSource Source(string slug) => DraftSources.Read(AppContext.BaseDirectory, slug)!;

    static (DraftCourse Course, IReadOnlyList<Claim> All, IReadOnlyList<Entity> Entities) Content(string slug)
    {
        var (set, _) = ContentCheck.Read(new App.Catalog.Files.ContentRoot(AppContext.BaseDirectory));
        return (Source(slug).Course, [.. set.Courses.SelectMany(course => course.Claims).Select(entry => entry.Value)], [.. set.Entities.Select(entry => entry.Value)]);
    }
}
