using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Attempts;

static class NewSlot
{
    /// <summary>A slot with its options in the order that the attempt's seed gives this slot.</summary>
    /// <param name="shuffles">False for the order in which the author wrote them, where that does not tell the key.</param>
    public static AttemptSlot Of(int number, ServedQuestion question, double points, long seed, bool shuffles = true)
    {
        var (groups, chance) = (question.Type.Groups(question.Content), new Chance(seed).Fork(number));
        return new()
        {
            Number = number,
            Question = question,
            Points = points,
            Order = shuffles ? OptionOrder.Shuffled(groups, chance) : OptionOrder.Unshuffled(groups, chance),
        };
    }
}
