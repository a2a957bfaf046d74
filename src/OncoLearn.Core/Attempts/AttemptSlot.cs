using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Attempts;

/// <summary>One question of an attempt with what was answered.</summary>
public sealed record AttemptSlot
{
    public required int Number { get; init; }

    public required ServedQuestion Question { get; init; }

    /// <summary>Marks for the key, as the quiz weighs its questions; above 0. A behaviour may let more be reached: <see cref="IBehaviour.ReachOf"/>.</summary>
    public required double Points { get; init; }

    public required OptionOrder Order { get; init; }

    public SlotState State { get; init; } = SlotState.Unanswered;

    /// <summary>Null where nothing was answered, or everything was taken back.</summary>
    public Response? Response { get; init; }

    /// <summary>Null where none was chosen, or the behaviour does not ask it.</summary>
    public AnswerCertainty? Certainty { get; init; }

    /// <summary>How many answers were graded, where the behaviour has several tries.</summary>
    public int Tries { get; init; }

    /// <summary>What is known of the answer, whatever tries and certainty make of it; null until graded, and where nobody grades it.</summary>
    public Grade? Grade { get; init; }

    /// <summary>What one point of the slot brings, as the behaviour makes it of the grade: in [-6, 3]; null without a grade.</summary>
    public double? Factor { get; init; }

    /// <summary>The step by which a person judged it last; null where nobody did.</summary>
    public long? JudgedSeq { get; init; }

    /// <summary>What that person wrote to the learner; null for nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>The step that holds the response which counts.</summary>
    public long? AnsweredSeq { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset? FlaggedAt { get; init; }

    /// <summary>Marks reached; null until graded, and where nobody grades it.</summary>
    public double? Mark => Factor * Points;

    /// <summary>Its key was shown to compare with, and it counts for nothing.</summary>
    public bool IsUncounted => State == SlotState.Graded && Grade is null;

    /// <summary>Why what was answered cannot be read, while it may still change; null where it can.</summary>
    public Bilingual? Problem => Response is { } response && State != SlotState.Graded ? Question.Type.Problem(Question.Content, response) : null;

    /// <summary>Why an answer to this slot cannot be read; null where it can.</summary>
    /// <exception cref="ResponseFormatException">Not an answer to this question.</exception>
    public Bilingual? ProblemOf(AnswerFields fields) => Question.Type.Problem(Question.Content, Question.Type.Read(Question.Content, Order, fields));

    /// <summary>What in an answer to this slot goes against what the question says; null for nothing.</summary>
    /// <exception cref="ResponseFormatException">Not an answer to this question.</exception>
    public Bilingual? DoubtOf(AnswerFields fields) => Question.Type.Doubt(Question.Content, Question.Type.Read(Question.Content, Order, fields));

    /// <summary>How much an answer to this slot leaves open; 0 for nothing.</summary>
    /// <exception cref="ResponseFormatException">Not an answer to this question.</exception>
    public int LeftOpenBy(AnswerFields fields) => Question.Type.LeftOpen(Question.Content, Question.Type.Read(Question.Content, Order, fields));

    /// <summary>The same slot, graded, what was not answered as blank; or waiting where a person has to judge it.</summary>
    public AttemptSlot Graded()
    {
        var grade = Question.Type.Score(Question.Content, Response ?? Question.Type.Blank(Question.Content));
        return this with { State = grade is null ? SlotState.Waiting : SlotState.Graded, Grade = grade };
    }
}

public enum SlotState
{
    Unanswered,

    /// <summary>Saved, and may still change.</summary>
    Answered,

    /// <summary>Handed in, and a person has to judge it.</summary>
    Waiting,
    Graded,
}

/// <summary>An immutable question version as an attempt serves it.</summary>
public sealed record ServedQuestion(long VersionId, IQuestionType Type, Question Content)
{
    /// <summary>The id of the vignette, in whatever version, that it shares with others; null for none.</summary>
    public long? VignetteId { get; init; }

    /// <summary>Only a person can judge an answer to it.</summary>
    public bool NeedsPerson { get; } = Type.KeyResponse(Content) is null;
}
