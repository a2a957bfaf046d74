using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

/// <summary>
/// What a page is given of an attempt: nothing that is not released. A slot holds either the face of its question or, once its key is released, the review: never both.
/// </summary>
public sealed record AttemptView
{
    public required string Uid { get; init; }

    public required AttemptAbout About { get; init; }

    public required AttemptKind Kind { get; init; }

    public required AttemptState State { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? DeadlineAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Time was up before the learner submitted: what was saved was handed in at the deadline.</summary>
    public required bool HandedInAtDeadline { get; init; }

    public required long LastSeq { get; init; }

    public required IBehaviour Behaviour { get; init; }

    /// <summary>Marks reached, so far where answers wait for a person; null while in progress, until they are released, and while they would tell what another quiz holds back.</summary>
    public double? Score { get; init; }

    public required double MaxScore { get; init; }

    /// <summary>Whether the share of marks that the quiz asks for was reached; null where it asks for none, while answers wait, and until the score is released.</summary>
    public bool? Passed { get; init; }

    /// <summary>Questions with full marks, of those that are not answered any more; null until right and wrong are released. Like the score, of the whole attempt: also of what is withheld.</summary>
    public int? Right { get; init; }

    /// <summary>What of a question that takes no answer any more may be shown now, as far as it rests with this quiz. Everything in practice.</summary>
    public ReleasedParts Released { get; init; } = ReleasedParts.All;

    /// <summary>The quiz tells the score, and another one that the learner handed in holds back what it would tell.</summary>
    public bool ScoreHeldElsewhere { get; init; }

    public required IReadOnlyList<SlotView> Slots { get; init; }

    /// <summary>Answers that wait for a person.</summary>
    public int Waiting => Slots.Count(slot => slot.State == SlotState.Waiting);

    /// <summary>The first question that waits for an answer; null where there is none.</summary>
    public int? FirstUnanswered() => Slots.FirstOrDefault(slot => slot.State == SlotState.Unanswered)?.Number;

    /// <param name="untold">The sum would tell how a question came out of which another quiz holds that back.</param>
    internal static AttemptView Of(StoredAttempt stored, AttemptAbout about, ReleasedParts released, bool untold, IReadOnlyDictionary<int, SlotAbout> questions)
    {
        var attempt = stored.Attempt;
        var score = released.Score && !untold ? attempt.Score : null;
        return new AttemptView
        {
            Uid = stored.Uid,
            About = about,
            Kind = attempt.Kind,
            State = attempt.State,
            Behaviour = attempt.Behaviour,
            StartedAt = attempt.StartedAt,
            DeadlineAt = attempt.DeadlineAt,
            SubmittedAt = attempt.SubmittedAt,
            HandedInAtDeadline = attempt.HandedInAtDeadline,
            LastSeq = attempt.LastSeq,
            Score = score,
            MaxScore = attempt.MaxScore,
            Passed = attempt.State == AttemptState.Graded && score is { } marks ? about.Quiz?.IsPassed(marks, attempt.MaxScore) : null,
            Released = released,
            ScoreHeldElsewhere = released.Score && untold,
            // Also of what is withheld: score and count were told when it was handed in, and what they told stays.
            Right = released.Correctness && !untold ? attempt.Slots.Count(slot => attempt.KeyReleased(slot) && slot.Grade is { Fraction: >= 1 }) : null,
            Slots = [.. attempt.Slots.Select(slot => SlotView.Of(attempt, slot, questions[slot.Number]))],
        };
    }
}

/// <summary>What an attempt is about.</summary>
/// <param name="Quiz">Null for practice.</param>
/// <param name="Category">Of a practice set of one category.</param>
/// <param name="SectionNumber">Of a practice set of one section.</param>
/// <param name="Sections">What the course's sections are called, by number; empty without a course.</param>
public sealed record AttemptAbout(
    AttemptHome Home, QuizSettings? Quiz, string? Category, string? SectionNumber,
    IReadOnlyDictionary<string, LocalizedText> Sections)
{
    /// <summary>It is about a part of where it belongs: a quiz, a category or a section.</summary>
    public bool HasPart => Quiz is not null || Category is not null || SectionNumber is not null;

    /// <summary>When what waits for the closing of the quiz comes: as it closes, or as the last attempt ends that was told a later end. Null for never, and for practice.</summary>
    public DateTimeOffset? ReleasesAt { get; init; }

    /// <summary>The quiz's owner looks at it as a student does.</summary>
    public bool IsPreview { get; init; }
}

/// <summary>What the bank says of a slot's question. <see cref="ClaimVersionIds"/> is empty until the evidence may be seen.</summary>
/// <param name="SectionPosition">Where the section stands in its review.</param>
/// <param name="WaitsElsewhere">The question waits, its key unreleased, in another open attempt of the learner. False before any key of this attempt is released: then nobody asks.</param>
public sealed record SlotAbout(string Category, string? SectionNumber, int? SectionPosition, string QuestionUid, IReadOnlyList<long> ClaimVersionIds, bool WaitsElsewhere)
{
    /// <summary>What may be shown of it now; nothing while it may be answered.</summary>
    public ReleasedParts Released { get; init; } = ReleasedParts.None;

    /// <summary>Another quiz that the learner handed in holds back some of what this one would show.</summary>
    public bool HeldElsewhere { get; init; }

    /// <summary>That other quiz does not tell right from wrong.</summary>
    public bool IsUntold => HeldElsewhere && !Released.Correctness;
}
