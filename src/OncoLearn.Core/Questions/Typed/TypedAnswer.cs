using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Typed;

/// <summary>An answer that is accepted, or expected though it is wrong or right in part only.</summary>
/// <param name="Text">Plain text, no Markdown; the text of every language is taken, whatever the page's.</param>
/// <param name="Fraction">What it is worth, in [0, 1].</param>
/// <param name="Reason">Why it is right or wrong; null where its author wrote none.</param>
public sealed record TypedAnswer(string Id, LocalizedText Text, double Fraction, LocalizedText? Reason)
{
    public bool IsRight => Fraction >= 1;
}

/// <summary>The answer that something typed stands for.</summary>
/// <param name="Spelt">How it is spelt, where what was typed is one <see cref="SpellingSlip"/> away from it; else null.</param>
public sealed record TypedMatch(TypedAnswer Answer, TextIn? Spelt);
