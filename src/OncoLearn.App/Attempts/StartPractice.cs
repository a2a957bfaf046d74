using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;

namespace OncoLearn.App.Attempts;

/// <summary>
/// Starts a set of practice questions, of one category or one section of a course or of a bank by its link, those least practised first and among them
/// those that test different claims; or goes on with the learner's set of the same kind. A learner has one set open in a course or a bank: opening another closes it with what was answered.
/// </summary>
public sealed class StartPractice(Db db, AttemptStore store, QuestionVersions questions, AttemptSeeds seeds, TimeProvider clock)
{
    /// <summary>Questions in a set: about ten minutes.</summary>
    public const int SetSize = 10;

    public sealed record Input(Subject Subject, long LearnerId, string CommandId, StepContext Context);

    /// <summary>What is practised.</summary>
    public abstract record Subject
    {
        /// <param name="Category">Null for all categories of a section.</param>
        /// <param name="SectionNumber">As printed in the review, null for the whole course.</param>
        public sealed record OfCourse(string CourseSlug, string? Category, string? SectionNumber) : Subject;

        /// <param name="Code">Of the link that the bank's owner gave.</param>
        public sealed record OfBank(string Code) : Subject;

        internal string Name => this switch
        {
            OfCourse course => $"{course.CourseSlug}/{course.Category}/{course.SectionNumber}",
            OfBank bank => bank.Code,
            _ => throw new InvalidOperationException(GetType().Name),
        };

        internal string? CategoryOrNull => (this as OfCourse)?.Category;
    }

    public abstract record Outcome
    {
        public sealed record Started(string AttemptUid) : Outcome;

        public sealed record NotFound : Outcome;

        /// <summary>No question is left: there is none, or all of them wait in an open attempt of the learner.</summary>
        public sealed record NothingToPractise : Outcome;
    }

    public Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        var seed = seeds.Next();
        return db.WriteAsync<Outcome>(async scope =>
        {
            await store.LockLearnerAsync(scope, input.LearnerId);
            var uid = CommandIds.AttemptUid(input.LearnerId, input.CommandId, input.Subject.Name);
            if (await store.LockAsync(scope, uid, input.LearnerId) is not null) return new Outcome.Started(uid);
            if (await FindPlaceAsync(scope, input) is not { } place) return new Outcome.NotFound();
            var category = input.Subject.CategoryOrNull;
            var open = await scope.QueryAsync<OpenRow>(OpenSetsSql, new { learnerId = input.LearnerId, courseId = place.CourseId, bankId = place.BankId });
            if (open.LastOrDefault(set => set.Category == category && set.SectionId == place.SectionId) is { } same) return new Outcome.Started(same.Uid);
            var chosen = await ChooseAsync(scope, input, place, seed);
            if (chosen.Count == 0) return new Outcome.NothingToPractise();
            foreach (var set in open) await store.CloseAsync(scope, set.Uid, input.LearnerId, clock.GetUtcNow(), input.Context);
            var served = await questions.GetAsync(chosen, scope.Connection, scope.Transaction, scope.Token);
            var attempt = new Attempt
            {
                Kind = AttemptKind.Practice,
                Behaviour = new SelfCheck(),
                StartedAt = clock.GetUtcNow(),
                Slots = [.. chosen.Select((id, at) => NewSlot.Of(at + 1, served[id], points: 1, seed))],
            };
            await store.InsertAsync(
                scope,
                new NewAttempt(uid, input.CommandId, input.LearnerId, place.CourseId, seed, attempt) { Category = category, SectionId = place.SectionId, BankId = place.BankId },
                input.Context);
            return new Outcome.Started(uid);
        }, ct);
    }

    /// <returns>Null where there is no such course that the learner may see, section or link.</returns>
    static async Task<PlaceRow?> FindPlaceAsync(WriteScope scope, Input input)
    {
        if (input.Subject is Subject.OfBank bank) return await scope.QuerySingleOrDefaultAsync<PlaceRow>(FindBankSql, new { code = bank.Code });
        var (courseSlug, _, sectionNumber) = (Subject.OfCourse)input.Subject;
        var place = await scope.QuerySingleOrDefaultAsync<PlaceRow>(FindPlaceSql, new { courseSlug, sectionNumber, learnerId = input.LearnerId });
        return sectionNumber is not null && place?.SectionId is null ? null : place;
    }

    async Task<IReadOnlyList<long>> ChooseAsync(WriteScope scope, Input input, PlaceRow place, long seed)
    {
        var which = Which(place.BankId is null ? PracticeQuestions.OfCourse : PracticeQuestions.OfBank);
        var subject = new
        {
            learnerId = input.LearnerId,
            courseId = place.CourseId,
            bankId = place.BankId,
            category = input.Subject.CategoryOrNull,
            sectionId = place.SectionId,
            now = clock.GetUtcNow(),
        };
        var candidates = await scope.QueryAsync<CandidateRow>(CandidatesSql(which), subject);
        var claims = (await scope.QueryAsync<ClaimRow>(ClaimsSql(which), subject)).ToLookup(row => row.VersionId, row => row.ClaimId);
        var chance = new Chance(seed);
        var drawn = candidates
            .GroupBy(candidate => candidate.Practised, candidate => candidate.VersionId)
            .OrderBy(group => group.Key)
            .Select(group => chance.Shuffle([.. group]));
        return [.. ClaimSpread.Order(drawn, version => claims[version]).Take(SetSize)];
    }

    const string FindPlaceSql = $"""
        select c.id as course_id,
               (select s.id
                  from section s
                  join course_review r on r.review_id = s.review_id
                 where r.course_id = c.id and s.number = @sectionNumber and s.archived_at is null
                 order by r.position
                 limit 1) as section_id
          from course c
         where c.slug = @courseSlug and c.archived_at is null and c.id in {CourseAccess.Seen}
        """;

    const string FindBankSql = """
        select id as bank_id
          from bank
         where practice_code = @code and archived_at is null
        """;

    const string OpenSetsSql = """
        select uid, category, section_id
          from attempt
         where learner_id = @learnerId and state = 'in-progress' and kind = 'practice'
           and (course_id = cast(@courseId as bigint) or bank_id = cast(@bankId as bigint))
         order by started_at
        """;

    static string Which(string place) => $"""
               {place}
           and (cast(@category as text) is null or v.category = @category)
           and (cast(@sectionId as bigint) is null or v.section_id = @sectionId)
        """;

    /// <summary>Practice sets of the same place are closed when another one starts; what waits in a quiz stays out.</summary>
    static string CandidatesSql(string which) => $"""
        select v.id as version_id,
               (select count(*)
                  from attempt a
                  join attempt_slot s on s.attempt_id = a.id
                  join question_version earlier on earlier.id = s.question_version_id
                 where a.learner_id = @learnerId and a.kind = 'practice' and s.state = 'graded' and earlier.question_id = q.id) as practised
          from question q
          join bank b on b.id = q.bank_id
          join question_version v on v.id = q.current_version_id
         where {which}
           and v.id not in (select w.version_id from {UnreleasedKeys.AllSql} w where w.kind = 'quiz')
         order by q.id
        """;

    static string ClaimsSql(string which) => $"""
        select v.id as version_id, tested.claim_id
          from question q
          join bank b on b.id = q.bank_id
          join question_version v on v.id = q.current_version_id
          join question_part_claim p on p.question_version_id = v.id
          join claim_version tested on tested.id = p.claim_version_id
         where {which}
        """;

    sealed class PlaceRow
    {
        public long? CourseId { get; init; }

        public long? SectionId { get; init; }

        public long? BankId { get; init; }
    }

    sealed class OpenRow
    {
        public required string Uid { get; init; }

        public string? Category { get; init; }

        public long? SectionId { get; init; }
    }

    sealed class CandidateRow
    {
        public long VersionId { get; init; }

        public long Practised { get; init; }
    }

    sealed class ClaimRow
    {
        public long VersionId { get; init; }

        public long ClaimId { get; init; }
    }
}
