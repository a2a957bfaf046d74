using System.Globalization;
using OncoLearn.App.Catalog.Files;
using OncoLearn.Core;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>
/// Questions, and their versions with parts, the claim versions that these cite, and the version of the vignette that they stand under. A new version of a claim or of a
/// vignette makes a new version of its questions.
/// </summary>
static class QuestionStage
{
    const string ReadQuestions = """
        select q.id, q.uid, q.archived_at, q.current_version_id
          from question q
          join bank b on b.id = q.bank_id
         where b.kind = 'shipped'
        """;

    const string ReadFields = "select id, bank_id, state, use from question";

    const string UpdateFields = "update question set bank_id = @bank, state = @state, use = @use where id = @id";

    const string ReadVersions = """
        select v.id, v.question_id as owner_id, v.version, v.hash
          from question_version v
          join question q on q.id = v.question_id
          join bank b on b.id = q.bank_id
         where b.kind = 'shipped'
        """;

    /// <summary>What is shipped has no drafts.</summary>
    const string FollowCurrent = """
        update question
           set head_version_id = current_version_id, changed_at = @now
         where bank_id in (select id from bank where kind = 'shipped')
           and current_version_id is not null and (head_version_id is null or head_version_id <> current_version_id)
        """;

    const string Published = "published";

    const string Retired = "retired";

    /// <summary>Nobody's, and of no time: the file says no more of them.</summary>
    static readonly TextRows Waivers = new("lint_waiver", "question_id", ["rule", "reason", "created_at"]);

    static readonly TextRows Tags = new("question_tag", "question_id", ["tag"]);

    public static async Task<QuestionRows> RunAsync(StagingContext context, ContentSet set, ReviewRows reviews, Dictionary<string, long> banks, ClaimRows claims, IReadOnlyDictionary<string, VersionRow> stimuli)
    {
        var items = set.Courses.SelectMany(course => course.Banks.SelectMany(bank => bank.Questions.Select(entry => new QuestionItem(course, bank.Key, entry.Value, claims, stimuli)))).ToList();
        var byUid = items.ToDictionary(item => item.Uid, StringComparer.Ordinal);
        var rows = await context.EnsureAsync(ReadQuestions, items, item => item.Uid, async (scope, batch) =>
        {
            var inserted = await scope.InsertAsync<IdentityRow>(
                "question (uid, bank_id, state, use, created_at, archived_at)",
                batch.Select(item => new object?[] { item.Uid, banks[item.Bank], Retired, item.Question.Use.Word(), context.Now, context.Now }),
                "id, uid");
            await Tags.InsertAsync(scope, inserted.SelectMany(row => TagsOf(byUid[row.Uid]).Select(tag => tag.Prepend(row.Id).ToArray())));
            await Waivers.InsertAsync(scope, inserted.SelectMany(row => WaiversOf(byUid[row.Uid]).Select(waiver => waiver.Prepend(row.Id).ToArray())));
        });
        var versions = await VersionsAsync(context, set, items, rows, reviews);

        context.Publication.ShowOnly("question", rows.Values, row => byUid.ContainsKey(row.Uid), context.Now);
        var moved = rows.Values.Where(row => versions.TryGetValue(new VersionKey(row.Id), out var version) && row.CurrentVersionId != version.Id).ToList();
        context.Publication.Point("question", moved.Select(row => (row.Id, versions[new VersionKey(row.Id)].Id)));
        if (moved.Count > 0) context.Publication.Add(FollowCurrent, new { now = context.Now });
        await FieldsAsync(context, byUid, rows, banks);
        await Tags.CompareAsync(context, [.. items.Select(item => ((object)rows[item.Uid].Id, TagsOf(item)))]);
        await Waivers.CompareAsync(context, [.. items.Select(item => ((object)rows[item.Uid].Id, WaiversOf(item)))]);
        return new QuestionRows(
            rows.ToDictionary(pair => pair.Key, pair => pair.Value.Id, StringComparer.Ordinal),
            items.ToDictionary(item => item.Uid, item => versions[new VersionKey(rows[item.Uid].Id)], StringComparer.Ordinal));
    }

    static Task<Dictionary<VersionKey, VersionRow>> VersionsAsync(
        StagingContext context, ContentSet set, IReadOnlyList<QuestionItem> items, Dictionary<string, IdentityRow> rows, ReviewRows reviews) =>
        context.EnsureVersionsAsync(ReadVersions, items, item => (new VersionKey(rows[item.Uid].Id), item.Hash), async (scope, batch) =>
        {
            var byQuestion = batch.ToDictionary(one => rows[one.Item.Uid].Id, one => one.Item);
            var inserted = await scope.InsertAsync<VersionRow>(
                "question_version (question_id, version, type, schema_version, payload, category, section_id, difficulty, level, stimulus_version_id, hash, created_at)",
                batch.Select(one => new object?[]
                {
                    rows[one.Item.Uid].Id, one.Number, one.Item.Question.Type, one.Item.Question.SchemaVersion, one.Item.Question.Payload, one.Item.Question.Category.Word(),
                    reviews.Sections[set.SectionUid(one.Item.Course.Reviews[0], one.Item.Question.Section)],
                    one.Item.Question.Difficulty.Word(), one.Item.Question.Level.Word(), one.Item.Stimulus?.Id, one.Item.Hash, context.Now,
                }),
                "id, question_id as owner_id, version, hash");
            await scope.InsertAsync(
                "question_part (question_version_id, part_key, position, weight)",
                inserted.SelectMany(row => byQuestion[row.OwnerId].Question.Parts.Select((part, at) => new object?[] { row.Id, part.Key, at, part.Weight })));
            await scope.InsertAsync(
                "question_part_claim (question_version_id, part_key, claim_version_id)",
                inserted.SelectMany(row => byQuestion[row.OwnerId].Citations.Select(cited => new object?[] { row.Id, cited.Part, cited.Claim.Id })));
        });

    static async Task FieldsAsync(StagingContext context, Dictionary<string, QuestionItem> items, Dictionary<string, IdentityRow> rows, Dictionary<string, long> banks)
    {
        var fields = (await context.ReadAsync<FieldRow>(ReadFields)).ToDictionary(row => row.Id);
        foreach (var (uid, identity) in rows)
        {
            var row = fields[identity.Id];
            var wanted = items.TryGetValue(uid, out var item)
                ? (Bank: banks[item.Bank], State: Published, Use: item.Question.Use.Word())
                : (Bank: row.BankId, State: Retired, row.Use);
            if (wanted != (row.BankId, row.State, row.Use))
                context.Publication.Add(UpdateFields, new { id = row.Id, bank = wanted.Bank, state = wanted.State, use = wanted.Use });
        }
    }

    static IReadOnlyList<object?[]> TagsOf(QuestionItem item) => [.. item.Question.Tags.Distinct(StringComparer.Ordinal).Select(tag => new object?[] { tag })];

    static IReadOnlyList<object?[]> WaiversOf(QuestionItem item) =>
        [.. item.Question.Waivers.DistinctBy(waiver => waiver.Rule, StringComparer.Ordinal).Select(waiver => new object?[] { waiver.Rule, waiver.Reason, 0L })];

    sealed record QuestionItem(CourseContent Course, string BankKey, QuestionContent Question, ClaimRows Claims, IReadOnlyDictionary<string, VersionRow> Stimuli)
    {
        public string Uid { get; } = Uids.Question(Course.Slug, Question.Key);

        public string Bank => Uids.Bank(Course.Slug, BankKey);

        /// <summary>The version that the files hold; null where the question stands alone.</summary>
        public VersionRow? Stimulus => Question.Stimulus is { } stimulus ? Stimuli[Uids.Stimulus(Course.Slug, stimulus.Key)] : null;

        public IEnumerable<(string Part, VersionRow Claim)> Citations =>
            Question.Parts.SelectMany(part => part.Claims.Select(claim => (part.Key, Claims.Versions[Uids.Claim(Course.Reviews[0], claim)])));

        public string Hash => _hash ??= ContentHash.Of(
        [
            Uid, Question.Type, Question.SchemaVersion.ToString(CultureInfo.InvariantCulture), Question.Payload, Question.Category.Word(), Question.Section,
            Question.Difficulty.Word(), Question.Level.Word(),
            .. Question.Parts.SelectMany(part => new[] { part.Key, part.Weight.ToString(CultureInfo.InvariantCulture) }),
            .. Citations.SelectMany(cited => new[] { cited.Part, cited.Claim.Hash }),
            .. Stimulus is { } stimulus ? [stimulus.Hash] : Array.Empty<string>(),
        ]);

        string? _hash;
    }

    sealed record FieldRow
    {
        public long Id { get; init; }

        public long BankId { get; init; }

        public required string State { get; init; }

        public required string Use { get; init; }
    }
}

/// <param name="Ids">By uid.</param>
/// <param name="Versions">The version of the files, by uid.</param>
sealed record QuestionRows(Dictionary<string, long> Ids, Dictionary<string, VersionRow> Versions)
{
    public static QuestionRows None { get; } = new([], []);
}
