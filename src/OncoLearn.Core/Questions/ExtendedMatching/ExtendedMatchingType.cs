using OncoLearn.Core.Questions.Matching;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.ExtendedMatching;

/// <summary>
/// As a matching: each item counts the same, a blank 0. But that an option was chosen already says nothing of the other items, and such lists are long and
/// written in an order in which a reader finds an option again: they keep it, and the items are shuffled.
/// </summary>
public sealed class ExtendedMatchingType : MatchingType
{
    public override string Key => "extended-matching";

    public override Bilingual Name { get; } = new("扩展配对题", "Extended matching");

    public override Bilingual Purpose { get; } = new("几道小题共用一列选项，选项可以重复用；不容易靠排除法猜中。", "Several items on one list of options, each usable more than once: little can be guessed by elimination.");

    protected override ExtendedMatchingQuestion ParseQuestion(PayloadReader payload)
    {
        var options = OptionsFrom(payload);
        var items = PremisesFrom(payload, ExtendedMatchingQuestion.Items, onceEach: false);
        FindMatches(payload, ExtendedMatchingQuestion.Items, items, options);
        return new ExtendedMatchingQuestion { Premises = items, Options = options };
    }

    /// <summary>An option may be chosen for several items.</summary>
    protected override Bilingual? DoubtOf(MatchingQuestion question, PartChoicesResponse response) => null;

    protected override IReadOnlyList<OptionGroup> GroupsOf(MatchingQuestion question) =>
    [
        new(PremiseGroup, [.. question.Premises.Select(item => item.Id)]),
        new(OptionGroup, [.. question.Options.Select(option => option.Id)], OrderMeansSomething: true),
    ];
}
