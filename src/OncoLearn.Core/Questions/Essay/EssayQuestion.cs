using System.Text.Json.Serialization;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Essay;

/// <summary>A text of the learner's own, judged by a person criterion by criterion.</summary>
public sealed record EssayQuestion : Question
{
    /// <summary>What is expected, told before; null where the stem says it.</summary>
    public LocalizedText? Guide { get; init; }

    /// <summary>A soft limit, told while writing and never enforced: in words as <see cref="WordCount"/> counts; null for none.</summary>
    public int? MinWords { get; init; }

    /// <inheritdoc cref="MinWords"/>
    public int? MaxWords { get; init; }

    /// <summary>An answer as its author would write it.</summary>
    public required LocalizedText Model { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<RubricCriterion> Rubric { get; init; }

    public override IReadOnlyList<QuestionPart> Parts => field ??= [.. Rubric.Select(criterion => new QuestionPart(criterion.Id, criterion.Weight))];

    public override string PartList => "rubric";

    public override IReadOnlyList<Criterion> Criteria =>
        [.. Rubric.Select(one => new Criterion(one.Id, one.Weight, one.Text, [.. one.Levels.Select(level => new CriterionLevel(level.Text, level.Fraction))]))];

    protected override IEnumerable<PlacedText> OwnTexts =>
    [
        .. Guide is null ? Array.Empty<PlacedText>() : [new("answer-guide", TextRole.Passage, Guide)],
        new("model", TextRole.Answer, Model),
        .. Rubric.SelectMany(criterion => criterion.Texts),
    ];
}

/// <param name="Weight">Relative to the other criteria; above 0.</param>
/// <param name="Levels">At least two, ascending from 0 to 1, no fraction twice.</param>
/// <param name="At">Its 0-based place as it was written.</param>
public sealed record RubricCriterion(string Id, LocalizedText Text, double Weight, IReadOnlyList<RubricLevel> Levels, int At)
{
    internal IEnumerable<PlacedText> Texts =>
    [
        new($"rubric[{At}].text", TextRole.Criterion, Text),
        .. Levels.OrderBy(level => level.At).Select(level => new PlacedText($"rubric[{At}].levels[{level.At}].text", TextRole.Criterion, level.Text)),
    ];
}

/// <param name="Fraction">In [0, 1].</param>
/// <param name="At">Its 0-based place as it was written.</param>
public sealed record RubricLevel(string Id, LocalizedText Text, double Fraction, int At);

public sealed record EssayResponse : Response
{
    /// <summary>Characters; more are refused.</summary>
    public const int Longest = 20_000;

    /// <param name="text">Line breaks of any system; a text of nothing but spaces is a blank.</param>
    public EssayResponse(string text) => Text = Plain(text);

    /// <summary>As written, with <c>\n</c> between its lines and no other control character than the tab; empty for a blank.</summary>
    public string Text { get; }

    [JsonIgnore]
    public override bool IsBlank => Text.Length == 0;

    static string Plain(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        return string.IsNullOrWhiteSpace(lines) ? "" : string.Concat(lines.Where(c => !char.IsControl(c) || c is '\n' or '\t'));
    }
}
