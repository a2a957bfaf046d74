using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Statistics;

namespace OncoLearn.Core.Tests.Statistics;

public sealed class AnswerTallyTests
{
    static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(AttemptKind.Practice, false, true, 1d, true)]
    [InlineData(AttemptKind.Practice, true, true, 0d, true)]
    [InlineData(AttemptKind.Practice, false, true, null, false)]
    [InlineData(AttemptKind.Practice, true, false, 0d, false)]
    [InlineData(AttemptKind.Quiz, true, true, 0.5, true)]
    [InlineData(AttemptKind.Quiz, false, true, 1d, false)]
    [InlineData(AttemptKind.Quiz, true, true, null, false)]
    [InlineData(AttemptKind.Quiz, true, false, 0d, false)]
    public void An_answer_counts_in_practice_once_checked_and_in_a_quiz_once_handed_in(AttemptKind kind, bool handedIn, bool answered, double? fraction, bool counts) =>
        Assert.Equal(counts, Sample(1, 1, kind: kind, handedIn: handedIn, answered: answered, fraction: fraction).IsAnswer);

    [Theory]
    [InlineData(AttemptKind.Quiz, true, 0d, true)]
    [InlineData(AttemptKind.Quiz, true, null, false)]
    [InlineData(AttemptKind.Quiz, false, null, false)]
    [InlineData(AttemptKind.Practice, true, null, false)]
    public void Only_a_quiz_that_was_handed_in_leaves_blanks(AttemptKind kind, bool handedIn, double? fraction, bool blank) =>
        Assert.Equal(blank, Sample(1, 1, kind: kind, handedIn: handedIn, answered: false, fraction: fraction).IsLeftBlank);

    [Fact]
    public void Accuracy_is_the_share_of_marks_and_a_blank_is_in_none_of_it()
    {
        var tally = AnswerTally.Of(
        [
            Sample(1, 1, fraction: 1),
            Sample(2, 2, fraction: 0.5, points: 2),
            Sample(3, 3, fraction: 0),
            Sample(4, 4, kind: AttemptKind.Quiz, handedIn: true, answered: false, fraction: 0, points: 10),
        ]);

        Assert.Equal(new AnswerTally(3, 1, 2, 4, LeftBlank: 1, SquaredPoints: 6, LostMarks: false), tally);
        Assert.Equal(0.5, tally.Accuracy);
        // Of three answers one weighs double: they tell as much as 16/6 that weigh the same.
        Assert.Equal(ShareInterval.Wilson(0.5, 16d / 6), tally.AccuracyInterval);
    }

    [Fact]
    public void Where_marks_were_lost_there_is_an_accuracy_and_no_interval()
    {
        var tally = AnswerTally.Of([Sample(1, 1, fraction: -0.5), Sample(1, 2, fraction: 1)]);

        Assert.Equal((0.25, null), (tally.Accuracy, tally.AccuracyInterval));
    }

    [Fact]
    public void Without_an_answer_there_is_no_accuracy()
    {
        var tally = AnswerTally.Of([Sample(1, 1, kind: AttemptKind.Quiz, handedIn: true, answered: false, fraction: 0)]);

        Assert.Equal((null, null, 1), (tally.Accuracy, tally.AccuracyInterval, tally.LeftBlank));
    }

    [Fact]
    public void The_first_try_is_the_earliest_answer_whatever_its_kind()
    {
        var later = Sample(1, 7, fraction: 1, minute: 9);
        var first = Sample(2, 7, kind: AttemptKind.Quiz, handedIn: true, fraction: 0, minute: 3);
        var blank = Sample(3, 7, kind: AttemptKind.Quiz, handedIn: true, answered: false, fraction: 0, minute: 1);

        Assert.Equal([first], SlotResult.FirstTries([later, first, blank]));
    }

    [Fact]
    public void There_is_one_first_try_for_each_question_answered_and_none_is_later_than_another_answer() => ForAny(results =>
    {
        var first = SlotResult.FirstTries(results).ToList();

        Assert.Equal(results.Where(result => result.IsAnswer).Select(result => result.QuestionId).Distinct().Order(), first.Select(result => result.QuestionId).Order());
        Assert.All(first, one => Assert.All(results.Where(result => result.IsAnswer && result.QuestionId == one.QuestionId), other => Assert.True(one.At <= other.At)));
    });

    [Fact]
    public void The_order_of_the_results_changes_nothing() => ForAny(results =>
    {
        var backwards = results.Reverse().ToList();

        Assert.Equal(AnswerTally.Of(results) with { Marks = 0, Points = 0, SquaredPoints = 0 }, AnswerTally.Of(backwards) with { Marks = 0, Points = 0, SquaredPoints = 0 });
        Assert.Equal(AnswerTally.Of(results).Marks, AnswerTally.Of(backwards).Marks, 1e-9);
        Assert.Equal(SlotResult.FirstTries(results).OrderBy(result => result.QuestionId), SlotResult.FirstTries(backwards).OrderBy(result => result.QuestionId));
    });

    [Fact]
    public void Parts_add_up_to_the_whole() => ForAny(results =>
    {
        var whole = AnswerTally.Of(results);
        var parts = results.GroupBy(result => result.QuestionId).Select(AnswerTally.Of).ToList();

        Assert.Equal((whole.Answers, whole.Right, whole.LeftBlank), (parts.Sum(part => part.Answers), parts.Sum(part => part.Right), parts.Sum(part => part.LeftBlank)));
        Assert.Equal(whole.Points, parts.Sum(part => part.Points), 1e-9);
    });

    [Fact]
    public void Fully_right_is_never_more_than_answered_and_accuracy_stays_within_its_range() => ForAny(results =>
    {
        var tally = AnswerTally.Of(results);

        Assert.InRange(tally.Right, 0, tally.Answers);
        Assert.InRange(tally.Accuracy ?? 0, -1, 1);
        if (tally is { Accuracy: { } accuracy, AccuracyInterval: { } interval }) Assert.InRange(Math.Max(0, accuracy), interval.Low, interval.High);
    });

    static void ForAny(Action<IReadOnlyList<SlotResult>> law)
    {
        var result =
            from question in Gen.Choose(1, 4)
            from kind in Gen.Elements(AttemptKind.Quiz, AttemptKind.Practice)
            from handedIn in Gen.Elements(true, false)
            from answered in Gen.Elements(true, true, false)
            from fraction in Gen.Elements<double?>(1, 1, 0.5, 0, -0.25, null)
            from points in Gen.Elements(1d, 2d, 0.1)
            from minute in Gen.Choose(0, 5)
            select (question, kind, handedIn, answered, fraction, points, minute);
        Prop.ForAll(result.ListOf().ToArbitrary(), sample => law(
        [
            .. sample.Select((one, at) => Sample(at, one.question, one.kind, one.handedIn, one.answered, one.fraction, one.points, one.minute)),
        ])).QuickCheckThrowOnFailure();
    }

    static SlotResult Sample(
        long attempt, long question, AttemptKind kind = AttemptKind.Practice, bool handedIn = false, bool answered = true, double? fraction = 1, double points = 1, int minute = 0) => new()
        {
            AttemptId = attempt,
            Slot = 1,
            QuestionId = question,
            Kind = kind,
            HandedIn = handedIn,
            Answered = answered,
            Fraction = fraction,
            Points = points,
            At = Start.AddMinutes(minute),
        };
}
