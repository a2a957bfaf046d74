using OncoLearn.Core.Questions.SingleBestAnswer;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Vignette;

/// <summary>A case, a lead-in that asks about it, and options of which one is best (A2).</summary>
public sealed record VignetteQuestion : SingleBestAnswerQuestion
{
    /// <summary>One or more paragraphs, parted by blank lines.</summary>
    public required LocalizedText Vignette { get; init; }

    public override LocalizedText Passage => Vignette;

    protected override IEnumerable<PlacedText> OwnTexts => base.OwnTexts.Prepend(new PlacedText("vignette", TextRole.Passage, Vignette));
}
