using OncoLearn.Core.Authoring.Linting.BankRules;
using OncoLearn.Core.Authoring.Linting.Rules;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>The rules there are. One line adds a rule.</summary>
public static class LintRules
{
    /// <summary>Those that look at one question.</summary>
    public static IReadOnlyList<ILintRule> Questions { get; } =
    [
        new KeyLongest(),
        new KeyEchoesStem(),
        new AbsoluteWord(),
        new AllOrNone(),
        new NegativeStem(),
        new UnfocusedStem(),
        new MixedGrammar(),
        new MixedPunctuation(),
        new MixedCapitals(),
        new UnorderedNumbers(),
        new OverlappingRanges(),
        new DuplicateOptions(),
        new NearDuplicateOptions(),
        new EmptyOption(),
        new GrammarGiveaway(),
        new LongStem(),
        new LongOption(),
        new LongFeedback(),
        new MissingReason(),
        new MissingExplanation(),
        new MissingLanguage(),
        new UnclearContext(),
        new SupportedDistractor(),
        new DisputedKey(),
        new WideTolerance(),
    ];

    /// <summary>Those that look at many questions together.</summary>
    public static IReadOnlyList<IBankRule> Banks { get; } =
    [
        new KeyPlaces(),
        new TrueAndFalse(),
        new Levels(),
    ];

    /// <summary>What all of them find, and why it matters.</summary>
    public static IReadOnlyList<LintRuleDoc> All { get; } = [.. Questions.Select(rule => rule.Doc), .. Banks.Select(rule => rule.Doc)];
}
