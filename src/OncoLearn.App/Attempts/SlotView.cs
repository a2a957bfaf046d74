using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

public sealed record SlotView
{
    public required int Number { get; init; }

    public required string Type { get; init; }

    public required SlotAbout About { get; init; }

    public required SlotState State { get; init; }

    public required double Points { get; init; }

    /// <summary>Marks that can be reached.</summary>
    public required double MaxMark { get; init; }

    /// <summary>An answer is graded as it is given; else it is saved and may change.</summary>
    public bool Checks { get; init; }

    public bool AsksCertainty { get; init; }

    /// <summary>Only a person can judge an answer; in practice the learner.</summary>
    public bool NeedsPerson { get; init; }

    /// <summary>Null where none was chosen.</summary>
    public AnswerCertainty? Certainty { get; init; }

    /// <summary>Answers that were graded, where there are several tries.</summary>
    public int Tries { get; init; }

    /// <summary>Whether the last try was partly right; false before the first, and once the key is released.</summary>
    public bool PartlyRight { get; init; }

    /// <summary>What tries have brought to light.</summary>
    public IReadOnlyList<LocalizedText> Hints { get; init; } = [];

    /// <summary>The learner compared the answer with the key, and it counts for nothing.</summary>
    public bool Uncounted { get; init; }

    /// <summary>It may be answered, or the answer changed.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What of it is shown; nothing while it is open, and while it is withheld.</summary>
    public ReleasedParts Released { get; init; } = ReleasedParts.None;

    /// <summary>Another quiz that the learner handed in holds back some of what this one would show.</summary>
    public bool HeldElsewhere { get; init; }

    /// <summary>Marks reached; null until score and correctness are released, while it waits for a person, and while it is withheld.</summary>
    public double? Mark { get; init; }

    /// <summary>How right the answer is, in [-1, 1], whatever tries and certainty make of it; null as <see cref="Mark"/>, but that the score may be held back.</summary>
    public double? Fraction => Grade?.Fraction;

    /// <inheritdoc cref="Fraction"/>
    public Grade? Grade { get; init; }

    /// <summary>A person graded it.</summary>
    public bool IsJudged { get; init; }

    /// <summary>What that person wrote; null for nothing, until correctness is released, and while it is withheld.</summary>
    public string? Comment { get; init; }

    /// <summary>The step that holds the answer which counts.</summary>
    public long? AnsweredSeq { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>False as well where every choice was taken back.</summary>
    public bool IsAnswered { get; init; }

    public bool Flagged { get; init; }

    /// <summary>The key was released here, and the question waits in another open attempt of the learner: its review and how it came out are kept back until that is done.</summary>
    public bool Withheld { get; init; }

    /// <summary>Until the key is released, and while it is withheld.</summary>
    public QuestionFace? Face { get; init; }

    /// <summary>What was answered, as form fields; until the key is released, and not while it is withheld.</summary>
    public AnswerFields? Answered { get; init; }

    /// <summary>Why what was answered cannot be read yet; null where it can.</summary>
    public Bilingual? Problem { get; init; }

    /// <summary>What is answered while it may still change; null where nothing is.</summary>
    internal Begun? Answer { get; init; }

    /// <summary>Once the key is released; without reasons until they are.</summary>
    public QuestionReview? Review { get; init; }

    /// <summary>What it is called in a list.</summary>
    public LocalizedText Called => Review?.Called ?? Face!.Called;

    /// <summary>What is read before its stem; null for nothing.</summary>
    public LocalizedText? Passage => Review is null ? Face!.Passage : Review.Passage;

    /// <summary>Those that every text of it is in.</summary>
    public IReadOnlyList<string> Languages => Review?.Languages ?? Face!.Languages;

    /// <summary>How many of its decisions are open, where something is answered and it may still change; else 0. Worked out as it is asked for: few pages show it.</summary>
    public int CountOpen() => Answer is { } answer ? answer.To.Type.LeftOpen(answer.To.Content, answer.Response) : 0;

    /// <summary>What in the answer goes against what the question says, while it may still change; null for nothing. Worked out as <see cref="CountOpen"/>.</summary>
    public Bilingual? FindDoubt() => Answer is { } answer ? answer.To.Type.Doubt(answer.To.Content, answer.Response) : null;

    internal static SlotView Of(Attempt attempt, AttemptSlot slot, SlotAbout about)
    {
        var (type, content, behaviour) = (slot.Question.Type, slot.Question.Content, attempt.Behaviour);
        var response = slot.Response ?? type.Blank(content);
        var view = new SlotView
        {
            Number = slot.Number,
            Type = type.Key,
            About = about,
            State = slot.State,
            Points = slot.Points,
            MaxMark = attempt.MaxMarkOf(slot),
            Checks = behaviour.Checks(slot.Question),
            AsksCertainty = behaviour.AsksCertainty(slot.Question),
            NeedsPerson = slot.Question.NeedsPerson,
            Certainty = slot.Certainty,
            Tries = slot.Tries,
            Uncounted = slot.IsUncounted,
            IsJudged = slot.JudgedSeq is not null,
            AnsweredSeq = slot.AnsweredSeq,
            AnsweredAt = slot.AnsweredAt,
            IsAnswered = slot.Response is not null,
            Flagged = slot.FlaggedAt is not null,
        };
        // To let another try follow would tell that the last one was not right.
        var isTriedOnce = slot.Tries > 0 && about.IsUntold;
        if (!attempt.KeyReleased(slot) && !isTriedOnce)
            return view with
            {
                IsOpen = true,
                Face = type.Face(content, slot.Order),
                Problem = slot.Problem,
                Answer = slot.Response is { } given ? new Begun(slot.Question, given) : null,
                Answered = view.AsksCertainty ? CertaintyField.Show(type.Show(content, slot.Order, response), slot.Certainty) : type.Show(content, slot.Order, response),
                PartlyRight = slot.Tries > 0 && type.Score(content, response) is { Fraction: > 0 },
                Hints = [.. content.Hints.Take(behaviour.HintsOf(slot))],
            };
        if (about.WaitsElsewhere) return view with { Withheld = true, Face = type.Face(content, slot.Order) };
        var released = about.Released;
        view = view with
        {
            State = isTriedOnce ? SlotState.Graded : slot.State,
            Released = released,
            HeldElsewhere = about.HeldElsewhere,
            Mark = released is { Score: true, Correctness: true } ? slot.Mark : null,
            Grade = released.Correctness ? slot.Grade : null,
            Comment = released.Correctness ? slot.Comment : null,
        };
        if (!released.Key) return view with { Face = type.Face(content, slot.Order), Answered = type.Show(content, slot.Order, response) };
        var review = type.Review(content, slot.Order, response);
        return view with { Review = released.Reasons ? review : review.WithoutReasons() };
    }

    internal sealed record Begun(ServedQuestion To, Response Response);
}
