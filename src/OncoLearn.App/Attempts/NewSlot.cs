using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Attempts;

static class NewSlot
{
    /// <summary>A slot with its options in the order that the attempt's seed gives this slot.</summary>
    public static AttemptSlot Of(int number, ServedQuestion question, double points, long seed) => new()
    {
        Number = number,
        Question = question,
        Points = points,
        Order = OptionOrder.Shuffled(question.Type.Groups(question.Content), new Chance(seed).Fork(number)),
    };
}
