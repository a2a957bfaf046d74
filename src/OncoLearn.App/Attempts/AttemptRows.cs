using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Attempts;

/// <summary>An attempt <c>a</c>.</summary>
sealed class AttemptRow
{
    public const string Columns = "a.id, a.uid, a.kind, a.behaviour, a.tries, a.penalty, a.state, a.started_at, a.deadline_at, a.submitted_at, a.score, a.last_seq";

    public long Id { get; init; }

    public required string Uid { get; init; }

    public required string Kind { get; init; }

    public required string Behaviour { get; init; }

    public int? Tries { get; init; }

    public double? Penalty { get; init; }

    public required string State { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? DeadlineAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public double? Score { get; init; }

    public long LastSeq { get; init; }

    public AttemptHead ToHead() => new()
    {
        Kind = Words<AttemptKind>.Parse(Kind),
        Behaviour = BehaviourList.Of(Behaviour, Tries is { } most && Penalty is { } penalty ? new TryRules(most, penalty) : null),
        State = Words<AttemptState>.Parse(State),
        StartedAt = StartedAt,
        DeadlineAt = DeadlineAt,
        SubmittedAt = SubmittedAt,
        Score = Score,
        LastSeq = LastSeq,
    };
}

/// <summary>A slot <c>s</c> of an attempt.</summary>
class SlotRow
{
    public const string FirstColumn = "slot";

    public const string Columns =
        $"s.{FirstColumn}, s.question_version_id, s.points, s.option_order, s.response, s.certainty, s.tries, s.fraction, s.factor, s.comment, s.state, s.answered_seq, s.answered_at, s.judged_seq, s.flagged_at";

    public int Slot { get; init; }

    public long QuestionVersionId { get; init; }

    public double Points { get; init; }

    public required string OptionOrder { get; init; }

    public string? Response { get; init; }

    public int? Certainty { get; init; }

    public int Tries { get; init; }

    public double? Fraction { get; init; }

    public double? Factor { get; init; }

    public string? Comment { get; init; }

    public required string State { get; init; }

    public long? AnsweredSeq { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public long? JudgedSeq { get; init; }

    public DateTimeOffset? FlaggedAt { get; init; }

    public AttemptSlot ToDomain(ServedQuestion question, IReadOnlyList<PartGrade> parts) => new()
    {
        Number = Slot,
        Question = question,
        Points = Points,
        Order = Core.Questions.OptionOrder.FromJson(OptionOrder),
        State = Words<SlotState>.Parse(State),
        Response = Response is null ? null : question.Type.FromJson(Response),
        Certainty = (AnswerCertainty?)Certainty,
        Tries = Tries,
        Grade = Fraction is { } fraction ? new Grade(fraction, parts) : null,
        Factor = Factor,
        Comment = Comment,
        JudgedSeq = JudgedSeq,
        AnsweredSeq = AnsweredSeq,
        AnsweredAt = AnsweredAt,
        FlaggedAt = FlaggedAt,
    };
}

/// <summary>A slot with the question that it asks.</summary>
sealed class AskedRow : SlotRow
{
    public required string Category { get; init; }

    public string? SectionNumber { get; init; }

    public int? SectionPosition { get; init; }

    public required string QuestionUid { get; init; }

    public AskedQuestion ToAsked() => new(Slot, QuestionVersionId, QuestionUid, Category, SectionNumber, SectionPosition);
}

sealed class PartRow
{
    public int Slot { get; init; }

    public required string PartKey { get; init; }

    public double Fraction { get; init; }
}
