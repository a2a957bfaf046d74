using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

/// <summary>What a page is given of an attempt. A slot holds either the face of its question or, once its key is released, the review: never both.</summary>
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

    /// <summary>Marks reached, so far where answers wait for a person; null while in progress.</summary>
    public double? Score { get; init; }

    public required double MaxScore { get; init; }

    /// <summary>Questions with full marks whose key is released. Like the score, of the whole attempt: also of what is withheld.</summary>
    public int Right { get; init; }

    public required IReadOnlyList<SlotView> Slots { get; init; }

    /// <summary>Answers that wait for a person.</summary>
    public int Waiting => Slots.Count(slot => slot.State == SlotState.Waiting);

    /// <summary>The first question that waits for an answer; null where there is none.</summary>
    public int? FirstUnanswered() => Slots.FirstOrDefault(slot => slot.State == SlotState.Unanswered)?.Number;

    internal static AttemptView Of(StoredAttempt stored, AttemptAbout about, IReadOnlyDictionary<int, SlotAbout> questions)
    {
        var attempt = stored.Attempt;
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
            Score = attempt.Score,
            MaxScore = attempt.MaxScore,
            // Also of what is withheld: score and count were told when it was handed in, and what they told stays.
            Right = attempt.Slots.Count(slot => attempt.KeyReleased(slot) && slot.Grade is { Fraction: >= 1 }),
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
}

/// <summary>What the bank says of a slot's question. <see cref="ClaimVersionIds"/> is empty until the key may be seen.</summary>
/// <param name="SectionPosition">Where the section stands in its review.</param>
/// <param name="WaitsElsewhere">The question waits, its key unreleased, in another open attempt of the learner. False before any key of this attempt is released: then nobody asks.</param>
public sealed record SlotAbout(string Category, string? SectionNumber, int? SectionPosition, string QuestionUid, IReadOnlyList<long> ClaimVersionIds, bool WaitsElsewhere);
