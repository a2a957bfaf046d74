using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Tests.Attempts;

public sealed class AttemptBreakdownTests
{
    [Fact]
    public void Shares_stand_in_the_order_of_the_categories_and_of_the_review()
    {
        var attempt = Of(("therapy", "10", 10), ("marker", null, null), ("mechanism", "9", 9), ("marker", "2", 2));

        Assert.Equal(["mechanism", "marker", "therapy"], attempt.ByCategory().Select(share => share.Key));
        Assert.Equal(["2", "9", "10", ""], attempt.BySection().Select(share => share.Key));
    }

    static AttemptView Of(params (string Category, string? Section, int? Position)[] questions) => new()
    {
        Uid = "a",
        About = new AttemptAbout(new AttemptHome("nupr1", null, null, null, new LocalizedText([KeyValuePair.Create("en", "NUPR1")])), Quiz: null, Category: null, SectionNumber: null, new Dictionary<string, LocalizedText>()),
        Kind = AttemptKind.Practice,
        State = AttemptState.Graded,
        Behaviour = new SelfCheck(),
        StartedAt = DateTimeOffset.UnixEpoch,
        HandedInAtDeadline = false,
        LastSeq = 1,
        MaxScore = questions.Length,
        Slots = [.. questions.Index().Select(question => new SlotView
        {
            Number = question.Index + 1,
            Type = "true-false",
            About = new SlotAbout(question.Item.Category, question.Item.Section, question.Item.Position, $"q{question.Index}", [], WaitsElsewhere: false),
            State = SlotState.Graded,
            Points = 1,
            MaxMark = 1,
            Mark = 1,
            Grade = new Grade(1, []),
        })],
    };
}
