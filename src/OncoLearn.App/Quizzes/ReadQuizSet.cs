using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Quizzes;

/// <summary>A question set as its owner builds it: the newest version, what keeps it from being published, and who is on which version.</summary>
public sealed class ReadQuizSet(Db db, ReadOwnDraft drafts, QuizCheck check, QuestionPools pools, QuestionVersions served)
{
    /// <summary>Names that are listed for a version at most.</summary>
    public const int MostNames = 100;

    public sealed record View(string Uid, ReadOwnDraft.Own Own, IReadOnlyList<Slot> Slots, QuizCheck.Result Check, IReadOnlyList<Version> Versions)
    {
        public int Questions => Own.Draft.Questions;

        public double Points => Own.Draft.Slots.Sum(slot => slot.Points * slot.Questions);

        /// <summary>The marks that learners are told can be reached, where answers are weighed by certainty and these are not <see cref="Points"/>; null where they are.</summary>
        public double? MostMarks { get; init; }

        /// <summary>
        /// The languages of the title in which fixed questions say nothing, and their places, from 0: whoever reads one of these will see the other language. Draws are
        /// not looked at.
        /// </summary>
        public IReadOnlyList<(string Lang, IReadOnlyList<int> Places)> Lacking =>
        [
            .. from lang in Own.Draft.Settings.Title.Languages
               let places = Slots.Index().Where(slot => slot.Item.Fixed?.Stem?.Has(lang) == false).Select(slot => slot.Index).ToList()
               where places.Count > 0
               select (lang, (IReadOnlyList<int>)places),
        ];

        public bool IsPublished => Own.Current == Own.Version && Own.Code is not null;

        /// <summary>
        /// The places, from 0, whose questions stand on different versions of one shared vignette: learners would read it twice, worded differently. A draw is looked
        /// at with all that it may take, which is what is served now, but for the questions that are fixed elsewhere; so with draws it is what may happen.
        /// </summary>
        public IReadOnlyList<IReadOnlyList<int>> DifferingVignettes =>
        [
            .. Slots.Index().SelectMany(slot => slot.Item.Vignettes.Select(vignette => (slot.Index, slot.Item.Plan.Questions, Vignette: vignette))).GroupBy(one => one.Vignette.Id)
                // A draw of one question brings one of them.
                .Where(sharing => sharing.DistinctBy(one => one.Vignette.VersionId).Skip(1).Any() && (sharing.DistinctBy(one => one.Index).Skip(1).Any() || sharing.First().Questions > 1))
                .Select(sharing => sharing.Select(one => one.Index).Distinct().ToList()),
        ];

        /// <summary>The places, from 0, at which a question and its unchanged copies stand: learners would be asked the same again. What is drawn leaves them out by itself.</summary>
        public IReadOnlyList<IReadOnlyList<int>> AskedAgain =>
            [.. Slots.Index().Where(slot => slot.Item.Fixed is not null).GroupBy(slot => slot.Item.Fixed!.Asks, slot => slot.Index).Where(places => places.Skip(1).Any()).Select(places => places.ToList())];
    }

    /// <summary>A slot with what is known of it; which of the two are there goes by the plan.</summary>
    /// <param name="Fixed">Null for a draw.</param>
    /// <param name="Candidates">What a draw may take; none for a fixed question.</param>
    /// <param name="Practice">How many of them are served for practice too, or whether the fixed question is.</param>
    public sealed record Slot(SlotPlan Plan, Question? Fixed, IReadOnlyList<QuestionPools.Candidate> Candidates, int Practice)
    {
        public int Available => Candidates.Count;

        /// <summary>As <see cref="Practice"/>, of those that are for quizzes alone: where learners practise the same as what they were copied from or as an unchanged copy.</summary>
        public int PracticeElsewhere { get; init; }

        /// <summary>Those that its questions may stand on.</summary>
        internal IEnumerable<(long Id, long VersionId)> Vignettes => Fixed is { } question
            ? question.Vignette is { } one ? [one] : []
            : Candidates.Select(candidate => candidate.Vignette).OfType<(long, long)>().Distinct();
    }

    /// <param name="Newer">The number of the served version, where it is newer than the slot's.</param>
    public sealed record Question(string Uid, LocalizedText? Stem, string Type, Category Category, string? Section, int Version, int? Newer, QuestionState State)
    {
        /// <summary>Null where it stands alone.</summary>
        internal (long Id, long VersionId)? Vignette { get; init; }

        /// <summary>The same for a question and the copies that nobody changed.</summary>
        internal long Asks { get; init; }
    }

    /// <param name="Author">The name that its author shows.</param>
    /// <param name="Attempts">Learners' attempts at it.</param>
    /// <param name="Names">Who sat or sits it, by name, at most <see cref="MostNames"/>.</param>
    public sealed record Version(int Number, string? Author, DateTimeOffset CreatedAt, int Attempts, int Running, IReadOnlyList<string> Names);

    /// <returns>Null where there is none, or it is another's.</returns>
    public async Task<View?> RunAsync(string uid, long userId, CancellationToken ct)
    {
        if (await drafts.RunAsync(uid, userId, ct) is not { } own) return null;
        var result = await check.RunAsync(own.Draft, userId, own.ClosesAt is not null, ct);
        var ids = own.Draft.Fixed.Select(slot => slot.VersionId).ToArray();
        var questions = ids is [] ? [] : (await db.QueryAsync<QuestionRow>(QuestionsSql, new { ids }, ct)).ToDictionary(row => row.Id);
        var asks = await pools.AsksOfAsync(ids, ct);
        var elsewhere = await pools.PractisedElsewhereAsync(
            [
                .. ids.Where(id => questions[id].ServedFor == QuestionUse.Exam),
                .. result.Candidates.Values.SelectMany(found => found).Where(candidate => candidate.Use == QuestionUse.Exam).Select(candidate => candidate.VersionId),
            ],
            ct);
        var versions = await db.QueryAsync<VersionRow>(VersionsSql, new { id = own.Id }, ct);
        var people = (await db.QueryAsync<PersonRow>(PeopleSql, new { id = own.Id }, ct)).ToLookup(row => row.Version);
        var view = new View(uid, own, [.. own.Draft.Slots.Select(SlotOf)], result, [.. versions.Select(row => row.ToDomain([.. people[row.Version]]))]);
        if (!own.Draft.Settings.Behaviour.WeighsCertainty) return view;
        var most = await MostMarksAsync(own.Draft.Settings.Behaviour, view.Slots, ct);
        return view with { MostMarks = most == view.Points ? null : most };

        Slot SlotOf(SlotPlan plan, int at)
        {
            if (plan is SlotPlan.Fixed one)
                return new Slot(plan, questions[one.VersionId].ToDomain(asks[one.VersionId]), [], questions[one.VersionId].ServedFor == QuestionUse.Practice ? 1 : 0)
                {
                    PracticeElsewhere = elsewhere.Contains(one.VersionId) ? 1 : 0,
                };
            var candidates = result.Candidates[at];
            return new Slot(plan, null, candidates, candidates.Count(candidate => candidate.Use == QuestionUse.Practice))
            {
                PracticeElsewhere = candidates.Count(candidate => elsewhere.Contains(candidate.VersionId)),
            };
        }
    }

    async Task<double> MostMarksAsync(IBehaviour behaviour, IReadOnlyList<Slot> slots, CancellationToken ct)
    {
        var asked = slots.Select(slot => slot.Plan is SlotPlan.Fixed one ? [one.VersionId] : slot.Candidates.Select(candidate => candidate.VersionId).ToList()).ToList();
        var questions = await served.GetAsync([.. asked.SelectMany(ids => ids)], db, ct);
        return slots.Zip(asked, (slot, ids) => slot.Plan.Points * slot.Plan.Questions * behaviour.ReachOfAny(ids.Select(id => questions[id]))).Sum();
    }

    string QuestionsSql => $"""
        select v.id, q.uid, v.payload, v.type, v.category, n.number as section, v.version, q.state, q.use, c.version as served,
               v.stimulus_version_id, t.stimulus_id
          from question_version v
          join question q on q.id = v.question_id
          left join question_version c on c.id = q.current_version_id
          left join section n on n.id = v.section_id
          left join stimulus_version t on t.id = v.stimulus_version_id
         where v.id {db.Dialect.AnyOf("@ids")}
        """;

    const string VersionsSql = """
        select v.version, u.display_name as author, v.created_at,
               (select count(*) from attempt a where a.quiz_version_id = v.id and a.preview = 0) as attempts,
               (select count(*) from attempt a where a.quiz_version_id = v.id and a.preview = 0 and a.state = 'in-progress') as running
          from quiz_version v
          left join app_user u on u.id = v.author_id
         where v.quiz_id = @id
         order by v.version desc
        """;

    const string PeopleSql = """
        select distinct v.version, u.display_name as name
          from quiz_version v
          join attempt a on a.quiz_version_id = v.id
          join app_user u on u.learner_id = a.learner_id
         where v.quiz_id = @id and a.preview = 0
         order by v.version, u.display_name
        """;

    sealed class QuestionRow
    {
        public long Id { get; init; }

        public required string Uid { get; init; }

        public required string Payload { get; init; }

        public required string Type { get; init; }

        public required string Category { get; init; }

        public string? Section { get; init; }

        public int Version { get; init; }

        public required string State { get; init; }

        public required string Use { get; init; }

        public int? Served { get; init; }

        public long? StimulusVersionId { get; init; }

        public long? StimulusId { get; init; }

        public QuestionUse ServedFor => Words<QuestionUse>.Parse(Use);

        public Question ToDomain(long asks)
        {
            var state = Words<QuestionState>.Parse(State);
            return new Question(Uid, Stems.Of(Payload), Type, Words<Category>.Parse(Category), Section, Version, state != QuestionState.Retired && Served > Version ? Served : null, state)
            {
                Vignette = StimulusId is { } id ? (id, StimulusVersionId!.Value) : null,
                Asks = asks,
            };
        }
    }

    sealed class VersionRow
    {
        public int Version { get; init; }

        public string? Author { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public int Attempts { get; init; }

        public int Running { get; init; }

        public Version ToDomain(IReadOnlyList<PersonRow> people) => new(Version, Author, CreatedAt, Attempts, Running, [.. people.Take(MostNames).Select(person => person.Name)]);
    }

    sealed class PersonRow
    {
        public int Version { get; init; }

        public required string Name { get; init; }
    }
}
