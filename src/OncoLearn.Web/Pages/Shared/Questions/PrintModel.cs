using OncoLearn.Core.Questions;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>A question on paper, to be answered with a pen.</summary>
/// <param name="Languages">Best first, for every text of the question.</param>
public sealed record PrintModel(QuestionFace Face, IReadOnlyList<string> Languages);

/// <summary>Lettered options with boxes to tick.</summary>
/// <param name="Several">More than one may be ticked.</param>
public sealed record PrintOptionsModel(IReadOnlyList<OptionFace> Options, IReadOnlyList<string> Languages, bool Several);
