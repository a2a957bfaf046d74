using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.Core.Tests.Quizzes;

public sealed class BlueprintTests
{
    static readonly PoolFilter Over = new() { Bank = "b", Use = QuestionUse.Exam };

    [Theory]
    [InlineData(BlueprintAxis.Section, "nupr1/3", "nupr1/4.1")]
    [InlineData(BlueprintAxis.Level, "apply", "remember")]
    [InlineData(BlueprintAxis.Objective, "o-1", "o-2")]
    public void A_table_becomes_draws_and_is_read_from_them_again(BlueprintAxis axis, string one, string other)
    {
        var table = new Blueprint(Over, axis, [new(one, Category.Mechanism, 3), new(one, Category.Marker, 1), new(other, Category.Mechanism, 2)]);

        Assert.Equal(table.Cells, Blueprint.Of(table.ToDraws(2), Over, axis).Cells);
        Assert.All(table.ToDraws(2), draw => Assert.Equal(("b", QuestionUse.Exam, 2.0), (draw.Pool.Bank, draw.Pool.Use!.Value, draw.Points)));
        Assert.Equal(Over, Blueprint.BaseOf(table.ToDraws(2)[0].Pool, axis));
    }

    [Fact]
    public void It_takes_the_place_of_the_table_before_and_leaves_other_slots_alone()
    {
        SlotPlan first = new SlotPlan.Fixed(1, 11, 1), last = new SlotPlan.Draw(new PoolFilter { Bank = "another", Category = Category.Marker, Section = "s" }, 1, 1);
        var before = new Blueprint(Over, BlueprintAxis.Section, [new("s", Category.Marker, 3), new("t", Category.Marker, 1)]);
        var after = before with { Cells = [new("s", Category.Therapy, 2)] };

        var slots = after.ApplyTo([first, .. before.ToDraws(1), last], 2);

        Assert.Equal([first, .. after.ToDraws(2), last], slots);
        Assert.Equal(slots, after.ApplyTo(slots, 2));
        Assert.Equal([first, last], (after with { Cells = [] }).ApplyTo(slots, 2));
        Assert.Equal([first, .. after.ToDraws(1)], after.ApplyTo([first], 1));
    }

    [Fact]
    public void A_filter_goes_through_its_stored_form()
    {
        var filter = new PoolFilter
        {
            Bank = "b",
            Course = "nupr1",
            Section = "nupr1/3",
            Objective = "o",
            Category = Category.Marker,
            Type = "matching",
            Tag = "细胞",
            Use = QuestionUse.Both,
            Difficulty = Difficulty.Hard,
            Level = CognitiveLevel.Apply,
            Lang = "zh-Hans",
        };

        Assert.Equal(filter, PoolFilter.FromJson(filter.ToJson()));
        Assert.Equal("{}", new PoolFilter().ToJson());
        Assert.Equal(new PoolFilter(), PoolFilter.FromJson("{}"));
        Assert.Equal(11, filter.Conditions().Count());
    }

    [Fact]
    public void A_code_is_read_as_people_type_it()
    {
        var code = QuizCode.Make(new Chance(3).Below);

        Assert.Equal(QuizCode.Length, code.Length);
        Assert.Equal(code, QuizCode.Read($" {code[..4].ToUpperInvariant()}-{code[4..]} "));
        Assert.Equal("abcd2345", QuizCode.Read("ＡＢＣＤ　２３４５"));
        Assert.Null(QuizCode.Read("abcd234"));
        Assert.Null(QuizCode.Read("abcd2340"));
        Assert.Null(QuizCode.Read(null));
        Assert.Distinct(QuizCode.Alphabet);
    }
}
