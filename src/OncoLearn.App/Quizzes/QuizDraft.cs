using System.Globalization;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>What a version of a question set says.</summary>
public sealed record QuizDraft(QuizSettings Settings, IReadOnlyList<SlotPlan> Slots)
{
    public int Questions => Slots.Sum(slot => slot.Questions);

    public IReadOnlyList<SlotPlan.Draw> Draws => [.. Slots.OfType<SlotPlan.Draw>()];

    /// <summary>The questions that every attempt has.</summary>
    public IReadOnlyList<SlotPlan.Fixed> Fixed => [.. Slots.OfType<SlotPlan.Fixed>()];

    /// <summary>Two drafts of the same hash say the same.</summary>
    public string Hash => ContentHash.Of([Settings.ToJson(), .. Slots.SelectMany(Parts)]);

    static IEnumerable<string> Parts(SlotPlan slot) => slot switch
    {
        SlotPlan.Fixed one => [Text(one.VersionId), Text(one.Points)],
        SlotPlan.Draw draw => [draw.Pool.ToJson(), Text(draw.Count), Text(draw.Points)],
        _ => throw new InvalidOperationException(slot.GetType().Name),
    };

    static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
