using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.ShortAnswer;
using OncoLearn.Core.Questions.Typed;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Questions;

public sealed class ShortAnswerTests
{
    static readonly ShortAnswerType Type = new();

    [Theory]
    [InlineData("autophagy", 1)]
    [InlineData(" Auto-Phagy. ", 1)]
    [InlineData("autophagic flux", 1)]
    [InlineData("mitophagy", 0.5)]
    [InlineData("apoptosis", 0)]
    [InlineData("autopagy", 0)]
    [InlineData("", 0)]
    public void A_listed_answer_scores_its_fraction_and_anything_else_nothing(string typed, double fraction) =>
        Assert.Equal(fraction, Type.Score(Question(), Typed(typed))!.Fraction);

    [Fact]
    public void The_text_of_every_language_is_taken()
    {
        var question = Example.Parse("short-answer", Payload("""[{ "id": "a", "text": { "zh-Hans": "自噬", "en": "autophagy" } }]"""));
        Assert.Equal(1, Type.Score(question, new TypedResponse("自 噬。"))!.Fraction);
        Assert.Equal(1, Type.Score(question, new TypedResponse("Autophagy"))!.Fraction);
    }

    [Fact]
    public void A_forgiven_slip_is_shown_as_it_is_spelt_in_its_own_language()
    {
        var question = Example.Parse("short-answer", Payload("""[{ "id": "a", "text": { "zh-Hans": "自噬", "en": "autophagy" } }]""", ", \"spelling\": \"one-edit\""));
        Assert.Equal(new TextIn("en", "autophagy"), Review(question, "Autophagyy").Spelt);
        Assert.Null(Review(question, "Autophagy").Spelt);
    }

    [Theory]
    [InlineData("autophgy", "right", true)]
    [InlineData("autophagy", "right", false)]
    [InlineData("mitophagyy", "partly", true)]
    [InlineData("apotosis", "wrong", true)]
    [InlineData("atophgy", ResponseClass.Other, false)]
    public void A_slip_is_forgiven_where_the_question_says_so(string typed, string answer, bool slip)
    {
        var question = Question(", \"spelling\": \"one-edit\"");
        Assert.Equal(answer, Type.Classify(question, Typed(typed))[0].ClassId);
        Assert.Equal(slip, Review(question, typed).Spelt is not null);
        Assert.Equal(ResponseClass.Other, slip ? Type.Classify(Question(), Typed(typed))[0].ClassId : ResponseClass.Other);
    }

    [Fact]
    public void What_is_itself_listed_is_no_slip_of_another_answer()
    {
        var question = Example.Parse("short-answer", Payload(Example.Answers("up: upregulated 1", "un: unregulated 0"), ", \"spelling\": \"one-edit\""));
        Assert.Equal(0, Type.Score(question, Typed("unregulated"))!.Fraction);
        // A slip away from both: the doubt is the learner's.
        Assert.Equal(1, Type.Score(question, Typed("uregulated"))!.Fraction);
    }

    [Theory]
    [InlineData("NANOG", 1)]
    [InlineData("ＮＡＮＯＧ", 1)]
    [InlineData("Nanog", 0)]
    public void A_capital_counts_where_the_question_says_so(string typed, double fraction)
    {
        var question = Example.Parse("short-answer", Payload(Example.Answers("human: NANOG 1", "mouse: Nanog 0"), ", \"case\": true, \"spelling\": \"one-edit\""));
        Assert.Equal(fraction, Type.Score(question, Typed(typed))!.Fraction);
        Assert.True(((ShortAnswerFace)Type.Face(question, Example.AsWritten("short-answer", question))).CaseMatters);
    }

    [Fact]
    public void The_review_shows_what_was_typed_beside_every_answer_with_its_reason()
    {
        var review = Review(Question(), "Mitophagy");
        Assert.Equal("Mitophagy", review.Typed);
        Assert.Equal(
            [("autophagy", 1, false, "because right"), ("autophagic flux", 1, false, "because too"), ("mitophagy", 0.5, true, "because partly"), ("apoptosis", 0, false, "because wrong")],
            review.Answers.Select(answer => (answer.Text.In(["en"]).Value, answer.Fraction, answer.Matched, answer.Reason!.In(["en"]).Value)));
        Assert.Equal(0.5, review.Matched!.Fraction);
        Assert.Equal(2, review.Right.Count());
    }

    [Fact]
    public void What_is_not_listed_is_counted_as_it_was_typed()
    {
        Assert.Equal([new("answers", ResponseClass.Other, "Nothing like it")], Type.Classify(Question(), Typed("Nothing like it")));
        Assert.Equal([new("answers", "right", "AUTOPHAGY")], Type.Classify(Question(), Typed("AUTOPHAGY")));
        Assert.Equal([new("answers", ResponseClass.None, null)], Type.Classify(Question(), Typed("")));
    }

    [Theory]
    [InlineData("  two  words ", "two  words")]
    [InlineData("a\tb\0", "a b")]
    [InlineData("\u200B \u3000", null)]
    [InlineData("。", "。")]
    public void What_is_typed_is_kept_without_the_spaces_around_it(string typed, string? kept) => Assert.Equal(kept, Typed(typed).Typed);

    [Fact]
    public void More_than_a_page_lets_type_is_refused()
    {
        Assert.Equal(200, Typed(new string('x', 200)).Typed!.Length);
        Assert.Equal("typed: at most 200 characters", Assert.Throws<ResponseFormatException>(() => Typed(new string('x', 201))).Message);
    }

    [Theory]
    [InlineData("a: x 0.5", "answers: at least one answer worth full marks expected")]
    [InlineData("a: x 2", "answers[0].fraction: a number from 0 to 1 expected")]
    [InlineData("a: x -1", "answers[0].fraction: a number from 0 to 1 expected")]
    [InlineData("a: -. 1", "answers[0].text.en: nothing but spaces, hyphens and punctuation")]
    public void An_answer_can_be_typed_and_one_is_right(string answer, string fault) =>
        Assert.Equal(fault, Example.FaultOf("short-answer", Payload(Example.Answers(answer))));

    [Theory]
    [InlineData("a: TGF-β 1", "b: tgf beta 0", "answers[1].text.en: the same as answer 1")]
    [InlineData("a: x 1", "a: y 0", "answers[1].id: a is there twice")]
    public void No_answer_is_listed_twice(string one, string other, string fault) =>
        Assert.Equal(fault, Example.FaultOf("short-answer", Payload(Example.Answers(one, other))));

    [Fact]
    public void An_answer_may_be_the_same_in_several_languages() =>
        Assert.Single(((ShortAnswerQuestion)Example.Parse("short-answer", Payload("""[{ "id": "a", "text": { "zh-Hans": "NUPR1", "en": "NUPR1" } }]"""))).Answers);

    [Fact]
    public void There_is_an_answer() => Assert.Equal("answers: at least 1 expected", Example.FaultOf("short-answer", Payload("[]")));

    [Fact]
    public void An_answer_is_no_longer_than_what_can_be_typed() =>
        Assert.Equal("answers[0].text.en: at most 200 characters", Example.FaultOf("short-answer", Payload(Example.Answers($"a: {new string('x', 201)} 1"))));

    [Fact]
    public void A_spelling_rule_that_is_not_known_is_refused() =>
        Assert.Equal("spelling: one of exact, one-edit expected", Example.FaultOf("short-answer", Payload(Example.Answers("a: x 1"), ", \"spelling\": \"loose\"")));

    static Question Question(string more = "") =>
        Example.Parse("short-answer", Payload(Example.Answers("right: autophagy 1", "too: autophagic flux 1", "partly: mitophagy 0.5", "wrong: apoptosis 0"), more));

    static string Payload(string answers, string more = "") => $$"""{ "stem": {{Example.Text("stem")}}, "answers": {{answers}}{{more}} }""";

    static TypedReview Review(Question question, string typed) => ((ShortAnswerReview)Type.Review(question, Example.AsWritten("short-answer", question), Typed(typed))).Typed;

    static TypedResponse Typed(string typed) => (TypedResponse)Type.Read(
        Question(), Example.AsWritten("short-answer", Question()), new AnswerFields(new Dictionary<string, IReadOnlyList<string>> { [ShortAnswerFace.Field] = [typed] }));
}
