using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.App.Catalog;
using OncoLearn.Core.Authoring.Drafting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Tests.Catalog;

/// <summary>What holds of every draft from the shipped courses.</summary>
public sealed class ShippedDraftTests
{
    const int Many = 300;

    static readonly ConcurrentDictionary<string, DraftSource> Sources = new(StringComparer.Ordinal);

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
        foreach (var draft in Enumerable.Range(1, 8).SelectMany(seed => Drafter.Draft(Source(slug), seed, Many)).Where(draft => draft.Kind is DraftKind.Object or DraftKind.Subject))
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

    /// <summary>No chain of the NUPR1 review is long enough to be ordered, and it gives no number but lengths and limits of age; the two others have them.</summary>
    [Fact]
    public void A_course_with_much_in_it_gives_each_kind()
    {
        static HashSet<DraftKind> Kinds(string slug) => Drafter.Draft(Source(slug), seed: 3, count: 1000).Select(draft => draft.Kind).ToHashSet();

        Assert.Equal(Enum.GetValues<DraftKind>().Where(kind => kind is not (DraftKind.Ordering or DraftKind.Number)), Kinds("nupr1").Order());
        Assert.Contains(DraftKind.Ordering, Kinds("nanog"));
        Assert.Contains(DraftKind.Number, Kinds("nepc"));
    }

    [Theory, MemberData(nameof(Courses))]
    public void Each_draft_has_a_key_of_its_own(string slug) => Assert.Distinct(Drafts(slug).Select(draft => draft.Key));

    /// <summary>A sentence that is told as the reason of one option teaches nothing as the reason of another.</summary>
    [Theory, MemberData(nameof(Courses))]
    public void No_two_options_have_the_same_reason(string slug)
    {
        var statements = Content(slug).All.Select(claim => claim.Statement.In(["en"]).Value.Trim()).Distinct(StringComparer.Ordinal).ToList();
        foreach (var draft in Drafts(slug).Where(draft => draft.Kind != DraftKind.Number))
        {
            var list = draft.Question.Payload["options"]?.AsArray() ?? draft.Question.Payload["items"]!.AsArray();
            foreach (var lang in new[] { "en", "zh-Hans" }) Assert.Distinct(list.Select(option => (string?)option!["reason"]![lang]));
            Assert.Distinct(list.SelectMany(option => statements.Where(said => ((string?)option!["reason"]!["en"])!.EndsWith(said, StringComparison.Ordinal))));
        }
    }

    /// <summary>As an import of the same review in one language would leave it.</summary>
    [Theory]
    [InlineData("nupr1", "en")]
    [InlineData("nupr1", "zh-Hans")]
    [InlineData("nepc", "en")]
    [InlineData("nepc", "zh-Hans")]
    public void A_course_in_one_language_gives_drafts_in_that_language(string slug, string lang)
    {
        LocalizedText Only(LocalizedText text) => new(text.Where(one => one.Lang == lang).Select(one => KeyValuePair.Create(one.Lang, one.Value)));
        LocalizedText? Maybe(LocalizedText? text) => text is null ? null : Only(text);
        var (course, _, entities) = Content(slug);
        var claims = course.Claims.Select(claim => claim with { Statement = Only(claim.Statement), Clause = Maybe(claim.Clause), Note = Maybe(claim.Note) });
        var (set, _) = ContentCheck.Read(new App.Catalog.Files.ContentRoot(AppContext.BaseDirectory));
        var drafts = Drafter.Draft(new DraftSource(course with { Claims = [.. claims] }, [], entities, [.. set.Relations.Select(entry => entry.Value)]), seed: 3, Many);

        Assert.True(drafts.Count > 100, $"{drafts.Count}");
        Assert.All(drafts, draft => Assert.Equal([lang], QuestionTypes.Of(draft.Question.Type).Parse(JsonSerializer.SerializeToElement(draft.Question.Payload)).Languages));
    }

    static IReadOnlyList<ClaimDraft> Drafts(string slug) => Drafter.Draft(Source(slug), seed: 3, Many);

    static IEnumerable<JsonNode?> Options(ClaimDraft draft) => draft.Question.Payload["options"]!.AsArray();

    static string Text(IReadOnlyList<ClaimDraft> drafts) => string.Join('\n', drafts.Select(draft => $"{draft.Kind} {draft.Question.Payload.ToJsonString()}"));

    static DraftSource Source(string slug) => Sources.GetOrAdd(slug, asked => DraftSources.Read(AppContext.BaseDirectory, asked)!);

    static (DraftCourse Course, IReadOnlyList<Claim> All, IReadOnlyList<Entity> Entities) Content(string slug)
    {
        var (set, _) = ContentCheck.Read(new App.Catalog.Files.ContentRoot(AppContext.BaseDirectory));
        return (Source(slug).Course, [.. set.Courses.SelectMany(course => course.Claims).Select(entry => entry.Value)], [.. set.Entities.Select(entry => entry.Value)]);
    }
}
