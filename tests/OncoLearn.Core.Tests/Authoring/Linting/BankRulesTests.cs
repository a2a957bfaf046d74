using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Authoring.Linting.BankRules;
using OncoLearn.Core.Questions;
using static OncoLearn.Core.Tests.Authoring.Linting.LintExample;

namespace OncoLearn.Core.Tests.Authoring.Linting;

public sealed class BankRulesTests
{
    [Theory]
    [InlineData(10, 10, 2)]
    [InlineData(20, 20, 4)]
    [InlineData(0, 40, 4)]
    public void Keys_in_one_place_are_uneven(int used, int questions, int places) => Assert.True(KeyPlaces.IsUneven(used, questions, places));

    [Theory]
    [InlineData(2, 3, 2)]
    [InlineData(7, 20, 4)]
    [InlineData(3, 20, 4)]
    [InlineData(0, 4, 4)]
    public void Keys_that_chance_could_have_placed_so_are_not(int used, int questions, int places) => Assert.False(KeyPlaces.IsUneven(used, questions, places));

    [Fact]
    public void Keys_are_counted_by_the_number_of_options_whatever_the_type()
    {
        var first = Enumerable.Repeat(Target(Payload("en", "Which?", "a* | b | c | d")), 10);
        var gaps = Enumerable.Repeat(Target(Cloze("en", "It is {{gap}}.", "a* | b | c | d")), 10);
        Assert.Contains(Linter.CheckBank([.. first, .. gaps]), finding => finding is { RuleId: "key-places", Path: "" } && finding.Message.En == "Of 20 sets of 4 options, the key is option 1 in 20; the places should be used evenly.");

        var spread = new[] { "a* | b | c", "a | b* | c", "a | b | c*", "a* | b* | c" };
        Assert.Empty(Linter.CheckBank([.. Enumerable.Repeat(spread, 10).SelectMany(options => options).Select(options => Target(Payload("en", "Which?", options)))]));
    }

    [Theory]
    [InlineData(3, 1, true)]
    [InlineData(1, 3, true)]
    [InlineData(2, 1, false)]
    [InlineData(2, 2, false)]
    public void True_and_false_are_balanced(int right, int wrong, bool flawed)
    {
        var bank = Enumerable.Range(0, right + wrong).Select(at =>
        {
            var payload = Statement("zh-Hans", "NUPR1 诱导 AKT。");
            payload["answer"] = at < right;
            return Target(payload);
        });
        Assert.Equal(flawed, Linter.CheckBank([.. bank]).Any(finding => finding.RuleId == "true-false"));
    }

    [Theory]
    [InlineData(3, 2, true)]
    [InlineData(2, 2, false)]
    [InlineData(0, 0, false)]
    public void At_most_half_only_ask_to_remember(int remember, int more, bool flawed)
    {
        var bank = Enumerable.Range(0, remember + more).Select(at =>
            new LintTarget("true-false", Target(Statement("en", "It is so.")).Question) { Level = at < remember ? CognitiveLevel.Remember : CognitiveLevel.Apply });
        Assert.Equal(flawed, Linter.CheckBank([.. bank]).Any(finding => finding.RuleId == "levels"));
    }
}
