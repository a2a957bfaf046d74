using System.Globalization;
using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>Quizzes and their versions. A slot points at a question version, so a question's new version makes a new version of its quizzes.</summary>
static class QuizStage
{
    const string ReadQuizzes = """
        select q.id, q.uid, q.archived_at, q.current_version_id
          from quiz q
          join course c on c.id = q.course_id
         where q.owner_id is null and c.owner_id is null
        """;

    const string ReadPositions = "select id, position from quiz";

    const string UpdatePosition = "update quiz set position = @position where id = @id";

    const string ReadVersions = """
        select v.id, v.quiz_id as owner_id, v.version, v.hash
          from quiz_version v
          join quiz q on q.id = v.quiz_id
         where q.owner_id is null
        """;

    public static async Task RunAsync(StagingContext context, ContentSet set, Dictionary<string, long> courses, QuestionRows questions)
    {
        var items = set.Courses.SelectMany(course => course.Quizzes.Select((entry, at) => new QuizItem(course.Slug, at, entry.Value, questions))).ToList();
        var rows = await context.EnsureAsync(ReadQuizzes, items, item => item.Uid, (scope, batch) => scope.InsertAsync(
            "quiz (uid, course_id, position, created_at, archived_at)",
            batch.Select(item => new object?[] { item.Uid, courses[item.Course], item.Position, context.Now, context.Now })));
        var versions = await context.EnsureVersionsAsync(ReadVersions, items, item => (new VersionKey(rows[item.Uid].Id), item.Hash), async (scope, batch) =>
        {
            var byQuiz = batch.ToDictionary(one => rows[one.Item.Uid].Id, one => one.Item);
            var inserted = await scope.InsertAsync<VersionRow>(
                "quiz_version (quiz_id, version, settings, hash, created_at)",
                batch.Select(one => new object?[] { rows[one.Item.Uid].Id, one.Number, one.Item.Settings, one.Item.Hash, context.Now }),
                "id, quiz_id as owner_id, version, hash");
            await scope.InsertAsync(
                "quiz_slot (quiz_version_id, position, question_version_id, points)",
                inserted.SelectMany(row => byQuiz[row.OwnerId].Slots.Select((slot, at) => new object?[] { row.Id, at + 1, slot.Question.Id, slot.Points })));
        });

        var wanted = items.Select(item => item.Uid).ToHashSet(StringComparer.Ordinal);
        context.Publication.ShowOnly("quiz", rows.Values, row => wanted.Contains(row.Uid), context.Now);
        context.Publication.Point("quiz", rows.Values
            .Where(row => versions.TryGetValue(new VersionKey(row.Id), out var version) && row.CurrentVersionId != version.Id)
            .Select(row => (row.Id, versions[new VersionKey(row.Id)].Id)));
        var positions = (await context.ReadAsync<PositionRow>(ReadPositions)).ToDictionary(row => row.Id, row => row.Position);
        foreach (var item in items.Where(item => positions[rows[item.Uid].Id] != item.Position))
            context.Publication.Add(UpdatePosition, new { id = rows[item.Uid].Id, position = item.Position });
    }

    sealed record QuizItem(string Course, int Position, QuizContent Quiz, QuestionRows Questions)
    {
        public string Uid { get; } = Uids.Quiz(Course, Quiz.Key);

        public string Settings { get; } = new QuizSettings(
            Quiz.Title,
            Quiz.Intro,
            BehaviourList.Of(Quiz.Behaviour, new TryRules(Quiz.Tries ?? TryRules.Default.Most, Quiz.Penalty ?? TryRules.Default.Penalty)),
            Quiz.TimeLimitMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null).ToJson();

        public IEnumerable<(VersionRow Question, double Points)> Slots =>
            Quiz.Slots.Select(slot => (Questions.Versions[Uids.Question(Course, slot.Question)], slot.Points));

        public string Hash => ContentHash.Of([Settings, .. Slots.SelectMany(slot => new[] { slot.Question.Hash, slot.Points.ToString(CultureInfo.InvariantCulture) })]);
    }

    sealed record PositionRow
    {
        public long Id { get; init; }

        public int Position { get; init; }
    }
}
