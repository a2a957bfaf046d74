using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>A question as the rules look at it.</summary>
public sealed class LintTarget
{
    readonly Lazy<IReadOnlyList<OptionList>> _options;
    readonly Lazy<bool> _isStatement;

    /// <param name="typeKey">As in banks, such as <c>single-best-answer</c>.</param>
    /// <exception cref="KeyNotFoundException">No such type.</exception>
    public LintTarget(string typeKey, Question question)
    {
        Type = QuestionTypes.Of(typeKey);
        Question = question;
        _options = new(() => OptionList.Of(question));
        _isStatement = new(() => Type.Subparts(question).Any(TrueOrFalse.IsOne));
    }

    public IQuestionType Type { get; }

    public Question Question { get; }

    /// <summary>Null where nobody said.</summary>
    public CognitiveLevel? Level { get; init; }

    /// <summary>What each part asks about, by part key; a part that is not there asks about no claim.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Claim>> Claims { get; init; } = new Dictionary<string, IReadOnlyList<Claim>>(StringComparer.Ordinal);

    /// <summary>What else is known; null for a question that belongs to no course.</summary>
    public LintCourse? Course { get; init; }

    /// <summary>All options that stand together, with or without a key.</summary>
    internal IReadOnlyList<OptionList> Options => _options.Value;

    /// <summary>Whether what is read is judged true or false, so that the stem is a statement and not a question.</summary>
    internal bool IsStatement => _isStatement.Value;

    /// <summary>Whether it is the stem that asks, and its options answer: no gaps, no items, no graph.</summary>
    internal bool StemAsks => Question.OptionSets.Count == 1 && Question.Texts.Count(text => text.Role == TextRole.Passage) < 2 && Question.Texts.All(text =>
        text.Role != TextRole.Item && (text.Role != TextRole.Passage || text.Text?.Any(one => one.Value.Contains("{{", StringComparison.Ordinal)) != true));

    internal IReadOnlyList<Claim> ClaimsOf(string? part) => part is not null && Claims.TryGetValue(part, out var claims) ? claims : [];

    /// <summary>The stem and what it asks about, in one language: everything that is read before the options.</summary>
    internal string AskedIn(string lang) => TextIn(lang, TextRole.Stem, TextRole.Passage);

    /// <summary>What stands in these places, in one language, after the vignette that the question shares with others.</summary>
    internal string TextIn(string lang, params TextRole[] roles) => string.Join('\n', Question.Texts
        .Where(text => roles.Contains(text.Role)).Select(text => text.Text).Prepend(Question.Shared)
        .Where(text => text?.Has(lang) == true)
        .Select(text => PlainText.Of(text!.In([lang]).Value)));
}
