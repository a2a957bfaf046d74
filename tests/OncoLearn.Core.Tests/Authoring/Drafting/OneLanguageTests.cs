using System.Text.Json;
using OncoLearn.Core.Authoring.Drafting;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Authoring.Drafting;

/// <summary>A course that was made from a review in one language.</summary>
public sealed class OneLanguageTests
{
    public static TheoryData<string, string> Languages => new() { { "zh-Hans", "en" }, { "en", "zh-Hans" } };

    [Theory, MemberData(nameof(Languages))]
    public void It_gives_the_same_drafts_without_a_text_of_the_other_language(string lang, string other)
    {
        var both = Drafter.Draft(DraftExample.Source(), seed: 1, count: 500);
        var one = Drafter.Draft(DraftExample.In(lang), seed: 1, count: 500);

        Assert.Equal(both.Select(draft => draft.Key).Order(StringComparer.Ordinal), one.Select(draft => draft.Key).Order(StringComparer.Ordinal));
        Assert.All(one, draft =>
        {
            var twin = both.Single(same => same.Key == draft.Key);
            var question = Parse(draft);
            Assert.Equal([lang], question.Languages);
            Assert.DoesNotContain($"\"{other}\"", draft.Question.Payload.ToJsonString(), StringComparison.Ordinal);
            Assert.Equal((string?)twin.Question.Payload["stem"]![lang], (string?)draft.Question.Payload["stem"]![lang]);
            Assert.Equal([lang], draft.Sentence.Languages);
        });
    }

    [Theory, MemberData(nameof(Languages))]
    public void Its_drafts_have_no_finding_of_the_linter(string lang, string _) =>
        Assert.All(Drafter.Draft(DraftExample.In(lang), seed: 1, count: 500), draft => Assert.Empty(Linter.Check(new LintTarget(draft.Question.Type, Parse(draft)) { Level = draft.Question.Level })));

    /// <summary>Names of the lexicon have both languages, those that the review taught have its own; a word of the other language alone is not put into a sentence.</summary>
    [Theory]
    [InlineData("zh-Hans", false)]
    [InlineData("en", true)]
    public void What_has_a_name_in_the_other_language_alone_is_not_asked_about(string lang, bool isAsked)
    {
        var course = DraftExample.In(lang, DraftExample.Claim("new", "1", "jkl4", "promotes", "swelling", "lung-cancer", EvidenceKind.InVitro));

        Assert.Equal(isAsked, Drafter.Draft(course, seed: 1, count: 500).Any(draft => draft.Claims.Contains("new")));
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void Claims_that_an_import_left_incomplete_break_nothing(string lang)
    {
        var claim = DraftExample.Claim("new", "", "abc1", "upregulates", "def2", "lung-cancer", EvidenceKind.InVitro);
        var course = DraftExample.In(
            lang,
            claim with { Key = "no-tumour", Object = "mno5", Cancer = null, Refs = [] },
            claim with { Key = "tumour-is-a-process", Cancer = "growth" },
            claim with { Key = "nobody-knows-the-object", Object = "xyz9" },
            claim with { Key = "nobody-knows-the-tumour", Cancer = "eye-cancer" },
            claim with { Key = "no-such-relation", Relation = "likes" },
            claim with { Key = "no-object", Object = null });

        var drafts = Drafter.Draft(course, seed: 1, count: 500);

        Assert.NotEmpty(drafts);
        Assert.DoesNotContain(drafts.SelectMany(draft => draft.Claims), key => key is "nobody-knows-the-object" or "nobody-knows-the-tumour" or "no-such-relation" or "no-object");
    }

    [Fact]
    public void While_the_second_language_is_added_drafts_stay_in_the_first()
    {
        var course = DraftExample.In("zh-Hans", DraftExample.Claim("new", "1", "jkl4", "upregulates", "stu7", "lung-cancer", EvidenceKind.InVitro)).Course;
        var half = course with { Claims = [.. course.Claims.Select((claim, at) => at % 3 == 0 ? claim with { Statement = new LocalizedText([.. claim.Statement.Select(text => KeyValuePair.Create(text.Lang, text.Value)), new("en", "As it was told.")]) } : claim)] };

        Assert.All(Drafter.Draft(new DraftSource(half, [], DraftExample.Entities, DraftExample.Relations), seed: 1, count: 500), draft => Assert.Equal(["zh-Hans"], Parse(draft).Languages));
    }

    /// <summary>Where GHI3 stands beside DEF2, a claim that only the other language has so far says that it is right too.</summary>
    [Fact]
    public void A_claim_that_is_told_in_the_other_language_alone_still_keeps_an_option_out()
    {
        var link = DraftExample.Claim("link", "1", "abc1", "upregulates", "ghi3", "lung-cancer", EvidenceKind.Review);
        HashSet<string> Options(params Claim[] more) => Drafter.Draft(new DraftSource(DraftExample.In("zh-Hans").Course with { Claims = [.. DraftExample.In("zh-Hans").Course.Claims, .. more] }, [], DraftExample.Entities, DraftExample.Relations), seed: 1, count: 500)
            .Where(draft => draft.Kind == DraftKind.Object && draft.Claims[0] == "lung-def2").SelectMany(draft => draft.Question.Payload["options"]!.AsArray()).Select(option => (string)option!["text"]!["zh-Hans"]!).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("GHI3", Options());
        Assert.DoesNotContain("GHI3", Options(link with { Statement = new LocalizedText([new("en", "In lung cancer, ABC1 upregulates GHI3.")]) }));
    }

    static Question Parse(ClaimDraft draft) => QuestionTypes.Of(draft.Question.Type).Parse(JsonSerializer.SerializeToElement(draft.Question.Payload));
}
